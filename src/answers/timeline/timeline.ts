/**
 * `/timeline`: dated events in order, each a verbatim clause with its citations.
 *
 * @module
 */
import { contains, overlaps, sliceSpan } from '../../corpus/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import { doInTurns, giveWay } from '../../retrieval/loop-turns.ts';
import { firstDay, lastDay } from '../../timex/calendar/value-days.ts';
import type { Event } from '../../timex/timex.ts';
import { type SelectionOptions, selectArticles } from '../asked/selection.ts';
import {
  countPublishers,
  describeOrigins,
  describeSelection,
  describeUnread,
} from '../asked/summary.ts';
import { loadSelected, makeTopic, ON_TOPIC } from '../asked/topic.ts';
import type { Action, Answer, Entry, Language, Section } from '../reply/answer.ts';
import {
  type Calendar,
  type DateStyle,
  describeDay,
  describeValue,
  type MonthNames,
  PLAIN_DATES,
} from '../reply/date-wording.ts';
import { citeSpan, isMarked, takeExcerpt } from '../reply/excerpt.ts';
import { gatherStepwise, type Row, type Telling } from './timeline-rows.ts';
import { TIMELINE_WORDING } from './timeline-wording.ts';

/** The options of `/timeline`; `from` and `to` are about the events, not about the day of publication. */
export interface TimelineOptions extends SelectionOptions {
  readonly topic?: string;
  /** All dates, or the key ones: those the articles name most; the key ones where absent. */
  readonly dates?: 'all' | 'key';
  readonly calendar?: Calendar;
  readonly months?: MonthNames;
}

/** How many dates are key. */
const KEY_DATES = 10;

/**
 * Answers `/timeline`: the events about a topic in the order of their dates, those whose date is not known last.
 * Vague dates (`PAST_REF`) and lengths of time stand in no order and are left out.
 *
 * @throws RequestError for a topic of stopwords, a date that does not exist, a publisher not there
 */
export async function tellTimeline(
  library: Library,
  options: TimelineOptions,
  language: Language,
): Promise<Answer> {
  const words = TIMELINE_WORDING[language];
  const { from, to } = selectArticles(library, withDates(options));
  const selection = selectArticles(
    library,
    options.publisher ? { publisher: options.publisher } : {},
  );
  const topic = options.topic ? await makeTopic(library, options.topic) : undefined;
  const items = await loadSelected(library, selection, topic);
  const tellings: Telling[] = [];
  for (const item of items) {
    await giveWay();
    tellings.push(
      ...item.events
        .filter((event) => tellsWhen(event) && isWithin(event, from, to))
        .filter(({ span }) => !isMarked(item.article, span))
        .filter(({ span }) => !topic || topic.relevance(item, span) >= ON_TOPIC)
        .map((event): Telling => ({ item, event })),
    );
  }
  const rows = (await doInTurns(gatherStepwise(tellings))).sort(compareRows);
  await giveWay();
  const shown = options.dates === 'all' ? rows : keepKeyDates(rows);
  const style: DateStyle = {
    calendar: options.calendar ?? PLAIN_DATES.calendar,
    months: options.months ?? PLAIN_DATES.months,
  };
  const articles = [...new Set(tellings.map(({ item }) => item.article))];
  return {
    query: { command: 'timeline', options: { ...options } },
    language,
    heading: words.heading(options.topic),
    summary: [
      rows.length > 0
        ? words.counts(rows.length, articles.length, countPublishers(articles))
        : words.none,
      ...(shown.length < rows.length ? [words.key(shown.length, rows.length)] : []),
      ...describeUnread(items, language),
      ...describeOrigins([...new Set(tellings.map(({ item }) => item))], language),
      ...describeSelection(
        {
          articles: selection.articles,
          undatedLeftOut: 0,
          ...(from ? { from } : {}),
          ...(to ? { to } : {}),
        },
        language,
      ),
      ...(style.calendar === 'gregorian' ? [] : [words.hijri]),
    ],
    refused: rows.length === 0,
    sections: describeRows(shown, style, language),
    searched: {
      articles: selection.articles.length,
      publishers: countPublishers(selection.articles),
    },
    actions: rows.length > 0 ? followUps(options, shown.length < rows.length, language) : [],
    exports: rows.length > 0 ? ['png', 'pdf'] : [],
  };
}

const withDates = ({ from, to }: TimelineOptions): SelectionOptions => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

function followUps(options: TimelineOptions, hasMore: boolean, language: Language): Action[] {
  const words = TIMELINE_WORDING[language];
  const { topic } = options;
  return [
    ...(hasMore
      ? [
          {
            label: words.all,
            query: { command: 'timeline', options: { ...options, dates: 'all' } },
          },
        ]
      : []),
    ...(topic
      ? [{ label: words.whoSaid, query: { command: 'who-said', options: { topic } } }]
      : []),
  ];
}

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

/** Keeps the rows of the dates that are named most, told most often or in dispute; the order stays. */
function keepKeyDates(rows: readonly Row[]): Row[] {
  if (rows.length <= KEY_DATES) return [...rows];
  const weigh = (row: Row) =>
    (firstDay(row.event.timex.value) === null ? -100 : 0) +
    // A year or a month is named for many things: it counts less than a day.
    row.mentions * (/^\d{4}-\d{2}-\d{2}/.test(row.event.timex.value ?? '') ? 1 : 0.4) +
    2 * row.retellings.length +
    (row.disagreements.size > 0 ? 2 : 0) -
    (row.event.dates === 'statement' ? 1 : 0);
  const kept = new Set(
    [...rows].sort((a, b) => weigh(b) - weigh(a) || compareRows(a, b)).slice(0, KEY_DATES),
  );
  return rows.filter((row) => kept.has(row));
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

function describeRows(rows: readonly Row[], style: DateStyle, language: Language): Section[] {
  const isPlaced = ({ event }: Row) => firstDay(event.timex.value) !== null;
  const describe = (row: Row) => describeRow(row, style, language);
  const placed = rows.filter(isPlaced).map(describe);
  const unplaced = rows.filter((row) => !isPlaced(row)).map(describe);
  return [
    ...(placed.length > 0 ? [{ heading: '', notes: [], entries: placed }] : []),
    ...(unplaced.length > 0
      ? [{ heading: TIMELINE_WORDING[language].unknown, notes: [], entries: unplaced }]
      : []),
  ];
}

function describeRow(row: Row, style: DateStyle, language: Language): Entry {
  const words = TIMELINE_WORDING[language];
  const { event, item, retellings } = row;
  const { article } = item;
  const { timex } = event;
  const isKnown = firstDay(timex.value) !== null;
  const citations = [row, ...retellings].map((telling) =>
    citeSpan(telling.item.article, telling.event.span),
  );
  return {
    kind: 'event',
    label: isKnown
      ? describeValue(timex.value as string, timex.mod, language, style)
      : words.unknown,
    excerpt: takeExcerpt(
      article,
      event.span,
      contains(event.span, timex.span) ? timex.span : undefined,
    ),
    citations: citations.filter(
      (citation, i) =>
        citations.findIndex(
          (other) => other.article === citation.article && other.paragraph === citation.paragraph,
        ) === i,
    ),
    notes: [
      describeBasis(event, item, language),
      ...(event.dates === 'statement' ? [words.statement] : []),
      ...describeStatementDay(row, style, language),
      ...(['weekday', 'date', 'figure'] as const)
        .filter((kind) => row.disagreements.has(kind))
        .map((kind) => words.disagreements[kind]),
    ],
    action: { label: words.read, query: { command: 'sources', options: { article: article.id } } },
  };
}

function describeBasis({ timex }: Event, { article }: LibraryArticle, language: Language): string {
  const words = TIMELINE_WORDING[language];
  if (firstDay(timex.value) === null) return words.unplaced(sliceSpan(article.text, timex.span));
  const basis =
    timex.basis !== 'relative'
      ? words.printed
      : article.published
        ? words.fromPublication
        : words.fromText;
  return timex.mod === 'APPROX' ? `${basis}${words.approximate}` : basis;
}

/** Tells the day of the statement that reports an event, where it is another than the event's. */
function describeStatementDay(
  { event, item }: Row,
  style: DateStyle,
  language: Language,
): string[] {
  if (event.dates === 'statement') return [];
  const { content } = item.quotations.find((one) => overlaps(one.content, event.timex.span)) ?? {};
  const paragraph = item.article.paragraphs.find((one) => overlaps(one, event.span));
  if (!content || !paragraph) return [];
  const told = item.timexes.find(
    ({ span, value }) =>
      contains(paragraph, span) &&
      !overlaps(span, content) &&
      /^\d{4}-\d{2}-\d{2}/.test(value ?? ''),
  );
  const day = told?.value?.slice(0, 10);
  if (!day || day === event.timex.value?.slice(0, 10)) return [];
  return [TIMELINE_WORDING[language].statementDay(describeDay(day, language, style))];
}
