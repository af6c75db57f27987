/**
 * Annotation: everything that is found in one article by itself, and the stems it is looked up by.
 *
 * @module
 */
import { findTerms } from '../arabic/terms.ts';
import { tokenize } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import { overlaps, type Span } from '../corpus/span.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import type { OriginSource } from '../retrieval/origins.ts';
import { findEvents } from '../timex/find-events.ts';
import { findTimexes } from '../timex/find-timexes.ts';
import type { CatalogueEntry, LibraryArticle } from './library.ts';

/** An article for a library, and the time its relative dates are resolved against where finer than `published`. */
export interface LibrarySource {
  readonly article: Article;
  /** `YYYY-MM-DD`, or an ISO date-time read as wall-clock time; `article.published` where absent. */
  readonly creationTime?: string | null;
}

/** An article with what was found in it, before it is known what it is a copy of. */
export type AnnotatedArticle = Omit<LibraryArticle, 'origin'>;

/** Finds the quotations, temporal expressions and events of an article; those in repeated paragraphs are left out. */
export function annotateArticle({ article, creationTime }: LibrarySource): AnnotatedArticle {
  const tokens = tokenize(article.text);
  const timexes = findTimexes(article.text, tokens, creationTime ?? article.published ?? null);
  const isRepeat = (span: Span) =>
    article.marks.some((mark) => mark.kind === 'repeat' && overlaps(mark.span, span));
  return {
    article,
    quotations: findQuotations(article, tokens).filter(({ content }) => !isRepeat(content)),
    timexes: timexes.filter(({ span }) => !isRepeat(span)),
    events: findEvents(article, tokens, timexes).filter(({ span }) => !isRepeat(span)),
  };
}

/** Gives what is known of an article without its text. */
export function catalogueEntry(article: Article, origin: string): CatalogueEntry {
  const { text: _text, paragraphs: _paragraphs, marks: _marks, ...facts } = article;
  return { ...facts, origin };
}

/** Gives an article as its copies are found by: what others said word for word does not count. */
export const originSource = ({ article, quotations }: AnnotatedArticle): OriginSource => ({
  article,
  quoted: quotations.filter(({ type }) => type !== 'indirect').map(({ content }) => content),
});

/** A stem that stands in the title, in the first paragraphs, or this often tells what an article is about. */
const LEAD_PARAGRAPHS = 2;
const OFTEN = 3;

/**
 * Finds the stems that an article holds in text or title, each with whether it is prominent: in the title, in the
 * first two paragraphs, or three times and more.
 */
export function findHeldStems(article: Article): Map<string, boolean> {
  const leadEnd = article.paragraphs[LEAD_PARAGRAPHS - 1]?.end ?? article.text.length;
  const counts = new Map<string, number>();
  const held = new Map<string, boolean>();
  for (const { stem, start } of findTerms(article.text)) {
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    if (start < leadEnd || count >= OFTEN) held.set(stem, true);
    else if (count === 1) held.set(stem, false);
  }
  for (const { stem } of findTerms(article.title ?? '')) held.set(stem, true);
  return held;
}
