/**
 * What a brief is about: which articles are on a topic as a whole, and how much each of their places is. Words count
 * by their root and their near-synonyms, so that `اتهمت` and `هجوم سيبراني` are of `اتهامات بهجمات إلكترونية`; the
 * states a topic names must be named in the article, by name, capital or nisba.
 *
 * @module
 */
import { loadLexicon, parseWordList } from '../arabic/lexicon.ts';
import { deepKeys, findTerms, type Term } from '../arabic/terms.ts';
import { contains, type Span, sliceSpan } from '../corpus/span.ts';
import type { Holders, Library, LibraryArticle } from '../library/library.ts';
import { loadNameLexicon } from '../names/name-lexicon.ts';
import { loadGlossary, parseGlossary } from '../retrieval/glossary.ts';
import { statesWithin, termsOf } from './article-words.ts';
import { readMentions } from './parties.ts';
import { RequestError } from './request-error.ts';
import type { Selection } from './selection.ts';
import { Turns } from './turns.ts';

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
/** Words that only carry another count for so much. */
const LIGHT = 0.2;
/** A word named once in the body counts for so much of one in the title or the lead, or named again. */
const ONCE = 0.75;
/** A synonym counts for so much of the word itself. */
const SYNONYM = 0.9;
/** A word of the same root but another stem counts for so much: `مصادر` is not of `مصادرة`. */
const SAME_ROOT = 0.6;
const LEAD_PARAGRAPHS = 2;
/** After so many articles of the catalogue others may have their turn. */
const BETWEEN_TURNS = 2000;

/** One word of a topic: the roots that count as it, and its weight. */
interface TopicWord {
  readonly roots: ReadonlyMap<string, number>;
  readonly stems: readonly string[];
  readonly weight: number;
  /** Whether it only carries another word. */
  readonly light: boolean;
}

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

let lightWords: ReadonlySet<string> | undefined;

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

/** Cuts `العقوبات على إيران ومصادرة نفطها` at its `و` where both sides have words of their own. */
function splitFacets(text: string): string[] {
  const parts = text.split(/\s+و(?=\p{L}{3})/u);
  const isOwn = (part: string) => findTerms(part).some((term) => !isState(part, term));
  return parts.length > 1 && parts.every(isOwn) ? parts : [text];
}

const isState = (text: string, term: Term): boolean =>
  readMentions(sliceSpan(text, term)).states.size > 0;

async function readFacet(library: Library, text: string): Promise<TopicWord[]> {
  lightWords ??= parseWordList(loadLexicon('light-words.txt'), 'light-words.txt');
  const terms = findTerms(text).filter((term) => !isState(text, term));
  const glossary = loadGlossary();
  const words = terms.map((term) => {
    const synonyms = glossary.synonyms(term).flatMap((forms) => {
      const [form, more] = [forms].flat();
      return form && !more ? [form] : [];
    });
    const roots = new Map<string, number>();
    // Keyed by stem where the very word or a synonym is meant, by root (`√`) where only the root is shared.
    roots.set(`√${rootOf(term.stem)}`, SAME_ROOT);
    for (const synonym of synonyms) roots.set(synonym.stem, SYNONYM);
    for (const stem of phraseSynonyms(terms, term)) roots.set(stem, SYNONYM);
    roots.set(term.stem, 1);
    return { term, roots, stems: [term.stem, ...synonyms.map(({ stem }) => stem)] };
  });
  const holders = await library.findPlaces(words.flatMap(({ stems }) => stems));
  const count = library.catalogue.length;
  return words.map(({ term, roots, stems }) => {
    const holding = holdersOf(stems, holders, count).reduce((sum, one) => sum + one, 0);
    const idf = Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
    // An adjective in `ـي ـية` tells which kind of thing is meant.
    const light = lightWords?.has(term.surface) === true;
    const kind = light ? LIGHT : /ي(?:ه|ا)?$/.test(term.surface) ? 1.4 : 1;
    return { roots, stems, weight: Math.max(idf, 0.3) * kind, light };
  });
}

/** A line of the glossary: the roots of its phrases, and the stems of its single words. */
interface PhraseLine {
  readonly phrases: readonly (readonly string[])[];
  readonly stems: readonly string[];
}

let lines: readonly PhraseLine[] | undefined;

function loadPhraseLines(): readonly PhraseLine[] {
  lines ??= parseGlossary(loadLexicon('glossary.txt')).flatMap(({ arabic }) => {
    const read = arabic.map((wording) => findTerms(wording).map(({ stem }) => stem));
    const phrases = read.filter((one) => one.length > 1).map((one) => one.map(rootOf));
    const stems = read.flatMap(([stem, more]) => (stem && !more ? [stem] : []));
    return phrases.length > 0 ? [{ phrases, stems }] : [];
  });
  return lines;
}

/** The stems of single words that tell the same as a phrase of the topic that a word is part of. */
function phraseSynonyms(terms: readonly Term[], term: Term): string[] {
  const at = terms.indexOf(term);
  const roots = terms.map(({ stem }) => rootOf(stem));
  const holds = (phrase: readonly string[]) =>
    phrase.some((_, i) => at >= i && phrase.every((root, n) => roots[at - i + n] === root));
  return loadPhraseLines()
    .filter(({ phrases }) => phrases.some(holds))
    .flatMap(({ stems }) => stems);
}

/** The root of a stem; `اتهمت` loses the ending that hides its root. */
const rootOf = (stem: string): string => {
  const [root] = deepKeys(stem).root;
  return root.length > 3 && root.endsWith('ت') ? root.slice(0, -1) : root;
};

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

/** Marks with 1 the places of the catalogue that hold one of some stems. */
function holdersOf(
  stems: readonly string[],
  holders: ReadonlyMap<string, Holders>,
  count: number,
): Uint8Array {
  const held = new Uint8Array(count);
  for (const stem of stems) for (const place of holders.get(stem)?.places ?? []) held[place] = 1;
  return held;
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
