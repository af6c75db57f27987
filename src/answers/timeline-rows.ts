/**
 * The rows of a timeline: events gathered so that each stands once, with everything that tells it, and what the
 * tellings disagree about.
 *
 * @module
 */
import { readNumber } from '../arabic/numerals.ts';
import { overlaps } from '../corpus/span.ts';
import type { LibraryArticle } from '../library/library.ts';
import type { Event } from '../timex/timex.ts';
import { stemsWithin, tokensWithin } from './article-words.ts';
import { firstDay, lastDay } from './timeline-order.ts';

/** One telling of an event. */
export interface Telling {
  readonly item: LibraryArticle;
  readonly event: Event;
}

/** What tellings disagree about: the weekday with its own date, the date, or a figure. */
export type Disagreement = 'weekday' | 'date' | 'figure';

/** An event as the timeline shows it: its fullest telling, the retellings, and the disagreements. */
export interface Row extends Telling {
  readonly retellings: readonly Telling[];
  readonly disagreements: ReadonlySet<Disagreement>;
  /** How often the articles name this date. */
  readonly mentions: number;
}

/** A telling's words, ready to be compared. */
interface Clause extends Telling {
  readonly stems: ReadonlySet<string>;
  /** What is counted, by stem, and how many. */
  readonly figures: ReadonlyMap<string, number>;
  /** The first and the last day of its date. */
  readonly days: readonly [string, string] | null;
}

interface Gathered {
  fullest: Clause;
  readonly others: Clause[];
  readonly disagreements: Set<Disagreement>;
}

/** Clauses of one date tell one event when the shorter has this share of its stems in the other… */
const SAME_EVENT = 0.6;
/** …and so many stems of its own: `أعلن الوزير أمس` is in every clause of the day. */
const FEWEST_STEMS = 4;
/** Clauses of different dates are about one event only when nearly all their stems are shared. */
const SAME_WORDING = 0.75;
/** Comparing each row with each, for dates that disagree, is for so many rows at the most. */
const MOST_COMPARED = 600;

/**
 * Gathers tellings into rows, in no order. A later retelling adds to a row, never a row; where its figures
 * differ it stays a row of its own, and both are marked.
 */
export function gatherRows(tellings: readonly Telling[]): Row[] {
  const gathered: Gathered[] = [];
  const byValue = new Map<string, Gathered[]>();
  for (const telling of tellings) {
    const clause = readClause(telling);
    const value = telling.event.timex.value as string;
    const sameDate = byValue.get(value) ?? [];
    const told = sameDate.find(({ fullest }) => isSameEvent(fullest, clause));
    const differs = told ? figuresDiffer(told.fullest, clause) : false;
    if (told && !differs) {
      if (isFuller(clause, told.fullest)) {
        told.others.push(told.fullest);
        told.fullest = clause;
      } else told.others.push(clause);
      continue;
    }
    const row: Gathered = { fullest: clause, others: [], disagreements: new Set() };
    if (told) for (const one of [told, row]) one.disagreements.add('figure');
    if (telling.event.timex.contradiction) row.disagreements.add('weekday');
    gathered.push(row);
    byValue.set(value, [...sameDate, row]);
  }
  markDifferentDates(gathered);
  const mentions = countMentions(tellings.map(({ item }) => item));
  return gathered.map(({ fullest, others, disagreements }) => ({
    item: fullest.item,
    event: fullest.event,
    retellings: others.map(({ item, event }) => ({ item, event })),
    disagreements,
    mentions: mentions.get(fullest.event.timex.value as string) ?? 0,
  }));
}

const clauses = new WeakMap<Event, Clause>();

function readClause(telling: Telling): Clause {
  const { item, event } = telling;
  let clause = clauses.get(event);
  if (!clause) {
    const [first, last] = [firstDay(event.timex.value), lastDay(event.timex.value)];
    clause = {
      ...telling,
      stems: stemsWithin(item, event.span),
      figures: readFigures(telling),
      days: first && last ? [first, last] : null,
    };
    clauses.set(event, clause);
  }
  return clause;
}

/** Reads what a clause counts: each number outside temporal expressions, by the stem of the word after it. */
function readFigures({ item, event }: Telling): Map<string, number> {
  const tokens = tokensWithin(item, event.span);
  const figures = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const numeral = readNumber(tokens, i);
    const token = tokens[i];
    if (!numeral || !token) continue;
    const isTime = item.timexes.some((timex) => overlaps(timex.span, token));
    const counted = tokens[numeral.next];
    const [stem] = counted?.kind === 'word' ? stemsWithin(item, counted) : [];
    if (!isTime && stem && !figures.has(stem)) figures.set(stem, numeral.value);
    i = numeral.next - 1;
  }
  return figures;
}

function shareOf(a: Clause, b: Clause): number {
  const [few, many] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (few.size < FEWEST_STEMS) return 0;
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared++;
  return shared / few.size;
}

/** One sentence anchors several dates; of two articles, the same date and mostly the same words are one event. */
const isSameEvent = (a: Clause, b: Clause): boolean =>
  shareOf(a, b) >= SAME_EVENT ||
  (a.event.article === b.event.article && overlaps(a.event.span, b.event.span));

const figuresDiffer = (a: Clause, b: Clause): boolean =>
  a.event.article !== b.event.article &&
  [...a.figures].some(([stem, figure]) => (b.figures.get(stem) ?? figure) !== figure);

/** The fullest telling stands for the others: an event before a statement of it, then the longer clause. */
function isFuller(a: Clause, b: Clause): boolean {
  if (a.event.dates !== b.event.dates) return a.event.dates === 'event';
  return a.stems.size > b.stems.size * 1.5 && a.event.article !== b.event.article;
}

/** Marks rows of different articles that tell one event in nearly the same words under dates that cannot both be. */
function markDifferentDates(rows: readonly Gathered[]): void {
  if (rows.length > MOST_COMPARED) return;
  for (const [i, a] of rows.entries()) {
    for (const b of rows.slice(i + 1)) {
      if (a.fullest.event.article === b.fullest.event.article) continue;
      if (!areApart(a.fullest.days, b.fullest.days)) continue;
      if (shareOf(a.fullest, b.fullest) < SAME_WORDING) continue;
      a.disagreements.add('date');
      b.disagreements.add('date');
    }
  }
}

const areApart = (a: Clause['days'], b: Clause['days']): boolean =>
  a !== null && b !== null && (a[1] < b[0] || b[1] < a[0]);

/**
 * Counts how often the articles name each date. Counting mentioned dates is nearly the state of the art in
 * choosing the dates of a timeline.
 *
 * @see Gholipour Ghalandari and Ifrim (2020), Examining the State-of-the-Art in News Timeline Summarization
 */
function countMentions(items: readonly LibraryArticle[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { timexes } of new Set(items)) {
    for (const { value } of timexes) {
      if (value !== null) mentions.set(value, (mentions.get(value) ?? 0) + 1);
    }
  }
  return mentions;
}
