/**
 * What is told of a saying behind what was said, where a noun tells it: `ادعاء الحزب بأن الوزير سرق المال | لا أساس له من الصحة`,
 * `وجاء تأكيد المدير أن العمل بدأ | ليطمئن السكان`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import type { Reading } from '../text/reading.ts';

/** That something said is true or not, by its first two words. */
const UNTRUE =
  /^(?:لا (?:اساس|صحه|يصدق.*|تصدق.*|يستند|تستند|قيمه)|عاري?ه? (?:عن|من)|غير (?:صحيحه?|دقيقه?|صادقه?)|ليست? (?:صحيح.*|دقيق.*|صادق.*|له.?)|محض (?:افتراء|كذب|خيال|هراء)|مجرد (?:كذب|افتراء|ادعاء|ادعاءات|شايعات|هراء)|لم (?:يقنع|تقنع)) ?/;
/** The same in one word, that ends its clause. */
const FALSE = /^(?:باطله?|كاذبه?|كذب|افتراء|هراء)$/;
/** What came, before the noun: `وجاء تأكيد الوزير أن`. */
const CAME = /^[وف]?(?:جاءت?|اتي|اتت|[يت]اتي)$/;

/** In tokens: the longest clause that a noun tells before what is told of it. */
const LONGEST_TOLD = 80;

/** Token at which it is told of a saying what comes of it, from the first token of what was said; undefined where nothing is. */
export function predicateAfter(
  { tokens, sentences, marks }: Reading,
  noun: number,
  from: number,
  end: number,
): number | undefined {
  const came = CAME.test(tokens[noun - 1]?.form ?? '');
  for (
    let k = from + 2;
    k < Math.min(end, from + LONGEST_TOLD) && sentences[k] === sentences[noun];
    k++
  ) {
    const closer = marks.closerOf.get(k);
    if (closer !== undefined) {
      k = closer;
      continue;
    }
    const { form } = tokens[k] ?? { form: '' };
    const next = tokens[k + 1];
    const last = k + 1 >= end || next?.kind === 'mark';
    const told = UNTRUE.test(`${form} ${next?.form ?? ''}`) || (last && FALSE.test(form));
    // `وجاء تأكيد المدير أن العمل بدأ ليطمئن السكان`
    const aim = came && /^ل[يت].{3,}/.test(form) && tokens[k - 1]?.kind === 'word';
    if (told || aim) return isComma(tokens[k - 1]) ? k - 1 : k;
  }
  return undefined;
}
