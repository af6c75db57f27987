/**
 * Rows that wait to be written: many of one table go into one statement. A prepared statement is some kilobytes that
 * the garbage collector does not see, so one a row fills the memory of a thread that writes a million.
 *
 * @module
 */
import type { InStatement, InValue } from '@libsql/client';

/** SQLite takes 32,766 values a statement; long statements are slow to prepare. */
const MOST_VALUES = 2000;

/** Gathers rows by the table that they go into. */
export class WaitingRows {
  private readonly tables = new Map<string, InValue[][]>();

  /**
   * Adds a row.
   *
   * @param into what stands between `INSERT` and the values, such as `INTO body(ordinal, json)`
   */
  add(into: string, values: InValue[]): void {
    const rows = this.tables.get(into);
    if (rows) rows.push(values);
    else this.tables.set(into, [values]);
  }

  /** Gives the statements that write the rows, and forgets them. */
  take(): InStatement[] {
    const statements = [...this.tables].flatMap(([into, rows]) => insertRows(into, rows));
    this.tables.clear();
    return statements;
  }
}

function insertRows(into: string, rows: readonly InValue[][]): InStatement[] {
  const width = rows[0]?.length ?? 1;
  const atOnce = Math.max(1, Math.floor(MOST_VALUES / width));
  const one = `(${Array.from({ length: width }, () => '?').join(', ')})`;
  const statements: InStatement[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    const values = some.map(() => one).join(', ');
    statements.push({ sql: `INSERT ${into} VALUES ${values}`, args: some.flat() });
  }
  return statements;
}
