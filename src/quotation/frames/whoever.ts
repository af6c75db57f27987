/**
 * `هناك من يرى أن`, `فمنهم من قال إن`, `على كل من يظن أن`: whoever does, and nobody is named.
 *
 * @module
 */
import type { Reading } from '../text/reading.ts';

/** Tells whether the verb of saying at a token is of whoever does so. */
export const isOfWhoever = ({ tokens, cues }: Reading, at: number): boolean =>
  /^[وفلك]?من$/.test(tokens[at - 1]?.form ?? '') &&
  /^(?:past|present)$/.test(cues[at]?.reading.tense ?? '');

/** Tells whether `من` at a token opens a clause about some of those who were told of: `ومنهم من قال`. */
export const opensWhoever = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.form === 'من' &&
  /^[وف]?(?:منهم|منهن|فيهم|بينهم|هناك|هنالك|ثمه)$/.test(tokens[at - 1]?.form ?? '');
