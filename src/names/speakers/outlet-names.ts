/**
 * Outlets by their short names: `الأفق` alone, where the article prints `صحيفة الأفق الجديد` as well.
 *
 * @module
 */

import { wordPattern } from '../../arabic/word-lists.ts';
import { isSameSpelling } from '../identity/spelling.ts';
import { type NounPhrase, readNounPhrase, type TokenRange } from '../phrases/noun-phrase.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

/** Nouns that stand before an outlet's own name. */
const OUTLET = wordPattern('names/speakers', 'outlet', '[وفبل]?');

const outlets = new WeakMap<PhraseContext, readonly NounPhrase[]>();

/** The outlets that an article names with their noun and without `ال`, each wording where it stands first. */
function outletsOf(context: PhraseContext): readonly NounPhrase[] {
  let known = outlets.get(context);
  if (!known) {
    const found = new Map<string, NounPhrase>();
    context.tokens.forEach(({ form }, i) => {
      const read = OUTLET.test(form) ? readNounPhrase(context, i) : undefined;
      if (read?.head?.kind !== 'outlet' || read.name || read.to - i < 2) return;
      const wording = context.tokens.slice(i, read.to).map((token) => token.form);
      const key = wording.join(' ');
      if (!found.has(key)) found.set(key, read);
    });
    known = [...found.values()];
    outlets.set(context, known);
  }
  return known;
}

/** The only outlet whose own name begins like a bare name; undefined where none does, or several do. */
export function outletCalled(context: PhraseContext, name: TokenRange): NounPhrase | undefined {
  const { tokens } = context;
  const called = tokens.slice(name.from, name.to).map(({ form }) => form);
  const found = outletsOf(context).filter(({ from, to }) => {
    const own = tokens.slice(from + 1, to).filter(({ kind }) => kind === 'word');
    return called.every((word, i) => isSameSpelling(word, own[i]?.form ?? ''));
  });
  const names = new Set(
    found.map(({ from, to }) =>
      tokens
        .slice(from + 1, to)
        .map(({ form }) => form)
        .join(' '),
    ),
  );
  return names.size === 1 ? found[0] : undefined;
}
