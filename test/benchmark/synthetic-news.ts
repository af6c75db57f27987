/**
 * Synthetic news: articles of some two hundred words, recombined from sentences written for the purpose, with
 * statements, dates and names among them. Words and people are drawn by rank, log-uniformly, so that the vocabulary
 * grows with the corpus as in real text (Heaps) and a few subjects are everywhere. The same number and seed give the
 * same articles.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article and what can be asked about it. */
export interface SyntheticArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly text: string;
  /** Content words of one of its sentences, in order. */
  readonly subject: readonly string[];
  /** The name of somebody who speaks in it. */
  readonly speaker: string;
}

/** The words that come first in rank: news has a few hundred that are everywhere. */
const COMMON =
  `الحكومة الوزارة الرئيس المدينة الأزمة الاتفاق المفاوضات الاقتصاد الأسعار الطاقة المياه الكهرباء
الصحة التعليم الجامعة المستشفى الميناء المطار الحدود اللاجئين الانتخابات البرلمان القانون المحكمة التحقيق الشرطة
الجيش الهدنة القصف الصواريخ السفارة العقوبات التجارة الصادرات الواردات النفط الغاز القمح الزراعة الجفاف الفيضانات
الزلزال الحريق الإغاثة المساعدات المنظمة اللجنة المجلس الاجتماع القمة الوفد الزيارة البيان التقرير الموازنة البنك
الديون الاستثمار المشروع الطريق الجسر السكك الإسكان العمال الإضراب النقابة الأجور الضرائب الفساد الأمن الهجوم
الإلكتروني البيانات الشبكة الاتصالات الإعلام الصحافة الثقافة المعرض المهرجان الرياضة البطولة المنتخب السياحة الفنادق
البيئة المناخ التلوث الغابات الشاطئ الصيد السفن الحاويات الجمارك الشحن القطار الحافلات الوقود المصفاة المصنع`.split(
    /\s+/,
  );

const PLACES =
  `بغداد دمشق عمان القاهرة تونس الرباط الجزائر بيروت الخرطوم صنعاء الرياض الدوحة مسقط المنامة أربيل البصرة
حلب الإسكندرية وهران فاس صفاقس طرابلس عدن نواكشوط أبوظبي الكويت الموصل حمص المنصورة سوسة`.split(
    /\s+/,
  );

const FIRST =
  `محمد أحمد علي حسن حسين خالد سعيد عمر يوسف إبراهيم محمود كريم سامي نبيل فؤاد جمال طارق رامي ماجد زياد
فاطمة مريم ليلى سلمى هدى نادية سعاد رانيا منى دينا`.split(/\s+/);

const TITLES = [
  'وزير الطاقة',
  'وزيرة الصحة',
  'مدير الميناء',
  'رئيس البلدية',
  'المتحدث باسم الحكومة',
  'السفير',
  'النائب',
  'رئيس اللجنة',
  'المحافظ',
  'الخبير الاقتصادي',
];
const BODIES = ['وزارة الخارجية', 'منظمة الهجرة', 'البنك المركزي', 'غرفة التجارة', 'هيئة الموانئ'];
const DAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const MONTHS = `يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر`.split(
  ' ',
);

/** `{w}` is a content word, `{p}` who speaks, `{s}` their surname, `{c}` a place, `{n}` a figure, `{d}` a date. */
const SENTENCES = [
  'قال {p} يوم {d} إن {w} {w} في {c} لن تتأثر بما جرى في {w} بعد أن وافقت {w} على خطة {w} الجديدة.',
  'وأضاف أن {w} تحتاج إلى {n} مليون دولار لإصلاح {w} و{w} قبل نهاية العام، وأن العمل بدأ في {c}.',
  'وأكد {s} أن {w} {w} ستبدأ في {c} يوم {d} بمشاركة خبراء من {w} و{w}.',
  '«لن نقبل أن تتوقف {w} بسبب {w}»، بحسب {p} الذي تحدث في {c} عن {w} و{w} و{w}.',
  'وفي {d} أعلنت {w} في {c} إغلاق {w} أمام {w} لمدة {n} يوماً بسبب {w} {w}.',
  'وارتفع عدد المستفيدين من {w} إلى {n} ألف شخص في {c} منذ {d}، وفق بيانات {w} و{w}.',
  'ونفى {p} أن تكون {w} قد طلبت من {w} تأجيل {w}، وقال: «{w} مستمرة كما هي و{w} ليست للبيع».',
  'وطالبت {b} بفتح تحقيق في {w} بعد {w} التي شهدتها {c} يوم {d} وأدت إلى توقف {w}.',
  'وكانت {w} قد شهدت في {d} تراجعاً في {w} بنسبة {n} في المئة، ما أثر في {w} و{w} بمنطقة {c}.',
  'وحذرت {b} من أن {w} {w} قد تستمر {n} أسابيع إذا لم تصل {w} إلى {c} قريباً.',
  'وتضم {w} الجديدة {n} وحدة موزعة على {c} و{c}، وتشمل {w} و{w} و{w} ومراكز لخدمة {w}.',
  'وقال مصدر مطلع إن {w} بين {w} و{w} بلغت مرحلة متقدمة، من دون أن يذكر موعد {w}.',
];

/** Mulberry32: a small generator of numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const RANKS = 2_000_000;
const LETTERS = [...'بتثجحخدذرزسشصضطظعغفقكلمنهي'];
const PATTERNS = [
  'ال1ا23ة',
  'الم12و3',
  'ال12ي3',
  '1ا23',
  'م1ا23ة',
  'ت12ي3',
  'ا1ت2ا3',
  'ال12ا3',
  'است12ا3',
  '1و23ات',
  'الم1ا23ين',
  'من1ا23ة',
  '12ا3ية',
  'م12و3ات',
];

/** The word of a rank, from 0: a common one, or three letters in one of fourteen patterns. */
function wordOf(rank: number): string {
  const common = COMMON[rank];
  if (common) return common;
  let mixed = Math.imul(rank, 2654435761) >>> 0;
  const take = (of: number) => {
    const taken = mixed % of;
    mixed = Math.floor(mixed / of);
    return taken;
  };
  const pattern = PATTERNS[take(PATTERNS.length)] as string;
  const root = [0, 1, 2].map(() => LETTERS[take(LETTERS.length)] as string);
  return pattern.replace(/[123]/g, (digit) => root[Number(digit) - 1] as string);
}

const surnameOf = (rank: number): string => `ال${wordOf(1000 + rank).replace(/^ال/, '')}ي`;

/** Makes the article of a number, from 0. */
export function syntheticArticle(number: number, seed = 1): SyntheticArticle {
  const random = randomFrom(seed * 7919 + number * 104_729);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const rank = (of: number) => Math.floor(Math.exp(random() * Math.log(of))) - 1;
  const day = Math.floor(random() * 1400);
  const published = new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10);
  // An article keeps to a few words of its own, as news does.
  const own = Array.from({ length: 14 }, () => wordOf(rank(RANKS)));
  const people = [0, 1].map(() => {
    const person = rank(20_000);
    return {
      name: `${FIRST[person % FIRST.length]} ${surnameOf(person)}`,
      surname: surnameOf(person),
    };
  });
  const date = () => {
    const kind = random();
    if (kind < 0.5) return pick(DAYS);
    const month = pick(MONTHS);
    return `${1 + Math.floor(random() * 28)} ${month}${kind < 0.75 ? ` ${2019 + Math.floor(random() * 6)}` : ''}`;
  };
  const sentences = Array.from({ length: 9 }, () => {
    const person = pick(people);
    const words: string[] = [];
    const text = pick(SENTENCES).replace(/\{(.)\}/g, (_, slot: string) => {
      if (slot === 'w') {
        const word = random() < 0.6 ? pick(own) : wordOf(rank(RANKS));
        words.push(word);
        return word;
      }
      if (slot === 'p') return `${pick(TITLES)} ${person.name}`;
      if (slot === 's') return person.surname;
      if (slot === 'c') return pick(PLACES);
      if (slot === 'b') return pick(BODIES);
      if (slot === 'n') return String(2 + Math.floor(random() * 90));
      return date();
    });
    return { text, words };
  });
  const lines = [
    sentences.slice(0, 2),
    sentences.slice(2, 5),
    sentences.slice(5, 7),
    sentences.slice(7),
  ];
  return {
    id: `news-${String(number).padStart(6, '0')}`,
    title: `${own[0]} ${own[1]} ${own[2]} في ${pick(PLACES)}`,
    publisher: `صحيفة ${PLACES[rank(PLACES.length + 1) % PLACES.length]}`,
    published,
    text: lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n'),
    subject: pick(sentences).words.slice(0, 4),
    speaker: (people[0] as { name: string }).name,
  };
}

/** Makes the articles of some numbers. One in twenty is a copy of an earlier one under a lead of its own. */
export function* syntheticNews(count: number, seed = 1): IterableIterator<SyntheticArticle> {
  for (let number = 0; number < count; number++) {
    const made = syntheticArticle(number, seed);
    if (number % 20 !== 19) yield made;
    else {
      const origin = syntheticArticle(Math.floor(number * 0.7), seed);
      const lead = made.text.split('\n')[0];
      yield { ...origin, id: made.id, publisher: made.publisher, text: `${lead}\n${origin.text}` };
    }
  }
}

/** Writes articles as files of an articles' folder. */
export function writeArticles(folder: string, articles: Iterable<SyntheticArticle>): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, title, publisher, published, text } of articles) {
    const front = `---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\npublishedBasis: printed\n---\n`;
    writeFileSync(join(folder, `${id}.txt`), front + text);
  }
}
