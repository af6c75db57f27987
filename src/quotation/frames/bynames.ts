/**
 * Marks between a verb and what was said that hold a name: `رئيسة الاتحاد «أم الإمارات»، أن`, `وأضاف "الحارس"، في حواره مع "النيل"،
 * أن`.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { FrameText } from './frame-text.ts';

/** In tokens: the longest name of a body between marks, the marks among them. */
const LONGEST_NAME = 16;

/**
 * Whether marks hold a name: before the clause (`رئيسة الاتحاد «أم الإمارات»، أن`), and of what it was said on
 * (`كتب النائب عبر "إكس": "…"`).
 */
export function isByname(frame: FrameText, from: number, closer: number): boolean {
  const before = frame.tokens[from - 1]?.form ?? '';
  const where = /^(?:عبر|في|ل.{4,})$/.test(before) || (before === 'علي' && !frame.has('on'));
  if (where && closer - from <= 4 && frame.tokens[closer + 1]?.text === ':') return true;
  const after = isComma(frame.tokens[closer + 1]) ? 2 : 1;
  const next = frame.tokens[closer + after];
  // `وأضاف "الحارس"، في حواره مع "النيل"، أن`: a surname that is a word elsewhere
  if (from === frame.at + 1 && closer - from <= 3 && opensFarther(frame, closer + 1)) return true;
  // `رئيس "الجمعية الوطنية لحماية البيئة والسواحل في الشمال"، إن`
  const longest = from > frame.at + 1 && /^[إأا]ن/.test(next?.text ?? '') ? LONGEST_NAME : 6;
  return closer - from <= longest && isComplementizer(next);
}

/** Whether what a verb says opens farther on: `، خلال اتصال ببرنامج "مساء الخير"، إلى أن`. */
function opensFarther(frame: FrameText, from: number): boolean {
  const { marks, cues } = frame.reading;
  for (let k = from; k < frame.limit; k++) {
    const token = frame.tokens[k] as Token;
    if (isComplementizer(token)) return !/^[وف]/.test(token.form);
    if (token.text === ':') return true;
    const verb = cues[k];
    if (verb && (verb.conjunction || verb.reading.tense === 'participle')) return false;
    k = marks.closerOf.get(k) ?? k;
  }
  return false;
}
