/**
 * Prepositions inside a noun phrase: where somebody works, whom he stands for, of whom he is one.
 *
 * @module
 */
import { JoinedReading } from './joined-reading.ts';
import { mayBeName } from './name-words.ts';
import { placeAt } from './phrase-context.ts';
import { behindWhatTheyDo } from './taking-part.ts';
import { isWhenSaid } from './when-said.ts';

/** Bodies whose names tell what they are for. */
const CAUSES =
  /^(?:حزب|حركه|جبهه|تجمع|ايتلاف|تحالف|اتحاد|جمعيه|رابطه|تنسيقيه|منظمه|مبادره|تكتل|شبكه)$/;

/** Verbs that take `من` before what they warn or complain of. */
const WARNS = /^[وف]?(?:[يت]?حذر|[يت]?شكو|شك[يت]|اشتك[يت]|[يت]شتكي|[يت]?تخوف|[يت]?تذمر)(?:ت|وا)?$/;

/** The step that reads a preposition and what it governs. */
export class PrepositionReading extends JoinedReading {
  /** `حزب الاتحاد من أجل الوطن`, `الجبهة من أجل التغيير`: a body called after what it is for. */
  private isCause(previous: string): boolean {
    const name = this.context.classes.of(previous);
    // … and not `طالب الحزب من أجل ذلك`
    const aim = this.token(this.at + 2)?.form.startsWith('ال');
    if (!name.definite || !aim) return false;
    const before = this.context.classes.of(this.token(this.at - 2)?.form ?? '');
    return CAUSES.test(name.bare) || (this.at - 2 >= this.from && CAUSES.test(before.bare));
  }

  /** Reads on over a preposition that belongs to the phrase; false where it ends the phrase. */
  protected stepPreposition(form: string): boolean {
    if (this.name || this.place) return false;
    const after = this.at + 1;
    const previous = this.token(this.at - 1)?.form ?? '';
    if (/^(?:بها|به|بهم)$/.test(form) && this.head?.kind === 'body') {
      // `المعترف بها دوليا`
      this.at += /يا$/.test(this.token(after)?.form ?? '') ? 2 : 1;
      return true;
    }
    // `النائب عن حزب الاتحاد من أجل الوطن`
    if (form === 'من' && this.token(after)?.form === 'اجل' && this.isCause(previous)) {
      this.at += 3;
      this.closed = true;
      return true;
    }
    // `الباحث المشارك فيها أليخاندرو روخاس`
    const shared = /^في(?:ه|ها|هما)$/.test(form) && this.head?.kind === 'person' && this.closed;
    if (shared && mayBeName(this.context, after)) {
      this.at++;
      return true;
    }
    // `شقيق المجني عليه`, `المدعى عليها`, `المشتبه به`
    const charged =
      /^ال(?:مجني|مدعي|محكوم|معتدي|مغمي|مقبوض|مشتكي|مطعون|مشتبه|مفرج|معفو|مغضوب)$|^مشتبه$/;
    if (/^(?:علي|ب|في|عن)ه(?:ا|م|ما|ن)?$/.test(form) && charged.test(previous)) {
      this.at++;
      return true;
    }
    const next = this.token(after);
    // `سيدة في العقد الرابع من عمرها`
    const human = /^(?:person|honorific)$/.test(this.head?.kind ?? '');
    const aged = form === 'في' && human && !this.headDefinite;
    for (let k = after + 1; aged && k < after + 5; k++) {
      if (
        this.token(k)?.form !== 'من' ||
        !/^(?:ال)?عمر(?:ه|ها)?$/.test(this.token(k + 1)?.form ?? '')
      )
        continue;
      this.at = k + 2;
      this.closed = true;
      return true;
    }
    // `مصدر مسؤول من داخل الوداد`, `مصادر مطلعة على التحقيق`
    const within = form === 'من' && next?.form === 'داخل' ? 3 : 0;
    const informed = form === 'علي' && /^(?:ال)?مطلع(?:ه|ون|ين)?$/.test(previous) ? 2 : 0;
    if (this.head?.kind === 'source' && within + informed > 0) {
      this.at += within || informed;
      // `مصدر مطلع على سير | التحقيق`
      const last = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
      this.closed = within > 0 || last.definite;
      this.adjectives = false;
      return true;
    }
    // `قيادي محسوب على تيار الوسط`, `مسؤول محسوب على حزب "الأمل"`
    if (form === 'علي' && /^(?:ال)?محسوب(?:ه|ون|ين)?$/.test(previous) && next?.kind === 'word') {
      this.closed = this.context.classes.of(next.form).definite;
      this.adjectives = false;
      const named = this.context.closerOf.get(after + 1);
      this.at = named !== undefined && named - after <= 6 ? named + 1 : after + 1;
      return true;
    }
    // `مسؤول رفيع في «أرامكو السعودية»`
    // `النائب عن «ائتلاف الوفاء»`, `مصدر مقرب من "غازبروم"`
    const nearTo = form === 'من' && /^(?:ال)?(?:مقرب|قريب)ه?$/.test(previous);
    const closer =
      /^(?:في|لدي|عن)$/.test(form) || nearTo ? this.context.closerOf.get(after) : undefined;
    if (
      closer !== undefined &&
      closer - after <= 5 &&
      /^(?:source|person)$/.test(this.head?.kind ?? '')
    ) {
      this.at = closer + 1;
      this.closed = true;
      return true;
    }
    if (next?.kind !== 'word' || next.opensLine || this.context.stops(after)) return false;
    if (form === 'في' && isWhenSaid(this.context, after, this.head)) return false;
    const word = this.context.classes.of(next.form);
    const kind = this.head?.kind;
    // `رئيس جمعية الناجين من الإبادة برنار`: those whom the body is for.
    const inner = this.context.classes.of(previous);
    const saved =
      form === 'من' &&
      kind === 'person' &&
      inner.definite &&
      (inner.head?.number === 'plural' || /(?:ين|ون)$/.test(previous));
    // `لاعب من ركائز التشكيلة`, `مزارع من قرية زاوية غزال`, and not `طلب مواطن من الوزارة`
    const asked = /^[وف]?(?:[يت])?طلب/.test(this.token(this.from - 1)?.form ?? '');
    const oneOf =
      form === 'من' &&
      // `سيدة من ضحايا الحادث`, `9 نواب من لجنة المالية`
      (kind === 'person' || /^سيده?$/.test(this.head?.lemma ?? '')) &&
      (this.head?.number === 'singular' || this.token(this.from)?.kind === 'number') &&
      !this.headDefinite &&
      !asked &&
      this.at - this.from < 3 &&
      !this.context.classes.isVerbalNoun(next.form);
    // `الباحثون من جامعة فاس`: where several work
    const study = /^(?:جامعه|معهد|كليه|مختبر|مركز)$/.test(next.form);
    const several = this.head?.number === 'plural' && this.at === this.from + 1;
    const staff = form === 'من' && kind === 'person' && several && this.headDefinite && study;
    // `علماء من جامعة كيوتو`, `صيادون من ميناء صغير`, `نازحون من مدينة الفاشر`: where several come from
    const { classes } = this.context;
    const somewhere = classes.isRegion(next.form) || (word.head?.kind === 'body' && !word.definite);
    const origin =
      form === 'من' && kind === 'person' && several && !this.headDefinite && !asked && somewhere;
    // `وسائل إعلام مقربة من السلطات`, `مصدر مقرب من التحقيق`
    const close =
      form === 'من' &&
      /^(?:مقرب|قريب)ه?$/.test(previous) &&
      /^(?:source|outlet|body)$/.test(kind ?? '');
    // `المشاركون في الندوة`
    const taking = /^(?:مشارك|حاضر|متدخل|محاضر)/.test(this.head?.lemma ?? '') && kind === 'group';
    // `المشرفة على الدراسة`, `المشرف على المعرض`
    const overseer = /^(?:مشرف|قايم)$/.test(this.head?.lemma ?? '') && word.definite;
    const supervises = form === 'علي' && overseer && this.at === this.from + 1;
    for (const name of ['setting', 'time', 'preposition', 'particle', 'demonstrative'] as const) {
      const place = close || taking || supervises;
      if (this.is(name, after) && !(place && name === 'setting')) return false;
    }
    const place = placeAt(this.context, after);
    const some = kind === 'group' || kind === 'source' || (!this.closed && kind === 'body');
    const partitive = form === 'من' && some && !this.isWarnedOf(after);
    // `النيابة العامة في شيكاغو`
    const town = form === 'في' && classes.isTown(next.form);
    // `المبعوث الأمريكي إلى سوريا`, and `المبعوث الخاص إلى الشرق الأوسط`
    const sent = /^(?:مبعوث|موفد|سفير|مندوب|رسول)$/.test(this.head?.lemma ?? '');
    const east =
      /^ال(?:شرق|قرن|ساحل)$/.test(next.form) && this.token(after + 1)?.form.startsWith('ال');
    if (form === 'الي' && sent && (place || east)) {
      this.at += 1 + (place?.words.length ?? 2);
      this.closed = true;
      return true;
    }
    // `المكلفة بالإعلام على مستوى مؤسسة سيال`
    if (form === 'علي' && next.form === 'مستوي' && kind === 'person') {
      this.at += 2;
      this.closed = false;
      this.adjectives = false;
      return true;
    }
    // and `مصدر داخل اتحاد الكرة`, and not `نقلت وكالة النجم | عن منظمة الصحة`
    const inside =
      /^(?:في|لدي|علي|عن|داخل)$/.test(form) &&
      (kind === 'person' ||
        kind === 'source' ||
        kind === 'group' ||
        (kind === 'body' &&
          form !== 'عن' &&
          (place !== undefined || word.head?.kind === 'body' || town)));
    const governed =
      /^(?:من|علي|عن)$/.test(form) &&
      kind === 'body' &&
      (this.at - this.from === 2 || /^لل/.test(previous)) &&
      this.context.classes.isVerbalNoun(previous.replace(/^لل/, 'ال'));
    const region = form === 'في' && kind === 'body' && this.is('compass', after);
    if (region) {
      this.at += 2;
      this.closed = false;
      return true;
    }
    // `ستة من أصل 11 عضوا في اللجنة`
    const total = partitive && /^(?:اصل|بين)$/.test(next.form) ? this.token(after + 1) : undefined;
    if (total?.kind === 'number') {
      this.at += 4;
      this.closed = true;
      return true;
    }
    if (
      !partitive &&
      !inside &&
      !governed &&
      !close &&
      !oneOf &&
      !staff &&
      !origin &&
      !(saved && word.definite)
    )
      return false;
    // `القائمون على المشروع`
    // `الوزير | لدى مخاطبته الحفل`: what he did, no place of his.
    if (
      /ه(?:ا|م)?$/.test(next.text) &&
      this.context.classes.isVerbalNoun(next.form) &&
      !word.definite
    )
      return false;
    const held =
      kind === 'group' && this.at === this.from + 1 && this.headDefinite && word.definite;
    const over = held || supervises || /^(?:body|group|name)$/.test(word.head?.kind ?? '');
    const somebody = this.is('name-link', after);
    if (/^(?:علي|عن)$/.test(form) && (somebody || !over) && !governed) return false;
    this.at += 1 + (place?.words.length ?? 1);
    this.closed = place !== undefined || word.definite;

    this.adjectives = false;
    return true;
  }

  /** `المنظمات العاملة في المخيم`, `الطلاب المشاركون في المسيرة`: what bodies or people do. */
  protected stepWhatTheyDo(): boolean {
    const { head } = this;
    const several = head?.kind === 'body' || head?.kind === 'outlet' || head?.number === 'plural';
    if (!head || this.name || !this.closed || !(several || head.kind === 'group')) return false;
    const to = behindWhatTheyDo(this.context, this.at);
    if (to === undefined || to > this.limit) return false;
    this.at = to;
    this.adjectives = false;
    return true;
  }

  /**
   * `حذرت منظمات حقوقية | من انهيار الهدنة`: of what a verb warns or complains, unless another `من` comes after, `حذر عدد من
   * الأطباء من انتشار المرض`.
   */
  private isWarnedOf(after: number): boolean {
    const verb = /^فيه(?:ا)?$/.test(this.token(this.from - 1)?.form ?? '') ? 2 : 1;
    if (!WARNS.test(this.token(this.from - verb)?.form ?? '')) return false;
    if (this.context.classes.isSurelyVerbalNoun(this.token(after)?.form ?? '')) return true;
    for (let k = after + 1; k < after + 7; k++) {
      const token = this.token(k);
      if (token?.kind !== 'word' || token.form === 'ان') break;
      if (/^من(?:ه|ها)?$/.test(token.form)) return false;
    }
    return this.head?.kind !== 'group';
  }
}
