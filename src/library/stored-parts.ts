/**
 * The parts of a library's file, read back: lists a thousand entries at a time with the event loop free in between,
 * figures as they lie on disk.
 *
 * @module
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { CountedKeys } from '../retrieval/fts-counts.ts';
import type { Counted, PassageTotals } from '../retrieval/fts-table.ts';
import type { SortedWords } from '../retrieval/fts-words.ts';
import { DamagedLibraryError, type LibraryFile } from './library-file.ts';

/** Reads a list; `each` is called with a thousand entries at most. */
export async function readList<Item>(
  file: LibraryFile,
  name: string,
  each: (items: readonly Item[]) => void,
): Promise<void> {
  for (let number = 0; ; number++) {
    const [row] = await file.execute('SELECT body FROM part WHERE name = ? AND number = ?', [
      name,
      number,
    ]);
    if (!row) return;
    each(JSON.parse(textOf(row.body)));
    await breathe();
  }
}

/** Reads a part that holds figures of four bytes each. */
export async function readFigures(
  file: LibraryFile,
  name: string,
  number = 0,
): Promise<Uint32Array> {
  return new Uint32Array(await readPart(file, name, number));
}

/** Reads a list of counted keys. */
export async function readCounted(file: LibraryFile, name: Counted): Promise<CountedKeys> {
  const text = textOf(await readPart(file, `keys-${name}`, 0));
  await breathe();
  const keys = new CountedKeys(text, await readFigures(file, `keys-${name}`, 1));
  await breathe();
  return keys;
}

/** Reads the words of a library, to be looked up by sound and spelling. */
export async function readWords(file: LibraryFile): Promise<SortedWords> {
  const text = textOf(await readPart(file, 'words', 0));
  await breathe();
  const bySound = await readFigures(file, 'words', 1);
  return { words: new CountedKeys(text, new Uint32Array(bySound.length).fill(1)), bySound };
}

/** Reads what the counts of the passages add up to. */
export async function readTotals(file: LibraryFile): Promise<PassageTotals> {
  return JSON.parse(textOf(await readPart(file, 'totals', 0)));
}

async function readPart(file: LibraryFile, name: string, number: number): Promise<ArrayBuffer> {
  const [row] = await file.execute('SELECT body FROM part WHERE name = ? AND number = ?', [
    name,
    number,
  ]);
  if (!row) throw new DamagedLibraryError(`its part ${name} is missing`);
  return row.body as ArrayBuffer;
}

const textOf = (body: unknown): string => Buffer.from(body as ArrayBuffer).toString('utf8');
