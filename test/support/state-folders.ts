/** Folders for libraries on disk: made empty for one test file, removed after it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const SEEDS = resolve(import.meta.dirname, '../../data/articles');

/** An articles' folder and a state folder. */
export interface Folders {
  readonly articles: string;
  readonly state: string;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes both folders, empty. */
export function emptyFolders(): Folders {
  const root = mkdtempSync(join(tmpdir(), 'isnad-library-'));
  made.push(root);
  const articles = join(root, 'articles');
  mkdirSync(articles);
  return { articles, state: join(root, 'state') };
}

/** Makes both folders, the two seed articles in the first. */
export function seedFolders(): Folders {
  const folders = emptyFolders();
  cpSync(SEEDS, folders.articles, { recursive: true });
  return folders;
}
