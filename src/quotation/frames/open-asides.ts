/**
 * Asides that a comma opens and none closes: in `شدد كمال عون، خلال اللقاء | على ضرورة الحوار، في أسرع وقت` the next comma stands
 * inside what was said.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { FrameText } from './frame-text.ts';
import { isProposition } from './propositions.ts';

/** Prepositions that a verb may govern, and the frames in which it does. */
const GOVERNED: Readonly<Record<string, readonly string[]>> = {
  الي: ['to', 'urge'],
  علي: ['on'],
  عن: ['about'],
  من: ['of'],
};

/** In tokens: how far behind a comma what was said is still looked for. */
const LONGEST_WAY = 24;

/**
 * Tells whether the aside that opens at a comma behind whoever speaks runs into what was said before the next comma: what the verb
 * governs stands inside it, and nothing that the verb governs behind it.
 *
 * @param at the comma that opens it
 * @param comma the next one
 */
export function isOpenAside(frame: FrameText, at: number, comma: number): boolean {
  if (at <= frame.at + 1) return false;
  for (let k = at + 3; k < comma; k++) if (isGoverned(frame, k)) return !isToldBehind(frame, comma);
  return false;
}

/** `على | ضرورة الحوار`, `إلى الهدوء`, `بصرف الأجور`: whether what the verb governs begins at a token, as something that may be said. */
function isGoverned(frame: FrameText, k: number): boolean {
  const { form, kind } = frame.tokens[k] as Token;
  if (kind !== 'word') return false;
  const frames = GOVERNED[form];
  if (!frames) return frame.has('with') && /^ب.{3}/.test(form) && frame.startsDemand(k);
  if (!frame.has(...frames)) return false;
  const urged = form === 'الي' && frame.has('urge');
  return (
    urged ||
    isProposition(
      frame,
      k + 1,
      frames.some((name) => frame.any(name)),
    )
  );
}

/** Whether what the verb governs begins behind this comma or a later one, before another verb speaks. */
function isToldBehind(frame: FrameText, comma: number): boolean {
  const { tokens, reading } = frame;
  for (let k = comma; k < Math.min(frame.limit, comma + LONGEST_WAY); k++) {
    if (reading.cues[k]) return false;
    if (tokens[k]?.text === ':' || reading.marks.closerOf.has(k)) return true;
    if (isComplementizer(tokens[k])) return true;
    // `ودعا الحزب، في بيان إلى الرأي العام، المواطنين | إلى المشاركة`
    if (frame.has('urge') && tokens[k]?.form === 'الي') return true;
    if (isComma(tokens[k]) && (isGoverned(frame, k + 1) || isObject(frame, k + 1))) return true;
  }
  return false;
}

/** `، أهمية الحوار`: whether an object that tells of something begins at a token. */
const isObject = (frame: FrameText, k: number): boolean =>
  k < frame.limit && frame.has('object') && isProposition(frame, k, false);
