/**
 * The passage index: MiniSearch over the stems of passages and of their titles, which finds the candidates,
 * and the counts that rescoring them needs.
 *
 * @module
 */
import MiniSearch from 'minisearch';
import { skeleton } from '../../arabic/stems.ts';
import { type Term, VIEWS, type View, viewKeys } from '../../arabic/terms.ts';
import type { Question } from '../question/question.ts';
import { GroupedWords } from './grouped-words.ts';
import { findPassageTerms, type Passage, type PassageTerms } from './passage.ts';
import { ViewStatistics } from './view-statistics.ts';
import type { WordLookup } from './vocabulary.ts';

/** A passage that MiniSearch found, best first. */
export interface Candidate {
  readonly passage: Passage;
  /** BM25 over the stems, the number of matched words divided out. */
  readonly score: number;
}

interface Entry {
  readonly id: number;
  readonly text: string;
  readonly title: string;
}

/** Recommended by measurement: `d` 0, a high `b`, and a title worth twice the text. */
export const BM25 = { k: 1.2, b: 0.9, d: 0 };
/** What a word in the title counts beside one in the text. */
export const TITLE_BOOST = 2;
const PROFILES_KEPT = 1000;
/** A word found only by its skeleton counts this much, and only where three letters are left to go by. */
const KIN_WEIGHT = 0.25;
/** In letters. */
export const SHORTEST_SKELETON = 3;

/** How often each key of one view occurs in a passage's text. */
interface Occurrences {
  readonly keys: ReadonlyMap<string, number>;
  /** Of all keys, repeated ones counted as often. */
  readonly length: number;
}

/** A passage taken apart for rescoring. */
export interface Profile extends PassageTerms {
  readonly views: Readonly<Record<View, Occurrences>>;
}

/** Finds the passages that share words with a question. */
export class PassageIndex {
  readonly passages: readonly Passage[];
  /** Where its words are looked up by sound and spelling. */
  readonly words: WordLookup;
  readonly statistics: Readonly<Record<View, ViewStatistics>>;
  private readonly engine: MiniSearch<Entry>;
  private readonly kept = new Map<Passage, Profile>();
  private readonly grouped: GroupedWords;
  private titled = false;
  private readonly byArticle = new Map<string, Passage[]>();
  /** The stems of the index by their skeleton. */
  private readonly bySkeleton = new Map<string, string[]>();

  constructor(passages: readonly Passage[]) {
    this.passages = [];
    this.statistics = {
      surface: new ViewStatistics(),
      stem: new ViewStatistics(),
      skeleton: new ViewStatistics(),
      root: new ViewStatistics(),
      trigram: new ViewStatistics(),
    };
    this.grouped = new GroupedWords(this.statistics.surface);
    this.words = this.grouped;
    this.engine = new MiniSearch<Entry>({
      fields: ['text', 'title'],
      tokenize: (stems) => stems.split(' '),
      processTerm: (stem) => stem || null,
    });
    this.add(passages);
  }

  /** Takes more passages in, so that many can be indexed a few at a time. */
  add(passages: readonly Passage[]): void {
    for (const passage of passages) {
      const siblings = this.byArticle.get(passage.article);
      if (siblings) siblings.push(passage);
      else this.byArticle.set(passage.article, [passage]);
      const terms = findPassageTerms(passage);
      const words = terms.sentences.flat();
      for (const { stem } of [...words, ...terms.title]) this.addKin(stem);
      for (const view of VIEWS) {
        this.statistics[view].add(
          [...words, ...terms.title].flatMap((term) => viewKeys(term, view)),
        );
      }
      this.engine.add({
        id: this.passages.length,
        text: words.map((term) => term.stem).join(' '),
        title: terms.title.map((term) => term.stem).join(' '),
      });
      (this.passages as Passage[]).push(passage);
      this.titled ||= passage.title !== '';
    }
  }

  /** Makes what its words are looked up in, a piece at a time, once all passages are there and before anybody asks. */
  prepareWords(): Generator<void, void> {
    return this.grouped.inPieces();
  }

  private addKin(stem: string): void {
    if (this.statistics.stem.frequency(stem) > 0) return;
    const key = skeleton(stem);
    const kin = this.bySkeleton.get(key);
    if (!kin) this.bySkeleton.set(key, [stem]);
    else if (!kin.includes(stem)) kin.push(stem);
  }

  /** Lists the stems of the index that share a stem's skeleton but are not it: `صواريخ` for `صاروخ`. */
  kin(stem: string): readonly string[] {
    const key = skeleton(stem);
    if (key.length < SHORTEST_SKELETON) return [];
    return (this.bySkeleton.get(key) ?? []).filter((each) => each !== stem);
  }

  /** Returns the passages of an article, in text order. */
  ofArticle(article: string): readonly Passage[] {
    return this.byArticle.get(article) ?? [];
  }

  /** Takes a passage apart; the last thousand are kept. */
  profile(passage: Passage): Profile {
    const known = this.kept.get(passage);
    if (known) return known;
    const terms = findPassageTerms(passage);
    const words = terms.sentences.flat();
    const views = Object.fromEntries(
      VIEWS.map((view) => [view, countKeys(words, view)]),
    ) as unknown as Profile['views'];
    const profile = { ...terms, views };
    if (this.kept.size >= PROFILES_KEPT) this.kept.clear();
    this.kept.set(passage, profile);
    return profile;
  }

  /**
   * Finds the passages that hold at least one word of the question, best first.
   *
   * MiniSearch multiplies a score by the number of query words matched; without a title field that is
   * divided out, with one it helps the best hit and is left.
   */
  candidates(question: Question, limit: number, keep?: (passage: Passage) => boolean): Candidate[] {
    const weights = weighStems(question, (stem) => this.kin(stem));
    if (weights.size === 0) return [];
    const found = this.engine.search([...weights.keys()].join(' '), {
      combineWith: 'OR',
      bm25: BM25,
      boost: this.titled ? { title: TITLE_BOOST } : {},
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(keep ? { filter: (hit) => keep(this.passages[hit.id as number] as Passage) } : {}),
    });
    return found
      .map((hit) => ({
        passage: this.passages[hit.id as number] as Passage,
        score: this.titled ? hit.score : hit.score / Math.max(1, hit.queryTerms.length),
        id: hit.id as number,
      }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
      .map(({ passage, score }) => ({ passage, score }));
  }
}

/** Weighs the stems that a question is searched by: those of its concepts, and at a fraction their kin. */
export function weighStems(
  question: Question,
  kin: (stem: string) => readonly string[],
): Map<string, number> {
  const weights = new Map<string, number>();
  const raise = (stem: string, weight: number) =>
    weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
  for (const concept of question.concepts) {
    for (const { forms, weight } of concept.alternatives) {
      for (const { stem } of forms) {
        const share = (concept.weight * weight) / Math.sqrt(forms.length);
        raise(stem, share);
        for (const other of kin(stem)) raise(other, share * KIN_WEIGHT);
      }
    }
  }
  return weights;
}

function countKeys(words: readonly Term[], view: View): Occurrences {
  const keys = new Map<string, number>();
  let length = 0;
  for (const word of words) {
    for (const key of viewKeys(word, view)) {
      keys.set(key, (keys.get(key) ?? 0) + 1);
      length++;
    }
  }
  return { keys, length };
}
