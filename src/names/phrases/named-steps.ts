/**
 * Steps over single words of a noun phrase that only their place tells: where a group is, the adjective of somebody unnamed, a
 * name that is a word or a state elsewhere.
 *
 * @module
 */
import { mayBeName } from '../words/name-words.ts';
import { isGift } from '../words/word-names.ts';
import { PhraseOpening } from './phrase-opening.ts';

/** The steps that a phrase takes before it is asked for its heads. */
export abstract class NamedSteps extends PhraseOpening {
  /** `أساتذة التعليم الثانوي بمدينة نواذيبو`: where a group or somebody unnamed is. */
  protected stepTown(): boolean {
    const form = this.token()?.form ?? '';
    const several = this.head?.number === 'plural' || this.head?.kind === 'group';
    // `عضو في لجنة الطوارئ بقرية ود عشيب`
    const anybody = this.closed && /^(?:person|source)$/.test(this.head?.kind ?? '');
    if (!(several || anybody) || this.name || !/^[بل]/.test(form)) return false;
    if (form.startsWith('ل') && this.head?.kind !== 'person') return false;
    const next = this.token(this.at + 1);
    // `المحامي بهيئة سطات عبد اللطيف الرامي`: where he works
    const { head, definite } = this.context.classes.of(form);
    const { givenName } = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
    const named = givenName || this.is('name-link', this.at + 2);
    const works = anybody && head?.kind === 'body' && !definite && named;
    if ((!this.context.classes.isRegion(form) && !works) || next?.kind !== 'word') return false;
    // `مزارعون بمحافظة كفر الشيخ`, `أستاذ القانون بجامعة عين شمس`
    this.at += this.is('name-link', this.at + 1) || this.isCompound(this.at + 1) ? 3 : 2;
    if (/^(?:المكرمه|المنوره)$/.test(this.token()?.form ?? '')) this.at++;
    this.closed = true;
    return true;
  }

  /** `أن ناطقا عسكريا أميركيا`: an adjective with the ending of the title before it. */
  protected isAccusativeAdjective(form: string): boolean {
    if (!this.head || this.headDefinite || this.closed || !/.{3}ا$/.test(form)) return false;
    if (!/.{3}ا$/.test(this.token(this.at - 1)?.form ?? '')) return false;
    const { classes, nisba } = this.context.classes.of(form.slice(0, -1));
    return nisba !== undefined || classes.has('adjective');
  }

  /** `مصدر عدلي أن`: a source that is not named has no name, though the adjective is one elsewhere. */
  protected isAdjectiveOfSource(form: string): boolean {
    // `جمعية سورية محلية`, and not the state
    if (form === 'سوريه' && this.head && !this.headDefinite && this.is('adjective', this.at + 1))
      return true;
    const anybody = this.head?.lemma === 'مصدر' && !this.headDefinite && !this.closed;
    return anybody && /.{2}ي$/.test(form) && this.at === this.from + 1;
  }

  /** `الشيخ صباح الخالد إن`: the name that is a word elsewhere, and what goes on with it. */
  protected stepWordName(): boolean {
    const from = this.at;
    if (!isGift(this.context.tokens, from)) this.at++;
    this.closeTitleBefore(from);
    this.readName();
    this.name = { from, to: this.name?.to ?? this.at };
    this.titleFrom = -1;
    this.closed = true;
    return true;
  }

  /** `وزير الدفاع الإسرائيلي إسرائيل شاحر إن`: a state's name behind a whole title, and a surname that the clause follows. */
  protected isCalledAfterState(words: number): boolean {
    const titled = this.head?.kind === 'person' && this.head.number === 'singular' && this.closed;
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    return (
      titled &&
      words === 1 &&
      before.definite &&
      mayBeName(this.context, this.at + 1) &&
      this.context.stops(this.at + 2)
    );
  }

  protected stepCalledAfterState(): boolean {
    const from = this.at;
    this.closeTitleBefore(from);
    this.at += 2;
    this.name = { from, to: this.at };
    this.titleFrom = -1;
    return true;
  }

  /** `السيد لوح أن`: after an honorific even a verb is a name. */
  protected stepVerbName(): boolean {
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const word = this.token()?.kind === 'word' && !/^(?:ب?ان|و|ف)/.test(this.token()?.form ?? '');
    if (before.head?.kind !== 'honorific' || !before.definite || !word || this.name) return false;
    this.readHonoured();
    return this.name !== undefined;
  }
}
