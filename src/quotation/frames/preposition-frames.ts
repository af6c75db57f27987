/**
 * Preposition frames: what was said as a noun phrase behind the preposition that a verb governs: `حذر من انهيار الهدنة`,
 * `شدد على ضرورة الحوار`, `هدد بشن هجوم`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { type Opening, toldByNoun } from '../opening.ts';
import { readRequest } from './description-frames.ts';
import { readFeeling } from './feeling-frames.ts';
import type { FrameText } from './frame-text.ts';
import { isProposition } from './propositions.ts';
import { readRelay, readRelayOfLast } from './speech-frames.ts';
import { readWith } from './with-frames.ts';

/** What follows `على` where it tells the occasion or the place: `أكد الوزير، على هامش القمة، أن`. */
const ON_WHERE =
  /^(?:هامش|صعيد|خلفيه|اثر|متن|(?:ال)?(?:قناه|موقع|شاش|حساب|صفح|تويتر|فيسبوك|انستغرام|انستجرام|يوتيوب|تليغرام|اكس$|منص|فضاييه|تلفزيون|اذاع|راديو|اثير|هواء)|ضوء|غرار|الرغم|راس|لسان)/;
/** Adverbs that govern `على`: what a statement answers or rests on. */
const ANSWERS = wordList('quotation/frames', 'answers');
/** What somebody is who has won something: `سامي حداد الحاصل على الجائزة`. */
const HOLDS = /^ال(?:حاصل|متحصل|حايز|محسوب)(?:ه|ان|ون|ين|ات)?$/;
/** What one plays down. */
const PLAYED_DOWN = wordPattern('quotation/frames', 'played-down', '(?:ال)?', '(?:ه|ها|هم)?');
const PREPOSITION_FRAMES: Readonly<Record<string, string>> = {
  الي: 'to',
  علي: 'on',
  عن: 'about',
  من: 'of',
};

/** A noun phrase after a preposition; `none` where the preposition shows that nothing was said. */
export function readPreposition(
  frame: FrameText,
  j: number,
  isPreposition: boolean,
): Opening | 'none' | undefined {
  const told =
    readAsked(frame, j) ??
    readSoCalled(frame, j) ??
    readLack(frame, j) ??
    readWish(frame, j) ??
    readWhether(frame, j);
  if (told) return told;
  if (tellsWhere(frame, j) || tellsHearer(frame, j) || tellsHour(frame, j)) return undefined;
  // `أعلن المدرب القائمة، معتذرا عن غياب القائد`: the participle's own
  if (j - 1 > frame.at && frame.reading.cues[j - 1]?.reading.tense === 'participle')
    return undefined;
  const kind = PREPOSITION_FRAMES[(frame.tokens[j] as Token).form];
  const about = kind === 'about' && frame.has('about');
  if (isLessened(frame, j) || (about && (frame.isNegated() || isOfObject(frame, j)))) return 'none';
  if (kind && isPreposition && frame.has(kind)) return readGoverned(frame, j, kind);
  return readWith(frame, j) ?? readAbout(frame, j, kind);
}

/** `طلب من المواطنين عدم الاقتراب`, and not `حذر من مخاطر العودة إلى العنف` */
function readAsked(frame: FrameText, j: number): Opening | undefined {
  const { form } = frame.tokens[j] as Token;
  const of = /^من(?:ه|ها|هم|هما|نا)?$/.test(form) && form.length < 5;
  return of && frame.has('of') && !frame.any('of') ? readRequest(frame, j) : undefined;
}

/**
 * `حذر المجلس ممن أسماهم تجار الحرب`, `حذرت مما أسمته فوضى السلاح`
 * and `محذرة مما وصفتها بكارثة عمرانية`
 */
function readSoCalled(frame: FrameText, j: number): Opening | undefined {
  const calls = /^[يت]?ا?س[مو]+(?:ا|ت|و|ي)?ه(?:م|ا)?$|^(?:وصف|اعتبر)(?:ت|و)?ه(?:م|ا)?$/;
  if (!/^مم[ان]$/.test((frame.tokens[j] as Token).form) || !frame.has('of')) return undefined;
  if (!calls.test(frame.tokens[j + 1]?.form ?? '')) return undefined;
  const named = frame.tokens[j + 2]?.kind === 'word' && frame.wordsFrom(j + 2) > 1;
  return named ? toldByNoun('من + اسم', j + 2, j) : undefined;
}

/** `اشتكى مزارعون من عدم وصول المياه` */
function readLack(frame: FrameText, j: number): Opening | undefined {
  if (!isVerbWith(frame, j, 'اشتكى', 'من')) return undefined;
  const next = frame.tokens[j + 1]?.form ?? '';
  const lack = next === 'عدم' || frame.reading.classes.isSurelyVerbalNoun(next);
  return lack && frame.wordsFrom(j + 1) >= 3 ? toldByNoun('من + اسم', j + 1, j) : undefined;
}

/** `تمنى النائب على الوزارة الإسراع في الدفع` */
function readWish(frame: FrameText, j: number): Opening | undefined {
  return isVerbWith(frame, j, 'تمنى', 'علي') ? readRequest(frame, j) : undefined;
}

/** `تساءلت عما إذا كان الاتفاق قائما` */
function readWhether(frame: FrameText, j: number): Opening | undefined {
  const whether = frame.tokens[j]?.form === 'عما' && frame.tokens[j + 1]?.form === 'اذا';
  return whether && frame.has('about', 'speech') ? toldByNoun('عما إذا', j + 1, j) : undefined;
}

/** Whether a preposition stands at a token, and the verb is the one of which that is asked. */
function isVerbWith(frame: FrameText, j: number, lemma: string, preposition: string): boolean {
  return frame.tokens[j]?.form === preposition && frame.cue.reading.lemma.lemma === lemma;
}

/** `أكد الوزير، على هامش القمة، أن`, and what it answers: `أكد الوزير ردا على سؤال أن`, `أوضحت تعليقا على القرار أن` */
function tellsWhere(frame: FrameText, j: number): boolean {
  if (frame.tokens[j]?.form !== 'علي') return false;
  const before = frame.tokens[j - 1]?.form ?? '';
  return (
    ON_WHERE.test(frame.tokens[j + 1]?.form ?? '') ||
    ANSWERS.has(before) ||
    HOLDS.test(before) ||
    isOfDeed(frame, j)
  );
}

/** What one does `على` something, and speaks of something else. */
const DONE_ON =
  /^(?:ال)?(?:اشراف|وقوف|اطلاع|توقيع|حصول|تعليق|تعقيب|رد|اجاب[هت]|جواب|مصادق[هت]|موافق[هت]|سيطر[هت]|عثور|تعرف|عرض|مرور|استيلاء|تصويت|عزاء|قدوم|حفاظ|اعتداء|هجوم|انقلاب|تكريم|اعتراض|احتجاج|قبض|القبض|استحواذ|فوز|انتصار|تغلب)(?:ه|ها|هم|هما)?$/;
/** When one speaks, before what one does. */
const WHILE = wordList('quotation/frames', 'while');

/** `أكد الوالي خلال إشرافه أمس | على حفل التخرج أن`: what one does when one speaks has the preposition. */
function isOfDeed(frame: FrameText, j: number): boolean {
  const { classes } = frame.reading;
  for (let k = j - 1; k > Math.max(frame.at, j - 7); k--) {
    const { form, kind } = frame.tokens[k] as Token;
    if (DONE_ON.test(form) && WHILE.has(frame.tokens[k - 1]?.form ?? '')) return true;
    // `إشرافه أمس في صفاقس`
    const where = form === 'في' || frame.tokens[k - 1]?.form === 'في' || /^بال/.test(form);
    if (!where && kind !== 'number' && !classes.of(form).classes.has('time')) return false;
  }
  return false;
}

/** `أشار الخبير، في حديث إلى الصحيفة، إلى أن`: to whom it was said. */
function tellsHearer(frame: FrameText, j: number): boolean {
  // … and not `ودعا المشاركون في الندوة إلى إنشاء صندوق`
  const own = frame.source !== undefined && j <= frame.source.to;
  if (frame.tokens[j]?.form !== 'الي' || own) return false;
  // and `دعت الحكومة في بيان إلى توخي الحذر`
  const deed = frame.reading.classes.isVerbalNoun(frame.tokens[j + 1]?.form ?? '');
  return !deed && isOfClass(frame.reading.phrases, j - 1, 'setting');
}

/** `حذر الحزب في ساعة متأخرة من ليل السبت من أن`: when it was said */
function tellsHour(frame: FrameText, j: number): boolean {
  const hour = /^(?:متاخر|مبكر|سابق|لاحق)ه?$/;
  return frame.tokens[j]?.form === 'من' && hour.test(frame.tokens[j - 1]?.form ?? '');
}

/** `كشفت الشركة | حقيقة ما أشيع عن ديونها`: an object right behind whoever reveals it, and what it is about. */
function isOfObject({ source, tokens, reading }: FrameText, j: number): boolean {
  if (!source || source.to >= j) return false;
  const { classes, head } = reading.classes.of(tokens[source.to]?.form ?? '');
  return classes.has('thing') && !head && !classes.has('setting');
}

/** `المشي يقلل من حدوث الجلطات`: what it does, and nothing that is said of it */
function isLessened(frame: FrameText, j: number): boolean {
  if (!isVerbWith(frame, j, 'قلل', 'من') || frame.source || frame.hasSubject) return false;
  return !PLAYED_DOWN.test(frame.tokens[j + 1]?.form ?? '');
}

/** `شدد على ضرورة الحوار`: a noun phrase behind the preposition that the verb has a frame for. */
function readGoverned(frame: FrameText, j: number, kind: string): Opening | 'none' | undefined {
  const token = frame.tokens[j] as Token;
  const next = frame.tokens[j + 1];
  if (!next || next.opensLine || isComplementizer(next)) return undefined;
  if (next.text === '"' || frame.reading.marks.closerOf.has(j + 1))
    return readMarkedNoun(frame, j, kind);
  const any = frame.any(kind) && !frame.isNegated() && frame.wordsFrom(j + 1) >= 3;
  if (!isProposition(frame, j + 1, any)) return frame.clauseFollows(j) ? undefined : 'none';
  return toldByNoun(`${token.text} + اسم`, j + 1, j);
}

/** `شدد على "ضرورة انتخاب رئيس"` and `حذر ميرتس من "سلام زائف"` */
function readMarkedNoun(frame: FrameText, j: number, kind: string): Opening | undefined {
  const closer = frame.reading.marks.closerOf.get(j + 1) ?? j;
  const warned = kind === 'of' && frame.cue.reading.lemma.lemma === 'حذر';
  // `تحدثت اللجنة عن "عدد كبير جدا من الموقوفين"`
  const spoke = kind === 'about' && /^(?:تحدث|تكلم)$/.test(frame.cue.reading.lemma.lemma);
  const told = closer - j > 3 && (/^(?:on|to)$/.test(kind) || warned || spoke);
  if (!frame.any(kind) && !told) return undefined;
  const { text } = frame.tokens[j] as Token;
  return { ...toldByNoun(`${text} + «…»`, j + 1, j), mark: j + 1 };
}

/** `نقلت الوكالة عن مسؤول`, `نقل المكتب عنه قوله`, `أعرب عن أمله` */
function readAbout(
  frame: FrameText,
  j: number,
  kind: string | undefined,
): Opening | 'none' | undefined {
  const about = kind === 'about';
  if (about && frame.has('relay')) return readRelay(frame, j);
  const last = /^عنه(?:ا|م|ما)?$/.test((frame.tokens[j] as Token).form);
  if (last && frame.has('relay')) return readRelayOfLast(frame, j);
  return about && frame.has('feeling') ? readFeeling(frame, j) : undefined;
}
