/**
 * The rows of a timeline: events gathered so that each stands once, with everything that tells it, and what the
 * tellings disagree about.
 *
 * @module
 */
import { readNumber } from '../../arabic/numerals.ts';
import { findTerms } from '../../arabic/terms.ts';
import { tokenize } from '../../arabic/tokens.ts';
import { overlaps, sliceSpan } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { doAtOnce, type Steps } from '../../retrieval/loop-turns.ts';
import { firstDay, lastDay } from '../../timex/calendar/value-days.ts';
import type { Event } from '../../timex/timex.ts';

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
  /** What is counted, by stem, and how many; read where it has to be compared. */
  figures?: ReadonlyMap<string, number>;
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
export const gatherRows = (tellings: readonly Telling[]): Row[] =>
  doAtOnce(gatherStepwise(tellings));

/** Gathers rows as {@link gatherRows} does, a step a telling. */
export function* gatherStepwise(tellings: readonly Telling[]): Steps<Row[]> {
  const gathered: Gathered[] = [];
  const byValue = new Map<string, Gathered[]>();
  for (const telling of tellings) {
    yield;
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
  yield* markDifferentDates(gathered);
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
    const words = sliceSpan(item.article.text, event.span);
    clause = { ...telling, stems: new Set(findTerms(words).map(({ stem }) => stem)) };
    clauses.set(event, clause);
  }
  return clause;
}

/** Reads what a clause counts: each number outside temporal expressions, by the stem of the word after it. */
function readFigures({ item, event }: Telling): Map<string, number> {
  const { start } = event.span;
  const tokens = tokenize(sliceSpan(item.article.text, event.span));
  const figures = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const numeral = readNumber(tokens, i);
    const token = tokens[i];
    if (!numeral || !token) continue;
    const span = { start: start + token.start, end: start + token.end };
    const isTime = item.timexes.some((timex) => overlaps(timex.span, span));
    const counted = tokens[numeral.next];
    const stem = counted?.kind === 'word' ? findTerms(counted.text)[0]?.stem : undefined;
    if (!isTime && stem && !figures.has(stem)) figures.set(stem, numeral.value);
    i = numeral.next - 1;
  }
  return figures;
}

/** Tells whether the shorter of two clauses has this share of its stems in the other, which most have not. */
function shares(a: Clause, b: Clause, least: number): boolean {
  const [few, many] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (few.size < FEWEST_STEMS) return false;
  let left = few.size;
  for (const stem of few) {
    if (!many.has(stem) && --left / few.size < least) return false;
  }
  return true;
}

/** One sentence anchors several dates; of two articles, the same date and mostly the same words are one event. */
const isSameEvent = (a: Clause, b: Clause): boolean =>
  shares(a, b, SAME_EVENT) ||
  (a.event.article === b.event.article && overlaps(a.event.span, b.event.span));

function figuresDiffer(a: Clause, b: Clause): boolean {
  if (a.event.article === b.event.article) return false;
  const others = figuresOf(b);
  return [...figuresOf(a)].some(([stem, figure]) => (others.get(stem) ?? figure) !== figure);
}

function figuresOf(clause: Clause): ReadonlyMap<string, number> {
  clause.figures ??= readFigures(clause);
  return clause.figures;
}

/** The fullest telling stands for the others: an event before a statement of it, then the longer clause. */
function isFuller(a: Clause, b: Clause): boolean {
  if (a.event.dates !== b.event.dates) return a.event.dates === 'event';
  return a.stems.size > b.stems.size * 1.5 && a.event.article !== b.event.article;
}

/** Marks rows of different articles that tell one event in nearly the same words under dates that cannot both be. */
function* markDifferentDates(rows: readonly Gathered[]): Steps<void> {
  if (rows.length > MOST_COMPARED) return;
  const dated = rows.flatMap((row) => {
    const { value } = row.fullest.event.timex;
    const [first, last] = [firstDay(value), lastDay(value)];
    return first && last ? [{ row, clause: row.fullest, first, last }] : [];
  });
  for (const [i, a] of dated.entries()) {
    yield;
    for (let j = i + 1; j < dated.length; j++) {
      const b = dated[j] as (typeof dated)[number];
      const areApart = a.last < b.first || b.last < a.first;
      if (!areApart || a.clause.event.article === b.clause.event.article) continue;
      if (!shares(a.clause, b.clause, SAME_WORDING)) continue;
      a.row.disagreements.add('date');
      b.row.disagreements.add('date');
    }
  }
}

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
