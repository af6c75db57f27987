/**
 * The engine's version: a hash of everything that decides what is found in an article. Where it is another than the
 * one a library was built by, the library is built again.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms and word lists that an article is read by. */
const READ_BY = [
  'src/corpus',
  'src/arabic',
  'src/names',
  'src/quotation',
  'src/timex',
  'src/retrieval',
  'src/library',
  'data/lexicon',
];

/** Computes the engine's version from its own files: sixteen hexadecimal digits. */
export function engineVersion(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const hash = createHash('sha256');
  for (const folder of READ_BY) {
    const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names)
      hash.update(relative(root, name)).update('\0').update(readFileSync(name));
  }
  return hash.digest('hex').slice(0, 16);
}
