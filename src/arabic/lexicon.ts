/**
 * Lexicon files: the word lists in `data/lexicon/` that people edit, read line by line so that a fault is
 * told by file and line.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { fold } from './letters.ts';

/** One line that holds something, its comment taken off. */
export interface LexiconLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Thrown for a line of a word list that cannot be read; mend the line that the message names. */
export class LexiconError extends Error {
  override name = 'LexiconError';

  constructor(file: string, line: number, fault: string) {
    super(`${file}:${line}: ${fault}`);
  }
}

/** Cuts a word list into its lines: `#` opens a comment, and lines without anything else are left out. */
export function splitLexicon(content: string): LexiconLine[] {
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ text: line.replace(/#.*$/, '').trim(), number: i + 1 }))
    .filter((line) => line.text !== '');
}

/** Reads a word list of `data/lexicon/` by its file name. */
export function loadLexicon(file: string): string {
  return readFileSync(new URL(`../../data/lexicon/${file}`, import.meta.url), 'utf8');
}

/**
 * Reads a list of Arabic words that stand apart by white space, folded. A word may stand in it twice, as in
 * two groups.
 *
 * @throws LexiconError for anything in it that is not a single Arabic word
 */
export function parseWordList(content: string, file: string): Set<string> {
  const words = new Set<string>();
  for (const line of splitLexicon(content)) {
    for (const word of line.text.split(/\s+/)) {
      const form = fold(word);
      if (!/^\p{Script=Arabic}+$/u.test(form)) {
        throw new LexiconError(file, line.number, `«${word}» is not an Arabic word`);
      }
      words.add(form);
    }
  }
  return words;
}
