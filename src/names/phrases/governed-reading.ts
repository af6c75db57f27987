/**
 * What a preposition governs inside a noun phrase: whom somebody is one of, where several come from, where somebody
 * works.
 *
 * @module
 */

import { placeAt } from '../words/phrase-context.ts';
import { JoinedReading } from './joined-reading.ts';
import type { Reading } from './phrase-state.ts';
import { isWhenSaid } from './when-said.ts';
import { TOLD } from './whole-names.ts';

/** Classes of words with which a preposition tells when, where or how something was done. */
const NO_NOUNS = ['setting', 'time', 'preposition', 'particle', 'demonstrative'] as const;

/** Those who are sent to a state. */
const SENT = /^(?:مبعوث|موفد|سفير|مندوب|رسول)$/;

/** Where scholars work. */
const STUDY = /^(?:جامعه|معهد|كليه|مختبر|مركز)$/;

/** Verbs that take `من` before what they warn or complain of. */
const WARNS = /^[وف]?(?:[يت]?حذر|[يت]?شكو|شك[يت]|اشتك[يت]|[يت]شتكي|[يت]?تخوف|[يت]?تذمر)(?:ت|وا)?$/;

/** The steps over what a preposition governs. */
export class GovernedReading extends JoinedReading {
  /** Reads on over a preposition and the noun that it governs; false where the noun tells nothing of the phrase. */
  protected stepGoverned(form: string): boolean {
    if (this.governsNoNoun(form)) return false;
    return (
      this.stepSentTo(form) ??
      this.stepOnLevel(form) ??
      this.stepInRegion(form) ??
      this.stepOutOfTotal(form) ??
      this.stepGovernedNoun(form)
    );
  }

  /**
   * Whether the preposition opens no noun of the phrase's: `في مارس`, `في الاجتماع`, and where a mark or the clause
   * follows.
   */
  private governsNoNoun(form: string): boolean {
    const after = this.at + 1;
    const next = this.token(after);
    if (next?.kind !== 'word' || next.opensLine || this.context.stops(after)) return true;
    if (form === 'في' && isWhenSaid(this.context, after, this.head)) return true;
    return NO_NOUNS.some(
      (name) => this.is(name, after) && !(name === 'setting' && this.mayGovernSetting(form)),
    );
  }

  /** Whether a setting is whom or what somebody is concerned with: `المشاركون في الندوة`, `المشرف على المعرض`. */
  private mayGovernSetting(form: string): boolean {
    // `المشاركون في الندوة`
    const taking =
      /^(?:مشارك|حاضر|متدخل|محاضر)/.test(this.head?.lemma ?? '') && this.head?.kind === 'group';
    return taking || this.isCloseTo(form) || this.isSupervising(form);
  }

  /** `المبعوث الأمريكي إلى سوريا`, and `المبعوث الخاص إلى الشرق الأوسط` */
  private stepSentTo(form: string): Reading {
    if (form !== 'الي' || !SENT.test(this.head?.lemma ?? '')) return undefined;
    const after = this.at + 1;
    const place = placeAt(this.context, after);
    const east =
      /^ال(?:شرق|قرن|ساحل)$/.test(this.formAt(after)) && this.formAt(after + 1).startsWith('ال');
    return place || east ? this.stepOverClosing(1 + (place?.words.length ?? 2)) : undefined;
  }

  /** `المكلفة بالإعلام على مستوى مؤسسة سيال` */
  private stepOnLevel(form: string): Reading {
    const level = form === 'علي' && this.formAt(this.at + 1) === 'مستوي';
    if (!level || this.head?.kind !== 'person') return undefined;
    this.closed = false;
    this.adjectives = false;
    return this.stepOver(2);
  }

  /** `المحكمة العليا في ولاية ويسكونسن`: a body in a region, whose name follows. */
  private stepInRegion(form: string): Reading {
    const region = form === 'في' && this.head?.kind === 'body' && this.is('compass', this.at + 1);
    if (!region) return undefined;
    this.closed = false;
    return this.stepOver(2);
  }

  /** `ستة من أصل 11 عضوا في اللجنة` */
  private stepOutOfTotal(form: string): Reading {
    const total = form === 'من' && /^(?:اصل|بين)$/.test(this.formAt(this.at + 1));
    if (!total || this.token(this.at + 2)?.kind !== 'number' || !this.isPartOf()) return undefined;
    return this.stepOverClosing(4);
  }

  /** Reads on over a noun or a place behind its preposition, where it tells of those before it. */
  private stepGovernedNoun(form: string): boolean {
    const deed = this.isGovernedByDeed(form);
    const belongs = deed || this.isInside(form) || (form === 'من' && this.isFromAmong());
    if (!belongs || this.isOwnDeed()) return false;
    if (/^(?:علي|عن)$/.test(form) && !deed && !this.isInCharge(form)) return false;
    const place = placeAt(this.context, this.at + 1);
    const { definite } = this.wordAt(this.at + 1);
    this.at += 1 + (place?.words.length ?? 1);
    this.closed = place !== undefined || definite;
    this.adjectives = false;
    return true;
  }

  /** Whether `من` tells whom those before it belong to, come from or stand near to. */
  private isFromAmong(): boolean {
    return (
      this.isPartOf() ||
      this.isCloseTo('من') ||
      this.isOneOf() ||
      this.areFrom() ||
      this.areSavedFrom()
    );
  }

  /** `عدد من الأطباء`, `وفد من الوكالة الدولية للطاقة`: some of a group or a body, and not of what a verb warns. */
  private isPartOf(): boolean {
    const kind = this.head?.kind;
    const some = kind === 'group' || kind === 'source' || (!this.closed && kind === 'body');
    return some && !this.isWarnedOf(this.at + 1);
  }

  /** `وسائل إعلام مقربة من السلطات`, `مصدر مقرب من التحقيق` */
  private isCloseTo(form: string): boolean {
    return (
      form === 'من' &&
      /^(?:مقرب|قريب)ه?$/.test(this.formAt(this.at - 1)) &&
      /^(?:source|outlet|body)$/.test(this.head?.kind ?? '')
    );
  }

  /** `لاعب من ركائز التشكيلة`, `مزارع من قرية زاوية غزال`: one of several, or from somewhere. */
  private isOneOf(): boolean {
    // `سيدة من ضحايا الحادث`, `9 نواب من لجنة المالية`
    const somebody = this.head?.kind === 'person' || /^سيده?$/.test(this.head?.lemma ?? '');
    const counted = this.head?.number === 'singular' || this.token(this.from)?.kind === 'number';
    return (
      somebody &&
      counted &&
      !this.headDefinite &&
      !this.isAsked() &&
      this.at - this.from < 3 &&
      !this.context.classes.isVerbalNoun(this.formAt(this.at + 1))
    );
  }

  /** `طلب مواطن | من الوزارة`: whom somebody asks. */
  private isAsked(): boolean {
    return /^[وف]?(?:[يت])?طلب/.test(this.formAt(this.from - 1));
  }

  /** `الباحثون من جامعة فاس`, `علماء من جامعة كيوتو`: where several work or come from. */
  private areFrom(): boolean {
    const { head } = this;
    const several = head?.kind === 'person' && head.number === 'plural';
    if (!several || this.at !== this.from + 1) return false;
    const form = this.formAt(this.at + 1);
    // `الباحثون من جامعة فاس`: where several work
    if (this.headDefinite) return STUDY.test(form);
    // `علماء من جامعة كيوتو`, `صيادون من ميناء صغير`, `نازحون من مدينة الفاشر`: where several come from
    const word = this.wordAt(this.at + 1);
    const body = word.head?.kind === 'body' && !word.definite;
    return !this.isAsked() && (this.context.classes.isRegion(form) || body);
  }

  /** `رئيس جمعية الناجين من الإبادة برنار`: those whom the body is for, and not `حذر الخبراء | من العواقب`. */
  private areSavedFrom(): boolean {
    if (this.at === this.from + 1) return false;
    const previous = this.formAt(this.at - 1);
    const inner = this.context.classes.of(previous);
    return (
      this.head?.kind === 'person' &&
      inner.definite &&
      (inner.head?.number === 'plural' || /(?:ين|ون)$/.test(previous)) &&
      this.wordAt(this.at + 1).definite
    );
  }

  /** `النيابة العامة في شيكاغو`, `مصدر داخل اتحاد الكرة`: where somebody works or a body sits. */
  private isInside(form: string): boolean {
    if (!/^(?:في|لدي|علي|عن|داخل)$/.test(form)) return false;
    const kind = this.head?.kind ?? '';
    if (/^(?:person|source|group)$/.test(kind)) return true;
    // … and not `نقلت وكالة النجم | عن منظمة الصحة`
    if (kind !== 'body' || form === 'عن') return false;
    const after = this.at + 1;
    const town = form === 'في' && this.context.classes.isTown(this.formAt(after));
    const body = this.wordAt(after).head?.kind === 'body';
    return town || body || placeAt(this.context, after) !== undefined;
  }

  /**
   * `شبكة الوقاية من أزمات الغذاء`, `الرابطة التونسية للدفاع عن حقوق الإنسان`: what the deed that a body is called
   * after governs.
   */
  private isGovernedByDeed(form: string): boolean {
    const previous = this.formAt(this.at - 1);
    return (
      /^(?:من|علي|عن)$/.test(form) &&
      this.head?.kind === 'body' &&
      (this.at - this.from === 2 || /^لل/.test(previous)) &&
      this.context.classes.isVerbalNoun(previous.replace(/^لل/, 'ال'))
    );
  }

  /** `الوزير | لدى مخاطبته الحفل`: what he did, no place of his. */
  private isOwnDeed(): boolean {
    const { form = '', text = '' } = this.token(this.at + 1) ?? {};
    return (
      /ه(?:ا|م)?$/.test(text) &&
      this.context.classes.isVerbalNoun(form) &&
      !this.context.classes.of(form).definite
    );
  }

  /** Whether `على` and `عن` open what somebody is in charge of or stands for: a body, a group, a project. */
  private isInCharge(form: string): boolean {
    const after = this.at + 1;
    if (this.is('name-link', after)) return false;
    const word = this.wordAt(after);
    // `القائمون على المشروع`
    const held =
      this.head?.kind === 'group' &&
      this.at === this.from + 1 &&
      this.headDefinite &&
      word.definite;
    const body = /^(?:body|group|name)$/.test(word.head?.kind ?? '');
    return held || body || this.isSupervising(form) || this.isCounselOf(form);
  }

  /** `محام عن المتهم سامي حداد`, `ممثل عن الوزير`, and not `دافع محام | عن المتهم` */
  private isCounselOf(form: string): boolean {
    const acts = /^(?:محام|محامي|ممثل|مندوب|وكيل)$/.test(this.head?.lemma ?? '');
    if (form !== 'عن' || !acts || this.headDefinite || this.at !== this.from + 1) return false;
    const client = this.wordAt(this.at + 1).head;
    const told = TOLD.test(this.formAt(this.from - 1));
    return client?.kind === 'person' && client.number === 'singular' && told;
  }

  /** `المشرفة على الدراسة`, `المشرف على المعرض` */
  private isSupervising(form: string): boolean {
    const overseer = /^(?:مشرف|قايم)$/.test(this.head?.lemma ?? '');
    const over = overseer && this.wordAt(this.at + 1).definite;
    return form === 'علي' && over && this.at === this.from + 1;
  }

  /**
   * `حذرت منظمات حقوقية | من انهيار الهدنة`: of what a verb warns or complains, unless another `من` comes after, `حذر
   * عدد من الأطباء من انتشار المرض`.
   */
  private isWarnedOf(after: number): boolean {
    const verb = /^فيه(?:ا)?$/.test(this.formAt(this.from - 1)) ? 2 : 1;
    if (!WARNS.test(this.formAt(this.from - verb))) return false;
    if (this.context.classes.isSurelyVerbalNoun(this.formAt(after))) return true;
    for (let k = after + 1; k < after + 7; k++) {
      const token = this.token(k);
      if (token?.kind !== 'word' || token.form === 'ان') break;
      if (/^من(?:ه|ها)?$/.test(token.form)) return false;
    }
    return this.head?.kind !== 'group';
  }
}
