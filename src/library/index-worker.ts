/**
 * The thread that indexes: brings the library's file in step with the articles' folder while the event loop that
 * answers stays free.
 *
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import { ArticleFolderError } from '../corpus/article-files.ts';
import { engineVersion } from './engine-version.ts';
import { type IndexingReport, indexFolder } from './indexing.ts';
import {
  DamagedLibraryError,
  isDamage,
  LibraryFile,
  removeFile,
  setAside,
  writeState,
} from './library-file.ts';

/** What the thread is given. */
export interface IndexTask {
  readonly articles: string;
  /** The library's file. */
  readonly path: string;
}

/** What the thread tells, `done` or `failed` last. */
export type IndexMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'set-aside'; readonly as: string; readonly why: string }
  | { readonly kind: 'done'; readonly report: IndexingReport }
  | { readonly kind: 'failed'; readonly isFolder: boolean; readonly error: unknown };

const tell = (message: IndexMessage): void => parentPort?.postMessage(message);

/** Indexes, and where the file proves damaged sets it aside and begins once more. */
async function run({ articles, path }: IndexTask): Promise<IndexingReport> {
  for (let tries = 2; ; tries--) {
    try {
      return await runOnce(articles, path);
    } catch (error) {
      if (!isDamage(error) || tries === 0) throw error;
      const why = error instanceof DamagedLibraryError ? error.message : 'it is damaged';
      tell({ kind: 'set-aside', as: setAside(path), why });
    }
  }
}

async function runOnce(articles: string, path: string): Promise<IndexingReport> {
  const version = engineVersion();
  const opened = await openOfVersion(path, version);
  try {
    return await indexFolder(articles, opened, (done, total) =>
      tell({ kind: 'progress', done, total }),
    );
  } finally {
    await opened.close();
  }
}

/**
 * Opens the file; one that another version of the engine built gives way to a new one. A process that has it open
 * goes on reading it.
 */
async function openOfVersion(path: string, version: string): Promise<LibraryFile> {
  let file = await LibraryFile.open(path);
  const before = await file.readState('engine');
  if (before !== undefined && before !== version) {
    await file.close();
    removeFile(path);
    file = await LibraryFile.open(path);
  }
  await file.write([writeState('engine', version)]);
  return file;
}

run(workerData as IndexTask).then(
  (report) => tell({ kind: 'done', report }),
  (error: unknown) =>
    tell({ kind: 'failed', isFolder: error instanceof ArticleFolderError, error }),
);
