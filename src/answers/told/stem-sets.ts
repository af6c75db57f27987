/**
 * Stem sets: which content words a text has, and how many of them two texts share. Rows of an answer tell the same
 * when they share enough.
 *
 * @module
 */
import { findTerms } from '../../arabic/terms.ts';

/** Returns the stems of a text's content words. */
export const stemsOf = (text: string): Set<string> =>
  new Set(findTerms(text).map(({ stem }) => stem));

/** Returns the share of the smaller set's members that are in the other; 0 for an empty one. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return shared / few.size;
}
