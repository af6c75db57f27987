/**
 * The fingerprint that closes a brief: a hash of the library and of what was asked. The same fingerprint gives the
 * same brief, so a printed page can be checked again later.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Library, LibraryArticle } from '../../library/library.ts';
import type { Query } from '../reply/answer.ts';
import { Turns } from '../reply/turns.ts';

/** Raised with every change of the rules that a brief is made by. */
const EDITION = 2;
/** Hexadecimal digits shown: 64 bits. */
const SHOWN = 16;

const kept = new WeakMap<Library['catalogue'], string>();

/** Hashes a library's catalogue and its speakers: what a brief looks at of every article. */
async function hashLibrary({ catalogue, speakers }: Library): Promise<string> {
  let hash = kept.get(catalogue);
  if (hash === undefined) {
    const turns = new Turns();
    const sum = createHash('sha256');
    for (const entry of catalogue) {
      sum.update(JSON.stringify(entry));
      await turns.take();
    }
    for (const { id, name, aliases, statements } of speakers) {
      sum.update(JSON.stringify([id, name, aliases, statements]));
      await turns.take();
    }
    hash = sum.digest('hex');
    kept.set(catalogue, hash);
  }
  return hash;
}

/**
 * Returns the fingerprint of a brief: of the library, the texts that it is about, and what was asked.
 *
 * @example
 * await fingerprint(library, items, query, []); // => '3f09c1d2a4b5e677'
 */
export async function fingerprint(
  library: Library,
  items: readonly LibraryArticle[],
  query: Query,
  known: readonly string[],
): Promise<string> {
  const sum = createHash('sha256');
  const options = Object.entries(query.options).sort(([a], [b]) => (a < b ? -1 : 1));
  sum.update(JSON.stringify([EDITION, query.command, options, [...known].sort()]));
  sum.update(await hashLibrary(library));
  for (const { article } of items) sum.update(JSON.stringify([article.id, article.text]));
  return sum.digest('hex').slice(0, SHOWN);
}
