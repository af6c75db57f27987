/**
 * Sentence ranking: the sentences of the best passages, each judged by what it says for the question, by what
 * stands around it, by who is heard in it, and by whether it holds the kind of answer asked for near the question's
 * words. A sentence in an article on the subject need not repeat the subject.
 *
 * @module
 */
import { findTerms, type Term } from '../../arabic/terms.ts';
import { overlaps, type Span } from '../../corpus/span.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { type Findings, findAnswerPlaces } from './answer-places.ts';
import { matchConcepts, type PreparedQuestion, prepareQuestion } from './evidence.ts';
import { type Hit, rankPassages } from './ranking.ts';
import { SENTENCE_WEIGHTS, type SentenceFeatures, TYPE_WEIGHTS } from './sentence-weights.ts';
import { NAME_PARTICLE } from './telling.ts';

/** A ranked sentence. */
export interface SentenceHit {
  readonly passage: Passage;
  /** Offsets into the article's text. */
  readonly span: Span;
  /** Comparable among the hits of one question only. */
  readonly score: number;
  /** How well each concept of the question is told, in their order: by the sentence, its passage, its article. */
  readonly matches: readonly number[];
  /** How well each concept is told by the names of whoever is heard in the sentence. */
  readonly heard: readonly number[];
  /** Where in the sentence an answer of the kind asked for may stand. */
  readonly places: readonly Span[];
  /** Each kind of evidence as it was weighed. */
  readonly features: SentenceFeatures;
}

/** Passages ranked for a question, whose sentences are still to be told apart. */
export type RankedPassages = readonly Hit[];

/** What a concept counts that stands not in the sentence but around it. */
const BY_SPEAKER = 0.9;
const IN_NEIGHBOUR = 0.7;
const IN_PASSAGE = 0.6;
const IN_ARTICLE = 0.4;

/** In content words: a sentence shorter than this is a by-line or a heading. */
const SHORT = 4;
const PASSAGES = 50;
/** In content words: at this distance a word of the question counts half for a place. */
const HALF_DISTANCE = 6;

/** Ranks the fifty passages whose sentences are looked at, best first. */
export const rankPassagesToRead = (
  index: PassageIndex,
  question: Question,
  keep?: (passage: Passage) => boolean,
): RankedPassages => rankPassages(index, question, PASSAGES, keep ? { keep } : {});

/**
 * Ranks the sentences of ranked passages, best first, at most `limit`.
 *
 * @param findingsOf what was found in an article, by its id
 */
export function rankSentences(
  index: PassageIndex,
  question: Question,
  hits: RankedPassages,
  findingsOf: (article: string) => Findings,
  limit: number,
): SentenceHit[] {
  const prepared = prepareQuestion(question, index);
  const best = Math.max(0, ...hits.map((hit) => hit.score)) || 1;
  const ofArticle = matchesByArticle(hits);
  return hits
    .flatMap((hit) => {
      const article = ofArticle.get(hit.passage.article) ?? [];
      const findings = findingsOf(hit.passage.article);
      return new SentenceReader(prepared, question, index, hit, article, findings).read(best);
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** Reads the sentences of one passage. */
class SentenceReader {
  private readonly question: PreparedQuestion;
  private readonly asked: Question;
  private readonly hit: Hit;
  private readonly article: readonly number[];
  private readonly findings: Findings;
  private readonly sentences: readonly (readonly Term[])[];
  private readonly total: number;

  constructor(
    question: PreparedQuestion,
    asked: Question,
    index: PassageIndex,
    hit: Hit,
    article: readonly number[],
    findings: Findings,
  ) {
    this.question = question;
    this.asked = asked;
    this.hit = hit;
    this.article = article;
    this.findings = findings;
    const profile = index.profile(hit.passage);
    this.sentences = profile.sentences;
    this.total = question.rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  }

  read(best: number): SentenceHit[] {
    const { passage } = this.hit;
    return passage.sentences.map((span, at): SentenceHit => {
      const own = this.matchesAt(at);
      const heard = this.matchSpeakers(span);
      const voiced = own.map((match, i) => Math.max(match, BY_SPEAKER * (heard[i] ?? 0)));
      const near = voiced.map((match, i) =>
        Math.max(
          match,
          IN_NEIGHBOUR * (this.matchesAt(at - 1)[i] ?? 0),
          IN_NEIGHBOUR * (this.matchesAt(at + 1)[i] ?? 0),
        ),
      );
      const around = near.map((match, i) =>
        Math.max(
          match,
          IN_PASSAGE * (this.hit.evidence.matches[i] ?? 0),
          IN_ARTICLE * (this.article[i] ?? 0),
        ),
      );
      const terms = this.sentences[at] ?? [];
      const places = findAnswerPlaces(this.asked, passage.text, span, terms, this.findings);
      const fresh = this.freshPlaces(places, terms);
      const features: SentenceFeatures = {
        own: this.share(own),
        voiced: this.share(voiced) - this.share(own),
        near: this.share(near) - this.share(voiced),
        around: this.share(around) - this.share(near),
        passage: this.hit.score / best,
        place: fresh.length > 0 ? 1 : 0,
        placeNear: this.nearest(fresh, terms),
        short: terms.length < SHORT ? 1 : 0,
      };
      return {
        passage,
        span,
        score: this.score(features),
        matches: around,
        heard,
        places: fresh,
        features,
      };
    });
  }

  private score(features: SentenceFeatures): number {
    const weights = { ...SENTENCE_WEIGHTS, ...TYPE_WEIGHTS[this.asked.type] };
    const kinds = Object.keys(features) as (keyof SentenceFeatures)[];
    return kinds.reduce((sum, kind) => sum + weights[kind] * features[kind], 0);
  }

  private matchesAt(at: number): readonly number[] {
    return this.hit.evidence.sentenceMatches[at] ?? [];
  }

  private share(matches: readonly number[]): number {
    const told = matches.reduce((sum, m, i) => sum + m * (this.question.rarities[i] ?? 0), 0);
    return told / this.total;
  }

  /** The question's words that whoever is heard in a sentence is named by: `وأضاف` says nothing of who it was. */
  private matchSpeakers(span: Span): readonly number[] {
    const names = this.findings.quotations
      .filter(
        ({ content, cue }) => overlaps(content, span) || (cue !== undefined && overlaps(cue, span)),
      )
      .flatMap(({ speaker, chain }) => [speaker, ...chain])
      .flatMap(({ name, aliases }) => [name, ...aliases]);
    if (names.length === 0) return [];
    const words = [...new Set(names)].flatMap(findTerms);
    return matchConcepts(
      this.question,
      words.filter(({ surface }) => surface !== NAME_PARTICLE),
    );
  }

  /** Places that the question does not name itself: `من طرد مادورو` is not answered by `مادورو`; two of what is counted is. */
  private freshPlaces(places: readonly Span[], terms: readonly Term[]): Span[] {
    return places.filter((place) => {
      const words = terms.filter((term) => overlaps(term, place));
      if (words.length === 0) return true;
      return words.some((word) =>
        matchConcepts(this.question, [word]).every(
          (match, i) => match < 0.8 || this.question.concepts[i]?.counted,
        ),
      );
    });
  }

  /** How much of the question stands near the place that has most of it near, 0 to 1. */
  private nearest(places: readonly Span[], terms: readonly Term[]): number {
    if (places.length === 0) return 0;
    const told = terms.map((term) => matchConcepts(this.question, [term]));
    return Math.max(
      ...places.map((place) => {
        const at = terms.findIndex((term) => term.end > place.start);
        const here = at < 0 ? terms.length : at;
        return this.share(
          this.question.rarities.map((_, i) =>
            Math.max(
              0,
              ...told.map((m, j) => (m[i] ?? 0) / (1 + Math.abs(j - here) / HALF_DISTANCE)),
            ),
          ),
        );
      }),
    );
  }
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
