/**
 * Titles between quotation marks: what a book, a film or a lecture is called, `رواية «قالت الريح إن الليل طويل»`. A verb of
 * saying in one says nothing.
 *
 * @module
 */
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from './reading.ts';

/** What has a title, and words that lead to one. */
const TITLED =
  /^(?:ال)?(?:كتاب|ديوان|فيلم|مسلسل|البوم|نشيد|شعار|معرض|عمل|مقال|برنامج|مقطع)(?:ه|ها|هم)?$|^(?:ال)?(?:رواي|قصيد|مسرحي|اغني|مجموع|لوح|قص|مقطوع|اطروح|رسال|محاضر|ندو|امسي|جلس|حلق)(?:ه|ته|تها|تهم)$/;
/** Words that nothing but a title follows. */
const CALLED =
  /^(?:[وب]?عنوان(?:ه|ها|هما)?|(?:ال)?(?:موسوم|معنون)(?:ه)?|اسم|باسم|اسمه|اسمها|وسم|هاشتاغ|هاشتاج)$/;
/** In tokens: the longest title, up to its verb, and how many words describe what has it. */
const LONGEST = 12;
const DESCRIBED = 2;

/** Tells whether a token stands inside a title. */
export function isInTitle({ tokens, marks, cues, classes }: Reading, at: number): boolean {
  for (let opener = at - 1; opener >= Math.max(0, at - LONGEST); opener--) {
    const closer = marks.closerOf.get(opener);
    if (closer === undefined || closer <= at) continue;
    // `موسومة بـ«…»`, `بعنوان: «…»`
    const over = /^(?:بـ?|:)$/.test(tokens[opener - 1]?.text ?? '') ? 1 : 0;
    if (CALLED.test(tokens[opener - 1 - over]?.form ?? '')) return true;
    if (over > 0) return false;
    // `فيلمه الوثائقي القصير «…»`
    for (let k = opener - 1; k >= opener - 1 - DESCRIBED; k--) {
      const token = tokens[k];
      if (token?.kind !== 'word' || cues[k] || isComplementizer(token)) return false;
      if (TITLED.test(token.form)) return true;
      if (classes.of(token.form).classes.has('preposition') || classes.of(token.form).head)
        return false;
    }
    return false;
  }
  return false;
}
