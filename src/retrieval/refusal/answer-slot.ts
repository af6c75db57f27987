/**
 * Answer slots: whether what a question asks for stands where its words do. A number of ships needs a figure beside
 * the ships, a lawyer's name a name beside the lawyer, a moment a date. An article on the subject that has no such
 * thing does not answer, however many of the question's words it tells.
 *
 * @module
 */
import { fold, hasArabic } from '../../arabic/letters.ts';
import type { Term } from '../../arabic/terms.ts';
import { overlaps } from '../../corpus/span.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Concept, Question } from '../question/question.ts';
import { isFigure, isFrame, isSite, isWhoKind } from '../question/question-words.ts';
import { isBodyWord, isNumbered, isPersonWord } from '../ranking/answer-places.ts';
import type { SentenceHit } from '../ranking/sentence-ranking.ts';
import type { SentenceFeatures } from '../ranking/sentence-weights.ts';
import { tell } from '../ranking/telling.ts';
import { isCommonWord } from '../senses/common-words.ts';

/** In content words: how far what is counted stands before `بلغ عددها 40`. */
const COUNTED_BEFORE = 8;
/** In content words: how far a figure stands from what it counts, and a name after what bears it or before. */
const COUNTED_WITHIN = 3;
const NAMED_AFTER = 5;
const NAMED_BEFORE = 3;
/** Share of what the fullest sentence tells from which another one tells of the same. */
const TELLING = 0.5;
/** From here on a word tells a concept. */
const TOLD = 0.4;
/** From here on it is the word asked with or a near-synonym, and no other word of the root: `سجن` and not `سجنت`. */
const SITE = 0.7;
/** From here on it is the word asked with, or a form of it. */
const ASKED = 0.8;

/**
 * Tells whether the article of the best sentences holds what a question asks for. A reason, a claim or what somebody
 * said may be told in any words: there the answer is yes.
 *
 * @param hits the best sentences of one article, best first
 * @param head what is counted, or whose name is asked for: the first concept that is neither a name nor a frame
 */
export function isSlotFilled(
  question: Question,
  hits: readonly SentenceHit[],
  head: Concept | undefined,
  index: PassageIndex,
): boolean {
  const telling = hits.filter((hit) => hit === hits[0] || isTelling(hit.features, hits));
  const isPlaced = telling.some(({ places }) => places.length > 0);
  switch (question.type) {
    case 'when':
      return isPlaced;
    case 'where':
      if (head && isSite(fold(head.typed))) return isTold(head, sentencesOf(hits, index), SITE);
      return isPlaced || (head !== undefined && isTold(head, wordsOfEach(hits, index), TOLD));
    case 'how-many':
      return question.measure || !head || !isCountedByName(question, head)
        ? isPlaced
        : isCounted(countedBy(question, head), hits, index);
    case 'who':
      // `من هو عمر الحسني؟` is answered by whatever is told of him.
      if (question.naming) return !head || isNamed(question, head, hits, index);
      return isPlaced || telling.some((hit) => hasBody(question, wordsOf(hit, index)));
    default:
      return true;
  }
}

/** Tells whether a sentence tells enough of the question, beside the others, for a place in it to answer. */
const isTelling = (features: SentenceFeatures, hits: readonly SentenceHit[]): boolean => {
  const most = Math.max(...hits.map(({ features: { own, voiced } }) => own + voiced));
  return features.own + features.voiced >= TELLING * most;
};

const wordsOf = ({ passage, span }: SentenceHit, index: PassageIndex): readonly Term[] =>
  index.profile(passage).sentences[passage.sentences.indexOf(span)] ?? [];

const sentencesOf = (
  [hit]: readonly SentenceHit[],
  index: PassageIndex,
): readonly (readonly Term[])[] =>
  index
    .ofArticle(hit?.passage.article ?? '')
    .flatMap((passage) => index.profile(passage).sentences);

const wordsOfEach = (hits: readonly SentenceHit[], index: PassageIndex) =>
  hits.map((hit) => wordsOf(hit, index));

/** `في أي جامعة`: the place is whichever university the article tells of; without one it is no other place. */
const isTold = (head: Concept, sentences: readonly (readonly Term[])[], least: number): boolean =>
  sentences.some((words) => tell(head, words) >= least);

/** `How much did the fund give`, `كام دفعوا` count something unsaid: any figure may answer. */
const isCountedByName = ({ concepts }: Question, head: Concept): boolean =>
  concepts.some(({ counted }) => counted) || isFrame(fold(head.typed));

/** What a question counts, and what befell them: a figure may also follow that. */
interface Counted {
  readonly things: readonly Concept[];
  readonly deeds: readonly Concept[];
}

/**
 * What a question counts; in English the noun may be the second word: `How many housing contracts`. People are counted
 * beside what befell them: `How many people were displaced` is told by `نزوح 13 ألفا`.
 */
function countedBy({ concepts }: Question, head: Concept): Counted {
  if (isFrame(fold(head.typed))) {
    return { things: [head], deeds: concepts.filter((each) => each !== head && !each.name) };
  }
  const next = concepts[concepts.indexOf(head) + 1];
  const isNoun = next && !next.name && !hasArabic(next.typed);
  return { things: isNoun ? [head, next] : [head], deeds: [] };
}

/** Tells whether a body stands among words of a sentence that the question does not name. */
const hasBody = ({ concepts }: Question, words: readonly Term[]): boolean =>
  words.some(
    (word) =>
      isBodyWord(word.surface) && !concepts.some((concept) => tell(concept, [word]) >= ASKED),
  );

const YEAR = /^(?:19|20)\d\d$/;
/** A figure follows what it counts only beside such a word; else it stands before: `بلغ عدد السفن 14`, `14 سفينة`. */
const COUNTING =
  /^[وف]?(?:ال)?(?:عدد|عدده|عددها|عددهم|[يت]?بلغ|بلغت|وصل|وصلت|حصيله|اجمالي|مجموع|ارتفع|ارتفعت)$/u;

/**
 * Tells whether a figure stands beside what is counted. An article that has the counted thing and never counts it
 * gives no number of it; one that words it otherwise may, if the best sentence holds a figure at all.
 */
function isCounted(
  { things, deeds }: Counted,
  hits: readonly SentenceHit[],
  index: PassageIndex,
): boolean {
  const places = hits.flatMap((hit) => hit.places);
  const isFigureHere = (word: Term) =>
    (isFigure(word.surface) && !YEAR.test(word.surface)) ||
    places.some((place) => overlaps(place, word));
  let most = 0;
  for (const words of sentencesOf(hits, index)) {
    const figures = words.flatMap((word, at) =>
      isFigureHere(word) && !isNumbered(words[at - 1]?.surface ?? '') ? [at] : [],
    );
    const after = words.some(({ surface }) => COUNTING.test(surface)) ? COUNTED_WITHIN : 0;
    for (const [at, word] of words.entries()) {
      const told = Math.max(...[...things, ...deeds].map((concept) => tell(concept, [word])));
      most = Math.max(most, told);
      if (told < TOLD) continue;
      const isDeed = told > Math.max(...things.map((concept) => tell(concept, [word])));
      const within = isDeed ? COUNTED_WITHIN : after;
      if (figures.some((figure) => figure >= at - COUNTED_WITHIN && figure <= at + within)) {
        return true;
      }
      const summed = (figure: number) => COUNTING.test(words[figure - 1]?.surface ?? '');
      if (figures.some((f) => summed(f) && f > at && f <= at + COUNTED_BEFORE)) return true;
    }
  }
  return most < ASKED && (hits[0]?.places.length ?? 0) > 0;
}

/** Tells whether a name that the question does not give stands beside what bears it. */
function isNamed(
  { concepts }: Question,
  bearer: Concept,
  hits: readonly SentenceHit[],
  index: PassageIndex,
): boolean {
  const length = Math.max(...bearer.alternatives.map(({ forms }) => forms.length));
  const isAsked = (word: Term) => concepts.some((concept) => tell(concept, [word]) >= ASKED);
  const ofPerson = isPerson(concepts, bearer);
  return sentencesOf(hits, index).some((words) =>
    words.some((_, at) => {
      if (tell(bearer, words.slice(at, at + length)) < TOLD) return false;
      const before = words.slice(Math.max(0, at - NAMED_BEFORE), at);
      const after = words.slice(at + 1, at + length + NAMED_AFTER);
      const maybe = (word: Term | undefined) =>
        word !== undefined && mayBeName(word) && !isAsked(word);
      return [before, after].some((near) =>
        near.some((word, i) => maybe(word) && (!ofPerson || isSure(word) || maybe(near[i + 1]))),
      );
    }),
  );
}

/** `من هو` asks for a person; a name that is asked for as such is one's whose bearer is: `اسم السفير`, `اسم السفينة`. */
const isPerson = (concepts: readonly Concept[], bearer: Concept): boolean =>
  !concepts.some(({ typed }) => /^(?:(?:ال)?اسم|أسماء|اسماء|names?)$/iu.test(typed)) ||
  bearer.alternatives.some(({ forms }) =>
    forms.some(
      ({ surface }) => isPersonWord(surface) || (isWhoKind(surface) && !isBodyWord(surface)),
    ),
  );

/** Verbs, nouns with the feminine ending and adjectives of places are no names of persons; the lexicons miss many. */
const NO_NAME = /^(?:.*ه|[يت].*|ال.*(?:ي|يه|يين|يون|ات)|\d+)$/u;

const isSure = ({ surface }: Term): boolean => loadNameLexicon().givenNames.has(surface);

function mayBeName(word: Term): boolean {
  const { surface, stem } = word;
  const { places } = loadNameLexicon();
  if (isSure(word)) return true;
  return !NO_NAME.test(surface) && !places.has(surface) && !isCommonWord(stem);
}
