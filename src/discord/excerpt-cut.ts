/**
 * Cutting excerpts that are longer than their room: at a word boundary, as narrower excerpts of the same
 * article, so that what is shown remains a slice at known offsets.
 *
 * @module
 */
import type { Excerpt } from '../answers/reply/answer.ts';

/** Tells whether an excerpt, once set for the screen, has room. */
export type Fits = (excerpt: Excerpt) => boolean;

/**
 * Returns the excerpt itself where it fits, else a narrower one marked as cut. The highlight is kept in
 * view: words before it are given up where it would otherwise be lost.
 *
 * @param fits must hold for one character; a narrower excerpt must fit where a wider one does
 */
export function cutExcerpt(excerpt: Excerpt, fits: Fits): Excerpt {
  if (fits(excerpt)) return excerpt;
  const head = longestFrom(excerpt, 0, fits);
  const mark = excerpt.highlight;
  if (!mark || mark.end <= head.span.end) return head;
  return longestFrom(excerpt, mark.start - excerpt.span.start, fits);
}

/**
 * Returns the excerpt in as many pieces as it needs, in order: together they hold every word of it.
 *
 * @param fits must hold for one character
 */
export function splitExcerpt(excerpt: Excerpt, fits: Fits): readonly Excerpt[] {
  const pieces: Excerpt[] = [];
  for (let start = 0; start < excerpt.text.length; ) {
    const piece = start === 0 && fits(excerpt) ? excerpt : longestFrom(excerpt, start, fits);
    pieces.push(piece);
    start = piece.span.end - excerpt.span.start;
    while (/\s/u.test(excerpt.text.charAt(start))) start++;
  }
  return pieces;
}

/** Returns the longest stretch from an offset on that fits and ends with a word. */
function longestFrom(excerpt: Excerpt, start: number, fits: Fits): Excerpt {
  const whole = sliceExcerpt(excerpt, start, excerpt.text.length);
  if (fits(whole)) return whole;
  let [enough, tooMuch] = [start + 1, excerpt.text.length];
  while (tooMuch - enough > 1) {
    const middle = (enough + tooMuch) >> 1;
    if (fits(sliceExcerpt(excerpt, start, middle))) enough = middle;
    else tooMuch = middle;
  }
  return sliceExcerpt(excerpt, start, endOfWord(excerpt.text, start, enough));
}

/** How far back a cut inside a word looks for a letter that takes no mark, in UTF-16 units. */
const MARKS = 32;

/** Moves an end back to the end of a word; in a word longer than half the room, to the end of a letter. */
function endOfWord(text: string, start: number, end: number): number {
  const kept = text.slice(start, end);
  if (/\s/u.test(text.charAt(end))) return start + Math.max(1, kept.trimEnd().length);
  const space = /\s+\S*$/u.exec(kept);
  if (space && space.index > kept.length / 2) return start + space.index;
  for (let at = end; at > Math.max(start + 1, end - MARKS); at--) {
    if (!splitsLetter(text, at)) return at;
  }
  return end - start > 1 && splitsPair(text, end) ? end - 1 : end;
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

const splitsLetter = (text: string, at: number): boolean =>
  splitsPair(text, at) || /^[\p{M}\u200c\u200d]/u.test(text.slice(at, at + 2));

/** Returns the part of an excerpt between two offsets into its text, with its highlight and cut marks. */
function sliceExcerpt(excerpt: Excerpt, start: number, end: number): Excerpt {
  const span = { start: excerpt.span.start + start, end: excerpt.span.start + end };
  const mark = excerpt.highlight && {
    start: Math.max(excerpt.highlight.start, span.start),
    end: Math.min(excerpt.highlight.end, span.end),
  };
  const { highlight: _, ...rest } = excerpt;
  return {
    ...rest,
    text: excerpt.text.slice(start, end),
    span,
    ...(mark && mark.start < mark.end ? { highlight: mark } : {}),
    cut: {
      before: excerpt.cut.before || start > 0,
      after: excerpt.cut.after || end < excerpt.text.length,
    },
  };
}
