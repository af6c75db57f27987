/**
 * The words of the articles that answers are being made of, each article cut into words once: its sentences, and
 * between two offsets its tokens, its terms and what it names.
 *
 * @module
 */
import { findSentences } from '../../arabic/sentences.ts';
import { type Term, termsAmong } from '../../arabic/terms.ts';
import { type Token, tokenize } from '../../arabic/tokens.ts';
import { contains, overlaps, type Span } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { findStates, type Mentions, mentionsOf, type StatePlace } from './parties.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly sentences: readonly Span[];
  readonly states: readonly StatePlace[];
}

/** So many articles' words are kept, the last used: those of three large briefs. */
const KEPT = 450;
const kept = new Map<LibraryArticle, Words>();

function wordsOf(item: LibraryArticle): Words {
  let words = kept.get(item);
  if (words) kept.delete(item);
  else {
    const tokens = tokenize(item.article.text);
    words = {
      tokens,
      terms: termsAmong(tokens),
      sentences: findSentences(tokens),
      states: findStates(tokens),
    };
  }
  kept.set(item, words);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as LibraryArticle);
  return words;
}

/** Returns the tokens of an article. */
export const tokensOf = (item: LibraryArticle): readonly Token[] => wordsOf(item).tokens;

/** Returns the terms of an article. */
export const termsOf = (item: LibraryArticle): readonly Term[] => wordsOf(item).terms;

/** Returns the sentences of an article. */
export const sentencesOf = (item: LibraryArticle): readonly Span[] => wordsOf(item).sentences;

/** Finds the sentence that holds a span, or the first that shares something with it; the span itself where none does. */
export function sentenceAround(item: LibraryArticle, span: Span): Span {
  const { sentences } = wordsOf(item);
  // Sentences follow one another, so the one before the first that begins after the span's start is the first to look at.
  const from = Math.max(0, firstFrom(sentences, span.start + 1) - 1);
  for (let i = from; i < sentences.length; i++) {
    const sentence = sentences[i] as Span;
    if (contains(sentence, span) || overlaps(sentence, span)) return sentence;
    if (sentence.start >= span.end) break;
  }
  return span;
}

/** Returns the tokens of an article between two offsets, offsets into the article's text. */
export const tokensWithin = (item: LibraryArticle, span: Span): readonly Token[] =>
  within(wordsOf(item).tokens, span);

/** Returns the stems of the terms of an article between two offsets. */
export function stemsWithin(item: LibraryArticle, span: Span): Set<string> {
  const { terms } = wordsOf(item);
  const stems = new Set<string>();
  const end = firstFrom(terms, span.end);
  for (let i = firstFrom(terms, span.start); i < end; i++) stems.add((terms[i] as Term).stem);
  return stems;
}

/** Returns the states that an article names between two offsets, by code. */
export const statesWithin = (item: LibraryArticle, span: Span): Set<string> =>
  new Set(
    within(wordsOf(item).states, span).flatMap((one) => (one.end <= span.end ? one.code : [])),
  );

/** Returns what an article names between two offsets. */
export const mentionsWithin = (item: LibraryArticle, span: Span): Mentions =>
  mentionsOf(tokensWithin(item, span), statesWithin(item, span));

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
