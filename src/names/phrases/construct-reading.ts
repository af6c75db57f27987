/**
 * Words without `ال` that a construct goes on with: `وزير خارجية ألبانيا`, `مديرية الحماية المدنية لولاية تيبازة`; and
 * the deeds that the verb before is about.
 *
 * @module
 */

import { isPossessed } from '../words/owned-words.ts';
import type { WordClass } from '../words/word-class.ts';
import type { Reading } from './phrase-state.ts';
import { PrefixedWords } from './prefixed-words.ts';

/** Indefinite common nouns that a title goes on with: `وزير خارجية ألبانيا`, `مدير عام مكتب`. */
const COMMON =
  /^(?:عام|عموم|اعمال|شوون|امن|دفاع|شرطه|طيران|نقل|تامين|نفط|كهرباء|اتصالات|وزراء|سابق|اول|وفد|تحرير|امر|عهد|سر|عمليات|مشروع|مشاريع|برامج|حقوق|قضايا|اركان|موارد|علاقات|شوري)$|ه$/;

/** Those to whom an event happened. */
const SUFFERED = /^(?:ضحايا|قتلي|جرحي|مصابي|شهداء|ناجين)$/;

/** The steps over words of a construct that is still open. */
export class ConstructReading extends PrefixedWords {
  /** Reads on over a word of an open construct; false where none is open. */
  protected stepConstruct(word: WordClass, form: string, mayName: boolean): boolean {
    if (this.closed || this.adjectives) return false;
    return (
      this.stopBehindPlural() ??
      this.stepRegionName() ??
      this.stopAtVerbalNoun(form) ??
      this.stepComplement(word, form, mayName)
    );
  }

  /** `انتقد معلقون | تعامل الشرطة`: with its `ن` a plural has no complement. */
  private stopBehindPlural(): Reading {
    const whole = this.head?.number === 'plural' && /.{3}[وي]ن$/.test(this.formAt(this.at - 1));
    return whole && this.at === this.from + 1 ? false : undefined;
  }

  /** `مديرية الحماية المدنية لولاية تيبازة`: whatever follows a region's noun is its name. */
  private stepRegionName(): Reading {
    if (!this.context.classes.isRegion(this.formAt(this.at - 1))) return undefined;
    this.closed = true;
    // `حكومة ولاية شرق دارفور`
    this.at = this.regionEnd();
    return true;
  }

  /**
   * `مصادر | وقوع عدد من القتلى`, `نواب | باستجواب رئيس الوزراء`: a verbal noun that the verb is about, where no
   * office or body is called after it.
   */
  private stopAtVerbalNoun(form: string): Reading {
    const { classes } = this.context;
    if (/^[بل]/.test(form) && classes.isVerbalNoun(form.slice(1))) return false;
    const kind = this.head?.kind;
    if (!classes.isVerbalNoun(form) || kind === 'person' || kind === 'body') return undefined;
    const inside =
      (this.at - 2 > this.from && this.is('preposition', this.at - 2)) ||
      this.is('preposition', this.at - 1);
    // `عائلات ضحايا انفجار المرفأ`
    const suffered = kind === 'group' && SUFFERED.test(this.formAt(this.at - 1));
    return inside || suffered ? undefined : false;
  }

  /** `رئيس مركز`, `مدير مستشفى كامبو فيردي`: a noun of the construct, which a word that may be a name closes. */
  private stepComplement({ classes }: WordClass, form: string, mayName: boolean): boolean {
    if (classes.has('subordinator') || classes.has('particle')) return false;
    // `وزير خارجيتها أنتوني بلينكن`
    if (isPossessed(form)) this.closed = true;
    const kind = this.head?.kind;
    if (mayName && kind !== 'source' && kind !== 'group' && !COMMON.test(form)) {
      this.closed = true;
      this.proper = kind === 'body' || this.wordAt(this.at - 1).head?.kind === 'body';
    }
    return this.stepOver();
  }
}
