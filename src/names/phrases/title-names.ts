/**
 * Names beside titles: after an honorific or a rank, behind a place of work, and inside the name of a body.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { NameReading } from './name-reading.ts';

/** What goes on with a rank: `الفريق أول ركن`, `اللواء شرطة`, `اللواء أ.ح`. */
export const RANKED =
  /^(?:اول|ثاني|(?:ال)?ركن|طيار|بحري|بحار|اركان|حرب|دكتور|مهندس|متقاعد|شرطه|امن|حقوقي|ا\.ح)$/;

/** The steps that look for a name behind a title. */
export abstract class TitleNames extends NameReading {
  /** After an honorific whatever follows is a name, unless it is a title: `د. حسن نجمي`. */
  protected readHonoured(): void {
    const token = this.token();
    if (token?.kind !== 'word' || this.is('preposition') || /^ب?ان/.test(token.form)) return;
    if (this.is('particle')) return;
    const word = this.context.classes.of(token.form);
    if (this.isShortHonorific(this.at - 1) && word.definite && !word.head && this.endsAfter()) {
      this.closeTitleBefore(this.at);
      this.name = { from: this.at, to: this.at + 1 };
      this.at++;
      this.closed = true;
      return;
    }
    if (word.head || word.definite || mayBeName(this.context, this.at)) return;
    const from = this.at++;
    this.closeTitleBefore(from);
    while (this.at < this.limit && this.at - from < 4 && mayBeName(this.context, this.at))
      this.at++;
    const last = this.context.classes.of(this.token()?.form ?? '');
    if (
      last.definite &&
      !last.head &&
      !last.nisba &&
      last.classes.size === 0 &&
      this.at - from === 1
    )
      this.at++;
    this.name = { from, to: this.at };
    this.closed = true;
  }

  /** `د. الشربيني إلى أن`: a letter that stands for a title, with its stop. */
  private isShortHonorific(at: number): boolean {
    const letter = this.token(at)?.text === '.' ? this.token(at - 1) : this.token(at);
    return letter !== undefined && /^[دم]$/.test(letter.form);
  }

  /** Whether no other word of a name follows the one here. */
  private endsAfter(): boolean {
    const next = this.token(this.at + 1);
    return (
      next?.kind !== 'word' ||
      this.context.stops(this.at + 1) ||
      this.is('preposition', this.at + 1)
    );
  }

  /** `د.`, `م.`, `أ.د.`, `الدكتور/`: a stop that ends no sentence. */
  protected isAbbreviation(): boolean {
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    return before.head?.kind === 'honorific' && this.token(this.at + 1)?.opensLine === false;
  }

  /** `وزير النقل المهندس / سامي حداد`: the stroke that parts somebody's title from the name. */
  protected isNamedBehind(): boolean {
    const { head } = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const titled = this.head?.kind === 'person' && this.head.number === 'singular' && !this.name;
    const next = this.at + 1;
    const named = mayBeName(this.context, next) && !this.token(next)?.opensLine;
    const whole = this.isGivenName(next) || mayBeName(this.context, next + 1);
    return titled && (head?.kind === 'person' || this.is('rank', this.at - 1)) && named && whole;
  }

  /** `رئيس الغرفة بالمحكمة الابتدائية محمد الأمين`: a place of work between title and name; else the verb's own `بـ`. */
  protected skipToName(given = false): boolean {
    if (this.head?.kind !== 'person') return false;
    let k = this.at + 1;
    while (k < this.at + 5) {
      const form = this.token(k)?.form ?? '';
      if (!this.context.classes.of(form).definite && !/^و?ال.{3}/.test(form)) break;
      if (this.context.classes.of(this.token(k)?.form ?? '').givenName) break;
      k++;
    }
    const word = this.context.classes.of(this.token(k)?.form ?? '');
    // `وزيرة الدولة بالصحة د. منال البشير`
    const honoured = word.head?.kind === 'honorific' && this.token(k + 1)?.text === '.';
    if (honoured && mayBeName(this.context, k + 2)) {
      this.at = k;
      return true;
    }
    const named = mayBeName(this.context, k) || (word.givenName && word.definite);
    const full = mayBeName(this.context, k) && mayBeName(this.context, k + 1);
    const known = word.givenName || (full && this.context.stops(k + 2));
    if (!named || (given && !known)) return false;
    this.at = k;
    return true;
  }

  /** Whether the words before name a body that is called after somebody: `جامعة الملك سعود`, `جامعة محمد الخامس`. */
  protected isBodyName(): boolean {
    const { classes } = this.context;
    const last = classes.of(this.token(this.at - 1)?.form ?? '');
    const given = classes.of(this.token()?.form ?? '').givenName;
    // `اللواء شرطة سامي حداد`: his rank
    const ranked = this.is('rank', this.at - 2);
    if (given && last.head?.kind === 'body' && !last.definite && !ranked) return true;
    const before = classes.of(this.token(this.at - 2)?.form ?? '');
    const king =
      last.head?.kind === 'person' &&
      last.head.number === 'singular' &&
      last.definite &&
      this.at - 2 >= this.from;
    return king && before.head?.kind === 'body' && !before.definite;
  }

  protected stepBodyName(): boolean {
    const from = this.at;
    while (this.at < this.limit && this.at - from < 4) {
      const word = this.context.classes.of(this.token()?.form ?? '');
      const ordinal = word.definite && !word.head && !word.nisba && this.at - from === 1;
      // `مستشفى ناصر | بخان يونس سامي حداد`
      const town = this.at > from && /^ب.{3}/.test(word.bare) && !word.givenName;
      if (town || (!ordinal && !mayBeName(this.context, this.at))) break;
      this.at++;
      if (ordinal) break;
    }
    this.closed = true;
    return true;
  }

  /** Whether one of the last words is a person's title, as in `أحد مساعدي الرئيس الأوكراني`. */
  protected isTitle(last: number, reach: number): boolean {
    for (let i = last; i > this.from && i > last - reach; i--) {
      const word = this.context.classes.of(this.token(i)?.form ?? '');
      if (word.head?.kind === 'person' && word.head.number === 'singular') return true;
    }
    return false;
  }

  /** `وزير الداخلية العربي بلخير`: neither adjective nor participle, and a name comes after it. */
  protected isDefiniteGivenName(word: WordClass): boolean {
    const form = this.token()?.form ?? '';
    if (/يه?$|^الم|ون$|ين$|ات$|ه$/.test(form) || word.classes.size > 0) return false;
    const bare = this.context.classes.of(word.bare);
    if (bare.classes.size > 0 || bare.head) return false;
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    // `التزم رئيس البلدية الصمت لدقائق`
    if (/^[لب].{3,}/.test(this.token(this.at + 1)?.form ?? '')) return false;
    return !next.givenName && mayBeName(this.context, this.at + 1);
  }

  /** `الفريق أول ركن` before a name. */
  protected stepRank(): boolean {
    this.at++;
    this.closed = true;
    while (RANKED.test(this.token()?.form ?? '')) {
      this.at++;
      // `اللواء أ.ح. سامي`
      if (this.token(this.at - 1)?.form === 'ا.ح' && this.token()?.text === '.') this.at++;
    }
    return true;
  }

  protected findBracket(): number | undefined {
    for (let i = this.at + 1; i < this.at + 8; i++) {
      if (this.token(i)?.text === ')') return i;
      // `موظف في البنك (تحتفظ «الرياض» باسمه)`: no short name
      if (/^ب?اسمه?ا?$/.test(this.token(i)?.form ?? '') && this.token(i + 1)?.text === ')')
        return undefined;
    }
    return undefined;
  }
}
