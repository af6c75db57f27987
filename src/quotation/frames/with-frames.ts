/**
 * What was said behind `بـ`: `هدد بشن هجوم`, `متوعدا بـ"تدابير مضادة"`, `نددت الرابطة باستعمال الأمن للقوة`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { type Opening, toldByNoun } from '../opening.ts';
import type { FrameText } from './frame-text.ts';
import { isProposition, isQuality } from './propositions.ts';

/** The construction that a `بـ` of the verb makes with a noun. */
const WITH_NOUN = 'بـ + اسم';

/** What stands behind `بـ`; `none` where it shows that nothing was said. */
export function readWith(frame: FrameText, j: number): Opening | 'none' | undefined {
  const told =
    readMarkedWith(frame, j) ??
    readClosing(frame, j) ??
    readOwnedUp(frame, j) ??
    readTenet(frame, j) ??
    readTermed(frame, j) ??
    readApart(frame, j);
  if (told) return told;
  const { form } = frame.tokens[j] as Token;
  if (!form.startsWith('ب')) return undefined;
  if (mayDemand(frame, j)) return readDemand(frame, j);
  return frame.has('agent') && frame.isDeed(j) ? toldByNoun(WITH_NOUN, j, j) : undefined;
}

/** `متوعدا بـ"تدابير مضادة ضرورية"`, right behind the verb. */
function readMarkedWith(frame: FrameText, j: number): Opening | undefined {
  const prefix = /^بـ?$/.test((frame.tokens[j] as Token).text);
  const closer = prefix ? frame.reading.marks.closerOf.get(j + 1) : undefined;
  if (closer === undefined || closer - j <= 3 || j !== frame.at + 1) return undefined;
  const mark = { construction: 'بـ + «…»', opener: j, mark: j + 1, speech: false };
  // `ملوحا بـ"التصعيد الشعبي"`, and not `منوها بـ"الجهود الكبيرة"`
  const threat = frame.has('with') && frame.cue.reading.lemma.stance === 'warns';
  if (frame.any('with') || threat) return { ...mark, from: j };
  // `منددا بـ"عدوان جديد على القرى"`
  return frame.has('agent') ? { ...mark, from: j + 1 } : undefined;
}

/** `ختم المدير كلمته بالدعوة إلى الصبر`, `واختتم بالتأكيد على ضرورة الحوار` */
function readClosing(frame: FrameText, j: number): Opening | undefined {
  if (!isLemma(frame, /^(?:ختم|اختتم)$/)) return undefined;
  const { form } = frame.tokens[j] as Token;
  const next = frame.tokens[j + 1]?.form ?? '';
  const plea = /^ب(?:ال)?دعوه$/.test(form) && next === 'الي';
  const stress = /^بال(?:تاكيد|تشديد)$/.test(form) && next === 'علي';
  const person = frame.source?.name !== undefined || frame.source?.head?.kind === 'person';
  const told =
    person && (plea || stress) && isProposition(frame, j + 2, frame.wordsFrom(j + 2) > 1);
  return told ? toldByNoun('ختم + اسم', j + 2, j) : undefined;
}

/** `اعترف المدير بخطأ الشركة`, `أقر التقرير بمشروعية المطالب`: what one owns up to */
function readOwnedUp(frame: FrameText, j: number): Opening | undefined {
  const fault = /^ب(?:ال)?(?:خط[اي]|ذنب|جريم[هت]|فشل|تقصير|عجز|ضعف|هزيم[هت]|اخفاق)(?:ه|ها|هم)?$/;
  const { form } = frame.tokens[j] as Token;
  if (!isLemma(frame, /^(?:أقر|اعترف|نوه)$/) || !form.startsWith('ب')) return undefined;
  const owned = fault.test(form) || isState(frame, j);
  return owned && frame.wordsFrom(j) >= 2 ? toldByNoun(WITH_NOUN, j, j) : undefined;
}

/** `ندد الوزير بما سماه الحملة المغرضة`: what others do, by the name that whoever condemns or praises it gives it. */
function readTermed(frame: FrameText, j: number): Opening | undefined {
  const calls = /^[يت]?ا?سم(?:ا|ت|و|ي|ون)ه(?:ا|م)?$/;
  const judges = /^(?:condemns|supports|accuses)$/.test(frame.cue.reading.lemma.stance);
  if ((frame.tokens[j] as Token).form !== 'بما' || !judges || !frame.has('agent')) return undefined;
  if (!calls.test(frame.tokens[j + 1]?.form ?? '')) return undefined;
  const marked = frame.reading.marks.closerOf.has(j + 2);
  const named = marked || (frame.tokens[j + 2]?.kind === 'word' && frame.wordsFrom(j + 2) > 1);
  if (!named) return undefined;
  return { ...toldByNoun('بـ + اسم', j + 2, j), ...(marked ? { mark: j + 2 } : {}) };
}

/** `قال الخبراء بضرورة رفع الفائدة`, `قالت اللجنة بجواز التأخير`: what somebody holds, right behind whoever does. */
function readTenet(frame: FrameText, j: number): Opening | undefined {
  const { form } = frame.tokens[j] as Token;
  if (!isLemma(frame, /^قال$/) || j !== (frame.source?.to ?? frame.at + 1)) return undefined;
  const held = /^ب(?:عدم|جواز|وجوب|لزوم|حرم[هت]|بطلان|احتمال|احتماليه|انتفاء|خطا|وجود)$/.test(form);
  if (!held && !isState(frame, j)) return undefined;
  return frame.wordsFrom(j) >= 2 && !frame.clauseFollows(j)
    ? toldByNoun(WITH_NOUN, j, j)
    : undefined;
}

/** `بضرورة`, `بصعوبة`: how something is, with the preposition. */
const isState = (frame: FrameText, j: number): boolean =>
  isQuality(frame, j, (frame.tokens[j] as Token).form.replace(/^ب/, ''));

/** `هدد بـ حجب التمويل`: the preposition printed apart */
function readApart(frame: FrameText, j: number): Opening | undefined {
  if ((frame.tokens[j] as Token).text !== 'بـ' || !frame.has('with')) return undefined;
  const deed = frame.reading.classes.isVerbalNoun(frame.tokens[j + 1]?.form ?? '');
  return deed && frame.wordsFrom(j + 1) >= 2 ? toldByNoun(WITH_NOUN, j + 1, j) : undefined;
}

/** Whether what the verb demands, promises or threatens with may begin at a word in `ب`. */
function mayDemand(frame: FrameText, j: number): boolean {
  const { form } = frame.tokens[j] as Token;
  // `أمر بشن الهجوم` as well
  const short = form.length === 3 && frame.reading.classes.isVerbalNoun(form.slice(1));
  // `الوزير المكلف بالماء`
  const charged = /^ال?(?:مكلف|مكلفه)$/.test(frame.tokens[j - 1]?.form ?? '');
  return (form.length > 3 || short) && frame.has('with') && !charged;
}

/** `هدد بشن هجوم`, `طالب بفتح تحقيق` */
function readDemand(frame: FrameText, j: number): Opening | 'none' | undefined {
  if (isMoved(frame, j) || isDriven(frame)) return 'none';
  // `وتمسك بأقواله.`
  const own = /^ب(?:اقوال|موقف|مواقف|تصريحات|راي|كلام|روايت)ه(?:ا|م)?$/;
  if (!frame.startsDemand(j)) return undefined;
  if (own.test((frame.tokens[j] as Token).form) && frame.wordsFrom(j) < 3) return undefined;
  return toldByNoun(WITH_NOUN, j, j);
}

/** What one directs at others so that they do something: `وجه الوزير تعليماته بسرعة الإنجاز`. */
const DIRECTIVE =
  /^(?:تعليمات|توجيهات|اوامر|امر|دعوه?|دعوات|نداء|تعميم|مذكره|طلب)(?:ا|ه|ها|ته|تها)?$/;

/**
 * `وجه المهاجم | الكرة برأسه`, `وجه الجيش | ضربة قاصمة للمهربين بإغلاق المعبر`, `وجه السفير | الشكر إلى المواطنين للإدلاء بأصواتهم`: a
 * thing that is moved, and nobody who is told to do something.
 */
function isMoved(frame: FrameText, j: number): boolean {
  const { cue, tokens, source, reading } = frame;
  if (cue.reading.lemma.lemma !== 'وجه') return false;
  const at = source?.to ?? frame.at + 1;
  for (let k = at; k < j; k++) if (tokens[k]?.form === 'الي') return true;
  const { form, kind } = tokens[at] as Token;
  if (at >= j || kind !== 'word' || DIRECTIVE.test(form)) return false;
  const { head, classes, proclitic } = reading.classes.of(form);
  const when = ['preposition', 'time', 'particle', 'manner', 'adjunct'] as const;
  if (proclitic !== '' || when.some((name) => classes.has(name))) return false;
  return !/^(?:person|body|group|source|honorific)$/.test(head?.kind ?? '');
}

/** `دفع الشركة إلى فرض إجراءات تمثلت بمنع التجمع`: whom something drove to what */
function isDriven(frame: FrameText): boolean {
  const driven = frame.cue.reading.lemma.lemma === 'دفع' && frame.source !== undefined;
  return driven && frame.tokens[frame.source?.to ?? 0]?.form === 'الي';
}

/** Whether the verb is one of several. */
function isLemma(frame: FrameText, lemmas: RegExp): boolean {
  return lemmas.test(frame.cue.reading.lemma.lemma);
}
