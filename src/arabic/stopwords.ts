/**
 * Stopwords: the words of `data/lexicon/stopwords.txt`, which carry no subject and are left out of the index
 * and of questions alike. In notes of retrieval it is the step that pays most after folding.
 *
 * @module
 */
import { loadLexicon, parseWordList } from './lexicon.ts';

const FILE = 'stopwords.txt';

const STOPWORDS = parseWordList(loadLexicon(FILE), FILE);

/**
 * Tells whether a folded word is a stopword, by itself or after `و` or `ف`.
 *
 * @example
 * isStopword('ومن'); // => true
 * isStopword('ولد'); // => false
 */
export function isStopword(form: string): boolean {
  if (STOPWORDS.has(form)) return true;
  const first = form.charAt(0);
  return (first === 'و' || first === 'ف') && STOPWORDS.has(form.slice(1));
}
