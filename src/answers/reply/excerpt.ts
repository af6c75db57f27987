/**
 * Excerpts and citations: a verbatim slice of an article, and the line that tells where it stands.
 *
 * @module
 */
import type { Article } from '../../corpus/article.ts';
import { paragraphAt } from '../../corpus/paragraphs.ts';
import { overlaps, type Span, sliceSpan, trimSpan } from '../../corpus/span.ts';
import type { Citation, Excerpt } from './answer.ts';

/**
 * Takes the excerpt of an article at a span, without the white space at its ends.
 *
 * @param highlight the part to mark, inside the span
 */
export function takeExcerpt(article: Article, span: Span, highlight?: Span): Excerpt {
  const trimmed = trimSpan(article.text, span);
  return {
    text: sliceSpan(article.text, trimmed),
    article: article.id,
    span: trimmed,
    ...(highlight ? { highlight } : {}),
    cut: { before: false, after: false },
  };
}

/** Returns the citation of the words at a span: publisher, date, paragraph number and address. */
export function citeSpan(article: Article, span: Span): Citation {
  return {
    article: article.id,
    publisher: article.publisher ?? null,
    agencies: article.agencies ?? [],
    published: article.published ?? null,
    publishedBasis: article.publishedBasis ?? null,
    translation: article.translation ?? null,
    paragraph: paragraphAt(article, span.start),
    url: webAddress(article),
  };
}

/** Tells whether a span lies in something that is kept but never shown: residue, or a repeated paragraph. */
export const isMarked = (article: Article, span: Span): boolean =>
  article.marks.some((mark) => overlaps(mark.span, span));

const addresses = new WeakMap<Article, string | null>();

/** Returns an article's http or https address as a browser would write it, null for anything else. */
function webAddress(article: Article): string | null {
  let address = addresses.get(article);
  if (address === undefined) {
    address = readAddress(article.url);
    addresses.set(article, address);
  }
  return address;
}

function readAddress(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
