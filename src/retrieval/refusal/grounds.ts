/**
 * Grounds: what speaks for and against the best sentences as an answer to a question. Enough of it must be told where
 * they stand, and what it needs (a figure, a name, somebody's words) must stand where it should.
 *
 * @module
 */
import { fold, hasArabic } from '../../arabic/letters.ts';
import type { Term } from '../../arabic/terms.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Concept, Question } from '../question/question.ts';
import { isFrame, isLight, type QuestionType } from '../question/question-words.ts';
import { prepareQuestion } from '../ranking/evidence.ts';
import type { SentenceHit } from '../ranking/sentence-ranking.ts';
import { tell } from '../ranking/telling.ts';
import { isNameLike } from '../senses/common-words.ts';
import { isSlotFilled } from './answer-slot.ts';

/** What a concept counts that is told not in the sentence but by whoever is heard in it, beside it, around it. */
const BY_SPEAKER = 0.9;
const BESIDE = 0.85;
const IN_PASSAGE = 0.7;
const IN_ARTICLE = 0.5;
/** What a given name counts whose surname is told. */
const BY_SURNAME = 0.75;
/** Below this a concept is not told. */
const TOLD = 0.3;
/** Below this a name is not told: a loose match is another name, as `نقابة` is of a near-synonym of `قبطان`, `نقيب`. */
const NAMED = 0.65;
/** How many of the best sentences are weighed, and in how many those may speak whose words are asked for. */
const BEST = 3;
const HEARD = 6;

/** What speaks for and against the best sentences as an answer. */
export interface Grounds {
  /** The kind of answer that is judged; `من هو عمر الحسني؟` is answered by whatever is told of him, as `what` is. */
  readonly type: QuestionType;
  /** Share of the question's concepts that are told, 0 to 1. */
  readonly told: number;
  /** Root of the rarity that is told, in words as rare as the index has them. */
  readonly mass: number;
  /** Share of the question's concepts that no sentence of the article tells, 0 to 1. */
  readonly untold: number;
  /** Share of the question's concepts that are names and not told, 0 to 1: whoever else it is told of is no answer. */
  readonly unnamed: number;
  /** Natural logarithm of one more than the number of the question's concepts: of many, more go untold by chance. */
  readonly length: number;
  /** 1 where the article has no figure, date, place or name where the answer should stand. */
  readonly empty: number;
  /** 1 where somebody's words are asked for and they are heard in none of the best sentences. */
  readonly unheard: number;
}

/** A concept as the best sentences tell it. */
interface ToldConcept {
  readonly concept: Concept;
  readonly told: number;
  /** Beside a word as rare as the index has them, 0 to 1. */
  readonly rarity: number;
}

/** Finds what speaks for and against the best sentences as an answer to a question; they are given best first. */
export function findGrounds(
  question: Question,
  hits: readonly SentenceHit[],
  index: PassageIndex,
): Grounds | undefined {
  const best = hits[0];
  if (!best) return undefined;
  const ofArticle = hits
    .slice(0, BEST)
    .filter(({ passage }) => passage.article === best.passage.article);
  const read = readBest(question, ofArticle, index);
  const content = read.filter(({ concept: { typed } }) => !isLight(typed) && !isFrame(fold(typed)));
  const concepts = content.length > 0 ? content : read;
  const head = concepts.find(({ concept }) => !isNameLike(concept) && !isUnread(concept));
  const asked = question.concepts.find(({ counted }) => counted) ?? head?.concept;
  const isFilled = isSlotFilled(question, ofArticle, asked, index);
  return {
    type: question.naming && !head ? 'what' : question.type,
    told: shareTold(concepts),
    mass: Math.sqrt(sum(concepts.map(({ told, rarity }) => told * rarity))),
    untold: shareUntold(question, concepts, hits),
    unnamed:
      concepts.filter(({ concept, told }) => told < TOLD && isNameLike(concept)).length /
      concepts.length,
    length: Math.log(1 + concepts.length),
    empty: isFilled ? 0 : 1,
    unheard: isUnheard(question, hits.slice(0, HEARD)) ? 1 : 0,
  };
}

/** What an unread word counts among what is told: that it stands nowhere says more of the glossary than of the article. */
const UNREAD = 0.6;

/** Tells whether a concept is an English word in lower case that nothing translates. */
const isUnread = ({ name, typed, alternatives }: Concept): boolean =>
  !name &&
  /^\p{Ll}/u.test(typed) &&
  !alternatives.some(({ forms }) => forms.some(({ surface }) => hasArabic(surface)));

/** The share of concepts that is told, those counting less that could not be read. */
function shareTold(concepts: readonly ToldConcept[]): number {
  const weights = concepts.map(({ concept, told }) =>
    told < TOLD && isUnread(concept) ? UNREAD : 1,
  );
  return sum(concepts.map(({ told }, at) => told * (weights[at] ?? 1))) / sum(weights);
}

/** The share of concepts that no sentence of the best one's article tells, as the sentences were ranked. */
function shareUntold(
  question: Question,
  concepts: readonly ToldConcept[],
  hits: readonly SentenceHit[],
): number {
  const article = hits[0]?.passage.article;
  const ofArticle = hits.filter(({ passage }) => passage.article === article);
  const untold = concepts.filter(({ concept }) => {
    const at = question.concepts.indexOf(concept);
    return ofArticle.every(({ matches }) => (matches[at] ?? 0) < TOLD);
  });
  return untold.length / concepts.length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Reads the question's concepts off the one of the best sentences that tells most of them. */
function readBest(
  question: Question,
  hits: readonly SentenceHit[],
  index: PassageIndex,
): ToldConcept[] {
  const { rarities } = prepareQuestion(question, index);
  const rarest = index.statistics.stem.rarity('') || 1;
  const article = eachOnce(
    index
      .ofArticle(hits[0]?.passage.article ?? '')
      .flatMap((passage) => index.profile(passage).sentences.flat()),
  );
  const inArticle = question.concepts.map((concept) => IN_ARTICLE * tell(concept, article));
  const readings = hits.map((hit) => {
    const { own, beside, passage } = wordsRound(hit, index);
    return question.concepts.map((concept, at) =>
      Math.max(
        tell(concept, own),
        BY_SPEAKER * (hit.heard[at] ?? 0),
        BESIDE * tell(concept, beside),
        IN_PASSAGE * tell(concept, passage),
        inArticle[at] ?? 0,
      ),
    );
  });
  const weigh = (told: readonly number[]) =>
    sum(told.map((each, at) => each * (question.concepts[at]?.weight ?? 1)));
  const fullest = readings.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
  return question.concepts.map((concept, at) => ({
    concept,
    told: Math.max(fullest[at] ?? 0, concept.given ? BY_SURNAME * (fullest[at + 1] ?? 0) : 0),
    rarity: (rarities[at] ?? 0) / concept.weight / rarest,
  }));
}

/** The words of a sentence, of the sentences before and after it, and of its passage and title. */
function wordsRound({ passage, span }: SentenceHit, index: PassageIndex) {
  const { sentences, title } = index.profile(passage);
  const at = passage.sentences.indexOf(span);
  return {
    own: sentences[at] ?? [],
    beside: [...(sentences[at - 1] ?? []), ...(sentences[at + 1] ?? [])],
    passage: eachOnce([...sentences.flat(), ...title]),
  };
}

/** Leaves of words of one stem the first. */
const eachOnce = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [term.stem, term])).values(),
];

/** Tells whether a question asks for somebody's words and none of the sentences has them speak. */
function isUnheard({ concepts, type }: Question, hits: readonly SentenceHit[]): boolean {
  if (type === 'who') return false;
  const spoken = concepts.findIndex((concept) => concept.spoken);
  if (spoken < 0) return false;
  const surname = concepts[spoken]?.given ? spoken + 1 : spoken;
  return !hits.some(({ heard }) => (heard[surname] ?? 0) >= NAMED);
}
