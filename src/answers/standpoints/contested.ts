/**
 * Contested propositions: which accusation a denial answers, who else asserts it, and where the others stand.
 * A denial belongs to an accusation when whoever denies is the one accused, and the two tell of one matter.
 *
 * @see de Marneffe, Rafferty and Manning (2008), Finding Contradictions in Text: the same event is the filter
 * @module
 */

import { Turns } from '../reply/turns.ts';
import { mentionsWithin, stemsWithin, tokensWithin } from '../told/article-words.ts';
import { isNamed, isSameSide, type Mentions, type Party } from '../told/parties.ts';
import { shareOf } from '../told/stem-sets.ts';
import type { Attitude } from './attitude-lexicon.ts';
import { isMemberOf } from './blocs.ts';
import type { Standpoint } from './standpoints.ts';

/** Which side of a proposition a standpoint is on. */
export type Side = 'asserts' | 'denies' | 'doubts' | 'supports' | 'neutral';

/** One standpoint on a proposition. */
interface Cell {
  readonly side: Side;
  readonly standpoint: Standpoint;
}

/** A contested proposition: its cells in the order of {@link SIDES}, the weightiest first; at least one denies or doubts. */
export interface Contested {
  readonly cells: readonly Cell[];
  readonly weight: number;
}

/** The sides in the order they are told. */
export const SIDES: readonly Side[] = ['asserts', 'denies', 'doubts', 'supports', 'neutral'];

/** From so much evidence on a denial answers an accusation. */
const ANSWERS = 4;
/** Accusations of other articles than the denial's count only when they tell of the same matter. */
const SAME_MATTER = 0.35;
/** …or share so much where each side names the other. */
const SAME_NAMES = 0.12;
/** What it comes to that whoever denies is the one accused, by name or as a member of a bloc that is. */
const NAMED = 3;
const AS_MEMBER = 2;
/** Pairs are compared for so many accusations and denials at the most, the weightiest. */
const MOST_COMPARED = 400;

/** A standpoint with what its words name, ready to be compared. */
interface Read {
  readonly standpoint: Standpoint;
  readonly told: Mentions;
  /** Of an accusation the words that name whom it is of; all of them where none of those before `ب` names anybody. */
  readonly accused: Mentions;
  readonly stems: ReadonlySet<string>;
  /** Which parties its words name, by where and id, as far as it was asked. */
  readonly named: Map<string, boolean>;
}

interface Group {
  readonly claims: Set<Read>;
  readonly denials: Set<Read>;
}

/** Finds the contested propositions among standpoints, the weightiest first. */
export async function findContested(standpoints: readonly Standpoint[]): Promise<Contested[]> {
  const turns = new Turns();
  const read = standpoints.filter(({ party }) => party.kind !== 'anonymous').map(readStandpoint);
  const of = (...attitudes: Attitude[]) =>
    read
      .filter(({ standpoint }) => attitudes.includes(standpoint.attitude))
      .sort((a, b) => b.standpoint.weight - a.standpoint.weight)
      .slice(0, MOST_COMPARED);
  const claims = of('accuses');
  const groups: Group[] = [];
  for (const denial of of('denies', 'doubts', 'condemns')) {
    await turns.take();
    const answered = findAnswered(denial, claims);
    if (answered.length === 0) continue;
    const joined = groups.filter((group) => answered.some((claim) => group.claims.has(claim)));
    const group = joined[0] ?? { claims: new Set<Read>(), denials: new Set<Read>() };
    if (joined.length === 0) groups.push(group);
    for (const other of joined.slice(1)) {
      for (const claim of other.claims) group.claims.add(claim);
      for (const one of other.denials) group.denials.add(one);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const claim of answered) group.claims.add(claim);
    group.denials.add(denial);
  }
  const bystanders = of('supports', 'neutral', 'condemns', 'doubts');
  return groups
    .map((group) => describeGroup(group, bystanders))
    .sort((a, b) => b.weight - a.weight);
}

function readStandpoint(standpoint: Standpoint): Read {
  const { sentence, span, item } = standpoint;
  const whole = {
    start: Math.min(sentence.start, span.start),
    end: Math.max(sentence.end, span.end),
  };
  const told = mentionsWithin(item, whole);
  return {
    standpoint,
    told,
    accused: accusedIn(standpoint) ?? told,
    stems: stemsWithin(item, whole),
    named: new Map(),
  };
}

/** `اتهمت السفيرة الاتحاد الأوروبي بالتلاعب في قضية إيران`: what stands between the accuser and `ب` names the accused. */
function accusedIn({
  item,
  span,
  core,
  quotation,
  attitude,
  plain,
}: Standpoint): Mentions | undefined {
  if (attitude !== 'accuses' || !plain) return undefined;
  const start = quotation ? span.start : (core?.end ?? span.start);
  const tokens = tokensWithin(item, { start, end: span.end });
  const of = tokens.findIndex(({ form }, i) => i > 0 && /^ب\p{L}{3}/u.test(form));
  const end = tokens[of]?.start;
  if (end === undefined) return undefined;
  const accused = mentionsWithin(item, { start, end });
  return accused.states.size > 0 ? accused : undefined;
}

function tellsOf(read: Read, party: Party, where: 'told' | 'accused' = 'told'): boolean {
  const key = `${where} ${party.id}`;
  let named = read.named.get(key);
  if (named === undefined) {
    named = isNamed(party, read[where]);
    read.named.set(key, named);
  }
  return named;
}

/** Finds the accusations that a denial answers: those with most evidence, and those nearly as good. */
function findAnswered(denial: Read, claims: readonly Read[]): Read[] {
  const scored = claims
    .map((claim) => ({ claim, score: scorePair(denial, claim) }))
    .filter(({ score }) => score >= ANSWERS);
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= best - 1.5).map(({ claim }) => claim);
}

/**
 * Scores how likely a denial answers an accusation: that whoever denies is accused by name, that the denial names
 * whoever accuses, how many words they share, and how near they stand.
 */
function scorePair(denial: Read, claim: Read): number {
  const [d, c] = [denial.standpoint, claim.standpoint];
  if (d.party.id === c.party.id || isSameSide(d.party, c.party)) return 0;
  const accused = tellsOf(claim, d.party, 'accused')
    ? NAMED
    : claim.accused !== claim.told && isMemberOf(d.party.states, claim.accused.states)
      ? AS_MEMBER
      : 0;
  const accuser = tellsOf(denial, c.party) ? 1.5 : 0;
  if (!accused && !accuser) return 0;
  const shared = shareOf(denial.stems, claim.stems);
  const same = d.item.article.id === c.item.article.id;
  if (!same && shared < (accused && accuser ? SAME_NAMES : SAME_MATTER)) return 0;
  const gap = d.sentence.start - c.sentence.end;
  const next = same && gap >= -1 && gap < 12 ? 1.5 : 0;
  // A condemnation answers an accusation only of whoever is accused and names whoever accuses.
  if (d.attitude === 'condemns' && !(accused && accuser)) return 0;
  if (!accused && !(accuser && shared >= 0.25)) return 0;
  return accused + accuser + next + (same ? 1 : 0) + 3 * shared;
}

function describeGroup({ claims, denials }: Group, bystanders: readonly Read[]): Contested {
  const cells: Cell[] = [];
  const taken = new Set<string>();
  const add = (side: Side, reads: Iterable<Read>) => {
    const byParty = new Map<string, Standpoint>();
    for (const { standpoint } of reads) {
      const before = byParty.get(standpoint.party.id);
      if (!before || before.weight < standpoint.weight)
        byParty.set(standpoint.party.id, standpoint);
    }
    for (const standpoint of [...byParty.values()].sort((a, b) => b.weight - a.weight)) {
      if (taken.has(standpoint.party.id)) continue;
      taken.add(standpoint.party.id);
      cells.push({ side, standpoint });
    }
  };
  const sideOf = ({ standpoint: { attitude } }: Read): Side =>
    attitude === 'doubts' ? 'doubts' : 'denies';
  // Who denies may accuse in return; that is another matter.
  const deniers = [...denials].map(({ standpoint }) => standpoint.party);
  const own = [...claims].filter(
    ({ standpoint }) => !deniers.some((one) => isSameSide(one, standpoint.party)),
  );
  add('asserts', own.length > 0 ? own : claims);
  add(
    'denies',
    [...denials].filter((one) => sideOf(one) === 'denies'),
  );
  add(
    'doubts',
    [...denials].filter((one) => sideOf(one) === 'doubts'),
  );
  const stems = new Set([...claims].flatMap((claim) => [...claim.stems]));
  const involved = [...claims, ...denials];
  const near = bystanders.filter((one) => !denials.has(one) && isOfMatter(one, stems, involved));
  add(
    'supports',
    near.filter(
      (one) =>
        sidesWithClaim(one, own.length > 0 ? own : [...claims], deniers) &&
        !deniers.some((denier) => speakTogether(denier, one.standpoint.party)),
    ),
  );
  add(
    'neutral',
    near.filter(({ standpoint }) => standpoint.attitude === 'neutral'),
  );
  const weight = cells.reduce((sum, { standpoint }) => sum + standpoint.weight, 0);
  return { cells, weight };
}

const speakTogether = (a: Party, b: Party): boolean =>
  isSameSide(a, b) || isMemberOf(a.states, b.states) || isMemberOf(b.states, a.states);

/** Whoever condemns what was done sides with who accuses; whoever condemns only who accuses does not. */
function sidesWithClaim(one: Read, claims: readonly Read[], deniers: readonly Party[]): boolean {
  const { attitude } = one.standpoint;
  if (attitude !== 'condemns') return attitude === 'supports';
  return (
    deniers.some((party) => tellsOf(one, party)) ||
    !claims.some(({ standpoint }) => tellsOf(one, standpoint.party))
  );
}

/**
 * Whether a standpoint is about what is claimed: it stands in an article that tells of the matter, or shares many
 * of its words, and names somebody involved or takes no position on words of the claim.
 */
function isOfMatter(one: Read, stems: ReadonlySet<string>, involved: readonly Read[]): boolean {
  const { attitude, item } = one.standpoint;
  const shared = shareOf(one.stems, stems);
  const together = involved.some(
    ({ standpoint }) => standpoint.item.article.id === item.article.id,
  );
  const named = involved.some(({ standpoint }) => tellsOf(one, standpoint.party));
  if (!named && attitude !== 'neutral') return false;
  return together ? shared >= 0.15 : shared >= SAME_MATTER;
}
