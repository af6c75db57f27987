/**
 * The timeline's own words.
 *
 * @module
 */
import type { Language } from '../reply/answer.ts';
import type { Disagreement } from './timeline-rows.ts';

interface TimelineWording {
  readonly heading: (topic: string | undefined) => string;
  readonly counts: (events: number, articles: number, publishers: number) => string;
  readonly key: (shown: number, all: number) => string;
  readonly hijri: string;
  readonly none: string;
  readonly unknown: string;
  readonly unplaced: (expression: string) => string;
  readonly printed: string;
  readonly fromPublication: string;
  readonly fromText: string;
  readonly approximate: string;
  readonly statement: string;
  readonly statementDay: (day: string) => string;
  readonly disagreements: Readonly<Record<Disagreement, string>>;
  readonly all: string;
  readonly whoSaid: string;
  readonly read: string;
}

/** What `/timeline` says in each language of the replies. */
export const TIMELINE_WORDING: Readonly<Record<Language, TimelineWording>> = {
  ar: {
    heading: (topic) => (topic ? `التسلسل الزمني: ${topic}` : 'التسلسل الزمني'),
    counts: (events, articles, publishers) =>
      `الأحداث: ${events} · المقالات: ${articles} · الناشرون: ${publishers}`,
    key: (shown, all) => `أهم التواريخ: ${shown} من ${all}`,
    hijri: 'التاريخ الهجري بحساب أم القرى، وقد يختلف يوماً عن الرؤية',
    none: 'لا جواب في المكتبة: لا حدث مؤرخاً ضمن ما طلبت.',
    unknown: 'بلا تاريخ محدد',
    unplaced: (expression) => `لا يُعرف التاريخ من النص: «${expression}»`,
    printed: 'التاريخ كما ورد في النص',
    fromPublication: 'التاريخ محسوب من تاريخ النشر',
    fromText: 'التاريخ محسوب مما ورد في النص',
    approximate: '، وهو تقريبي',
    statement: 'تاريخ القول، لا تاريخ ما يخبر عنه',
    statementDay: (day) => `قيل في ${day}`,
    disagreements: {
      weekday: '⚠ اليوم لا يوافق التاريخ كما طُبعا',
      date: '⚠ مقال آخر يؤرخ الحدث نفسه بتاريخ مختلف',
      figure: '⚠ مقال آخر يذكر رقماً مختلفاً',
    },
    all: 'كل التواريخ',
    whoSaid: 'من قال؟',
    read: 'اقرأ المقال',
  },
  en: {
    heading: (topic) => (topic ? `Timeline: ${topic}` : 'Timeline'),
    counts: (events, articles, publishers) =>
      `Events: ${events} · Articles: ${articles} · Publishers: ${publishers}`,
    key: (shown, all) => `Key dates: ${shown} of ${all}`,
    hijri: 'Hijri dates by Umm al-Qura; moon sighting may differ by a day',
    none: 'The library does not answer: no dated event within what you asked for.',
    unknown: 'Date not known',
    unplaced: (expression) => `The text does not tell the date: «${expression}»`,
    printed: 'Date as printed',
    fromPublication: 'Date worked out from the day of publication',
    fromText: 'Date worked out from the text',
    approximate: ', approximate',
    statement: 'The date of the statement, not of what it reports',
    statementDay: (day) => `Said on ${day}`,
    disagreements: {
      weekday: '⚠ The weekday does not fall on the date as printed',
      date: '⚠ Another article gives the same event another date',
      figure: '⚠ Another article gives another figure',
    },
    all: 'All dates',
    whoSaid: 'Who said what',
    read: 'Read the article',
  },
};
