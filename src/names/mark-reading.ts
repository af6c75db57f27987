/**
 * Marks inside a noun phrase: brackets and quotation marks round a short name, a byname or a body's name, the stop of an
 * abbreviation, and what a body says in marks, which is no name.
 *
 * @module
 */
import { isComma, type Token } from '../arabic/tokens.ts';
import { AppositionReading } from './apposition-reading.ts';
import { mayBeName } from './name-words.ts';

/** The steps over marks. */
export abstract class MarkReading extends AppositionReading {
  /** `وتابعت الوزارة | "السفينة غادرت الميناء ليلا".`: behind a whole phrase a sentence in marks is what it says, no name. */
  private isSpeech(closer: number): boolean {
    if (!(this.closed || this.adjectives) || this.name) return false;
    const words = closer - this.at - 1;
    const after = this.token(closer + 1);
    const ends = after === undefined || after.opensLine || /^[.!؟]$/.test(after.text);
    return words >= 4 || (words >= 2 && ends && this.context.stops(this.from - 1));
  }

  protected stepMark(token: Token): boolean {
    if (token.text === '#') {
      this.at++;
      return true;
    }
    if (isComma(token)) return this.stepComma();
    if (/^[./]$/.test(token.text) && this.isAbbreviation()) {
      this.at++;
      if (!this.name) this.readHonoured();
      return true;
    }
    if (token.text === '/' && this.isNamedBehind()) {
      this.at++;
      this.closed = true;
      return true;
    }
    const closer = token.text === '(' ? this.findBracket() : this.context.closerOf.get(this.at);
    // `شركة "سكاي فرانس - كي إل"`
    const { head: before } = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const longest = before?.kind === 'body' ? 10 : 6;
    if (closer === undefined || closer - this.at > longest) return false;
    // `نفت الوزارة "بشدة"`: how it is said, no name; `وكالة "بلومبرغ"` is one.
    if (this.closed && closer - this.at === 2 && /^ب/.test(this.token(this.at + 1)?.form ?? ''))
      return false;
    if (token.text !== '(' && this.isSpeech(closer)) return false;
    const inner = this.context.classes.of(this.token(this.at - 1)?.form ?? '').head;
    // `محللة في بنك الاستثمار "برايم النيل"`
    const owner = this.context.classes.of(this.token(this.at - 2)?.form ?? '');
    const called = this.head?.kind === 'person' && owner.head?.kind === 'body' && !owner.definite;
    const named =
      this.head &&
      (/^(?:body|outlet|name)$/.test(this.head.kind) ||
        /^(?:body|outlet)$/.test(inner?.kind ?? '') ||
        called);
    // `رئيس «تيار الكرامة» فيصل كرامي`
    const headed = this.head?.kind === 'person' && !this.closed && !this.name && token.text !== '(';
    // and `قائد عمليات «نينوى» الفريق سامي`
    if (headed && closer - this.at <= 5 && this.at <= this.titleFrom + 2) {
      this.closed = true;
      this.at = closer + 1;
      return true;
    }
    // `رئيس المجلس «عقيلة صالح»`, `محمد حمدان دقلو "حميدتي"`: the name, and a byname after it
    const quotes = token.text !== '(';
    const first = this.token(this.at + 1)?.form ?? '';
    // `المتهم «م. ع»` as well
    const opens = this.context.classes.of(first).givenName || first.includes('.');
    const inside = quotes && closer - this.at <= 4 && mayBeName(this.context, this.at + 1);
    if (inside && this.head?.kind === 'person' && this.closed && !this.name && opens) {
      this.closeTitle();
      this.name = { from: this.at + 1, to: closer };
      this.at = closer + 1;
      return true;
    }
    if (inside && this.name && closer - this.at <= 2) {
      this.acronyms.push({ from: this.at + 1, to: closer });
      this.at = closer + 1;
      return true;
    }
    // `متحدث باسم "مايكروسوفت"`
    if (quotes && this.token(this.at - 1)?.form === 'باسم') {
      this.closed = true;
      this.at = closer + 1;
      return true;
    }
    // `مصادر «عكاظ»`
    // and not `مصادر قضائية | "النهار" أن`, to whom it was told
    const own = this.head?.kind === 'source' && !this.closed;
    const told = own && this.adjectives && closer - this.at === 2 && this.context.stops(closer + 1);
    if (quotes && told) return false;
    if (quotes && own && closer - this.at <= 3) {
      this.closed = true;
      this.at = closer + 1;
      return true;
    }
    if (!named && token.text !== '(') return false;
    // `أكد الحزب (في بيان له) رفض القرار`: where it was said, and no short name
    if (token.text === '(' && this.is('preposition', this.at + 1)) return false;
    this.acronyms.push({ from: this.at + 1, to: closer });
    if (token.text !== '(' && !this.closed && !this.name) this.closed = true;
    this.at = closer + 1;
    return true;
  }
}
