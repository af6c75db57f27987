/**
 * English lines with Arabic in them, such as the citation of an Arabic paper: they run left to right, each
 * Arabic stretch isolated, so that its words and marks keep their order and the English round it its own.
 *
 * @module
 */
import { type BidiMode, stripBidi } from '../arabic/bidi.ts';

const RLI = '\u2067';
const PDI = '\u2069';

const WORD = String.raw`\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c\u200d]*`;
const BETWEEN = String.raw`[\s0-9\u0660-\u0669←،/–-]+`;
const PHRASE = `${WORD}(?:${BETWEEN}${WORD})*`;
/** Arabic words with what stands between them, and brackets or quotation marks that hold only such. */
const ARABIC_RUN = new RegExp(
  String.raw`${PHRASE}(?:\s*(?:\(${PHRASE}\)|«${PHRASE}»)|${BETWEEN}${PHRASE})*`,
  'gu',
);

/**
 * Prepares a line of English words for display.
 *
 * @example
 * isolateArabic('الوطن (البحرين), undated', 'isolate'); // => '\u2067الوطن (البحرين)\u2069, undated'
 */
export function isolateArabic(line: string, mode: BidiMode): string {
  const plain = stripBidi(line);
  if (mode !== 'isolate') return plain;
  return plain.replace(ARABIC_RUN, (run) => `${RLI}${run}${PDI}`);
}
