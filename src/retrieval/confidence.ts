/**
 * Confidence: whether the best sentences answer at all. Ranking always finds something; here a question counts as
 * answered only when enough of it, by weight and by share, is told where the best sentence stands, when loose
 * matches of letters count for little, and when what the question needs stands there: a date, a figure, the name.
 *
 * @module
 */
import { hasArabic } from '../arabic/letters.ts';
import type { Term } from '../arabic/terms.ts';
import { overlaps } from '../corpus/span.ts';
import { type LooseMatch, likeness, prepareQuestion } from './evidence.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Concept, Question } from './question.ts';
import { isFigure } from './question-words.ts';
import type { SentenceHit } from './sentence-ranking.ts';

/** For confidence, where a loose match is likely chance. */
const CONFIDENCE: LooseMatch = { conjugated: 0.9, skeleton: 0.5, root: 0.4, letters: 0.2 };
const IN_PASSAGE = 0.7;
const IN_ARTICLE = 0.5;
/** Below this a concept is not told. */
const TOLD = 0.2;
/** Below this a name is not told: a loose match of a name is another name. */
const NAMED = 0.45;
/** A word spelled nearly so is the one meant the more letters it has. */
const SLIPPED = 2;
/** How many of the best sentences may hold what the question needs. */
const BEST = 3;
/** How many of them may have those speak whose words are asked for. */
const HEARD = 6;

/** What speaks for and against the best sentences as an answer. */
export interface Grounds {
  /** Root of the rarity told by the best sentence, its passage and its article, in words as rare as the index has them. */
  readonly mass: number;
  /** Share of the question's concepts that are told, by their own weights alone, 0 to 1. */
  readonly count: number;
  /** Share of the question's rarity that the best sentence and who is heard in it tell, 0 to 1. */
  readonly own: number;
  /** The second most that a single concept tells, beside a word as rare as the index has them: one may match by chance. */
  readonly second: number;
  /** Share of the question's concepts that were put into Arabic, where any of several words may match by chance. */
  readonly translated: number;
  /** How many names and figures of the question the article tells nowhere. */
  readonly missing: number;
  /** Rarity of the rarest concept that is told nowhere in the article, beside a word as rare as the index has them. */
  readonly untold: number;
  /** 1 where a date or a figure is asked for and none of the best sentences holds one where it should. */
  readonly unfit: number;
  /** 1 where somebody's words are asked for and they are heard in none of the best sentences. */
  readonly unheard: number;
  /** Share of the question near what would answer it, the most among the best sentences; `own` where any words may. */
  readonly fit: number;
}

/**
 * What each of the grounds weighs, and the line below which a question is refused. Learned by logistic regression on
 * some 170 questions with an answer over two collections of about thirty articles each, and on questions without
 * one: unanswerable ones, the questions of each collection asked of the other, and questions whose articles were
 * taken away. The line refuses one in twenty of the answerable ones it was learned on. In a collection it was not
 * learned on expect a tenth refused. `own` weighs against because `mass` and `count` hold it already: what is told
 * only together with the article speaks for a question as well.
 */
const CONFIDENCE_WEIGHTS: Grounds & { readonly line: number } = {
  mass: 2.9,
  count: 8.1,
  own: -2,
  second: 1.5,
  translated: 0.6,
  missing: -1.5,
  untold: -0.3,
  unfit: -1.1,
  unheard: -3.2,
  fit: 1.1,
  line: 6.9,
};

/** Tells how sure it is that something answers, 0 being the line: below it a question is refused. */
export function confidenceOf(grounds: Grounds): number {
  const kinds = Object.keys(grounds) as (keyof Grounds)[];
  return (
    kinds.reduce((sum, kind) => sum + CONFIDENCE_WEIGHTS[kind] * grounds[kind], 0) -
    CONFIDENCE_WEIGHTS.line
  );
}

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
  const around = eachOnce([...profile.sentences.flat(), ...profile.title]);
  const article = eachOnce(
    index
      .ofArticle(best.passage.article)
      .flatMap((passage) => index.profile(passage).sentences.flat()),
  );
  const rarest = index.statistics.stem.rarity('') || 1;
  let mass = 0;
  let count = 0;
  let missing = 0;
  let weight = 0;
  let translated = 0;
  let untold = 0;
  const each: number[] = [];
  for (const [i, concept] of question.concepts.entries()) {
    const told = Math.max(
      tell(concept, own),
      IN_PASSAGE * tell(concept, around),
      IN_ARTICLE * tell(concept, article),
    );
    mass += told * (rarities[i] ?? 0);
    each.push(told * (rarities[i] ?? 0));
    count += concept.weight * told;
    weight += concept.weight;
    if (!hasArabic(concept.typed)) translated += concept.weight;
    if (told < TOLD) {
      untold = Math.max(untold, rarities[i] ?? 0);
    }
    if (told < NAMED && (concept.name || /^\p{Nd}+$/u.test(concept.typed))) missing++;
  }
  const top = hits.slice(0, BEST);
  return {
    mass: Math.sqrt(mass / rarest),
    count: count / (weight || 1),
    own: best.features.own + best.features.voiced,
    second: (each.sort((a, b) => b - a)[1] ?? 0) / rarest,
    translated: translated / (weight || 1),
    missing,
    untold: untold / rarest,
    unfit: isUnfit(
      question,
      top.filter((hit) => isBeside(hit, best)),
      article,
      index,
    )
      ? 1
      : 0,
    unheard: isUnheard(question, hits.slice(0, HEARD)) ? 1 : 0,
    fit: Math.max(...top.map((hit) => fitOf(question, hit))),
  };
}

/** Leaves of words of one stem the first. */
const eachOnce = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [term.stem, term])).values(),
];

const sentenceTerms = ({ passage, span }: SentenceHit, index: PassageIndex): readonly Term[] =>
  index.profile(passage).sentences[passage.sentences.indexOf(span)] ?? [];

/** Another article on the subject is not what the question's figure or date must come from. */
const isBeside = (hit: SentenceHit, best: SentenceHit): boolean =>
  hit.passage.article === best.passage.article;

/** Tells whether a question asks for somebody's words and none of the sentences has them speak. */
function isUnheard({ concepts }: Question, hits: readonly SentenceHit[]): boolean {
  const spoken = concepts.findIndex((concept) => concept.spoken);
  return spoken >= 0 && !hits.some(({ heard }) => (heard[spoken] ?? 0) >= NAMED);
}

const fitOf = ({ type }: Question, { features }: SentenceHit): number =>
  type === 'when' || type === 'how-many' || type === 'who' || type === 'where'
    ? features.placeNear
    : (features.own + features.voiced) / 2;

function isUnfit(
  question: Question,
  hits: readonly SentenceHit[],
  article: readonly Term[],
  index: PassageIndex,
): boolean {
  if (question.type !== 'when' && question.type !== 'how-many') return false;
  if (!hits.some(({ places }) => places.length > 0)) return true;
  const counted = question.concepts.find((concept) => concept.counted);
  if (!counted || tell(counted, article) < 1) return false;
  return !hits.some((hit) => isCounted(counted, hit, sentenceTerms(hit, index)));
}

/** Tells whether a figure stands within two words of a concept, before it as Arabic counts, or is its dual. */
function isCounted(concept: Concept, hit: SentenceHit, words: readonly Term[]): boolean {
  return words.some(
    (word, at) =>
      tell(concept, [word]) >= 0.5 &&
      (hit.places.some((place) => overlaps(place, word)) ||
        words.slice(Math.max(0, at - 3), at + 2).some(({ surface }) => isFigure(surface))),
  );
}

function tell(concept: Concept, words: readonly Term[]): number {
  let best = 0;
  for (const { forms, weight, slip } of concept.alternatives) {
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
    const meant = slip ? 1 - SLIPPED / (forms[0]?.surface.length ?? SLIPPED) : weight;
    best = Math.max(best, meant * (forms.length > 1 ? share * share : share));
  }
  return best;
}
