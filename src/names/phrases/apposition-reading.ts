/**
 * Appositions inside a noun phrase: a title after the name.
 *
 * @module
 */

import type { WordClass } from '../words/word-class.ts';
import { TitleReading } from './title-reading.ts';

/** The steps that read appositions. */
export abstract class AppositionReading extends TitleReading {
  /** Gives the token after the title that begins here; a name inside it is no part of it. */
  protected abstract titleEnd(): number;

  /** Whether the title that begins here has a name of its own behind it. */
  protected abstract isNamedTitle(): boolean;

  protected stepAfterName(word: WordClass): boolean {
    const titled = word.head?.kind === 'person' || word.head?.kind === 'honorific';
    // `دوجاريك كمتحدث باسم الأمين العام`
    if (!titled || !/^ك?$/.test(word.proclitic) || word.head?.number === 'plural') return false;
    // `سالم با وزير إن`: a title that nothing follows is none
    if (!word.definite && word.proclitic === '' && this.endsAt(this.at + 1)) return false;
    // `سامي نافع السيد يوم الأحد`: an honorific behind which nobody is named
    const after = this.at + 1;
    const ends = this.endsAt(after) || this.is('time', after) || this.is('preposition', after);
    if (word.head?.kind === 'honorific' && word.definite && ends) return false;
    // `استقبل رئيس الجمهورية سامي حداد | رئيسة الحكومة`
    const other = this.head?.kind === 'person' && this.head.gender !== word.head?.gender;
    if (other && word.head?.kind === 'person') return false;
    if (this.isOfAnotherState(word) || this.isOfAnother()) return false;
    this.startApposition(word);
    return true;
  }

  /** Whether what was said follows at a token: `إن`, `من أن`. */
  private endsAt(at: number): boolean {
    const next = this.context.stops(at + 1) && /^(?:من|علي|الي)$/.test(this.token(at)?.form ?? '');
    return this.context.stops(at) || next;
  }

  /** `دعا الرئيس التركي سامي حداد | الملك الأردني إلى`: two states have two rulers. */
  private isOfAnotherState({ definite, head }: WordClass): boolean {
    const { nisba, definite: described } = this.context.classes.of(
      this.token(this.at + 1)?.form ?? '',
    );
    if (head?.kind !== 'person' || !definite || !described || nisba === undefined) return false;
    const own = this.titles.flatMap(({ from, to }) =>
      this.context.tokens.slice(from, to).map(({ form }) => this.context.classes.of(form).nisba),
    );
    const states = own.filter((code) => code !== undefined);
    return states.length > 0 && !states.includes(nisba);
  }

  /** `التقى رئيس البلدية سامي حداد | السفير هاني سعد`: a second title with a name of its own, behind a title and a name. */
  private isOfAnother(): boolean {
    return this.titles.length > 0 && this.head?.kind === 'person' && this.isNamedTitle();
  }

  /** A title after the name: `كريم ناجي المدير العام لشركة النقل`. */
  protected startApposition(word: WordClass): void {
    const end = this.titleEnd();
    this.titles.push({ from: this.at, to: end });
    this.head ??= word.head;
    this.at = end;
    this.titleFrom = -1;
  }
}
