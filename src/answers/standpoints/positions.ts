import { statesWithin } from '../told/article-words.ts';
import type { Party } from '../told/parties.ts';
import { shareOf } from '../told/stem-sets.ts';
import type { Attitude } from './attitude-lexicon.ts';
import type { Standpoint } from './standpoints.ts';

/** A party with what it is on record with, the weightiest of its stance first. */
export interface Position {
  readonly party: Party;
  readonly attitude: Attitude;
  readonly standpoints: readonly Standpoint[];
  /** Everything that the party is on record with on the topic, by date. */
  readonly all: readonly Standpoint[];
  /** The first and the last, where the party stood on the other side at first. */
  readonly changed?: readonly [Standpoint, Standpoint];
}

/** Gathers standpoints into positions, the weightiest party first; a source without a name is no party. */
export function gatherPositions(standpoints: readonly Standpoint[]): Position[] {
  const byParty = new Map<string, Standpoint[]>();
  for (const one of standpoints) {
    if (one.party.kind === 'anonymous') continue;
    byParty.set(one.party.id, [...(byParty.get(one.party.id) ?? []), one]);
  }
  return [...byParty.values()]
    .map(describeParty)
    .sort((a, b) => weighPosition(b) - weighPosition(a) || (a.party.id < b.party.id ? -1 : 1));
}

/** What a position comes to: its best standpoint, and a little for each further one. */
const weighPosition = ({ standpoints }: Position): number =>
  (standpoints[0]?.weight ?? 0) + 0.1 * Math.min(5, standpoints.length - 1);

function describeParty(all: readonly Standpoint[]): Position {
  // A stance is as sure as its plainest statement; the further ones only add to it.
  const plainest = new Map<Attitude, number>();
  const totals = new Map<Attitude, number>();
  for (const { attitude, plainness } of all) {
    plainest.set(attitude, Math.max(plainest.get(attitude) ?? 0, plainness));
    totals.set(attitude, (totals.get(attitude) ?? 0) + 0.25 * plainness);
  }
  for (const [attitude, best] of plainest) {
    totals.set(attitude, (totals.get(attitude) ?? 0) + 0.75 * best);
  }
  const [attitude] = [...totals].sort((a, b) => b[1] - a[1])[0] as [Attitude, number];
  const standpoints = all
    .filter((one) => one.attitude === attitude)
    .map((one) => ({ one, force: strength(one) }))
    .sort((a, b) => b.force - a.force || compareByDate(a.one, b.one))
    .map(({ one }) => one);
  const inOrder = [...all].sort(compareByDate);
  const changed = findChange(inOrder);
  return {
    party: (all[0] as Standpoint).party,
    attitude,
    standpoints,
    all: inOrder,
    ...(changed ? { changed } : {}),
  };
}

/** The strongest quotation: the weightiest, its speaker named beside it, its own words before a report. */
function strength(standpoint: Standpoint): number {
  const { weight, quotation, stems, item, span, party } = standpoint;
  const named = !quotation || quotation.basis.speaker === 'named' ? 0.4 : 0;
  const own = quotation && quotation.type !== 'indirect' ? 0.3 : 0;
  const tooShort = stems.size < 4 ? -0.8 : 0;
  // Whoever accuses or denies names whom or what it is about.
  const states = [...statesWithin(item, span)];
  const names = states.some((state) => !party.states.has(state)) ? 0.8 : 0;
  return weight + named + own + tooShort + names;
}

function compareByDate(a: Standpoint, b: Standpoint): number {
  const day = ({ item }: Standpoint) => item.article.published ?? '9999';
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  const id = ({ item }: Standpoint) => item.article.id;
  if (id(a) !== id(b)) return id(a) < id(b) ? -1 : 1;
  return a.span.start - b.span.start;
}

/** Which side of a matter a stance is on; the rest are on none. */
const SIDES: Readonly<Partial<Record<Attitude, 'for' | 'against'>>> = {
  supports: 'for',
  promises: 'for',
  denies: 'against',
  doubts: 'against',
  condemns: 'against',
};
/** Two statements are of one matter when the shorter shares this much of its stems with the other. */
const SAME_MATTER = 0.3;

/** Finds the first and the last statement of one matter on different days and different sides. */
function findChange(inOrder: readonly Standpoint[]): [Standpoint, Standpoint] | undefined {
  const sided = inOrder.filter(({ attitude, item }) => SIDES[attitude] && item.article.published);
  for (const first of sided) {
    const last = sided.findLast(
      (one) =>
        (one.item.article.published as string) > (first.item.article.published as string) &&
        SIDES[one.attitude] !== SIDES[first.attitude] &&
        shareOf(one.stems, first.stems) >= SAME_MATTER,
    );
    if (last) return [first, last];
  }
  return undefined;
}
