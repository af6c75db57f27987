/**
 * What something is done by behind `وفق` and `بحسب`, and nobody who told it: a law, a plan, the newest of its kind, what one is able to do.
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import type { Reading } from '../text/reading.ts';

/** What things are done by, and nobody's words: a law, a plan, a need. */
const RULE = wordPattern('quotation/ends', 'rule', '(?:ل|لل|ال)?', '(?:ه|ها|هم)?');

/** `…، طبقا لمقتضيات المذكرة`, `وفق رؤية جديدة`: by what rule something is done, and not `طبقا لنص البيان`. */
export const isByRule = (next: string, after: string): boolean =>
  RULE.test(next) && !/^(?:ال)?(?:بيان|تقرير|بلاغ|خبر|تصريح|رساله)$/.test(after);

/** What is told: a report, figures. */
const TOLD = wordPattern('quotation/ends', 'told', '(?:ال)?');

/** The best and the newest of its kind. */
const BEST = wordPattern('quotation/ends', 'best', 'ل?');
/** What one is able to do, needs or deserves, behind which whose it is. */
const OWN_MEASURE = wordPattern('quotation/ends', 'own-measure', 'ل?', '(?:ه|ها|هم|هن|هما)?');

/** `…، وفق أحدث النظم`, `…، وفق ما ينص عليه العقد`, `…، بحسب درجاتهم`: by what measure, and not `وفق أحدث تقرير`, `وفق ما أوردته الوكالة`. */
export function isByMeasure(reading: Reading, at: number): boolean {
  const { tokens, cues, classes } = reading;
  const [form, next] = [tokens[at]?.form ?? '', tokens[at + 1]?.form ?? ''];
  if (OWN_MEASURE.test(form)) return true;
  // … nor `وفق أكثر من مصدر`, `وفق أعلى هيئة قضائية`
  if (BEST.test(form)) return next !== 'من' && !TOLD.test(next) && !classes.of(next).head;
  if (!/^ل?ما$/.test(form)) return false;
  // `وفق ما قررت المحكمة` is told by whoever decided; `ينص عليه` is a text's.
  return /^[يت]?نصت?$/.test(next) || (!cues[at + 1] && ORDERED.test(next));
}

/** What a contract or a law does: `ما ينص عليه`, `ما تقتضيه`, `ما خطط له`. */
const ORDERED =
  /^(?:[يت]?(?:نص|قتضي|تطلب|قرر|فرض|لزم|حدد|ستوجب|سمح|تيح|جيز|مليه?|ناسب|لايم|ستدعي|وجب|رسم|خطط|اتفق|تفق|تقرر|هو|هي|امر|طلب|شترط)ت?(?:ه|ها|هم)?|هو|هي)$/;
