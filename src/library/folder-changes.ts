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
  const known = new Map<string, KnownFile>();
  for (const row of await file.execute(
    'SELECT name, size, modified, hash, id, ordinal FROM file',
  )) {
    const { name, size, modified, hash, id, ordinal } = row as unknown as KnownFile;
    known.set(name, { name, size, modified, hash, id, ordinal });
  }
  const changed: ChangedFile[] = [];
  const touched: ChangedFile[] = [];
  const gone: KnownFile[] = [];
  for (const path of listArticleFiles(folder)) {
    const name = basename(path);
    const { size, mtimeMs: modified } = statSync(path);
    const before = known.get(name);
    known.delete(name);
    if (before && before.size === size && before.modified === modified) continue;
    const now = { path, name, size, modified, hash: hashOf(path) };
    if (before && before.hash === now.hash) touched.push(now);
    else {
      changed.push(now);
      if (before) gone.push(before);
    }
  }
  gone.push(...known.values());
  return { changed, gone, touched };
}
