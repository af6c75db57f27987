/**
 * Frames without `أن` or marks: a verbal noun, a charge, a demand, a description right after the verb.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { isRelative } from '../names/phrase-context.ts';
import { hidesName, isHiding } from '../names/word-names.ts';
import { isComplementizer } from './complementizers.ts';
import { DescriptionFrames } from './description-frames.ts';
import { DEICTIC } from './frame-text.ts';
import type { Opening } from './opening.ts';
import { glossEnd } from './reporter-words.ts';

/** How speech without any mark begins: `وقال انا لا يهمني`, `وأضاف كان الأسبوع حافلا`. */
export const FIRST_WORDS =
  /^(?:انا|نحن|لقد|سوف|كان|كانت|كنا|لا|لم|لن|ليس|لكن|هناك|هذا|هذه|يجب|ينبغي|يتعين|علينا|سن.{3,})$/;

/** What a question opens with. */
const QUESTION = /^(?:كيف|لماذا|ماذا|متي|اين|هل|لم)$/;

/** What one claims to have done: `تبنت الجماعة هجوما بقذائف`. */
const CLAIMED =
  /^(?:ال)?(?:هجوم|هجمات|اعتداء|تفجير|قصف|اغتيال|استهداف|اطلاق|عمليه|مس[وي]+ليه)(?:ا|ها|ه)?$/;

/** What one offers to do: `عرضت اليابان تقديم قروض`. */
const OFFERED =
  /^(?:تقديم|تزويد|توفير|ارسال|استضافه|استقبال|منح|مساعده|المساعده|التوسط|الوساطه|وساطت(?:ه|ها)|التعاون|خدمات(?:ه|ها))$/;

/** What somebody is made to bear: `حمل الحكومة مسؤولية الأزمة`. */
const BLAME =
  /^(?:ال)?(?:مس[وي]+ليه|مس[وي]+ليت(?:ه|ها|هم)|تبعه|تبعات|ذنب|وزر|عواقب|عبء|نتايج)(?:ه|ها|هم)?$/;

/** Nouns after a verb of repeating: `جدد التأكيد على`. */
const EMPHASIS = /^(?:التاكيد|تاكيد(?:ه|ها|هم)|التشديد|تشديد(?:ه|ها|هم)|الحرص|حرص(?:ه|ها|هم))$/;

/** What a verb opens at `opener`, the content beginning at `from`. */
const openingAt = (construction: string, opener: number, from = opener): Opening => ({
  construction,
  from,
  opener,
  speech: false,
});

/** Reads the object frames of a verb. */
export abstract class ObjectFrames extends DescriptionFrames {
  /** Frames whose object begins right here: a verbal noun, a charge, a demand, a description. */
  protected readObjectFrames(j: number): Opening | undefined {
    const token = this.tokens[j];
    if (!token || j >= this.limit || token.opensLine) return undefined;
    // `لم تؤكد الحكومة عزمها على الزيادة`: of what was not told, nothing was said.
    if (/^(?:أكد|أعلن|نفى)$/.test(this.cue.reading.lemma.lemma) && this.isUntold())
      return undefined;
    if (this.isQuestion(j)) return { construction: 'سؤال', from: j, opener: j, speech: false };
    if (this.isBareSpeech(j))
      return { construction: 'كلام بلا علامة', from: j, opener: j, speech: true };
    if (this.has('lay')) return this.readBlame(j);
    // `عرضت اليابان تقديم قروض`, and not `عرضت القناة تسجيلا`
    if (this.cue.reading.lemma.lemma === 'عرض')
      return this.source && OFFERED.test(token.form) && this.wordsFrom(j) >= 2
        ? openingAt('مفعول مصدر', j)
        : undefined;
    if (this.has('name')) return this.readDescription(j);
    if (this.has('deem') && this.cue.reading.pronoun && this.reading.marks.closerOf.has(j)) {
      return { ...openingAt('اعتبره «…»', j), mark: j };
    }
    // `اتهم الوزير "فلول المحاكم" بالوقوف وراء القصف`, `ناشد «محامو الطوارئ» طرفي النزاع`
    // and `اتهم الوزير: "فلول المحاكم"، في إشارة إلى القضاة، بالوقوف`
    const whom = token.text === ':' && this.has('charge') ? j + 1 : j;
    const closer = this.reading.marks.closerOf.get(whom);
    const accused = closer !== undefined && closer - whom <= 6 && closer + 1 < this.limit;
    if (accused && this.has('charge') && this.startsCharge(glossEnd(this.reading, closer + 1)))
      return openingAt('مفعول + بـ', whom);
    if (token.kind !== 'word' || isComplementizer(token)) return undefined;
    // `أكد مسؤول | طلب عدم ذكر اسمه`
    if (hidesName(this.tokens, j)) return undefined;
    // `وطلب المسؤولان عدم نشر اسميهما`
    const asks = this.cue.reading.lemma.lemma === 'طلب';
    if (asks && isHiding(this.tokens, j) && /اسم/.test(this.tokens[j + 2]?.form ?? ''))
      return undefined;
    // What a court refuses is a ruling.
    const ruling = /^(?:رفض|ألزم|أمر)$/.test(this.cue.reading.lemma.lemma);
    if (ruling && this.source?.head?.lemma === 'محكمه') return undefined;
    const { pronoun } = this.cue.reading;
    if (pronoun && this.has('charge', 'urge', 'deem', 'blame')) {
      if (this.has('charge', 'with') && this.startsDemand(j)) return openingAt('ضمير + بـ', j);
      if (this.has('urge') && /^(?:الي|علي)$/.test(token.form))
        return openingAt('ضمير + إلى', j, j + 1);
      if (this.has('deem') && this.isPredicate(j)) return openingAt('اعتبره + صفة', j);
      return undefined;
    }
    if (this.cue.reading.lemma.stance === 'denies' && /^(?:ما|المعلومات|بعض)$/.test(token.form)) {
      const told = this.readRumour(j);
      if (told) return told;
    }
    // `انتقدت اللجنة ما أسمته تكتم الوزارة على الأرقام`
    const termed = token.form === 'ما' && /^ا?سم(?:ا|ت|و)ه$/.test(this.tokens[j + 1]?.form ?? '');
    const condemns = this.cue.reading.lemma.stance === 'condemns' && this.any('object');
    if (termed && condemns && this.tokens[j + 2]?.kind === 'word' && this.wordsFrom(j + 2) >= 3)
      return openingAt('مفعول مصدر', j, j + 2);
    // `اتهم الرئيس ما وصفهم بانفصاليين بالضلوع`
    const called =
      /^(?:ما|من)$/.test(token.form) && this.reading.cues[j + 1]?.reading.lemma.frames.has('name');
    // `دعا جميع الأطراف إلى ضبط النفس`
    const all =
      this.has('urge', 'charge') &&
      /^(?:جميع|كل|كافه)$/.test(token.form) &&
      this.reading.classes.of(this.tokens[j + 1]?.form ?? '').definite;
    // `معتبرين ذلك انتهاكا للقانون`
    const pointed = this.has('deem') && /^(?:ذلك|هذا)$/.test(token.form) && this.isPredicate(j + 1);
    // `اعتبر الخبير هذه الإجراءات خطوة متأخرة`
    const shown =
      this.has('deem') && /^(?:هذ[اه]|تلك)$/.test(token.form) && this.isPredicate(j + 2);
    if (pointed || shown) return openingAt('اعتبر + مفعولان', j);
    // `وأرجعت المديرة هذا الارتفاع إلى إلغاء الدعم`
    // `وعزا المخيني ذلك إلى موسم الرياح`
    if (this.has('attribute') && token.form === 'ذلك' && this.tokens[j + 1]?.form === 'الي')
      return openingAt('عزا إلى', j);
    // `برر ذلك بعطل في الأجهزة`
    const justified = this.cue.reading.lemma.lemma === 'برر' && /^(?:ذلك|هذا)$/.test(token.form);
    if (justified && j + 1 < this.limit && this.startsCharge(j + 1))
      return openingAt('مفعول + بـ', j + 1);
    const risen = this.has('attribute') && /^هذ[اه]$/.test(token.form);
    if (risen && this.findAhead(j, 6, (k) => this.tokens[k]?.form === 'الي'))
      return openingAt('عزا إلى', j);
    if ((DEICTIC.has(token.form) && !called && !all) || isRelative(this.reading.phrases, j))
      return undefined;
    const word = this.reading.classes.of(token.form);
    // `نفى صحة الأنباء التي`, `نفى أي صلة له بالحادث`
    const denies = this.cue.reading.lemma.stance === 'denies' && this.has('object');
    // `استبعد الناطق أي مراجعة للقرار`
    const rules = this.cue.reading.lemma.lemma === 'استبعد' && /^ايه?$/.test(token.form);
    if (rules && this.wordsFrom(j) >= 3) return openingAt('مفعول مصدر', j);
    if (denies && /^(?:صحه|اي|ايه)$/.test(token.form) && this.wordsFrom(j) >= 3) {
      return openingAt('مفعول مصدر', j);
    }
    if (this.has('that') && this.tokens[j + 1]?.form === 'علي' && EMPHASIS.test(token.form)) {
      // `جددت الوزارة التأكيد على ضرورة الحوار`
      if (this.isProposition(j + 2, true)) return openingAt('تأكيد + على', j, j + 2);
    }
    const claim = word.classes.has('claim') ? this.readClaim(j) : undefined;
    if (claim) return claim;
    // `انتقد القرار، ثم غادر`
    const seam = word.classes.has('particle') || word.classes.has('adjunct');
    const condemned = this.cue.reading.lemma.stance === 'condemns' && this.wordsFrom(j) < 3;
    const thin = seam || condemned || (word.definite && this.wordsFrom(j) < 2);
    if (this.has('object') && this.any('object') && !word.classes.has('preposition') && !thin) {
      return this.has('that') && this.clauseFollows(j) ? undefined : openingAt('مفعول', j);
    }
    // `مؤكدا سلامة جميع الركاب`, `أكدت خلو العينات من التلوث`: how something is.
    const sound = /^(?:سلامه|صحه|جاهزيه|خلو|متانه|جوده|نزاهه|دقه)$/.test(token.form);
    const confirms = this.cue.reading.lemma.lemma === 'أكد' && this.source?.name === undefined;
    if (sound && confirms && this.wordsFrom(j) >= 3) return openingAt('مفعول', j);
    // `مثمنا مشاركة الطلبة في التبرع`, and not `ثمن الوقود`
    const prized = /^[وف]?(?:م|ي|ت|ثمنت)/.test(this.tokens[this.at]?.form ?? '');
    const worth =
      this.reading.classes.isVerbalNoun(token.form) ||
      /^(?:جهود|دور|موقف|مواقف|مبادره)/.test(token.form);
    if (this.cue.reading.lemma.lemma === 'ثمن' && prized && worth && this.wordsFrom(j) >= 3)
      return openingAt('مفعول', j);
    // `رفض السجين عرضا بنقله إلى سجن آخر`, `رفضت الحركة مقترحا لتبادل الأسرى`
    const offer = /^(?:عرضا|مقترحا|اقتراحا)$/.test(token.form) && this.wordsFrom(j) >= 3;
    if (this.cue.reading.lemma.lemma === 'رفض' && offer) return openingAt('مفعول', j);
    // `معلنا الحداد الوطني لثلاثة أيام`
    // and `أعلن المجلس حالة الطوارئ لثلاثة أشهر`
    const stated = token.form === 'حاله' ? (this.tokens[j + 1]?.form ?? '') : token.form;
    const state = /^ال(?:حداد|استنفار|تعبيه|طواري|نفير|تاهب|حرب)$/.test(stated);
    if (this.cue.reading.lemma.lemma === 'أعلن' && state && this.wordsFrom(j) >= 2)
      return openingAt('مفعول', j);
    // `أعلن التلفزيون تعطل المحطات`: right after the speaker no verb stands without `أن`.
    const befalls =
      !this.clauseFollows(j) &&
      j === this.source?.to &&
      this.has('object') &&
      /^ت.?.{3}$/.test(token.form) &&
      !word.head;
    const followed = this.reading.classes.of(this.tokens[j + 1]?.form ?? '');
    if (befalls && !word.nisba && !word.givenName && (followed.definite || followed.head))
      return openingAt('مفعول مصدر', j);
    if (
      this.cue.reading.lemma.lemma === 'تبنى' &&
      CLAIMED.test(token.form) &&
      // `وتبنت الحركة الهجوم في بيان` tells too little.
      !(word.definite && /^(?:في|عبر)$/.test(this.tokens[j + 1]?.form ?? '')) &&
      this.wordsFrom(j) >= 2
    )
      return openingAt('مفعول', j);
    if (this.cue.reading.lemma.stance === 'condemns' && this.isTold(j))
      return openingAt('مفعول', j);
    // `أظهر البيان تحديا نادرا`: shown by whoever wrote it, and not told.
    const shownBare = this.cue.reading.lemma.lemma === 'أظهر' && /ا$/.test(token.form);
    if (
      this.has('object', 'agent') &&
      this.reading.classes.isVerbalNoun(token.form) &&
      !shownBare
    ) {
      if (word.definite && !this.followsSubject(j)) return undefined;
      if (this.wordsFrom(j) < (this.has('agent') || word.definite ? 4 : 2)) return undefined;
      if (this.has('agent') && !this.hasAgent(j)) return undefined;
      return openingAt('مفعول مصدر', j);
    }
    if (
      this.has('address') &&
      /^(?:دعوه|دعوته|دعوتها|اتهامات|اتهاما|تهما|نداء)$/.test(token.form)
    ) {
      return this.readAddress(j);
    }
    if (!called && word.classes.has('preposition')) return undefined;
    const predicate = (k: number) =>
      k > j && (this.isPredicate(k) || /^(?:هو|هي|هم|بمثابه)$/.test(this.tokens[k]?.form ?? ''));
    if (this.has('deem') && this.findAhead(j, 12, predicate)) {
      return openingAt('اعتبر + مفعولان', j);
    }
    if (!called && word.classes.has('setting')) return undefined;
    if (word.classes.has('time') && !word.head) return undefined;
    if (this.has('charge') && this.findAhead(j, 25, (k) => k > j && this.startsCharge(k)))
      return openingAt('مفعول + بـ', j);
    if (this.isDirected(j)) return openingAt('مفعول + بـ', j);
    // `حذر الوزير، قبيل القمة، موعد وصول الوفود، من كذا`: nobody whom he warns.
    const warned = word.definite || word.head || this.cue.reading.lemma.lemma !== 'حذر';
    if (warned && this.has('urge') && this.findAhead(j, 25, (k) => this.startsUrge(k)))
      return openingAt('مفعول + إلى', j);
    // `حمل الحكومة مسؤولية الأزمة`, and not `حمل بعضهم لافتات`
    const blamed = (k: number) => BLAME.test(this.tokens[k]?.form ?? '');
    if (this.has('blame') && this.findAhead(j, 25, blamed)) return openingAt('حمّله مسؤولية', j);
    if (this.has('attribute') && this.findAhead(j, 12, (k) => this.tokens[k]?.form === 'الي')) {
      return openingAt('عزا إلى', j);
    }
    // `عزا التأخير لنقص الوقود`
    const due = (k: number) => k > j && /^ل[^ل].{2}/.test(this.tokens[k]?.form ?? '');
    const deed = this.reading.classes.isVerbalNoun(token.form);
    if (this.cue.reading.lemma.lemma === 'عزا' && deed && this.findAhead(j, 4, due))
      return openingAt('عزا إلى', j);
    return undefined;
  }

  /** `وجه الرئيس الحكومة خلال اللقاء بتوفير الدواء`: who is told to do it, and no `وجه الفريق ضربة بصاروخ`. */
  private isDirected(j: number): boolean {
    const { head, definite } = this.reading.classes.of(this.tokens[j]?.form ?? '');
    const told = definite || head?.number === 'singular';
    if (this.cue.reading.lemma.lemma !== 'وجه' || !this.source || j !== this.source.to || !told)
      return false;
    return (
      /^(?:person|body|group)$/.test(head?.kind ?? '') &&
      this.findAhead(
        j,
        8,
        (k) => k > j && /^ب/.test(this.tokens[k]?.form ?? '') && this.startsDemand(k),
      )
    );
  }

  /** `أدانت مصر الهجوم الذي استهدف دورية`: a deed told by a relative clause. */
  private isTold(j: number): boolean {
    if (!this.reading.classes.of(this.tokens[j]?.form ?? '').definite || !this.source) return false;
    for (let k = j + 1; k < Math.min(this.limit, j + 5); k++) {
      if (isRelative(this.reading.phrases, k)) return this.wordsFrom(k) >= 4;
    }
    return false;
  }

  /** `أعلن الجيش السيطرة على المدينة`: a verbal noun with `ال` is an object only right after whoever speaks. */
  private followsSubject(j: number): boolean {
    const { source } = this;
    // `أعلنت المديرية، أمس السبت، السيطرة على`
    const next =
      source?.to === j ||
      (source?.to === j - 1 && this.afterComma(j)) ||
      (source !== undefined && this.timeEnd(source.to) === j);
    // `المسؤول نفسه استبعد | التراجع عن القرار`
    const own = this.hasSubject && j === this.at + 1;
    if ((!own && (!source || !next)) || this.cue.reading.lemma.lemma === 'رفض') return false;
    // `لم يستبعد الخبير اللجوء إليه`
    return /^(?:(?:علي|الي|عن|من|في)(?:ه|ها|هم)?|ب.{3,}|ل.{3,})$/.test(
      this.tokens[j + 1]?.form ?? '',
    );
  }

  /** `رفضت المزاعم التي قدمتها الحكومة`, `نفى الادعاءات باستهداف سفينة`: a claim told with what it claims. */
  protected readClaim(j: number): Opening | undefined {
    if (this.cue.reading.lemma.stance !== 'denies' || !this.has('object')) return undefined;
    for (let k = j + 1; k < Math.min(this.limit, j + 6); k++) {
      const token = this.tokens[k] as Token;
      if (token.kind !== 'word' || isComplementizer(token)) return undefined;
      if (isRelative(this.reading.phrases, k) && this.wordsFrom(k) >= 5 && !this.clauseFollows(k)) {
        return { construction: 'مفعول', from: j, opener: j, speech: false };
      }
      if (token.form.startsWith('ب') && this.reading.classes.isVerbalNoun(token.form.slice(1))) {
        return { construction: 'ادعاء + بـ', from: k, opener: k, speech: false };
      }
    }
    return undefined;
  }

  /** `متسائلا كيف يمكن أن يغلق الجسر`: the question itself, and not the clause inside it. */
  private isQuestion(j: number): boolean {
    if (!/^(?:تساءل|استفسر)$/.test(this.cue.reading.lemma.lemma)) return false;
    return QUESTION.test(this.tokens[j]?.form ?? '') && this.wordsFrom(j) >= 3;
  }

  /** `مضيفا لدي مهمة`: the participles that do nothing but introduce speech need no opener. */
  protected isBareSpeech(j: number): boolean {
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

  protected abstract timeEnd(at: number): number;
}
