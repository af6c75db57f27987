/**
 * Whether a clause that `فيما` or `بينما` opens is of one account with what was said before it.
 *
 * @module
 */
import { opensNumeral } from '../../arabic/numerals.ts';
import type { Reading } from '../text/reading.ts';
import { isUnknown } from './unsaid-words.ts';

/** What is left of those who were told of. */
const OTHERS =
  /^(?:ال)?(?:اخر|اخرون|اخرين|اخري|اخريان|باقي|باقون|باقين|بقيه|باقيه|بعض|نصف|غالبيه)$/;

/**
 * Whether the clause that `فيما` or `في حين` opens goes on with what was said: what is not or will be, what is left of the
 * same people or things (`نقل ثلاثة إلى المستشفى، فيما غادر اثنان`).
 */
export function isOfOneAccount(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  const form = tokens[at]?.form ?? '';
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
