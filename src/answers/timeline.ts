/**
 * `/timeline`: dated events in order, each a verbatim clause with its citations.
 *
 * @module
 */
import { findTerms } from '../arabic/terms.ts';
import { sliceSpan } from '../corpus/span.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import type { Event } from '../timex/timex.ts';
import type { Answer, Entry, Language, Section } from './answer.ts';
import { describeValue } from './date-wording.ts';
import { citeSpan, isMarked, takeExcerpt } from './excerpt.ts';
import { type SelectionOptions, selectArticles } from './selection.ts';
import { countPublishers, describeSelection } from './summary.ts';
import { firstDay, lastDay } from './timeline-order.ts';
import { makeTopic, ON_TOPIC } from './topic.ts';

/** The options of `/timeline`; `from` and `to` are about the events, not about the day of publication. */
export interface TimelineOptions extends SelectionOptions {
  readonly topic?: string;
}

const WORDING = {
  ar: {
    heading: (topic: string | undefined) => (topic ? `التسلسل الزمني: ${topic}` : 'التسلسل الزمني'),
    counts: (events: number, articles: number, publishers: number) =>
      `الأحداث: ${events} · المقالات: ${articles} · الناشرون: ${publishers}`,
    none: 'لا حدث مؤرخاً في المكتبة ضمن ما طلبت.',
    unresolved: 'بلا تاريخ محدد',
    printed: 'التاريخ كما ورد في النص',
    relative: (published: string | undefined) =>
      published ? 'التاريخ محسوب من تاريخ النشر' : 'التاريخ محسوب مما قبله في النص',
    approximate: 'التاريخ تقريبي',
    unknown: (words: string) => `لا يُعرف اليوم من النص: ${words}`,
    statement: 'تاريخ القول، لا تاريخ ما يخبر عنه',
    whoSaid: 'من قال؟',
    read: 'اقرأ المقال',
  },
  en: {
    heading: (topic: string | undefined) => (topic ? `Timeline: ${topic}` : 'Timeline'),
    counts: (events: number, articles: number, publishers: number) =>
      `Events: ${events} · Articles: ${articles} · Publishers: ${publishers}`,
    none: 'The library has no dated event within what you asked for.',
    unresolved: 'Date not known',
    printed: 'Date as printed',
    relative: (published: string | undefined) =>
      published
        ? 'Date worked out from the day of publication'
        : 'Date worked out from the text before it',
    approximate: 'Approximate date',
    unknown: (words: string) => `The text does not tell the day: ${words}`,
    statement: 'The date of the statement, not of what it reports',
    whoSaid: 'Who said what',
    read: 'Read the article',
  },
} as const;

/** Two clauses of one date are one event when the shorter has this share of its stems in the other. */
const SAME_EVENT = 0.6;

/** One event, and how it is told: the same event told twice is one row with two citations. */
interface Row {
  readonly event: Event;
  readonly item: LibraryArticle;
  readonly stems: ReadonlySet<string>;
  readonly retellings: { event: Event; item: LibraryArticle }[];
}

/**
 * Answers `/timeline`: the events about a topic in the order of their dates, the undated ones last. Events with
 * a vague date (`PAST_REF`) and lengths of time stand in no order and are left out.
 *
 * @throws RequestError for a topic of stopwords, a date that does not exist, a publisher not there
 */
export function tellTimeline(
  library: Library,
  options: TimelineOptions,
  language: Language,
): Answer {
  const words = WORDING[language];
  const period = selectArticles(library, { ...withDates(options) });
  const selection = selectArticles(
    library,
    options.publisher ? { publisher: options.publisher } : {},
  );
  const topic = options.topic ? makeTopic(library, options.topic) : undefined;
  const rows: Row[] = [];
  for (const item of selection.articles) {
    for (const event of item.events) {
      if (!tellsWhen(event) || isMarked(item.article, event.span)) continue;
      if (topic && topic.relevance(item, event.span) < ON_TOPIC) continue;
      if (isWithin(event, period.from, period.to)) addTo(rows, event, item);
    }
  }
  rows.sort((a, b) => compareRows(a, b));
  const dated = rows.filter(({ event }) => firstDay(event.timex.value) !== null);
  const undated = rows.filter(({ event }) => firstDay(event.timex.value) === null);
  const sections: Section[] = [];
  const describe = (row: Row) => describeRow(row, language);
  if (dated.length > 0) sections.push({ heading: '', notes: [], entries: dated.map(describe) });
  if (undated.length > 0) {
    sections.push({ heading: words.unresolved, notes: [], entries: undated.map(describe) });
  }
  const used = rows.flatMap((row) => [row.item, ...row.retellings.map(({ item }) => item)]);
  const articles = [...new Set(used)];
  const publishers = countPublishers(selection.articles);
  return {
    query: { command: 'timeline', options: { ...options } },
    language,
    heading: words.heading(options.topic),
    summary: [
      rows.length > 0
        ? words.counts(rows.length, articles.length, countPublishers(articles))
        : words.none,
      ...describeSelection({ ...period, undatedLeftOut: 0 }, language),
    ],
    refused: rows.length === 0,
    sections,
    searched: { articles: selection.articles.length, publishers },
    actions: options.topic
      ? [
          {
            label: words.whoSaid,
            query: { command: 'who-said', options: { topic: options.topic } },
          },
        ]
      : [],
  };
}

const withDates = ({ from, to }: TimelineOptions): SelectionOptions => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

/** Tells whether an event's date is a point in time that a reader can place, or could if the week were known. */
function tellsWhen({ timex }: Event): boolean {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return false;
  return timex.value !== null && !timex.value.endsWith('_REF');
}

function isWithin({ timex }: Event, from: string | undefined, to: string | undefined): boolean {
  if (!from && !to) return true;
  const first = firstDay(timex.value);
  const last = lastDay(timex.value);
  return first !== null && last !== null && (!from || last >= from) && (!to || first <= to);
}

/** Adds an event as a row of its own, or as a retelling of the row that already tells it. */
function addTo(rows: Row[], event: Event, item: LibraryArticle): void {
  const text = sliceSpan(item.article.text, event.span);
  const stems = new Set(findTerms(text).map((term) => term.stem));
  const told = rows.find((row) => {
    if (row.event.timex.value !== event.timex.value) return false;
    const [few, many] = row.stems.size < stems.size ? [row.stems, stems] : [stems, row.stems];
    const shared = [...few].filter((stem) => many.has(stem)).length;
    return few.size > 0 && shared / few.size >= SAME_EVENT;
  });
  if (told) told.retellings.push({ event, item });
  else rows.push({ event, item, stems, retellings: [] });
}

function compareRows(a: Row, b: Row): number {
  const day = (row: Row) => firstDay(row.event.timex.value) ?? '9999';
  const end = (row: Row) => lastDay(row.event.timex.value) ?? '9999';
  return (
    compare(day(a), day(b)) ||
    compare(end(b), end(a)) || // the longer period opens before the day inside it
    compare(a.item.article.published ?? '9999', b.item.article.published ?? '9999') ||
    compare(a.item.article.id, b.item.article.id) ||
    a.event.span.start - b.event.span.start
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function describeRow({ event, item, retellings }: Row, language: Language): Entry {
  const words = WORDING[language];
  const { article } = item;
  const { timex } = event;
  const expression = sliceSpan(article.text, timex.span);
  const known = firstDay(timex.value) !== null;
  const inside = event.span.start <= timex.span.start && timex.span.end <= event.span.end;
  const citations = [
    citeSpan(article, event.span),
    ...retellings.map((retelling) => citeSpan(retelling.item.article, retelling.event.span)),
  ];
  return {
    kind: 'event',
    label: known ? describeValue(timex.value as string, timex.mod, language) : words.unresolved,
    excerpt: takeExcerpt(article, event.span, inside ? timex.span : undefined),
    citations: citations.filter(
      (citation, i) =>
        citations.findIndex(
          (other) => other.article === citation.article && other.paragraph === citation.paragraph,
        ) === i,
    ),
    notes: [
      !known
        ? words.unknown(expression)
        : timex.basis === 'relative'
          ? words.relative(article.published)
          : words.printed,
      ...(known && timex.mod === 'APPROX' ? [words.approximate] : []),
      ...(event.dates === 'statement' ? [words.statement] : []),
    ],
    action: { label: words.read, query: { command: 'sources', options: { article: article.id } } },
  };
}
