/**
 * State names: what an article may call a state by that a question names by another name or by its capital, which
 * stands for the government (`الدوحة` for `قطر`).
 *
 * @module
 */
import { findTerms } from '../../arabic/terms.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import type { Form } from './question.ts';

/** A word with what may be written onto it: the word itself first. */
const readings = (word: string): string[] => [word, word.replace(/^[وفبلك]/u, '')];

/**
 * Gives the other names of the state that a folded word names by itself, its capital among them; none where it
 * names none.
 *
 * @example
 * otherStateNames('الدوحه').map(([form]) => form.surface); // => ['قطر']
 */
export function otherStateNames(word: string): readonly (readonly Form[])[] {
  const { places } = loadNameLexicon();
  for (const reading of readings(word)) {
    const place = places.get(reading)?.find(({ words }) => words.length === 1);
    if (!place) continue;
    const { names, capitals } = place.state;
    return [...names, ...capitals]
      .filter((name) => name !== reading)
      .map((name) => findTerms(name).map(({ surface, stem }): Form => ({ surface, stem })))
      .filter((forms) => forms.length > 0);
  }
  return [];
}
