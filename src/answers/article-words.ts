/**
 * The words of the articles that answers are being made of, each article cut into words once: its terms and what it
 * names between two offsets.
 *
 * @module
 */
import { findTerms, type Term } from '../arabic/terms.ts';
import { type Token, tokenize } from '../arabic/tokens.ts';
import type { Span } from '../corpus/span.ts';
import type { LibraryArticle } from '../library/library.ts';
import { type Mentions, mentionsOf } from './parties.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
}

/** So many articles' words are kept, the last used. */
const KEPT = 400;
const kept = new Map<LibraryArticle, Words>();

function wordsOf(item: LibraryArticle): Words {
  let words = kept.get(item);
  if (words) kept.delete(item);
  else {
    const { text } = item.article;
    words = { tokens: tokenize(text), terms: findTerms(text) };
  }
  kept.set(item, words);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as LibraryArticle);
  return words;
}

/** Returns the tokens of an article between two offsets, offsets into the article's text. */
export const tokensWithin = (item: LibraryArticle, span: Span): readonly Token[] =>
  within(wordsOf(item).tokens, span);

/** Returns the stems of the terms of an article between two offsets. */
export const stemsWithin = (item: LibraryArticle, span: Span): Set<string> =>
  new Set(within(wordsOf(item).terms, span).map(({ stem }) => stem));

/** Returns what an article names between two offsets. */
export const mentionsWithin = (item: LibraryArticle, span: Span): Mentions =>
  mentionsOf(tokensWithin(item, span));

function within<Word extends Span>(words: readonly Word[], { start, end }: Span): readonly Word[] {
  return words.slice(firstFrom(words, start), firstFrom(words, end));
}

/** The first of some words, in text order, that begins at an offset or after it. */
function firstFrom(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
