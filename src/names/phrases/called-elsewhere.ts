/**
 * Whether an article gives somebody a title elsewhere: whose name it is that stands behind a title of two people,
 * `المتحدث باسم الرئيس رامي حداد`.
 *
 * @module
 */

import { wordList } from '../../arabic/word-lists.ts';
import { isOfClass, type PhraseContext, placeAt } from '../words/phrase-context.ts';
import { bareName, positionsOf } from '../words/word-positions.ts';
import type { TokenRange } from './noun-phrase.ts';

/** Those whose own title goes on with that of whom they serve or speak for. */
export const SERVANT = wordList('names/phrases', 'servant');

/** Words between a servant's title and the one served: `باسم`, `مكتب`. */
const SERVING = /^(?:ب(?:اسم|لسان)|مكتب|ديوان)$/;

/** In words: how long a title is at most that is looked for before a name. */
const LONGEST = 5;

/**
 * Tells whether the article prints a title right before a name somewhere else, as the bearer's own: `الرئيس حداد`.
 *
 * @param title the lemma of the title's first word
 */
export function isCalledElsewhere(
  context: PhraseContext,
  name: TokenRange,
  title: string,
): boolean {
  const last = bareName(context.tokens[name.to - 1]?.form ?? '');
  const places = positionsOf(context).get(last) ?? [];
  return places.some(
    (at) => at !== name.to - 1 && isTitled(context, behindTitle(context, name, at), title),
  );
}

/** The first token of the name that ends at one, so far as it is printed as in `name`. */
function behindTitle({ tokens }: PhraseContext, name: TokenRange, at: number): number {
  let words = 1;
  while (words < name.to - name.from) {
    const [here, there] = [tokens[at - words], tokens[name.to - 1 - words]];
    if (here?.form !== there?.form) break;
    words++;
  }
  return at + 1 - words;
}

/** Whether a title stands before a token and is nobody's whom another serves. */
function isTitled(context: PhraseContext, at: number, title: string): boolean {
  const { tokens, classes } = context;
  for (let k = at - 1; k >= Math.max(0, at - LONGEST); k--) {
    const { kind, form = '' } = tokens[k] ?? {};
    if (kind !== 'word' || context.stops(k) || isOfClass(context, k, 'preposition')) return false;
    const { head, definite, nisba } = classes.of(form);
    // `الرئيس سامي حداد`, where `كمال حداد` is asked for
    const given = k === at - 1 && !definite && !head && !nisba && !placeAt(context, k);
    if (given) return false;
    if (head?.kind !== 'person' || head.number !== 'singular' || head.lemma !== title) continue;
    const before = tokens[k - 1]?.form ?? '';
    return !SERVING.test(before) && !SERVANT.has(classes.of(before).head?.lemma ?? '');
  }
  return false;
}
