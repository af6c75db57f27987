/**
 * What only looks like a time: the papers called `الصحافة اليوم` and `اليوم السابع`, the office `الأمين العام السابق`,
 * the two of `الشقيقين الاثنين اللذين`, the hospital `22 مايو`.
 *
 * @module
 */
import { readOrdinal } from '../../arabic/numerals.ts';
import type { Scan } from './scan.ts';

/** In tokens: the longest title between quotation marks that is looked for. */
const LONGEST_TITLE = 3;

/** Whether a word is what a newspaper is called: behind its noun, or in a title between quotation marks. */
export function isTitle(scan: Scan, i: number, next: number): boolean {
  if (isPaper(scan, i - 1) && scan.form(i) !== '') return true;
  // `قناة روسيا اليوم`
  if (scan.before(i) === 'روسيا' && isPaper(scan, i - 2)) return true;
  if (!scan.isMark(next, '"»”')) return false;
  if (scan.isMark(i - 1, '"«“')) return true;
  // `صحيفة "الصحافة اليوم"`
  for (let open = i - 2; open >= Math.max(0, i - LONGEST_TITLE); open--) {
    if (scan.isMark(open, '"«“')) return isPaper(scan, open - 1);
  }
  return false;
}

const isPaper = (scan: Scan, i: number): boolean => scan.led(i, 'not-today') !== undefined;

/** `"الليلة الكبيرة"`: two words between quotation marks, the second an adjective. */
export function isTitledNight(scan: Scan, i: number, next: number): boolean {
  const isQuoted =
    scan.tokens[i - 1]?.kind === 'mark' && '"«“'.includes(scan.tokens[i - 1]?.text ?? '');
  return isQuoted && scan.form(next).startsWith('ال') && scan.isMark(next + 1, '"»”');
}

/** The heads of offices that end in the adjective `العام`, with the pronoun that may stand for `ال`. */
const OFFICE =
  /^[وف]?(?:[بك]?ال|لل|[بلك]?)(?:امين|مدير|نائب|قائد|كاتب|مفتش|منسق|مراقب|حاكم|قنصل|مدعي|محامي|مشرف|مندوب|وكيل|مقرر|مفوض|رئيس)(?:ها|ه|هم|نا)?$/u;
const FORMER = new Set(['السابق', 'الحالي', 'اللاحق', 'الاسبق', 'الاخير']);
const COMING = new Set(['المقبل', 'القادم', 'التالي']);

/** `الأمين العام السابق`, `مديرها العام الحالي`: the office of a general secretary, and no year. */
export function isOffice(scan: Scan, i: number): boolean {
  if (scan.form(i) !== 'العام') return false;
  const office = scan.tokens[i - 1]?.form ?? '';
  if (!OFFICE.test(office) || !/ال|لل|(?:ها|ه|هم|نا)$/u.test(office)) return false;
  const after = scan.form(i + 1);
  // `زار الكاتب العام المقبل`, but `اختيار الأمين العام المقبل`.
  return FORMER.has(after) || (COMING.has(after) && /امين(?:ها|ه|هم|نا)?$/u.test(office));
}

/** Nouns with which `يومي` says ordinary, and `أسبوعي` of what kind: `الحياة اليومية`, `صحيفة أسبوعية`. */
const EVERYDAY =
  /^[وف]?[بلك]?(?:ال|لل)?(?:حيا[هت]|معيش[هت]|عيش|قوت|خبز|خبر[هت]|ممارس[هت]|معانا[هت]|مكابد[هت]|هموم|واقع|تفاصيل|لغ[هت]|ملابس|صحيف[هت]|صحف|جريد[هت]|جرايد|مجل[هت]|مجلات)(?:ها?|هم|هن|نا|ي|كم?)?$/u;

/** `الحياة اليومية`, `صحيفة يومية`: nothing that recurs. */
export const isEveryday = (scan: Scan, i: number): boolean => EVERYDAY.test(scan.before(i));

const SOMEBODY =
  /^[وف]?[بلك]?(?:رجل|امراه|سيده|شاب|شابه|شخص|فتاه|مواطن|مواطنه|ممثل|ممثله|نجم|نجمه|عامل|سائق|ارمله)$/u;

/** `رجل في مطلع الأربعينات`, `ممثلة لبنانية في الثلاثينات`: the decade of somebody's life. */
export function isAgeOf(scan: Scan, i: number): boolean {
  const at = scan.led(i - 1, 'edge') ? i - 1 : i;
  if (scan.before(at) !== 'في') return false;
  return [2, 3].some((back) => SOMEBODY.test(scan.tokens[at - back]?.form ?? ''));
}

/** `الشقيقين الاثنين اللذين`: two of them, and no Monday. */
export const isTwo = (scan: Scan, next: number): boolean =>
  /^الل(?:ذ|ت)[اي]ن$/u.test(scan.form(next));

/** `مستشفى 22 مايو`, `جسر السابع من نيسان`, `قوى الرابع عشر من آذار`: a day in the name of a place or of a bloc. */
export function isInPlaceName(scan: Scan, i: number): boolean {
  if (scan.form(i) === '') return false;
  if (scan.led(i - 1, 'named-bloc')) return true;
  const isDay = scan.tokens[i]?.kind === 'number' || readOrdinal(scan.tokens, i) !== undefined;
  return isDay && scan.led(i - 1, 'named-place') !== undefined;
}
