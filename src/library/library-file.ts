/**
 * The library's file: one SQLite file, opened through libSQL. It holds nothing that cannot be built again from the
 * articles' folder, so a file that is damaged or not Isnad's is set aside, never mended and never written to.
 *
 * @module
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type Client,
  createClient,
  type InStatement,
  type InValue,
  type Row,
} from '@libsql/client';
import { COMMON_TABLE } from '../retrieval/index/fts-postings.ts';
import { PASSAGE_TABLE } from '../retrieval/index/fts-table.ts';

/** Isnad's mark in the file's header, «ISND», and the layout of its tables. */
const APPLICATION = 0x49534e44;
const LAYOUT = 3;

const TABLES = [
  // One row a file of the articles' folder: what it was when it was read, and what came of it.
  `CREATE TABLE file (
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL,
    id TEXT, ordinal INTEGER, faults TEXT
  ) WITHOUT ROWID`,
  // `facts` is the catalogue's entry, `said` who speaks in it, `shingles` what its copies are found by, `lengths` how
  // long its passages are.
  `CREATE TABLE article (
    ordinal INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    facts TEXT NOT NULL, said TEXT NOT NULL, shingles BLOB NOT NULL, lengths BLOB NOT NULL
  )`,
  // The article and what was found in it, as JSON, which keeps every UTF-16 unit.
  'CREATE TABLE body (ordinal INTEGER PRIMARY KEY, json TEXT NOT NULL)',
  `CREATE TABLE holders (
    stem TEXT NOT NULL, segment INTEGER NOT NULL, articles BLOB NOT NULL, PRIMARY KEY (stem, segment)
  )`,
  // What is made of all articles together, in parts small enough to be read between two heartbeats.
  `CREATE TABLE part (
    name TEXT NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (name, number)
  )`,
  'CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
];

/** Thrown where the file cannot be read as Isnad's: by whom it was written last is told in the message. */
export class DamagedLibraryError extends Error {
  override name = 'DamagedLibraryError';
}

/** Returns where the library's file is in a state folder. */
export const libraryPath = (stateFolder: string): string => join(stateFolder, 'library.db');

/** An open library file. Calls are answered in the order they were made. */
export class LibraryFile {
  readonly client: Client;

  private constructor(client: Client) {
    this.client = client;
  }

  /**
   * Opens a file, making one where there is none.
   *
   * @throws DamagedLibraryError for a file that is damaged, of another program, or of another layout
   */
  static async open(path: string): Promise<LibraryFile> {
    mkdirSync(dirname(path), { recursive: true });
    const isNew = !existsSync(path) || statSync(path).size === 0;
    let client: Client | undefined;
    try {
      client = createClient({ url: pathToFileURL(path).href, concurrency: 1, timeout: 30_000 });
      const file = new LibraryFile(client);
      if (isNew) await file.createTables();
      await file.check(path);
      await file.execute('PRAGMA journal_mode = WAL');
      await file.execute('PRAGMA synchronous = NORMAL');
      await file.execute('PRAGMA cache_size = -16000');
      return file;
    } catch (error) {
      client?.close();
      throw isDamage(error) ? new DamagedLibraryError(describe(error), { cause: error }) : error;
    }
  }

  private async createTables(): Promise<void> {
    await this.client.batch(
      [
        `PRAGMA application_id = ${APPLICATION}`,
        `PRAGMA user_version = ${LAYOUT}`,
        ...TABLES,
        ...PASSAGE_TABLE,
        ...COMMON_TABLE,
      ],
      'write',
    );
  }

  private async check(path: string): Promise<void> {
    const read = async (name: string) =>
      Number((await this.execute(`PRAGMA ${name}`))[0]?.[name] ?? 0);
    if ((await read('application_id')) !== APPLICATION) {
      throw new DamagedLibraryError('it is not a library of Isnad');
    }
    if ((await read('user_version')) !== LAYOUT) {
      throw new DamagedLibraryError('another version of Isnad wrote it');
    }
    const whole = (await read('page_count')) * (await read('page_size'));
    const isAllIn = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
    if (isAllIn && statSync(path).size < whole) {
      throw new DamagedLibraryError('it is cut short');
    }
  }

  /** Runs one statement and returns its rows. */
  async execute(sql: string, args: InValue[] = []): Promise<Row[]> {
    return (await this.client.execute({ sql, args })).rows;
  }

  /**
   * Runs statements as one: all of them or none. The event loop turns afterwards, since only then libSQL lets go of
   * statements and of all that was bound to them: a thread that writes without a turn keeps every article it wrote.
   */
  async write(statements: InStatement[]): Promise<void> {
    if (statements.length === 0) return;
    await this.client.batch(statements, 'write');
    await nextTurn();
  }

  /** Reads the parts of a name, in order. */
  async readParts(name: string): Promise<Uint8Array[]> {
    const rows = await this.execute('SELECT body FROM part WHERE name = ? ORDER BY number', [name]);
    return rows.map(({ body }) => new Uint8Array(body as ArrayBuffer));
  }

  /** Reads what the state says under a name. */
  async readState(name: string): Promise<string | undefined> {
    const [row] = await this.execute('SELECT value FROM state WHERE name = ?', [name]);
    return row?.value as string | undefined;
  }

  /** Closes the file; what was written is in it and not beside it. */
  async close(): Promise<void> {
    if (this.client.closed) return;
    await this.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => []);
    this.client.close();
  }
}

/** Gives the statements that put parts in the place of those of the same name. */
export const writeParts = (
  name: string,
  bodies: readonly (Uint8Array | string)[],
): InStatement[] => [
  { sql: 'DELETE FROM part WHERE name = ?', args: [name] },
  ...bodies.map((body, number) => ({
    sql: 'INSERT INTO part(name, number, body) VALUES (?, ?, ?)',
    args: [name, number, typeof body === 'string' ? Buffer.from(body) : body],
  })),
];

/** Gives the statement that puts a value into the state. */
export const writeState = (name: string, value: string): InStatement => ({
  sql: 'INSERT INTO state(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value',
  args: [name, value],
});

/**
 * Moves a file out of the way, with what SQLite keeps beside it, under a name that nothing has.
 *
 * @returns the new name
 */
export function setAside(path: string): string {
  let number = 1;
  while (existsSync(`${path}.damaged-${number}`)) number++;
  const aside = `${path}.damaged-${number}`;
  renameSync(path, aside);
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
}

/** Removes a file with what SQLite keeps beside it. */
export function removeFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/** Tells whether an error is SQLite's word that a file is no sound database. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedLibraryError) return true;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return (
    /SQLITE_(CORRUPT|NOTADB)/.test(code) ||
    /malformed|not a database|no such (table|column)|disk image/.test(message)
  );
}

const describe = (error: unknown): string =>
  error instanceof DamagedLibraryError ? error.message : 'it is damaged';
