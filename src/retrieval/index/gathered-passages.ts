/**
 * The candidates of one question: found, taken apart with the event loop turning in between, and ready to be ranked.
 *
 * @module
 */
import type { View } from '../../arabic/terms.ts';
import { giveWay } from '../loop-turns.ts';
import type { Question } from '../question/question.ts';
import type { Passage } from './passage.ts';
import { type Candidate, PassageIndex, type Profile } from './passage-index.ts';
import type { ViewStatistics } from './view-statistics.ts';
import type { WordLookup } from './vocabulary.ts';

/** Passages of an index that are ranked by what the whole index counts. */
export class GatheredPassages extends PassageIndex {
  override readonly statistics: Readonly<Record<View, ViewStatistics>>;
  override readonly passages: readonly Passage[];
  override readonly words: WordLookup;
  private readonly whole: PassageIndex;
  private readonly found: readonly Candidate[];

  private constructor(whole: PassageIndex, found: readonly Candidate[]) {
    super([]);
    this.whole = whole;
    this.statistics = whole.statistics;
    this.words = whole.words;
    this.found = found;
    this.passages = found.map(({ passage }) => passage);
  }

  /** Gathers candidates, best first. Taking them apart is most of what ranking costs, so the index keeps it. */
  static async gather(whole: PassageIndex, found: readonly Candidate[]): Promise<GatheredPassages> {
    for (const { passage } of found) {
      whole.profile(passage);
      await giveWay();
    }
    return new GatheredPassages(whole, found);
  }

  override kin(stem: string): readonly string[] {
    return this.whole.kin(stem);
  }

  override ofArticle(article: string): readonly Passage[] {
    return this.whole.ofArticle(article);
  }

  override profile(passage: Passage): Profile {
    return this.whole.profile(passage);
  }

  override candidates(
    _question: Question,
    limit: number,
    keep?: (passage: Passage) => boolean,
  ): Candidate[] {
    const kept = keep ? this.found.filter(({ passage }) => keep(passage)) : this.found;
    return kept.slice(0, limit);
  }
}
