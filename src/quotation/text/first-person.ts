/**
 * Words that only whoever speaks says of himself, by which speech without marks is known to go on.
 *
 * @module
 */
import type { Reading } from './reading.ts';

/** `كنا`, `ولدينا`; the verbs that open bare speech are in `phrase-words.txt`. */
const OURS = /^[وف]?(?:انا|نحن|كنت|كنا|لسنا|لنا|لدي|لدينا|علينا|عندنا|بيننا|معنا|اننا|انني)$/;

/** Tells whether a token is a first person. */
export function isFirstPerson({ tokens, classes }: Reading, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  return OURS.test(form) || classes.of(form).classes.has('first-person');
}

/** Tells whether a first person speaks between a token and another, with no verb of saying between. */
export function speaksOn(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (/^(?:past|present)$/.test(reading.cues[i]?.reading.tense ?? '')) return false;
    if (isFirstPerson(reading, i)) return true;
  }
  return false;
}
