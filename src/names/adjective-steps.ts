/**
 * Adjectives inside a noun phrase: a nisba, of somebody unnamed, of several, and what somebody is charged with.
 *
 * @module
 */
import { NamedSteps } from './named-steps.ts';
import type { Reading } from './phrase-state.ts';
import type { WordClass } from './word-class.ts';

/** The steps over adjectives. */
export abstract class AdjectiveSteps extends NamedSteps {
  /** An adjective of the phrase's head. */
  protected stepAdjective(word: WordClass, form: string): Reading {
    return (
      this.stepDefiniteNisba(word) ??
      this.stepPluralAdjective(form) ??
      this.stepSpeltAsAnother(form) ??
      this.stepIndefinite(word, form) ??
      this.stepTitleAdjective(word, form)
    );
  }

  /** `الرئيس الصيني` */
  private stepDefiniteNisba({ nisba, definite, proclitic }: WordClass): Reading {
    const described = nisba && definite && proclitic === '' && this.head;
    return described ? this.stepOverClosing() : undefined;
  }

  /** `مسؤولين سابقين` */
  private stepPluralAdjective(form: string): Reading {
    if (this.head?.number !== 'plural' || this.closed || !/.{3}[وي]ن$/.test(form)) return undefined;
    const one = this.context.classes.of(form.slice(0, -2));
    return one.classes.has('adjective') ? this.stepOverAdjective() : undefined;
  }

  private stepSpeltAsAnother(form: string): Reading {
    const adjective = this.isAccusativeAdjective(form) || this.isAdjectiveOfSource(form);
    return adjective ? this.stepOverAdjective() : undefined;
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
