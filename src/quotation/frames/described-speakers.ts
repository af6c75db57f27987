/**
 * Somebody unnamed whose own saying describes him before he is quoted: `قال صياد ذكر أن اسمه كمال إن البحر هائج`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { FrameText } from './frame-text.ts';

/** In tokens: the longest that describes him. */
const LONGEST = 20;

/**
 * Finds the `إن` of `قال` behind a clause that describes whoever speaks, by a verb of saying right behind him and its own `أن`;
 * undefined where none does. `إن` follows `قال` alone, so that it ends what the other verb told.
 */
export function afterDescription(frame: FrameText, at: number): number | undefined {
  const { tokens, source, limit } = frame;
  const { cues } = frame.reading;
  const inner = cues[at];
  const anybody = source !== undefined && !source.name && !source.headDefinite;
  if (frame.cue.reading.lemma.lemma !== 'قال' || !anybody) return undefined;
  if (inner?.reading.tense !== 'past' || inner.conjunction || inner.reading.pronoun)
    return undefined;
  const { gender, number } = frame.cue.reading;
  if (inner.reading.gender !== gender && number === 'singular') return undefined;
  if (!isComplementizer(tokens[at + 1])) return undefined;
  for (let k = at + 3; k < Math.min(limit, at + LONGEST); k++) {
    const token = tokens[k];
    if (token?.kind === 'mark' && !isComma(token)) return undefined;
    const said = cues[k - 1]?.reading.lemma.lemma === 'قال';
    if (token?.text.startsWith('إن') && isComplementizer(token)) return said ? undefined : k;
  }
  return undefined;
}
