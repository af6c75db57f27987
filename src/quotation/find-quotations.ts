/**
 * Finds the quotations of an article; the order of the steps is read here.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import type { Quotation } from './quotation.ts';

/** Finds the quotations of an article, in text order of their contents. */
export function findQuotations(_article: Article, _tokens: readonly Token[]): Quotation[] {
  return [];
}
