/**
 * Noun phrases that name somebody: titles, names, bodies and states, read word by word from their first token.
 *
 * @module
 */
import { isComma } from '../arabic/tokens.ts';
import { isAddressed } from './addressees.ts';
import type { Head, State } from './name-lexicon.ts';
import { mayBeName } from './name-words.ts';
import { NamedSteps } from './named-steps.ts';
import { isCalled, isOthers } from './others-names.ts';
import { type PhraseContext, placeAt } from './phrase-context.ts';
import { hidesName, isWordName } from './word-names.ts';

/** Token indexes, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A phrase that names somebody, with its parts. */
export interface NounPhrase extends TokenRange {
  /** Titles or the body's name, in text order; none for a bare name. */
  readonly titles: readonly TokenRange[];
  /** The person's own name. */
  readonly name?: TokenRange;
  readonly head?: Head;
  readonly headDefinite: boolean;
  readonly state?: State;
  /** Whether the state is named by its capital. */
  readonly capital: boolean;
  /** Whether several are named together: `الحلف والاتحاد الأوروبي`. */
  readonly joint: boolean;
  /** Short names printed beside it in brackets or quotation marks: `(ناتو)`. */
  readonly acronyms: readonly TokenRange[];
  /** Whether `ذاته`, `نفسها` or `هذا` says that it was named before. */
  readonly same: boolean;
}

const LONGEST = 24;

/**
 * Reads the phrase that begins at a token; undefined where none does. A preposition written onto its first word
 * is read over: `لشبكة الوقاية`.
 */
export function readNounPhrase(
  context: PhraseContext,
  from: number,
  limit: number = context.tokens.length,
): NounPhrase | undefined {
  return new PhraseReader(context, from, Math.min(limit, from + LONGEST)).read();
}

class PhraseReader extends NamedSteps {
  read(): NounPhrase | undefined {
    if (!this.open()) return undefined;
    this.walk();
    this.readWhole();
    if (this.titleFrom >= 0) this.closeTitle();
    const to = this.trimmedEnd();
    if (to <= this.from) return undefined;
    const { head, headDefinite, place, joint, acronyms, same } = this;
    const others = this.name && isOthers(this.context, this.from, this.name, head, headDefinite);
    const titles = others ? [{ from: this.from, to }] : this.titles;
    const name = others ? undefined : this.name;
    return {
      from: this.from,
      to,
      titles,
      ...(name ? { name } : {}),
      ...(head ? { head } : {}),
      headDefinite,
      ...(place ? { state: place.state } : {}),
      capital: place?.capital ?? false,
      joint,
      acronyms,
      same,
    };
  }

  /** Steps on to the end of the phrase. A step may read no word once, and never thrice: a text may end inside a name. */
  private walk(): void {
    for (let still = 0; this.at < this.limit && still < 3; ) {
      const before = this.at;
      if (!this.step()) return;
      still = this.at === before ? still + 1 : 0;
    }
  }

  protected titleEnd(): number {
    const inner = readNounPhrase(this.context, this.at, this.limit);
    // `سامي حداد، مدير مستشفى كامبو فيردي، قال`: whose name it is stands before
    if (inner && isComma(this.token(inner.to))) return inner.to;
    return inner && !inner.name ? inner.to : (inner?.titles[0]?.to ?? this.at + 1);
  }

  /** Reads on by one word or part; false at the end of the phrase. */
  protected step(): boolean {
    const token = this.token();
    if (!token || token.opensLine) return false;
    const titled = /^(?:person|honorific)$/.test(this.head?.kind ?? '') && !this.name;
    if (titled && this.closed && isWordName(this.context, this.at, true))
      return this.stepWordName();
    if (this.context.stops(this.at)) return this.stepVerbName();
    if (token.kind === 'mark') return this.stepMark(token);
    if (token.kind === 'number') return this.stepNumber();
    const { form } = token;
    if (this.is('same')) {
      this.same = true;
      this.at++;
      return true;
    }
    if (/^ب(?:اسم|لسان)ه?ا?$/.test(form) && !this.name) {
      // `المتحدثة باسم الوزارة`, `المتحدثة باسمه كارين`, `الناطقة بلسان الجيش`
      this.closed = /[ها]$/.test(form);
      this.at++;
      // `متحدث باسم كيلمان إن`
      const alone = mayBeName(this.context, this.at) && !mayBeName(this.context, this.at + 1);
      if (alone) this.readName();
      return true;
    }
    if (form === 'بلا' && this.head?.kind === 'body' && !this.name) {
      // `منظمة أطباء بلا حدود`
      this.at += 2;
      this.closed = true;
      return true;
    }
    if (form === 'للراي' && this.head?.lemma === 'استطلاع') {
      this.at++;
      return true;
    }
    if (/^ب(?:ال)?اعمال$/.test(form) && this.head?.kind === 'person' && !this.name) {
      // `القائم بأعمال السفير`, `القائم بالأعمال الأميركي`
      this.at++;
      this.closed = form !== 'باعمال';
      return true;
    }
    // `قالت الشرطة | لشبكة "النهار"`
    if (isAddressed(this.context, this.at, this.spoken())) return false;
    // `وأوصى فضيلته | المصلين`
    if (this.same && this.head?.kind === 'honorific' && this.at === this.from + 1) return false;
    // `مدير الفرع بمنطقة مكة المكرمة عواد الحازمي`
    if (this.stepTown()) return this.head?.kind === 'person' && this.head.number === 'singular';
    // `لخصت المصادر | وجهة نظر الوزير`
    const view = form === 'وجهه' && this.token(this.at + 1)?.form === 'نظر';
    if (view || this.is('relative') || hidesName(this.context.tokens, this.at)) return false;
    // `وزيرة أقاليم ما وراء البحار إيريكا باريت`
    if (form === 'ما' && this.token(this.at + 1)?.form === 'وراء' && this.head) {
      this.at += 3;
      this.closed = true;
      return true;
    }
    // `الرئيس الصيني هو جينتاو`
    const asian = /^(?:CN|TW|HK|KR|KP|VN|SG)$/.test(
      this.context.classes.of(this.token(this.at - 1)?.form ?? '').nisba ?? '',
    );
    if (form === 'هو' && asian && !this.name && mayBeName(this.context, this.at + 1))
      return this.stepWordName();
    // `مراسلة إذاعة الساحل أف أم`
    if (form === 'اف' && this.token(this.at + 1)?.form === 'ام' && !this.name) {
      this.at += 2;
      this.closed = true;
      return true;
    }
    if (this.is('named-by') || isCalled(form)) return this.stepNamedBy();
    const word = this.context.classes.of(form);
    if (word.classes.has('time') && !word.head) return false;
    if (this.is('preposition')) return this.stepPreposition(form);
    if (this.stepWhatTheyDo()) return true;
    // `مصادر | وقوع قتلى`: a verbal noun whose first letter is `و`.
    const deed = this.is('verbal-noun') && !this.closed;
    if (form.startsWith('و') && form.length > 3 && !word.givenName && !deed) {
      const joined = this.stepJoined(form);
      if (joined !== undefined) return joined;
    }
    if (this.isDescribedByVerb(word)) return false;
    if (this.place && !this.head) return false;
    if (this.name) return this.stepAfterName(word);
    if (word.nisba && word.definite && word.proclitic === '' && this.head) {
      this.closed = true;
      this.at++;
      return true;
    }
    // `معتمد محلية الخرطوم`: a body, though `محلية` is an adjective as well.
    const after = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const office = /^(?:معتمد|مدير|رييس|نايب)$/.test(this.head?.lemma ?? '');
    const construct = word.head?.kind === 'body' && (after.definite || office) && !this.closed;
    // `مسؤولين سابقين`
    const several = this.head?.number === 'plural' && /.{3}[وي]ن$/.test(form);
    const plural = several && this.context.classes.of(form.slice(0, -2)).classes.has('adjective');
    if (plural && !this.closed) {
      this.adjectives = true;
      this.at++;
      return true;
    }
    if (this.isAccusativeAdjective(form) || this.isAdjectiveOfSource(form)) {
      this.adjectives = true;
      this.at++;
      return true;
    }
    if (
      word.classes.has('adjective') &&
      !construct &&
      !word.definite &&
      (this.head?.kind !== 'group' || this.adjectives) &&
      !this.headDefinite
    ) {
      // `قيادي بالحزب محسوب على تيار الوسط`
      if (this.closed && !/^محسوبه?$/.test(form)) return false;
      this.adjectives = true;
      this.at++;
      return true;
    }
    if (word.classes.has('title-adjective') && this.closed) {
      // `المندوبية الوزارية المكلفة بحقوق الإنسان`
      const charge = this.token(this.at + 1)?.form ?? '';
      const field = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
      // `المقررة المعنية بحقوق الإنسان`
      const tasked = /^ال(?:مكلف|معني|مختص)(?:ه|ون|ين)?$/.test(form);
      const kind = /^(?:body|person)$/.test(this.head?.kind ?? '');
      const charged = kind && tasked && /^ب.{3}/.test(charge);
      const owned = !/^بال/.test(charge);
      this.at += charged ? (field.definite && owned ? 3 : 2) : 1;
      // `المعنية بحالة حقوق الإنسان`
      if (charged && owned && !field.definite) this.closed = false;
      return true;
    }
    // `معالي الفريق سعيد`
    const honoured = this.head?.kind === 'honorific' && this.is('rank') && this.head;
    if (honoured) this.head = { ...honoured, kind: 'person' };
    // … and not `المتهم الشيخ ولد سيدي`
    const born = form === 'الشيخ' && this.token(this.at + 1)?.form === 'ولد';
    if (this.is('rank') && !born && this.head?.kind === 'person' && (this.closed || honoured))
      return this.stepRank();
    if (word.head) return this.stepHead(word, word.head);
    // `مصادر أمنية تركية`: an adjective after another, though the state is spelt the same.
    if (word.nisba && this.adjectives && !this.closed && /[يه]$/.test(form)) {
      this.at++;
      return true;
    }
    if (this.goesOnAsName()) return true;
    // `مراسل الجزيرة نت`
    if (form === 'نت' && this.head && this.closed) {
      this.at++;
      return true;
    }
    const place = placeAt(this.context, this.at);
    if (place && this.isCalledAfterState(place.words.length)) return this.stepCalledAfterState();
    if (place) {
      // `مديرية كهرباء دمشق`: a construct whose last word no list knows.
      const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
      const open = this.head?.kind === 'body' && this.proper && !before.definite && !before.nisba;
      if ((this.closed && !open) || this.adjectives) return false;
      this.at += place.words.length;
      this.closed = true;
      // `صحيفة واشنطن بوست`
      this.proper = this.head?.kind === 'outlet';
      return true;
    }
    if (word.definite) return this.stepDefinite(word);
    // `العقيد تركي المالكي`: a given name that is a nisba elsewhere.
    const called = word.givenName && this.closed && this.head?.kind === 'person';
    if (word.nisba && word.proclitic === '' && !called) {
      this.adjectives = true;
      this.at++;
      return !this.closed || this.head?.kind === 'name';
    }
    return this.stepPlain(word, form);
  }

  private spoken() {
    const { from, head, headDefinite } = this;
    return { from, head, headDefinite };
  }
}
