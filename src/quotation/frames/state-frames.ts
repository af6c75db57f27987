/**
 * Objects that are no verbal nouns and tell what is so: a state of things that is confirmed, what is announced, and what is revealed
 * and not merely found.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import type { FrameText } from './frame-text.ts';
import { isQuality } from './propositions.ts';

/** Verbs by which somebody tells how something is: `أبرزت اللجنة أهمية الاتفاق`. */
const TELLS_STATE = /^(?:أكد|ذكر|أوضح|رأى|أبرز|بين|أبان|لاحظ|كرر|جدد|زعم|ادعى|أنكر|نفى|أعلن)$/;
/** Of these, such as are other words as well, or tell of pictures and numbers. */
const TOLD_BY_SOMEBODY = /^(?:أبرز|بين|أبان|لاحظ)$/;
/** What a government, a firm or a party announces, without `ال`: `أعلنت واشنطن عقوبات جديدة على الشركة`. */
const PLANS =
  /^(?:خطه|خطط|خططا|استراتيجيه|مبادره|حزمه|اجراءات|تدابير|قيود|قيودا|عقوبات|هدنه|تعديلات|تغييرات|اصلاحات|ضوابط|حظرا?|تسهيلات|مساعدات|حوافز|مكافاه|تخفيضات|تنازلات)$/;
/** What befalls somebody or is decided, and what somebody means to do: `كشفت الصحيفة مقتل قيادي`. */
const REVEALED = wordList('quotation/frames', 'revealed');

/** Tells whether a word is how something is, which the verb confirms, holds or denies. */
export function isStateOfThings(frame: FrameText, j: number, { form }: Token): boolean {
  const { lemma } = frame.cue.reading.lemma;
  // `مؤكدا سلامة جميع الركاب`, `أكدت خلو العينات من التلوث`: how something is.
  const sound = /^(?:سلامه|صحه|جاهزيه|خلو|متانه|جوده|نزاهه|دقه)$/.test(form);
  if (lemma === 'أكد' && sound && frame.source?.name === undefined && frame.wordsFrom(j) >= 3)
    return true;
  // `يرى البعض عدم جدوى المشروع`, `رأت اللجنة ضرورة تأجيل الحفل`
  const held = form === 'عدم' && lemma === 'رأى' && j === frame.source?.to;
  if (held && frame.wordsFrom(j) >= 3) return true;
  if (isTold(frame, j, lemma)) return true;
  // `معلنا الحداد الوطني لثلاثة أيام`
  // and `أعلن المجلس حالة الطوارئ لثلاثة أشهر`
  const stated = form === 'حاله' ? (frame.tokens[j + 1]?.form ?? '') : form;
  const state = /^ال(?:حداد|استنفار|تعبيه|طواري|نفير|تاهب|حرب)$/.test(stated);
  return lemma === 'أعلن' && state && frame.wordsFrom(j) >= 2;
}

/** `أكد المزارعون صعوبة الوصول إلى الأسواق`; of a verb that is another word as well only right behind somebody. */
function isTold(frame: FrameText, j: number, lemma: string): boolean {
  const { source, at, hasSubject } = frame;
  if (!TELLS_STATE.test(lemma) || !isQuality(frame, j) || frame.wordsFrom(j) < 3) return false;
  if (frame.clauseFollows(j)) return false;
  if (!TOLD_BY_SOMEBODY.test(lemma)) return true;
  const next = source ? source.to === j : j === at + 1;
  const { kind = '' } = source?.head ?? {};
  const speaks = /^(?:person|body|group|source|document|study|outlet)$/.test(kind);
  return next && (hasSubject || source?.name !== undefined || speaks);
}

/** Tells whether a plan, a measure or an aid is announced at a word, right behind whoever announces it. */
export const isPlan = (frame: FrameText, j: number): boolean =>
  frame.cue.reading.lemma.lemma === 'أعلن' &&
  j === frame.source?.to &&
  PLANS.test(frame.tokens[j]?.form ?? '') &&
  frame.wordsFrom(j) >= 3 &&
  !frame.clauseFollows(j);

/**
 * Tells whether what stands at a word is found out or told of, and nothing that is said: `كشفت الشرطة محاولة تهريب`, and not
 * `كشفت المطربة خوضها تجربة التمثيل`.
 */
export function isFound(frame: FrameText, j: number): boolean {
  const { form } = frame.tokens[j] ?? { form: '' };
  if (frame.cue.reading.lemma.lemma !== 'كشف') return false;
  const own = /.{3}(?:ه|ها|هم|هما)$/.test(frame.tokens[j]?.text.replace(/ة$/, '') ?? '');
  if (own && frame.reading.classes.isVerbalNoun(form)) return false;
  return !REVEALED.has(form) || frame.wordsFrom(j) < 3;
}
