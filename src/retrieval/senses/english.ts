/**
 * English words: their plain forms, so that the glossary finds `sanctions imposed` under `sanction` and `impose`.
 *
 * @module
 */
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';

const STOPWORDS = new Set(
  splitLexicon(loadLexicon('stopwords-english.txt')).flatMap((line) => line.text.split(/\s+/)),
);

/** Tells whether an English word in lower case carries no subject; `shouldn't` carries as little as `should`. */
export const isEnglishStopword = (word: string): boolean =>
  STOPWORDS.has(word) || STOPWORDS.has(word.replace(/n't$|'(?:d|ll|m|re|s|ve)$/, ''));

const FORMS_FILE = 'english-forms.txt';

/**
 * Reads a list of forms that no rule makes, each with the word it is a form of.
 *
 * @throws LexiconError for a line that is not `form form = word`
 */
export function parseEnglishForms(content: string, file = FORMS_FILE): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { text, number } of splitLexicon(content)) {
    const groups = /^(?<forms>[a-z ]+) = (?<word>[a-z]+)$/.exec(text)?.groups;
    if (!groups)
      throw new LexiconError(
        file,
        number,
        'expected `form form = word`, as in `drew drawn = draw`',
      );
    for (const form of (groups.forms as string).split(' ')) forms.set(form, groups.word as string);
  }
  return forms;
}

const IRREGULAR = parseEnglishForms(loadLexicon(FORMS_FILE));

/** Endings with what stands for them in the plain form, the likelier first. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/'s?$/, ['']],
  [/ies$/, ['y', 'ie']],
  [/(?:sses|shes|ches|xes|zes)$/, []],
  [/s$/, ['']],
  [/es$/, ['', 'is']],
  [/ied$/, ['y']],
  [/ed$/, ['e', '']],
  [/ying$/, ['ie', 'y']],
  [/ing$/, ['e', '']],
  [/ally$/, ['al', '']],
  [/ly$/, ['']],
  [/ers?$/, ['', 'e']],
  [/ors?$/, ['', 'e']],
];

/**
 * Tells whether a word in lower case is the past of a verb by its ending: `rejected`, and not `seed` or `feed`.
 *
 * @example
 * isPastForm('denied'); // => true
 */
export const isPastForm = (word: string): boolean => /[^e]ed$/.test(word) && word.length > 4;

/**
 * Gives the forms an English word may be listed under, itself first.
 *
 * @example
 * plainForms('banning'); // => ['banning', 'bann', 'banne', 'ban']
 */
export function plainForms(word: string): string[] {
  const forms = new Set([word]);
  const irregular = IRREGULAR.get(word);
  if (irregular) forms.add(irregular);
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
