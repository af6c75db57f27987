import { findTerms } from '../../arabic/terms.ts';
import { contains, type Span } from '../../corpus/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import { Turns } from '../reply/turns.ts';
import { statesWithin, termsOf } from '../told/article-words.ts';
import { readMentions } from '../told/parties.ts';
import { RequestError } from './request-error.ts';
import type { Selection } from './selection.ts';
import { holdersOf, readFacet, rootOf, splitFacets, type TopicWord } from './topic-words.ts';

/** An article is on the topic when it holds so much of the weight of one of its facets. */
const ON_TOPIC = 0.5;
/** …and so much of what the article that holds most of it does: `جبهة التحرير` is no `حركة تحرير` where both are known. */
const BESIDE_BEST = 0.62;
/** An article is looked at when it holds so much of a facet's weight by stem. */
const CANDIDATE = 0.25;
/** So many articles at the most are read for one brief: those that hold most of the topic, the newest first. */
const MOST_READ = 150;
/** Every word of a facet of so many is needed. */
const SHORT = 2;
/** A word named once in the body counts for so much of one in the title or the lead, or named again. */
const ONCE = 0.75;
const LEAD_PARAGRAPHS = 2;
/** After so many articles of the catalogue others may have their turn. */
const BETWEEN_TURNS = 2000;

/** A topic made ready for one library. */
export interface BriefTopic {
  readonly text: string;
  /** The articles on it, the most relevant first. */
  readonly items: readonly LibraryArticle[];
  /** How many more hold its words and were not read, being too many. */
  readonly unread: number;
  /** Tells how much a place of an article on the topic is about it, 0 to 1. */
  readonly relevance: (item: LibraryArticle, span: Span) => number;
}

/**
 * Finds the articles of a selection that are on a topic.
 *
 * @throws RequestError where nothing but stopwords or marks was typed
 */
export async function findBriefTopic(
  library: Library,
  selection: Selection,
  text: string,
): Promise<BriefTopic> {
  if (findTerms(text).length === 0) {
    throw new RequestError({
      ar: 'لا كلمة في الموضوع يُبحث بها؛ اكتب اسماً أو شيئاً، مثل: الهجوم الإلكتروني على ألبانيا.',
      en: 'The topic has no word to search by; type a name or a thing, such as الهجوم الإلكتروني على ألبانيا.',
    });
  }
  const states = [...readMentions(text).states];
  const facets = await Promise.all(splitFacets(text).map((facet) => readFacet(library, facet)));
  const wanted = await rankCandidates(library, selection, facets, states);
  const loaded = await library.load(wanted.slice(0, MOST_READ));
  const turns = new Turns();
  const scored: { item: LibraryArticle; score: number }[] = [];
  for (const item of loaded) {
    await turns.take();
    const score = scoreArticle(item, facets, states);
    if (score >= ON_TOPIC) scored.push({ item, score });
  }
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const close = scored.filter(({ score }) => score >= BESIDE_BEST * best);
  close.sort(
    (a, b) =>
      b.score - a.score ||
      compare(b.item.article.published ?? '', a.item.article.published ?? '') ||
      compare(a.item.article.id, b.item.article.id),
  );
  return {
    text,
    items: close.map(({ item }) => item),
    unread: Math.max(0, wanted.length - MOST_READ),
    relevance: (item, span) => weighPlace(item, span, facets),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ids of the articles that may be on the topic, those that hold most of it first. */
async function rankCandidates(
  library: Library,
  selection: Selection,
  facets: readonly (readonly TopicWord[])[],
  states: readonly string[],
): Promise<string[]> {
  const { states: known } = loadNameLexicon();
  const stateStems = states.map((code) => {
    const state = known.get(code);
    const names = [...(state?.names ?? []), ...(state?.capitals ?? [])];
    const nisbas = nisbasOf(code);
    return [
      ...new Set(
        [...names, ...nisbas]
          .flatMap((name) => findTerms(name).slice(0, 1))
          .map(({ stem }) => stem),
      ),
    ];
  });
  const words = facets.flat();
  const stems = [...words.flatMap(({ stems: own }) => own), ...stateStems.flat()];
  const holders = await library.findPlaces([...new Set(stems)]);
  const count = library.catalogue.length;
  const held = new Map(words.map((word) => [word, holdersOf(word.stems, holders, count)]));
  const stateHeld = stateStems.map((names) => holdersOf(names, holders, count));
  const needed = statesNeeded(states);
  const turns = new Turns();
  const found: { id: string; score: number; published: string }[] = [];
  let next = 0;
  for (const [place, entry] of library.catalogue.entries()) {
    if (selection.articles[next] !== entry) continue; // both are in one order
    if (++next % BETWEEN_TURNS === 0) await turns.take();
    if (stateHeld.filter((one) => one[place]).length < needed) continue;
    const score = Math.max(
      ...facets.map((facet) => shareHeld(facet, (word) => held.get(word)?.[place] ?? 0)),
    );
    if (score < CANDIDATE && states.length === 0) continue;
    found.push({ id: entry.id, score, published: entry.published ?? '' });
  }
  return found
    .sort((a, b) => b.score - a.score || compare(b.published, a.published) || compare(a.id, b.id))
    .map(({ id }) => id);
}

const nisbasOf = (code: string): string[] =>
  [...loadNameLexicon().nisbas].filter(([, other]) => other === code).map(([nisba]) => nisba);

/** All states of a topic must be named; of three or more all but one. */
const statesNeeded = (states: readonly string[]): number =>
  states.length < 3 ? states.length : states.length - 1;

function shareHeld(facet: readonly TopicWord[], held: (word: TopicWord) => number): number {
  const total = facet.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  return facet.reduce((sum, word) => sum + word.weight * held(word), 0) / total;
}

/** Where each stem and each root (`√`) stands in an article, offsets ascending; its title's are -1. */
const rootsKept = new WeakMap<LibraryArticle, ReadonlyMap<string, readonly number[]>>();

function rootsOf(item: LibraryArticle): ReadonlyMap<string, readonly number[]> {
  let found = rootsKept.get(item);
  if (!found) {
    const places = new Map<string, number[]>();
    const add = (stem: string, start: number) => {
      for (const key of [stem, `√${rootOf(stem)}`]) {
        const list = places.get(key);
        if (list) list.push(start);
        else places.set(key, [start]);
      }
    };
    for (const { stem } of findTerms(item.article.title ?? '')) add(stem, -1);
    for (const { stem, start } of termsOf(item)) add(stem, start);
    found = places;
    rootsKept.set(item, found);
  }
  return found;
}

const mentionsKept = new WeakMap<LibraryArticle, ReadonlySet<string>>();

function scoreArticle(
  item: LibraryArticle,
  facets: readonly (readonly TopicWord[])[],
  states: readonly string[],
): number {
  const { article } = item;
  let named = mentionsKept.get(item);
  if (!named) {
    const whole = { start: 0, end: article.text.length };
    named = new Set([...readMentions(article.title ?? '').states, ...statesWithin(item, whole)]);
    mentionsKept.set(item, named);
  }
  const mentioned = named;
  if (states.filter((state) => mentioned.has(state)).length < statesNeeded(states)) return 0;
  const roots = rootsOf(item);
  const lead = article.paragraphs[LEAD_PARAGRAPHS - 1]?.end ?? article.text.length;
  const presence = (word: TopicWord) => {
    let best = 0;
    for (const [root, value] of word.roots) {
      const places = roots.get(root);
      if (!places) continue;
      const first = places[0] as number;
      best = Math.max(best, value * (first < lead || places.length > 1 ? 1 : ONCE));
    }
    return best;
  };
  return Math.max(
    ...facets.map((facet) => {
      // Of a topic of two words each is needed: `إضراب القضاة` is not any strike.
      const main = facet.filter(({ light }) => !light);
      const lacks = main.length <= SHORT && main.some((word) => presence(word) === 0);
      return lacks ? 0 : shareHeld(facet, presence);
    }),
  );
}

/** How much a word counts in the words themselves, in their paragraph, elsewhere in the article. */
const LEVELS = [1, 0.6, 0.3] as const;

function weighPlace(
  item: LibraryArticle,
  span: Span,
  facets: readonly (readonly TopicWord[])[],
): number {
  const roots = rootsOf(item);
  const paragraph = item.article.paragraphs.find((one) => contains(one, span));
  const level = ({ roots: wanted }: TopicWord) => {
    let best = 0;
    for (const [root, value] of wanted) {
      const places = roots.get(root);
      if (!places) continue;
      const at = standsIn(places, span) ? 0 : paragraph && standsIn(places, paragraph) ? 1 : 2;
      best = Math.max(best, value * (LEVELS[at] as number));
    }
    return best;
  };
  return Math.max(...facets.map((facet) => shareHeld(facet, level)));
}

const standsIn = (places: readonly number[], span: Span): boolean =>
  places.some((place) => place >= span.start && place < span.end);
