/**
 * Words of set phrases round a name that are no part of it: how something was said, to whom, in which outlet.
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import type { PhraseContext } from './phrase-context.ts';
import { isToldOutlet } from './told-outlets.ts';

/** Adjectives that tell how much of something somebody has: `قليل الخبرة`, `واسع الاطلاع`. */
const MEASURE = wordPattern('names/words', 'measure', '', 'ه?');

/** What an adjective follows that tells how something was done: `بشكل قاطع`. */
const MANNER = /^و?ب(?:شكل|صوره|طريقه|اسلوب|لهجه|نبره)$/;

/** Tells whether a word opens as what somebody speaks: `بصفته شاهدا`, `بوصفها رئيسة اللجنة`. */
export const isCapacity = (form: string): boolean =>
  /^[وف]?ب(?:صفت|وصف|اعتبار)(?:ه|ها|هم|هما)$/.test(form);

/** Tells whether a word is how, in which capacity or of how many something was said. */
export function isManner({ tokens }: PhraseContext, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  // `رد المتحدث وبشكل حازم`: how it was done.
  if (MANNER.test(tokens[at - 1]?.form ?? '')) return true;
  // `عندما سئل المدير عن`, `قالت حداد بصفة شخصية إن`
  if (/^[وف]?(?:سيل[تو]?ا?|بصفه)$/.test(form) || isCapacity(form)) return true;
  // `رفضت التعديلات كلها`
  return /^(?:كل|جميع)(?:ه|ها|هم|هما)$/.test(form);
}

/** Tells whether a word is to whom something was said, or of an outlet's name. */
export function isHearerOrOutlet(context: PhraseContext, at: number): boolean {
  const { tokens } = context;
  if (isToldOutlet(context, at)) return true;
  const { form = '', text = '' } = tokens[at] ?? {};
  // `قال زيدان لحاملي الأسهم`, and not `سامي لعروسي الكندي`
  const next = tokens[at + 1]?.form ?? '';
  if (/^ل(?:م.{2,}|.ا..|صحف|صحاف)ي$/.test(form) && /^ال.{2,}[^ي]$/.test(next)) return true;
  // `قال زيدان لأنصاره`, `لمستمعيه`
  if (/^ل(?:.{3,}[^ي]|م.{3,}ي|.ا..ي)ه(?:ا|م)?$/.test(form) && !text.endsWith('ة')) return true;
  // `تحدثت إلينا المعلمة`, and not `إلينا روسي`
  if (form === 'الينا' && tokens[at + 1]?.form.startsWith('ال')) return true;
  // `قال لـDW`: to whom it was said
  if (/^[لب]\u0640*\p{Script=Latin}/u.test(text)) return true;
  // `قال بلير لبي بي سي`
  if (/^[لب]بي$/.test(form) && tokens[at + 1]?.form === 'بي') return true;
  // `للجزيرة نت`
  if (form === 'نت') return true;
  // `الساحل أف أم`
  const wave = form === 'اف' ? at : at + 1;
  return tokens[wave]?.form === 'اف' && tokens[wave + 1]?.form === 'ام';
}

/** Tells whether a word is of one phrase with the word after it, which tells what it is of. */
export function isOfPhrase({ tokens }: PhraseContext, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.form ?? '';
  // `رئيس الوزراء الشاب قليل الخبرة`: what he has little of
  if (MEASURE.test(form) && /^ال.{3}/.test(next)) return true;
  // `إعلان أسماء المستفيدين`
  if (form === 'اسماء' && next.startsWith('ال')) return true;
  // `وأوصى المسلمين بتقوى الله`
  return /^ب.{3}/.test(form) && next === 'الله';
}
