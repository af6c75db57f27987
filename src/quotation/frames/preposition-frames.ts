/**
 * Preposition frames: what was said as a noun phrase behind the preposition that a verb governs: `حذر من انهيار الهدنة`,
 * `شدد على ضرورة الحوار`, `هدد بشن هجوم`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { type Opening, toldByNoun } from '../opening.ts';
import { WithFrames } from './with-frames.ts';

/** What follows `على` where it tells the occasion or the place: `أكد الوزير، على هامش القمة، أن`. */
const ON_WHERE =
  /^(?:هامش|صعيد|خلفيه|اثر|متن|قناه|موقع|شاشه|حساب|صفح|تويتر|فيسبوك|منصه|ضوء|غرار|الرغم|راس|الهواء|الموقع|لسان)/;
/** Adverbs that govern `على`: what a statement answers or rests on. */
const ANSWERS = /^(?:ردا|تعليقا|تعقيبا|جوابا|بناء|احتجاجا|اعتراضا|حفاظا|حرصا|اعتمادا)$/;
/** What one plays down. */
const PLAYED_DOWN =
  /^(?:ال)?(?:اهميه|شان|خطوره|احتمال|احتمالات|احتماليه|تاثير|تاثيرات|اثر|قيمه|دور|جدوي|حجم|وقع|تداعيات|مخاوف|حظوظ|فرص|قدره|قدرات|جديه|هول|مكانه|انجاز|انجازات)(?:ه|ها|هم)?$/;
const PREPOSITION_FRAMES: Readonly<Record<string, string>> = {
  الي: 'to',
  علي: 'on',
  عن: 'about',
  من: 'of',
};

/** Reads what stands behind a preposition of the verb. */
export abstract class PrepositionFrames extends WithFrames {
  /** A noun phrase after a preposition; `none` where the preposition shows that nothing was said. */
  protected readPreposition(j: number, isPreposition: boolean): Opening | 'none' | undefined {
    const told =
      this.readAsked(j) ??
      this.readSoCalled(j) ??
      this.readLack(j) ??
      this.readWish(j) ??
      this.readWhether(j);
    if (told) return told;
    if (this.tellsWhere(j) || this.tellsHearer(j) || this.tellsHour(j)) return undefined;
    const frame = PREPOSITION_FRAMES[(this.tokens[j] as Token).form];
    const untold = frame === 'about' && this.has('about') && this.isNegated();
    if (this.isLessened(j) || untold) return 'none';
    if (frame && isPreposition && this.has(frame)) return this.readGoverned(j, frame);
    return this.readWith(j) ?? this.readAbout(j, frame);
  }

  /** `طلب من المواطنين عدم الاقتراب`, and not `حذر من مخاطر العودة إلى العنف` */
  private readAsked(j: number): Opening | undefined {
    const { form } = this.tokens[j] as Token;
    const of = /^من(?:ه|ها|هم|هما|نا)?$/.test(form) && form.length < 5;
    return of && this.has('of') && !this.any('of') ? this.readRequest(j) : undefined;
  }

  /**
   * `حذر المجلس ممن أسماهم تجار الحرب`, `حذرت مما أسمته فوضى السلاح`
   * and `محذرة مما وصفتها بكارثة عمرانية`
   */
  private readSoCalled(j: number): Opening | undefined {
    const calls = /^[يت]?ا?س[مو]+(?:ا|ت|و|ي)?ه(?:م|ا)?$|^(?:وصف|اعتبر)(?:ت|و)?ه(?:م|ا)?$/;
    if (!/^مم[ان]$/.test((this.tokens[j] as Token).form) || !this.has('of')) return undefined;
    if (!calls.test(this.tokens[j + 1]?.form ?? '')) return undefined;
    const named = this.tokens[j + 2]?.kind === 'word' && this.wordsFrom(j + 2) > 1;
    return named ? toldByNoun('من + اسم', j + 2, j) : undefined;
  }

  /** `اشتكى مزارعون من عدم وصول المياه` */
  private readLack(j: number): Opening | undefined {
    if (!this.isVerbWith(j, 'اشتكى', 'من')) return undefined;
    const next = this.tokens[j + 1]?.form ?? '';
    const lack = next === 'عدم' || this.reading.classes.isSurelyVerbalNoun(next);
    return lack && this.wordsFrom(j + 1) >= 3 ? toldByNoun('من + اسم', j + 1, j) : undefined;
  }

  /** `تمنى النائب على الوزارة الإسراع في الدفع` */
  private readWish(j: number): Opening | undefined {
    return this.isVerbWith(j, 'تمنى', 'علي') ? this.readRequest(j) : undefined;
  }

  /** `تساءلت عما إذا كان الاتفاق قائما` */
  private readWhether(j: number): Opening | undefined {
    const whether = this.tokens[j]?.form === 'عما' && this.tokens[j + 1]?.form === 'اذا';
    return whether && this.has('about', 'speech') ? toldByNoun('عما إذا', j + 1, j) : undefined;
  }

  /** Whether a preposition stands at a token, and the verb is the one of which that is asked. */
  private isVerbWith(j: number, lemma: string, preposition: string): boolean {
    return this.tokens[j]?.form === preposition && this.cue.reading.lemma.lemma === lemma;
  }

  /** `أكد الوزير، على هامش القمة، أن`, and what it answers: `أكد الوزير ردا على سؤال أن`, `أوضحت تعليقا على القرار أن` */
  private tellsWhere(j: number): boolean {
    if (this.tokens[j]?.form !== 'علي') return false;
    return (
      ON_WHERE.test(this.tokens[j + 1]?.form ?? '') || ANSWERS.test(this.tokens[j - 1]?.form ?? '')
    );
  }

  /** `أشار الخبير، في حديث إلى الصحيفة، إلى أن`: to whom it was said. */
  private tellsHearer(j: number): boolean {
    // … and not `ودعا المشاركون في الندوة إلى إنشاء صندوق`
    const own = this.source !== undefined && j <= this.source.to;
    if (this.tokens[j]?.form !== 'الي' || own) return false;
    // and `دعت الحكومة في بيان إلى توخي الحذر`
    const deed = this.reading.classes.isVerbalNoun(this.tokens[j + 1]?.form ?? '');
    return !deed && isOfClass(this.reading.phrases, j - 1, 'setting');
  }

  /** `حذر الحزب في ساعة متأخرة من ليل السبت من أن`: when it was said */
  private tellsHour(j: number): boolean {
    const hour = /^(?:متاخر|مبكر|سابق|لاحق)ه?$/;
    return this.tokens[j]?.form === 'من' && hour.test(this.tokens[j - 1]?.form ?? '');
  }

  /** `المشي يقلل من حدوث الجلطات`: what it does, and nothing that is said of it */
  private isLessened(j: number): boolean {
    if (!this.isVerbWith(j, 'قلل', 'من') || this.source || this.hasSubject) return false;
    return !PLAYED_DOWN.test(this.tokens[j + 1]?.form ?? '');
  }

  /** `شدد على ضرورة الحوار`: a noun phrase behind the preposition that the verb has a frame for. */
  private readGoverned(j: number, frame: string): Opening | 'none' | undefined {
    const token = this.tokens[j] as Token;
    const next = this.tokens[j + 1];
    if (!next || next.opensLine || isComplementizer(next)) return undefined;
    if (next.text === '"' || this.reading.marks.closerOf.has(j + 1))
      return this.readMarkedNoun(j, frame);
    const any = this.any(frame) && !this.isNegated() && this.wordsFrom(j + 1) >= 3;
    if (!this.isProposition(j + 1, any)) return this.clauseFollows(j) ? undefined : 'none';
    return toldByNoun(`${token.text} + اسم`, j + 1, j);
  }

  /** `شدد على "ضرورة انتخاب رئيس"` and `حذر ميرتس من "سلام زائف"` */
  private readMarkedNoun(j: number, frame: string): Opening | undefined {
    const closer = this.reading.marks.closerOf.get(j + 1) ?? j;
    const warned = frame === 'of' && this.cue.reading.lemma.lemma === 'حذر';
    const told = closer - j > 3 && (/^(?:on|to)$/.test(frame) || warned);
    if (!this.any(frame) && !told) return undefined;
    const { text } = this.tokens[j] as Token;
    return { ...toldByNoun(`${text} + «…»`, j + 1, j), mark: j + 1 };
  }

  /** `نقلت الوكالة عن مسؤول`, `نقل المكتب عنه قوله`, `أعرب عن أمله` */
  private readAbout(j: number, frame: string | undefined): Opening | 'none' | undefined {
    const about = frame === 'about';
    if (about && this.has('relay')) return this.readRelay(j);
    const last = /^عنه(?:ا|م|ما)?$/.test((this.tokens[j] as Token).form);
    if (last && this.has('relay')) return this.readRelayOfLast(j);
    return about && this.has('feeling') ? this.readFeeling(j) : undefined;
  }
}
