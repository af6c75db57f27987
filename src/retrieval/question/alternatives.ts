/**
 * Alternatives: how much each way to tell a concept counts, and how they are made.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { stemOf } from '../../arabic/terms.ts';
import { otherNumbers } from './number-words.ts';
import type { Alternative, Form } from './question.ts';

/** What a near-synonym weighs. */
export const SYNONYM = 0.7;
/** What the same word weighs in another form or spelling. */
export const BARE = 0.95;

/** Folds and stems a word. */
export const toForm = (word: string): Form => ({ surface: fold(word), stem: stemOf(fold(word)) });

/** Gives the other ways to write the number that a folded word is. */
export const numberForms = (word: string): Alternative[] =>
  otherNumbers(word).map((form) => ({ forms: [form], weight: BARE }));

/** Leaves of alternatives with the same words the weightiest, in their order. */
export function eachOnce(alternatives: readonly Alternative[]): Alternative[] {
  const once = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.forms.map(({ surface, stem }) => `${surface}/${stem}`).join(' ');
    const known = once.get(key);
    if (!known || known.weight < alternative.weight) once.set(key, alternative);
  }
  return [...once.values()];
}
