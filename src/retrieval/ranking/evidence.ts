/**
 * Evidence: what the text of a candidate says for it, beyond the stems that found it. Each kind is computed
 * from the passage alone and weighed in ranking.ts.
 *
 * @module
 */
import { deepKeys, type Term, VIEWS, type View, viewKeys } from '../../arabic/terms.ts';
import type { PassageIndex, Profile } from '../index/passage-index.ts';
import type { Concept, Form, Question } from '../question/question.ts';
import type { QuestionType } from '../question/question-words.ts';

/** Words of one concept in one view: each alternative's keys, ready to be looked up. */
interface ConceptKeys {
  readonly weight: number;
  readonly alternatives: readonly {
    readonly weight: number;
    readonly words: readonly string[][];
  }[];
}

/** A question with its keys in every view, made once for all candidates. */
export interface PreparedQuestion {
  readonly type: QuestionType;
  readonly concepts: readonly Concept[];
  readonly keys: Readonly<Record<View, readonly ConceptKeys[]>>;
  /** How much each concept tells, times its weight; in the order of the concepts. */
  readonly rarities: readonly number[];
  /** What was found of how well a printed word, by its stem, tells each concept alone; in their order. */
  readonly likenesses: readonly Map<string, number>[];
  /** The same for each word of a phrase. */
  readonly phraseLikenesses: Map<Form, Map<string, number>>;
}

/** What one passage, or one sentence of it, says for a question. */
export interface Evidence {
  /** BM25 by view. */
  readonly views: Readonly<Record<View, number>>;
  /** Share of the question's rarity that the passage and its title tell, 0 to 1. */
  readonly coverage: number;
  /** The same for each sentence of the passage. */
  readonly sentences: readonly number[];
  /** How well each concept is told by each sentence, 0 to 1. */
  readonly sentenceMatches: readonly (readonly number[])[];
  /** Rarity of neighbouring concepts that stand within three words of one another. */
  readonly pairs: number;
  /** The greatest share that a sentence tells which also holds the kind of thing asked for; 0 where none does. */
  readonly answer: number;
  /** How well each concept is told by the passage or its title, 0 to 1. */
  readonly matches: readonly number[];
}

/** How much a word counts that meets a concept's only by skeleton, by root, or by most of its letters. */
export interface LooseMatch {
  /** Where both are forms of one verb: `اعتقل` and `اعتقلت`. */
  readonly conjugated: number;
  readonly skeleton: number;
  readonly root: number;
  readonly letters: number;
}

/** For ranking, where a loose match is better than none. */
const RANKING: LooseMatch = { conjugated: 0.95, skeleton: 0.8, root: 0.6, letters: 0.6 };
const SYNONYM_RANKING: LooseMatch = { ...RANKING, letters: 0 };
/** From this weight on an alternative is what was typed, or a spelling of it. */
const SURE = 0.75;
/** Share of trigrams (Dice) from which two words of four letters or more count as spellings of one. */
const LIKE = 0.55;
const NEAR = 3;

/** Prepares a question for comparing it with passages. */
export function prepareQuestion(question: Question, index: PassageIndex): PreparedQuestion {
  const known = prepared.get(question);
  if (known?.index === index) return known.question;
  const made = makePrepared(question, index);
  prepared.set(question, { index, question: made });
  return made;
}

/** The last index each question was prepared for: ranking and confidence ask for the same. */
const prepared = new WeakMap<Question, { index: PassageIndex; question: PreparedQuestion }>();

function makePrepared(question: Question, index: PassageIndex): PreparedQuestion {
  const keysOf = (view: View): ConceptKeys[] =>
    question.concepts.map((concept) => ({
      weight: concept.weight,
      alternatives: concept.alternatives.map(({ forms, weight }) => ({
        weight,
        words: forms.map((form) => [...viewKeys(form, view)]),
      })),
    }));
  return {
    type: question.type,
    concepts: question.concepts,
    keys: Object.fromEntries(VIEWS.map((view) => [view, keysOf(view)])) as Record<
      View,
      ConceptKeys[]
    >,
    rarities: question.concepts.map((concept) => concept.weight * conceptRarity(concept, index)),
    likenesses: question.concepts.map(() => new Map()),
    phraseLikenesses: new Map(),
  };
}

/** A concept is as rare as its commonest single alternative of full weight, a phrase as its rarest word. */
function conceptRarity(concept: Concept, index: PassageIndex): number {
  const { stem } = index.statistics;
  const rarities = concept.alternatives.map(({ forms, weight }) => ({
    weight,
    rarity: Math.max(...forms.map((form) => stem.rarity(form.stem))),
    seen: forms.every((form) => stem.frequency(form.stem) > 0),
  }));
  const seen = rarities.filter((each) => each.seen);
  const best = seen.filter((each) => each.weight === Math.max(...seen.map((s) => s.weight)));
  if (best.length) return Math.min(...best.map((each) => each.rarity));
  return Math.max(0, ...rarities.map((each) => each.rarity));
}

/** Finds what a passage says for a question. */
export function findEvidence(
  question: PreparedQuestion,
  profile: Profile,
  index: PassageIndex,
): Evidence {
  const views = Object.fromEntries(
    VIEWS.map((view) => [view, viewScore(question.keys[view], profile, view, index)]),
  ) as Record<View, number>;
  const title = matchConcepts(question, profile.title);
  const bySentence = profile.sentences.map((sentence) => matchConcepts(question, sentence));
  const matches = question.concepts.map((_, i) =>
    Math.max(title[i] ?? 0, ...bySentence.map((sentence) => sentence[i] ?? 0)),
  );
  const total = question.rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const share = (of: readonly number[]) =>
    of.reduce((sum, match, i) => sum + match * (question.rarities[i] ?? 0), 0) / total;
  const sentences = bySentence.map(share);
  return {
    views,
    coverage: share(matches),
    sentences,
    sentenceMatches: bySentence,
    answer: Math.max(
      0,
      ...sentences.map((told, i) => (profile.told[i]?.has(question.type) ? told : 0)),
    ),
    pairs: nearPairs(question, profile.sentences.flat()),
    matches,
  };
}

function viewScore(
  concepts: readonly ConceptKeys[],
  profile: Profile,
  view: View,
  index: PassageIndex,
): number {
  const statistics = index.statistics[view];
  const { keys: occurrences, length } = profile.views[view];
  let score = 0;
  for (const { weight, alternatives } of concepts) {
    let best = 0;
    for (const alternative of alternatives) {
      let sum = 0;
      let present = 0;
      for (const keys of alternative.words) {
        let word = 0;
        for (const key of keys) {
          word += statistics.score(key, occurrences.get(key) ?? 0, length);
        }
        if (word > 0) present++;
        sum += word;
      }
      const whole = present / Math.max(1, alternative.words.length);
      best = Math.max(
        best,
        (alternative.weight * sum * whole) / Math.max(1, Math.sqrt(alternative.words.length)),
      );
    }
    score += weight * best;
  }
  return score;
}

/** Tells how well each concept is told by some words, 0 to 1. */
export function matchConcepts(question: PreparedQuestion, words: readonly Term[]): number[] {
  return question.concepts.map((concept, at) => {
    const known = question.likenesses[at] as Map<string, number>;
    let best = 0;
    for (const { stem } of words) {
      let like = known.get(stem);
      if (like === undefined) {
        like = matchStem(concept, stem);
        known.set(stem, like);
      }
      if (like > best) best = like;
      if (best === 1) return 1;
    }
    for (const { forms, weight } of concept.alternatives) {
      if (forms.length === 1 || weight <= best) continue;
      const told = forms.reduce((sum, form) => sum + matchForm(question, form, words), 0);
      best = Math.max(best, weight * (told / forms.length) ** 2);
    }
    return best;
  });
}

/** Tells how well a concept is told by a word of a stem alone. */
function matchStem({ alternatives }: Concept, stem: string): number {
  let best = 0;
  for (const { forms, weight } of alternatives) {
    const form = forms[0];
    if (forms.length !== 1 || weight <= best || !form) continue;
    best = Math.max(best, weight * likeness(form, { stem }, looseFor(weight)));
  }
  return best;
}

/** Tells how well a word of a phrase is told; phrases come from the lexicons. */
function matchForm(question: PreparedQuestion, form: Form, words: readonly Term[]): number {
  let known = question.phraseLikenesses.get(form);
  if (!known) {
    known = new Map();
    question.phraseLikenesses.set(form, known);
  }
  let best = 0;
  for (const { stem } of words) {
    let like = known.get(stem);
    if (like === undefined) {
      like = likeness(form, { stem }, SYNONYM_RANKING);
      known.set(stem, like);
    }
    if (like > best) best = like;
    if (best === 1) return 1;
  }
  return best;
}

/** A synonym is a word of the lexicon, spelled well: only what was typed may be meant by its letters. */
const looseFor = (weight: number): LooseMatch => (weight < SURE ? SYNONYM_RANKING : RANKING);

/** Tells how far two words are the same, 0 to 1: by stem, skeleton, root or most of their letters. */
export function likeness(
  a: Pick<Form, 'stem'>,
  b: Pick<Form, 'stem'>,
  loose: LooseMatch = RANKING,
): number {
  if (a.stem === b.stem) return 1;
  const one = deepKeys(a.stem);
  const other = deepKeys(b.stem);
  if (isSame(one.conjugation, other.conjugation)) return loose.conjugated;
  if (isSame(one.skeleton[0], other.skeleton[0])) return loose.skeleton;
  if (isSame(one.root[0], other.root[0])) return loose.root;
  return loose.letters > 0 && mayBeLike(a.stem, b.stem) && dice(a.stem, b.stem) >= LIKE
    ? loose.letters
    : 0;
}

/** Fewer than three letters say nothing. */
const isSame = (a: string, b: string): boolean => a === b && a.length >= 3;

/** Four letters or more, and not so much longer one than the other that they could not share enough pairs. */
const mayBeLike = (a: string, b: string): boolean =>
  a.length >= 4 &&
  b.length >= 4 &&
  2 * (Math.min(a.length, b.length) + 1) >= LIKE * (a.length + b.length + 2);

/** Share of letter pairs that two words have in common (Dice's coefficient). */
function dice(a: string, b: string): number {
  const pairs = new Map<string, number>();
  const pa = ` ${a} `;
  const pb = ` ${b} `;
  for (let i = 0; i + 2 <= pa.length; i++) {
    const pair = pa.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 2 <= pb.length; i++) {
    const pair = pb.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (pa.length + pb.length - 2);
}

function nearPairs(question: PreparedQuestion, words: readonly Term[]): number {
  const places = question.concepts.map((concept) => {
    const stems = new Set(concept.alternatives.flatMap(({ forms }) => forms.map((f) => f.stem)));
    return words.flatMap((word, at) => (stems.has(word.stem) ? [at] : []));
  });
  let near = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const here = places[i] ?? [];
    const next = places[i + 1] ?? [];
    if (here.some((a) => next.some((b) => a !== b && Math.abs(a - b) <= NEAR))) {
      near += ((question.rarities[i] ?? 0) + (question.rarities[i + 1] ?? 0)) / 2;
    }
  }
  return near;
}
