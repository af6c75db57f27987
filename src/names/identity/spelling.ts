/**
 * Spellings of one name: which Arabic spellings count as the same word, and the consonant skeleton that a Latin
 * spelling shares with an Arabic one.
 *
 * @module
 */
import { loadNameLexicon } from '../words/name-lexicon.ts';

/** Letters that print the same foreign sound: `غوتيريش جوتيريس`, `طوني توني`. */
const SOUNDS: Readonly<Record<string, string>> = { غ: 'ج', ش: 'س', ط: 'ت', ظ: 'ز', ص: 'س' };

const sounds = (word: string): string =>
  word.replace(/[غشطظص]/g, (letter) => SOUNDS[letter] ?? letter);
const bare = (word: string): string =>
  word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;

/** Returns what two spellings of one name begin with alike. */
export const firstSound = (word: string): string => {
  const letter = word.charAt(word.length > 4 && word.startsWith('ال') ? 2 : 0);
  return SOUNDS[letter] ?? letter;
};

/**
 * Tells whether two folded words may be spellings of one name: `ادي ايدي`, `غوتيريش جوتيريس`, with or without
 * `ال`. A long vowel more counts only for names that are not Arabic given names: `حسن` is not `حسين`.
 */
export function isSameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  // Most pairs differ in their first sound; that is seen without rewriting either.
  if (firstSound(a) !== firstSound(b)) return false;
  const [x, y] = [sounds(bare(a)), sounds(bare(b))];
  if (x === y) return bare(a).length > 2;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length - short.length !== 1 || short.length < 3) return false;
  const { givenNames } = loadNameLexicon();
  if (givenNames.has(a) && givenNames.has(b)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return 'اوي'.includes(long[at] as string) && long.slice(at + 1) === short.slice(at);
}

/** The consonants of an Arabic letter as a Latin spelling hears them; long vowels and `ع ه ح` are not heard. */
const ARABIC_CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
const LATIN_CONSONANTS: Readonly<Record<string, string>> = {
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'g',
  j: 'g',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'b',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'f',
  z: 'z',
};

/**
 * Returns the consonant skeleton of a word in either script, the same for both spellings of most names.
 *
 * @example
 * skeletonOf('Guterres'); // => 'gtrs'
 * skeletonOf('غوتيريش'); // => 'gtrs'
 */
export function skeletonOf(word: string): string {
  if (/\p{Script=Arabic}/u.test(word)) {
    return collapse(Array.from(bare(word), (letter) => ARABIC_CONSONANTS[letter] ?? '').join(''));
  }
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el)[-\s]/, '')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/ch|sh/g, 's')
    .replace(/c(?=[eiy])/g, 's');
  return collapse(Array.from(plain, (letter) => LATIN_CONSONANTS[letter] ?? '').join(''));
}

const collapse = (skeleton: string): string => skeleton.replace(/(.)\1+/g, '$1');
