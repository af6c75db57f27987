/**
 * Postings out of FTS5: in which rows of the passage table a stem stands, and how often. They are read through
 * FTS5's own vocabulary table in one string a stem, which costs a tenth of letting FTS5 rank the rows, and the last
 * ones are kept.
 *
 * @see https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module
 * @module
 */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Client } from '@libsql/client';
import { MOST_PASSAGES } from './fts-table.ts';

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

/** Postings kept: five bytes each. */
const KEPT = 6_000_000;
/** A stem of more postings than this takes so long to read that the event loop gets a turn after it. */
const MANY = 20_000;

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
    this.firstRows = new Uint32Array((ordinals.at(-1) ?? 0) + 1);
    for (let row = ordinals.length - 1; row >= 0; row--) {
      this.firstRows[ordinals[row] as number] = row;
    }
  }

  /** Returns the number of a row among the passages of its article, from 0. */
  numberOf(row: number, ordinal: number): number {
    return row - (this.firstRows[ordinal] as number);
  }

  /** Reads the postings of a stem in one column. */
  async read(stem: string, column: 'text' | 'title'): Promise<Postings> {
    const key = `${column} ${stem}`;
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    if (!this.isOpen) {
      await this.client.execute(
        `CREATE VIRTUAL TABLE IF NOT EXISTS temp.occurrence USING fts5vocab('main', 'passage', 'instance')`,
      );
      this.isOpen = true;
    }
    const { rows } = await this.client.execute({
      sql: 'SELECT group_concat(doc) AS docs FROM temp.occurrence WHERE term = ? AND col = ?',
      args: [stem, column],
    });
    const postings = this.parse((rows[0]?.docs as string | null) ?? '');
    this.keep(key, postings);
    if (postings.rows.length > MANY) await breathe();
    return postings;
  }

  /** Reads row ids in ascending order, a repeated one for each time that the stem stands there. */
  private parse(docs: string): Postings {
    const rows: number[] = [];
    const times: number[] = [];
    let last = -1;
    for (let at = 0, id = 0; at <= docs.length && docs !== ''; at++) {
      const digit = docs.charCodeAt(at) - 48;
      if (digit >= 0) {
        id = id * 10 + digit;
        continue;
      }
      if (id === last) times[times.length - 1] = (times.at(-1) as number) + 1;
      else {
        const ordinal = Math.floor(id / MOST_PASSAGES);
        rows.push((this.firstRows[ordinal] as number) + (id - ordinal * MOST_PASSAGES));
        times.push(1);
        last = id;
      }
      id = 0;
    }
    return {
      rows: Uint32Array.from(rows),
      times: Uint8Array.from(times, (count) => Math.min(255, count)),
    };
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
