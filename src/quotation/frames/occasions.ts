/**
 * Where, when and to whom something was said, between whoever speaks and whom or what the verb is about: `طالب النائب في حديث لصحيفة
 * الميناء | الحكومة بكذا`.
 *
 * @module
 */
import { formAt } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { ALL } from '../../names/phrases/group-reading.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { addresseeEnd } from './adverb-frames.ts';
import type { FrameText } from './frame-text.ts';

/** What opens an occasion, before a noun for what is said or printed. */
const IN = /^(?:في|عبر|خلال)$/;

/** What one does with somebody, who stands behind it: `خلال لقائه الرئيس`. */
const MET = /^(?:لقاي|استقبال|زيارت|تفقد|افتتاح)ه(?:ا|م|ما)?$/;

/** What opens an occasion, before whatever it was. */
const MEANWHILE = /^(?:خلال|اثناء|بعد|قبل|عقب|قبيل)$/;

/** Where in an occasion: `في ختام كلمته`. */
const PART = /^(?:ختام|مستهل|بدايه|نهايه|سياق|اطار)$/;

/** What an occasion is like: `في رسالة مفتوحة`. */
const OF_OCCASION = wordPattern('quotation/frames', 'of-occasion', '', 'ه?');

/** In tokens: how long an occasion may be. */
const LONGEST = 12;

/** `في بيان لها`, `في مؤتمر صحفي أمس`, `عبر صفحته على فيسبوك`: token of somebody told of after it; else the same token. */
export function afterOccasion(frame: FrameText, at: number): number {
  const to = afterPieces(frame, at);
  if (to === at) return at;
  const { definite, head, givenName } = frame.reading.classes.of(formAt(frame.tokens, to));
  const all = ALL.test(formAt(frame.tokens, to));
  // `خلال اللقاء الثلاثي`: what it was like
  const word = formAt(frame.tokens, to);
  const described = !head && /^ال.{2,}يه?$/.test(word) && /^ال/.test(formAt(frame.tokens, to - 1));
  if (described) return at;
  const somebody = definite || head || givenName || all || placeAt(frame.reading.phrases, to);
  return somebody && !/^[بل]/.test(formAt(frame.tokens, to)) ? to : at;
}

/** `في تصريح لصحيفة الميناء`, `في حديث مع «الميناء»`: token behind an occasion that names who heard it; else the same token. */
export function afterHeardOccasion(frame: FrameText, at: number): number {
  const noun = afterSetting(frame, at);
  if (noun === undefined) return at;
  const described = afterWords(frame, noun);
  const to = afterDetails(frame, noun);
  return to > described ? to : at;
}

/** In occasions: how many may be told of one saying: `في كلمة له خلال الافتتاح`. */
const MOST = 3;

/** Token behind the occasions that begin at a token; the same token where none does. */
function afterPieces(frame: FrameText, at: number): number {
  let to = at;
  for (let n = 0; n < MOST && to < frame.limit; n++) {
    // `من خلال صفحته`
    const from =
      formAt(frame.tokens, to) === 'من' && formAt(frame.tokens, to + 1) === 'خلال' ? to + 1 : to;
    const noun = afterEvent(frame, from) ?? afterSetting(frame, from) ?? afterOutlet(frame, from);
    if (noun === undefined) break;
    to = afterCopy(frame, afterDetails(frame, noun));
  }
  return to;
}

/** `عبر «الأفق»`, `عبر صحيفة الأفق`: token behind the outlet that one speaks through. */
function afterOutlet(frame: FrameText, at: number): number | undefined {
  if (formAt(frame.tokens, at) !== 'عبر') return undefined;
  const closer = frame.reading.marks.closerOf.get(at + 1);
  if (closer !== undefined) return closer - at <= 6 ? closer + 1 : undefined;
  const { head } = frame.reading.classes.of(formAt(frame.tokens, at + 1));
  return head?.kind === 'outlet' ? outletEnd(frame, at + 1) : undefined;
}

/** Who has a copy, and of what. */
const HAS_COPY = /^(?:توصلت?|حصلت?|اطلعت?|تلقت)$/;

/** In tokens: how long it is told who has a copy. */
const LONGEST_COPY = 8;

/** `في بيان | حصلت «الأفق» على نسخة منه`: token behind who has a copy; the same token where that is not told. */
function afterCopy(frame: FrameText, at: number): number {
  if (!HAS_COPY.test(formAt(frame.tokens, at))) return at;
  for (let k = at + 2; k < Math.min(frame.limit, at + LONGEST_COPY); k++)
    if (
      /^ب?نسخه$/.test(formAt(frame.tokens, k)) &&
      /^منه(?:ا|م)?$/.test(formAt(frame.tokens, k + 1))
    )
      return k + 2;
  return at;
}

/** Token behind the noun for what is said or printed: `في بيان`, `في ختام كلمته`. */
function afterSetting(frame: FrameText, at: number): number | undefined {
  if (!IN.test(formAt(frame.tokens, at))) return undefined;
  const { classes } = frame.reading;
  const noun = formAt(frame.tokens, at + 1);
  if (!classes.of(noun).classes.has('setting') || MET.test(noun)) return undefined;
  const held = formAt(frame.tokens, at + 2);
  // `في ختام كلمته`, `في ختام اجتماعها`
  const of = classes.of(held).classes.has('setting') || /.{3}ه(?:ا|م)?$/.test(held);
  return PART.test(noun) && of && !MET.test(held) ? at + 3 : at + 2;
}

/** `حث المدرب بعد المباراة | اللاعبين على كذا`: token behind something with `ال` that went on, before several people or a body. */
function afterEvent(frame: FrameText, at: number): number | undefined {
  if (!frame.source || !MEANWHILE.test(formAt(frame.tokens, at))) return undefined;
  const { classes } = frame.reading;
  const event = classes.of(formAt(frame.tokens, at + 1));
  const whom = classes.of(formAt(frame.tokens, at + 2));
  const people = whom.head !== undefined && whom.nisba === undefined && whom.proclitic === '';
  // `خلال تجمع شعبي`, whose noun is a body's elsewhere
  const held = !event.head || (event.head.kind === 'body' && !event.definite);
  const thing = held && !event.givenName && event.nisba === undefined;
  if (thing && event.definite) return whom.definite && people ? at + 2 : undefined;
  const opened = event.classes.size > 0 || classes.isVerbalNoun(formAt(frame.tokens, at + 1));
  if (thing && opened && whom.definite) return afterOwner(frame, at + 2);
  // `خلال تجمع شعبي | أنصاره إلى`
  const described = !whom.definite && /.{2}يه?$/.test(formAt(frame.tokens, at + 2));
  const { head, definite } = classes.of(formAt(frame.tokens, at + 3));
  const theirs = /.{3}ه(?:ا|م)?$/.test(frame.tokens[at + 3]?.text ?? '') && head?.kind !== 'body';
  return thing && described && head && (theirs || definite) ? at + 3 : undefined;
}

/** `خلال افتتاح | المعرض الدولي | المستثمرين إلى`: token of several people behind what an event is of; undefined for anybody else. */
function afterOwner(frame: FrameText, owner: number): number | undefined {
  const adjective = /^ال.{2,}يه?$/.test(formAt(frame.tokens, owner + 1)) ? 1 : 0;
  const at = owner + 1 + adjective;
  const { head, definite } = frame.reading.classes.of(formAt(frame.tokens, at));
  const several = head?.number === 'plural' && /^(?:person|group|source)$/.test(head.kind);
  // … and no adjective of several: `تكريم المعلمين المتفوقين`
  const people = several || /^ال.{3,}ين$/.test(formAt(frame.tokens, at));
  return definite && people && !/ين$/.test(formAt(frame.tokens, at - 1)) ? at : undefined;
}

/** Token behind what describes an occasion, and behind who heard it. */
function afterDetails(frame: FrameText, from: number): number {
  const words = afterWords(frame, from);
  const heard = afterHearer(frame, words);
  return heard > words ? afterWords(frame, heard) : words;
}

/** Over adjectives, times and `لها`: `في مؤتمر | صحفي أمس`, `عبر صفحته | على فيسبوك`. */
function afterWords(frame: FrameText, from: number): number {
  const { classes } = frame.reading;
  let to = from;
  for (const end = Math.min(frame.limit, from + LONGEST / 2); to < end; to++) {
    const form = formAt(frame.tokens, to);
    const word = classes.of(form);
    // `على فيسبوك`, `على منصة إكس`
    if (form === 'علي') to += /^(?:منصه|موقع)$/.test(formAt(frame.tokens, to + 1)) ? 2 : 1;
    else if (
      !word.classes.has('adjective') &&
      !word.classes.has('time') &&
      !/^(?:له(?:ا|م)?|صح[اف]+ي)$/.test(form) &&
      !OF_OCCASION.test(form) &&
      !(to === from && isKind(frame, to))
    )
      break;
  }
  return to;
}

/** `في رسالة | إلكترونية`: an adjective without `ال` behind a noun without it. */
function isKind({ tokens, reading }: FrameText, at: number): boolean {
  const { text = '', form = '' } = tokens[at] ?? {};
  const { definite, head, proclitic } = reading.classes.of(form);
  const before = reading.classes.of(tokens[at - 1]?.form ?? '').definite;
  return !before && !definite && !head && proclitic === '' && /.{3}ية$/.test(text);
}

/** Token behind who heard it: `لصحيفة الميناء`, `لـ«الميناء»`, `مع قناة الساحل`, `للصحفيين`. */
function afterHearer(frame: FrameText, at: number): number {
  const { tokens, reading } = frame;
  if (/^(?:مع|الي)$/.test(formAt(frame.tokens, at))) {
    const closer = reading.marks.closerOf.get(at + 1);
    if (closer !== undefined && closer - at <= 7) return closer + 1;
    const { head, definite } = reading.classes.of(formAt(frame.tokens, at + 1));
    // `في رسالة مفتوحة إلى المحافظ`
    if (head?.kind === 'person' && definite && formAt(frame.tokens, at) === 'الي') return at + 2;
    return head?.kind === 'outlet' ? outletEnd(frame, at + 1) : at;
  }
  const closer = reading.marks.closerOf.get(at + 1);
  if (formAt(frame.tokens, at) === 'ل' && closer !== undefined) return addresseeEnd(frame, at);
  if (tokens[at]?.kind !== 'word' || !/^ل/.test(formAt(frame.tokens, at))) return at;
  const { head } = reading.classes.of(formAt(frame.tokens, at));
  return head?.kind === 'outlet' ? outletEnd(frame, at) : addresseeEnd(frame, at);
}

/** `لصحيفة الميناء`, `لقناة «الساحل»`, `لقناة الساحل الرياضية`: token behind an outlet's name, which holds nobody who is known. */
function outletEnd({ tokens, reading, limit }: FrameText, at: number): number {
  const closer = reading.marks.closerOf.get(at + 1);
  if (closer !== undefined && closer - at <= 7) return closer + 1;
  let to = at + 2;
  for (const end = Math.min(limit, at + 5); to < end; to++) {
    const { definite, head } = reading.classes.of(tokens[to]?.form ?? '');
    // … and not `لصحيفة الميناء | البلدية بتنظيف الشاطئ`
    if (!definite || head?.kind === 'body' || !/يه?$/.test(tokens[to]?.form ?? '')) break;
  }
  return to;
}
