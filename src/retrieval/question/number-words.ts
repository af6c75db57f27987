/**
 * Number words: the other ways to write a number, from `data/lexicon/number-words.txt`. A question has `تسعة` where the
 * article has `9` or `التاسعة`.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import { stemOf } from '../../arabic/terms.ts';
import type { Form } from './question.ts';

const FILE = 'number-words.txt';
const LINE = /^(?<figure>\d+): (?<words>\p{L}+(?: \p{L}+)*)$/u;

/** Every way to write a number, by each of them, folded. */
export type NumberWords = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a list of number words.
 *
 * @throws LexiconError for a line that is not `figure: words`, or a word that two lines claim
 */
export function parseNumberWords(content: string, file = FILE): NumberWords {
  const numbers = new Map<string, readonly string[]>();
  for (const { text, number } of splitLexicon(content)) {
    const groups = LINE.exec(text)?.groups;
    if (!groups) throw new LexiconError(file, number, 'expected `figure: words`, as in `5: خمسة`');
    const words = (groups.words as string).split(' ').map(fold);
    const all = [...new Set([groups.figure as string, ...words])];
    for (const word of all) {
      if (numbers.has(word)) throw new LexiconError(file, number, `«${word}» stands twice`);
      numbers.set(word, all);
    }
  }
  return numbers;
}

const NUMBERS = parseNumberWords(loadLexicon(FILE));

/**
 * Gives the other ways to write the number that a folded word is, with or without what is written onto it; none where
 * it is no number.
 *
 * @example
 * otherNumbers('five').map(({ surface }) => surface); // => ['5', 'خمسه', 'خمس', …]
 */
export function otherNumbers(word: string): Form[] {
  const bare = word.replace(/^[وبل]?(?:ال)?(?=.{3})/u, '');
  const all = NUMBERS.get(word) ?? NUMBERS.get(bare) ?? [];
  return all
    .filter((other) => other !== word && !/[a-z]/.test(other))
    .map((surface) => ({ surface, stem: stemOf(surface) }));
}
