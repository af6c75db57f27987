/**
 * The article's own words of attribution: cue and source as printed.
 *
 * @module
 */
import { overlaps, type Span } from '../../corpus/span.ts';
import type { Quotation } from '../../quotation/quotation.ts';

/** Cue and source further apart than this, in UTF-16 units, are not shown as one stretch. */
const LONGEST = 160;

/**
 * Returns the stretch from the cue to the source (`وزعم رئيس وزراء ألبانيا`), the cue alone where the source is
 * far or not named, and nothing where the content lies between them.
 */
export function attributionSpan({ cue, source, content }: Quotation): Span | undefined {
  if (!cue) return source && !overlaps(source, content) ? source : undefined;
  if (overlaps(cue, content)) return undefined;
  if (!source) return cue;
  const both = { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
  return both.end - both.start > LONGEST || overlaps(both, content) ? cue : both;
}
