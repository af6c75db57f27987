/**
 * What was said behind `بـ`: `هدد بشن هجوم`, `متوعدا بـ"تدابير مضادة"`, `نددت الرابطة باستعمال الأمن للقوة`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { type Opening, toldByNoun } from '../opening.ts';
import { SourceFrames } from './source-frames.ts';

/** The construction that a `بـ` of the verb makes with a noun. */
const WITH_NOUN = 'بـ + اسم';

/** Reads what stands behind a `بـ` of the verb. */
export abstract class WithFrames extends SourceFrames {
  /** What stands behind `بـ`; `none` where it shows that nothing was said. */
  protected readWith(j: number): Opening | 'none' | undefined {
    const told =
      this.readMarkedWith(j) ?? this.readClosing(j) ?? this.readOwnedUp(j) ?? this.readApart(j);
    if (told) return told;
    const { form } = this.tokens[j] as Token;
    if (!form.startsWith('ب')) return undefined;
    if (this.mayDemand(j)) return this.readDemand(j);
    return this.has('agent') && this.isDeed(j) ? toldByNoun(WITH_NOUN, j, j) : undefined;
  }

  /** `متوعدا بـ"تدابير مضادة ضرورية"`, right behind the verb. */
  private readMarkedWith(j: number): Opening | undefined {
    const prefix = /^بـ?$/.test((this.tokens[j] as Token).text);
    const closer = prefix ? this.reading.marks.closerOf.get(j + 1) : undefined;
    if (closer === undefined || closer - j <= 3 || j !== this.at + 1) return undefined;
    const mark = { construction: 'بـ + «…»', opener: j, mark: j + 1, speech: false };
    // `ملوحا بـ"التصعيد الشعبي"`, and not `منوها بـ"الجهود الكبيرة"`
    const threat = this.has('with') && this.cue.reading.lemma.stance === 'warns';
    if (this.any('with') || threat) return { ...mark, from: j };
    // `منددا بـ"عدوان جديد على القرى"`
    return this.has('agent') ? { ...mark, from: j + 1 } : undefined;
  }

  /** `ختم المدير كلمته بالدعوة إلى الصبر`, `واختتم بالتأكيد على ضرورة الحوار` */
  private readClosing(j: number): Opening | undefined {
    if (!this.isLemma(/^(?:ختم|اختتم)$/)) return undefined;
    const { form } = this.tokens[j] as Token;
    const next = this.tokens[j + 1]?.form ?? '';
    const plea = /^ب(?:ال)?دعوه$/.test(form) && next === 'الي';
    const stress = /^بال(?:تاكيد|تشديد)$/.test(form) && next === 'علي';
    const person = this.source?.name !== undefined || this.source?.head?.kind === 'person';
    const told = person && (plea || stress) && this.isProposition(j + 2, this.wordsFrom(j + 2) > 1);
    return told ? toldByNoun('ختم + اسم', j + 2, j) : undefined;
  }

  /** `اعترف المدير بخطأ الشركة`: what one owns up to */
  private readOwnedUp(j: number): Opening | undefined {
    const fault = /^ب(?:ال)?(?:خطا|ذنب|جريمه|فشل|تقصير|عجز|ضعف)(?:ه|ها|هم)?$/;
    if (!this.isLemma(/^(?:أقر|اعترف)$/) || !fault.test((this.tokens[j] as Token).form))
      return undefined;
    return this.wordsFrom(j) >= 2 ? toldByNoun(WITH_NOUN, j, j) : undefined;
  }

  /** `هدد بـ حجب التمويل`: the preposition printed apart */
  private readApart(j: number): Opening | undefined {
    if ((this.tokens[j] as Token).text !== 'بـ' || !this.has('with')) return undefined;
    const deed = this.reading.classes.isVerbalNoun(this.tokens[j + 1]?.form ?? '');
    return deed && this.wordsFrom(j + 1) >= 2 ? toldByNoun(WITH_NOUN, j + 1, j) : undefined;
  }

  /** Whether what the verb demands, promises or threatens with may begin at a word in `ب`. */
  private mayDemand(j: number): boolean {
    const { form } = this.tokens[j] as Token;
    // `أمر بشن الهجوم` as well
    const short = form.length === 3 && this.reading.classes.isVerbalNoun(form.slice(1));
    // `الوزير المكلف بالماء`
    const charged = /^ال?(?:مكلف|مكلفه)$/.test(this.tokens[j - 1]?.form ?? '');
    return (form.length > 3 || short) && this.has('with') && !charged;
  }

  /** `هدد بشن هجوم`, `طالب بفتح تحقيق` */
  private readDemand(j: number): Opening | 'none' | undefined {
    if (this.isMoved(j) || this.isDriven()) return 'none';
    // `وتمسك بأقواله.`
    const own = /^ب(?:اقوال|موقف|مواقف|تصريحات|راي|كلام|روايت)ه(?:ا|م)?$/;
    if (!this.startsDemand(j)) return undefined;
    if (own.test((this.tokens[j] as Token).form) && this.wordsFrom(j) < 3) return undefined;
    return toldByNoun(WITH_NOUN, j, j);
  }

  /** `وجه المهاجم | الكرة برأسه`, `وجه الجيش | ضربة بالصواريخ`: a thing, and by what it is moved. */
  private isMoved(j: number): boolean {
    const at = this.source?.to ?? j;
    if (this.cue.reading.lemma.lemma !== 'وجه' || at !== j - 1) return false;
    const { form, kind } = this.tokens[at] as Token;
    const { head, classes } = this.reading.classes.of(form);
    return kind === 'word' && !head && classes.size === 0;
  }

  /** `دفع الشركة إلى فرض إجراءات تمثلت بمنع التجمع`: whom something drove to what */
  private isDriven(): boolean {
    const driven = this.cue.reading.lemma.lemma === 'دفع' && this.source !== undefined;
    return driven && this.tokens[this.source?.to ?? 0]?.form === 'الي';
  }

  /** Whether the verb is one of several. */
  protected isLemma(lemmas: RegExp): boolean {
    return lemmas.test(this.cue.reading.lemma.lemma);
  }
}
