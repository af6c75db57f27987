/**
 * What may stand between a reporting verb, its subject and what was said: when, how, and to whom it was said.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { mayBeName } from '../../names/words/name-words.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import { hidesName } from '../../names/words/word-names.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { asideEnd, copyEnd, dateEnd, sideEnd, timeEnd } from './aside-frames.ts';
import type { FrameText } from './frame-text.ts';

const PRONOUNS_AFTER = new Set(
  'خلاله خلالها خلالهم خلالهما فيه فيها به بها منه منها عليها اليها له لها لهم لهما لهن لك لكم لكما لي لنا اليه عليه بالقول القول قائلا قايلا'.split(
    ' ',
  ),
);

/** How something is said, before an adjective. */
const TONE = /^ب(?:نبره|لهجه|صوت|ابتسامه|طريقه|شكل|اسلوب)$/;

/** When something is said, behind `هذا`. */
const THIS_TIME = wordPattern('quotation/frames', 'this-time', 'ال');

/** Parts of a day, a month or a year, and what they are parts of where no list of times has that. */
const PART_OF_TIME = wordList('quotation/frames', 'part-of-time');
const STRETCH = /^ال(?:ليل|نهار|عام|شمس|صباح)$/;
/** In what context something is said, behind `في هذا` and `بهذه`. */
const CONTEXT = wordPattern('quotation/frames', 'context', 'ال');

/** The verb's own noun before an adjective. */
const COGNATE = /^(?:نفيا|رفضا|تاكيدا|تحذيرا|تشديدا)$/;

/** Of these, such as only tell how somebody speaks. */
const VOICE = /^ب(?:نبره|لهجه|صوت)$/;

function isTitleAt(frame: FrameText, at: number): boolean {
  const { head, definite } = frame.reading.classes.of(frame.tokens[at]?.form ?? '');
  return (
    frame.cue.reading.lemma.frames.has('that') &&
    definite &&
    /^(?:person|body)$/.test(head?.kind ?? '')
  );
}

/** Token after whom it was said to, where that stands before the speaker: `أكد لـ«عكاظ» الوكيل`, `قال للصحفيين الوزير`. */
export function addresseeEnd(frame: FrameText, at: number): number {
  const { form } = frame.tokens[at] as Token;
  const closer = frame.reading.marks.closerOf.get(at + 1);
  if (form === 'ل' && closer !== undefined && closer - at <= 7) return closer + 1;
  const { head, proclitic } = frame.reading.classes.of(form);
  if (proclitic !== 'ل' || !head) return at;
  if (head.kind === 'outlet' || /^ل(?:وكاله|شبكه)$/.test(form)) {
    // `لشبكة CNN القيادة المركزية`, `لموقع "نبض" مدير الميناء`: its name, and then whoever speaks
    const own = frame.reading.classes.of(frame.tokens[at + 1]?.form ?? '').head?.kind;
    if (/^[A-Za-z]/.test(frame.tokens[at + 1]?.text ?? '') || own === 'name') return at + 2;
    if (closer !== undefined && closer - at <= 5) return closer + 1;
    return readNounPhrase(frame.reading.phrases, at, frame.limit)?.to ?? at;
  }
  if (head.number === 'plural' && head.kind === 'person') return at + 1;
  return at;
}

/** `أكد ماكرون لنظيره الإيراني | ضرورة خفض التصعيد`: over one person it was said to, where a verbal noun follows. */
export function afterHearer(frame: FrameText, at: number): number {
  const { form } = frame.tokens[at] ?? { form: '' };
  if (!frame.source || !/^ل.{3}/.test(form) || !frame.has('object')) return at;
  if (frame.reading.classes.of(form).head?.kind !== 'person') return at;
  const hearer = readNounPhrase(frame.reading.phrases, at, frame.limit);
  const next = frame.reading.classes.of(frame.tokens[hearer?.to ?? at]?.form ?? '');
  return hearer && !next.definite && next.classes.has('verbal-noun') ? hearer.to : at;
}

/** Whether `أن` or another complementizer stands right behind a phrase. */
export function isFollowed(frame: FrameText, source: NounPhrase | undefined): boolean {
  const next = source && frame.tokens[source.to];
  return next !== undefined && isComplementizer(next);
}

/** Token behind all that tells when, how and to whom something was said. */
export function skipAdverbs(frame: FrameText, from: number): number {
  let at = from;
  while (at < frame.limit) {
    const next = adverbEnd(frame, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Token behind the adverb or the aside at a token; the same token where none stands there. */
function adverbEnd(frame: FrameText, at: number): number {
  const between = Math.max(
    timeEnd(frame, at),
    sideEnd(frame, at),
    asideEnd(frame, at),
    dateEnd(frame, at),
  );
  if (between > at) return between;
  const { kind, opensLine } = frame.tokens[at] as Token;
  if (kind !== 'word' || opensLine) return at;
  const copied = copyEnd(frame, at - 1);
  if (copied > at) return copied + 1;
  const addressed = addresseeEnd(frame, at);
  if (addressed > at) return addressed;
  const end = sameTimeEnd(frame, at) ?? onThatEnd(frame, at) ?? pairEnd(frame, at);
  if (end !== undefined) return end;
  return isAdverb(frame, at) && !standsInName(frame, at) ? toneEnd(frame, at) : at;
}

/** `نافيا في الوقت ذاته وجود خلاف`, `طالب في هذا الإطار الحكومة بكذا`, `دعا بهذه المناسبة السكان إلى كذا` */
function sameTimeEnd(frame: FrameText, at: number): number | undefined {
  const these = /^هذ[اه]$/.test(frame.tokens[at + 1]?.form ?? '');
  const led = frame.tokens[at]?.form === 'في' && these ? at + 2 : at + 1;
  const pointed = led === at + 2 || /^بهذ[اه]$/.test(frame.tokens[at]?.form ?? '');
  if (pointed && CONTEXT.test(frame.tokens[led]?.form ?? '')) return led + 1;
  const again = /^(?:ذاته|نفسه|عينه)$/.test(frame.tokens[at + 2]?.form ?? '');
  const meant = /^ال(?:وقت|سياق|اطار|صدد)$/.test(frame.tokens[at + 1]?.form ?? '');
  return frame.tokens[at]?.form === 'في' && again && meant ? at + 3 : undefined;
}

/** `وشدد على ذلك الوزير قائلا` */
function onThatEnd(frame: FrameText, at: number): number | undefined {
  const { classes } = frame.reading;
  const { form } = frame.tokens[at] as Token;
  const about =
    classes.of(form).classes.has('preposition') &&
    /^(?:ذلك|هذا)$/.test(frame.tokens[at + 1]?.form ?? '');
  const titled = classes.of(frame.tokens[at + 2]?.form ?? '').head !== undefined;
  return about && titled ? at + 2 : undefined;
}

/** Token behind two words that tell when or how. */
function pairEnd(frame: FrameText, at: number): number | undefined {
  const { classes } = frame.reading;
  const { form } = frame.tokens[at] as Token;
  const next = frame.tokens[at + 1]?.form ?? '';
  const pair =
    // `أدان بأشد العبارات قصف المدرسة`
    (/^ب(?:اشد|اقوي|ابلغ|اقسي)$/.test(form) && /^ال(?:عبارات|كلمات|الفاظ)$/.test(next)) ||
    // `وأضاف منتصف الشهر أن`, `قال ضحى أمس`
    (PART_OF_TIME.has(form) && (STRETCH.test(next) || classes.of(next).classes.has('time'))) ||
    // `دعا هذا الشهر لعقد قمة`
    (/^هذ[اه]$/.test(form) && THIS_TIME.test(next)) ||
    // `نفى الوزير نفيا قاطعا وجود خلاف`
    (COGNATE.test(form) && /.{3}ا$/.test(next));
  return pair ? at + 2 : undefined;
}

/** Whether a word tells when or how, or points at what or whom the verb is about. */
function isAdverb(frame: FrameText, at: number): boolean {
  const { form } = frame.tokens[at] as Token;
  if (PRONOUNS_AFTER.has(form) || isManner(frame, at)) return true;
  const { classes, head } = frame.reading.classes.of(form);
  // `أمس الأحد`, which is no `أحد`
  if (classes.has('time') && (!head || /^ال/.test(form))) return true;
  // `أكد ذلك الناطق باسم الجيش`: what he confirms, no part of who he is.
  if (/^(?:ذلك|هذا)$/.test(form) && isTitleAt(frame, at + 1)) return true;
  // `وقال عنها مصدر في الوزارة إنها`: of whom it is said
  const said = frame.cue.reading.lemma.lemma === 'قال' && at === frame.at + 1;
  return said && /^عنه(?:ا|م|ما)?$/.test(form);
}

/** `أدانت مصر بشدة الهجوم` */
function isManner(frame: FrameText, at: number): boolean {
  const { form } = frame.tokens[at] as Token;
  const { classes } = frame.reading.classes.of(form);
  return classes.has('manner') || (classes.has('particle') && /^ب.{3}/.test(form));
}

/** Whether a word is a name's here: `وقال لي شيانغ دونغ إن`, and not `وقال لي | سامي حداد إن` */
function standsInName(frame: FrameText, at: number): boolean {
  const { phrases } = frame.reading;
  // `وأضاف ساخرا إن`: a participle that only tells how
  if (phrases.stops(at)) return !isManner(frame, at) || frame.at + 1 !== at;
  const { givenName } = frame.reading.classes.of(frame.tokens[at + 1]?.form ?? '');
  const li = frame.tokens[at]?.form === 'لي' && !givenName;
  return li && mayBeName(phrases, at + 1) && mayBeName(phrases, at + 2);
}

/** Token behind an adverb, and behind the adjective of one like `بشكل`. */
function toneEnd(frame: FrameText, at: number): number {
  const { form } = frame.tokens[at] as Token;
  if (!TONE.test(form)) return at + 1;
  // `هدد بشكل غير مباشر | بتنفيذ إضراب`
  const end = at + (frame.tokens[at + 1]?.form === 'غير' ? 3 : 2);
  if (/^(?:ب.{3,}|الي|علي|عن|من)$/.test(frame.tokens[end]?.form ?? '')) return end;
  if (!isManner(frame, at)) return at + 1;
  // `ليضيف بنبرة حزينة أنه`
  const opener = frame.tokens[at + 2];
  const quoted = frame.reading.marks.closerOf.has(at + 2);
  if (isComplementizer(opener) || opener?.text === ':' || quoted) return at + 2;
  // and `وقال بصوت مرتجف يكاد يختفي`
  const how = frame.reading.classes.of(frame.tokens[at + 1]?.form ?? '');
  const adjective = !how.head && !how.givenName && !how.definite;
  return VOICE.test(form) && adjective ? at + 2 : at + 1;
}

/** `وطالب المتظاهرون، الذين رفعوا لافتات، بإسقاط الحكومة`: over a relative clause between commas. */
export function afterGloss(frame: FrameText, at: number): number {
  const aside = asideEnd(frame, at);
  if (aside > at) return aside;
  if (!isComma(frame.tokens[at])) return at;
  const hides = hidesName(frame.tokens, at + 1);
  // `اتهم الهجري، أحد مشايخ الطائفة، الحكومة بارتكاب مجازر`
  if (frame.has('charge') && frame.source?.name) {
    for (let k = at + 1; k < Math.min(frame.limit, at + 14); k++) {
      if (frame.reading.cues[k] || frame.startsCharge(k)) break;
      if (isComma(frame.tokens[k])) return k + 1;
    }
  }
  // `ودعا الحزب، وهو ثاني أحزاب البلاد، إلى الحوار`
  const told = /^وه[وي]$/.test(frame.tokens[at + 1]?.form ?? '');
  if (!hides && !told && !isRelative(frame.reading.phrases, at + 1)) return at;
  for (let k = at + 2; k < Math.min(frame.limit, at + 24); k++) {
    if (isComma(frame.tokens[k])) return k + 1;
    // `قال مصدر، طلب عدم نشر اسمه: «…»`: what was said has commas of its own.
    if (hides && frame.tokens[k]?.text === ':') return k;
  }
  return at;
}
