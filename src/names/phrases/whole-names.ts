/**
 * Names that run up to the clause: between a verb of saying and `إن` nothing stands but whoever speaks, so words that are
 * something else elsewhere, or that no list knows, end the name there (`قالت هيلين كولي برنتس إن`).
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { isBehindName } from '../words/behind-names.ts';
import { mayBeName } from '../words/name-words.ts';
import { isWritten } from '../words/noun-shapes.ts';
import { isPossessed } from '../words/owned-words.ts';
import { isOfClass, type PhraseContext, placeAt } from '../words/phrase-context.ts';
import { isHearerOrOutlet } from '../words/set-phrases.ts';
import { lastNamesOf } from '../words/surnames.ts';
import { isPrefixed, isUnknownVerb } from '../words/unknown-words.ts';
import { isVerbBehindName } from '../words/verbs-behind-names.ts';

/** Verbs that only a clause, a hearer or a place follows, behind whoever speaks. */
export const TOLD =
  /^[وف]?(?:(?:قال|اضاف|اوضح|صرح|بين|اشار|لفت|نوه|افاد|تابع|اردف|استطرد|استدرك|شدد|راي|اعتبر|زعم|ادعي|اكد|ذكر|كشف|اعلن|حذر|نفي|نبه|توقع|رجح|جزم|اقر|اعترف|جدد|كتب|روي|علق|اجاب|ابرز|ابلغ|المح)ت?|رات|نفت|ادعت|روت|[يت](?:قول|ري|وكد|وضح|ضيف|عتقد|زعم|شير|ذكر|علن|كشف|حذر|نفي|توقع|صرح|لفت|فيد|شدد))$/;
/** Those of them that may have an object: `روى قصة`, `توقع هدفين`. */
const TELLS_SOMETHING = wordPattern('names/phrases', 'tells-something', '[وف]?', 'ت?');
/** Words behind which only whoever is cited stands. */
const CITED = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا|استنادا|عن|لكن|كانت?|ان)$/;
/** Words of an office that are names, or parts of one, as well. */
const CALLING = wordList('names/phrases', 'calling-as-name');
/** Numbers of rulers, and what parts a son from his father. */
export const ORDINAL = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$|^ال(?:ابن|اب)$/;

/** Verbs that may have whoever hears them for an object. */
export const HEARD = /^[وف]?(?:ابلغ|حذر|ذكر|نبه)ت?$/;
/** Behind these a verb follows whoever is named. */
const WAS = /^[وف]?(?:كانت?|لكن|ان)$/;
/** Second halves of given names. */
const HALF = wordList('names/phrases', 'second-half');
/** What is said of God and is no name. */
const PIOUS = /^(?:شاء|باذن|بحمد|بعون|رحمه?ا?|حفظه?ا?|باسم|سبحان|والله|كتاب|رسول|سبيل|بيت)$/;
/** A hearer without a title: `لبي بي سي`, `لـBBC`. */
const HEARER = wordPattern('names/phrases', 'untitled-hearer', 'ل');

/** How or how often it was said: `بصفة شخصية`, `غير مرة`. */
const HOW =
  /^(?:ب(?:صفه|شكل|صوت|لهجه|نبره|طريقه|اسلوب|شده|وضوح|صراحه|حزم|حده|ثقه|سخريه|لغه)|غير|مرارا|مرات)$/;

/** What stands at the end of a run of words. */
type Border = 'clause' | 'place' | undefined;

/** In words: how far a name goes on at most. */
const REACH = 4;

/** Reads what a name goes on with. */
export class WholeName {
  private readonly context: PhraseContext;
  private readonly from: number;
  private readonly limit: number;

  constructor(context: PhraseContext, from: number, limit: number) {
    this.context = context;
    this.from = from;
    this.limit = limit;
  }

  /**
   * Returns the token after the words that a name goes on with, or that are the whole name behind a title.
   *
   * @param at the first token that was not read
   * @param begun whether words of the name stand before it
   */
  endOf(at: number, begun: boolean): number {
    if (ORDINAL.test(this.form(at)) && begun && this.borderAt(at + 1)) return at + 1;
    if (!this.isTold() || this.isKnownLast(at, begun)) return at;
    // `وكان الرئيس يوناس هولم | وقع مرسوما يؤكد`
    if (begun && isVerbBehindName(this.context, this.from, at)) return at;
    let to = at;
    while (to < at + REACH && to < this.limit && this.borderAt(to) === undefined) to++;
    const border = this.borderAt(to);
    if (to === at || border === undefined) return at;
    // `كانت حداد ترد على`, `المدير سافر، وقال`: only the verb of saying itself ends a name there.
    const before = this.context.tokens[this.from - 1];
    const weak = !before || before.kind === 'mark' || WAS.test(before.form);
    const verb = border === 'clause' && this.context.tokens[to]?.kind === 'word';
    if (weak && !verb) return at;
    for (let k = at; k < to; k++) if (!this.isPart(k, at, to, begun, border)) return at;
    return to;
  }

  private form(at: number): string {
    return this.context.tokens[at]?.form ?? '';
  }

  /** `زودر | ميركل من`: a surname alone that the article knows is whole. */
  private isKnownLast(at: number, begun: boolean): boolean {
    const form = this.form(at - 1);
    const alone = begun && at === this.from + 1;
    return alone && (this.context.surnames.has(form) || lastNamesOf(this.context).has(form));
  }

  private isTold(): boolean {
    const before = this.context.tokens[this.from - 1];
    // `لكن سامي حداد قال`, and the sentence that begins with whoever speaks
    return (
      !before ||
      TOLD.test(before.form) ||
      this.isHeard() ||
      CITED.test(before.form) ||
      /^[.؛]$/.test(before.text)
    );
  }

  /** `وأوضح لوكالة الساحل سامي حداد`: a verb of saying and its hearer. */
  private isHeard(): boolean {
    const first = this.from - 1;
    for (let k = first; k > Math.max(0, first - 3); k--) {
      const { form = '', kind } = this.context.tokens[k] ?? {};
      if (kind !== 'word') return false;
      if (/^ل.{3}/.test(form) && TOLD.test(this.form(k - 1))) return true;
    }
    return false;
  }

  /** What ends a name at a token. */
  private borderAt(at: number): Border {
    const { tokens, classes } = this.context;
    const token = tokens[at];
    if (!token || token.opensLine) return 'place';
    if (token.kind === 'mark') return /^[،,:."«“؛]$/.test(token.text) ? 'clause' : undefined;
    if (this.context.stops(at) || token.form === 'قد') return 'clause';
    if (token.kind !== 'word') return undefined;
    const { form = '' } = tokens[at + 1] ?? {};
    // `من أن`, `على أن`
    if (/^(?:من|علي|الي|عن)$/.test(token.form) && this.context.stops(at + 1) && /^ان/.test(form))
      return 'clause';
    if (HOW.test(token.form) || isBehindName(this.context, at)) return 'place';
    if (isHearerOrOutlet(this.context, at)) return 'place';
    if (HEARER.test(token.form) || /^ل\u0640*\p{Script=Latin}/u.test(token.text)) return 'place';
    if (isOfClass(this.context, at, 'preposition') || isOfClass(this.context, at, 'time'))
      return 'place';
    const { proclitic, head, definite, givenName } = classes.of(token.form);
    // `قال كريم نصار | لسامي حداد إن`
    const named = /^ل.{3}/.test(token.form) && !givenName;
    if (named && classes.of(token.form.slice(1)).givenName) return 'place';
    const hearer = /^ل/.test(proclitic) && (definite || head !== undefined);
    return hearer || /^لل.{2}/.test(token.form) || token.form === 'عام' ? 'place' : undefined;
  }

  /** Whether a word may be one of the name that the border ends. */
  private isPart(at: number, first: number, to: number, begun: boolean, border: Border): boolean {
    const { tokens, classes } = this.context;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.includes('\u064b') || token.text === 'على')
      return false;
    // `أكد الوزير | تأكيدا قاطعا أن`
    if (/.{3}ا$/.test(token.form) && classes.isVerbalNoun(token.form.slice(0, -1))) return false;
    // `وأصدر الوزير سامي حداد | تقريرا يقول إن`
    if (isWritten(this.context, token.form)) return false;
    const word = classes.of(token.form);
    const opens = at === first && !begun;
    const last = border === 'clause' && at + 1 === to && !HEARD.test(this.form(this.from - 1));
    if (word.definite || HALF.has(token.form)) return !opens && this.isFamily(at, to, last);
    if (this.form(at + 1) === 'الله' && !PIOUS.test(token.form)) return true;
    if (word.givenName) return true;
    // `الوزيرة نجاح الكندي`, and not `أكدت الوزيرة نجاح اللقاءات`
    const { definite } = classes.of(this.form(at + 1));
    const alone = opens && (at + 1 === to || (definite && !/ي$/.test(this.form(at + 1))));
    if (classes.lexicon.wordNames.has(token.form)) return !alone;
    if (word.classes.has('name-link')) return at + 1 < to;
    if (begun && this.isObject(at, to)) return false;
    if (mayBeName(this.context, at)) return true;
    const next = classes.of(this.form(at + 1));
    if (CALLING.has(token.form)) return !next.definite && (at + 1 < to || begun);
    if (border !== 'clause' || word.head || word.classes.size > 0 || placeAt(this.context, at))
      return false;
    if (classes.isVerbalNoun(token.form) || isPossessed(token.form)) return false;
    if (isPrefixed(this.context, token.form)) return false;
    // `قال المتحدث لورك هاندي إن`: no verb stands before one word more and the clause
    const foreign = opens && at + 2 === to && !next.definite && mayBeName(this.context, at + 1);
    return foreign || !isUnknownVerb(this.context, at);
  }

  /** `روى هاني شاهين | قصة، وقال`: a common noun behind a name of two words, where a comma follows and no clause. */
  private isObject(at: number, to: number): boolean {
    const { tokens, classes } = this.context;
    const told = TELLS_SOMETHING.test(this.form(this.from - 1)) && at > this.from + 1;
    const comma = isComma(tokens[to]) && !/^ب?ان(?:ه|ها|هم)?$/.test(this.form(to + 1));
    return told && comma && classes.isCommonNoun(this.form(at));
  }

  /** `العبيدي`, `الكريم`: a surname with `ال`, and no adjective or office. */
  private isFamily(at: number, to: number, last: boolean): boolean {
    const { tokens, classes } = this.context;
    const { form, text } = tokens[at] as { form: string; text: string };
    const word = classes.of(form);
    if (word.givenName || HALF.has(form)) return true;
    // `سامي حداد | المحترف المصري في`
    const next = classes.of(this.form(at + 1));
    const calling = /^الم[^ا].{2,5}[^ي]$/.test(form) && !this.context.surnames.has(form);
    if (calling && at + 1 < to && next.definite && next.nisba) return false;
    if (word.proclitic !== '' || word.classes.size > 0 || /ة$/.test(text)) return false;
    if (word.head && !(CALLING.has(word.bare) && at + 1 === to)) return false;
    if (classes.isListedNoun(word.bare) || (!last && /.{3}(?:ين|ون|ات)$/.test(form))) return false;
    return !classes.of(word.bare).classes.has('adjective') && !classes.isSurelyVerbalNoun(form);
  }
}
