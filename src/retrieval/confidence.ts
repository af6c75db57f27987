/**
 * Confidence: whether the best sentence answers at all. Ranking always finds something; here a question counts as
 * answered only when enough of it, by weight and by share, is told where the sentence stands, and loose matches
 * of letters count for little.
 *
 * @module
 */
import type { Term } from '../arabic/terms.ts';
import { type LooseMatch, likeness, prepareQuestion } from './evidence.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Concept, Question } from './question.ts';
import type { SentenceHit } from './sentence-ranking.ts';

/** For confidence, where a loose match is likely chance. */
const CONFIDENCE: LooseMatch = { skeleton: 0.5, root: 0.4, letters: 0.2 };
const IN_PASSAGE = 0.7;
const IN_ARTICLE = 0.5;

/** What speaks for a sentence as an answer. */
export interface Grounds {
  /** Rarity told by the sentence, its passage and its article, in nats. */
  readonly mass: number;
  /** The same as a share of the question, 0 to 1. */
  readonly share: number;
  /** Rarity told by the sentence alone, as a share of the question. */
  readonly told: number;
  /** Share of the question's concepts that are told, each counted alike. */
  readonly count: number;
  /** Rarity of the concepts that the article tells nowhere, in nats. */
  readonly missing: number;
  /** How many names in Latin letters the article tells nowhere. */
  readonly missingNames: number;
}

/**
 * How sure it is that something answers, 0 being the line: below it a question is refused. Mass counts in words as
 * rare as they come, so that the line holds for a small and a large library alike. Learned by logistic regression
 * on questions with and without an answer.
 */
export function confidenceOf(grounds: Grounds, index: PassageIndex): number {
  const words = grounds.mass / index.statistics.stem.rarity('');
  return (
    4.1 * Math.sqrt(words) +
    1.6 * grounds.share +
    3.1 * grounds.count -
    1.5 * grounds.missingNames -
    5.9
  );
}

/** Finds what speaks for a ranked sentence as an answer to a question. */
export function findGrounds(question: Question, hit: SentenceHit, index: PassageIndex): Grounds {
  const { rarities } = prepareQuestion(question, index);
  const at = hit.passage.sentences.indexOf(hit.span);
  const profile = index.profile(hit.passage);
  const own = profile.sentences[at] ?? [];
  const around = [...profile.sentences.flat(), ...profile.title];
  const article = index
    .ofArticle(hit.passage.article)
    .flatMap((passage) => index.profile(passage).sentences.flat());
  let mass = 0;
  let told = 0;
  let count = 0;
  let missing = 0;
  let missingNames = 0;
  for (const [i, concept] of question.concepts.entries()) {
    const rarity = rarities[i] ?? 0;
    const here = tell(concept, own);
    const near = Math.max(
      here,
      IN_PASSAGE * tell(concept, around),
      IN_ARTICLE * tell(concept, article),
    );
    mass += near * rarity;
    told += here * rarity;
    count += near;
    if (near < 0.2) missing += rarity;
    if (near < 0.2 && concept.name) missingNames++;
  }
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return {
    mass,
    share: mass / total,
    told: told / total,
    count: count / Math.max(1, question.concepts.length),
    missing,
    missingNames,
  };
}

function tell(concept: Concept, words: readonly Term[]): number {
  let best = 0;
  for (const { forms, weight } of concept.alternatives) {
    let sum = 0;
    for (const form of forms) {
      let like = 0;
      for (const word of words) {
        like = Math.max(like, likeness(form, word, CONFIDENCE));
        if (like === 1) break;
      }
      sum += like;
    }
    const share = sum / forms.length;
    best = Math.max(best, weight * (forms.length > 1 ? share * share : share));
  }
  return best;
}
