/**
 * Topics: how much a place in an article is about what a person typed.
 *
 * @module
 */
import { TermSearch } from '../../arabic/term-search.ts';
import { findTerms } from '../../arabic/terms.ts';
import { contains, type Span } from '../../corpus/span.ts';
import {
  type CatalogueEntry,
  type Holders,
  type Library,
  type LibraryArticle,
  NO_HOLDERS,
} from '../../library/library.ts';
import { articlesOf, type Speaker } from '../../names/identity/speakers.ts';
import { Best } from '../../retrieval/index/best.ts';
import { giveWay } from '../../retrieval/loop-turns.ts';
import { RequestError } from './request-error.ts';
import type { Selection } from './selection.ts';

/** Below this a place is not about the topic: half of its words' weight stands in the place or right around it. */
export const ON_TOPIC = 0.45;

/** An article that holds less of the topic's weight than this has not even a near miss. */
const NEAR_TOPIC = 0.3;

/** How much a topic's word counts where it stands: in the words themselves, in their paragraph, in the article. */
const IN_WORDS = 1;
const IN_PARAGRAPH = 0.6;
const IN_LEAD = 0.5;
const IN_ARTICLE = 0.25;
/** A word that stands in the title, in the first paragraphs, or this often tells what an article is about. */
const LEAD_PARAGRAPHS = 2;
const OFTEN = 3;

/** A topic, ready to be compared with places of the library it was made for. */
export interface Topic {
  readonly text: string;
  /** How much of it each article of the catalogue holds, in its order, 0 to 1; 0 where it can have no place about it. */
  readonly held: Float32Array;
  /** Tells how much a place is about the topic, 0 to 1; {@link ON_TOPIC} and over counts as being about it. */
  readonly relevance: (item: LibraryArticle, span: Span) => number;
}

/** Where the topic's words stand in one article: their offsets, ascending, and their level in the article at large. */
interface TopicPlaces {
  readonly offsets: readonly (readonly number[])[];
  readonly levels: readonly number[];
}

/**
 * Makes a topic of what a person typed. Words weigh by how few articles hold them (BM25's idf).
 *
 * @throws RequestError where nothing but stopwords or marks was typed
 */
export async function makeTopic(library: Library, text: string): Promise<Topic> {
  const stems = [...new Set(findTerms(text).map((term) => term.stem))];
  if (stems.length === 0) {
    throw new RequestError({
      ar: 'لا كلمة في الموضوع يُبحث بها؛ اكتب اسماً أو شيئاً، مثل: الهجوم الإلكتروني على ألبانيا.',
      en: 'The topic has no word to search by; type a name or a thing, such as الهجوم الإلكتروني على ألبانيا.',
    });
  }
  const holders = await library.findPlaces(stems);
  const count = library.catalogue.length;
  const weights = stems.map((stem) => {
    const holding = holders.get(stem)?.places.length ?? 0;
    return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const search = new TermSearch(stems);
  const placesOf = new WeakMap<LibraryArticle, TopicPlaces>();
  return {
    text,
    held: weighArticles(stems, weights, holders, count),
    relevance: (item, span) => {
      let places = placesOf.get(item);
      if (!places) {
        places = findPlaces(item, stems, search);
        placesOf.set(item, places);
      }
      const paragraph = item.article.paragraphs.find((one) => contains(one, span));
      let sum = 0;
      for (const [i, offsets] of places.offsets.entries()) {
        const level = standsIn(offsets, span)
          ? IN_WORDS
          : paragraph && standsIn(offsets, paragraph)
            ? IN_PARAGRAPH
            : (places.levels[i] as number);
        sum += level * (weights[i] as number);
      }
      return sum / total;
    },
  };
}

/** An answer is made from so many articles at most: those that hold most of the topic, the newest of equals. */
const MOST_LOADED = 150;

const leftOut = new WeakMap<readonly LibraryArticle[], number>();

/**
 * Loads the articles of a selection that an answer may need: those that may be about the topic, or of a speaker. Where
 * they are more than a hundred and fifty, the best are loaded; {@link countUnread} tells how many were not.
 */
export async function loadSelected(
  library: Library,
  selection: Selection,
  topic: Topic | undefined,
  speaker?: Speaker,
): Promise<readonly LibraryArticle[]> {
  const { catalogue } = library;
  const ofSpeaker = speaker && articlesOf(speaker);
  const held = topic?.held ?? new Float32Array(catalogue.length);
  const entryAt = (place: number) => catalogue[place] as CatalogueEntry;
  const best = new Best<number>(
    MOST_LOADED,
    (a, b) =>
      (held[b] as number) - (held[a] as number) ||
      compare(entryAt(b).published ?? '', entryAt(a).published ?? '') ||
      a - b, // the catalogue is in the order of ids
  );
  const isWhole = selection.articles === catalogue;
  let wanted = 0;
  let next = 0;
  for (let place = 0; place < catalogue.length; place++) {
    if (!isWhole && selection.articles[next] !== catalogue[place]) continue; // both are in one order
    next++;
    if (ofSpeaker ? !ofSpeaker.has(entryAt(place).id) : topic && held[place] === 0) continue;
    best.add(place);
    wanted++;
  }
  const places = best.take().sort((a, b) => a - b);
  await giveWay();
  const items = await library.load(places.map((place) => entryAt(place).id));
  leftOut.set(items, wanted - places.length);
  return items;
}

/** Tells how many articles were not loaded because others hold more of what was asked for. */
export const countUnread = (items: readonly LibraryArticle[]): number => leftOut.get(items) ?? 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An article may have a place about the topic only where it holds enough of the topic's weight. */
function weighArticles(
  stems: readonly string[],
  weights: readonly number[],
  holders: ReadonlyMap<string, Holders>,
  count: number,
): Float32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Float32Array(count);
  const told = new Float32Array(count);
  for (const [i, stem] of stems.entries()) {
    const weight = (weights[i] as number) / total;
    const { places, prominent } = holders.get(stem) ?? NO_HOLDERS;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      held[place] = (held[place] as number) + weight;
      told[place] = (told[place] as number) + weight * (prominent[at] ? IN_LEAD : IN_ARTICLE);
    }
  }
  for (let place = 0; place < count; place++) {
    const share = held[place] as number;
    held[place] = share >= NEAR_TOPIC ? (share + (told[place] as number)) / 2 : 0;
  }
  return held;
}

function findPlaces(
  { article }: LibraryArticle,
  stems: readonly string[],
  search: TermSearch,
): TopicPlaces {
  const byStem = new Map<string, number[]>(stems.map((stem) => [stem, []]));
  for (const { stem, start } of search.find(article.text)) byStem.get(stem)?.push(start);
  const title = new Set(search.find(article.title ?? '').map((term) => term.stem));
  const leadEnd = article.paragraphs[LEAD_PARAGRAPHS - 1]?.end ?? article.text.length;
  const offsets = stems.map((stem) => byStem.get(stem) ?? []);
  const levels = offsets.map((places, i) => {
    const inLead = (places[0] ?? leadEnd) < leadEnd || title.has(stems[i] as string);
    return inLead || places.length >= OFTEN ? IN_LEAD : places.length > 0 ? IN_ARTICLE : 0;
  });
  return { offsets, levels };
}

const standsIn = (offsets: readonly number[], span: Span): boolean =>
  offsets.some((offset) => offset >= span.start && offset < span.end);
