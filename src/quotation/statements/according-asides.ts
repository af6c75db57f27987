/**
 * What stands between an attribution that leads its sentence and what was said: `بحسب ما أوردت الصحيفة، اليوم السبت 26 ماي، فإن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { Reading } from '../text/reading.ts';

/** Tells whether a token parts clauses. */
export const isSeparator = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^[،,؛;:\-–—]$/.test(token.text);

/** In tokens: how long it may be told when and where before `فإن`. */
const LONGEST_ASIDE = 14;

/**
 * `بحسب ما أوردت الصحيفة، | اليوم السبت 26 ماي، فإن`, `وبحسب موقع النهار التابع لحزب الوفاق | الحاكم، فإن`: token of `فإن` behind when or
 * where it was told, or behind what the source is; the same token where none stands there.
 */
export function overAside(
  { tokens, classes, cues }: Reading,
  from: number,
  source: number,
  end: number,
): number {
  const { classes: kinds, definite } = classes.of(tokens[from]?.form ?? '');
  const where =
    /^(?:في|خلال|عبر|علي)$/.test(tokens[from]?.form ?? '') &&
    classes.of(tokens[from + 1]?.form ?? '').classes.has('setting');
  const described = from === source && definite;
  if (!kinds.has('time') && !where && !described) return from;
  for (let k = from; k < Math.min(end, from + LONGEST_ASIDE); k++) {
    if (isSeparator(tokens[k]) && /^فان(?:ه|ها|هم)?$/.test(tokens[k + 1]?.form ?? '')) return k + 1;
    if (isSeparator(tokens[k]) || cues[k]?.reading.tense === 'past') return from;
  }
  return from;
}
