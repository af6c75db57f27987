/**
 * Events: the clause that a temporal expression dates, chosen so that it reads on its own.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import type { Event, Timex } from './timex.ts';

/** Finds the clause that each dated expression anchors, in text order. */
export function findEvents(
  _article: Article,
  _tokens: readonly Token[],
  _timexes: readonly Timex[],
): Event[] {
  return [];
}
