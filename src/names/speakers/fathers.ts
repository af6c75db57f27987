/**
 * Fathers inside their sons' and daughters' names, who are other people: `ناصر` is not `فهد بن ناصر بن علي`.
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
