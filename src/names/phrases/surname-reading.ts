/**
 * What a surname may be that is a title, a preposition, a verb or a plural elsewhere, told from the words round it.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { mayBeName } from '../words/name-words.ts';
import { PhraseState } from './phrase-state.ts';
import { TOLD } from './whole-names.ts';

/** Judges the word at hand of a name. */
export class SurnameReading extends PhraseState {
  /** `سمير القاضي عيسى،`: a surname that is a title elsewhere, and the given name that ends the name. */
  protected isBeforeLastName(): boolean {
    if (!/^ال(?:شيخ|قاضي|امير|خطيب|عمده|حكيم)$/.test(this.token()?.form ?? '')) return false;
    const after = this.at + 2;
    const ends = this.context.stops(after) || this.token(after)?.kind === 'mark';
    return ends && this.isGivenName(this.at + 1);
  }

  /** `مريم سالم الكندي | الأمين العام`. */
  protected isBeforeTitle(): boolean {
    const { head } = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    return head?.kind === 'person' && head.number === 'singular';
  }

  /** `حسين الشيخ | نائب رئيس الدولة`: a surname that is a title elsewhere, before an office in construct. */
  protected isBeforeOffice(): boolean {
    if (!/^ال(?:شيخ|سيد|قاضي|حاج|امير|امين|خطيب)$/.test(this.token()?.form ?? '')) return false;
    const { head, definite } = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    return head?.kind === 'person' && !definite;
  }

  /**
   * `عبد الرحيم عودة | مشرف المخيم أن`: a name that is a word elsewhere, before an office in construct and the clause.
   */
  protected isWordBeforeOffice(): boolean {
    const { classes } = this.context;
    if (!classes.lexicon.wordNames.has(this.token()?.form ?? '')) return false;
    const { head, definite } = classes.of(this.token(this.at + 1)?.form ?? '');
    if (head?.kind !== 'person' || head.number !== 'singular' || definite) return false;
    for (let k = this.at + 2; k < this.at + 9; k++) {
      const { form = '', kind } = this.token(k) ?? {};
      if (/^[إا]ن(?:ه|ها)?$/.test(form)) return true;
      if (kind !== 'word' || classes.of(form).classes.has('preposition')) return false;
    }
    return false;
  }

  /** `الهادي قائد الشابي،`: a name that is a rank elsewhere, before a surname alone; `سامي حداد قائد الأهلي` leads a club. */
  protected isLeader(at = this.at): boolean {
    if (this.token(at)?.form !== 'قايد') return false;
    const { form = '' } = this.token(at + 1) ?? {};
    const family = this.context.classes.of(form);
    const surname = /^ال.{2,}ي$/.test(form) && !family.head && !family.givenName;
    const after = at + 2;
    return surname && (this.context.stops(after) || this.token(after)?.kind === 'mark');
  }

  /** `قال سامي المدهون إن`: a word shaped like a plural, of which nothing is told but what was said. */
  protected isClosing({ form }: Token): boolean {
    const after = this.at + 1;
    if (this.context.stops(after)) return true;
    return (
      this.token(after)?.kind === 'mark' && (/ون$/.test(form) || this.context.stops(after + 1))
    );
  }

  /** `الجابر`, `الأحمد`, `الصباح` after a surname: a father's name with `ال`, as in Kuwait. */
  protected isClanName(): boolean {
    const { form = '', opensLine } = this.token() ?? {};
    const word = this.context.classes.of(form);
    const { definite } = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    // `هيثم الغيص | الأمين العام`
    const office = word.head?.kind === 'person' && definite;
    const named = word.definite && this.context.classes.of(word.bare).givenName;
    const father = named && !word.nisba && !office;
    return !opensLine && !this.context.stops(this.at) && (father || form === 'الصباح');
  }

  /** `بإعادة`, `للصحافيين`: a preposition written onto a noun. */
  protected hasPreposition(form: string): boolean {
    return /^(?:[بل]ال|لل)/.test(form) || this.context.classes.isVerbalNoun(form.slice(1));
  }

  /** Whether a token is printed as a given name: `على` is none. */
  protected isGivenName(at: number): boolean {
    return (
      this.context.classes.of(this.token(at)?.form ?? '').givenName && mayBeName(this.context, at)
    );
  }

  /** `مونيكا عوض متحدثة`, `خلف`: surnames that are prepositions elsewhere, before a title, a mark or the clause. */
  protected isSurnamePreposition(): boolean {
    const { form = '', text } = this.token() ?? {};
    // `إبراهيما كان أن`
    // and `عمر كان، إن`
    const comma = /^[،,]$/.test(this.token(this.at + 1)?.text ?? '');
    const was = form === 'كان' && (this.context.stops(this.at + 1) || comma);
    if (!/^(?:عوض|خلف|لمجرد)$/.test(form) && text !== 'حتي' && !was) return false;
    const next = this.token(this.at + 1);
    const head = this.context.classes.of(next?.form ?? '').head;
    return head !== undefined || next?.kind === 'mark' || this.context.stops(this.at + 1);
  }

  /** `وأعلن الطيب لوح أن`: a surname that is also a verb, between the verb's own subject and its clause. */
  protected isSurnameVerb(): boolean {
    // `ومضى دي بروين | يقول إن`
    if (/^[يت](?:قول|وكد|ضيف|وضح|ردد|صرح|شدد|حذر)$/.test(this.token()?.form ?? '')) return false;
    const after = this.token(this.at + 1);
    const closes =
      after === undefined || /^[،,]$/.test(after.text) || /^ب?ان(?:ه|ها)?$/.test(after.form);
    return (
      closes &&
      this.context.classes.of(this.token()?.form ?? '').classes.size === 0 &&
      this.from > 0 &&
      this.context.stops(this.from - 1) &&
      !this.token()?.form.startsWith('و') &&
      // and not `حكم سامي حداد | أكد أن`
      !TOLD.test(this.token()?.form ?? '')
    );
  }
}
