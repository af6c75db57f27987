/**
 * Frames whose object is whom or what the verb is about, before what is said of it: who is accused of what, urged to what
 * or blamed for what, what something is deemed, what it is put down to.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import type { WordClass } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { glossEnd } from '../ends/reporter-words.ts';
import type { Opening } from '../opening.ts';
import { openingAt } from './deed-frames.ts';
import type { FrameText } from './frame-text.ts';

/** What somebody is made to bear: `حمل الحكومة مسؤولية الأزمة`. */
const BLAME =
  /^(?:ال)?(?:مس[وي]+ليه|مس[وي]+ليت(?:ه|ها|هم)|تبعه|تبعات|ذنب|وزر|عواقب|عبء|نتايج)(?:ه|ها|هم)?$/;

/**
 * `اتهم الوزير "فلول المحاكم" بالوقوف وراء القصف`, `ناشد «محامو الطوارئ» طرفي النزاع`
 * and `اتهم الوزير: "فلول المحاكم"، في إشارة إلى القضاة، بالوقوف`
 */
export function readMarkedCharge(
  frame: FrameText,
  j: number,
  { text }: Token,
): Opening | undefined {
  if (!frame.has('charge')) return undefined;
  // `واتهمها " بتخريب " الشاطئ`
  const first = frame.tokens[j + 1]?.form ?? '';
  const charged = frame.cue.reading.pronoun && frame.reading.marks.closerOf.has(j);
  if (charged && /^ب.{3}/.test(first) && frame.reading.classes.isVerbalNoun(first.slice(1)))
    return openingAt('ضمير + بـ', j);
  const whom = text === ':' ? j + 1 : j;
  const closer = frame.reading.marks.closerOf.get(whom);
  if (closer === undefined || closer - whom > 6 || closer + 1 >= frame.limit) return undefined;
  return frame.startsCharge(glossEnd(frame.reading, closer + 1))
    ? openingAt('مفعول + بـ', whom)
    : undefined;
}

/** What is said of the pronoun that is written onto the verb; `none` where nothing is. */
export function readOfPronoun(
  frame: FrameText,
  j: number,
  { form }: Token,
): Opening | 'none' | undefined {
  if (!frame.cue.reading.pronoun || !frame.has('charge', 'urge', 'deem', 'blame')) return undefined;
  if (frame.has('charge', 'with') && frame.startsDemand(j)) return openingAt('ضمير + بـ', j);
  // `واتهمته بالفساد`
  if (frame.any('charge') && form.length > 3 && frame.startsCharge(j))
    return openingAt('ضمير + بـ', j);
  if (frame.has('urge') && /^(?:الي|علي)$/.test(form)) return openingAt('ضمير + إلى', j, j + 1);
  // `ناشدته التدخل`
  const begged =
    frame.cue.reading.lemma.lemma === 'ناشد' && frame.reading.classes.isVerbalNoun(form);
  if (begged) return openingAt('ضمير + مصدر', j);
  return frame.has('deem') && frame.isPredicate(j) ? openingAt('اعتبره + صفة', j) : 'none';
}

/** What is said of something that was told before: `ذلك`, `هذا الارتفاع`. */
export function readPointed(frame: FrameText, j: number, { form }: Token): Opening | undefined {
  if (frame.has('deem')) {
    // `معتبرين ذلك انتهاكا للقانون`
    const pointed = /^(?:ذلك|هذا)$/.test(form) && frame.isPredicate(j + 1);
    // `اعتبر الخبير هذه الإجراءات خطوة متأخرة`
    const shown = /^(?:هذ[اه]|تلك)$/.test(form) && frame.isPredicate(j + 2);
    if (pointed || shown) return openingAt('اعتبر + مفعولان', j);
  }
  const ascribes = frame.has('attribute');
  // `وعزا المخيني ذلك إلى موسم الرياح`
  // … and `مرجعا ذلك إلى أن المضخات قديمة`, where the clause tells it all
  if (ascribes && form === 'ذلك' && frame.tokens[j + 1]?.form === 'الي')
    return isComplementizer(frame.tokens[j + 2])
      ? openingAt('عزا إلى', j + 1, j + 3)
      : openingAt('عزا إلى', j);
  // `برر ذلك بعطل في الأجهزة`
  // and `معللا قراره بغياب الضمانات`
  const what = /^(?:ذلك|هذا)$|^(?:قرار|موقف|خطوت|غياب|رفض)(?:ه|ها|هم)$/.test(form);
  const justified = /^(?:برر|علل)$/.test(frame.cue.reading.lemma.lemma) && what;
  const reason = justified ? readReason(frame, j) : undefined;
  if (reason) return reason === 'none' ? undefined : reason;
  if (justified && j + 1 < frame.limit && frame.startsCharge(j + 1))
    return openingAt('مفعول + بـ', j + 1);
  // `وأرجعت المديرة هذا الارتفاع إلى إلغاء الدعم`
  return ascribes && /^هذ[اه]$/.test(form) && findTo(frame, j, 6)
    ? openingAt('عزا إلى', j)
    : undefined;
}

/** What names several in words of whoever accuses them: `من سماهم`. */
const CALLED = wordPattern('quotation/frames', 'called', '', 'ت?ه(?:م|ن|ا)?');

/** `اتهم الرئيس ما وصفهم بانفصاليين بالضلوع`, `اتهم من سماهم «أعداء النجاح» بعرقلة المشروع`: whom a clause names. */
export function isCalled(frame: FrameText, j: number, { form }: Token): boolean {
  if (form === 'من' && CALLED.test(frame.tokens[j + 1]?.form ?? '')) return true;
  const called = /^(?:ما|من)$/.test(form) ? frame.reading.cues[j + 1] : undefined;
  return called?.reading.lemma.frames.has('name') === true;
}

/** Reads whom or what the verb is about, and what is said of it. */
export function readWhom(
  frame: FrameText,
  j: number,
  token: Token,
  word: WordClass,
): Opening | undefined {
  const called = isCalled(frame, j, token);
  if (!called && word.classes.has('preposition')) return undefined;
  if (isDeemed(frame, j)) return openingAt('اعتبر + مفعولان', j);
  if (!called && word.classes.has('setting')) return undefined;
  // `حذر الوزير للوكالة من أن`: to whom he says it, and nobody whom he warns
  if (word.proclitic === 'ل' && word.head && !called) return undefined;
  if (word.classes.has('time') && !word.head) return undefined;
  // `حث الطبيب، متحدثا للإذاعة، المرضى على كذا`: what he does meanwhile
  const hears = /^(?:ل.{2,}|في|الي|عن|مع|باسم)$/.test(frame.tokens[j + 1]?.form ?? '');
  if (frame.afterComma(j) && /^مت.{2,}ا$/.test(token.form) && hears) return undefined;
  return readCharge(frame, j, word) ?? readCause(frame, j, token);
}

function isDeemed(frame: FrameText, j: number): boolean {
  if (!frame.has('deem')) return false;
  let clause = false;
  return frame.findAhead(j, 12, (k) => {
    // `اعتبر دفاع الصحافي المعتقل أن التهم ملفقة`: the clause tells it all, and none of `المزاعم بأن`
    clause ||= k > j && frame.isOpenerAt(k) && !/^ب/.test(frame.tokens[k]?.form ?? '');
    const copula = /^(?:هو|هي|هم|بمثابه)$/.test(frame.tokens[k]?.form ?? '');
    return !clause && k > j && (frame.isPredicate(k) || copula);
  });
}

function readCharge(frame: FrameText, j: number, word: WordClass): Opening | undefined {
  const reason = readReason(frame, j);
  if (reason) return reason === 'none' ? undefined : reason;
  if (frame.has('charge') && frame.findAhead(j, 25, (k) => k > j && frame.startsCharge(k)))
    return openingAt('مفعول + بـ', j);
  if (isDirected(frame, j, word)) return openingAt('مفعول + بـ', j);
  // `حذر الوزير، قبيل القمة، موعد وصول الوفود، من كذا`: nobody whom he warns.
  const warned = word.definite || word.head || frame.cue.reading.lemma.lemma !== 'حذر';
  // `طمأن الوزير السكان إلى أن الكتب متوفرة`: whom he tells it
  if (frame.cue.reading.lemma.lemma === 'طمأن' && frame.clauseFollows(j)) return undefined;
  if (warned && frame.has('urge') && frame.findAhead(j, 25, (k) => frame.startsUrge(k)))
    return openingAt('مفعول + إلى', j);
  // `حمل الحكومة مسؤولية الأزمة`, and not `حمل بعضهم لافتات`
  // … nor `حمل المسؤولية بشجاعة`, but `حمل المسؤولية للحكومة`
  const carried = !/^(?:لل.{2,}|الي|علي|ل.{3,})$/.test(frame.tokens[j + 1]?.form ?? '');
  const blames =
    frame.has('blame') &&
    frame.findAhead(j, 25, (k) => !(k === j && carried) && BLAME.test(frame.tokens[k]?.form ?? ''));
  return blames ? openingAt('حمّله مسؤولية', j) : undefined;
}

/** In tokens: how long what is justified is at most. */
const LONGEST_JUSTIFIED = 8;

/**
 * `برر سامي حداد غيابه بالقول | إنه مريض`, `برر استقالته بأنه | مريض`: the clause alone, and not what it justifies; `none` where a noun of
 * saying with its own pronoun tells it: `بررت الشركة رفع الأجرة | بقولها إن`.
 */
function readReason(frame: FrameText, j: number): Opening | 'none' | undefined {
  if (!/^(?:برر|علل)$/.test(frame.cue.reading.lemma.lemma)) return undefined;
  for (let k = j; k < Math.min(frame.limit, j + LONGEST_JUSTIFIED); k++) {
    const { form, kind } = frame.tokens[k] as Token;
    if (kind !== 'word') return undefined;
    if (/^بقوله(?:ا|م)?$/.test(form)) return 'none';
    if (form === 'بالقول' && isComplementizer(frame.tokens[k + 1]))
      return openingAt('برر بأن', k + 1, k + 2);
    if (k > j && /^بان/.test(form) && isComplementizer(frame.tokens[k]))
      return openingAt('برر بأن', k, k + 1);
  }
  return undefined;
}

/** `وجه الرئيس الحكومة خلال اللقاء بتوفير الدواء`: who is told to do it, and no `وجه الفريق ضربة بصاروخ`. */
function isDirected(frame: FrameText, j: number, { head, definite }: WordClass): boolean {
  const told = definite || head?.number === 'singular';
  if (frame.cue.reading.lemma.lemma !== 'وجه' || !frame.source || j !== frame.source.to || !told)
    return false;
  return (
    /^(?:person|body|group)$/.test(head?.kind ?? '') &&
    frame.findAhead(
      j,
      8,
      (k) => k > j && /^ب/.test(frame.tokens[k]?.form ?? '') && frame.startsDemand(k),
    )
  );
}

function readCause(frame: FrameText, j: number, { form }: Token): Opening | undefined {
  if (frame.has('attribute') && findTo(frame, j, 12)) return openingAt('عزا إلى', j);
  // `عزا التأخير لنقص الوقود`, `أرجع تأخر الأجور لعطل في المصرف`
  if (
    !/^(?:عزا|أرجع)$/.test(frame.cue.reading.lemma.lemma) ||
    !frame.reading.classes.isVerbalNoun(form)
  )
    return undefined;
  const due = frame.findAhead(j, 4, (k) => k > j && /^ل[^ل].{2}/.test(frame.tokens[k]?.form ?? ''));
  return due ? openingAt('عزا إلى', j) : undefined;
}

/** Whether `إلى` stands within reach. */
function findTo(frame: FrameText, j: number, reach: number): boolean {
  return frame.findAhead(j, reach, (k) => frame.tokens[k]?.form === 'الي');
}
