/**
 * Whether a clause that `فيما` or `بينما` opens is of one account with what was said before it.
 *
 * @module
 */
import { opensNumeral } from '../../arabic/numerals.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isNarration, stemOf } from '../cues/narration-words.ts';
import type { Reading } from '../text/reading.ts';
import { isUnknown } from './unsaid-words.ts';

/** In tokens: how far before a clause the figure stands that it sets another beside. */
const LONGEST_COUNT = 30;

/** What is left of those who were told of. */
const OTHERS = wordPattern('quotation/ends', 'others', '(?:ال)?');

/**
 * Whether the clause that `فيما` or `في حين` opens goes on with what was said: what is not or will be, what is left of the
 * same people or things (`نقل ثلاثة إلى المستشفى، فيما غادر اثنان`).
 */
export function isOfOneAccount(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  const form = tokens[at]?.form ?? '';
  const figure = isNarration('figure', stemOf(form, /^$/)) && countsBefore(reading, at);
  if (figure && !tokens.slice(at + 1, at + 5).some(isComplementizer)) return true;
  if (cues[at] && cues[at]?.reading.tense !== 'noun') return false;
  // `فيما لم يصدر تعليق`: what is not known
  if (/^(?:لم|لن)$/.test(form)) return !isUnknown(reading, at + 1);
  if (/^(?:لا|ليست?|سوف|ما|لايزال|لاتزال)$/.test(form) || /^س[يت].{2,}/.test(form)) return true;
  if (/^(?:ي?بقي|[يت]بقي|بقيت|ظلت?|[يت]ظل)$/.test(form)) return true;
  for (let i = at + 1; i < at + 6 && tokens[i]?.kind !== 'mark'; i++) {
    if (cues[i] && cues[i]?.reading.tense !== 'noun') return false;
    const word = tokens[i]?.form ?? '';
    if (tokens[i]?.kind === 'number' || opensNumeral(word) || OTHERS.test(word)) return true;
  }
  return false;
}

/** Two thousand or more, in one word. */
const TWO = /^(?:الف|مليون|مليار|بليون|م[يء]ت)(?:ي|ين|ان|ا)$/;

/** `بلغت الأرباح تسعة ملايين، فيما تراجع | هامش الربح`: whether a figure stands before a token in its sentence. */
function countsBefore({ tokens, sentences }: Reading, at: number): boolean {
  for (let i = at - 2; i > at - LONGEST_COUNT && sentences[i] === sentences[at]; i--) {
    const { form, kind } = tokens[i] ?? { form: '' };
    if (kind === 'number' || opensNumeral(form) || TWO.test(form)) return true;
  }
  return false;
}
