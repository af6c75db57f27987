/**
 * Given names of two words, of which the second has `ال`: `نور الدين`, `فتح الله`, `شمس النهار`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';

/** The first halves of given names in `الدين`: `صدر الدين`, `صلاح الدين`. */
const OF_FAITH =
  /^(?:صدر|صلاح|نور|عز|جمال|شمس|بدر|سيف|علاء|تقي|محيي?|ضياء|نجم|ناصر|خير|حسام|شهاب|فخر|كمال|جلال|زين|عماد|مجد|سراج|علم|نظام|عضد|ركن|ظهير|قطب|سعد|شرف|غياث|نصر|بهاء|برهان|رشيد)$/;

/** Second halves of given names: `نور الدين`. */
const SECOND_HALF = wordList('names/words', 'paired-second');

/** Tells whether a folded word is the second half of a given name, whatever stands before it: `الدين` in `عز الدين`. */
export const isSecondHalf = (form: string): boolean => SECOND_HALF.has(form);

/** Tells whether a token is the first half of a given name in `الدين`: `صلاح` in `صلاح الدين`. */
export const isOfFaith = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.form === 'الدين' && OF_FAITH.test(tokens[at]?.form ?? '');
