/**
 * Where a person's name ends: before a word that belongs to the clause, or right behind one that only ends names.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isBehindName } from '../words/behind-names.ts';
import { mayBeName } from '../words/name-words.ts';
import { isHearer, placeAt } from '../words/phrase-context.ts';
import { lastNamesOf, standsAlone } from '../words/surnames.ts';
import { isVerbOfWas } from '../words/verbs-of-was.ts';
import type { WordClass } from '../words/word-class.ts';
import { SERVANT } from './called-elsewhere.ts';
import { SurnameReading } from './surname-reading.ts';
import { ORDINAL } from './whole-names.ts';

/** A name that is being read. */
export interface NameSoFar {
  /** Index of its first token. */
  readonly from: number;
  /** How many words it has, links such as `بن` not counted. */
  words: number;
  /** Whether every word so far is a given name. */
  given: boolean;
}

/** Judges whether the word at hand still belongs to the name. */
export class NameEnds extends SurnameReading {
  /** Whether the word before the one at hand links it to the name: `بن`, `آل`. */
  protected isLinked({ from }: NameSoFar): boolean {
    return (
      this.at > from &&
      (this.is('name-link', this.at - 1) || this.token(this.at - 1)?.text === 'آل')
    );
  }

  /** Whether the clause goes on here: no word, a line of its own, or what stops a phrase. */
  protected isClause(name: NameSoFar, token: Token | undefined): boolean {
    const begun = this.at > name.from;
    if (token?.kind !== 'word' || (begun && token.opensLine)) return true;
    if (!begun || this.is('name-link', this.at - 1)) return false;
    return this.context.stops(this.at) && !(name.given && this.isSurnameVerb());
  }

  /** How many words from here are sure to end the name, whatever they are elsewhere. */
  protected closingWords({ words, given }: NameSoFar, { form }: Token): 0 | 1 | 2 {
    // `وانغ ون بين،`: what nothing follows is no preposition.
    const closes = words > 1 && this.is('preposition') && this.token(this.at + 1)?.kind === 'mark';
    if (closes && /^(?:بين|لي|من)$/.test(form)) return 1;
    if (words > 0 && this.isSurnamePreposition()) return 1;
    // `الملك سامي الثالث`, `روبرت حداد الابن في`
    if (words > 0 && ORDINAL.test(form) && this.endsHere(this.at + 1)) return 1;
    if (!given) return 0;
    // `بلال الحاج حسن`
    if (words === 1 && form === 'الحاج') {
      const stops = this.context.stops(this.at + 2) || this.token(this.at + 2)?.kind === 'mark';
      const full = mayBeName(this.context, this.at + 1) && stops;
      if (full || this.isGivenName(this.at + 1)) return 2;
    }
    // `محمود بالحسن`
    // `فاطمة اللواتي`: no plural relative describes one person
    if (words > 0 && form === 'اللواتي' && this.head?.number !== 'plural') return 1;
    const own = words > 0 && /^بال.{3}/.test(form);
    return own && this.context.classes.of(form.slice(3)).givenName ? 1 : 0;
  }

  /** Whether a mark, the clause, a preposition, a time or a hearer stands at a token. */
  private endsHere(at: number): boolean {
    const token = this.token(at);
    if (token?.kind !== 'word' || this.context.stops(at)) return true;
    return (
      this.is('preposition', at) ||
      this.is('time', at) ||
      token.form === 'قد' ||
      isHearer(token.form)
    );
  }

  /** Whether the word at hand is what the sentence says of whoever is named, and no part of the name. */
  protected isTold(name: NameSoFar, token: Token, word: WordClass): boolean {
    return (
      this.isVerbBehind(name, token, word) ||
      this.isTitleBehind(name, word) ||
      this.isThingBehind(name, token, word) ||
      this.isAnotherBehind(name, token, word) ||
      this.isSecondSurname(name, token) ||
      (this.at > name.from && isBehindName(this.context, this.at)) ||
      // `سامي علي | وسليمة حداد`: another one's given name.
      (name.words > 1 &&
        !this.is('name-link', this.at - 1) &&
        this.context.classes.isJoinedName(token.form))
    );
  }

  /** `طالب برانت | وهيلد بكذا`: two whom the article calls by their surnames. */
  private isSecondSurname({ from, words, given }: NameSoFar, { form }: Token): boolean {
    if (words !== 1 || given || !/^و.{3}/.test(form)) return false;
    const lastNames = lastNamesOf(this.context);
    return lastNames.has(form.slice(1)) && lastNames.has(this.token(from)?.form ?? '');
  }

  private isVerbBehind(
    { from, words, given }: NameSoFar,
    { form }: Token,
    word: WordClass,
  ): boolean {
    if (word.givenName) return false;
    const before = this.token(from - 1)?.form ?? '';
    // `وكانت هايلي ترد على`
    // `لم تكن المدربة هدى سالم | راضية`
    const was = /^[وف]?(?:كانت?|[يت]كن|ليست?|بدت?)$/.test(this.token(this.from - 1)?.form ?? '');
    if (was && words > 1 && /(?:ة|[^ا]ا|اً|ًا)$/u.test(this.token()?.text ?? '')) return true;
    // `وكان الرئيس يوناس هولم | حدد قبل اللقاء`
    const clause = this.token(this.from - 1)?.form ?? '';
    if (words > 1 && isVerbOfWas(this.context, clause, this.at)) return true;
    // `قمة كامب ديفيد | ستستغرق أسبوعين`
    if (this.at > from && /^س[يت](?:ست|ت|ن).{3,}/.test(form)) return true;
    if (/^و?كانت?$/.test(before) && this.at > from && /^[يت].{2,}/.test(form)) return true;
    // `غير أن العويطي | خرج عن صمته`: after `أن` whatever a known surname and a preposition stand round is a verb.
    const claused = /^[وف]?(?:ان|لكن)$/.test(before) && this.is('preposition', this.at + 1);
    if (claused && words === 1 && !given && this.isKnownSurname(from)) return true;
    // `الوزيرة مريم لعروسي | رفضت كل عرض`: what a woman did, behind her surname.
    const did = words > 1 && /^[^اوي].+[^اوي]ت$/.test(form) && this.head?.gender === 'f';
    return did && this.token(this.at + 1)?.kind === 'word' && !this.context.stops(this.at + 1);
  }

  /** `فيصل بن بندر | أمير منطقة الرياض`: a title, though a given name as well. */
  private isTitleBehind({ from, words }: NameSoFar, { head }: WordClass): boolean {
    if (this.at === from || this.is('name-link', this.at - 1) || head?.kind !== 'person')
      return false;
    const place = this.token(this.at + 1)?.form ?? '';
    if (this.context.classes.isRegion(place)) return true;
    // `خالد بن سلطان | مساعد وزير الدفاع`: an office in construct with whom it serves
    const served = this.context.classes.of(place).head;
    const serves = SERVANT.test(head.lemma) && head.number === 'singular';
    if (serves && words > 1 && served?.kind === 'person' && served.number === 'singular')
      return true;
    const land = /^(?:البلاد|الدوله|المنطقه)$/.test(place) || placeAt(this.context, this.at + 1);
    return words > 1 && Boolean(land);
  }

  /** `كريم نصار | بسامي حداد`, `نصار | لليلى مراد`: whom he met, thanked or told, and no surname in `ب` as `سالم باحمد`. */
  private isAnotherBehind(
    { from, words, given }: NameSoFar,
    { form }: Token,
    { givenName }: WordClass,
  ): boolean {
    const surname = words === 1 && (!given || this.isGivenName(from - 1));
    const whole = words > 1 || surname;
    if (!whole || givenName || !/^[بل].{3}/.test(form) || this.is('name-link', this.at - 1))
      return false;
    const another = this.context.classes.of(form.slice(1)).givenName;
    return another && !this.context.stops(this.at + 1) && mayBeName(this.context, this.at + 1);
  }

  private isThingBehind(
    { from, words, given }: NameSoFar,
    { form }: Token,
    word: WordClass,
  ): boolean {
    const next = this.token(this.at + 1)?.form ?? '';
    if (words === 1 && !given) {
      const first = this.token(from)?.form ?? '';
      // `حذر زودر | ميركل من`: two surnames.
      const lastNames = word.givenName ? undefined : lastNamesOf(this.context);
      const alone = () => lastNames?.has(first) || standsAlone(this.context, first, form);
      if (lastNames?.has(form) && alone()) return true;
      // `استهل الشامسي | بالأمسية`
      if (/^[لب]/.test(form) && this.token(this.at - 1)?.form.startsWith('ال')) return true;
      // `استهل الشامسي | الأمسية`: a surname that the article knows needs no second, unless the clause follows.
      if (word.definite && this.isKnownSurname(from) && !this.context.stops(this.at + 1))
        return true;
    }
    // `توشيو كاتو | بدور البلاد`, which is no name there
    if (words > 0 && form === 'بدور' && next.startsWith('ال')) return true;
    if (word.givenName) return false;
    if (words > 1 && this.isDoneBefore(word, form)) return true;
    // `سامي بن العويطي | بضيوف المدينة`: an object with its `بـ` behind a father's name.
    const fathered = words > 1 && this.is('name-link', this.at - 2) && /^ب[^ول].{2}/.test(form);
    if (fathered && next.startsWith('ال')) return true;
    // `تروي حليمة | بدايات التعاونية`
    return words > 0 && /.{4}ات$/.test(form) && this.context.classes.of(next).definite;
  }

  /** `رفض سامي حداد | الطلب، معتبرا`: what somebody did it to, behind which he goes on in a participle. */
  private isDoneBefore({ definite, bare }: WordClass, form: string): boolean {
    const { classes } = this.context;
    const own = classes.of(bare).classes;
    const thing = own.has('thing') || own.has('claim') || classes.isSurelyVerbalNoun(form);
    const after = isComma(this.token(this.at + 1)) ? this.at + 2 : this.at + 1;
    const next = this.token(after);
    const goesOn = next?.kind === 'word' && /^.{3,}[اه]$/.test(next.form);
    return definite && thing && goesOn && this.context.stops(after);
  }

  private isKnownSurname(at: number): boolean {
    return this.context.surnames.has(this.token(at)?.form ?? '');
  }
}
