/**
 * Articles: what was printed, by whom, when and where. The text is never rewritten; paragraphs and
 * marks are spans into it.
 *
 * @module
 */
import type { Span } from './span.ts';

/** How the publication date is known: printed on the page, read off its address, or the curator's word. */
export type PublishedBasis = 'printed' | 'url' | 'curator';

/**
 * A stretch that is kept in the text but neither searched nor shown: `residue` is what a page template
 * left behind (`{{ article.visit_count }}`), `repeat` a paragraph that the same text printed before.
 */
export interface Mark {
  readonly span: Span;
  readonly kind: 'residue' | 'repeat';
}

/** One article, its text exactly as printed. */
export interface Article {
  /** Kebab-case, unique in a library. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** The newspaper or site; never called a source, which is whoever speaks. */
  readonly publisher?: string;
  /** The agencies the publisher took it from, nearest first: the publisher's end of the chain. */
  readonly agencies?: readonly string[];
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly publishedBasis?: PublishedBasis;
  /** Whether the publisher's text is a translation, and by what; told with every citation. */
  readonly translation?: 'machine' | 'human';
  /** Lines of the text that hold more than white space, in order: paragraph n of a citation is `paragraphs[n - 1]`. */
  readonly paragraphs: readonly Span[];
  /** In text order, never overlapping. */
  readonly marks: readonly Mark[];
}

/** What is known of an article besides its text; `buildArticle` finds the rest. */
export type ArticleFacts = Omit<Article, 'paragraphs' | 'marks'>;
