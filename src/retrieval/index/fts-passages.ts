/**
 * Passages in SQLite's FTS5: the stems of each passage and of its title, for libraries too large for MiniSearch. FTS5
 * gives the rows of each stem; they are scored by MiniSearch's formula, so that both engines pass the same passages on
 * to be ranked.
 *
 * @see https://www.sqlite.org/fts5.html
 * @module
 */
import type { Client } from '@libsql/client';
import { skeleton } from '../../arabic/stems.ts';
import { VIEWS, type View } from '../../arabic/terms.ts';
import type { Article } from '../../corpus/article.ts';
import { giveWay } from '../loop-turns.ts';
import type { Question } from '../question/question.ts';
import { Best } from './best.ts';
import { type CountedKeys, CountedStatistics } from './fts-counts.ts';
import { FtsPostings, type PassageRows } from './fts-postings.ts';
import type { Counted, PassageTotals } from './fts-table.ts';
import { type SortedWords, StoredWords } from './fts-words.ts';
import { GatheredPassages } from './gathered-passages.ts';
import { buildPassages, type Passage } from './passage.ts';
import { BM25, PassageIndex, SHORTEST_SKELETON, TITLE_BOOST, weighStems } from './passage-index.ts';
import { rarityOf } from './view-statistics.ts';

/** What the passages on disk are opened with. */
export interface StoredPassages {
  readonly client: Client;
  readonly counted: Readonly<Record<Counted, CountedKeys>>;
  readonly totals: PassageTotals;
  /** The stems in the order of their skeletons, as places in `counted.stem`. */
  readonly kin: Uint32Array;
  readonly words: SortedWords;
  readonly rows: PassageRows;
  /** Returns the id of an article by its ordinal; undefined for one that is no longer there. */
  readonly idOf: (ordinal: number) => string | undefined;
  /** Returns the ordinals of articles by their ids. */
  readonly ordinalsOf: (ids: ReadonlySet<string>) => number[];
  readonly load: (ids: readonly string[]) => Promise<readonly Article[]>;
}

/** Passages passed on to be ranked; more where only some sentences of them will do. */
const GATHERED = 50;
const GATHERED_WITHIN = 200;
const ARTICLES_KEPT = 500;

/** The passages of a library on disk. What reads a question needs no row of it; {@link gather} finds candidates. */
export class FtsPassageIndex extends PassageIndex {
  override readonly statistics: Readonly<Record<View, CountedStatistics>>;
  override readonly words: StoredWords;
  private readonly stored: StoredPassages;
  private readonly postings: FtsPostings;
  private readonly cut = new Map<string, readonly Passage[]>();
  /** What the last question was scored in: megabytes that need not be made anew for the next. */
  private spare: Scoring | undefined;

  constructor(stored: StoredPassages) {
    super([]);
    this.stored = stored;
    this.words = new StoredWords(stored.words);
    this.postings = new FtsPostings(stored.client, stored.rows);
    const { counted, totals } = stored;
    this.statistics = Object.fromEntries(
      VIEWS.map((view) => [
        view,
        new CountedStatistics(counted[view], totals.passages, totals.viewLengths[view]),
      ]),
    ) as Record<View, CountedStatistics>;
  }

  override kin(stem: string): readonly string[] {
    const key = skeleton(stem);
    if (key.length < SHORTEST_SKELETON) return [];
    const { counted, kin } = this.stored;
    let low = 0;
    let high = kin.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (skeleton(counted.stem.key(kin[middle] as number)) < key) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (; low < kin.length; low++) {
      const other = counted.stem.key(kin[low] as number);
      if (skeleton(other) !== key) break;
      if (other !== stem) found.push(other);
    }
    return found;
  }

  /**
   * Finds the candidates of a question, and gives an index that ranks among them.
   *
   * @param within the ids of the articles they may be of; every article where absent
   */
  async gather(question: Question, within?: ReadonlySet<string>): Promise<PassageIndex> {
    const weights = weighStems(question, (stem) => this.kin(stem));
    const best = await this.findBest(weights, within);
    await this.cutArticles([...new Set(best.map(({ id }) => id))]);
    const candidates = best.flatMap(({ id, number, score }) => {
      const passage = this.ofArticle(id)[number];
      return passage ? [{ passage, score }] : [];
    });
    return GatheredPassages.gather(this, candidates);
  }

  override ofArticle(article: string): readonly Passage[] {
    return this.cut.get(article) ?? [];
  }

  private async cutArticles(ids: readonly string[]): Promise<void> {
    if (this.cut.size > ARTICLES_KEPT) this.cut.clear();
    const missing = ids.filter((id) => !this.cut.has(id));
    for (const article of await this.stored.load(missing)) {
      this.cut.set(article.id, buildPassages(article));
      await giveWay();
    }
  }

  /**
   * Scores every row that holds a stem as MiniSearch does: BM25 over both columns, times the stems matched where there
   * are titles. Gives the best.
   */
  private async findBest(
    weights: ReadonlyMap<string, number>,
    within: ReadonlySet<string> | undefined,
  ): Promise<Found[]> {
    const { counted, totals, rows } = this.stored;
    const scoring = this.spare ?? makeScoring(rows.ordinals.length);
    this.spare = undefined; // Another question may be asked meanwhile.
    const { scores, matched, lastMatch } = scoring;
    let asked = 0;
    for (const [stem, weight] of weights) {
      asked++;
      for (const column of ['text', 'title'] as const) {
        const holding = counted[column].count(stem);
        if (holding === 0) continue;
        const isTitle = column === 'title';
        const boost = isTitle && totals.titled > 0 ? TITLE_BOOST : 1;
        const worth = weight * boost * rarityOf(holding, totals.passages);
        const average = (isTitle ? totals.titleLength : totals.textLength) / totals.passages;
        const postings = await this.postings.read(stem, column, holding);
        await giveWay();
        for (let i = 0; i < postings.rows.length; i++) {
          const row = postings.rows[i] as number;
          const times = postings.times[i] as number;
          const packed = rows.lengths[row] as number;
          const length = isTitle ? packed >>> 16 : packed & 65_535;
          const norm = 1 - BM25.b + (BM25.b * length) / average;
          const told = BM25.d + (times * (BM25.k + 1)) / (times + BM25.k * norm);
          scores[row] = (scores[row] as number) + worth * told;
          if (lastMatch[row] === asked) continue;
          lastMatch[row] = asked;
          matched[row] = (matched[row] as number) + 1;
        }
      }
    }
    if (totals.titled > 0) {
      for (let row = 0; row < scores.length; row++) {
        scores[row] = (scores[row] as number) * (matched[row] as number);
      }
    }
    const best = this.pickBest(scores, within);
    for (const each of [scores, matched, lastMatch]) each.fill(0);
    this.spare = scoring;
    return best;
  }

  private pickBest(scores: Float64Array, within: ReadonlySet<string> | undefined): Found[] {
    const { idOf, ordinalsOf, rows } = this.stored;
    const best = new Best(within ? GATHERED_WITHIN : GATHERED, byScore);
    const allowed = within && new Set(ordinalsOf(within));
    let least = 0;
    for (let row = 0; row < scores.length; row++) {
      const score = scores[row] as number;
      if (score === 0 || score < least) continue;
      const ordinal = rows.ordinals[row] as number;
      if (allowed && !allowed.has(ordinal)) continue;
      const id = idOf(ordinal);
      if (id === undefined) continue;
      best.add({ id, number: this.postings.numberOf(row, ordinal), score });
      least = best.last?.score ?? 0;
    }
    return best.take();
  }
}

/** Figures of each row while a question is scored. */
interface Scoring {
  readonly scores: Float64Array;
  /** How many stems of the question it holds. */
  readonly matched: Uint8Array;
  /** The number of the last of them, from 1. */
  readonly lastMatch: Uint32Array;
}

const makeScoring = (rows: number): Scoring => ({
  scores: new Float64Array(rows),
  matched: new Uint8Array(rows),
  lastMatch: new Uint32Array(rows),
});

/** A row of the table: the passage of an article by its number, and its score. */
interface Found {
  readonly id: string;
  readonly number: number;
  readonly score: number;
}

const byScore = (a: Found, b: Found): number =>
  b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || a.number - b.number;
