/**
 * Verbs of what is only supposed: what is asked, conditional or possible, what one is to say or is told in the passive. Nobody
 * has said it.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';

/** What opens a condition or a question: `لو قال`, `هل أعلنت`. */
const SUPPOSES = /^[وف]?(?:لو|هل|اذا|لولا)$/;
/** `قد يعلن`, `لن تقول`, `ربما يؤكد`: with a present. */
const POSSIBLE = /^[وف]?(?:قد|لن|ربما|لعله|لعلها)$/;
/** Words before `أن` and a present: `يمكن أن يعلن`, `رفض أن يؤكد`, `بدلا من أن تقول`. */
const TO_BE_SAID =
  /^[وف]?(?:[يت](?:مكن|جب|نبغي|تعين|ستطيع|ريد|رفض|شا)|رفضت?|بدل|عوض|عليه(?:ا|م)?|الافضل|الممكن|المستبعد|الوارد|الاجدر)$/;

/** Tells whether a verb of saying stands in what is only supposed. */
export function isSupposed({ tokens }: Reading, at: number, { reading }: CueWord): boolean {
  const { tense } = reading;
  if (tense !== 'past' && tense !== 'present') return false;
  const before = tokens[at - 1]?.form ?? '';
  const was = /^(?:قد|كان|كانت)$/.test(before) && SUPPOSES.test(tokens[at - 2]?.form ?? '');
  if (SUPPOSES.test(before) || was) return true;
  if (tense !== 'present') return false;
  if (POSSIBLE.test(before) || isDeniedReason(tokens, at)) return true;
  if (before !== 'ان') return false;
  const governs = tokens[at - 2]?.form ?? '';
  // `بدلا من أن يعلن`
  const instead = governs === 'من' && /^(?:بدلا|بدل|عوضا)$/.test(tokens[at - 3]?.form ?? '');
  return instead || TO_BE_SAID.test(governs);
}

/** In tokens: how far before a verb the reason opens in which it stands. */
const REASON = 8;

/** `غضب من التقرير لأنه | لم يشر إلى كذا`, `لأن نصه لا يؤكد على كذا`: what is found missing in something. */
function isDeniedReason(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:لم|لا)$/.test(tokens[at - 1]?.form ?? '')) return false;
  for (let k = at - 2; k > at - REASON; k--) {
    if (tokens[k]?.kind !== 'word') return false;
    if (/^[وف]?لان(?:ه|ها|هم|هما)?$/.test(tokens[k]?.form ?? '')) return true;
  }
  return false;
}

/** Verbs whose object is whom they tell it, and who tells it not where nobody is told: `أبلغ الوزير بأن`. */
const TELLING = /^(?:أبلغ|أخطر|أشعر|أخبر|أعلم)$/;

/** Tells whether whoever stands behind a verb or its noun was told, and tells nothing: `إبلاغ الوزير بأن`. */
export const isOfTold = ({ reading }: CueWord): boolean => TELLING.test(reading.lemma.lemma);

/** `تم تأكيد الوزارة`, `جرى إبلاغ الشركة`: a deed in the passive. */
export const isDonePassively = ({ tokens }: Reading, at: number): boolean =>
  /^[وف]?س?(?:تم|[يت]تم|جري|جرت|[يت]جري)$/.test(tokens[at - 1]?.form ?? '');
