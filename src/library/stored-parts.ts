/**
 * The parts of a library's file, read back: lists a thousand entries at a time with the event loop free in between,
 * figures as they lie on disk.
 *
 * @module
 */
import { CountedKeys } from '../retrieval/index/fts-counts.ts';
import type { Counted, PassageTotals } from '../retrieval/index/fts-table.ts';
import type { SortedWords } from '../retrieval/index/fts-words.ts';
import { KeyLineWriter } from '../retrieval/index/key-lines.ts';
import { giveWay } from '../retrieval/loop-turns.ts';
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
    await giveWay();
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
  const counts = await readFigures(file, `keys-${name}`, 1);
  return readKeys(await readPart(file, `keys-${name}`, 0), counts);
}

/** Reads the words of a library, to be looked up by sound and spelling. */
export async function readWords(file: LibraryFile): Promise<SortedWords> {
  const bySound = await readFigures(file, 'words', 1);
  const counts = new Uint32Array(bySound.length).fill(1);
  return { words: await readKeys(await readPart(file, 'words', 0), counts), bySound };
}

/** In bytes: so much text is decoded at once. */
const DECODED_AT_ONCE = 2 ** 18;
const LINE_END = 10;

/** Reads a key a line; ten megabytes of them would keep the event loop for a tenth of a second. */
async function readKeys(body: ArrayBuffer, counts: Uint32Array): Promise<CountedKeys> {
  const bytes = Buffer.from(body);
  const writer = new KeyLineWriter(counts.length, bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const cut = bytes.lastIndexOf(LINE_END, at + DECODED_AT_ONCE);
    const end = at + DECODED_AT_ONCE < bytes.length && cut > at ? cut + 1 : bytes.length;
    writer.add(bytes.toString('utf8', at, end));
    at = end;
    await giveWay();
  }
  return new CountedKeys(writer.take(), counts);
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
  // Some hold megabytes, and libSQL reads them without a turn.
  await giveWay();
  return row.body as ArrayBuffer;
}

const textOf = (body: unknown): string => Buffer.from(body as ArrayBuffer).toString('utf8');
