/**
 * Spans: places in an article's text. Whatever Isnad finds is a span, whatever it shows is a slice.
 *
 * @module
 */

/** A stretch of text: UTF-16 offsets from the start of the text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the text that a span covers, untouched. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Tells whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Tells whether `inner` lies wholly inside `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Returns the span without the white space at its ends; an empty span where it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
