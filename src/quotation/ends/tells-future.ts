/**
 * Whether what was said is still to come, so that a past behind it is the reporter's.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';

/** In tokens: how far from its beginning the verb of what was said stands. */
const LONGEST_SUBJECT = 6;
/** `سيبدأ`, `ستبدأ`, and no `سياسة`, `ستة`. */
const FUTURE = /^س(?:ي(?!اس|ار|د|ن|ول|ر|ب|اح|ف)|ت(?!ه|ين|ار|ون)|ا|ن(?!ه|و|د)).{3,}/;

/** Whether the first verb of what stands between two tokens is in the future. */
export function tellsFuture(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
    const form = tokens[i]?.form ?? '';
    if (/^(?:لن|سوف)$/.test(form) || FUTURE.test(form)) return true;
    if (tokens[i]?.kind !== 'word' || /^(?:الذي|التي|الذين|ان)$/.test(form)) return false;
  }
  return false;
}
