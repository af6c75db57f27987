/**
 * The sections of a brief, each left out when empty, over what was found on its topic.
 *
 * @module
 */
import { contains } from '../../corpus/span.ts';
import { firstDay } from '../../timex/calendar/value-days.ts';
import type { BriefTopic } from '../asked/brief-topic.ts';
import type { Entry, Section } from '../reply/answer.ts';
import { clauseAround, cutExcerpt } from '../reply/clause-cut.ts';
import { citeSpan, isMarked, takeExcerpt } from '../reply/excerpt.ts';
import { type Contested, SIDES } from '../standpoints/contested.ts';
import type { Position } from '../standpoints/positions.ts';
import type { Standpoint } from '../standpoints/standpoints.ts';
import { gatherRows, type Row, type Telling } from '../timeline/timeline-rows.ts';
import {
  type EntryStyle,
  eventEntry,
  mergeEntries,
  sentenceEntry,
  standpointEntry,
} from './brief-entries.ts';
import { ATTITUDE_ORDER, BRIEF_WORDING, describeAttitude } from './brief-wording.ts';
import type { DisputedQuantity } from './figures.ts';
import type { GistSentence } from './gist.ts';

/** How many dates a brief tells. */
const KEY_DATES = 10;
/** Values of one quantity that are shown. */
const MOST_VALUES = 4;

/** Finds the dates of a topic's articles, the key ones first: those named and told most and nearest to the topic. */
export function rankDates({ items, relevance }: BriefTopic): Row[] {
  const tellings = items.flatMap((item) =>
    item.events
      .filter(({ timex }) => firstDay(timex.value) !== null && /^\d{4}/.test(timex.value ?? ''))
      .filter(({ span }) => !isMarked(item.article, span))
      .map((event): Telling => ({ item, event })),
  );
  const weigh = (row: Row) =>
    relevance(row.item, row.event.span) * 3 +
    precisionOf(row.event.timex.value ?? '') +
    0.3 * Math.min(5, row.mentions) +
    row.retellings.length;
  return gatherRows(tellings)
    .map((row) => ({ row, weight: weigh(row) }))
    .sort((a, b) => b.weight - a.weight || compareDates(a.row, b.row))
    .map(({ row }) => row);
}

/** A day tells when something happened, a bare year is mostly background. */
const precisionOf = (value: string): number =>
  /^\d{4}-\d{2}-\d{2}/.test(value) ? 1.5 : /^\d{4}-\d{2}/.test(value) ? 1 : 0;

/** The order of dates, then of articles and their text. */
export function compareDates(a: Row, b: Row): number {
  const [dayA, dayB] = [firstDay(a.event.timex.value) ?? '', firstDay(b.event.timex.value) ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (a.item !== b.item) return a.item.article.id < b.item.article.id ? -1 : 1;
  return a.event.span.start - b.event.span.start;
}

/** Makes a section, none where it would be empty. */
export const section = (
  kind: string,
  heading: string,
  entries: readonly Entry[],
  notes: readonly string[] = [],
): Section[] => (entries.length + notes.length > 0 ? [{ kind, heading, notes, entries }] : []);

/** The order of sentences: by day, undated ones last, then as their articles tell them. */
export function compareSentences(a: GistSentence, b: GistSentence): number {
  const day = ({ item }: GistSentence) => item.article.published ?? '9999';
  return (
    compare(day(a), day(b)) ||
    compare(a.item.article.id, b.item.article.id) ||
    a.span.start - b.span.start
  );
}

/** The sentences that best cover the topic, in the order of their days. */
export function gistSection(
  sentences: readonly GistSentence[],
  standpoints: readonly Standpoint[],
  style: EntryStyle,
): Section[] {
  const inOrder = [...sentences].sort(compareSentences);
  const entries = inOrder.map(({ item, span }) => sentenceEntry(item, span, standpoints, style));
  return section('gist', BRIEF_WORDING[style.language].gist, mergeEntries(entries));
}

/** The order of two texts by their code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The key dates. */
export function eventsSection(
  rows: readonly Row[],
  standpoints: readonly Standpoint[],
  style: EntryStyle,
): Section[] {
  const entries = rows
    .slice(0, KEY_DATES)
    .sort(compareDates)
    .map((row) => eventEntry(row, standpoints, style));
  return section('events', BRIEF_WORDING[style.language].events, mergeEntries(entries));
}

/** Each party under its stance, and who changed. */
export function positionSections(positions: readonly Position[], style: EntryStyle): Section[] {
  const words = BRIEF_WORDING[style.language];
  const grouped = ATTITUDE_ORDER.flatMap((attitude) => {
    const entries = positions
      .filter((position) => position.attitude === attitude)
      .map((position) => positionEntry(position, style));
    const heading = `${words.positions}: ${describeAttitude(attitude, style.language)}`;
    return section('positions', heading, mergeEntries(entries));
  });
  const changed = positions.flatMap(({ party, changed: change }) =>
    change
      ? section(
          'changed',
          words.changed(party.name),
          change.map((standpoint, i) =>
            standpointEntry(
              standpoint,
              style,
              `${i === 0 ? words.first : words.last}: ${describeAttitude(standpoint.attitude, style.language)}`,
            ),
          ),
        )
      : [],
  );
  return [...grouped, ...changed];
}

/** The row of a position: its strongest quotation. */
const positionEntry = ({ standpoints }: Position, style: EntryStyle): Entry =>
  standpointEntry(standpoints[0] as Standpoint, style);

/** One contested proposition, its sides in the order they are told; rows of two sides are never merged. */
export function disputeSection(contested: Contested, style: EntryStyle): Section[] {
  const words = BRIEF_WORDING[style.language];
  const entries = SIDES.flatMap((side) =>
    mergeEntries(
      contested.cells
        .filter((cell) => cell.side === side)
        .map(({ standpoint }): Entry => {
          const label = `${words.sides[side]}: ${standpoint.party.name}`;
          return { ...standpointEntry(ownClause(standpoint, contested), style, label), side };
        }),
    ),
  );
  return section('dispute', `${words.dispute}: ${nameSides(contested)}`, entries);
}

/** A sentence that tells a claim and its denial is shown to the denier's clause: `وهو ما نفته موسكو مرارا`. */
export function ownClause(standpoint: Standpoint, { cells }: Contested): Standpoint {
  const { core, span, item } = standpoint;
  const holdsClaim = cells.some(
    ({ standpoint: other }) =>
      other !== standpoint && other.item === item && contains(span, other.span),
  );
  if (!core || !holdsClaim) return standpoint;
  return { ...standpoint, span: clauseAround(item.article.text, span, core) };
}

/** Names who asserts and who denies: `هولندا، بريطانيا ⟷ روسيا`. */
export function nameSides({ cells }: Contested): string {
  const names = (...sides: string[]) =>
    cells
      .filter(({ side }) => sides.includes(side))
      .slice(0, 3)
      .map(({ standpoint }) => standpoint.party.name)
      .join('، ');
  return `${names('asserts')} ⟷ ${names('denies', 'doubts')}`;
}

/** Quantities with different values: the first value in its clause, the others as printed. */
export function figureSections(
  quantities: readonly DisputedQuantity[],
  style: EntryStyle,
): Section[] {
  const words = BRIEF_WORDING[style.language];
  return quantities.flatMap(({ figures }) => {
    const entries = figures.slice(0, MOST_VALUES).map(({ item, span, sentence }, i): Entry => {
      const { article } = item;
      const excerpt =
        i === 0 ? cutExcerpt(article, sentence, style.room, span) : takeExcerpt(article, span);
      const inside = excerpt.span.start <= span.start && span.end <= excerpt.span.end;
      return {
        kind: 'passage',
        label: article.text.slice(span.start, span.end),
        excerpt: {
          ...excerpt,
          ...(inside ? { highlight: span } : {}),
          ...(i === 0 ? {} : { cut: { before: true, after: true } }),
        },
        citations: [citeSpan(article, span)],
        notes: [],
      };
    });
    return section('figures', words.figures, entries);
  });
}
