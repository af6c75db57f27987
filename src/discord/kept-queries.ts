/**
 * Kept queries: questions too long for a button's `custom_id`, kept as files under the state folder by a
 * hash of what was asked, so that the button outlives a restart.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Query } from '../answers/reply/answer.ts';
import type { Log } from './log.ts';

/** Queries by key. */
export interface KeptQueries {
  /** Keeps a query and returns its key, 22 characters of base64url; the same query has the same key. */
  readonly keep: (query: Query) => string;
  /** Returns the query kept under a key, undefined where it is lost. */
  readonly find: (key: string) => Query | undefined;
}

/** How many are kept; the longest untouched go first. */
const MOST = 20_000;

const QUERY = z.strictObject({
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.boolean()])),
});

/**
 * Opens the folder of kept queries, making it where there is none. A folder that cannot be written is logged and
 * costs only the buttons that need it.
 */
export function openKeptQueries(stateFolder: string, log: Log): KeptQueries {
  const folder = join(stateFolder, 'kept-queries');
  const pathOf = (key: string) => join(folder, `${key}.json`);
  try {
    mkdirSync(folder, { recursive: true });
    forgetOldest(folder);
  } catch (error) {
    log.warn('the folder of kept queries cannot be used', { folder, error: String(error) });
  }
  return {
    keep(query) {
      const text = JSON.stringify({
        command: query.command,
        options: Object.fromEntries(
          Object.entries(query.options).sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      });
      const key = createHash('sha256').update(text).digest('base64url').slice(0, 22);
      try {
        // Written aside and renamed: a crash leaves no half query. Rewriting makes it the newest again.
        const aside = `${pathOf(key)}.${process.pid}`;
        writeFileSync(aside, text, { mode: 0o600 });
        renameSync(aside, pathOf(key));
      } catch (error) {
        log.warn('a query could not be kept', { key, error: String(error) });
      }
      return key;
    },
    find(key) {
      if (!/^[\w-]{22}$/.test(key)) return undefined;
      try {
        return QUERY.parse(JSON.parse(readFileSync(pathOf(key), 'utf8')));
      } catch {
        return undefined;
      }
    },
  };
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST) return;
  names
    .map((name) => ({ path: join(folder, name), touched: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.touched - a.touched)
    .slice(MOST)
    .forEach(({ path }) => {
      rmSync(path, { force: true });
    });
}
