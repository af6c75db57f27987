/**
 * The library: which articles there are and what was found in them. What an answer needs of every article is in
 * memory, the texts and what was found in them are loaded for the articles that an answer is about.
 *
 * @module
 */
import type { Article, ArticleFacts } from '../corpus/article.ts';
import type { Speaker } from '../names/speakers.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Event, Timex } from '../timex/timex.ts';

/** What is known of an article without its text. */
export interface CatalogueEntry extends Omit<ArticleFacts, 'text'> {
  /** The id of the article it is a copy of, its own where it is a copy of none. */
  readonly origin: string;
}

/** An article with everything found in it; what stands in repeated paragraphs is left out. */
export interface LibraryArticle {
  readonly article: Article;
  /** The id of the article it is a copy of, its own where it is a copy of none. */
  readonly origin: string;
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  readonly events: readonly Event[];
}

/** What the answers are made from. */
export interface Library {
  /** Every article, in the order of their ids. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Who speaks in them, gathered across articles, most statements first. */
  readonly speakers: readonly Speaker[];
  /** Loads articles by id, in the order asked for; an id that is not there is passed over. */
  readonly load: (ids: readonly string[]) => Promise<readonly LibraryArticle[]>;
  /** Tells, for each stem asked for, which articles hold it in text or title, by id. */
  readonly findHolders: (
    stems: readonly string[],
  ) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}
