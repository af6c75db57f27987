/**
 * Ranking: the best candidates of the index, rescored by everything their text says, best first.
 *
 * @module
 */

import type { Passage } from '../index/passage.ts';
import type { Candidate, PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { type Evidence, findEvidence, prepareQuestion } from './evidence.ts';

/** A ranked passage with what spoke for it. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable among the hits of one question only. */
  readonly score: number;
  readonly evidence: Evidence;
  /** Each kind of evidence as it was weighed. */
  readonly features: Readonly<Record<keyof typeof WEIGHTS, number>>;
}

/**
 * What each kind of evidence weighs. BM25 scores and pairs are scaled by the best among the candidates first,
 * shares are taken as they are.
 */
export const WEIGHTS = {
  index: 0.7,
  surface: 0.25,
  stem: 0,
  skeleton: 0.5,
  root: 0.25,
  trigram: 1.35,
  pairs: 0.1,
  coverage: 1,
  sentence: 1.5,
  answer: 0.4,
};

/** How many candidates are rescored at least. */
export const RESCORED = 50;

/**
 * Ranks the passages of an index for a question, best first, at most `limit`. Candidates past the fifty that
 * are rescored follow in the index's own order.
 */
export function rankPassages(
  index: PassageIndex,
  question: Question,
  limit: number,
  options: { keep?: (passage: Passage) => boolean; weights?: typeof WEIGHTS } = {},
): Hit[] {
  const weights = options.weights ?? WEIGHTS;
  const candidates = index.candidates(question, Math.max(limit, RESCORED), options.keep);
  const prepared = prepareQuestion(question, index);
  const scored = candidates.map((candidate) => ({
    candidate,
    evidence: findEvidence(prepared, index.profile(candidate.passage), index),
  }));
  const top = (value: (each: { candidate: Candidate; evidence: Evidence }) => number) => {
    const best = Math.max(0, ...scored.map(value));
    return best > 0 ? 1 / best : 0;
  };
  const scale = {
    index: top(({ candidate }) => candidate.score),
    surface: top(({ evidence }) => evidence.views.surface),
    stem: top(({ evidence }) => evidence.views.stem),
    skeleton: top(({ evidence }) => evidence.views.skeleton),
    root: top(({ evidence }) => evidence.views.root),
    trigram: top(({ evidence }) => evidence.views.trigram),
    pairs: top(({ evidence }) => evidence.pairs),
  };
  return scored
    .map(({ candidate, evidence }, at) => {
      const features: Readonly<Record<keyof typeof WEIGHTS, number>> = {
        index: scale.index * candidate.score,
        surface: scale.surface * evidence.views.surface,
        stem: scale.stem * evidence.views.stem,
        skeleton: scale.skeleton * evidence.views.skeleton,
        root: scale.root * evidence.views.root,
        trigram: scale.trigram * evidence.views.trigram,
        pairs: scale.pairs * evidence.pairs,
        coverage: evidence.coverage,
        sentence: Math.max(0, ...evidence.sentences),
        answer: evidence.answer,
      };
      const kinds = Object.keys(features) as (keyof typeof WEIGHTS)[];
      const score = kinds.reduce((sum, kind) => sum + weights[kind] * features[kind], 0);
      return { passage: candidate.passage, evidence, at, score, features };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map(({ passage, evidence, score, features }) => ({ passage, evidence, score, features }));
}
