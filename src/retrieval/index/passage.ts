/**
 * Passages: what is ranked. An article is cut between its paragraphs into passages of some forty to a
 * hundred and twenty words, so that a wire story's one-sentence paragraphs are not ranked alone and a page of
 * running text not as one; each knows its sentences. Residue and repeats are never part of one.
 *
 * @module
 */
import { findSentences } from '../../arabic/sentences.ts';
import { findTerms, type Term } from '../../arabic/terms.ts';
import { tokenize } from '../../arabic/tokens.ts';
import type { Article } from '../../corpus/article.ts';
import { contains, overlaps, type Span } from '../../corpus/span.ts';
import { findTold, type QuestionType } from '../question/question-words.ts';

/** A stretch of an article that is ranked as one. All spans are offsets into the article's text. */
export interface Passage {
  /** Unique in an index: the article's id and the passage's number in it. */
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  /** The article's title; empty where it has none. */
  readonly title: string;
  /** The whole text of the article, which the spans cut. */
  readonly text: string;
  readonly span: Span;
  /** In text order; at least one. */
  readonly sentences: readonly Span[];
  /** Stretches inside it that are not searched: template residue. */
  readonly skipped: readonly Span[];
}

/** The content words of a passage, sentence by sentence, and of its title. */
export interface PassageTerms {
  readonly sentences: readonly (readonly Term[])[];
  readonly title: readonly Term[];
  /** Which kinds of answer each sentence holds. */
  readonly told: readonly ReadonlySet<QuestionType>[];
}

/** In words. A passage shorter than the first takes the next paragraph in; one longer than the second is cut. */
const SHORTEST = 40;
const LONGEST = 120;

/** Cuts an article into passages, in text order; none where it holds nothing but marks and white space. */
export function buildPassages(article: Article): Passage[] {
  const repeats = article.marks.filter((mark) => mark.kind === 'repeat').map((mark) => mark.span);
  const skipped = article.marks.filter((mark) => mark.kind === 'residue').map((mark) => mark.span);
  const passages: Passage[] = [];
  let sentences: Span[] = [];
  let words = 0;
  const close = () => {
    const first = sentences[0];
    const last = sentences.at(-1);
    if (first && last) {
      const span = { start: first.start, end: last.end };
      passages.push({
        id: `${article.id}#${passages.length + 1}`,
        article: article.id,
        title: article.title ?? '',
        text: article.text,
        span,
        sentences,
        skipped: skipped.filter((each) => overlaps(each, span)),
      });
    }
    sentences = [];
    words = 0;
  };
  for (const paragraph of article.paragraphs) {
    if (repeats.some((repeat) => contains(repeat, paragraph))) {
      close();
      continue;
    }
    for (const sentence of sentencesOf(article.text, paragraph)) {
      if (skipped.some((each) => contains(each, sentence))) continue;
      const length = countWords(article.text.slice(sentence.start, sentence.end));
      if (words > 0 && words + length > LONGEST) close();
      sentences.push(sentence);
      words += length;
    }
    if (words >= SHORTEST) close();
  }
  close();
  return passages;
}

/** Makes one passage of a whole text, as collections come that are already cut. */
export function wholePassage(text: string, id: string, title = ''): Passage {
  const span = { start: 0, end: text.length };
  const sentences = sentencesOf(text, span);
  return {
    id,
    article: id,
    title,
    text,
    span,
    sentences: sentences.length ? sentences : [span],
    skipped: [],
  };
}

function sentencesOf(text: string, span: Span): Span[] {
  return findSentences(tokenize(text.slice(span.start, span.end))).map((sentence) => ({
    start: sentence.start + span.start,
    end: sentence.end + span.start,
  }));
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Finds the words of a passage and the kinds of answer its sentences hold. */
export const findPassageTerms = (passage: Passage): PassageTerms => ({
  ...findPassageWords(passage),
  told: passage.sentences.map(({ start, end }) =>
    findTold(tokenize(passage.text.slice(start, end))),
  ),
});

/** Finds the words of a passage, their spans offsets into the article's text: all that an index counts. */
export function findPassageWords(passage: Passage): Omit<PassageTerms, 'told'> {
  return {
    sentences: passage.sentences.map(({ start, end }) =>
      findTerms(passage.text.slice(start, end))
        .map((term) => ({ ...term, start: term.start + start, end: term.end + start }))
        .filter((term) => !passage.skipped.some((each) => overlaps(each, term))),
    ),
    title: findTerms(passage.title),
  };
}
