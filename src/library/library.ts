/**
 * The library: which articles there are and what was found in them.
 *
 * @module
 */
import type { Article } from '../corpus/article.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Event, Timex } from '../timex/timex.ts';

/** An article with everything found in it. */
export interface LibraryArticle {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  readonly events: readonly Event[];
}

/** What the answers are made from. Articles stand in the order of their ids. */
export interface Library {
  readonly articles: readonly LibraryArticle[];
  /** Returns an article by id, undefined where there is none. */
  readonly find: (id: string) => LibraryArticle | undefined;
}
