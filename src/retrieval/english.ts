/**
 * English words: their plain forms, so that the glossary finds `sanctions imposed` under `sanction` and `impose`.
 *
 * @module
 */
import { loadLexicon, splitLexicon } from '../arabic/lexicon.ts';

const STOPWORDS = new Set(
  splitLexicon(loadLexicon('stopwords-english.txt')).flatMap((line) => line.text.split(/\s+/)),
);

/** Tells whether an English word in lower case carries no subject. */
export const isEnglishStopword = (word: string): boolean => STOPWORDS.has(word);

/** Endings with what stands for them in the plain form, the likelier first. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/'s?$/, ['']],
  [/ies$/, ['y', 'ie']],
  [/(?:sses|shes|ches|xes|zes)$/, []],
  [/es$/, ['', 'e', 'is']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ying$/, ['ie', 'y']],
  [/ing$/, ['', 'e']],
  [/ally$/, ['al', '']],
  [/ly$/, ['']],
  [/ers?$/, ['', 'e']],
  [/ors?$/, ['', 'e']],
];

/**
 * Gives the forms an English word may be listed under, itself first.
 *
 * @example
 * plainForms('banning'); // => ['banning', 'bann', 'banne', 'ban']
 */
export function plainForms(word: string): string[] {
  const forms = new Set([word]);
  for (const [ending, plains] of ENDINGS) {
    if (!ending.test(word) || word.length < 4) continue;
    for (const plain of plains) {
      const form = word.replace(ending, plain);
      if (form.length < 2) continue;
      forms.add(form);
      if (/([b-df-hj-np-tv-z])\1$/.test(form)) forms.add(form.slice(0, -1));
      if (/es$|ed$/.test(form) && form.length > 4) forms.add(form.slice(0, -2));
    }
    if (/(?:sses|shes|ches|xes|zes)$/.test(word)) forms.add(word.slice(0, -2));
  }
  return [...forms];
}
