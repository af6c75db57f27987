/**
 * What whoever spoke left unsaid, as the reporter adds it: `… دون أن يكشف عن عددها`, `…، ولم يوضح موعد العودة`.
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from '../text/reading.ts';
import type { Seam } from './seam.ts';

/** Verbs of what is not told, in the present. */
const UNSAID = wordPattern('quotation/ends', 'unsaid', '[يت]');
/** What is left out, behind `دون`: `دون إعطاء تفاصيل`, `دون الكشف عن هويته`. */
const UNTOLD =
  /^(?:تقديم|ذكر|صدور|اعطاء|(?:ال)?كشف|الخوض|الافصاح|توضيح|تحديد|مزيد|المزيد|تسميه?|الادلاء|ايراد)$/;

/** Whether the reporter begins to tell what was not said. */
export const leavesUnsaid = (seam: Seam): boolean =>
  isLeftUnsaid(seam) ||
  isSilentOn(seam) ||
  (seam.comma && (isUnknownHere(seam) || keepsSilent(seam)));

/** `… دون أن يكشف عن عددها`, `…، لكن من دون أن يحدد موعدا`: what whoever spoke did not tell. */
function isLeftUnsaid({ reading, at, form, next }: Seam): boolean {
  const { tokens, cues } = reading;
  // `… دون أن يوضح أن`: what was not said
  if (form === 'دون' && next === 'ان' && isComplementizer(tokens[at + 3]) && cues[at + 2])
    return true;
  let k = at;
  while (/^(?:و?لكن|و?من)$/.test(tokens[k]?.form ?? '') && k < at + 2) k++;
  const without =
    tokens[k]?.form === 'غير' ? tokens[k - 1]?.form === 'من' : tokens[k]?.form === 'دون';
  if (!without || tokens[k + 1]?.form !== 'ان') return false;
  return UNSAID.test(tokens[k + 2]?.form ?? '');
}

/** `… غدا دون الخوض في التفاصيل`, `دون ذكر أي تفاصيل`: whether nothing but how little was told follows `دون`. */
function isSilentOn({ reading, at, form, next }: Seam): boolean {
  if (!/^(?:دون|بدون)$/.test(form) || !UNTOLD.test(next)) return false;
  const words = reading.tokens.slice(at + 2, at + 6);
  return words.some((word) => /^(?:ال)?(?:تفاصيل|ايضاحات|توضيحات)$/.test(word.form));
}

/** `…، ولم ترد أنباء عن ضحايا`, `…، بينما لم يتضح سبب التسرب`: the reporter adds what is not known. */
const isUnknownHere = ({ reading, at, form, next }: Seam): boolean =>
  (form === 'ولم' && isUnknown(reading, at + 1)) ||
  (/^(?:بينما|فيما)$/.test(form) && next === 'لم' && isUnknown(reading, at + 2));

/** `ولم ترد أنباء عن ضحايا`, `ولم يوضح موعد العودة`: whether what stands behind `لم` was not told. */
export const isUnknown = (reading: Reading, at: number): boolean =>
  /^[يت](?:رد|تسن|صدر|تضح|عرف|تبن|علق)$/.test(reading.tokens[at]?.form ?? '') ||
  isSilence(reading, at);

/** Whether a verb of saying after `لم` says nothing: no `أن` follows, `ولم يوضح أسباب القرار`. */
function isSilence(reading: Reading, at: number): boolean {
  const cue = reading.cues[at]?.reading;
  if (cue?.tense !== 'present' || !/^(?:says|announces)$/.test(cue.lemma.stance)) return false;
  return /^(?:أوضح|ذكر|كشف|أعلن|حدد|أشار|أفصح|علق|أدلى|فسر|شرح|بين)$/.test(cue.lemma.lemma);
}

/** `…، دون صدور أي بيان`, `…، رافضا الإدلاء بأي تفاصيل`: what the speaker does not say, behind a comma */
function keepsSilent({ reading, at, form, next }: Seam): boolean {
  if (/^(?:رافض|ممتنع|مكتفي)(?:ا|ه|ين)$/.test(form)) return true;
  const { tokens, cues } = reading;
  const without = form === 'دون' ? at + 1 : form === 'من' && next === 'دون' ? at + 2 : undefined;
  if (without === undefined) return false;
  const word = tokens[without]?.form ?? '';
  if (word === 'ان' && cues[without + 1] !== undefined) return true;
  // `…، دون صدور أي بيان`, `…، من دون أي تعليق من الوزارة`
  const any = word === 'اي' ? tokens[without + 1]?.form : word;
  return UNTOLD.test(word) || /^(?:تاكيد|تعليق)$/.test(any ?? '');
}
