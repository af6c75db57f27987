/**
 * The library: which articles there are and what was found in them.
 *
 * @module
 */
import type { Article } from '../corpus/article.ts';
import type { Speaker } from '../names/speakers.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Event, Timex } from '../timex/timex.ts';

/** An article with everything found in it; what stands in repeated paragraphs is left out. */
export interface LibraryArticle {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  readonly events: readonly Event[];
}

/** What the answers are made from. */
export interface Library {
  /** In the order of their ids. */
  readonly articles: readonly LibraryArticle[];
  /** Who speaks in them, gathered across articles, most quoted first. */
  readonly speakers: readonly Speaker[];
  /** Returns an article by id, undefined where there is none. */
  readonly find: (id: string) => LibraryArticle | undefined;
}
