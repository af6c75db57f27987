/**
 * Preposition frames: what was said as a noun phrase behind the preposition that a verb governs: `حذر من انهيار الهدنة`,
 * `شدد على ضرورة الحوار`, `هدد بشن هجوم`.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { isOfClass } from '../names/phrase-context.ts';
import { isComplementizer } from './complementizers.ts';
import type { Opening } from './opening.ts';
import { SourceFrames } from './source-frames.ts';

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
export abstract class PrepositionFrames extends SourceFrames {
  /** `وجه المهاجم | الكرة برأسه`, `وجه الجيش | ضربة بالصواريخ`: a thing, and by what it is moved. */
  private isMoved(j: number): boolean {
    const at = this.source?.to ?? j;
    if (this.cue.reading.lemma.lemma !== 'وجه' || at !== j - 1) return false;
    const { form, kind } = this.tokens[at] as Token;
    const { head, classes } = this.reading.classes.of(form);
    return kind === 'word' && !head && classes.size === 0;
  }

  /** A noun phrase after a preposition; `none` where the preposition shows that nothing was said. */
  protected readPreposition(j: number, isPreposition: boolean): Opening | 'none' | undefined {
    const token = this.tokens[j] as Token;
    const next = this.tokens[j + 1]?.form ?? '';
    // and not `حذر من مخاطر العودة إلى العنف`
    if (
      this.has('of') &&
      !this.any('of') &&
      /^من(?:ه|ها|هم|هما|نا)?$/.test(token.form) &&
      token.form.length < 5
    ) {
      const asked = this.readRequest(j);
      if (asked) return asked;
    }
    // `حذر المجلس ممن أسماهم تجار الحرب`, `حذرت مما أسمته فوضى السلاح`
    // and `محذرة مما وصفتها بكارثة عمرانية`
    const termed =
      /^[يت]?ا?س[مو]+(?:ا|ت|و|ي)?ه(?:م|ا)?$|^(?:وصف|اعتبر)(?:ت|و)?ه(?:م|ا)?$/.test(next) &&
      /^مم[ان]$/.test(token.form);
    if (
      termed &&
      this.has('of') &&
      this.tokens[j + 2]?.kind === 'word' &&
      this.wordsFrom(j + 2) > 1
    )
      return { construction: 'من + اسم', from: j + 2, opener: j, speech: false };
    // `اشتكى مزارعون من عدم وصول المياه`
    const lack = token.form === 'من' && this.cue.reading.lemma.lemma === 'اشتكى';
    if (
      lack &&
      (next === 'عدم' || this.reading.classes.isSurelyVerbalNoun(next)) &&
      this.wordsFrom(j + 1) >= 3
    )
      return { construction: 'من + اسم', from: j + 1, opener: j, speech: false };
    // `تمنى النائب على الوزارة الإسراع في الدفع`
    if (token.form === 'علي' && this.cue.reading.lemma.lemma === 'تمنى') {
      const wished = this.readRequest(j);
      if (wished) return wished;
    }
    if (token.form === 'علي' && ON_WHERE.test(next)) return undefined;
    // `أكد الوزير ردا على سؤال أن`, `أوضحت تعليقا على القرار أن`: what it answers
    if (token.form === 'علي' && ANSWERS.test(this.tokens[j - 1]?.form ?? '')) return undefined;
    // `تساءلت عما إذا كان الاتفاق قائما`
    if (token.form === 'عما' && next === 'اذا' && this.has('about', 'speech'))
      return { construction: 'عما إذا', from: j + 1, opener: j, speech: false };
    // `أشار الخبير، في حديث إلى الصحيفة، إلى أن`: to whom it was said.
    // … and not `ودعا المشاركون في الندوة إلى إنشاء صندوق`
    const own = this.source !== undefined && j <= this.source.to;
    // and `دعت الحكومة في بيان إلى توخي الحذر`
    const heard = token.form === 'الي' && !own && !this.reading.classes.isVerbalNoun(next);
    if (heard && isOfClass(this.reading.phrases, j - 1, 'setting')) return undefined;
    // `حذر الحزب في ساعة متأخرة من ليل السبت من أن`: when it was said
    const hour = this.tokens[j - 1]?.form ?? '';
    if (token.form === 'من' && /^(?:متاخر|مبكر|سابق|لاحق)ه?$/.test(hour)) return undefined;
    // `المشي يقلل من حدوث الجلطات`: what it does, and nothing that is said of it
    const lessens = this.cue.reading.lemma.lemma === 'قلل' && !this.source && !this.hasSubject;
    if (lessens && token.form === 'من' && !PLAYED_DOWN.test(next)) return 'none';
    const frame = PREPOSITION_FRAMES[token.form];
    if (frame === 'about' && this.has('about') && this.isNegated()) return 'none';
    if (frame && isPreposition && this.has(frame)) {
      const next = this.tokens[j + 1];
      if (!next || next.opensLine || isComplementizer(next)) return undefined;
      if (next.text === '"' || this.reading.marks.closerOf.has(j + 1)) {
        const closer = this.reading.marks.closerOf.get(j + 1) ?? j;
        // `شدد على "ضرورة انتخاب رئيس"`
        // and `حذر ميرتس من "سلام زائف"`
        const long = closer - j > 3 && /^(?:on|to)$/.test(frame);
        const warned = closer - j > 3 && frame === 'of' && this.cue.reading.lemma.lemma === 'حذر';
        const told = long || warned;
        if (!this.any(frame) && !told) return undefined;
        return {
          construction: `${token.text} + «…»`,
          from: j + 1,
          opener: j,
          mark: j + 1,
          speech: false,
        };
      }
      const any = this.any(frame) && !this.isNegated() && this.wordsFrom(j + 1) >= 3;
      if (!this.isProposition(j + 1, any)) {
        return this.clauseFollows(j) ? undefined : 'none';
      }
      return { construction: `${token.text} + اسم`, from: j + 1, opener: j, speech: false };
    }
    // `متوعدا بـ"تدابير مضادة ضرورية"`
    const marked = /^بـ?$/.test(token.text) ? this.reading.marks.closerOf.get(j + 1) : undefined;
    if (marked !== undefined && marked - j > 3 && j === this.at + 1) {
      const mark = { construction: 'بـ + «…»', opener: j, mark: j + 1, speech: false };
      if (this.any('with')) return { ...mark, from: j };
      // `منددا بـ"عدوان جديد على القرى"`
      if (this.has('agent')) return { ...mark, from: j + 1 };
    }
    // `أمر بشن الهجوم` as well
    const short = token.form.length === 3 && this.reading.classes.isVerbalNoun(token.form.slice(1));
    // `الوزير المكلف بالماء`
    const charged = /^ال?(?:مكلف|مكلفه)$/.test(this.tokens[j - 1]?.form ?? '');
    // `ختم المدير كلمته بالدعوة إلى الصبر`, `واختتم بالتأكيد على ضرورة الحوار`
    const closes = /^(?:ختم|اختتم)$/.test(this.cue.reading.lemma.lemma);
    const plea = /^ب(?:ال)?دعوه$/.test(token.form) && next === 'الي';
    const stress = /^بال(?:تاكيد|تشديد)$/.test(token.form) && next === 'علي';
    const person = this.source?.name !== undefined || this.source?.head?.kind === 'person';
    if (
      closes &&
      person &&
      (plea || stress) &&
      this.isProposition(j + 2, this.wordsFrom(j + 2) > 1)
    )
      return { construction: 'ختم + اسم', from: j + 2, opener: j, speech: false };
    // `اعترف المدير بخطأ الشركة`: what one owns up to
    const owns = /^(?:أقر|اعترف)$/.test(this.cue.reading.lemma.lemma);
    const fault = /^ب(?:ال)?(?:خطا|ذنب|جريمه|فشل|تقصير|عجز|ضعف)(?:ه|ها|هم)?$/.test(token.form);
    // `هدد بـ حجب التمويل`: the preposition printed apart
    const apart = /^بـ?$/.test(token.text) && this.has('with') && token.text !== 'ب';
    const deed = apart && this.reading.classes.isVerbalNoun(next) && this.wordsFrom(j + 1) >= 2;
    if ((owns && fault && this.wordsFrom(j) >= 2) || deed)
      return { construction: 'بـ + اسم', from: deed ? j + 1 : j, opener: j, speech: false };
    if (
      token.form.startsWith('ب') &&
      (token.form.length > 3 || short) &&
      this.has('with') &&
      !charged
    ) {
      // `وتمسك بأقواله.`
      const own = /^ب(?:اقوال|موقف|مواقف|تصريحات|راي|كلام|روايت)ه(?:ا|م)?$/.test(token.form);
      if (this.isMoved(j)) return 'none';
      // `دفع الشركة إلى فرض إجراءات تمثلت بمنع التجمع`: whom something drove to what
      const driven = this.cue.reading.lemma.lemma === 'دفع' && this.source !== undefined;
      if (driven && this.tokens[this.source?.to ?? 0]?.form === 'الي') return 'none';
      if (!this.startsDemand(j) || (own && this.wordsFrom(j) < 3)) return undefined;
      return { construction: 'بـ + اسم', from: j, opener: j, speech: false };
    }
    if (token.form.startsWith('ب') && this.has('agent') && this.isDeed(j)) {
      return { construction: 'بـ + اسم', from: j, opener: j, speech: false };
    }
    if (frame === 'about' && this.has('relay')) return this.readRelay(j);
    if (/^عنه(?:ا|م|ما)?$/.test(token.form) && this.has('relay')) return this.readRelayOfLast(j);
    if (frame === 'about' && this.has('feeling')) return this.readFeeling(j);
    return undefined;
  }
}
