/**
 * Where what was demanded, promised or announced ends, told by a noun and not by a clause: before a verb, for none goes on
 * with nouns (`أعلنت الوزارة إغلاق الطريق، وبوشرت الأشغال`).
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { Statement } from '../statement.ts';
import { isQuotationMark } from '../text/quotation-marks.ts';
import type { Reading } from '../text/reading.ts';
import { isByNoun, isClauseBehindNoun } from './clauses-behind-nouns.ts';

/** What reporters tell next of whoever spoke. */
const NARRATED = wordPattern('quotation/ends', 'narrated', 'و', 'ت?');

/** A woman's or a thing's deed in the past, by the shape of the verb: `واستهدفت`, `واندلعت`, `وارتفعت`. */
const DEED = /^وا(?:ست.{3}|ن.{3}|[^لن]ت.{2}|[دض].{3})ت$/;
/** A deed that is done to it, before what has `ال`: `وبوشرت | التحقيقات`, `ونقلت | الجثة`, `وأحيل | الموقوفون`. */
const DONE = /^و(?:[^ا]{2,4}[^ا]ت|ا(?:حيل|ودع|حيلت|ودعت|غلقت?|طلقت?)|فتح|نقل|تم)$/;

/**
 * Tells whether a token behind what a verb tells by a noun begins something else.
 *
 * @param from first token of what was said
 */
export function isAfterNoun(
  reading: Reading,
  { opening, stance }: Statement,
  from: number,
  at: number,
): boolean {
  const { tokens } = reading;
  if (opening.construction.startsWith('أن') || opening.speech) return false;
  const form = tokens[at]?.form ?? '';
  const byNoun = isByNoun(opening.construction);
  if (form === 'وذلك' && byNoun) return isToldReason(reading, at, stance === 'announces');
  // `دعا إلى تفادي "نزاع جديد" بعد تصعيد العنف`: when one called for it
  const wanted = stance !== 'says' && stance !== 'announces';
  if (wanted && isQuotationMark(tokens[at - 1]) && /^(?:بعد|اثر|خلال)$/.test(form)) return true;
  if (!isComma(tokens[at - 1])) return false;
  // `طالب المحافظ بالحماية، واستنكرت الحركة الاعتداء`: another's deed after a demand.
  const cue = form.startsWith('و') ? reading.cues[at] : undefined;
  if (cue?.conjunction && cue.reading.tense === 'past' && !isListed(reading, from, at)) return true;
  // `أعلنت القوات إسقاط صاروخ، واستهدفت طائرات مصنعا`: what happened besides
  const deed = opening.construction === 'مفعول مصدر';
  if (deed && (DEED.test(form) || isDoneToIt(reading, from, at))) return true;
  if (/^و?لكن/.test(form) || isClauseBehindNoun(reading, opening.construction, from, at))
    return true;
  // `استبعد البنك انخفاض الأسعار، مستندا إلى كذا`: what whoever speaks does besides.
  if (isParticiple(reading, at)) return true;
  // `دعا إلى الهدوء، وغادر القاعة`: what whoever spoke did then.
  // `سوريا بتسليم قياديين، ما أدى إلى تصاعد الخلاف`
  if (byNoun && /^(?:ما|مما)$/.test(form) && OUTCOME.has(tokens[at + 1]?.form ?? '')) return true;
  return NARRATED.test(form) || isOutcome(reading, at);
}

/** How, by what and to what end something is to be done, behind `وذلك`. */
const DONE_HOW =
  /^(?:بشكل|عن|من|عبر|لان|ل.*|ب(?:هدف|غرض|غيه|قصد|التعاون|التنسيق|الشراكه)|سعيا|حرصا|ضمن|نظرا|ابتداء|اعتبارا|حتي|وفقا?|طبقا|قبل|منذ)$/;

/**
 * `هدد بالاستقالة وذلك بسبب الخلاف`: what made them say so, and not `طالب بفتح الطريق وذلك بهدف كذا`, `وذلك في إطار كذا`, nor what is
 * told of a thing announced: `أعلن تأجيل السباق، وذلك بسبب العاصفة`.
 */
function isToldReason({ tokens }: Reading, at: number, announced: boolean): boolean {
  const next = tokens[at + 1]?.form ?? '';
  if (next === 'في') return !/^(?:اطار|ظل|سبيل|حال|حاله)$/.test(tokens[at + 2]?.form ?? '');
  if (announced && isComma(tokens[at - 1])) return false;
  return !DONE_HOW.test(next);
}

/** What something led to. */
const OUTCOME = wordList('quotation/ends', 'outcome');

/** `عن إغلاق الطريق، وهو ما أدى إلى تأخر الحافلات`, `، الأمر الذي أثار الجدل`: what came of it. */
function isOutcome({ tokens }: Reading, at: number): boolean {
  const it = tokens[at]?.form === 'وهو';
  const [first, second] = [tokens[at + 1]?.form ?? '', tokens[at + 2]?.form ?? ''];
  if (it && first === 'ما' && /^(?:ادي|دفع|تسبب|اسفر)$/.test(second)) return true;
  const matter = at + Number(it);
  return tokens[matter]?.form === 'الامر' && tokens[matter + 1]?.form === 'الذي';
}

/** `مستندا إلى كذا`, `محذرة مما وصفته بكذا`: a participle in the accusative, or a woman's of a verb of saying. */
function isParticiple({ tokens, cues }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  return /^م.{3,}ا$/.test(form) || (/ه$/.test(form) && cues[at]?.reading.tense === 'participle');
}

/** `أعلنت الشرطة توقيف المشتبه به، وبوشرت التحقيقات`, and no `ونشر الوعي`, a verbal noun after others. */
const isDoneToIt = (reading: Reading, from: number, at: number): boolean => {
  const { tokens, classes } = reading;
  const { form } = tokens[at] ?? { form: '' };
  const after = tokens[at + 1]?.form ?? '';
  if (!DONE.test(form) || classes.isVerbalNoun(form.slice(1)) || isListed(reading, from, at))
    return false;
  return form === 'وتم' ? classes.isVerbalNoun(after) : classes.of(after).definite;
};

/** `على تأهيل الكوادر، وتعزيز الشراكات، ونشر الوعي`: a verbal noun after another, though a verb elsewhere. */
function isListed({ tokens, classes }: Reading, from: number, at: number): boolean {
  const after = classes.of(tokens[at + 1]?.form ?? '');
  if (!/^و(?:نشر|دعم|كشف|نقل|رفع|نقد)$/.test(tokens[at]?.form ?? '')) return false;
  // `ونشر ثقافة التسامح` as well
  const construct = classes.of(tokens[at + 2]?.form ?? '').definite;
  if ((!after.definite && !construct) || after.head) return false;
  let k = at - 2;
  while (k > from && !/^[،,]$/.test(tokens[k]?.text ?? '')) k--;
  // `على أهمية تأهيل الكوادر، ونشر الوعي`
  if (k <= from) return classes.isVerbalNoun(tokens[from]?.form ?? '');
  const before = tokens[k + 1]?.form ?? '';
  return before.startsWith('و') && classes.isVerbalNoun(before.slice(1));
}
