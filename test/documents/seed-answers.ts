/**
 * Answers made by hand from the two seed articles: quotations, a paragraph of two lines, a timeline.
 *
 * @module
 */
import { join } from 'node:path';
import { BRIEF_WORDING } from '../../src/answers/brief/brief-wording.ts';
import type { Answer, Entry, Language } from '../../src/answers/reply/answer.ts';
import { citeSpan, takeExcerpt } from '../../src/answers/reply/excerpt.ts';
import type { Article } from '../../src/corpus/article.ts';
import { loadArticleFolder } from '../../src/corpus/article-files.ts';
import type { Span } from '../../src/corpus/span.ts';

const { articles } = loadArticleFolder(join(import.meta.dirname, '../../data/articles'));

/** Returns a seed article. */
export function seedArticle(id: 'mehr-un-albania' | 'nato-delegation-albania'): Article {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`no seed article ${id}`);
  return found;
}

const mehr = seedArticle('mehr-un-albania');
const nato = seedArticle('nato-delegation-albania');

/** Finds words in an article. */
function find(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${article.id}: ${words}`);
  return { start, end: start + words.length };
}

interface Facts {
  readonly label: string;
  readonly kind?: Entry['kind'];
  readonly attribution?: string;
  readonly highlight?: string;
  readonly notes?: readonly string[];
}

function row(article: Article, words: string, facts: Facts): Entry {
  const { label, kind = 'quotation', attribution, highlight, notes = [] } = facts;
  const span = find(article, words);
  const marked = highlight === undefined ? undefined : find(article, highlight);
  return {
    kind,
    label,
    excerpt: takeExcerpt(article, span, marked),
    ...(attribution ? { attribution: takeExcerpt(article, find(article, attribution)) } : {}),
    citations: [citeSpan(article, span)],
    notes,
  };
}

const shared = { refused: false, searched: { articles: 2, publishers: 2 }, actions: [] };

/** Who said what about the attack: three speakers, five rows. */
export function whoSaidAnswer(language: Language): Answer {
  const arabic = language === 'ar';
  const delegation = row(
    nato,
    'أرسل حلف شمال الاطلسي (ناتو) وفدا رفيع المستوى إلى ألبانيا اليوم الأربعاء لمساعدتها في التعامل مع تداعيات الهجوم الإلكتروني الأخير الذي ألقت الحكومة بمسؤوليته على إيران.',
    {
      kind: 'event',
      label: arabic ? '21 سبتمبر 2022' : '21 September 2022',
      highlight: 'اليوم الأربعاء',
    },
  );
  return {
    ...shared,
    query: { command: 'who-said', options: { topic: 'الهجوم' } },
    language,
    heading: arabic
      ? 'من قال عن: الهجوم الإلكتروني على ألبانيا (NATO وإيران)'
      : 'Who said what about: الهجوم الإلكتروني على ألبانيا (NATO)',
    summary: arabic
      ? ['الأقوال: 5 · المتحدثون: 3 · المقالات: 2', 'من 2022-09-01 إلى 2022-09-30']
      : ['Statements: 5 · Speakers: 3 · Articles: 2', 'from 2022-09-01 to 2022-09-30'],
    sections: [
      {
        heading: 'إدي راما',
        notes: [
          arabic ? 'ويسمى أيضاً: Edi Rama، رئيس وزراء ألبانيا' : 'Also called: رئيس وزراء ألبانيا',
        ],
        entries: [
          row(mehr, 'أن إيران نفذت مؤخرًا هجمات إلكترونية على البلاد', {
            label: arabic ? 'يتهم' : 'accuses',
            attribution: '“إدي زعم رئيس الوزراء الألباني راما',
            notes: [arabic ? 'المتحدث مستنتج من وصفه في المقال' : 'Speaker inferred'],
          }),
        ],
      },
      {
        heading: 'جيمس أباثوراي',
        notes: [],
        entries: [
          row(nato, '"يمكنكم الاطمئنان لاستمرار الدعم السياسي والعملي للناتو"', {
            label: arabic ? 'يدعم' : 'supports',
            attribution: 'مضيفا',
          }),
          {
            ...delegation,
            citations: [...delegation.citations, citeSpan(mehr, find(mehr, 'Soqm'))],
          },
        ],
      },
      {
        heading: 'الأمم المتحدة',
        notes: [],
        entries: [
          row(
            mehr,
            'البحث للتحقق من صحة و Soqm الهجوم السيبراني على ألبانيا ليس من اختصاص الأمم المتحدة وليس لدينا هذه السلطة أيضًا.',
            { label: arabic ? 'يقول' : 'says' },
          ),
          row(nato, 'أ ب + وكالات\nأرسل حلف شمال الاطلسي (ناتو) وفدا رفيع المستوى', {
            label: '',
            kind: 'passage',
          }),
        ],
      },
    ],
  };
}

/** The three events of the seeds, told as many times over as asked. */
export function timelineAnswer(language: Language, times = 1): Answer {
  const arabic = language === 'ar';
  const events = [
    row(
      nato,
      'هجوم إلكتروني حدث في منتصف يوليو، أدى إلى إغلاق العديد من الخدمات الرقمية والمواقع الإلكترونية الحكومية الألبانية بشكل مؤقت.',
      {
        kind: 'event',
        label: arabic ? 'منتصف يوليو 2022' : 'mid July 2022',
        highlight: 'منتصف يوليو',
        notes: [
          arabic ? 'التاريخ محسوب من تاريخ النشر' : 'Date worked out from the day of publication',
        ],
      },
    ),
    row(
      mehr,
      'في وقت سابق يوم الأربعاء ، “إدي زعم رئيس الوزراء الألباني راما أن إيران نفذت مؤخرًا هجمات إلكترونية على البلاد وأعلن أن ألبانيا ستقطع العلاقات الدبلوماسية مع إيران.',
      {
        kind: 'event',
        label: arabic ? 'الأربعاء 7 سبتمبر 2022' : 'Wednesday 7 September 2022',
        highlight: 'في وقت سابق يوم الأربعاء',
      },
    ),
    row(nato, 'أرسل حلف شمال الاطلسي (ناتو) وفدا رفيع المستوى إلى ألبانيا اليوم الأربعاء', {
      kind: 'event',
      label: arabic ? 'الأربعاء 21 سبتمبر 2022' : 'Wednesday 21 September 2022',
      highlight: 'اليوم الأربعاء',
    }),
  ];
  return {
    ...shared,
    query: { command: 'timeline', options: {} },
    language,
    heading: arabic ? 'التسلسل الزمني: الهجوم الإلكتروني على ألبانيا' : 'Timeline: ألبانيا',
    summary: [arabic ? 'الأحداث: 3 · المقالات: 2' : 'Events: 3 · Articles: 2'],
    sections: [
      { heading: '', notes: [], entries: Array.from({ length: times }, () => events).flat() },
    ],
  };
}

/** The seeds' dispute as a section of its own: three sides, two of them told by one party each. */
export function disputeAnswer(language: Language): Answer {
  const { sides } = BRIEF_WORDING[language];
  const cell = (side: 'asserts' | 'denies' | 'neutral', party: string, made: Entry): Entry => ({
    ...made,
    label: `${sides[side]}: ${party}`,
    side,
  });
  const own = { label: '' };
  return {
    ...shared,
    query: { command: 'disputes', options: { topic: 'ألبانيا' } },
    language,
    heading: language === 'ar' ? 'محل الخلاف: ألبانيا' : 'In dispute: ألبانيا',
    summary: [],
    sections: [
      {
        kind: 'dispute',
        heading: 'ألبانيا، راما ⟷ إيران',
        notes: [],
        entries: [
          cell('asserts', 'ألبانيا', row(nato, 'ألقت الحكومة بمسؤوليته على إيران', own)),
          cell('asserts', 'راما', row(mehr, 'أن إيران نفذت مؤخرًا هجمات إلكترونية على البلاد', own)),
          cell('denies', 'إيران', row(nato, 'شنت هجوما سيبرانيا ضد الحكومة', own)),
          cell('neutral', 'دوجاريك', row(mehr, 'ليس لدينا معلومات مستقلة', own)),
        ],
      },
    ],
  };
}
