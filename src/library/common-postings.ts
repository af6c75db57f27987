/**
 * The postings of common stems, kept packed beside FTS5: what an indexing run adds to a stem stands in a row of its
 * own, and a stem of many such rows, or one that has become common, is read out of FTS5 once more and packed anew.
 *
 * @module
 */
import type { InStatement } from '@libsql/client';
import { COMMON, type Column, OCCURRENCES, ROWS_OF_STEM } from '../retrieval/index/fts-postings.ts';
import type { PassageCounts, PassageRow } from '../retrieval/index/fts-table.ts';
import { packRows, readRowList } from '../retrieval/index/row-codec.ts';
import type { LibraryFile } from './library-file.ts';

/** More rows than this are made one. */
const MOST_RUNS = 12;
/** Statements a transaction; a posting list may be a megabyte. */
const WRITTEN_AT_ONCE = 50;
const COLUMNS: readonly Column[] = ['text', 'title'];

/** Keeps the packed postings in step with the passage table. */
export class CommonPostings {
  private readonly file: LibraryFile;
  private readonly least: number;
  /** The row ids that this run adds to the stems that are packed already, by column. */
  private readonly added: Readonly<Record<Column, Map<string, number[]>>> = {
    text: new Map(),
    title: new Map(),
  };

  /** @param least how many passages hold a stem that is packed, at the least */
  constructor(file: LibraryFile, least = COMMON) {
    this.file = file;
    this.least = least;
  }

  /** Takes up which stems are packed; nothing is trusted of a run that was broken off. */
  async start(isComplete: boolean): Promise<void> {
    if (!isComplete) {
      await this.file.execute('DELETE FROM common');
      return;
    }
    const rows = await this.file.execute(
      'SELECT stem, col FROM common GROUP BY stem, col HAVING count(*) <= ?',
      [MOST_RUNS],
    );
    for (const { stem, col } of rows) this.added[col as Column].set(stem as string, []);
  }

  /** Notes the rows of an article; ordinals must come ascending. */
  add(rows: readonly PassageRow[]): void {
    for (const row of rows) {
      for (const column of COLUMNS) {
        const added = this.added[column];
        if (added.size === 0 || row[column] === '') continue;
        for (const stem of row[column].split(' ')) added.get(stem)?.push(row.row);
      }
    }
  }

  /** Writes what was added, and packs the stems that have become common. The passage table must be written before. */
  async finish({ counters }: PassageCounts): Promise<void> {
    let statements: InStatement[] = [];
    const write = async (more: readonly InStatement[]) => {
      statements.push(...more);
      if (statements.length < WRITTEN_AT_ONCE) return;
      await this.file.write(statements);
      statements = [];
    };
    await this.file.execute(OCCURRENCES);
    for (const column of COLUMNS) {
      const packed = this.added[column];
      for (const [stem, ids] of packed) await write(insert(stem, column, ids));
      for (const stem of counters[column].keysFrom(this.least)) {
        if (packed.has(stem)) continue;
        const clear = {
          sql: 'DELETE FROM common WHERE stem = ? AND col = ?',
          args: [stem, column],
        };
        await write([clear, ...insert(stem, column, await this.readRows(stem, column))]);
      }
    }
    await this.file.write(statements);
  }

  private async readRows(stem: string, column: Column): Promise<number[]> {
    const [row] = await this.file.execute(ROWS_OF_STEM, [stem, column]);
    const ids: number[] = [];
    readRowList((row?.docs as string | null) ?? '', (id) => ids.push(id));
    return ids;
  }
}

const insert = (stem: string, column: Column, ids: readonly number[]): InStatement[] =>
  ids.length === 0
    ? []
    : [
        {
          sql: 'INSERT INTO common(stem, col, first, rows) VALUES (?, ?, ?, ?)',
          args: [stem, column, ids[0] as number, packRows(ids)],
        },
      ];
