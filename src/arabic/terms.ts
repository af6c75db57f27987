/**
 * Terms: the analysis chain of retrieval, the same for articles and for questions. Fold, cut into runs of
 * letters and digits, leave out stopwords, stem. A term keeps its span, so what is found can be shown.
 *
 * @module
 */
import type { Span } from '../corpus/span.ts';
import { fold } from './letters.ts';
import { conjugationKey, lightStem, rootKey, skeleton } from './stems.ts';
import { isStopword } from './stopwords.ts';
import type { Token } from './tokens.ts';

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
export function findTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const { 0: printed, index: start } of text.matchAll(RUN)) {
    const word = readWord(printed);
    if (word) terms.push({ start, end: start + printed.length, ...word });
  }
  return terms;
}

/** Finds the terms among the tokens of a text that was cut already. */
export function termsAmong(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  for (const { kind, text, start, end } of tokens) {
    if (kind === 'mark') continue;
    if (JOINED.test(text)) {
      for (const term of findTerms(text))
        terms.push({ ...term, start: start + term.start, end: start + term.end });
      continue;
    }
    const word = readWord(text);
    if (word) terms.push({ start, end, ...word });
  }
  return terms;
}

const JOINED = /^[وفبلك]?عبدال\p{L}{2}/u;

/**
 * What tokens.ts calls words and numbers, but `عبدالله` is two, as `عبد الله` is. Cutting tokens of all kinds costs twice
 * as much, and answers cut hundreds of articles.
 */
const RUN =
  /(?<![\p{L}\p{M}])[وفبلك]?عبد(?=ال\p{L}{2})|\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*|\p{Nd}+/gu;

type Word = Pick<Term, 'surface' | 'stem'>;
const words = new Map<string, Word | null>();
const WORDS_KEPT = 50_000;
/** In UTF-16 units: V8 keeps the whole text alive behind a longer slice. */
const LONGEST_KEPT = 12;

/** Reads a printed word as it is compared, remembering the common ones; null for a stopword. */
function readWord(printed: string): Word | null {
  let word = words.get(printed);
  if (word !== undefined) return word;
  const surface = fold(printed).slice(0, LONGEST_WORD);
  word = surface === '' || isStopword(surface) ? null : { surface, stem: stemOf(surface) };
  if (printed.length <= LONGEST_KEPT && words.size < WORDS_KEPT) words.set(printed, word);
  return word;
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
