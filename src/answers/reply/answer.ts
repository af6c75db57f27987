/**
 * Answers: what Isnad has to say, as data. Discord, the terminal, the page and the documents each render
 * the same `Answer`; none of them adds or takes away a word of an excerpt.
 *
 * @module
 */
import type { PublishedBasis } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';

/** The language of a reply's own words; excerpts are always the article's. */
export type Language = 'ar' | 'en';

/** A verbatim slice of an article. The gate refuses one whose text is not the article's at its span. */
export interface Excerpt {
  readonly text: string;
  /** The article's id. */
  readonly article: string;
  /** UTF-16 offsets into the article's text, `end` exclusive. */
  readonly span: Span;
  /** The part to mark, as offsets into the article's text, inside `span`: the sentence that answers. */
  readonly highlight?: Span;
  /** Whether words of the same clause were left out before or after: rendered as `[…]`. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** The line that tells a reader where an excerpt stands. */
export interface Citation {
  readonly article: string;
  readonly publisher: string | null;
  /** From whom the publisher has it, nearest first. */
  readonly agencies: readonly string[];
  /** `YYYY-MM-DD`, or null: shown as undated. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  /** Whether the publisher's text is a translation, and by what. */
  readonly translation: 'machine' | 'human' | null;
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  /** An http or https address, normalised, or null. */
  readonly url: string | null;
}

/** One row of an answer: an excerpt with its citations and what is to be known about it. */
export interface Entry {
  readonly kind: 'quotation' | 'event' | 'passage' | 'paragraph' | 'article';
  /** The reply's own words that head the row: a date, a stance, an article's title. */
  readonly label: string;
  readonly excerpt: Excerpt;
  /** The article's own words that say who speaks, cue and source together (`وزعم رئيس وزراء ألبانيا`). */
  readonly attribution?: Excerpt;
  /** At least one; more where several articles tell the same. */
  readonly citations: readonly Citation[];
  /** The reply's own words below the row: how a date was resolved, how a speaker was found. */
  readonly notes: readonly string[];
  /** What a reader may do from this row, e.g. read the article. */
  readonly action?: Action;
  /** In a section of kind `dispute`, the column of a table: who asserts, denies, doubts, supports or is neutral. */
  readonly side?: 'asserts' | 'denies' | 'doubts' | 'supports' | 'neutral';
}

/** A group of rows under a heading of the reply's own words or, for a speaker, the canonical name. */
export interface Section {
  /** What the section holds, for a renderer that sets some apart: `gist`, `dispute`, `sources`. */
  readonly kind?: string;
  readonly heading: string;
  /** The reply's own words under the heading; empty for none. */
  readonly notes: readonly string[];
  readonly entries: readonly Entry[];
}

/** What was asked: a command and its options, by the option names of the slash command. */
export interface Query {
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Another question that a reader may want next, offered as a button. */
export interface Action {
  /** The reply's own words, 34 characters at most. */
  readonly label: string;
  readonly query: Query;
}

/** The files an answer may be taken away as, by their endings; `png` is a timeline's picture or the first page. */
export type ExportFormat = 'pdf' | 'docx' | 'md' | 'png';

/** The answer to a query. Everything found is in it, best first; a renderer that has not room pages it. */
export interface Answer {
  readonly query: Query;
  readonly language: Language;
  /** The reply's own words: what was asked, as a title. */
  readonly heading: string;
  /** The reply's own words, a line each: what was found, what was not. */
  readonly summary: readonly string[];
  /** Whether the library does not answer; the sections then hold the nearest misses. */
  readonly refused: boolean;
  readonly sections: readonly Section[];
  /** How much was looked at, in articles and in publishers. */
  readonly searched: { readonly articles: number; readonly publishers: number };
  readonly actions: readonly Action[];
  /**
   * Where it was measured to be one page of more: the question whose answer holds everything. A renderer keeps its rows
   * together, and files are made of the whole.
   */
  readonly whole?: Query;
  /** The files offered with it, none where absent. */
  readonly exports?: readonly ExportFormat[];
}
