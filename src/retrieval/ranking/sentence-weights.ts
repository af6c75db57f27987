/**
 * What each kind of evidence for a sentence weighs.
 *
 * @module
 */
import type { QuestionType } from '../question/question-words.ts';

/** What speaks for a sentence; shares are of the question's rarity, 0 to 1. */
export interface SentenceFeatures {
  /** Share that the sentence tells by its own words. */
  readonly own: number;
  /** Share more with the names of whoever is heard in it. */
  readonly voiced: number;
  /** Share more with the sentences before and after. */
  readonly near: number;
  /** Share more with its passage and its article. */
  readonly around: number;
  /** Score of the passage beside the best. */
  readonly passage: number;
  /** 1 where it holds the kind of answer asked for. */
  readonly place: number;
  /** Share that stands near such a place. */
  readonly placeNear: number;
  /** 1 for a by-line or heading. */
  readonly short: number;
}

/**
 * Weights for any question, set by hand. Weights learned from 170 questions did better by cross-validation over the
 * articles of those, and worse on sixty questions kept apart: they were not taken.
 */
export const SENTENCE_WEIGHTS: SentenceFeatures = {
  own: 1.25,
  voiced: 1,
  near: 1,
  around: 1,
  passage: 0.75,
  place: 0,
  placeNear: 0,
  short: -0.3,
};

/** What the kind of answer weighs, by the kind that is asked for. */
export const TYPE_WEIGHTS: Readonly<
  Record<QuestionType, Pick<SentenceFeatures, 'place' | 'placeNear'>>
> = {
  when: { place: 0.5, placeNear: 0 },
  why: { place: 0.5, placeNear: 0 },
  'how-many': { place: 0.5, placeNear: 0 },
  where: { place: 0.2, placeNear: 0 },
  who: { place: 0.3, placeNear: 0 },
  'yes-no': { place: 0.1, placeNear: 0 },
  what: { place: 0, placeNear: 0 },
};
