/**
 * Topics: how much a place in an article is about what a person typed.
 *
 * @module
 */
import { findTerms } from '../arabic/terms.ts';
import type { Span } from '../corpus/span.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import { RequestError } from './request-error.ts';

/** Below this a place is not about the topic: half of its words' weight stands in the place or right around it. */
export const ON_TOPIC = 0.45;

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
  /** Tells how much a place is about the topic, 0 to 1; {@link ON_TOPIC} and over counts as being about it. */
  readonly relevance: (item: LibraryArticle, span: Span) => number;
}

/** The stems of one article: each with the offsets where it stands, ascending. */
type StemOffsets = ReadonlyMap<string, readonly number[]>;

interface LibraryStems {
  readonly offsets: ReadonlyMap<string, StemOffsets>;
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly articlesWith: ReadonlyMap<string, number>;
}

const stemsOfLibraries = new WeakMap<Library, LibraryStems>();

/**
 * Makes a topic of what a person typed. Words weigh by how few articles hold them (BM25's idf).
 *
 * @throws RequestError where nothing but stopwords or marks was typed
 */
export function makeTopic(library: Library, text: string): Topic {
  const stems = [...new Set(findTerms(text).map((term) => term.stem))];
  if (stems.length === 0) {
    throw new RequestError({
      ar: 'لا كلمة في الموضوع يُبحث بها؛ اكتب اسماً أو شيئاً، مثل: الهجوم الإلكتروني على ألبانيا.',
      en: 'The topic has no word to search by; type a name or a thing, such as الهجوم الإلكتروني على ألبانيا.',
    });
  }
  const { offsets, titles, articlesWith } = stemsOf(library);
  const count = library.articles.length;
  const weights = stems.map((stem) => {
    const holding = articlesWith.get(stem) ?? 0;
    return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const levels = new Map<string, readonly number[]>();
  return {
    text,
    relevance: ({ article }, span) => {
      const found = offsets.get(article.id);
      const title = titles.get(article.id);
      if (!found) return 0;
      let inArticle = levels.get(article.id);
      if (!inArticle) {
        const leadEnd = article.paragraphs[LEAD_PARAGRAPHS - 1]?.end ?? article.text.length;
        inArticle = stems.map((stem) => {
          const places = found.get(stem) ?? [];
          if (title?.has(stem) || places.length >= OFTEN || (places[0] ?? leadEnd) < leadEnd) {
            return IN_LEAD;
          }
          return places.length > 0 ? IN_ARTICLE : 0;
        });
        levels.set(article.id, inArticle);
      }
      const paragraph = article.paragraphs.find((p) => p.start <= span.start && span.start < p.end);
      let sum = 0;
      for (const [i, stem] of stems.entries()) {
        const places = found.get(stem) ?? [];
        const within = (place: Span) =>
          places.some((offset) => offset >= place.start && offset < place.end);
        const level = within(span)
          ? IN_WORDS
          : paragraph && within(paragraph)
            ? IN_PARAGRAPH
            : (inArticle[i] as number);
        sum += level * (weights[i] as number);
      }
      return sum / total;
    },
  };
}

function stemsOf(library: Library): LibraryStems {
  const known = stemsOfLibraries.get(library);
  if (known) return known;
  const offsets = new Map<string, StemOffsets>();
  const titles = new Map<string, ReadonlySet<string>>();
  const articlesWith = new Map<string, number>();
  for (const { article } of library.articles) {
    const places = new Map<string, number[]>();
    for (const { stem, start } of findTerms(article.text)) {
      const list = places.get(stem);
      if (list) list.push(start);
      else places.set(stem, [start]);
    }
    const title = new Set(findTerms(article.title ?? '').map((term) => term.stem));
    offsets.set(article.id, places);
    titles.set(article.id, title);
    for (const stem of new Set([...places.keys(), ...title])) {
      articlesWith.set(stem, (articlesWith.get(stem) ?? 0) + 1);
    }
  }
  const stems = { offsets, titles, articlesWith };
  stemsOfLibraries.set(library, stems);
  return stems;
}
