/**
 * Frames whose object is what was done or is to be done: a verbal noun, a deed that is condemned, denied, claimed or
 * announced, a rumour.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import type { WordClass } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { DescriptionFrames } from './description-frames.ts';

/** What one claims to have done: `تبنت الجماعة هجوما بقذائف`. */
const CLAIMED =
  /^(?:ال)?(?:هجوم|هجمات|اعتداء|تفجير|قصف|اغتيال|استهداف|اطلاق|عمليه|مس[وي]+ليه)(?:ا|ها|ه)?$/;

/** What one offers to do: `عرضت اليابان تقديم قروض`. */
const OFFERED =
  /^(?:تقديم|تزويد|توفير|ارسال|استضافه|استقبال|منح|مساعده|المساعده|التوسط|الوساطه|وساطت(?:ه|ها)|التعاون|خدمات(?:ه|ها))$/;

/** Nouns after a verb of repeating: `جدد التأكيد على`. */
const EMPHASIS = /^(?:التاكيد|تاكيد(?:ه|ها|هم)|التشديد|تشديد(?:ه|ها|هم)|الحرص|حرص(?:ه|ها|هم))$/;

/** How something is condemned. */
const MANNER =
  /^(?:ب(?:شده|حده|قوه|قسوه|عنف|لهجه|صراحه|وضوح|شكل|اشد)|علنا|صراحه|مرارا|مجددا|امس|اليوم)$/;

/** What a verb opens at `opener`, the content beginning at `from`. */
export const openingAt = (construction: string, opener: number, from = opener): Opening => ({
  construction,
  from,
  opener,
  speech: false,
});

/** Reads the deed that a verb tells of. */
export abstract class DeedFrames extends DescriptionFrames {
  /** `عرضت اليابان تقديم قروض`, and not `عرضت القناة تسجيلا` */
  protected readOffer(j: number, { form }: Token): Opening | undefined {
    return this.source && OFFERED.test(form) && this.wordsFrom(j) >= 2
      ? openingAt('مفعول مصدر', j)
      : undefined;
  }

  /** What others tell and the verb denies, and what others do and whoever condemns it gives a name. */
  protected readTermed(j: number, { form }: Token): Opening | undefined {
    const { stance } = this.cue.reading.lemma;
    if (stance === 'denies' && /^(?:ما|المعلومات|بعض)$/.test(form)) {
      const told = this.readRumour(j);
      if (told) return told;
    }
    // `انتقدت اللجنة ما أسمته تكتم الوزارة على الأرقام`
    const termed = form === 'ما' && /^ا?سم(?:ا|ت|و)ه$/.test(this.tokens[j + 1]?.form ?? '');
    const condemns = stance === 'condemns' && this.any('object');
    if (termed && condemns && this.tokens[j + 2]?.kind === 'word' && this.wordsFrom(j + 2) >= 3)
      return openingAt('مفعول مصدر', j, j + 2);
    return undefined;
  }

  /** Reads the deed at a word; `none` where the word shows that nothing was said. */
  protected readDeed(j: number, token: Token, word: WordClass): Opening | 'none' | undefined {
    const first =
      this.readDenied(j, token) ??
      this.readEmphasis(j, token) ??
      (word.classes.has('claim') ? this.readClaim(j) : undefined);
    if (first) return first;
    if (this.isBareThing(j, word)) return 'none';
    if (this.takesAnyObject(j, word))
      return this.has('that') && this.clauseFollows(j) ? 'none' : openingAt('مفعول', j);
    if (this.isStateOfThings(j, token) || this.isPrized(j, token) || this.isRefused(j, token))
      return openingAt('مفعول', j);
    if (this.isNewDeed(j, token)) return openingAt('مفعول مصدر', j);
    if (this.befalls(j, token, word)) return openingAt('مفعول مصدر', j);
    if (this.isClaimed(j, token, word) || this.isTold(j)) return openingAt('مفعول', j);
    return this.readVerbalNoun(j, token, word);
  }

  private readDenied(j: number, { form }: Token): Opening | undefined {
    const { lemma, stance } = this.cue.reading.lemma;
    // `استبعد الناطق أي مراجعة للقرار`
    const rules = lemma === 'استبعد' && /^ايه?$/.test(form);
    if (rules && this.wordsFrom(j) >= 3) return openingAt('مفعول مصدر', j);
    // `نفى صحة الأنباء التي`, `نفى أي صلة له بالحادث`
    const denies = stance === 'denies' && this.has('object');
    return denies && /^(?:صحه|اي|ايه)$/.test(form) && this.wordsFrom(j) >= 3
      ? openingAt('مفعول مصدر', j)
      : undefined;
  }

  /** `جددت الوزارة التأكيد على ضرورة الحوار` */
  private readEmphasis(j: number, { form }: Token): Opening | undefined {
    const stresses = this.has('that') && this.tokens[j + 1]?.form === 'علي' && EMPHASIS.test(form);
    return stresses && this.isProposition(j + 2, true)
      ? openingAt('تأكيد + على', j, j + 2)
      : undefined;
  }

  /** `رفضت المزاعم التي قدمتها الحكومة`, `نفى الادعاءات باستهداف سفينة`: a claim told with what it claims. */
  private readClaim(j: number): Opening | undefined {
    if (this.cue.reading.lemma.stance !== 'denies' || !this.has('object')) return undefined;
    for (let k = j + 1; k < Math.min(this.limit, j + 6); k++) {
      const token = this.tokens[k] as Token;
      if (token.kind !== 'word' || isComplementizer(token)) return undefined;
      if (isRelative(this.reading.phrases, k) && this.wordsFrom(k) >= 5 && !this.clauseFollows(k))
        return openingAt('مفعول', j);
      if (token.form.startsWith('ب') && this.reading.classes.isVerbalNoun(token.form.slice(1)))
        return openingAt('ادعاء + بـ', k);
    }
    return undefined;
  }

  /** Whether the verb takes whatever stands after it, and that is enough to tell something. */
  private takesAnyObject(j: number, { classes, definite }: WordClass): boolean {
    if (!this.has('object') || !this.any('object') || classes.has('preposition')) return false;
    // `انتقد القرار، ثم غادر`
    const seam = classes.has('particle') || classes.has('adjunct');
    if (seam) return false;
    const least = this.cue.reading.lemma.stance === 'condemns' ? 3 : definite ? 2 : 0;
    return least === 0 || this.wordsFrom(j) >= least;
  }

  /** `انتقد الخبير الخطة الجديدة بشدة`: what is condemned, and nothing that is told of it. */
  private isBareThing(j: number, { definite }: WordClass): boolean {
    const { form = '' } = this.tokens[j] ?? {};
    if (this.cue.reading.lemma.stance !== 'condemns' || !this.any('object')) return false;
    if (!definite || !/^ال.{2}/.test(form)) return false;
    let k = j + 1;
    while (k < this.limit && /^ال.{3}/.test(this.tokens[k]?.form ?? '')) k++;
    const manner = this.tokens[k]?.form ?? '';
    if (MANNER.test(manner)) k++;
    else if (/^(?:بلا|دون|بدون)$/.test(manner)) k += 2;
    const after = this.tokens[k];
    return k >= this.limit || (k > j && after?.kind === 'mark' && /^[.،,؛!]$/.test(after.text));
  }

  private isStateOfThings(j: number, { form }: Token): boolean {
    const { lemma } = this.cue.reading.lemma;
    // `مؤكدا سلامة جميع الركاب`, `أكدت خلو العينات من التلوث`: how something is.
    const sound = /^(?:سلامه|صحه|جاهزيه|خلو|متانه|جوده|نزاهه|دقه)$/.test(form);
    if (lemma === 'أكد' && sound && this.source?.name === undefined && this.wordsFrom(j) >= 3)
      return true;
    // `يرى البعض عدم جدوى المشروع`, `رأت اللجنة ضرورة تأجيل الحفل`
    const next = this.tokens[j + 1]?.form ?? '';
    const held =
      form === 'عدم' ||
      (/^(?:ضروره|وجوب|استحاله|امكانيه|صعوبه|اهميه)$/.test(form) &&
        (/^ال.{3}/.test(next) || this.reading.classes.isVerbalNoun(next)));
    if (lemma === 'رأى' && held && j === this.source?.to && this.wordsFrom(j) >= 3) return true;
    // `معلنا الحداد الوطني لثلاثة أيام`
    // and `أعلن المجلس حالة الطوارئ لثلاثة أشهر`
    const stated = form === 'حاله' ? (this.tokens[j + 1]?.form ?? '') : form;
    const state = /^ال(?:حداد|استنفار|تعبيه|طواري|نفير|تاهب|حرب)$/.test(stated);
    return lemma === 'أعلن' && state && this.wordsFrom(j) >= 2;
  }

  /** `مثمنا مشاركة الطلبة في التبرع`, and not `ثمن الوقود` */
  private isPrized(j: number, { form }: Token): boolean {
    if (this.cue.reading.lemma.lemma !== 'ثمن') return false;
    const prized = /^[وف]?(?:م|ي|ت|ثمنت)/.test(this.tokens[this.at]?.form ?? '');
    const worth =
      this.reading.classes.isVerbalNoun(form) || /^(?:جهود|دور|موقف|مواقف|مبادره)/.test(form);
    return prized && worth && this.wordsFrom(j) >= 3;
  }

  /** `رفض السجين عرضا بنقله إلى سجن آخر`, `رفضت الحركة مقترحا لتبادل الأسرى` */
  private isRefused(j: number, { form }: Token): boolean {
    if (this.cue.reading.lemma.lemma !== 'رفض') return false;
    // and `رفض النائب سامي حداد | اقتراح الوزير القاضي بتأجيل الجلسة`
    const named = /^(?:عرض|مقترح|اقتراح|مبادره|دعوه|طلب)$/.test(form) && j === this.source?.to;
    return (named || /^(?:عرضا|مقترحا|اقتراحا)$/.test(form)) && this.wordsFrom(j) >= 3;
  }

  /** `أعلنت الشركة إغلاقا مؤقتا للمصنع`, `توقع البنك ارتفاعا في الأسعار`: a deed without `ال`, in the accusative. */
  private isNewDeed(j: number, { form }: Token): boolean {
    if (!/^(?:أعلن|توقع|رجح|اقترح)$/.test(this.cue.reading.lemma.lemma) || !/.{3}ا$/.test(form))
      return false;
    const deed = form.slice(0, -1);
    const next = j === this.source?.to || j === this.at + 1;
    return next && this.reading.classes.isVerbalNoun(deed) && this.wordsFrom(j) >= 3;
  }

  /** `أعلن التلفزيون تعطل المحطات`: right after the speaker no verb stands without `أن`. */
  private befalls(j: number, { form }: Token, { head, nisba, givenName }: WordClass): boolean {
    if (this.isShown(form)) return false;
    if (j !== this.source?.to || !this.has('object') || !/^ت.?.{3}$/.test(form)) return false;
    if (head || nisba || givenName || this.clauseFollows(j)) return false;
    const followed = this.reading.classes.of(this.tokens[j + 1]?.form ?? '');
    return followed.definite || followed.head !== undefined;
  }

  /** `أظهر البيان تحديا نادرا`, `أظهرت النتائج تحسنا`: shown by whoever wrote it, and not told. */
  private isShown(form: string): boolean {
    return this.cue.reading.lemma.lemma === 'أظهر' && form.endsWith('ا');
  }

  private isClaimed(j: number, { form }: Token, { definite }: WordClass): boolean {
    return (
      this.cue.reading.lemma.lemma === 'تبنى' &&
      CLAIMED.test(form) &&
      // `وتبنت الحركة الهجوم في بيان` tells too little.
      !(definite && /^(?:في|عبر)$/.test(this.tokens[j + 1]?.form ?? '')) &&
      this.wordsFrom(j) >= 2
    );
  }

  /** `أدانت مصر الهجوم الذي استهدف دورية`: a deed told by a relative clause. */
  private isTold(j: number): boolean {
    if (this.cue.reading.lemma.stance !== 'condemns') return false;
    if (!this.reading.classes.of(this.tokens[j]?.form ?? '').definite || !this.source) return false;
    for (let k = j + 1; k < Math.min(this.limit, j + 5); k++) {
      if (isRelative(this.reading.phrases, k)) return this.wordsFrom(k) >= 4;
    }
    return false;
  }

  /** A verbal noun and what it needs after it; `none` where that is missing. */
  private readVerbalNoun(
    j: number,
    { form }: Token,
    { definite }: WordClass,
  ): Opening | 'none' | undefined {
    if (!this.has('object', 'agent') || !this.reading.classes.isVerbalNoun(form)) return undefined;
    if (this.isShown(form)) return undefined;
    // `أوضح الوزير في ختام | زيارته`: when, and nothing that he explained
    if (/^(?:ختام|نهايه|مستهل|بدايه|هامش|اعقاب)$/.test(this.tokens[j - 1]?.form ?? ''))
      return undefined;
    if (definite && !this.followsSubject(j)) return 'none';
    const agent = this.has('agent');
    if (this.wordsFrom(j) < (agent || definite ? 4 : 2)) return 'none';
    return agent && !this.hasAgent(j) ? 'none' : openingAt('مفعول مصدر', j);
  }

  /** `أعلن الجيش السيطرة على المدينة`: a verbal noun with `ال` is an object only right after whoever speaks. */
  private followsSubject(j: number): boolean {
    const { source } = this;
    // `أعلنت المديرية، أمس السبت، السيطرة على`
    const next =
      source?.to === j ||
      (source?.to === j - 1 && this.afterComma(j)) ||
      // `نفى الوزير أيضا المعلومات`
      (source !== undefined &&
        (this.afterAsides(source.to, j) === j || this.skipAdverbs(source.to) === j));
    // `المسؤول نفسه استبعد | التراجع عن القرار`
    const own = this.hasSubject && j === this.at + 1;
    if ((!own && (!source || !next)) || this.cue.reading.lemma.lemma === 'رفض') return false;
    // `لم يستبعد الخبير اللجوء إليه`
    return /^(?:(?:علي|الي|عن|من|في)(?:ه|ها|هم)?|ب.{3,}|ل.{3,})$/.test(
      this.tokens[j + 1]?.form ?? '',
    );
  }

  /** `أعلنت الشرطة، في بيان، أمس الجمعة، القبض على`: over times and occasions between commas, up to a token. */
  private afterAsides(from: number, to: number): number {
    let at = from;
    while (at < to) {
      const end = Math.max(this.timeEnd(at), this.occasionEnd(at));
      if (end === at) break;
      at = end;
    }
    return at === to - 1 && isComma(this.tokens[at]) ? to : at;
  }

  /** The comma after `، في بيان`; the same token where no occasion stands there. */
  private occasionEnd(at: number): number {
    const opens =
      isComma(this.tokens[at]) && /^(?:في|عبر|خلال)$/.test(this.tokens[at + 1]?.form ?? '');
    if (!opens) return at;
    const { classes } = this.reading.classes.of(this.tokens[at + 2]?.form ?? '');
    if (!classes.has('setting')) return at;
    for (let k = at + 3; k < Math.min(this.limit, at + 12); k++) {
      if (isComma(this.tokens[k])) return k;
      if (this.reading.cues[k] || this.tokens[k]?.kind === 'mark') return at;
    }
    return at;
  }

  protected abstract timeEnd(at: number): number;

  /** Token after the adverbs that stand at a token; the same token where none does. */
  protected abstract skipAdverbs(from: number): number;
}
