/**
 * Topics: how much a place in an article is about what a person typed.
 *
 * @module
 */
import { findTerms } from '../arabic/terms.ts';
import { contains, type Span } from '../corpus/span.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import { articlesOf, type Speaker } from '../names/speakers.ts';
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
  /** The articles that may have a place about it, by id. */
  readonly candidates: ReadonlySet<string>;
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
  const holders = await library.findHolders(stems);
  const count = library.catalogue.length;
  const weights = stems.map((stem) => {
    const holding = holders.get(stem)?.size ?? 0;
    return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const placesOf = new WeakMap<LibraryArticle, TopicPlaces>();
  return {
    text,
    candidates: findCandidates(stems, weights, holders, total),
    relevance: (item, span) => {
      let places = placesOf.get(item);
      if (!places) {
        places = findPlaces(item, stems);
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

/** Loads the articles of a selection that an answer may need: those that may be about the topic, or of a speaker. */
export async function loadSelected(
  library: Library,
  selection: Selection,
  topic: Topic | undefined,
  speaker?: Speaker,
): Promise<readonly LibraryArticle[]> {
  const ofSpeaker = speaker && articlesOf(speaker);
  const ids = selection.articles
    .filter(
      ({ id }) =>
        (!topic || ofSpeaker || topic.candidates.has(id)) && (!ofSpeaker || ofSpeaker.has(id)),
    )
    .map(({ id }) => id);
  return library.load(ids);
}

/** An article may have a place about the topic only where it holds enough of the topic's weight. */
function findCandidates(
  stems: readonly string[],
  weights: readonly number[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  total: number,
): Set<string> {
  const held = new Map<string, number>();
  for (const [i, stem] of stems.entries()) {
    for (const id of holders.get(stem) ?? []) {
      held.set(id, (held.get(id) ?? 0) + (weights[i] as number));
    }
  }
  return new Set([...held].filter(([, weight]) => weight / total >= NEAR_TOPIC).map(([id]) => id));
}

function findPlaces({ article }: LibraryArticle, stems: readonly string[]): TopicPlaces {
  const byStem = new Map<string, number[]>(stems.map((stem) => [stem, []]));
  for (const { stem, start } of findTerms(article.text)) byStem.get(stem)?.push(start);
  const title = new Set(findTerms(article.title ?? '').map((term) => term.stem));
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
