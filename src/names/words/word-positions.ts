/**
 * Where an article prints each word, without its article: whoever is looked for by a name is looked for there alone.
 *
 * @module
 */
import type { PhraseContext } from './phrase-context.ts';

/** How many places of one word are kept at most. */
const MOST = 60;

/** Takes `ال` off a folded word of a name. */
export const bareName = (form: string): string =>
  form.length > 3 ? form.replace(/^ال/, '') : form;

const positions = new WeakMap<readonly object[], Map<string, number[]>>();

/** Gives the first tokens of each folded word without `ال`, in text order; found once for each article. */
export function positionsOf({ tokens }: PhraseContext): ReadonlyMap<string, readonly number[]> {
  let known = positions.get(tokens);
  if (!known) {
    known = new Map();
    for (let i = 0; i < tokens.length; i++) {
      const form = bareName(tokens[i]?.form ?? '');
      const list = known.get(form);
      if (!list) known.set(form, [i]);
      else if (list.length < MOST) list.push(i);
    }
    positions.set(tokens, known);
  }
  return known;
}
