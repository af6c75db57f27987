/**
 * What is read in a text of a test: who speaks and what was said, as the article prints it.
 *
 * @module
 */
import { tokenize } from '../../src/arabic/tokens.ts';
import { sliceSpan } from '../../src/corpus/span.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { article } from './articles.ts';

/** Quotations of a text, in text order. */
export const quotationsOf = (text: string) => findQuotations(article(text), tokenize(text));

/** Names of whoever speaks in a text, a statement each, in text order. */
export const speakersOf = (text: string): string[] =>
  quotationsOf(text).map(({ speaker }) => speaker.name);

/** What is said in a text, a statement each, in text order. */
export const contentsOf = (text: string): string[] =>
  quotationsOf(text).map(({ content }) => sliceSpan(text, content));

/** Who speaks and what is said in a text, a pair a statement, in text order. */
export const statementsOf = (text: string): [speaker: string, content: string][] =>
  quotationsOf(text).map(({ speaker, content }) => [speaker.name, sliceSpan(text, content)]);
