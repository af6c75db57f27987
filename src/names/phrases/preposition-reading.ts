/**
 * Prepositions inside a noun phrase: with a pronoun, with a participle or a body's name in marks, or with what they
 * govern.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import { placeAt } from '../words/phrase-context.ts';
import { behindWhatTheyDo } from '../words/taking-part.ts';
import { GovernedReading } from './governed-reading.ts';
import type { Reading } from './phrase-state.ts';

/** Bodies whose names tell what they are for. */
const CAUSES =
  /^(?:حزب|حركه|جبهه|تجمع|ايتلاف|تحالف|اتحاد|جمعيه|رابطه|تنسيقيه|منظمه|مبادره|تكتل|شبكه)$/;

/** What an office has with others or between them. */
const RELATIONS = /^(?:علاقات|تعاون|تنسيق|اتصال|شراكه|حوار|تكامل|روابط|تقارب|تضامن|تواصل)$/;

/** Participles of those whom something was done to, which go on with a preposition and a pronoun. */
const CHARGED =
  /^ال(?:مجني|مدعي|محكوم|معتدي|مغمي|مقبوض|مشتكي|مطعون|مشتبه|مفرج|معفو|مغضوب)$|^مشتبه$/;

/** Those who won something, and what is called after somebody. */
const WON = /^ال(?:حايز|حاصل)ه?$/;
const PRIZE = /^(?:جايزه|وسام|ميداليه|لقب|شهاده|كاس|درع|قلاده)$/;
/** In tokens: how long what somebody won is told at most. */
const LONGEST_PRIZE = 10;

/** The step that reads a preposition and what it governs. */
export class PrepositionReading extends GovernedReading {
  /** Reads on over a preposition that belongs to the phrase; false where it ends the phrase. */
  protected stepPreposition(form: string): boolean {
    if (this.name || this.place) return false;
    return (
      this.stepRecognized(form) ??
      this.stepDeedOnIt(form) ??
      this.stepCause(form) ??
      this.stepRelations(form) ??
      this.stepSharedIn(form) ??
      this.stepCharged(form) ??
      this.stepWonBy(form) ??
      this.stepWorkingWith(form) ??
      this.stepAge(form) ??
      this.stepFromInside(form) ??
      this.stepInformedOf(form) ??
      this.stepCountedAmong(form) ??
      this.stepMarkedBody(form) ??
      this.stepGoverned(form)
    );
  }

  /** `المعترف بها دوليا` */
  private stepRecognized(form: string): Reading {
    if (!/^(?:بها|به|بهم)$/.test(form) || this.head?.kind !== 'body') return undefined;
    return this.stepOver(/يا$/.test(this.formAt(this.at + 1)) ? 2 : 1);
  }

  /** `مراكز مكافحة الأمراض والوقاية منها`, `هيئة الحريات والدفاع عنها`: a second deed on what a body is for. */
  private stepDeedOnIt(form: string): Reading {
    if (!/^(?:من|عن|علي|ل|ب)ه(?:ا|م|ما)?$/.test(form) || this.at < this.from + 3) return undefined;
    const deed = this.formAt(this.at - 1);
    const second = /^وال/.test(deed) && this.context.classes.isVerbalNoun(deed.slice(1));
    const body = this.head?.kind === 'body' || (this.head?.kind === 'person' && this.closed);
    return body && second ? this.stepOverClosing() : undefined;
  }

  /** `النائب عن حزب الاتحاد من أجل الوطن` */
  private stepCause(form: string): Reading {
    const aims = form === 'من' && this.formAt(this.at + 1) === 'اجل' && this.isCause();
    return aims ? this.stepOverClosing(3) : undefined;
  }

  /** `وزير العلاقات مع البرلمان سامي حداد`, `وزير التعاون بين الأقاليم رامي كوستي`: with or between whom, before the name. */
  private stepRelations(form: string): Reading {
    const office = this.head?.kind === 'person' && this.head.number === 'singular';
    if (!/^(?:مع|بين)$/.test(form) || !office || !this.closed || this.headDefinite)
      return undefined;
    if (!RELATIONS.test(this.wordAt(this.at - 1).bare)) return undefined;
    let k = this.at + 1;
    while (k < this.at + 4 && this.wordAt(k).definite && !this.context.stops(k)) k++;
    const named = k > this.at + 1 && mayBeName(this.context, k);
    return named ? this.stepOverClosing(k - this.at) : undefined;
  }

  /** `حزب الاتحاد من أجل الوطن`, `الجبهة من أجل التغيير`: a body called after what it is for. */
  private isCause(): boolean {
    const name = this.wordAt(this.at - 1);
    // … and not `طالب الحزب من أجل ذلك`
    const aim = this.formAt(this.at + 2).startsWith('ال');
    if (!name.definite || !aim) return false;
    const before = this.wordAt(this.at - 2);
    return CAUSES.test(name.bare) || (this.at - 2 >= this.from && CAUSES.test(before.bare));
  }

  /** `الباحث المشارك فيها أليخاندرو روخاس` */
  private stepSharedIn(form: string): Reading {
    const shared = /^في(?:ه|ها|هما)$/.test(form) && this.head?.kind === 'person' && this.closed;
    return shared && mayBeName(this.context, this.at + 1) ? this.stepOver() : undefined;
  }

  /** `شقيق المجني عليه`, `المدعى عليها`, `المشتبه به` */
  private stepCharged(form: string): Reading {
    const pronoun = /^(?:علي|ب|في|عن)ه(?:ا|م|ما|ن)?$/.test(form);
    return pronoun && CHARGED.test(this.formAt(this.at - 1)) ? this.stepOver() : undefined;
  }

  /**
   * `الكاتبة الحائزة على جائزة الرواية، منى حداد`, `الممثل الحاصل على الأوسكار كيت ميلر`: over what somebody won, to the name
   * behind it.
   */
  private stepWonBy(form: string): Reading {
    const winner = this.head?.kind === 'person' && this.head.number === 'singular' && !this.name;
    if (form !== 'علي' || !winner || !WON.test(this.formAt(this.at - 1))) return undefined;
    let end = this.at + 2;
    while (end < this.at + LONGEST_PRIZE && this.token(end)?.kind === 'word') {
      if (this.context.stops(end)) break;
      end++;
    }
    let from = /^[،,]$/.test(this.token(end)?.text ?? '') ? end + 1 : end;
    if (from === end || !mayBeName(this.context, from) || this.token(from)?.opensLine) {
      from = this.at + 2;
      while (from < end && !this.isCalledBehindPrize(from)) from++;
      if (from === end) return undefined;
    }
    this.closeTitle();
    this.at = from;
    this.readName();
    return this.name !== undefined;
  }

  /** `صحفي متعاون مع رويترز`, `محام متعاقد مع الشركة`: with whom somebody works who is not named. */
  private stepWorkingWith(form: string): Reading {
    const somebody = this.head?.kind === 'person' && !this.headDefinite && !this.name;
    const works = /^(?:متعاون|متعاقد|متطوع)(?:ه|ون|ين)?$/.test(this.formAt(this.at - 1));
    if (form !== 'مع' || !somebody || !works) return undefined;
    const after = this.at + 1;
    if (this.token(after)?.kind !== 'word' || this.context.stops(after)) return false;
    const place = placeAt(this.context, after);
    this.adjectives = false;
    if (place || this.wordAt(after).definite || !this.wordAt(after).head)
      return this.stepOverClosing(1 + (place?.words.length ?? 1));
    this.closed = false;
    return this.stepOver(2);
  }

  /** `الأوسكار | كيت ميلر`, and not `جائزة | محمود سالم للشعر` */
  private isCalledBehindPrize(at: number): boolean {
    const { givenName } = this.wordAt(at);
    const first = PRIZE.test(this.formAt(at - 1));
    const honoured = first || (PRIZE.test(this.formAt(at - 2)) && this.wordAt(at - 1).givenName);
    return givenName && !honoured && mayBeName(this.context, at);
  }

  /** `سيدة في العقد الرابع من عمرها` */
  private stepAge(form: string): Reading {
    const human = /^(?:person|honorific)$/.test(this.head?.kind ?? '');
    if (form !== 'في' || !human || this.headDefinite) return undefined;
    for (let k = this.at + 2; k < this.at + 6; k++) {
      if (this.formAt(k) !== 'من' || !/^(?:ال)?عمر(?:ه|ها)?$/.test(this.formAt(k + 1))) continue;
      return this.stepOverClosing(k + 2 - this.at);
    }
    return undefined;
  }

  /** `مصدر مسؤول من داخل الوداد` */
  private stepFromInside(form: string): Reading {
    const within = form === 'من' && this.formAt(this.at + 1) === 'داخل';
    if (!within || this.head?.kind !== 'source') return undefined;
    this.adjectives = false;
    return this.stepOverClosing(3);
  }

  /** `مصادر مطلعة على التحقيق` */
  private stepInformedOf(form: string): Reading {
    const informed = /^(?:ال)?مطلع(?:ه|ون|ين)?$/.test(this.formAt(this.at - 1));
    if (form !== 'علي' || !informed || this.head?.kind !== 'source') return undefined;
    // `مصدر مطلع على سير | التحقيق`
    this.closed = this.wordAt(this.at + 1).definite;
    this.adjectives = false;
    return this.stepOver(2);
  }

  /** `قيادي محسوب على تيار الوسط`, `مسؤول محسوب على حزب "الأمل"` */
  private stepCountedAmong(form: string): Reading {
    const after = this.at + 1;
    const counted = /^(?:ال)?محسوب(?:ه|ون|ين)?$/.test(this.formAt(this.at - 1));
    if (form !== 'علي' || !counted || this.token(after)?.kind !== 'word') return undefined;
    this.closed = this.wordAt(after).definite;
    this.adjectives = false;
    const named = this.context.closerOf.get(after + 1);
    this.at = named !== undefined && named - after <= 6 ? named + 1 : after + 1;
    return true;
  }

  /** `مسؤول رفيع في «أرامكو السعودية»`, `النائب عن «ائتلاف الوفاء»`, `مصدر مقرب من "غازبروم"` */
  private stepMarkedBody(form: string): Reading {
    const near = form === 'من' && /^(?:ال)?(?:مقرب|قريب)ه?$/.test(this.formAt(this.at - 1));
    if (!near && !/^(?:في|لدي|عن)$/.test(form)) return undefined;
    const after = this.at + 1;
    const closer = this.context.closerOf.get(after);
    if (closer === undefined || closer - after > 5) return undefined;
    if (!/^(?:source|person)$/.test(this.head?.kind ?? '')) return undefined;
    return this.stepOverClosing(closer + 1 - this.at);
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
}
