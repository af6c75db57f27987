/**
 * Steps over words that are set in a phrase: `باسم`, `بلا حدود`, `القائم بأعمال`, `ما وراء البحار`.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import { AdjectiveSteps } from './adjective-steps.ts';
import type { Reading } from './phrase-state.ts';

/** States whose names are of short words that are something else in Arabic: `هو`. */
const EASTERN = /^(?:CN|TW|HK|KR|KP|VN|SG)$/;

/** The steps over set words. */
export abstract class SetWordSteps extends AdjectiveSteps {
  protected stepSetWord(form: string): Reading {
    return (
      this.stepSame() ??
      this.stepSpokenFor(form) ??
      this.stepWithout(form) ??
      this.stepOfOpinion(form) ??
      this.stepInCharge(form)
    );
  }

  /** `ذاته`, `نفسها`: named before. */
  private stepSame(): Reading {
    if (!this.is('same')) return undefined;
    this.same = true;
    return this.stepOver();
  }

  /** `المتحدثة باسم الوزارة`, `المتحدثة باسمه كارين`, `الناطقة بلسان الجيش` */
  private stepSpokenFor(form: string): Reading {
    if (!/^ب(?:اسم|لسان)ه?ا?$/.test(form) || this.name) return undefined;
    this.closed = /[ها]$/.test(form);
    this.at++;
    // `متحدث باسم كيلمان إن`
    const alone = mayBeName(this.context, this.at) && !mayBeName(this.context, this.at + 1);
    if (alone) this.readName();
    return true;
  }

  /** `منظمة أطباء بلا حدود` */
  private stepWithout(form: string): Reading {
    const without = form === 'بلا' && this.head?.kind === 'body' && !this.name;
    return without ? this.stepOverClosing(2) : undefined;
  }

  /** `استطلاع للرأي` */
  private stepOfOpinion(form: string): Reading {
    return form === 'للراي' && this.head?.lemma === 'استطلاع' ? this.stepOver() : undefined;
  }

  /** `القائم بأعمال السفير`, `القائم بالأعمال الأميركي` */
  private stepInCharge(form: string): Reading {
    if (!/^ب(?:ال)?اعمال$/.test(form)) return undefined;
    if (this.head?.kind !== 'person' || this.name) return undefined;
    this.closed = form !== 'باعمال';
    return this.stepOver();
  }

  protected stepSetPhrase(form: string): Reading {
    return this.stepBeyond(form) ?? this.stepNameHe(form) ?? this.stepWaveband(form);
  }

  /** `وزيرة أقاليم ما وراء البحار إيريكا باريت` */
  private stepBeyond(form: string): Reading {
    const beyond = form === 'ما' && this.token(this.at + 1)?.form === 'وراء' && this.head;
    return beyond ? this.stepOverClosing(3) : undefined;
  }

  /** `الرئيس الصيني هو جينتاو` */
  private stepNameHe(form: string): Reading {
    if (form !== 'هو' || this.name) return undefined;
    const eastern = EASTERN.test(this.wordAt(this.at - 1).nisba ?? '');
    return eastern && mayBeName(this.context, this.at + 1) ? this.stepWordName() : undefined;
  }

  /** `مراسلة إذاعة الساحل أف أم` */
  private stepWaveband(form: string): Reading {
    const wave = form === 'اف' && this.token(this.at + 1)?.form === 'ام' && !this.name;
    return wave ? this.stepOverClosing(2) : undefined;
  }

  /** The second word of an outlet's or a club's name: `مراسل الجزيرة نت`. */
  protected stepMoreOfOutlet(form: string): Reading {
    if (this.goesOnAsName()) return true;
    // `الأسوشيتد برس`
    const press = form === 'برس' && this.head?.lemma === 'اسوشيتد' && this.at === this.from + 1;
    if (press) return this.stepOverClosing();
    return form === 'نت' && this.head && this.closed ? this.stepOver() : undefined;
  }
}
