/**
 * Objects that do not stand right after the verb and its subject, but behind where or when it was said, or behind what
 * a body is besides.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { skipAdverbs } from './adverb-frames.ts';
import { isDated } from './aside-frames.ts';
import { openingAt } from './deed-frames.ts';
import type { FrameText } from './frame-text.ts';
import { readObjectFrames } from './object-frames.ts';
import { afterHeardOccasion, afterOccasion } from './occasions.ts';
import { isQuality } from './propositions.ts';

/** Prepositions, and nouns like `إطار`, that have a noun behind them for themselves. */
const GOVERNS =
  /^(?:في|علي|الي|عن|من|مع|حول|خلال|بعد|قبل|لدي|عبر|نحو|ضد|بشان|عقب|اثناء|بسبب|اطار|سياق|ظل|سبيل|مجال|حال|حاله|بدايه|اتجاه|صدد|هدف|اجل|انتظار)$/;

/** Verbs of gatherings and of what is printed that are also verbal nouns. */
const GATHERED = /^(?:عقد|جمع|ضم|نشر|بث|نقل)$/;

/** `دعت الوزارة في بيان لها | المواطنين إلى توخي الحذر`, `نفى المدير في تصريح لصحيفة الميناء | نيته الاستقالة` */
export function readAfterOccasion(frame: FrameText, start: number): Opening | undefined {
  const asks = frame.has('urge') || (frame.source && frame.has('object', 'charge', 'blame'));
  if (!asks) return undefined;
  const { classes } = frame.reading.classes.of(frame.tokens[start]?.form ?? '');
  const timed = classes.has('time') ? skipAdverbs(frame, start) : start;
  if (timed > start) return readAfterOccasion(frame, timed);
  const heard = frame.has('object') && frame.source ? afterHeardOccasion(frame, start) : start;
  const object = heard > start ? readObjectFrames(frame, heard) : undefined;
  if (object) return object;
  if (!frame.has('urge') && !(frame.source && frame.has('charge', 'blame'))) return undefined;
  const whom = afterOccasion(frame, start);
  if (whom <= start) return undefined;
  // … and not `دعا في بيانه الوزير سامي حداد السكان إلى كذا`
  const { head, givenName } = frame.reading.classes.of(frame.tokens[whom]?.form ?? '');
  const one = !frame.source && (givenName || (head?.kind === 'person' && head.number !== 'plural'));
  return one ? undefined : readObjectFrames(frame, whom);
}

/** The object at a word behind where it was said. */
export function readAfterSetting(frame: FrameText, j: number): Opening | undefined {
  if (!frame.has('object', 'attribute') || !followsSetting(frame, j)) return undefined;
  return frame.isDoneWith(j) ? openingAt('مفعول مصدر', j) : readObjectFrames(frame, j);
}

/** `أكدت الوزارة في بيان | تضامن المملكة`: a verbal noun without `ال` after where it was said. */
function followsSetting(frame: FrameText, j: number): boolean {
  const { form } = frame.tokens[j] as Token;
  if (describesSetting(frame, j, form) || GOVERNS.test(frame.tokens[j - 1]?.form ?? ''))
    return false;
  const ascribed = isAscribed(frame, j, form);
  const owned = isOwnedDeed(frame, form);
  // `أعلن النادي عبر حسابه في تويتر | التعاقد مع مدرب جديد`
  const done = frame.cue.reading.lemma.lemma === 'أعلن' && frame.isDoneWith(j);
  const state = frame.has('object') && isQuality(frame, j);
  if (!ascribed && !done && !state && !isBareDeed(frame, form, owned)) return false;
  if (owned && followsDescription(frame, j)) return true;
  // `في تقرير | تصحيح الأرقام، السبت، أنه`: the name of the report.
  const titled = isOfClass(frame.reading.phrases, j - 1, 'setting') && !ascribed;
  if (titled && frame.has('that') && opensAfterComma(frame, j)) return false;
  if (frame.tokens[j - 1]?.text === ')') return isDated(frame, j - 1);
  // `انتقد عبر برنامج «مساء الرياضة» ابتعاد الإدارة`
  const marked = frame.reading.marks.openerOf.get(j - 1);
  if (marked !== undefined && frame.tokens[marked - 2]?.form === 'عبر') return true;
  return findSetting(frame, j, done);
}

/** `خلال لقاء | جمع رؤساء البلديات أن`, `في مؤتمر صحفي | عقد في جنيف أن`: a verb that describes the gathering. */
function describesSetting(frame: FrameText, j: number, form: string): boolean {
  if (/^(?:جمع|ضم|سبق|حضر)$/.test(form)) return isOfClass(frame.reading.phrases, j - 1, 'setting');
  return GATHERED.test(form) && frame.has('that') && frame.clauseFollows(j);
}

function isAscribed(frame: FrameText, j: number, form: string): boolean {
  if (!frame.has('attribute')) return false;
  // `أرجعت الشركة في بيان | سبب الارتفاع إلى`
  if (/^(?:سبب|اسباب)$/.test(form)) return true;
  // `وعزت الهيئة في بلاغ | الانقطاع إلى عطل`
  const { classes } = frame.reading;
  const fault = classes.of(form).definite && frame.tokens[j + 1]?.form === 'الي';
  return fault && classes.isVerbalNoun(form);
}

/** `نيتها`, `تضامنه`: a verbal noun with whose it is. */
function isOwnedDeed(frame: FrameText, form: string): boolean {
  // `في لقاء عقده`: a verb.
  const held = /^(?:عقد|نشر|بث|نقل)ه(?:ا|م)?$/.test(form);
  return /(?:ه|ها|هم|هما)$/.test(form) && !held && frame.reading.classes.isVerbalNoun(form);
}

function isBareDeed(frame: FrameText, form: string, owned: boolean): boolean {
  const { classes } = frame.reading;
  return (owned || classes.isSurelyVerbalNoun(form)) && !classes.of(form).definite;
}

/** Whether the words before an object, back to whoever speaks, tell where or when it was said. */
function findSetting(frame: FrameText, j: number, done: boolean): boolean {
  const { classes, phrases } = frame.reading;
  for (let k = j - 1; k >= Math.max(frame.source?.to ?? frame.at + 1, j - 13); k--) {
    const { form } = frame.tokens[k] as Token;
    // `خلال اليوم الأول من «معرض الكتاب» | توقيع اتفاق`
    const opener = frame.reading.marks.openerOf.get(k);
    if (opener !== undefined && frame.isEvent(opener, k)) return true;
    const word = classes.of(form);
    // `أعلن النادي عبر المركز الإعلامي | فتح أبواب الملعب`
    if (form === 'عبر' && j - k < 5) return true;
    if (isOwnDeed(frame, k)) return true;
    const setting = word.classes.has('setting');
    if (setting && isOfClass(phrases, k - 1, 'preposition')) return true;
    if (k >= j - 2 || setting || isOfDate(frame, k)) continue;
    const described = done && (word.definite || isOfClass(phrases, k - 1, 'preposition'));
    const told = word.classes.has('time') || word.classes.has('preposition');
    if (!described && !told && !word.classes.has('particle')) return false;
  }
  return false;
}

/** `لدى | وصوله إلى المطار`, `خلال | استقباله وفدا`: what whoever speaks does meanwhile. */
function isOwnDeed(frame: FrameText, k: number): boolean {
  const { form } = frame.tokens[k] as Token;
  if (!/^(?:خلال|اثناء|لدي|عقب)$/.test(frame.tokens[k - 1]?.form ?? '')) return false;
  return /(?:ه|ها|هم)$/.test(form) && frame.reading.classes.isVerbalNoun(form);
}

/** `في بيان صادر في 17 تشرين الثاني/نوفمبر | نيتها`: whether a token belongs to the day. */
function isOfDate(frame: FrameText, k: number): boolean {
  const { kind, text } = frame.tokens[k] as Token;
  const before = frame.tokens[k - 1];
  const month = before?.kind === 'number' || frame.tokens[k - 2]?.kind === 'number';
  return kind === 'number' || text === '/' || before?.text === '/' || month;
}

/** `أعلنت بلدية طرابلس الجهة المنظمة للسباق | اختيارها المدينة`: what a body is besides, in words with `ال`. */
function followsDescription(frame: FrameText, j: number): boolean {
  const { source } = frame;
  if (source?.head?.kind !== 'body' || source.to >= j || j - source.to > 5) return false;
  for (let k = source.to; k < j; k++) {
    const { form, kind } = frame.tokens[k] as Token;
    if (kind !== 'word' || !/^(?:ال|لل).{2}/.test(form)) return false;
  }
  return true;
}

/** Whether `أن` comes right after a comma, with no other verb of saying before it. */
function opensAfterComma(frame: FrameText, j: number): boolean {
  for (let k = j + 1; k < Math.min(frame.limit, j + 9); k++) {
    if (frame.reading.cues[k]) return false;
    if (isComplementizer(frame.tokens[k])) return frame.afterComma(k);
  }
  return false;
}
