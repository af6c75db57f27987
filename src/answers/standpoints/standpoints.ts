import { type Span, sliceSpan } from '../../corpus/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import { speakerOf } from '../../names/identity/speakers.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import type { BriefTopic } from '../asked/brief-topic.ts';
import { isMarked } from '../reply/excerpt.ts';
import { Turns } from '../reply/turns.ts';
import { sentenceAround, stemsWithin } from '../told/article-words.ts';
import {
  indexParties,
  makeParty,
  type Party,
  type PartyIndex,
  partyOf,
  prepareParties,
} from '../told/parties.ts';
import { findParty, isRelay, jointMembers, nameAlone } from '../told/party-names.ts';
import type { Attitude } from './attitude-lexicon.ts';
import { readAttitude } from './attitudes.ts';
import { attributionSpan } from './attribution.ts';
import { findStanceClauses } from './stance-clauses.ts';

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
  await prepareParties(library.speakers);
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
