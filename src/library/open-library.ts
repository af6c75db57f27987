/**
 * Opens the library that is kept on disk: brings it in step with the articles' folder in a thread of its own, then
 * reads from it what every answer needs. A start where nothing changed annotates nothing.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ArticleFault, ArticleFolderError } from '../corpus/article-files.ts';
import { doInTurns } from '../retrieval/loop-turns.ts';
import { readWordLists } from '../retrieval/senses/word-lists.ts';
import { holdFile } from './file-hold.ts';
import { boundHeapGrowth } from './heap-growth.ts';
import type { IndexMessage, IndexTask } from './index-worker.ts';
import type { IndexingReport } from './indexing.ts';
import type { Library } from './library.ts';
import { isDamage, LibraryFile, libraryPath, setAside } from './library-file.ts';
import { type PassageEngine, readLibrary } from './stored-library.ts';
import { prepareAll } from './stored-speakers.ts';

/** Where a library is and how it is opened. */
export interface LibraryOptions {
  /** The articles' folder. */
  readonly articles: string;
  /** The state folder, which the library's file is in. */
  readonly state: string;
  /** Which engine finds passages; by the library's size where absent. */
  readonly engine?: PassageEngine;
  /** Called with what a person should know, a line each: what was set aside, and how far indexing is. */
  readonly say?: (line: string) => void;
}

/** A library on disk. */
export interface OpenLibrary extends Library {
  /** Why files of the articles' folder gave no article. */
  readonly faults: readonly ArticleFault[];
  /** Articles that were annotated to open it; 0 where nothing changed. */
  readonly annotated: number;
  /** Closes the file. Nothing may be asked of the library afterwards. */
  readonly close: () => Promise<void>;
}

/** Fewer articles than this are indexed before anybody wonders. */
const WORTH_SAYING = 500;
const SECONDS_BETWEEN = 5;

/**
 * Opens the library of an articles' folder. Two processes that open one at a time take turns to index.
 *
 * @throws ArticleFolderError where the articles' folder is not there or cannot be read
 */
export async function openLibrary(options: LibraryOptions): Promise<OpenLibrary> {
  const { say = () => {}, engine = 'auto' } = options;
  const path = libraryPath(options.state);
  boundHeapGrowth();
  // While the thread looks for changes. Whoever asks will be told of a list that cannot be read.
  doInTurns(readWordLists()).catch(() => {});
  for (let tries = 1; ; tries--) {
    const hold = await holdFile(path);
    // Mostly nothing changed: the library is read while the thread looks.
    const early = readWhole(path, engine);
    let read: ReadLibrary | undefined;
    try {
      const report = await indexInThread({ articles: options.articles, path }, say);
      read = await early;
      if (read?.edition !== report.edition) {
        await read?.file.close();
        read = await readAgain(path, engine);
      }
      const { file: opened, library } = read;
      void prepareAll(library.speakers, () => !opened.client.closed);
      return {
        ...library,
        faults: report.faults,
        annotated: report.annotated,
        close: () => opened.close(),
      };
    } catch (error) {
      await (read ?? (await early))?.file.close();
      if (!isDamage(error) || tries === 0) throw error;
      saySetAside(setAside(path), 'it is damaged', say);
    } finally {
      await hold.release();
    }
  }
}

/** A library that was read, and the edition it was read in. */
interface ReadLibrary {
  readonly file: LibraryFile;
  readonly library: Library;
  readonly edition: string | undefined;
}

/** Reads the library as it stands; undefined where there is none, or none that is whole. */
async function readWhole(path: string, engine: PassageEngine): Promise<ReadLibrary | undefined> {
  if (!existsSync(path)) return undefined;
  let file: LibraryFile | undefined;
  try {
    file = await LibraryFile.open(path);
    if ((await file.readState('complete')) === 'yes') {
      const edition = await file.readState('edition');
      return { file, edition, library: await readLibrary(file, engine) };
    }
  } catch {
    // The thread will find out what is wrong with it, and say so.
  }
  await file?.close();
  return undefined;
}

async function readAgain(path: string, engine: PassageEngine): Promise<ReadLibrary> {
  const file = await LibraryFile.open(path);
  try {
    return { file, edition: undefined, library: await readLibrary(file, engine) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function saySetAside(as: string, why: string, say: (line: string) => void): void {
  say(
    `The library’s file cannot be used (${why}). It was kept as ${basename(as)} and is built again from the articles.`,
  );
}

/**
 * On Linux a thread has a priority of its own, and this one is below the event loop that answers, which is at 0;
 * elsewhere it would hold the whole process back.
 */
const PRIORITY = process.platform === 'linux' ? `require('node:os').setPriority(5);` : '';

/** Node 20 runs no TypeScript and hands no loader on to its threads: the thread registers tsx's before anything else. */
const THREAD = `${PRIORITY}
import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./index-worker.ts', import.meta.url).href)});
});`;

function indexInThread(task: IndexTask, say: (line: string) => void): Promise<IndexingReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, { eval: true, workerData: task });
    let lastSaid = Date.now();
    worker.on('message', (message: IndexMessage) => {
      if (message.kind === 'progress') {
        if (message.total < WORTH_SAYING) return;
        if (Date.now() - lastSaid < SECONDS_BETWEEN * 1000) return;
        lastSaid = Date.now();
        say(`Indexing: ${message.done} of ${message.total} articles.`);
      } else if (message.kind === 'set-aside') saySetAside(message.as, message.why, say);
      else if (message.kind === 'done') resolve(message.report);
      else reject(restoreError(message));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The indexing thread ended with ${code}.`)));
  });
}

/** An error loses its class between threads. */
function restoreError({ isFolder, error }: IndexMessage & { kind: 'failed' }): unknown {
  return isFolder ? new ArticleFolderError((error as Error).message) : error;
}
