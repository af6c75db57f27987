/**
 * Stems: what is left of a folded word when the letters that inflect it are taken off. Three depths, from
 * the one that the index holds to the one that only serves as further evidence.
 *
 * @see Larkey, Ballesteros, Connell (2007), Light stemming for Arabic information retrieval: light10, from
 *   which {@link lightStem} departs by stacked conjunctions, bare prepositions and object pronouns
 * @module
 */
import { loadLexicon, parseWordList } from './lexicon.ts';

const ARTICLES = ['بال', 'كال', 'لل', 'ال'];
/** Longest first: object pronouns, dual and plural endings, the nisba, teh marbuta. */
const SUFFIXES = [
  ...['تهما', 'اتها', 'اتهم', 'يتها', 'يتهم'],
  ...['هما', 'تان', 'تين', 'تها', 'تهم', 'اته', 'يات', 'يين', 'يون', 'يته'],
  ...['ها', 'هم', 'هن', 'كم', 'نا', 'ان', 'ات', 'ون', 'ين', 'وا', 'يه', 'ته'],
  ...['ه', 'ي', 'ا'],
];
const WAW_FILE = 'waw-words.txt';
/** Stems whose first `و` is their own. */
const WAW_WORDS = parseWordList(loadLexicon(WAW_FILE), WAW_FILE);
const BA_LAM_FILE = 'ba-lam-words.txt';
/** Words whose first `ب` or `ل` is their own. */
const BA_LAM_WORDS = parseWordList(loadLexicon(BA_LAM_FILE), BA_LAM_FILE);
/** A plural in `ون` whose `ن` fell away before what it belongs to. */
const CONSTRUCT_PLURAL = /.{3}[^اوي]و$/u;
const WEAK = /[اوي]/gu;

/**
 * Takes the proclitics and the endings off a folded word: conjunctions, prepositions, the article, object
 * pronouns, dual and plural endings, the nisba. At least three letters stay (two after the article).
 * Words without Arabic letters are returned as they are.
 *
 * @example
 * lightStem('وللوزارات'); // => 'وزار'
 * lightStem('ايرانيه'); // => 'ايران'
 */
export function lightStem(form: string): string {
  if (!/^[ء-ي]/.test(form)) return form;
  return stripSuffixes(stripProclitics(form));
}

function stripProclitics(form: string): string {
  let word = form;
  const first = word.charAt(0);
  if (first === 'و' || first === 'ف') {
    const rest = word.slice(1);
    const article = ARTICLES.some((each) => rest.startsWith(each) && rest.length > each.length + 2);
    if (article || (first === 'و' && rest.length >= 3 && !isWawWord(word))) word = rest;
  }
  if (isBaLamWord(word)) return word;
  // `للبنان`, `للجنة`: the second `ل` is the word's own.
  if (word.startsWith('لل') && BA_LAM_WORDS.has(word.slice(1))) return word.slice(1);
  const article = ARTICLES.find((each) => word.startsWith(each) && word.length >= each.length + 2);
  if (article !== undefined) {
    // `الألمانية` loses two: folded, `ألمانيا` looks as if it began with the article, and they must meet.
    const rest = word.slice(article.length);
    return rest.startsWith('ال') && rest.length >= 5 ? rest.slice(2) : rest;
  }
  if ((word.startsWith('ب') || word.startsWith('ل')) && word.length >= 5) return word.slice(1);
  return word;
}

/** Tells whether the first `و` of a folded word is its own: of `وزاره`, not of `وقال`. */
export const isWawWord = (word: string): boolean =>
  WAW_WORDS.has(word) ||
  WAW_WORDS.has(stripSuffixes(word)) ||
  WAW_WORDS.has(word.replace(/ت$/u, ''));

/** Tells whether the first `ب` or `ل` of a folded word is its own: of `بيانات`, not of `بوزاره`. */
const isBaLamWord = (word: string): boolean =>
  /^[بل]/.test(word) && (BA_LAM_WORDS.has(word) || BA_LAM_WORDS.has(stripSuffixes(word)));

function stripSuffixes(word: string): string {
  // `كهرباء` is often typed `كهربا`.
  let stem = word.endsWith('اء') && word.length >= 5 ? word.slice(0, -1) : word;
  // `مسؤولو الوزارة`, and not `فيديو`, `يوليو`
  if (CONSTRUCT_PLURAL.test(stem)) stem = stem.slice(0, -1);
  for (let pass = 0; pass < 2; pass++) {
    const suffix = SUFFIXES.find((each) => stem.endsWith(each) && stem.length >= each.length + 3);
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

/**
 * Drops the weak letters inside a light stem, so that a broken plural meets its singular.
 *
 * @example
 * skeleton(lightStem('صواريخ')) === skeleton(lightStem('صاروخ')); // => true, 'صرخ'
 */
export function skeleton(stem: string): string {
  if (stem.length < 4) return stem;
  const dropped = stem.charAt(0) + stem.slice(1).replace(WEAK, '');
  return dropped.length >= 2 ? dropped : stem;
}

/**
 * Drops what verbs and their nouns put before the root as well, so that `يعتقل`, `اعتقال` and `معتقل` meet.
 * It joins too much to search by: it only supports what other evidence says.
 *
 * @example
 * rootKey('اعتقال'); // => 'عتقل'
 */
export function rootKey(stem: string): string {
  // `أعلنت` beside `أعلن`: the ending of a verb whose subject is feminine.
  let key = stem.length >= 4 ? stem.replace(/ت$/u, '') : stem;
  if (key.length >= 5 && /^س[يتنا]/u.test(key)) key = key.slice(2);
  else if (key.length >= 4 && /^[يتنام]/u.test(key)) key = key.slice(1);
  const dropped = key.replace(WEAK, '');
  return dropped.length >= 2 ? dropped : skeleton(stem);
}

/**
 * Takes off what conjugates a verb, so that `تعتقل`, `اعتقلت` and `سيعتقل` meet; a noun with the same letters meets
 * them too, so it is for comparing words that stand in a likely passage, never for finding one.
 *
 * @example
 * conjugationKey('سيعتقل'); // => 'عتقل'
 * conjugationKey('اعتقلت'); // => 'عتقل'
 */
export function conjugationKey(stem: string): string {
  const key = /^.{3,}ت$/u.test(stem) ? stem.slice(0, -1) : stem;
  if (/^س[يتن].{3}/u.test(key)) return key.slice(2);
  if (/^[يتن].{3}/u.test(key)) return key.slice(1);
  return /^ا[^ل].{2}/u.test(key) ? key.slice(1) : key;
}
