/**
 * Finds the temporal expressions of an article and resolves them; the order of the steps is read here.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Timex } from './timex.ts';

/** Which reading of a bare weekday or month is taken: the one before, after or closest to the creation time. */
export type Preference = 'past' | 'future' | 'closest';

/** Finds the temporal expressions of a text, in text order, never overlapping. */
export function findTimexes(
  _text: string,
  _tokens: readonly Token[],
  _creationTime: string | null,
  _prefer: Preference = 'past',
): Timex[] {
  return [];
}
