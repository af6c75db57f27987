/**
 * Towns and regions inside a title: where somebody governs, works or a body sits.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import { placeAt } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import { DefiniteReading } from './definite-reading.ts';
import { foreignPlaceEnd } from './foreign-places.ts';
import type { Reading } from './phrase-state.ts';

/** What the names of places begin with: `عين ولمان`, `دير الزور`, `ذي قار`, with `لـ` or without. */
const COMPOUND =
  /^[لب]?(?:تيزي|عين|بير|بني|دير|بيت|كفر|تل|خان|ذي|حاسي|برج|اولاد|ايت|شرم|راس|تفرغ|سيدي|وادي|مشتي|كوم|ميت)$/;

/** Towns of two words whose first is a name elsewhere. */
const PAIR =
  /^[لب]?(?:غازي عنتاب|ديار بكر|شانلي اورفا|قهرمان مرعش|هوشي منهه?|خان يونس|دير البلح|بور سعيد|بورت سودان|ام درمان|ابو ظبي|راس العين|سان \S+|سانتا \S+|نيو \S+|لوس \S+|لاس \S+|ساو \S+|بوينس ايرس|هونغ كونغ|كوالا لمبور)$/;

/** Which part of a region another is: `شمال سيناء`, `غرب كردفان`. */
const QUARTER = /^(?:شرق|غرب|شمال|جنوب|وسط)$/;

/** Whether a folded word begins a town of two words, `ب` written onto it: `بتيزي وزو`. */
export const opensInTown = (form: string): boolean => /^ب/.test(form) && COMPOUND.test(form);

/** The steps over towns. */
export class TownReading extends DefiniteReading {
  /** Reads on over a place; undefined where none begins. */
  protected stepPlace(form: string): Reading {
    return this.stepTownName(form) ?? this.stepActing(form) ?? this.stepServedPlace(form);
  }

  /** `محافظ كربلاء | نصيف الخطابي`, `مدير صحة ذي قار` */
  private stepTownName(form: string): Reading {
    const placed = this.placeEnd();
    const open = !this.closed || /^[لب]/.test(form);
    if (placed === this.at || !open || !this.head || this.head.kind === 'name') return undefined;
    this.at = placed;
    this.closed = true;
    // `صحيفة نيويورك تايمز`
    this.proper = this.head.kind === 'outlet';
    return true;
  }

  /** Whether a person's title is whole, and the name has not come. */
  private isTitledPerson(): boolean {
    return this.head?.kind === 'person' && this.closed && !this.name;
  }

  /** `منسقة البرنامج بالإنابة` */
  private stepActing(form: string): Reading {
    const acting = this.isTitledPerson() && /^بال(?:انابه|نيابه|وكاله)$/.test(form);
    return acting ? this.stepOver() : undefined;
  }

  /** `مستشارة المناخ بالأمم المتحدة` */
  private stepServedPlace(form: string): Reading {
    if (!this.isTitledPerson() || !/^بال/.test(form)) return undefined;
    const served = placeAt(this.context, this.at, form.slice(1));
    return served ? this.stepOver(served.words.length) : undefined;
  }

  /** `والي قريات`, whose town no list has */
  protected stepGovernedTown({ givenName }: WordClass): Reading {
    const governs = /^(?:والي|محافظ|معتمد|قايمقام|عمده)$/.test(this.head?.lemma ?? '');
    const first = this.titleFrom === this.at - 1 && !this.headDefinite && !this.closed;
    const town = governs && first && !givenName && mayBeName(this.context, this.at);
    return town ? this.stepOverClosing() : undefined;
  }

  /** `رئيس بلدية غازي عنتاب سامي حداد` */
  protected stepTownPair(form: string): Reading {
    // and `الطبيب في مستشفى سامي بخان يونس`
    const opens = !this.closed || /^[بل]/.test(form);
    const pair = PAIR.test(`${form} ${this.formAt(this.at + 1)}`);
    return this.head && opens && !this.name && pair ? this.stepOverClosing(2) : undefined;
  }

  /** `كاتب عام النقابة بسوسة`, `محكمة الجنح بالحراش` */
  protected stepInTown(form: string): Reading {
    return this.isSettled() && this.context.classes.isInTown(form) ? this.stepOver() : undefined;
  }

  /** `مدير الشؤون الصحية بالرياض` */
  protected stepInCapital(form: string): Reading {
    const office = this.isSettled() && this.head?.kind === 'person' && !this.headDefinite;
    if (!office || !/^ب/.test(form)) return undefined;
    const seat = placeAt(this.context, this.at, form.slice(1));
    return seat?.capital ? this.stepOver(seat.words.length) : undefined;
  }

  /** Whether a title or a body is whole, and may sit in a town. */
  private isSettled(): boolean {
    return this.closed && !this.name && this.head !== undefined && this.head.kind !== 'name';
  }

  /** Whether a place of two words begins at a token: `كفر الشيخ`, `عين شمس`, `شرق دارفور`. */
  protected isCompound(at: number): boolean {
    const form = this.formAt(at);
    const next = this.token(at + 1);
    if (next?.kind !== 'word' || next.opensLine || this.context.stops(at + 1)) return false;
    if (next.form.startsWith('و') || this.is('preposition', at + 1)) return false;
    return COMPOUND.test(form) || QUARTER.test(form) || PAIR.test(`${form} ${next.form}`);
  }

  /** Token after a town or a place of two words that begins here; the same token where none does. */
  private placeEnd(): number {
    const form = this.formAt();
    const foreign = foreignPlaceEnd(this.context, this.at);
    if (foreign > this.at) return foreign;
    if (this.context.classes.isTown(form)) return this.at + 1;
    const next = this.token(this.at + 1);
    const whole = next?.kind === 'word' && !this.context.stops(this.at + 1);
    return COMPOUND.test(form) && whole && !this.is('preposition', this.at + 1)
      ? this.at + 2
      : this.at;
  }

  /** Token after the name of a region that begins here, which any word may be. */
  protected regionEnd(): number {
    const foreign = foreignPlaceEnd(this.context, this.at);
    return foreign > this.at ? foreign : this.at + (this.isCompound(this.at) ? 2 : 1);
  }
}
