/**
 * Frames whose object is what was done or is to be done: a verbal noun, a deed that is condemned, denied, claimed or
 * announced, a rumour.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import type { WordClass } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { skipAdverbs } from './adverb-frames.ts';
import { timeEnd } from './aside-frames.ts';
import { readRumour } from './description-frames.ts';
import type { FrameText } from './frame-text.ts';
import { isProposition } from './propositions.ts';
import { isFound, isPlan, isStateOfThings } from './state-frames.ts';

/** What one claims to have done: `تبنت الجماعة هجوما بقذائف`. */
const CLAIMED =
  /^(?:ال)?(?:هجوم|هجمات|اعتداء|تفجير|قصف|اغتيال|استهداف|اطلاق|عمليه|مس[وي]+ليه)(?:ا|ها|ه)?$/;

/** What one offers to do: `عرضت اليابان تقديم قروض`. */
const OFFERED =
  /^(?:تقديم|تزويد|توفير|ارسال|استضافه|استقبال|منح|مساعده|المساعده|التوسط|الوساطه|وساطت(?:ه|ها)|التعاون|خدمات(?:ه|ها))$/;

/** Nouns after a verb of repeating: `جدد التأكيد على`; `أكد حرصه على` tells what is so. */
const EMPHASIS = /^(?:التاكيد|تاكيد(?:ه|ها|هم)|التشديد|تشديد(?:ه|ها|هم)|الحرص)$/;

/** What one holds and tells by it: `جدد تأكيده أن اللقاح آمن`. */
const AFFIRMED = wordPattern('quotation/frames', 'affirmed', '', '(?:ه|ها|هم|هما)');

/** What one has said before and says again: `جدد موقفه الداعي إلى الحوار`. */
const SAID_AGAIN = wordPattern('quotation/frames', 'said-again', '', '(?:ه|ها|هم|هما)');

/** How something is condemned. */
const MANNER =
  /^(?:ب(?:شده|حده|قوه|قسوه|عنف|لهجه|صراحه|وضوح|شكل|اشد)|علنا|صراحه|مرارا|مجددا|امس|اليوم)$/;

/** What a verb opens at `opener`, the content beginning at `from`. */
export const openingAt = (construction: string, opener: number, from = opener): Opening => ({
  construction,
  from,
  opener,
  speech: false,
});

/** `عرضت اليابان تقديم قروض`, and not `عرضت القناة تسجيلا` */
export function readOffer(frame: FrameText, j: number, { form }: Token): Opening | undefined {
  return frame.source && OFFERED.test(form) && frame.wordsFrom(j) >= 2
    ? openingAt('مفعول مصدر', j)
    : undefined;
}

/** What others tell and the verb denies, and what others do and whoever condemns it gives a name. */
export function readTermed(frame: FrameText, j: number, { form }: Token): Opening | undefined {
  const { stance } = frame.cue.reading.lemma;
  if (stance === 'denies' && /^(?:ما|المعلومات|بعض)$/.test(form)) {
    const told = readRumour(frame, j);
    if (told) return told;
  }
  // `انتقدت اللجنة ما أسمته تكتم الوزارة على الأرقام`
  const termed = form === 'ما' && /^ا?سم(?:ا|ت|و)ه$/.test(frame.tokens[j + 1]?.form ?? '');
  const condemns = stance === 'condemns' && frame.any('object');
  if (termed && condemns && frame.tokens[j + 2]?.kind === 'word' && frame.wordsFrom(j + 2) >= 3)
    return openingAt('مفعول مصدر', j, j + 2);
  return undefined;
}

/** Reads the deed at a word; `none` where the word shows that nothing was said. */
export function readDeed(
  frame: FrameText,
  j: number,
  token: Token,
  word: WordClass,
): Opening | 'none' | undefined {
  if (isAffirmed(frame, j, token)) return 'none';
  const first =
    readDenied(frame, j, token) ??
    readEmphasis(frame, j, token) ??
    readSaidAgain(frame, j, token) ??
    (word.classes.has('claim') ? readClaim(frame, j) : undefined);
  if (first) return first;
  if (isBareThing(frame, j, word) || isFound(frame, j)) return 'none';
  if (takesAnyObject(frame, j, word))
    return frame.has('that') && frame.clauseFollows(j) ? 'none' : openingAt('مفعول', j);
  if (
    isStateOfThings(frame, j, token) ||
    isPlan(frame, j) ||
    isPrized(frame, j, token) ||
    isRefused(frame, j, token)
  )
    return openingAt('مفعول', j);
  if (isNewDeed(frame, j, token)) return openingAt('مفعول مصدر', j);
  if (befalls(frame, j, token, word)) return openingAt('مفعول مصدر', j);
  if (isClaimed(frame, j, token, word) || isTold(frame, j)) return openingAt('مفعول', j);
  return readVerbalNoun(frame, j, token, word);
}

function readDenied(frame: FrameText, j: number, { form }: Token): Opening | undefined {
  const { lemma, stance } = frame.cue.reading.lemma;
  // `استبعد الناطق أي مراجعة للقرار`
  const rules = lemma === 'استبعد' && /^ايه?$/.test(form);
  if (rules && frame.wordsFrom(j) >= 3) return openingAt('مفعول مصدر', j);
  // `نفى صحة الأنباء التي`, `نفى أي صلة له بالحادث`
  const denies = stance === 'denies' && frame.has('object');
  return denies && /^(?:صحه|اي|ايه)$/.test(form) && frame.wordsFrom(j) >= 3
    ? openingAt('مفعول مصدر', j)
    : undefined;
}

/** `جددت الوزارة التأكيد على ضرورة الحوار` */
function readEmphasis(frame: FrameText, j: number, { form }: Token): Opening | undefined {
  const stresses = frame.has('that') && frame.tokens[j + 1]?.form === 'علي' && EMPHASIS.test(form);
  return stresses && isProposition(frame, j + 2, true)
    ? openingAt('تأكيد + على', j, j + 2)
    : undefined;
}

/** `جدد تأكيده، خلال لقاء أمس، أن السوق باق`: the clause tells what the noun is about. */
function isAffirmed(frame: FrameText, j: number, { form }: Token): boolean {
  return frame.has('object') && frame.has('that') && AFFIRMED.test(form) && frame.clauseFollows(j);
}

/** `جدد الحزب مطالبه بحل المجلس` */
function readSaidAgain(frame: FrameText, j: number, { form }: Token): Opening | undefined {
  const again = /^(?:جدد|كرر)$/.test(frame.cue.reading.lemma.lemma) && SAID_AGAIN.test(form);
  return again && frame.wordsFrom(j) >= 3 ? openingAt('مفعول', j) : undefined;
}

/** `رفضت المزاعم التي قدمتها الحكومة`, `نفى الادعاءات باستهداف سفينة`: a claim told with what it claims. */
function readClaim(frame: FrameText, j: number): Opening | undefined {
  if (frame.cue.reading.lemma.stance !== 'denies' || !frame.has('object')) return undefined;
  for (let k = j + 1; k < Math.min(frame.limit, j + 6); k++) {
    const token = frame.tokens[k] as Token;
    if (token.kind !== 'word' || isComplementizer(token)) return undefined;
    if (isRelative(frame.reading.phrases, k) && frame.wordsFrom(k) >= 5 && !frame.clauseFollows(k))
      return openingAt('مفعول', j);
    if (token.form.startsWith('ب') && frame.reading.classes.isVerbalNoun(token.form.slice(1)))
      return openingAt('ادعاء + بـ', k);
  }
  return undefined;
}

/** Whether the verb takes whatever stands after it, and that is enough to tell something. */
function takesAnyObject(frame: FrameText, j: number, { classes, definite }: WordClass): boolean {
  if (!frame.has('object') || !frame.any('object') || classes.has('preposition')) return false;
  // `انتقد القرار، ثم غادر`
  const seam = classes.has('particle') || classes.has('adjunct');
  if (seam) return false;
  const least = frame.cue.reading.lemma.stance === 'condemns' ? 3 : definite ? 2 : 0;
  return least === 0 || frame.wordsFrom(j) >= least;
}

/** `انتقد الخبير الخطة الجديدة بشدة`: what is condemned, and nothing that is told of it. */
function isBareThing(frame: FrameText, j: number, { definite }: WordClass): boolean {
  const { form = '' } = frame.tokens[j] ?? {};
  if (frame.cue.reading.lemma.stance !== 'condemns' || !frame.any('object')) return false;
  if (!definite || !/^ال.{2}/.test(form)) return false;
  let k = j + 1;
  while (k < frame.limit && /^ال.{3}/.test(frame.tokens[k]?.form ?? '')) k++;
  const manner = frame.tokens[k]?.form ?? '';
  if (MANNER.test(manner)) k++;
  else if (/^(?:بلا|دون|بدون)$/.test(manner)) k += 2;
  const after = frame.tokens[k];
  return k >= frame.limit || (k > j && after?.kind === 'mark' && /^[.،,؛!]$/.test(after.text));
}

/** `مثمنا مشاركة الطلبة في التبرع`, and not `ثمن الوقود` */
function isPrized(frame: FrameText, j: number, { form }: Token): boolean {
  if (frame.cue.reading.lemma.lemma !== 'ثمن') return false;
  const prized = /^[وف]?(?:م|ي|ت|ثمنت)/.test(frame.tokens[frame.at]?.form ?? '');
  const worth =
    frame.reading.classes.isVerbalNoun(form) || /^(?:جهود|دور|موقف|مواقف|مبادره)/.test(form);
  return prized && worth && frame.wordsFrom(j) >= 3;
}

/** `رفض السجين عرضا بنقله إلى سجن آخر`, `رفضت الحركة مقترحا لتبادل الأسرى` */
function isRefused(frame: FrameText, j: number, { form }: Token): boolean {
  if (frame.cue.reading.lemma.lemma !== 'رفض') return false;
  // and `رفض النائب سامي حداد | اقتراح الوزير القاضي بتأجيل الجلسة`
  const named = /^(?:عرض|مقترح|اقتراح|مبادره|دعوه|طلب)$/.test(form) && j === frame.source?.to;
  return (named || /^(?:عرضا|مقترحا|اقتراحا)$/.test(form)) && frame.wordsFrom(j) >= 3;
}

/** `أعلنت الشركة إغلاقا مؤقتا للمصنع`, `توقع البنك ارتفاعا في الأسعار`: a deed without `ال`, in the accusative. */
function isNewDeed(frame: FrameText, j: number, { form }: Token): boolean {
  if (!/^(?:أعلن|توقع|رجح|اقترح)$/.test(frame.cue.reading.lemma.lemma) || !/.{3}ا$/.test(form))
    return false;
  const deed = form.slice(0, -1);
  const next = j === frame.source?.to || j === frame.at + 1;
  return next && frame.reading.classes.isVerbalNoun(deed) && frame.wordsFrom(j) >= 3;
}

/** `أعلن التلفزيون تعطل المحطات`: right after the speaker no verb stands without `أن`. */
function befalls(
  frame: FrameText,
  j: number,
  { form }: Token,
  { head, nisba, givenName }: WordClass,
): boolean {
  if (isShown(frame, form)) return false;
  if (j !== frame.source?.to || !frame.has('object') || !/^ت.?.{3}$/.test(form)) return false;
  if (head || nisba || givenName || frame.clauseFollows(j)) return false;
  const followed = frame.reading.classes.of(frame.tokens[j + 1]?.form ?? '');
  return followed.definite || followed.head !== undefined;
}

/** `أظهر البيان تحديا نادرا`, `أظهرت النتائج تحسنا`: shown by whoever wrote it, and not told. */
function isShown(frame: FrameText, form: string): boolean {
  return frame.cue.reading.lemma.lemma === 'أظهر' && form.endsWith('ا');
}

function isClaimed(frame: FrameText, j: number, { form }: Token, { definite }: WordClass): boolean {
  return (
    frame.cue.reading.lemma.lemma === 'تبنى' &&
    CLAIMED.test(form) &&
    // `وتبنت الحركة الهجوم في بيان` tells too little.
    !(definite && /^(?:في|عبر)$/.test(frame.tokens[j + 1]?.form ?? '')) &&
    frame.wordsFrom(j) >= 2
  );
}

/** `أدانت مصر الهجوم الذي استهدف دورية`: a deed told by a relative clause. */
function isTold(frame: FrameText, j: number): boolean {
  if (frame.cue.reading.lemma.stance !== 'condemns') return false;
  if (!frame.reading.classes.of(frame.tokens[j]?.form ?? '').definite || !frame.source)
    return false;
  for (let k = j + 1; k < Math.min(frame.limit, j + 5); k++) {
    if (isRelative(frame.reading.phrases, k)) return frame.wordsFrom(k) >= 4;
  }
  return false;
}

/** A verbal noun and what it needs after it; `none` where that is missing. */
function readVerbalNoun(
  frame: FrameText,
  j: number,
  { form }: Token,
  { definite, classes }: WordClass,
): Opening | 'none' | undefined {
  if (!frame.has('object', 'agent') || !frame.reading.classes.isVerbalNoun(form)) return undefined;
  // `أثناء المؤتمر`
  if (classes.has('preposition')) return undefined;
  if (isShown(frame, form)) return undefined;
  // `أوضح الوزير في ختام | زيارته`: when, and nothing that he explained
  if (/^(?:ختام|نهايه|مستهل|بدايه|هامش|اعقاب)$/.test(frame.tokens[j - 1]?.form ?? ''))
    return undefined;
  if (definite && !followsSubject(frame, j)) return 'none';
  const agent = frame.has('agent');
  if (frame.wordsFrom(j) < (agent || definite ? 4 : 2)) return 'none';
  return agent && !frame.hasAgent(j) ? 'none' : openingAt('مفعول مصدر', j);
}

/** `أعلن الجيش السيطرة على المدينة`: a verbal noun with `ال` is an object only right after whoever speaks. */
function followsSubject(frame: FrameText, j: number): boolean {
  const { source } = frame;
  // `أعلنت المديرية، أمس السبت، السيطرة على`
  const next =
    source?.to === j ||
    (source?.to === j - 1 && frame.afterComma(j)) ||
    // `نفى الوزير أيضا المعلومات`
    (source !== undefined &&
      (afterAsides(frame, source.to, j) === j || skipAdverbs(frame, source.to) === j));
  // `المسؤول نفسه استبعد | التراجع عن القرار`
  const own = frame.hasSubject && j === frame.at + 1;
  if ((!own && (!source || !next)) || frame.cue.reading.lemma.lemma === 'رفض') return false;
  // `لم يستبعد الخبير اللجوء إليه`
  return /^(?:(?:علي|الي|عن|من|في)(?:ه|ها|هم)?|ب.{3,}|ل.{3,})$/.test(
    frame.tokens[j + 1]?.form ?? '',
  );
}

/** `أعلنت الشرطة، في بيان، أمس الجمعة، القبض على`: over times and occasions between commas, up to a token. */
function afterAsides(frame: FrameText, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const end = Math.max(timeEnd(frame, at), occasionEnd(frame, at));
    if (end === at) break;
    at = end;
  }
  return at === to - 1 && isComma(frame.tokens[at]) ? to : at;
}

/** The comma after `، في بيان`; the same token where no occasion stands there. */
function occasionEnd(frame: FrameText, at: number): number {
  const opens =
    isComma(frame.tokens[at]) && /^(?:في|عبر|خلال)$/.test(frame.tokens[at + 1]?.form ?? '');
  if (!opens) return at;
  const { classes } = frame.reading.classes.of(frame.tokens[at + 2]?.form ?? '');
  if (!classes.has('setting')) return at;
  for (let k = at + 3; k < Math.min(frame.limit, at + 12); k++) {
    if (isComma(frame.tokens[k])) return k;
    if (frame.reading.cues[k] || frame.tokens[k]?.kind === 'mark') return at;
  }
  return at;
}
