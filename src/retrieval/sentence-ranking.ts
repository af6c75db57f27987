/**
 * Sentence ranking: the sentences of the best passages, each judged by what it says for the question and by
 * what stands around it. A sentence in an article on the subject need not repeat the subject.
 *
 * @module
 */
import type { Span } from '../corpus/span.ts';
import { prepareQuestion } from './evidence.ts';
import type { Passage } from './passage.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Question } from './question.ts';
import type { QuestionType } from './question-words.ts';
import { type Hit, rankPassages } from './ranking.ts';

/** A ranked sentence. */
export interface SentenceHit {
  readonly passage: Passage;
  /** Offsets into the article's text. */
  readonly span: Span;
  /** Comparable among the hits of one question only. */
  readonly score: number;
  /** Share of the question that the sentence tells together with its passage and article, 0 to 1. */
  readonly context: number;
  /** Share of the question that the sentence alone tells, 0 to 1. */
  readonly told: number;
  /** How well each concept of the question is told, in their order: by the sentence, its passage, its article. */
  readonly matches: readonly number[];
  /** Each kind of evidence as it was weighed. */
  readonly features: Readonly<Record<keyof typeof SENTENCE_WEIGHTS, number>>;
}

/** What a concept counts that stands not in the sentence but in its passage, or elsewhere in its article. */
const IN_PASSAGE = 0.6;
const IN_ARTICLE = 0.4;

/** What each kind of evidence weighs. */
export const SENTENCE_WEIGHTS = {
  context: 1,
  told: 0.25,
  passage: 0.75,
  answer: 0.2,
  short: -0.3,
};

/** How telling it is that a sentence holds the kind of thing asked for: a date is, a title or a name hardly. */
const TELLING: Readonly<Record<QuestionType, number>> = {
  when: 2.5,
  why: 2.5,
  'how-many': 2.5,
  where: 1,
  who: 0.5,
  'yes-no': 0.5,
  what: 0,
};

/** In content words: a sentence shorter than this is a by-line or a heading. */
const SHORT = 4;
const PASSAGES = 50;

/** Ranks the sentences of the best fifty passages for a question, best first, at most `limit`. */
export function rankSentences(
  index: PassageIndex,
  question: Question,
  limit: number,
  options: { keep?: (passage: Passage) => boolean; weights?: typeof SENTENCE_WEIGHTS } = {},
): SentenceHit[] {
  const weights = options.weights ?? SENTENCE_WEIGHTS;
  const hits = rankPassages(index, question, PASSAGES, options.keep ? { keep: options.keep } : {});
  const best = Math.max(0, ...hits.map((hit) => hit.score)) || 1;
  const { rarities } = prepareQuestion(question, index);
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const ofArticle = matchesByArticle(hits);
  return hits
    .flatMap((hit) =>
      hit.passage.sentences.map((span, at): SentenceHit => {
        const own = hit.evidence.sentenceMatches[at] ?? [];
        const around = ofArticle.get(hit.passage.article) ?? [];
        const matches = rarities.map((_, i) =>
          Math.max(
            own[i] ?? 0,
            IN_PASSAGE * (hit.evidence.matches[i] ?? 0),
            IN_ARTICLE * (around[i] ?? 0),
          ),
        );
        const context = matches.reduce((sum, m, i) => sum + m * (rarities[i] ?? 0), 0) / total;
        const told = hit.evidence.sentences[at] ?? 0;
        const profile = index.profile(hit.passage);
        const features = {
          context,
          told,
          passage: hit.score / best,
          answer: profile.told[at]?.has(question.type) ? TELLING[question.type] : 0,
          short: (profile.sentences[at]?.length ?? 0) < SHORT ? 1 : 0,
        };
        const kinds = Object.keys(features) as (keyof typeof features)[];
        const score = kinds.reduce((sum, kind) => sum + weights[kind] * features[kind], 0);
        return { passage: hit.passage, span, score, context, told, matches, features };
      }),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** For each article among the hits, how well its passages together tell each concept. */
function matchesByArticle(hits: readonly Hit[]): Map<string, readonly number[]> {
  const matches = new Map<string, readonly number[]>();
  for (const { passage, evidence } of hits) {
    const known = matches.get(passage.article);
    matches.set(
      passage.article,
      evidence.matches.map((match, i) => Math.max(match, known?.[i] ?? 0)),
    );
  }
  return matches;
}
