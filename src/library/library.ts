/**
 * The library: which articles there are and what was found in them. What an answer needs of every article is in
 * memory, the texts and what was found in them are loaded for the articles that an answer is about.
 *
 * @module
 */
import type { Article, ArticleFacts } from '../corpus/article.ts';
import type { Speaker } from '../names/identity/speakers.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { PassageIndex } from '../retrieval/index/passage-index.ts';
import type { Question } from '../retrieval/question/question.ts';
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

/** The articles that hold a stem in text or title. */
export interface Holders {
  /** Their places in the catalogue, from 0, ascending. */
  readonly places: Uint32Array;
  /** For each of them 1 where the stem tells what the article is about: in title or lead, or three times; else 0. */
  readonly prominent: Uint8Array;
}

/** What holds a stem that nothing holds. */
export const NO_HOLDERS: Holders = { places: new Uint32Array(), prominent: new Uint8Array() };

/** Spells holders out as ids. */
export const idsOfHolders = (
  holders: ReadonlyMap<string, Holders>,
  catalogue: readonly CatalogueEntry[],
): Map<string, Set<string>> =>
  new Map(
    [...holders].map(([stem, { places }]) => {
      const ids = new Set<string>();
      for (const place of places) ids.add((catalogue[place] as CatalogueEntry).id);
      return [stem, ids];
    }),
  );

/** The passages of a library, for questions. */
export interface PassageSource {
  /** What questions are read by: how often words occur, and which are their kin. It finds no candidates itself. */
  readonly index: PassageIndex;
  /**
   * Finds the candidates of a question, and gives an index that ranks among them.
   *
   * @param within the ids of the articles they may be of; every article where absent
   */
  readonly gather: (question: Question, within?: ReadonlySet<string>) => Promise<PassageIndex>;
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
  /** Tells the same in figures, for topics that a hundred thousand articles may hold a word of. */
  readonly findPlaces: (stems: readonly string[]) => Promise<ReadonlyMap<string, Holders>>;
  /** Opens the passages, once; later calls give the same. */
  readonly openPassages: () => Promise<PassageSource>;
}
