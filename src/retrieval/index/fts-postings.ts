/**
 * Postings out of FTS5: in which rows of the passage table a stem stands, and how often. They are read through
 * FTS5's own vocabulary table in one string a stem, which costs a tenth of letting FTS5 rank the rows; those of common
 * stems lie packed beside it; and the last ones are kept.
 *
 * @see https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module
 * @module
 */
import type { Client } from '@libsql/client';
import { MOST_PASSAGES } from './fts-table.ts';
import { readRowList, unpackRows } from './row-codec.ts';

/** The rows of the passage table in order: whose they are, and how long. Rows are told by their place, from 0. */
export interface PassageRows {
  /** The article's ordinal of each row, ascending. */
  readonly ordinals: Uint32Array;
  /** Distinct stems of each row: its text's in the lower sixteen bits, its title's above. */
  readonly lengths: Uint32Array;
}

/** The rows that hold a stem in one column, ascending, and how often each holds it, 255 at most. */
export interface Postings {
  readonly rows: Uint32Array;
  readonly times: Uint8Array;
}

/** The columns of the passage table. */
export type Column = 'text' | 'title';

/**
 * Out of FTS5 a posting comes in half a microsecond to one: a stem that a hundred thousand passages hold would keep
 * the event loop for as many milliseconds. What more passages hold than this is kept packed beside it.
 */
export const COMMON = 4096;

/** The postings of common stems, packed; what an article gave that is gone is passed over. */
export const COMMON_TABLE = [
  `CREATE TABLE common (
    stem TEXT NOT NULL, col TEXT NOT NULL, first INTEGER NOT NULL, rows BLOB NOT NULL,
    PRIMARY KEY (stem, col, first)
  )`,
];

/** Makes FTS5's vocabulary of the passage table readable on a connection; it lives as long as that. */
export const OCCURRENCES = `CREATE VIRTUAL TABLE IF NOT EXISTS temp.occurrence USING fts5vocab('main', 'passage', 'instance')`;

/** Asks {@link OCCURRENCES} for the rows of a stem in a column, one repeated for each time. */
export const ROWS_OF_STEM =
  'SELECT group_concat(doc) AS docs FROM temp.occurrence WHERE term = ? AND col = ?';

/** Postings kept: five bytes each. */
const KEPT = 6_000_000;
const GONE = 0xffff_ffff;

/** Reads postings, and keeps those read last. */
export class FtsPostings {
  private readonly client: Client;
  /** The first row of each article, by ordinal. */
  private readonly firstRows: Uint32Array;
  private readonly kept = new Map<string, Postings>();
  private keptCount = 0;
  private isOpen = false;

  constructor(client: Client, { ordinals }: PassageRows) {
    this.client = client;
    this.firstRows = new Uint32Array((ordinals.at(-1) ?? 0) + 1).fill(GONE);
    for (let row = ordinals.length - 1; row >= 0; row--) {
      this.firstRows[ordinals[row] as number] = row;
    }
  }

  /** Returns the number of a row among the passages of its article, from 0. */
  numberOf(row: number, ordinal: number): number {
    return row - (this.firstRows[ordinal] as number);
  }

  /**
   * Reads the postings of a stem in one column.
   *
   * @param holding how many passages hold it there
   */
  async read(stem: string, column: Column, holding: number): Promise<Postings> {
    const key = `${column} ${stem}`;
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const gathered = new GatheredPostings(this.firstRows, holding);
    if (holding < COMMON || !(await this.readCommon(stem, column, gathered))) {
      readRowList(await this.readList(stem, column), (id) => gathered.add(id));
    }
    const postings = gathered.take();
    this.keep(key, postings);
    return postings;
  }

  private async readCommon(
    stem: string,
    column: Column,
    gathered: GatheredPostings,
  ): Promise<boolean> {
    const { rows } = await this.client.execute({
      sql: 'SELECT rows FROM common WHERE stem = ? AND col = ? ORDER BY first',
      args: [stem, column],
    });
    for (const { rows: packed } of rows) {
      unpackRows(new Uint8Array(packed as ArrayBuffer), (id) => gathered.add(id));
    }
    return rows.length > 0;
  }

  private async readList(stem: string, column: Column): Promise<string> {
    if (!this.isOpen) await this.client.execute(OCCURRENCES);
    this.isOpen = true;
    const { rows } = await this.client.execute({ sql: ROWS_OF_STEM, args: [stem, column] });
    return (rows[0]?.docs as string | null) ?? '';
  }

  private keep(key: string, postings: Postings): void {
    this.kept.set(key, postings);
    this.keptCount += postings.rows.length;
    for (const [oldest, { rows }] of this.kept) {
      if (this.keptCount <= KEPT) break;
      this.kept.delete(oldest);
      this.keptCount -= rows.length;
    }
  }
}

/** Postings while their rows come in, ascending, a repeated one for each time that the stem stands there. */
class GatheredPostings {
  private readonly firstRows: Uint32Array;
  private rows: Uint32Array;
  private times: Uint8Array;
  private count = 0;
  private last = -1;

  constructor(firstRows: Uint32Array, holding: number) {
    this.firstRows = firstRows;
    this.rows = new Uint32Array(holding + 1);
    this.times = new Uint8Array(holding + 1);
  }

  add(id: number): void {
    if (id === this.last) {
      const times = this.times[this.count - 1] as number;
      if (times < 255) this.times[this.count - 1] = times + 1;
      return;
    }
    const ordinal = Math.floor(id / MOST_PASSAGES);
    const first = this.firstRows[ordinal] ?? GONE;
    if (first === GONE) return;
    this.last = id;
    if (this.count === this.rows.length) this.grow();
    this.rows[this.count] = first + (id - ordinal * MOST_PASSAGES);
    this.times[this.count] = 1;
    this.count++;
  }

  private grow(): void {
    const [rows, times] = [new Uint32Array(2 * this.count), new Uint8Array(2 * this.count)];
    rows.set(this.rows);
    times.set(this.times);
    [this.rows, this.times] = [rows, times];
  }

  take(): Postings {
    return { rows: this.rows.slice(0, this.count), times: this.times.slice(0, this.count) };
  }
}
