/**
 * Terms: the analysis chain of retrieval, the same for articles and for questions. Fold, cut into runs of
 * letters and digits, leave out stopwords, stem. A term keeps its span, so what is found can be shown.
 *
 * @module
 */
import type { Span } from '../corpus/span.ts';
import { conjugationKey, lightStem, rootKey, skeleton } from './stems.ts';
import { isStopword } from './stopwords.ts';
import { type Token, tokenize } from './tokens.ts';

/** One content word of a text, in the forms it is compared by. */
export interface Term extends Span {
  /** The folded word with all that is written onto it. */
  readonly surface: string;
  /** The light stem: what the index holds. */
  readonly stem: string;
}

/** A word longer than this is cut: nobody types one, and a text of one endless word must not cost more. */
const LONGEST_WORD = 40;

const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

/** Stems a folded word, remembering the common ones. */
export function stemOf(form: string): string {
  let stem = stems.get(form);
  if (stem === undefined) {
    stem = lightStem(form);
    if (stems.size < STEMS_KEPT) stems.set(form, stem);
  }
  return stem;
}

/**
 * Finds the terms of a text, in text order.
 *
 * @example
 * findTerms('هل قطعت ألبانيا علاقاتها مع إيران؟').map((term) => term.stem); // => ['قطعت', 'البان', 'علاق', 'ايران']
 */
export const findTerms = (text: string): Term[] => termsAmong(tokenize(text));

/** Finds the terms among the tokens of a text that was cut already. */
export function termsAmong(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    const surface = token.form.slice(0, LONGEST_WORD);
    if (surface === '' || isStopword(surface)) continue;
    terms.push({ start: token.start, end: token.end, surface, stem: stemOf(surface) });
  }
  return terms;
}

/** A way to compare words: whole, by stem, by skeleton, by root, or by runs of three letters. */
export type View = 'surface' | 'stem' | 'skeleton' | 'root' | 'trigram';

/** Every view. */
export const VIEWS: readonly View[] = ['surface', 'stem', 'skeleton', 'root', 'trigram'];

/**
 * Gives what a word is compared by in one view: a single key, or for `trigram` the runs of three letters of
 * the word, a space standing at its start and its end.
 *
 * @example
 * viewKeys({ surface: 'ديفيس', stem: 'ديفيس' }, 'trigram'); // => [' دي', 'ديف', 'يفي', 'فيس', 'يس ']
 */
export function viewKeys(term: Pick<Term, 'surface' | 'stem'>, view: View): readonly string[] {
  switch (view) {
    case 'surface':
      return [term.surface];
    case 'stem':
      return [term.stem];
    case 'skeleton':
      return deepKeys(term.stem).skeleton;
    case 'root':
      return deepKeys(term.stem).root;
    case 'trigram':
      return trigrams(term.surface);
  }
}

/** What stems are compared by beyond themselves. */
export interface DeepKeys {
  readonly skeleton: readonly [string];
  readonly root: readonly [string];
  readonly conjugation: string;
}

const deep = new Map<string, DeepKeys>();

/** Gives the keys of a stem in the deeper views, and as a form of a verb; the common ones are remembered. */
export function deepKeys(stem: string): DeepKeys {
  let keys = deep.get(stem);
  if (!keys) {
    keys = {
      skeleton: [skeleton(stem)],
      root: [rootKey(stem)],
      conjugation: conjugationKey(stem),
    };
    if (deep.size < STEMS_KEPT) deep.set(stem, keys);
  }
  return keys;
}

function trigrams(word: string): string[] {
  const padded = ` ${word} `;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) grams.push(padded.slice(i, i + 3));
  return grams;
}
