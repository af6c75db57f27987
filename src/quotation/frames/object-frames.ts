/**
 * Frames without `أن` or marks: a verbal noun, a charge, a demand, a description right after the verb. In which order
 * they are asked for is read here.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import { hidesName, isHiding } from '../../names/words/word-names.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import {
  isCalled,
  readMarkedCharge,
  readOfPronoun,
  readPointed,
  readWhom,
} from './charge-frames.ts';
import { openingAt, readDeed, readOffer, readTermed } from './deed-frames.ts';
import { readAddress, readBlame, readDescription } from './description-frames.ts';
import type { FrameText } from './frame-text.ts';
import { DEICTIC } from './frame-text.ts';
import { isOwnWord } from './own-words.ts';

/** How speech without any mark begins: `وقال انا لا يهمني`, `وأضاف كان الأسبوع حافلا`. */
export const FIRST_WORDS =
  /^(?:انا|نحن|لقد|سوف|كان|كانت|كنا|كنت|لا|لم|لن|ليس|لكن|هناك|هذا|هذه|يجب|ينبغي|يتعين|علينا|سن.{3,})$/;

/** What a question opens with. */
const QUESTION = /^(?:كيف|لماذا|ماذا|متي|اين|هل|لم)$/;

/** What armies and parties to a dispute do once more, and do not say. */
const RAIDED = wordPattern('quotation/frames', 'done-again', '(?:ال)?', '(?:ه|ها|هم|هما)?');

/** What is directed at somebody: `وجه نداء إلى الطرفين`. */
const ADDRESSED =
  /^(?:دعوه|دعوته|دعوتها|دعوات(?:ه|ها|هم)|اتهامات|اتهاما|تهما|نداء|نداءات(?:ه|ها|هم))$/;

/** Frames whose object begins right here: a verbal noun, a charge, a demand, a description. */
export function readObjectFrames(frame: FrameText, j: number): Opening | undefined {
  const token = frame.tokens[j];
  if (!token || j >= frame.limit || token.opensLine) return undefined;
  // `لم تؤكد الحكومة عزمها على الزيادة`: of what was not told, nothing was said.
  if (/^(?:أكد|أعلن|نفى|أوضح|ذكر|كشف)$/.test(frame.cue.reading.lemma.lemma) && frame.isUntold())
    return undefined;
  const found = readOwnFrame(frame, j, token) ?? readMarkedCharge(frame, j, token);
  const read = found ?? readObject(frame, j, token);
  return read === 'none' ? undefined : read;
}

/** Frames that a verb alone has, whatever stands there; `none` where it is none of them, nor any other. */
function readOwnFrame(frame: FrameText, j: number, token: Token): Opening | 'none' | undefined {
  const { lemma, pronoun } = frame.cue.reading;
  if (isQuestion(frame, j)) return openingAt('سؤال', j);
  if (isBareSpeech(frame, j) || isCall(frame, j))
    return { ...openingAt('كلام بلا علامة', j), speech: true };
  if (frame.has('lay')) return readBlame(frame, j) ?? 'none';
  if (lemma.lemma === 'عرض') return readOffer(frame, j, token) ?? 'none';
  if (frame.has('name')) return readDescription(frame, j) ?? 'none';
  if (frame.has('deem') && pronoun && frame.reading.marks.closerOf.has(j))
    return { ...openingAt('اعتبره «…»', j), mark: j };
  return undefined;
}

/** The object that a word begins, by what the word is. */
function readObject(frame: FrameText, j: number, token: Token): Opening | 'none' | undefined {
  if (token.kind !== 'word' || isComplementizer(token) || isNotTold(frame, j)) return 'none';
  const pointed =
    readOfPronoun(frame, j, token) ?? readTermed(frame, j, token) ?? readPointed(frame, j, token);
  if (pointed) return pointed;
  if (pointsBack(frame, j, token)) return 'none';
  const word = frame.reading.classes.of(token.form);
  const deed = readDeed(frame, j, token, word);
  if (deed) return deed;
  if (frame.has('address') && ADDRESSED.test(token.form)) return readAddress(frame, j);
  return readWhom(frame, j, token, word);
}

/** Whether what follows is not to be told, or is a ruling. */
function isNotTold(frame: FrameText, j: number): boolean {
  // `أكد مسؤول | طلب عدم ذكر اسمه`
  if (hidesName(frame.tokens, j)) return true;
  const { lemma } = frame.cue.reading.lemma;
  // `وطلب المسؤولان عدم نشر اسميهما`
  const asks = lemma === 'طلب' && isHiding(frame.tokens, j);
  if (asks && /اسم/.test(frame.tokens[j + 2]?.form ?? '')) return true;
  // `وجددت القوات قصفها للقرية`: a deed, and no word
  if (lemma === 'جدد' && RAIDED.test(frame.tokens[j]?.form ?? '')) return true;
  // `رفض اللاعب عرض النادي`: an offer of somebody's, and not `عرض الفيلم`
  const offer = lemma === 'رفض' && /^عروضه?$|^عرض$/.test(frame.tokens[j]?.form ?? '');
  if (offer && frame.hasAgent(j)) return true;
  // What a court refuses is a ruling.
  return /^(?:رفض|ألزم|أمر)$/.test(lemma) && frame.source?.head?.lemma === 'محكمه';
}

/** Whether a word points at what was told before, or describes it, so that nothing is said here. */
function pointsBack(frame: FrameText, j: number, token: Token): boolean {
  if (isRelative(frame.reading.phrases, j)) return true;
  if (!DEICTIC.has(token.form) || isCalled(frame, j, token)) return false;
  // `دعا جميع الأطراف إلى ضبط النفس`
  return !(
    frame.has('urge', 'charge') &&
    /^(?:جميع|كل|كافه)$/.test(token.form) &&
    (frame.reading.classes.of(frame.tokens[j + 1]?.form ?? '').definite ||
      // `دعا جميع أنصاره إلى كذا`
      /.{3}(?:ه|ها|هم)$/.test(frame.tokens[j + 1]?.form ?? ''))
  );
}

/** `متسائلا كيف يمكن أن يغلق الجسر`: the question itself, and not the clause inside it. */
function isQuestion(frame: FrameText, j: number): boolean {
  if (!/^(?:تساءل|استفسر)$/.test(frame.cue.reading.lemma.lemma)) return false;
  return QUESTION.test(frame.tokens[j]?.form ?? '') && frame.wordsFrom(j) >= 3;
}

/** `مضيفا لدي مهمة`: the participles that do nothing but introduce speech need no opener. */
function isBareSpeech(frame: FrameText, j: number): boolean {
  const { lemma, tense } = frame.cue.reading;
  // `وقال سامي حداد | لن نقبل`, `وأضاف | كنا بين نارين: الجمهور والمطر`
  const own = frame.has('speech') && isOwnWord(frame, j) && tense !== 'noun';
  if (!own && !/^(?:قال|أضاف|تابع|أردف|استطرد|استدرك)$/.test(lemma.lemma)) return false;
  const after = tense === 'participle' && lemma.lemma !== 'تابع' && j === frame.at + 1;
  if (!after && !own && !FIRST_WORDS.test(frame.tokens[j]?.form ?? '')) return false;
  const but = frame.tokens[j]?.form === 'لكن' && j === frame.source?.to;
  for (let k = j; k < Math.min(frame.limit, j + 10); k++) {
    const token = frame.tokens[k] as Token;
    // `وأضاف النجم لكن لا تقلقوا، إنه قادم`
    if (but && k > j + 2 && frame.afterComma(k)) break;
    const marked = token.text === ':' || frame.reading.marks.closerOf.has(k);
    if (!own && (isComplementizer(token) || marked)) return false;
  }
  return frame.wordsFrom(j) >= (own ? 3 : 4) && !/^(?:الي|علي)$/.test(frame.tokens[j]?.form ?? '');
}

/** `وقالت الوزيرة على المواطنين تحري الدقة`, and not `وقال على هامش المؤتمر إن`: what others are to do. */
function isCall(frame: FrameText, j: number): boolean {
  const { classes } = frame.reading;
  if (frame.cue.reading.lemma.lemma !== 'قال' || frame.tokens[j]?.form !== 'علي') return false;
  const whom = classes.of(frame.tokens[j + 1]?.form ?? '');
  const people = whom.head?.number === 'plural' || /^(?:body|group)$/.test(whom.head?.kind ?? '');
  const all = /^(?:الجميع|الكل|كل|جميع)$/.test(frame.tokens[j + 1]?.form ?? '');
  if (!((people && whom.definite) || all) || frame.clauseFollows(j)) return false;
  return frame.findAhead(j + 2, 3, (k) => classes.isVerbalNoun(frame.tokens[k]?.form ?? ''));
}
