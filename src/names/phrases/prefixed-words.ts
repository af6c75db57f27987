/**
 * Words with `ب` or `ل` written onto them inside a title or a body's name: where it sits, for whom or what it is
 * there; or what the verb governs.
 *
 * @module
 */

import { isComma } from '../../arabic/tokens.ts';
import { placeAt } from '../words/phrase-context.ts';
import { isForeignWord } from '../words/unknown-words.ts';
import type { WordClass } from '../words/word-class.ts';
import type { Reading } from './phrase-state.ts';
import { TitleOpening } from './title-opening.ts';

/** Anybody of a kind, for whom a body is there. */
const ANYBODY = /^(?:مستهلك|طفل|طالب|عامل|مواطن|مريض|سجين|لاجي|مراه|مهاجر|فلاح|معلم|محامي|مغترب)$/;

/** The steps over words with a preposition written onto them. */
export class PrefixedWords extends TitleOpening {
  /** `وزير الدولة لشؤون مجلس الوزراء` */
  protected stepAffairs(form: string): Reading {
    if (form !== 'لشوون' || !this.head || this.name) return undefined;
    this.closed = false;
    return this.stepOver();
  }

  /** `طالب محامو «آبل» | بتعويضات` */
  protected stopBehindMark({ givenName }: WordClass, form: string): Reading {
    const behind = this.token(this.at - 1)?.kind === 'mark';
    return /^ب.{4}/.test(form) && behind && !givenName ? false : undefined;
  }

  /** `وزارة الخارجية والتونسيين بالخارج` */
  protected stepAbroad(form: string): Reading {
    const abroad = /^بال(?:خارج|داخل)$/.test(form);
    return abroad && this.head?.kind === 'body' && this.closed ? this.stepOver() : undefined;
  }

  /**
   * `رئيس الغرفة بالمحكمة الابتدائية محمد الأمين`: a place of work, where the name follows, and not `الوزير | بالكذب`;
   * behind an adjective of a title it is no verb's.
   */
  protected stepAtWork(form: string): Reading {
    const work = /^بال/.test(form) && !this.is('title-adjective', this.at - 1);
    return work ? this.skipToName() : undefined;
  }

  /** `الأمين العام للأمم المتحدة`, `وكالة رويترز للأنباء`: whose title it is, or what the body is for. */
  protected stepOwner(form: string): Reading {
    if (!/^[لب]/.test(form)) return undefined;
    const place = placeAt(this.context, this.at, form.slice(1));
    if (!place && !/^(?:[لب]ال|لل)/.test(form)) return undefined;
    if (!this.head || this.head.kind === 'name') return false;
    // `قالت والدة الضحية | للشروق`
    if (this.is('kin', this.from) && /^لل/.test(form)) return false;
    if (!this.closed && this.head.kind !== 'group') return false;
    return this.stepOver(place?.words.length ?? 1);
  }

  /** `الحلف والاتحاد الأوروبي | بهجوم`: what the verb of several bodies governs. */
  protected stopBehindJoint(form: string): Reading {
    return this.joint && form.startsWith('ب') ? false : undefined;
  }

  /** Whether a person's title or a body's name is whole. */
  private isWhole(): boolean {
    return this.closed && (this.head?.kind === 'person' || this.head?.kind === 'body');
  }

  /** `مدير المستشفى بكوستي`: a town that no list has, where the article prints it without `ب` as well. */
  protected stepPrintedTown(form: string): Reading {
    const printed = /^ب/.test(form) && form.length > 4 && this.context.forms.has(form.slice(1));
    return printed && this.isWhole() ? this.stepOver() : undefined;
  }

  /** `الجمعية المغربية لمصدري بواكر سوس`: those whom the body is of */
  protected stepMembers({ givenName, head }: WordClass, form: string): Reading {
    const theirs = /^ل.{3,}ي$/.test(form) && !givenName && !head && this.head?.kind === 'body';
    const follower = this.wordAt(this.at + 1);
    if (!theirs || !this.closed || follower.classes.size > 0 || follower.givenName)
      return undefined;
    this.closed = false;
    this.adjectives = false;
    return this.stepOver();
  }

  /** `رئيسة المجلس الوطني لحقوق الإنسان`, `قائدة منتخب الأردن لكرة القدم`: what a body or an office is for. */
  protected stepPurpose({ givenName }: WordClass, form: string): Reading {
    if (!/^ل.{3,}/.test(form) || givenName || !this.isWhole()) return undefined;
    const { definite, head, bare } = this.wordAt(this.at + 1);
    // `الهيئة العربية لحماية المستهلك`: whoever bodies are there for
    const anybody = this.head?.kind === 'body' && ANYBODY.test(bare);
    const aim = definite && (!head || head.number === 'plural' || anybody);
    return aim ? this.stepOver(2) : undefined;
  }

  /** `وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين` */
  protected stepTwoDeeds(form: string): Reading {
    return this.isWhole() && this.isTwoDeeds(form) ? this.stepOver(3) : undefined;
  }

  /** `رئيس الغرفة بصفاقس محمد الأمين`, `الرئيس التنفيذي لإيني كلاوديو`: a word before the name. */
  protected stepToName({ givenName }: WordClass, form: string): Reading {
    const near =
      this.closed &&
      /^[بل].{3,}/.test(form) &&
      !isForeignWord(this.token()) &&
      !/^بو.{3}/.test(form) &&
      !givenName &&
      !this.is('name-link', this.at + 1);
    return (near && this.skipToName(true)) || undefined;
  }

  /** `الكاتب العام للفرع بسليانة، لطفي العيادي`: a town, where the name comes after the comma. */
  protected stepTownBeforeComma({ givenName }: WordClass, form: string): Reading {
    const title = this.closed && this.head?.kind === 'person';
    if (!title || !/^ب.{3}/.test(form) || givenName) return undefined;
    const named = isComma(this.token(this.at + 1)) && this.wordAt(this.at + 2).givenName;
    return named ? this.stepOver() : undefined;
  }
}
