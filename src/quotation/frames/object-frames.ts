/**
 * Frames without `أن` or marks: a verbal noun, a charge, a demand, a description right after the verb. In which order
 * they are asked for is read here.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import { hidesName, isHiding } from '../../names/words/word-names.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { ChargeFrames } from './charge-frames.ts';
import { openingAt } from './deed-frames.ts';
import { DEICTIC } from './frame-text.ts';

/** How speech without any mark begins: `وقال انا لا يهمني`, `وأضاف كان الأسبوع حافلا`. */
export const FIRST_WORDS =
  /^(?:انا|نحن|لقد|سوف|كان|كانت|كنا|لا|لم|لن|ليس|لكن|هناك|هذا|هذه|يجب|ينبغي|يتعين|علينا|سن.{3,})$/;

/** What a question opens with. */
const QUESTION = /^(?:كيف|لماذا|ماذا|متي|اين|هل|لم)$/;

/** What armies and parties to a dispute do once more, and do not say. */
const RAIDED =
  /^(?:ال)?(?:قصف|غار|غارات|هجوم|هجمات|هجمت|اعتداء|اعتداءات|عدوان|اقتحام|حصار|محاول|محاولات|عقد|اشتراك|ترشيح|اطلاق)(?:ه|ها|هم|هما)?$/;

/** What is directed at somebody: `وجه نداء إلى الطرفين`. */
const ADDRESSED =
  /^(?:دعوه|دعوته|دعوتها|دعوات(?:ه|ها|هم)|اتهامات|اتهاما|تهما|نداء|نداءات(?:ه|ها|هم))$/;

/** Reads the object frames of a verb. */
export abstract class ObjectFrames extends ChargeFrames {
  /** Frames whose object begins right here: a verbal noun, a charge, a demand, a description. */
  protected readObjectFrames(j: number): Opening | undefined {
    const token = this.tokens[j];
    if (!token || j >= this.limit || token.opensLine) return undefined;
    // `لم تؤكد الحكومة عزمها على الزيادة`: of what was not told, nothing was said.
    if (/^(?:أكد|أعلن|نفى|أوضح|ذكر|كشف)$/.test(this.cue.reading.lemma.lemma) && this.isUntold())
      return undefined;
    const found = this.readOwnFrame(j, token) ?? this.readMarkedCharge(j, token);
    const read = found ?? this.readObject(j, token);
    return read === 'none' ? undefined : read;
  }

  /** Frames that a verb alone has, whatever stands there; `none` where it is none of them, nor any other. */
  private readOwnFrame(j: number, token: Token): Opening | 'none' | undefined {
    const { lemma, pronoun } = this.cue.reading;
    if (this.isQuestion(j)) return openingAt('سؤال', j);
    if (this.isBareSpeech(j)) return { ...openingAt('كلام بلا علامة', j), speech: true };
    if (this.has('lay')) return this.readBlame(j) ?? 'none';
    if (lemma.lemma === 'عرض') return this.readOffer(j, token) ?? 'none';
    if (this.has('name')) return this.readDescription(j) ?? 'none';
    if (this.has('deem') && pronoun && this.reading.marks.closerOf.has(j))
      return { ...openingAt('اعتبره «…»', j), mark: j };
    return undefined;
  }

  /** The object that a word begins, by what the word is. */
  private readObject(j: number, token: Token): Opening | 'none' | undefined {
    if (token.kind !== 'word' || isComplementizer(token) || this.isNotTold(j)) return 'none';
    const pointed =
      this.readOfPronoun(j, token) ?? this.readTermed(j, token) ?? this.readPointed(j, token);
    if (pointed) return pointed;
    if (this.pointsBack(j, token)) return 'none';
    const word = this.reading.classes.of(token.form);
    const deed = this.readDeed(j, token, word);
    if (deed) return deed;
    if (this.has('address') && ADDRESSED.test(token.form)) return this.readAddress(j);
    return this.readWhom(j, token, word);
  }

  /** Whether what follows is not to be told, or is a ruling. */
  private isNotTold(j: number): boolean {
    // `أكد مسؤول | طلب عدم ذكر اسمه`
    if (hidesName(this.tokens, j)) return true;
    const { lemma } = this.cue.reading.lemma;
    // `وطلب المسؤولان عدم نشر اسميهما`
    const asks = lemma === 'طلب' && isHiding(this.tokens, j);
    if (asks && /اسم/.test(this.tokens[j + 2]?.form ?? '')) return true;
    // `وجددت القوات قصفها للقرية`: a deed, and no word
    if (lemma === 'جدد' && RAIDED.test(this.tokens[j]?.form ?? '')) return true;
    // `رفض اللاعب عرض النادي`: an offer of somebody's, and not `عرض الفيلم`
    const offer = lemma === 'رفض' && /^عروضه?$|^عرض$/.test(this.tokens[j]?.form ?? '');
    if (offer && this.hasAgent(j)) return true;
    // What a court refuses is a ruling.
    return /^(?:رفض|ألزم|أمر)$/.test(lemma) && this.source?.head?.lemma === 'محكمه';
  }

  /** Whether a word points at what was told before, or describes it, so that nothing is said here. */
  private pointsBack(j: number, token: Token): boolean {
    if (isRelative(this.reading.phrases, j)) return true;
    if (!DEICTIC.has(token.form) || this.isCalled(j, token)) return false;
    // `دعا جميع الأطراف إلى ضبط النفس`
    return !(
      this.has('urge', 'charge') &&
      /^(?:جميع|كل|كافه)$/.test(token.form) &&
      this.reading.classes.of(this.tokens[j + 1]?.form ?? '').definite
    );
  }

  /** `متسائلا كيف يمكن أن يغلق الجسر`: the question itself, and not the clause inside it. */
  private isQuestion(j: number): boolean {
    if (!/^(?:تساءل|استفسر)$/.test(this.cue.reading.lemma.lemma)) return false;
    return QUESTION.test(this.tokens[j]?.form ?? '') && this.wordsFrom(j) >= 3;
  }

  /** `مضيفا لدي مهمة`: the participles that do nothing but introduce speech need no opener. */
  private isBareSpeech(j: number): boolean {
    const { lemma, tense } = this.cue.reading;
    if (!/^(?:قال|أضاف|تابع|أردف|استطرد|استدرك)$/.test(lemma.lemma)) return false;
    const after = tense === 'participle' && lemma.lemma !== 'تابع' && j === this.at + 1;
    if (!after && !FIRST_WORDS.test(this.tokens[j]?.form ?? '')) return false;
    const but = this.tokens[j]?.form === 'لكن' && j === this.source?.to;
    for (let k = j; k < Math.min(this.limit, j + 10); k++) {
      const token = this.tokens[k] as Token;
      // `وأضاف النجم لكن لا تقلقوا، إنه قادم`
      if (but && k > j + 2 && this.afterComma(k)) break;
      if (isComplementizer(token) || token.text === ':' || this.reading.marks.closerOf.has(k))
        return false;
    }
    return this.wordsFrom(j) >= 4 && !/^(?:الي|علي)$/.test(this.tokens[j]?.form ?? '');
  }
}
