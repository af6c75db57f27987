/**
 * The own words of `/brief` and `/disputes`.
 *
 * @module
 */
import type { Language } from '../reply/answer.ts';
import { describeStance } from '../reply/stance-wording.ts';
import type { Attitude } from '../standpoints/attitude-lexicon.ts';
import type { Side } from '../standpoints/contested.ts';

interface BriefWording {
  readonly heading: (topic: string) => string;
  readonly disputesHeading: (topic: string) => string;
  readonly counts: (articles: number, origins: number, publishers: number) => string;
  readonly disputeCounts: (disputes: number, articles: number) => string;
  readonly none: string;
  readonly nothingNew: string;
  readonly noDispute: string;
  readonly span: (from: string, to: string) => string;
  readonly undated: (count: number) => string;
  readonly allUndated: string;
  readonly unread: (count: number) => string;
  readonly gist: string;
  readonly events: string;
  readonly positions: string;
  readonly changed: (party: string) => string;
  readonly first: string;
  readonly last: string;
  readonly dispute: string;
  readonly figures: string;
  readonly missing: string;
  readonly accused: (party: string) => string;
  readonly asked: (party: string) => string;
  readonly silent: (parties: string) => string;
  readonly oneSided: (party: string) => string;
  readonly sources: string;
  readonly moreSources: (count: number) => string;
  readonly namings: string;
  readonly fingerprint: (hash: string) => string;
  readonly neutral: string;
  readonly inferred: string;
  readonly implied: string;
  readonly impliedMark: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly full: string;
  readonly page: string;
  readonly disputes: string;
  readonly timeline: string;
  readonly whoSaid: string;
  readonly read: string;
  readonly comma: string;
}

/** What both commands say in each language of the replies. */
export const BRIEF_WORDING: Readonly<Record<Language, BriefWording>> = {
  ar: {
    heading: (topic) => `إحاطة: ${topic}`,
    disputesHeading: (topic) => `محل الخلاف: ${topic}`,
    counts: (articles, origins, publishers) =>
      `المقالات: ${articles} · أصولها: ${origins} · الناشرون: ${publishers}`,
    disputeCounts: (disputes, articles) => `القضايا: ${disputes} · المقالات: ${articles}`,
    none: 'لا جواب في المكتبة: لا مقال في هذا الموضوع ضمن ما طلبت.',
    nothingNew: 'لا جديد في هذا الموضوع منذ الإحاطة السابقة.',
    noDispute: 'لا نفي ولا تشكيك في المكتبة لما قيل في هذا الموضوع.',
    span: (from, to) => (from === to ? `تاريخ النشر: ${from}` : `النشر من ${from} إلى ${to}`),
    undated: (count) => `مقالات بلا تاريخ: ${count}`,
    allUndated: 'المقالات كلها بلا تاريخ نشر',
    unread: (count) => `مقالات تذكر الموضوع ولم تُقرأ لكثرتها: ${count}؛ ضيّق الفترة أو الناشر.`,
    gist: 'باختصار',
    events: 'ماذا حدث',
    positions: 'المواقف',
    changed: (party) => `تغيّر الموقف: ${party}`,
    first: 'أولاً',
    last: 'أخيراً',
    dispute: 'محل خلاف',
    figures: 'أرقام متعارضة',
    missing: 'ما ينقص',
    accused: (party) => `متهم بلا قول: ${party}`,
    asked: (party) => `مطالَب بلا قول: ${party}`,
    silent: (parties) => `بلا قول في المكتبة: ${parties}`,
    oneSided: (party) => `كل الأقوال لطرف واحد: ${party}`,
    sources: 'المصادر',
    moreSources: (count) => `ومقالات أخرى: ${count}`,
    namings: 'أسماء الشيء الواحد',
    fingerprint: (hash) => `البصمة: ${hash}`,
    neutral: 'بلا موقف',
    inferred: 'الموقف من لفظ القول',
    implied: 'المتحدث مستنتج: غير مسمى عند هذا القول، وهو من سبقه',
    impliedMark: '(مستنتج)',
    sides: {
      asserts: 'يقول به',
      denies: 'ينفيه',
      doubts: 'يشكك فيه',
      supports: 'يؤيد قائله',
      neutral: 'بلا موقف',
    },
    full: 'الإحاطة كاملة',
    page: 'صفحة واحدة',
    disputes: 'محل الخلاف',
    timeline: 'متى حدث؟',
    whoSaid: 'من قال؟',
    read: 'اقرأ المقال',
    comma: '، ',
  },
  en: {
    heading: (topic) => `Brief: ${topic}`,
    disputesHeading: (topic) => `In dispute: ${topic}`,
    counts: (articles, origins, publishers) =>
      `Articles: ${articles} · Origins: ${origins} · Publishers: ${publishers}`,
    disputeCounts: (disputes, articles) => `Disputes: ${disputes} · Articles: ${articles}`,
    none: 'The library does not answer: no article on this topic within what you asked for.',
    nothingNew: 'Nothing new on this topic since the last brief.',
    noDispute: 'Nobody in the library denies or doubts what was said on this topic.',
    span: (from, to) => (from === to ? `Published ${from}` : `Published ${from} to ${to}`),
    undated: (count) => `Undated articles: ${count}`,
    allUndated: 'All articles are undated',
    unread: (count) =>
      `Articles that name the topic and were not read, being too many: ${count}; narrow the period or publisher.`,
    gist: 'In short',
    events: 'What happened',
    positions: 'Positions',
    changed: (party) => `Changed position: ${party}`,
    first: 'first',
    last: 'last',
    dispute: 'In dispute',
    figures: 'Figures that disagree',
    missing: 'What is missing',
    accused: (party) => `Accused, no statement: ${party}`,
    asked: (party) => `Asked, no statement: ${party}`,
    silent: (parties) => `No statement in the library: ${parties}`,
    oneSided: (party) => `Every statement is of one party: ${party}`,
    sources: 'Sources',
    moreSources: (count) => `And other articles: ${count}`,
    namings: 'Names for one thing',
    fingerprint: (hash) => `Fingerprint: ${hash}`,
    neutral: 'takes no position',
    inferred: 'Stance read from the words of the statement',
    implied: 'Speaker inferred: not named at this statement, the one who spoke before it',
    impliedMark: '(inferred)',
    sides: {
      asserts: 'asserts',
      denies: 'denies',
      doubts: 'doubts',
      supports: 'sides with who asserts',
      neutral: 'takes no position',
    },
    full: 'The full brief',
    page: 'One page',
    disputes: 'In dispute',
    timeline: 'When it happened',
    whoSaid: 'Who said what',
    read: 'Read the article',
    comma: ', ',
  },
};

/** Names an attitude. */
export const describeAttitude = (attitude: Attitude, language: Language): string =>
  attitude === 'neutral' ? BRIEF_WORDING[language].neutral : describeStance(attitude, language);

/** The order in which stances are told. */
export const ATTITUDE_ORDER: readonly Attitude[] = [
  'accuses',
  'denies',
  'condemns',
  'supports',
  'doubts',
  'demands',
  'warns',
  'promises',
  'announces',
  'neutral',
  'says',
];
