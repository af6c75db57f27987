/**
 * `وذلك` behind what somebody said: when and where it was said (`وذلك في كلمة لها`, `وذلك بعد المباراة`), or a reason, a time
 * or an end that is part of what was said (`وذلك بسبب العطل`, `وذلك ضمن خطة`, `وذلك يضر بالسكان`).
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { isNarrationNoun } from '../cues/narration-words.ts';
import type { Reading } from '../text/reading.ts';
import type { Seam } from './seam.ts';

/** Behind which it can only be told how something came to be said. */
const OF_SAYING =
  /^(?:ردا|تعليقا|تعقيبا|تزامنا|بالتزامن|بحضور|بمناسبه|امام|عقب|تاكيدا|استجابه|علي هامش|في (?:ختام|مستهل|اعقاب|معرض|وقت|حين|الوقت|اول|تعليق|رد))$/;
/** What is told by when or where it happens: a saying where what follows is an occasion. */
const WHEN = wordList('quotation/ends', 'when-told');
/** Where one writes or speaks. */
const ON =
  /^منصه$|^(?:ال)?(?:حساب|صفح[هت]|موقع|مدون[هت]|برنامج|قناه|شاشه|اذاعه|فيسبوك|تويتر|اكس|مقطع|فيديو|مقال|تدوين[هت]|منشور|تغريد[هت]|بلاغ|رسال[هت]|شهاد[هت]|افاد[هت]|ندو[هت]|تقرير)(?:ه|ها|هم)?$/;
/** What one has just done, or has seen, and speaks of. */
const OWN =
  /^(?:استقبال|تفقد|زيارت|لقاي|لقاء|ترءس|تروس|تراس|افتتاح|مشاركت|حضور|تدشين|اجتماع|جولت|كلمت|خروج|وصول|عودت|مغادرت|توقيع|ادلاي|تسلم|حديث|رد|استضافت)(?:ه|ها|هم|هما)$|^(?:ال)?(?:مباراه|فوز|خساره|هزيمه|تعادل|جلسات|اجتماعات|لقاءات|موتمرات|استعدادات|تحضيرات)$/;
/** How long after something: `بعد يوم من`, `بعد قرابة عام على`. */
const COUNTED = wordList('quotation/ends', 'counted-time');
/** What had been said before. */
const REPORTED = wordPattern('quotation/ends', 'reported-before', '(?:ال)?');

/** Whether `وذلك` begins to tell on what occasion something was said. */
export function isThatOccasion({ reading, at, form, next }: Seam): boolean {
  if (form !== 'وذلك') return false;
  const third = reading.tokens[at + 2]?.form ?? '';
  if (OF_SAYING.test(next) || OF_SAYING.test(`${next} ${third}`)) return true;
  return tellsOccasionAt(reading, at + 1);
}

/** Whether a preposition tells on what occasion something was said: `في كلمة`, `بعد المباراة`, `خلال لقائه الوفد`, `بعد يوم من`. */
export function tellsOccasionAt({ tokens }: Reading, at: number): boolean {
  const [form, next] = [tokens[at]?.form ?? '', tokens[at + 1]?.form ?? ''];
  if (!WHEN.has(form)) return false;
  if (form === 'من') return next === 'خلال' && ON.test(tokens[at + 2]?.form ?? '');
  if (/^(?:علي|عبر)$/.test(form)) return ON.test(next);
  if (COUNTED.has(next))
    return tokens.slice(at + 2, at + 5).some((word) => /^(?:من|علي)$/.test(word.form));
  const said = isNarrationNoun('occasion', next) || isNarrationNoun('utterance', next);
  return said || ON.test(next) || OWN.test(next) || REPORTED.test(next);
}
