/**
 * Passages in SQLite's FTS5: the stems of each passage and of its title, for libraries too large for MiniSearch. FTS5
 * finds some hundreds of candidates by the question's rarer stems; they are scored anew by MiniSearch's formula over
 * the same stems, so that both engines pass the same passages on to be ranked.
 *
 * @see https://www.sqlite.org/fts5.html
 * @module
 */
import type { Client } from '@libsql/client';
import { skeleton } from '../arabic/stems.ts';
import { VIEWS, type View } from '../arabic/terms.ts';
import type { Article } from '../corpus/article.ts';
import { type CountedKeys, CountedStatistics } from './fts-counts.ts';
import { type Counted, MOST_PASSAGES, type PassageTotals } from './fts-table.ts';
import { type SortedWords, StoredWords } from './fts-words.ts';
import { buildPassages, type Passage } from './passage.ts';
import {
  BM25,
  type Candidate,
  PassageIndex,
  type Profile,
  SHORTEST_SKELETON,
  TITLE_BOOST,
  weighStems,
} from './passage-index.ts';
import type { Question } from './question.ts';
import { rarityOf } from './view-statistics.ts';

/** What the passages on disk are opened with. */
export interface StoredPassages {
  readonly client: Client;
  readonly counted: Readonly<Record<Counted, CountedKeys>>;
  readonly totals: PassageTotals;
  /** The stems in the order of their skeletons, as places in `counted.stem`. */
  readonly kin: Uint32Array;
  readonly words: SortedWords;
  /** Returns the id of an article by its ordinal; undefined for one that is no longer there. */
  readonly idOf: (ordinal: number) => string | undefined;
  /** Returns the ordinals of articles by their ids. */
  readonly ordinalsOf: (ids: ReadonlySet<string>) => number[];
  readonly load: (ids: readonly string[]) => Promise<readonly Article[]>;
}

/** Rows that FTS5 may look at for one question: some twenty milliseconds. */
const MOST_ROWS = 20_000;
/** Rows that are scored by MiniSearch's formula. */
const SCORED = 800;
/** Passages passed on to be ranked; more where only some sentences of them will do. */
const GATHERED = 50;
const GATHERED_WITHIN = 200;
const ARTICLES_KEPT = 1000;

/** The passages of a library on disk. What reads a question needs no row of it; {@link gather} finds candidates. */
export class FtsPassageIndex extends PassageIndex {
  override readonly statistics: Readonly<Record<View, CountedStatistics>>;
  override readonly words: StoredWords;
  private readonly stored: StoredPassages;
  private readonly cut = new Map<string, readonly Passage[]>();

  constructor(stored: StoredPassages) {
    super([]);
    this.stored = stored;
    this.words = new StoredWords(stored.words);
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
    const rows = await this.findRows(weights, within);
    const limit = within ? GATHERED_WITHIN : GATHERED;
    const scored = rows
      .map((row) => ({ row, score: this.score(row, weights) }))
      .sort((a, b) => b.score - a.score || byPlace(a.row, b.row))
      .slice(0, limit);
    const ids = [...new Set(scored.map(({ row }) => row.id))];
    await this.cutArticles(ids);
    const candidates = scored.flatMap(({ row, score }) => {
      const passage = this.ofArticle(row.id)[row.number];
      return passage ? [{ passage, score }] : [];
    });
    return new GatheredPassages(this, candidates);
  }

  override ofArticle(article: string): readonly Passage[] {
    return this.cut.get(article) ?? [];
  }

  private async cutArticles(ids: readonly string[]): Promise<void> {
    if (this.cut.size > ARTICLES_KEPT) this.cut.clear();
    const missing = ids.filter((id) => !this.cut.has(id));
    for (const article of await this.stored.load(missing)) {
      this.cut.set(article.id, buildPassages(article));
    }
  }

  /** Finds the rows that hold the question's rarer stems, FTS5's best first, at most {@link SCORED}. */
  private async findRows(
    weights: ReadonlyMap<string, number>,
    within: ReadonlySet<string> | undefined,
  ): Promise<FoundRow[]> {
    let rows: FoundRow[] = [];
    for (const match of this.chooseMatches(weights)) {
      rows = await this.selectKept(match, within);
      if (rows.length >= GATHERED) break;
    }
    return rows;
  }

  private async selectKept(match: string, within?: ReadonlySet<string>): Promise<FoundRow[]> {
    const all = await this.selectRows(match);
    const kept = within ? all.filter(({ id }) => within.has(id)) : all;
    // Where a filter left little of what the best hold, the filter goes into the query.
    if (!within || all.length < SCORED || kept.length >= GATHERED_WITHIN) return kept;
    return this.selectRows(match, within);
  }

  private async selectRows(match: string, within?: ReadonlySet<string>): Promise<FoundRow[]> {
    const filter = within ? `AND rowid / ${MOST_PASSAGES} IN (SELECT value FROM json_each(?))` : '';
    const { rows } = await this.stored.client.execute({
      sql: `SELECT rowid, text, title FROM passage WHERE passage MATCH ? ${filter} ORDER BY rank LIMIT ${SCORED}`,
      args: within ? [match, JSON.stringify(this.stored.ordinalsOf(within))] : [match],
    });
    return rows.flatMap((found): FoundRow[] => {
      const row = Number(found.rowid);
      const id = this.stored.idOf(Math.floor(row / MOST_PASSAGES));
      if (id === undefined) return [];
      const { text, title } = found as unknown as { text: string; title: string };
      return [{ id, number: row % MOST_PASSAGES, text, title }];
    });
  }

  /**
   * Writes the query: the stems that tell most, as many as the rows they bring allow; stems too common for that are
   * looked up where they stand together, and alone only if nothing else brings enough. Stems are quoted: nothing
   * typed is ever an operator.
   *
   * @returns the queries to try in turn
   */
  private chooseMatches(weights: ReadonlyMap<string, number>): string[] {
    const { counted, totals } = this.stored;
    const stems = [...weights]
      .map(([stem, weight]) => {
        const rows = counted.stem.count(stem);
        return { stem, rows, told: weight * rarityOf(rows, totals.passages) };
      })
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => b.told - a.told || a.rows - b.rows || (a.stem < b.stem ? -1 : 1));
    const alone: string[] = [];
    const common: string[] = [];
    let left = MOST_ROWS;
    for (const { stem, rows } of stems) {
      if (rows <= left) {
        alone.push(quote(stem));
        left -= rows;
      } else common.push(quote(stem));
    }
    if (common.length === 0) return alone.length > 0 ? [alone.join(' OR ')] : [];
    const pairs = common.slice(1, 3).map((stem) => `(${common[0]} AND ${stem})`);
    const first = [...alone, ...pairs].join(' OR ');
    return [...(first ? [first] : []), [...alone, common[0]].join(' OR ')];
  }

  /** Scores a row as MiniSearch does: BM25 over both columns, times the stems matched where there are titles. */
  private score({ text, title }: FoundRow, weights: ReadonlyMap<string, number>): number {
    const { counted, totals } = this.stored;
    const columns = [
      { words: text.split(' '), of: 'text', length: totals.textLength, boost: 1 },
      {
        words: title.split(' '),
        of: 'title',
        length: totals.titleLength,
        boost: totals.titled > 0 ? TITLE_BOOST : 1,
      },
    ] as const;
    const matched = new Set<string>();
    let score = 0;
    for (const { words, of, length, boost } of columns) {
      const norm = 1 - BM25.b + (BM25.b * new Set(words).size * totals.passages) / length;
      const times = new Map<string, number>();
      for (const word of words) {
        if (weights.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
      }
      for (const [stem, count] of times) {
        matched.add(stem);
        const rarity = rarityOf(counted[of].count(stem), totals.passages);
        const told = BM25.d + (count * (BM25.k + 1)) / (count + BM25.k * norm);
        score += (weights.get(stem) ?? 0) * boost * rarity * told;
      }
    }
    return totals.titled > 0 ? score * matched.size : score;
  }
}

/** The candidates of one question, to be ranked by what the whole library counts. */
class GatheredPassages extends PassageIndex {
  override readonly statistics: FtsPassageIndex['statistics'];
  override readonly passages: readonly Passage[];
  private readonly library: FtsPassageIndex;
  private readonly found: readonly Candidate[];

  constructor(library: FtsPassageIndex, found: readonly Candidate[]) {
    super([]);
    this.library = library;
    this.statistics = library.statistics;
    this.found = found;
    this.passages = found.map(({ passage }) => passage);
  }

  override kin(stem: string): readonly string[] {
    return this.library.kin(stem);
  }

  override ofArticle(article: string): readonly Passage[] {
    return this.library.ofArticle(article);
  }

  override profile(passage: Passage): Profile {
    return this.library.profile(passage);
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

/** A row of the table, and the article it is a passage of. */
interface FoundRow {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly title: string;
}

const byPlace = (a: FoundRow, b: FoundRow): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.number - b.number;

const quote = (stem: string): string => `"${stem.replaceAll('"', '""')}"`;
