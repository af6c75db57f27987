/**
 * Marks inside a noun phrase: brackets and quotation marks round a short name, a byname or a body's name, the stop of an
 * abbreviation, and what a body says in marks, which is no name.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { mayBeName } from '../words/name-words.ts';
import { CommaReading } from './comma-reading.ts';
import type { Reading } from './phrase-state.ts';

/** A hyphen or stroke between two adjectives: `الفرنسي-الجزائري`. */
export const HYPHEN = /^[-‐‑–/]$/;

/** The steps over marks. */
export abstract class MarkReading extends CommaReading {
  /** `وتابعت الوزارة | "السفينة غادرت الميناء ليلا".`: behind a whole phrase a sentence in marks is what it says, no name. */
  private isSpeech(closer: number): boolean {
    if (!(this.closed || this.adjectives) || this.name) return false;
    const words = closer - this.at - 1;
    // `وقال الحزب | "إن الوقت ضاق"`
    if (/^ب?ان(?:ه|ها|هم)?$/.test(this.formAt(this.at + 1)) && words > 1) return true;
    const after = this.token(closer + 1);
    const ends = after === undefined || after.opensLine || /^[.!؟]$/.test(after.text);
    return words >= 4 || (words >= 2 && ends && this.context.stops(this.from - 1));
  }

  protected stepMark(token: Token): boolean {
    if (token.text === '#') return this.stepOver();
    if (isComma(token)) return this.stepComma();
    if (/^[./]$/.test(token.text) && this.isAbbreviation()) return this.stepAbbreviation();
    if (token.text === '/' && this.isNamedBehind()) return this.stepOverClosing();
    if (HYPHEN.test(token.text) && this.isBetweenNisbas()) return this.stepOverClosing(2);
    const bracket = token.text === '(';
    const closer = bracket ? this.findBracket() : this.context.closerOf.get(this.at);
    if (closer === undefined || this.isTooLong(closer) || this.isManner(closer)) return false;
    return bracket ? this.stepBracketed(closer) : this.stepQuoted(closer);
  }

  /** `الكاتب الفرنسي-الجزائري`, `الكاتبة الفرنسية - المغربية`: where somebody is from, twice. */
  private isBetweenNisbas(): boolean {
    if (!this.head || this.name) return false;
    const [before, after] = [this.wordAt(this.at - 1), this.wordAt(this.at + 1)];
    const each = [before, after].every(({ definite, bare }) => definite && /.{2}يه?$/.test(bare));
    const alike = /ه$/.test(before.bare) === /ه$/.test(after.bare);
    return each && alike && (before.nisba !== undefined || after.nisba !== undefined);
  }

  private stepAbbreviation(): true {
    this.at++;
    if (!this.name) this.readHonoured();
    return true;
  }

  /** Whether more stands in marks than a name has: `شركة "سكاي فرانس - كي إل"` has many words, for it is a firm. */
  private isTooLong(closer: number): boolean {
    return closer - this.at > (this.wordAt(this.at - 1).head?.kind === 'body' ? 10 : 6);
  }

  /** `نفت الوزارة "بشدة"`: how it is said, no name; `وكالة "بلومبرغ"` is one. */
  private isManner(closer: number): boolean {
    return this.closed && closer - this.at === 2 && /^ب/.test(this.token(this.at + 1)?.form ?? '');
  }

  /** A short name in brackets, and not `أكد الحزب (في بيان له) رفض القرار`: where it was said. */
  private stepBracketed(closer: number): boolean {
    if (this.is('preposition', this.at + 1)) return false;
    return this.stepShortName(closer);
  }

  private stepQuoted(closer: number): boolean {
    if (this.isSpeech(closer)) return false;
    return (
      this.stepWhatIsHeaded(closer) ??
      this.stepQuotedName(closer) ??
      this.stepWhomSpokenFor(closer) ??
      this.stepOutletOfSource(closer) ??
      this.stepWhoseOne(closer) ??
      this.stepQuotedBody(closer)
    );
  }

  /** `رئيس «تيار الكرامة» فيصل كرامي`, and `قائد عمليات «نينوى» الفريق سامي`: what somebody is at the head of. */
  private stepWhatIsHeaded(closer: number): Reading {
    const headed = this.head?.kind === 'person' && !this.closed && !this.name;
    if (!headed || closer - this.at > 5 || this.at > this.titleFrom + 2) return undefined;
    return this.stepPast(closer);
  }

  /**
   * `رئيس المجلس «عقيلة صالح»`, `محمد حمدان دقلو "حميدتي"`: the name, and a byname after it; `المتهم «م. ع»` as well.
   */
  private stepQuotedName(closer: number): Reading {
    const words = closer - this.at;
    if (words > 4 || !mayBeName(this.context, this.at + 1)) return undefined;
    if (this.name) return words <= 2 ? this.stepShortName(closer) : undefined;
    const first = this.token(this.at + 1)?.form ?? '';
    const opens = this.context.classes.of(first).givenName || first.includes('.');
    if (this.head?.kind !== 'person' || !this.closed || !opens) return undefined;
    this.closeTitle();
    this.name = { from: this.at + 1, to: closer };
    return this.stepPast(closer);
  }

  /** `متحدث باسم "مايكروسوفت"` */
  private stepWhomSpokenFor(closer: number): Reading {
    return this.token(this.at - 1)?.form === 'باسم' ? this.stepPast(closer) : undefined;
  }

  /** `مصادر «عكاظ»`, and not `مصادر قضائية | "النهار" أن`, to whom it was told. */
  private stepOutletOfSource(closer: number): Reading {
    if (this.head?.kind !== 'source' || this.closed) return undefined;
    const words = closer - this.at;
    if (this.adjectives && words === 2 && this.context.stops(closer + 1)) return false;
    return words <= 3 ? this.stepPast(closer) : undefined;
  }

  /** `أحد مستخدمي "إكس"`, `إحدى ساكنات حي "النور"`: of what somebody is one. */
  private stepWhoseOne(closer: number): Reading {
    const one = /^احدي?$/.test(this.head?.lemma ?? '') && this.at > this.from + 1;
    return one && !this.closed && closer - this.at <= 4 ? this.stepPast(closer) : undefined;
  }

  /** A body's name in marks behind its noun: `وكالة "بلومبرغ"`. */
  private stepQuotedBody(closer: number): boolean {
    if (!this.isCalledInMarks()) return false;
    if (!this.name) this.closed = true;
    return this.stepShortName(closer);
  }

  /** Whether a body stands before the marks, which is called by what they hold. */
  private isCalledInMarks(): boolean {
    if (!this.head) return false;
    const inner = this.wordAt(this.at - 1).head;
    if (/^(?:body|outlet|name)$/.test(this.head.kind)) return true;
    if (/^(?:body|outlet)$/.test(inner?.kind ?? '')) return true;
    // `محللة في بنك الاستثمار "برايم النيل"`
    const owner = this.wordAt(this.at - 2);
    return this.head.kind === 'person' && owner.head?.kind === 'body' && !owner.definite;
  }

  /** Takes what the marks hold for a short name or a byname. */
  private stepShortName(closer: number): true {
    this.acronyms.push({ from: this.at + 1, to: closer });
    this.at = closer + 1;
    return true;
  }

  /** Reads on behind the closing mark, where the construct state is closed. */
  private stepPast(closer: number): true {
    this.at = closer + 1;
    this.closed = true;
    return true;
  }
}
