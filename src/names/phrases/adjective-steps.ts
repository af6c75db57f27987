/**
 * Adjectives inside a noun phrase: a nisba, of somebody unnamed, of several, and what somebody is charged with.
 *
 * @module
 */

import type { WordClass } from '../words/word-class.ts';
import { HYPHEN } from './mark-reading.ts';
import { NamedSteps } from './named-steps.ts';
import type { Reading } from './phrase-state.ts';

/** What opens an adjective of two words: `الجنوب أفريقي`, `الأنجلو سكسوني`. */
const FIRST_OF_TWO =
  /^ال(?:جنوب|شمال|شرق|غرب|وسط|ان[جغك]لو|افرو|فرنكو|هندو|[اي]ورو|سينو|نيو|بابوا|لاتينو)$/;

/** Adjectives that tell how much of something somebody has: `رفيع المستوى`, `حسنة الاطلاع`. */
const MEASURED = /^(?:واسع|رفيع|عالي?|وثيق|حسن|كثير|قليل|محدود|شديد)ه?$/;

/** Participles that govern by `ل`, without `ال`: `منتجة للنفط`. */
const TAKING =
  /^(?:منتج|مصدر|مستورد|مستهلك|مصنع|مالك|مشغل|مطور|مناهض|مناصر|مويد|معارض|موالي|داعم|مساند|معادي|مانح|حاضن|منافس|متابع|مراقب)(?:ه|ان|ين|تان|تين|ون|ات)?$/;

/** The steps over adjectives. */
export abstract class AdjectiveSteps extends NamedSteps {
  /** An adjective of the phrase's head. */
  protected stepAdjective(word: WordClass, form: string): Reading {
    return (
      this.stepCompoundNisba(form) ??
      this.stepMeasured(form) ??
      this.stepDefiniteNisba(word) ??
      this.stepPluralAdjective(form) ??
      this.stepSpeltAsAnother(form) ??
      this.stepTakingObject(form) ??
      this.stepIndefinite(word, form) ??
      this.stepTitleAdjective(word, form)
    );
  }

  /** `السفير الجنوب أفريقي`, `الهيئة الشرق أوسطية`, `الباحث الأنجلو-سكسوني`: an adjective of two words, the first alone with `ال`. */
  private stepCompoundNisba(form: string): Reading {
    const definite = FIRST_OF_TWO.test(form);
    // `سفير جنوب أفريقي`
    const plain = !this.headDefinite && !this.closed && /^(?:جنوب|شمال|شرق|غرب)$/.test(form);
    if (!this.head || this.name || !(definite || plain)) return undefined;
    const hyphened = HYPHEN.test(this.token(this.at + 1)?.text ?? '') ? 1 : 0;
    const second = this.token(this.at + 1 + hyphened);
    const adjective = /.{3}ي(?:ة|ه|ون|ين|ات|ان)?$/.test(second?.text ?? '');
    if (!adjective || second?.opensLine || /^(?:ال|و)/.test(second?.form ?? '')) return undefined;
    const { givenName, nisba } = this.context.classes.of(second?.form ?? '');
    if (givenName && !nisba) return undefined;
    this.adjectives ||= plain;
    return plain ? this.stepOver(2 + hyphened) : this.stepOverClosing(2 + hyphened);
  }

  /** `مصادر عربية واسعة الاطلاع`, `مصدر وثيق الصلة بالملف`: how much of something a source has. */
  private stepMeasured(form: string): Reading {
    const anybody = /^(?:source|person|group)$/.test(this.head?.kind ?? '') && !this.headDefinite;
    if (!anybody || this.name || this.at === this.from || !MEASURED.test(form)) return undefined;
    const what = this.formAt(this.at + 1);
    if (!/^ال.{3}/.test(what)) return undefined;
    const of = what === 'الصله' && /^ب/.test(this.formAt(this.at + 2));
    return this.stepOverClosing(of ? 3 : 2);
  }

  /** `الرئيس الصيني` */
  private stepDefiniteNisba({ nisba, definite, proclitic }: WordClass): Reading {
    const described = nisba && definite && proclitic === '' && this.head;
    return described ? this.stepOverClosing() : undefined;
  }

  /** `مسؤولين سابقين` */
  private stepPluralAdjective(form: string): Reading {
    if (this.head?.number !== 'plural' || this.closed) return undefined;
    // `شركتان كبيرتان`
    const two = /^(.{3,})ت[اي]ن$/.exec(form)?.[1];
    if (two === undefined && !/.{3}[وي]ن$/.test(form)) return undefined;
    const one = this.context.classes.of(two === undefined ? form.slice(0, -2) : `${two}ه`);
    return one.classes.has('adjective') ? this.stepOverAdjective() : undefined;
  }

  private stepSpeltAsAnother(form: string): Reading {
    const adjective = this.isAccusativeAdjective(form) || this.isAdjectiveOfSource(form);
    return adjective ? this.stepOverAdjective() : undefined;
  }

  /** `دول منتجة للنفط`, `دولتان كبيرتان منتجتان للقمح`, `منظمات مناهضة للعنصرية`: what bodies or people make or stand for. */
  private stepTakingObject(form: string): Reading {
    const bodily = /^(?:body|group|outlet|person|source)$/.test(this.head?.kind ?? '');
    if (!bodily || this.headDefinite || this.closed || this.name) return undefined;
    return TAKING.test(form) && /^لل.{3}/.test(this.formAt(this.at + 1))
      ? this.stepOverClosing(2)
      : undefined;
  }

  /** An adjective without `ال`, behind a title without it. */
  private stepIndefinite(word: WordClass, form: string): Reading {
    if (!word.classes.has('adjective') || word.definite || this.headDefinite) return undefined;
    if (this.head?.kind === 'group' && !this.adjectives) return undefined;
    if (this.isBodyInConstruct(word)) return undefined;
    // `قيادي بالحزب محسوب على تيار الوسط`
    if (this.closed && !/^محسوبه?$/.test(form)) return false;
    return this.stepOverAdjective();
  }

  /** `معتمد محلية الخرطوم`: a body, though `محلية` is an adjective as well. */
  private isBodyInConstruct({ head }: WordClass): boolean {
    if (head?.kind !== 'body' || this.closed) return false;
    const office = /^(?:معتمد|مدير|رييس|نايب)$/.test(this.head?.lemma ?? '');
    return office || this.wordAt(this.at + 1).definite;
  }

  /** `المندوبية الوزارية المكلفة بحقوق الإنسان`, `المقررة المعنية بحقوق الإنسان`: what somebody is charged with. */
  private stepTitleAdjective({ classes }: WordClass, form: string): Reading {
    if (!classes.has('title-adjective') || !this.closed) return undefined;
    const charge = this.token(this.at + 1)?.form ?? '';
    const tasked = /^ال(?:مكلف|معني|مختص)(?:ه|ون|ين)?$/.test(form);
    const charged = /^(?:body|person)$/.test(this.head?.kind ?? '') && tasked;
    if (!charged || !/^ب.{3}/.test(charge)) return this.stepOver();
    if (/^بال/.test(charge)) return this.stepOver(2);
    if (this.wordAt(this.at + 2).definite) return this.stepOver(3);
    // `المعنية بحالة حقوق الإنسان`
    this.closed = false;
    return this.stepOver(2);
  }

  /** `مصادر أمنية تركية`: an adjective after another, though the state is spelt the same. */
  protected stepNisbaBehindAdjective({ nisba, head, classes }: WordClass, form: string): Reading {
    const behind = this.adjectives && !this.closed;
    // `جمعيات مدنية أهلية`: one that no list has
    const bodies = this.head?.kind === 'body' && this.head.number === 'plural';
    const unlisted = bodies && !this.headDefinite && !head && classes.size === 0;
    const another =
      behind && (nisba ? /[يه]$/.test(form) : unlisted && /^[^لبو].{2,}يه$/.test(form));
    return another ? this.stepOver() : undefined;
  }

  /** A nisba without `ال`, and not `العقيد تركي المالكي`: a given name that is a nisba elsewhere. */
  protected stepNisba({ nisba, proclitic, givenName }: WordClass): Reading {
    const called = givenName && this.closed && this.head?.kind === 'person';
    if (!nisba || proclitic !== '' || called) return undefined;
    this.stepOverAdjective();
    return !this.closed || this.head?.kind === 'name';
  }

  private stepOverAdjective(): true {
    this.adjectives = true;
    return this.stepOver();
  }
}
