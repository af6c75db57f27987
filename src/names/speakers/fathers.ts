/**
 * Fathers inside their sons' and daughters' names, who are other people: `ناصر` is not `فهد بن ناصر بن علي`; and surnames
 * that name a father, `ابن زيدان`.
 *
 * @module
 */
import { isSameSpelling } from '../identity/spelling.ts';

/** What parts a child from its father. */
const CHILD_OF = /^(?:بن|بنت|ابن)$/;

/** `ذياب بن عبدالله بن زايد` for `عبدالله بن زايد`: a father's whole name is the tail of his son's. */
export function isSonOf(child: readonly string[], father: readonly string[]): boolean {
  const from = child.length - father.length;
  if (father.length < 2 || from < 2 || !CHILD_OF.test(child[from - 1] ?? '')) return false;
  return father.every((word, i) => isSameSpelling(word, child[from + i] ?? ''));
}

/** `ناصر` in `فهد بن ناصر بن علي`, `حمد` in `مريم بنت حمد آل ثاني`: a name of one word, the father's with more behind it. */
export function isFatherIn(
  words: readonly string[],
  [only = '', ...more]: readonly string[],
): boolean {
  const at = more.length > 0 ? -1 : words.indexOf(only);
  return at > 0 && at < words.length - 1 && CHILD_OF.test(words[at - 1] ?? '');
}

/** Gives the surname that names a father, as one word: `بنزيدان` of `بنزيدان`, `بن زيدان`, `عبد الرحيم ابن زيدان`. */
export function filialName(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  if (/^(?:بن|ابن)$/.test(words.at(-2) ?? '')) return `بن${last}`;
  return /^بن.{3}/.test(last) ? last : undefined;
}

/** Whether words are nothing but a surname that names a father: `ابن زيدان`. */
export const isFilial = (words: readonly string[]): boolean =>
  filialName(words) !== undefined && words.length === (/^ا?بن$/.test(words[0] ?? '') ? 2 : 1);
