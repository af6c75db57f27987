/**
 * Positions: where each party stands on a topic, from everything that it says and everything that is told of it.
 *
 * @module
 */
import { isWawWord } from '../arabic/stems.ts';
import { tokenize } from '../arabic/tokens.ts';
import { type Span, sliceSpan } from '../corpus/span.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import { findState, nameWords } from '../names/name-key.ts';
import { loadNameLexicon } from '../names/name-lexicon.ts';
import { speakerOf } from '../names/speakers.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { sentenceAround, statesWithin, stemsWithin } from './article-words.ts';
import type { Attitude } from './attitude-lexicon.ts';
import { readAttitude } from './attitudes.ts';
import { attributionSpan } from './attribution.ts';
import type { BriefTopic } from './brief-topic.ts';
import { isMarked } from './excerpt.ts';
import { indexParties, makeParty, type Party, type PartyIndex, partyOf } from './parties.ts';
import { findStanceClauses } from './stance-clauses.ts';
import { shareOf } from './stem-sets.ts';
import { Turns } from './turns.ts';

/** One thing a party is on record with. */
export interface Standpoint {
  readonly item: LibraryArticle;
  readonly party: Party;
  readonly attitude: Attitude;
  /** What was said, or for a stance that is only told the sentence that tells it. */
  readonly span: Span;
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** The words that tell who speaks; none for a told stance, whose span holds them. */
  readonly attribution?: Span;
  readonly quotation?: Quotation;
  /** The words that tell the stance; of one that is only told, from the verb to whoever takes it. */
  readonly core?: Span;
  /** How much it is about the topic, 0 to 1. */
  readonly relevance: number;
  /** What it comes to among the party's others: how plainly it takes its stance, how much it is on the topic. */
  readonly weight: number;
  /** Whether a verb tells the stance, not only the words of what was said. */
  readonly plain: boolean;
  /** How plainly it takes its stance. */
  readonly plainness: number;
  /** The stems of what was said. */
  readonly stems: ReadonlySet<string>;
}

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

/** What a stance weighs: who denies or accuses is what a reader looks for first. */
const WEIGHTS: Readonly<Record<Attitude, number>> = {
  denies: 3,
  accuses: 2.5,
  condemns: 2.5,
  supports: 2,
  doubts: 2,
  neutral: 2,
  demands: 1.5,
  promises: 1.5,
  warns: 1.5,
  announces: 0.8,
  says: 0.4,
};

/** Gathers the standpoints of articles that are on a topic, in the order of the articles and of their text. */
export async function gatherStandpoints(
  library: Library,
  { items, relevance }: Pick<BriefTopic, 'items' | 'relevance'>,
): Promise<Standpoint[]> {
  const index = indexParties(library.speakers);
  const turns = new Turns();
  const standpoints: Standpoint[] = [];
  for (const item of items) {
    await turns.take();
    for (const found of [...quoted(library, item, index), ...told(item, index)]) {
      if (!isMarked(item.article, found.span)) standpoints.push(weigh(item, found, relevance));
    }
  }
  return standpoints;
}

const byItem = new WeakMap<readonly Standpoint[], ReadonlyMap<LibraryArticle, Standpoint[]>>();

/** Returns those of some standpoints that are of one article. */
export function standpointsOf(
  item: LibraryArticle,
  standpoints: readonly Standpoint[],
): readonly Standpoint[] {
  let found = byItem.get(standpoints);
  if (!found) {
    const lists = new Map<LibraryArticle, Standpoint[]>();
    for (const one of standpoints) {
      const list = lists.get(one.item);
      if (list) list.push(one);
      else lists.set(one.item, [one]);
    }
    found = lists;
    byItem.set(standpoints, found);
  }
  return found.get(item) ?? [];
}

function weigh(
  item: LibraryArticle,
  found: Found,
  relevanceOf: BriefTopic['relevance'],
): Standpoint {
  const { span, sentence, party, attitude, plain } = found;
  const relevance = Math.max(relevanceOf(item, span), 0.9 * relevanceOf(item, sentence));
  const stems = stemsWithin(item, span);
  // `الحكومة`, `دول غربية`: whoever is named tells more.
  const vague = party.kind === 'group' || party.names.length === 0 ? 0.8 : 1;
  const plainness = WEIGHTS[attitude] * (plain ? 1 : 0.7) * vague;
  return { ...found, item, relevance, plainness, weight: plainness * (0.5 + relevance), stems };
}

/** A standpoint before it is weighed. */
type Found = Omit<Standpoint, 'item' | 'relevance' | 'weight' | 'plainness' | 'stems'>;

function quoted(library: Library, item: LibraryArticle, index: PartyIndex): Found[] {
  const { article } = item;
  return item.quotations.flatMap((quotation): Found[] => {
    const speaker = speakerOf(library.speakers, quotation.speaker, article.id);
    if (!speaker || isRelay(speaker.name)) return [];
    const { attitude, by, at } = readAttitude(article.text, quotation);
    const attribution = attributionSpan(quotation);
    const members = speaker.kind === 'group' ? jointMembers(speaker.name, index, item) : [];
    const parties = members.length > 1 ? members : [partyOf(speaker)];
    return parties.map((party) => ({
      party,
      attitude,
      span: quotation.content,
      sentence: sentenceAround(item, quotation.content),
      quotation,
      plain: by === 'cue',
      ...(at ? { core: at } : {}),
      ...(attribution ? { attribution } : {}),
    }));
  });
}

function told(item: LibraryArticle, index: PartyIndex): Found[] {
  const { article } = item;
  return findStanceClauses(item).flatMap(({ attitude, span, cue, sources }) =>
    sources.map((source): Found => {
      const name = nameAlone(sliceSpan(article.text, source));
      const party = findParty(name, index, item) ?? makeParty(name, 'organization');
      const core = {
        start: Math.min(cue.start, source.start),
        end: Math.max(cue.end, source.end),
      };
      return { party, attitude, span, sentence: span, core, plain: true };
    }),
  );
}

/** A name without the `و` that joins it to what stands before; that of `وزارة` is its own. */
function nameAlone(printed: string): string {
  const [first = ''] = nameWords(printed);
  const heads = loadNameLexicon().heads;
  const isOwn = heads.has(first) || isWawWord(first);
  return isOwn ? printed : printed.replace(/^و(?=\p{L}{3})/u, '');
}

/** An agency, a newspaper or a report passes on what others hold. */
function isRelay(name: string): boolean {
  const [first = ''] = nameWords(name);
  const kind = loadNameLexicon().heads.get(first.replace(/^ال/, ''))?.kind;
  return (
    kind === 'outlet' ||
    kind === 'study' ||
    kind === 'document' ||
    /^(?:وكاله|تقرير|بيان)$/.test(first)
  );
}

/** The parties of a joint name; none unless every one is known, so that `التجارة والصناعة` stays one. */
function jointMembers(name: string, index: PartyIndex, item: LibraryArticle): Party[] {
  const names = name.replace(/\s+ب\p{L}{3,}$/u, '').split(/[،,]?\s+و(?=\p{L}{3})/u);
  const found = names.flatMap((one) => {
    const known = findParty(one.trim(), index, item);
    return known ?? (findState(nameWords(one)) ? makeParty(one.trim(), 'organization') : []);
  });
  return found.length === names.length ? found : [];
}

/**
 * Finds whom a name means: across the library, or in its article alone (`الحلف`, `بوريطة`). A state is only ever
 * itself: `ألبانيا` is not whoever is called `رئيس وزراء ألبانيا`.
 */
export function findParty(
  name: string,
  index: PartyIndex,
  item: LibraryArticle,
): Party | undefined {
  const known = index.find(name);
  if (known || findState(nameWords(name))) return known;
  const words = wordsOf(name);
  const [first = ''] = words;
  for (const { speaker } of item.quotations) {
    const own = wordsOf(speaker.name);
    const isPerson = speaker.kind === 'person';
    const isSame =
      words.length === 1
        ? isPerson
          ? own.at(-1) === first
          : own[0] === first && own.length > 1
        : isPerson
          ? own.length > 1 && own.every((word) => words.includes(word))
          : words.every((word) => own.includes(word));
    const found = isSame ? index.find(speaker.name) : undefined;
    if (found) return found;
  }
  return undefined;
}

const wordsOf = (name: string): string[] =>
  tokenize(name).flatMap(({ kind, form }) => (kind === 'mark' ? [] : [form.replace(/^ال/, '')]));

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
