/**
 * Confidence: whether the best sentences answer at all. Ranking always finds something; here a question counts as
 * answered only when what speaks for it outweighs what speaks against.
 *
 * @module
 */
import type { Grounds } from './grounds.ts';

/**
 * What each of the grounds weighs, and the line below which a question is refused. Learned by logistic regression on
 * 206 questions with an answer over two collections of about thirty articles each, and on questions without one:
 * unanswerable ones on the same subjects and on others, the questions of each collection asked of the other, and
 * questions whose articles were taken away. `reasonless` and `deedless` were set by hand beside them, on 199 answerable
 * and 212 unanswerable questions; learning all anew, also with half of the near-synonyms left out, told the answerable
 * from the unanswerable no better. Over articles and questions that nobody had seen, a third of the answerable ones
 * were refused: they are asked in words that no list has yet, and no line mends that.
 */
const CONFIDENCE_WEIGHTS: Grounds & { readonly line: number } = {
  told: 6.3,
  mass: 2.3,
  missing: -0.9,
  empty: -3.9,
  reasonless: -3.2,
  headless: -1.8,
  deedless: -0.5,
  unheard: -5,
  line: 5.8,
};

/** Tells how sure it is that something answers, 0 being the line: below it a question is refused. */
export function confidenceOf(grounds: Grounds): number {
  const kinds = Object.keys(grounds) as (keyof Grounds)[];
  return (
    kinds.reduce((sum, kind) => sum + CONFIDENCE_WEIGHTS[kind] * grounds[kind], 0) -
    CONFIDENCE_WEIGHTS.line
  );
}
