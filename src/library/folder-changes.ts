/**
 * What changed in the articles' folder since a library was built: by name, size and time of change, and where those
 * differ by the hash of the file's bytes. A file that was only touched is not read as an article again.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { listArticleFiles } from '../corpus/article-files.ts';
import type { LibraryFile } from './library-file.ts';

/** A file of the folder as it was when the library read it. */
export interface KnownFile {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly hash: string;
  /** The id of the article in it; null where it could not be read as one. */
  readonly id: string | null;
  /** The article's ordinal; null where the file gave none. */
  readonly ordinal: number | null;
}

/** A file that must be read. */
export interface ChangedFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
}

/** What has to be done for the library to hold what the folder holds. */
export interface FolderChanges {
  /** New files and those whose bytes changed, by name. */
  readonly changed: readonly ChangedFile[];
  /** Files that are no longer there or whose article has to go before they are read anew. */
  readonly gone: readonly KnownFile[];
  /** Files with the same bytes under another time: only their row changes. */
  readonly touched: readonly ChangedFile[];
}

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 32);

/**
 * Compares the folder with the files a library was built from.
 *
 * @throws ArticleFolderError where the folder is not there or cannot be read
 */
export async function findFolderChanges(folder: string, file: LibraryFile): Promise<FolderChanges> {
  const known = await readStamps(file);
  const different: Omit<ChangedFile, 'hash'>[] = [];
  for (const path of listArticleFiles(folder)) {
    const name = basename(path);
    const { size, mtimeMs: modified } = statSync(path);
    const stamp = known.get(name);
    known.delete(name);
    if (stamp !== stampOf(size, modified)) different.push({ path, name, size, modified });
  }
  const before = await readKnown(file, [...different.map(({ name }) => name), ...known.keys()]);
  const changed: ChangedFile[] = [];
  const touched: ChangedFile[] = [];
  const gone = [...known.keys()].flatMap((name) => before.get(name) ?? []);
  for (const each of different) {
    const was = before.get(each.name);
    const now = { ...each, hash: hashOf(each.path) };
    if (was && was.hash === now.hash) touched.push(now);
    else {
      changed.push(now);
      if (was) gone.push(was);
    }
  }
  return { changed, gone, touched };
}

/** What tells a file from what it was: size and time, in microseconds. */
const stampOf = (size: number, modified: number): string =>
  `${size}/${Math.trunc(modified * 1000)}`;

/**
 * Reads the stamps of all known files by name. They come in one string, since a hundred thousand rows cost a second at
 * every start; a slash is in no name.
 */
async function readStamps(file: LibraryFile): Promise<Map<string, string>> {
  const [row] = await file.execute(
    `SELECT group_concat(name || '/' || size || '/' || CAST(modified * 1000 AS INTEGER), '/') AS list FROM file`,
  );
  const parts = ((row?.list as string | null) ?? '').split('/');
  const stamps = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) {
    stamps.set(parts[at] as string, `${parts[at + 1]}/${parts[at + 2]}`);
  }
  return stamps;
}

async function readKnown(
  file: LibraryFile,
  names: readonly string[],
): Promise<Map<string, KnownFile>> {
  const known = new Map<string, KnownFile>();
  const rows = await file.execute(
    `SELECT name, size, modified, hash, id, ordinal FROM file
      WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name`,
    [JSON.stringify(names)],
  );
  for (const row of rows) {
    const { name, size, modified, hash, id, ordinal } = row as unknown as KnownFile;
    known.set(name, { name, size, modified, hash, id, ordinal });
  }
  return known;
}
