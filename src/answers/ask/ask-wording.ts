/**
 * The reply's own words for `/ask`.
 *
 * @module
 */
import type { QuestionType } from '../../retrieval/question/question-words.ts';

/** What was asked for, as the reply names it. */
const TYPES_AR: Readonly<Record<QuestionType, string>> = {
  who: 'من؟',
  when: 'متى؟',
  where: 'أين؟',
  'how-many': 'كم؟',
  why: 'لماذا؟',
  'yes-no': 'هل؟',
  what: 'ماذا؟',
};
const TYPES_EN: Readonly<Record<QuestionType, string>> = {
  who: 'who',
  when: 'when',
  where: 'where',
  'how-many': 'how many',
  why: 'why',
  'yes-no': 'yes or no',
  what: 'what',
};

/** Everything `/ask` says of itself, in both languages. */
export const ASK_WORDING = {
  ar: {
    type: (type: QuestionType) => `السؤال: ${TYPES_AR[type]}`,
    counts: (passages: number, articles: number, publishers: number) =>
      `المقاطع: ${passages} · المقالات: ${articles} · الناشرون: ${publishers}`,
    meant: (typed: string, meant: string) => `هل تقصد «${meant}»؟ لا ذكر لـ«${typed}» في المكتبة.`,
    none: (articles: number) => `لا جواب في المكتبة (المقالات المفحوصة: ${articles}).`,
    misses: 'أقرب ما فيها إلى السؤال',
    best: 'الجواب بلفظ المقال',
    more: 'مقاطع أخرى في الموضوع',
    denies: 'ما يقول لا',
    affirms: 'ما يقول نعم',
    date: (value: string, basis: string) => `يذكر: ${value} (${basis})`,
    printed: 'كما ورد في النص',
    fromPublication: 'محسوب من تاريخ النشر',
    fromText: 'محسوب مما ورد في النص',
    speaker: (name: string) => `المتحدث: ${name}`,
    inferred: (name: string) => `المتحدث: ${name} (مستنتج)`,
    read: 'اقرأ المقال',
    whoSaid: 'من قال عن هذا؟',
    timeline: 'متى حدث؟',
  },
  en: {
    type: (type: QuestionType) => `Asked: ${TYPES_EN[type]}`,
    counts: (passages: number, articles: number, publishers: number) =>
      `Passages: ${passages} · Articles: ${articles} · Publishers: ${publishers}`,
    meant: (typed: string, meant: string) =>
      `Did you mean “${meant}”? The library has no “${typed}”.`,
    none: (articles: number) => `No answer in the library (articles looked at: ${articles}).`,
    misses: 'What comes nearest',
    best: 'The answer, in the article’s words',
    more: 'More on the subject',
    denies: 'What says no',
    affirms: 'What says yes',
    date: (value: string, basis: string) => `Mentions: ${value} (${basis})`,
    printed: 'as printed',
    fromPublication: 'worked out from the day of publication',
    fromText: 'worked out from the text',
    speaker: (name: string) => `Speaker: ${name}`,
    inferred: (name: string) => `Speaker: ${name} (inferred)`,
    read: 'Read the article',
    whoSaid: 'Who said what about it',
    timeline: 'When it happened',
  },
} as const;
