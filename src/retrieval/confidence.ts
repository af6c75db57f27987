/**
 * Confidence: whether the best sentences answer at all. Ranking always finds something; here a question counts as
 * answered only when enough of it, by weight and by share, is told where the best sentence stands, when loose
 * matches of letters count for little, and when what the question needs stands there: a date, a figure, the name.
 *
 * @module
 */
import { hasArabic } from '../arabic/letters.ts';
import type { Term } from '../arabic/terms.ts';
import { type LooseMatch, likeness, prepareQuestion } from './evidence.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Concept, Question } from './question.ts';
import { isFigure } from './question-words.ts';
import type { SentenceHit } from './sentence-ranking.ts';

/** For confidence, where a loose match is likely chance. */
const CONFIDENCE: LooseMatch = { skeleton: 0.5, root: 0.4, letters: 0.2 };
const IN_PASSAGE = 0.7;
const IN_ARTICLE = 0.5;
/** Below this a concept is not told. */
const TOLD = 0.2;
/** How many of the best sentences may hold what the question needs. */
const BEST = 3;

/** What speaks for and against the best sentences as an answer. */
export interface Grounds {
  /** Rarity told by the best sentence, its passage and its article, in words as rare as the index has them. */
  readonly mass: number;
  /** Share of the question's concepts that are told, by their own weights alone, 0 to 1. */
  readonly count: number;
  /** Share of the question's concepts that neither the index nor the glossary has a word for, 0 to 1. */
  readonly strange: number;
  /** Share of the question's concepts that were put into Arabic, where any of several words may match by chance. */
  readonly translated: number;
  /** How many names and figures of the question the article tells nowhere. */
  readonly missing: number;
  /** Whether a date or a figure is asked for and none of the best sentences holds one where it should. */
  readonly unfit: boolean;
}

/**
 * Tells how sure it is that something answers, 0 being the line: below it a question is refused. The weights were
 * learned by logistic regression on questions with an answer and on questions about other subjects, the line set
 * where few of the first are refused.
 */
export const confidenceOf = (grounds: Grounds): number =>
  6.2 * Math.sqrt(grounds.mass) +
  5.3 * grounds.count -
  2.4 * grounds.strange -
  0.4 * grounds.translated -
  0.7 * grounds.missing -
  (grounds.unfit ? 1.5 : 0) -
  8.15;

/** Finds what speaks for and against the best sentences as an answer to a question; they are given best first. */
export function findGrounds(
  question: Question,
  hits: readonly SentenceHit[],
  index: PassageIndex,
): Grounds | undefined {
  const best = hits[0];
  if (!best) return undefined;
  const { rarities } = prepareQuestion(question, index);
  const own = sentenceTerms(best, index);
  const profile = index.profile(best.passage);
  const around = [...profile.sentences.flat(), ...profile.title];
  const article = index
    .ofArticle(best.passage.article)
    .flatMap((passage) => index.profile(passage).sentences.flat());
  const { stem } = index.statistics;
  let mass = 0;
  let count = 0;
  let missing = 0;
  let weight = 0;
  let translated = 0;
  let strange = 0;
  for (const [i, concept] of question.concepts.entries()) {
    const told = Math.max(
      tell(concept, own),
      IN_PASSAGE * tell(concept, around),
      IN_ARTICLE * tell(concept, article),
    );
    mass += told * (rarities[i] ?? 0);
    count += concept.weight * told;
    weight += concept.weight;
    if (isStrange(concept, index)) strange += concept.weight;
    if (!hasArabic(concept.typed)) translated += concept.weight;
    if (told < TOLD && (concept.name || /^\p{Nd}+$/u.test(concept.typed))) missing++;
  }
  return {
    mass: mass / stem.rarity(''),
    count: count / (weight || 1),
    strange: strange / (weight || 1),
    translated: translated / (weight || 1),
    missing,
    unfit: isUnfit(question, hits.slice(0, BEST), article, index),
  };
}

/** A concept that comes with nothing but the word typed, framing words aside, and the word stands in no article. */
const isStrange = ({ alternatives, weight }: Concept, index: PassageIndex): boolean =>
  weight === 1 &&
  alternatives.length === 1 &&
  (alternatives[0]?.forms ?? []).some(
    ({ stem }) => index.statistics.stem.frequency(stem) === 0 && index.kin(stem).length === 0,
  );

const sentenceTerms = ({ passage, span }: SentenceHit, index: PassageIndex): readonly Term[] =>
  index.profile(passage).sentences[passage.sentences.indexOf(span)] ?? [];

function isUnfit(
  question: Question,
  hits: readonly SentenceHit[],
  article: readonly Term[],
  index: PassageIndex,
): boolean {
  if (question.type !== 'when' && question.type !== 'how-many') return false;
  if (!hits.some(({ features }) => features.place > 0)) return true;
  const counted = question.concepts.find((concept) => concept.counted);
  if (!counted || tell(counted, article) < 1) return false;
  return !hits.some((hit) => isCounted(counted, sentenceTerms(hit, index)));
}

/** Tells whether a figure stands within two words before a concept, as Arabic counts. */
function isCounted(concept: Concept, words: readonly Term[]): boolean {
  return words.some(
    (word, at) =>
      tell(concept, [word]) >= 0.5 &&
      words.slice(Math.max(0, at - 2), at).some(({ surface }) => isFigure(surface)),
  );
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
