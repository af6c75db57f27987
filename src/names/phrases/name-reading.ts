/**
 * Names inside a noun phrase: a person's own, after an honorific or a rank, and a body called after a person.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { FAMILY } from '../words/family-names.ts';
import { mayBeName } from '../words/name-words.ts';
import { isHearer, isRelative, placeAt } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import { isWordName } from '../words/word-names.ts';
import { closesForeignName } from './closing-names.ts';
import { DefiniteNames } from './definite-names.ts';
import type { NameSoFar } from './name-ends.ts';
import { WholeName } from './whole-names.ts';

/** Verbal nouns of a shape that no surname has: `ارتفاع`, `انخفاض`, `استمرار`. */
const DEED = /^(?:ا.ت.ا.|ان..ا.|است..ا.)$/;
/** How many words a name has at most, links not counted. */
const LONGEST = 5;

/** The steps that read names. */
export abstract class NameReading extends DefiniteNames {
  /** Reads a person's name from here: links such as `بن`, one surname with `ال`, Latin words. */
  protected readName(): void {
    const name: NameSoFar = { from: this.at, words: 0, given: true };
    while (this.at < this.limit && name.words < LONGEST && this.readNameWord(name));
    // `ميراي اليو - كلير`
    if (this.isTiedByHyphen(name)) this.at += 2;
    while (this.at > name.from && this.is('name-link', this.at - 1)) this.at--;
    if (this.at === name.from) return;
    if (this.titleFrom >= 0) this.closeTitleBefore(name.from);
    this.name = { from: name.from, to: this.at };
    this.closed = true;
  }

  /** `قالت هيلين كولي برنتس إن`: whatever stands between the name and the clause. */
  protected readWhole(): void {
    const { name, head, at } = this;
    if (this.joint || this.place || (head && !/^(?:person|honorific)$/.test(head.kind))) return;
    if (head?.number === 'plural' || (name ? name.to !== at : !this.closed || !head)) return;
    const to = new WholeName(this.context, this.from, this.limit).endOf(at, name !== undefined);
    if (to === at) return;
    if (!name && this.titleFrom >= 0) this.closeTitleBefore(at);
    this.name = { from: name?.from ?? at, to };
    this.titleFrom = -1;
    this.at = to;
  }

  /** Reads the word at hand where it belongs to the name; false where the name ends. */
  private readNameWord(name: NameSoFar): boolean {
    const token = this.token();
    // `دونالد #ترمب`
    const tagged = token?.text === '#' && name.words === 1 && name.given;
    if (tagged && mayBeName(this.context, this.at + 1)) {
      this.at++;
      return true;
    }
    // `جان - كلود حداد إن`
    if (this.isTiedByHyphen(name)) {
      this.at += 2;
      name.words++;
      return true;
    }
    const byname = name.words > 0 ? this.bynameEnd() : undefined;
    if (byname !== undefined) {
      this.at = byname;
      const family = this.context.classes.of(this.token()?.form ?? '').definite;
      if (family) this.at++;
      return !family;
    }
    if (!token || this.isClause(name, token)) return false;
    // `فرانك حداد | للجزيرة`: to whom it is said
    if (name.words > 0 && isHearer(token.form)) return false;
    const closing = this.closingWords(name, token);
    this.at += closing;
    if (closing > 0) return false;
    const word = this.context.classes.of(token.form);
    if (this.isTold(name, token, word)) return false;
    const linked = this.isLinked(name);
    const link = this.is('name-link') || (token.form === 'ال' && name.words > 0);
    if (link && !linked) return this.readLink(token);
    if (!linked && word.definite && name.words > 0) return this.readDefinite(name, token, word);
    // `هلال بن ناصر`: whose son he is makes it a given name.
    const next = this.token(this.at + 1);
    const born = /^(?:بن|ابن|ولد|بنت)$/.test(next?.form ?? '');
    if (!linked && !word.definite && !born && !this.isNameWord(name, token, word)) return false;
    if (!linked && !word.givenName && this.isObject(name, token)) return false;
    name.given &&= word.givenName || linked || born || next?.form === 'الله';
    name.words++;
    this.at++;
    return true;
  }

  /** Whether a hyphen with room round it ties the next word to the name: not one of two dashes, nor a dateline's. */
  private isTiedByHyphen({ words }: NameSoFar): boolean {
    const [hyphen, next, after] = [0, 1, 2].map((n) => this.token(this.at + n));
    if (words === 0 || hyphen?.text !== '-' || hyphen.opensLine || !next || next.opensLine)
      return false;
    if (hyphen.spaced !== next.spaced || after?.text === '-') return false;
    const { head, definite, classes } = this.context.classes.of(next.form);
    const called = next.kind === 'word' && !head && !definite && classes.size === 0;
    return called && !placeAt(this.context, this.at + 1) && mayBeName(this.context, this.at + 1);
  }

  /** `نزار (أبو العبد) الخطيب`, `جورج "جو" حداد`: the token after a byname in marks, where the surname follows. */
  private bynameEnd(): number | undefined {
    const { text } = this.token() ?? {};
    if (!/^["«“(]$/.test(text ?? '')) return undefined;
    const closer = text === '(' ? this.findBracket() : this.context.closerOf.get(this.at);
    if (closer === undefined || closer - this.at > 3) return undefined;
    const [first, after] = [this.at + 1, closer + 1];
    const byname = this.is('name-link', first) || (text !== '(' && mayBeName(this.context, first));
    const word = this.context.classes.of(this.token(after)?.form ?? '');
    const called = !word.head || FAMILY.test(word.bare);
    const family = word.definite && called && word.classes.size === 0 && word.proclitic === '';
    const named = this.token(after)?.kind === 'word' && (family || mayBeName(this.context, after));
    return byname && named && !this.context.stops(after) && !this.token(after)?.opensLine
      ? after
      : undefined;
  }

  /** Gives the closing bracket of the one at hand. */
  protected abstract findBracket(): number | undefined;

  /** Reads `بن` or `آل` at hand; false where what follows is no name. */
  private readLink({ text }: Token): boolean {
    const next = this.token(this.at + 1);
    if (next?.kind !== 'word' || this.is('preposition', this.at + 1)) return false;
    // `بندر بن نائب أمير`
    const titled = this.context.classes.of(next.form);
    const third = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
    const office = titled.head?.kind === 'person' && (third.head !== undefined || third.definite);
    if (office && !titled.givenName && !titled.definite && text !== 'آل') return false;
    this.at++;
    return true;
  }

  /** Whether a word without `ال` is one of a name. */
  private isNameWord(name: NameSoFar, token: Token, word: WordClass): boolean {
    return (
      (name.words > 0 && name.given && this.isSheikh(token)) ||
      this.isCallingSurname(name, token, word) ||
      (name.words > 0 && name.given && this.isSurnameVerb()) ||
      // `سالم هلال الرواحي`
      (name.words > 0 && name.given && isWordName(this.context, this.at)) ||
      (name.words > 0 && name.given && this.isWordBeforeOffice()) ||
      (name.words === 1 && name.given && this.isLeader()) ||
      this.isCommonSurname(name, token) ||
      (name.words === 1 &&
        (name.given || this.titleFrom >= 0) &&
        closesForeignName(this.context, this.at)) ||
      mayBeName(this.context, this.at)
    );
  }

  /** `ماركو روسي إن`: a title or a nisba that nothing follows is a surname. */
  private isCallingSurname({ words, given }: NameSoFar, token: Token, word: WordClass): boolean {
    const calling = word.head?.kind === 'person' || (word.nisba !== undefined && given);
    if (words === 0 || !calling || word.proclitic !== '' || word.definite) return false;
    const after = this.at + 1;
    if (this.context.stops(after)) return true;
    const last = this.token(after);
    if (last?.kind === 'mark') return !this.context.closerOf.has(after);
    const form = last?.form ?? '';
    // `مصطفى أديب بإعادة`, `ماركو روسي لرويترز`, and not `يورغن كلوب مدرب ليفربول`
    const prefixed = /^[بل]/.test(form) && this.context.classes.of(form).head === undefined;
    if (prefixed && (word.nisba !== undefined || this.hasPreposition(form))) return true;
    // `عمرو أديب خلال برنامجه`, `بدرية طلبة إلى المحاكمة`
    const either = (FAMILY.test(token.form) && given) || word.head?.number === 'plural';
    return either && this.is('preposition', after);
  }

  /** `حسن شيخ محمود` */
  private isSheikh({ form }: Token): boolean {
    if (!/^(?:شيخ|حاج|سيد|ملا)$/.test(form)) return false;
    if (this.isGivenName(this.at + 1)) return true;
    const after = this.at + 2;
    const ends =
      this.context.stops(after) ||
      this.token(after)?.kind === 'mark' ||
      this.is('preposition', after) ||
      this.is('time', after) ||
      isRelative(this.context, after);
    return ends && mayBeName(this.context, this.at + 1);
  }

  /** `نبيه بري أن`, `جورج عدوان إلى أن`: no adjective without `ال` describes a person's name. */
  private isCommonSurname({ words, given }: NameSoFar, { form }: Token): boolean {
    const after = this.at + 1;
    const prepositional = this.is('preposition', after);
    const closes = this.context.stops(after) || (prepositional && this.context.stops(this.at + 2));
    const common = this.is('adjective') || this.is('thing');
    if (words > 0 && given && closes && common) return true;
    // `الأستاذ خالد بري، مدير`, and not `أن الأستاذ خالد حزين،`
    const comma = /^[،,]$/.test(this.token(after)?.text ?? '');
    const clause = /^(?:[وفبل]?[اإأ]ن|و?كان)$/.test(this.token(this.from - 1)?.form ?? '');
    const alone = this.titleFrom >= 0 && words === 1 && given && comma && !clause;
    if (alone && this.is('adjective')) return true;
    // `المتحدثة فرح أصغر عن`: nor is it one right after a title and a given name.
    const titled = this.titleFrom >= 0 && words === 1 && prepositional;
    // and `رئيس المجلس كريم بري اقتراح التأجيل`, behind a given name that no list knows otherwise
    const called = this.titleFrom >= 0 && words === 1 && given && this.isGivenName(this.at - 1);
    return (titled || called) && this.is('adjective') && !/^(?:اول|اخر)$/.test(form);
  }

  /** `حملت سلوى حداد | تنظيما متطرفا`, `أبدى سامي حداد | شكوكا في`: an indefinite accusative behind a whole name. */
  private isAccusative(form: string): boolean {
    if (!/.{3}ا$/.test(form) || this.context.surnames.has(form)) return false;
    const after = this.token(this.at + 1)?.form ?? '';
    const deed = this.context.classes.isVerbalNoun(form.slice(0, -1)) || /^..و.ا$/.test(form);
    return (deed && this.is('preposition', this.at + 1)) || /^[^ا].{2,}[^ا]ا$/.test(after);
  }

  /** `رفع أندرسون | قضية مضادة`: a noun without `ال` in teh marbuta, and an adjective that agrees with it. */
  private isDescribedThing(): boolean {
    const next = this.token(this.at + 1);
    if (!/.{2}ة$/.test(this.token()?.text ?? '') || !/^[^ا].*.{2}ة$/.test(next?.text ?? ''))
      return false;
    return !this.context.classes.of(next?.form ?? '').givenName && !this.context.stops(this.at + 2);
  }

  /** Whether a word behind a name of two words or more is what the verb is about. */
  private isObject({ words }: NameSoFar, { form }: Token): boolean {
    // `استبعد سالم | ارتفاع أسعار الوقود`
    const deed = words > 0 && DEED.test(form);
    const goesOn = this.token(this.at + 1)?.kind === 'word' && !this.context.stops(this.at + 1);
    if (deed && goesOn) return true;
    if (words > 0 && this.isDescribedThing()) return true;
    if (words < 2) return false;
    if (this.isAccusative(form)) return true;
    // `ظهر سامي حداد | شاحبا`, `اعتذر سامي حداد | لجمهوره`
    const how = /[^ا]ا$/.test(form) && !this.context.surnames.has(form);
    if (how && this.isBehindFirstVerb()) return true;
    const text = this.token()?.text ?? '';
    if (/^[لب].{3,}(?:ه|ها|هم)$/.test(form) && !text.endsWith('ة')) return true;
    // `أبدى ضياء رسلان | استغرابه من`
    const own = /.{4}(?:ه|ها|هم)$/.test(form) && !text.endsWith('ة');
    if (own && this.context.classes.isSurelyVerbalNoun(form)) return true;
    // `وعد سامي حداد | ناخبيه`, `تلقى سامي حداد | تهديدات`
    if (/.{3}(?:يه|ي?هم)$/.test(text)) return true;
    const governs = /^ب.{3}/.test(this.token(this.at + 1)?.form ?? '');
    if (/.{3}[^ي]ه$/.test(text) && governs) return true;
    if (/.{3}ات$/.test(form) && (governs || this.isBehindFirstVerb())) return true;
    // `استنكر جاسم سرحان | تطاول أحد الشهود`
    if (/^ت.ا?..$/.test(form) && this.context.classes.isVerbalNoun(form)) return true;
    // `ثمن السفير لؤي عيسى | موقف الجزائر`
    const next = this.token(this.at + 1);
    const ofState = next !== undefined && placeAt(this.context, this.at + 1) !== undefined;
    if (ofState && !this.context.surnames.has(form)) return true;
    // `محمد جواد ظريف | قرار الانسحاب`: a construct state is no fourth name.
    const most = form.endsWith('ه') ? 1 : 2;
    return words > most && next?.form.startsWith('ال') === true;
  }
}
