/**
 * Stance: the attitude that a cue gives to what was said, turned round by a negation before it.
 *
 * @module
 */
import type { Stance } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';

/** What `لم ينف`, `لا يستبعد`, `دون أن يؤيد` come to; a negated saying still says. */
const NEGATED: Readonly<Partial<Record<Stance, Stance>>> = {
  denies: 'says',
  doubts: 'says',
  supports: 'doubts',
  condemns: 'says',
  promises: 'denies',
};

/** Gives the stance of the cue at a token: its lemma's, or what a negation makes of it. */
export function stanceOf({ tokens }: Reading, at: number, stance: Stance): Stance {
  const before = tokens[at - 1]?.form ?? '';
  return /^[وف]?(?:لم|لا|لن|ما)$/.test(before) ? (NEGATED[stance] ?? stance) : stance;
}
