/**
 * What `و` joins inside a noun phrase: two offices of one person, the fields of a ministry, bodies that speak together.
 *
 * @module
 */
import { mayBeName } from '../words/name-words.ts';
import { placeAt } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import type { Reading } from './phrase-state.ts';
import { TitleNames } from './title-names.ts';

/** What is left of verbs whose own letter `و` is. */
const OWN_WAW = /^(?:صل|قع|ضع|جد|رد|قف|جه|عد|فر|صف|افق|ثق|قعت|صلت)$/;
/** Verbal nouns whose first letter is no conjunction. */
const WAW_NOUNS = /^و(?:صول|قوع|جود|فاه|رود|قف|ضع|لاده|قايه)$/;

/** Offices of several fields: `وزارة الصحة والسكان`. */
const HAS_FIELDS = /^(?:وزاره|وزير|كاتب|لجنه|هييه|مديريه)$/;

/** The steps over words with `و`. */
export class JoinedReading extends TitleNames {
  /** Whether an unnamed source belongs to a body: `مصدر في هيئة الرقابة`. */
  private isOfBody(): boolean {
    if (this.head?.kind !== 'source') return false;
    for (let i = this.from + 1; i < this.at; i++) {
      const { head, definite } = this.context.classes.of(this.token(i)?.form ?? '');
      if (head?.kind === 'body' && !definite) return true;
    }
    return false;
  }

  /**
   * `وكالة الأمن الرقمي وأمن المنشآت إن`, `مدير معهد الفلك وعلوم الفضاء سامي حداد`: another field of the body, behind which
   * the clause, a mark, a name or where it was said follows.
   */
  private joinsField(rest: string): boolean {
    const { classes } = this.context;
    const word = classes.of(rest);
    if (!this.closed || this.name || word.definite || word.givenName) return false;
    // `المجتمع الدولي | وقاطعتها المعارضة`
    const verb = OWN_WAW.test(rest) || /(?:ه|هم?ا|هم|[^ا]ت)$/.test(this.token()?.text ?? '');
    if (verb) return false;
    const body = this.head?.kind === 'body' || this.holdsInside();
    if (!body || (word.head && word.head.kind !== 'body')) return false;
    let k = this.at + 1;
    if (!classes.of(this.token(k)?.form ?? '').definite) return false;
    while (k < this.at + 4 && classes.of(this.token(k)?.form ?? '').definite) k++;
    return this.endsBody(k) || (this.is('preposition', k) && this.is('setting', k + 1));
  }

  /** Whether the clause, a comma, a colon or a name follows a body's name. */
  private endsBody(at: number): boolean {
    const token = this.token(at);
    return (
      token === undefined ||
      (token.kind === 'mark' && /^[،,:.]$/.test(token.text)) ||
      this.context.stops(at) ||
      mayBeName(this.context, at)
    );
  }

  /**
   * `هيئة حماية الآثار وصيانتها`, `مركز الرقابة على الأدوية ومنع تهريبها`: a second deed on what a body is for, told by a pronoun.
   */
  private stepDeedOnField(rest: string): Reading {
    const body = this.head?.kind === 'body' || this.holdsInside();
    if (!body || !this.closed || this.name || rest.startsWith('ال')) return undefined;
    const { classes } = this.context;
    const isDeed = (form: string) => classes.isVerbalNoun(form.replace(/^لل/, 'ال'));
    const words = this.context.tokens.slice(this.from + 1, this.at);
    if (words.length < 2 || !words.some(({ form }) => isDeed(form))) return undefined;
    const owned = (at: number) => /.{2}ه(?:ا|م|ما)?$/.test(this.token(at)?.text ?? '');
    // … and not `ورئيستها`
    const noun = rest.replace(/ه(?:ا|م|ما)?$/, '').replace(/ت$/, 'ه');
    const { head, givenName } = classes.of(noun);
    const alone = owned(this.at) && !head && !givenName;
    const length = alone ? 1 : isDeed(rest) && owned(this.at + 1) ? 2 : 0;
    return length > 0 && this.endsBody(this.at + length) ? this.stepOver(length) : undefined;
  }

  /** Whether a body stands inside the title or the source read so far. */
  private holdsInside(): boolean {
    return /^(?:person|source)$/.test(this.head?.kind ?? '') && this.holdsBody();
  }

  /** `الكاتب والمحلل السياسي حسن`: one person of two callings, where a name follows the second alone. */
  private stepSecondTitle(): boolean {
    const single = this.headDefinite && this.titleFrom === this.at - 1;
    if (!single) return false;
    let k = this.at + 1;
    while (k < this.at + 4 && this.context.classes.of(this.token(k)?.form ?? '').definite) k++;
    if (!mayBeName(this.context, k)) return false;
    this.at++;
    return true;
  }

  /** `الوزيران حدادين والصفدي`: the second of two whom one title is of. */
  private stepSecondName(): boolean {
    const from = this.at++;
    while (this.at < from + 3 && !this.context.stops(this.at) && mayBeName(this.context, this.at))
      this.at++;
    // `النواب محمد الحربي وخالد الشمري`
    const surname = this.context.surnames.has(this.token()?.form ?? '');
    if (this.at === from + 1 && surname && !this.context.stops(this.at)) this.at++;
    this.joint = true;
    return true;
  }

  /** `وزير الطاقة والصناعة`, `الحلف والولايات المتحدة`; undefined where `و` is a letter of the word. */
  protected stepJoined(form: string): Reading {
    // `أكدت اللجان الطبية | وصول المساعدات`
    if (this.closed && this.head && WAW_NOUNS.test(form)) return false;
    const rest = form.slice(1);
    if (this.stepJoinedPlace(rest)) return true;
    const word = this.context.classes.of(rest);
    if (word.classes.has('relative')) return false;
    const deed = this.stepDeedOnField(rest);
    if (deed) return deed;
    if (this.stepNounOfOneConstruct(word)) return true;
    if (this.isSecondName(word)) return this.stepSecondName();
    if (this.isSecondOffice(word)) return this.stepOver();
    if (this.isFieldOfOffice(word) || this.joinsField(rest)) return this.stepOver(2);
    return rest.startsWith('ال')
      ? this.stepJoinedDefinite(rest, word)
      : this.stepJoinedPlain(rest, word);
  }

  /** `الحلف والولايات المتحدة` */
  private stepJoinedPlace(rest: string): boolean {
    const place = placeAt(this.context, this.at, rest);
    if (!place || this.name) return false;
    this.joint = this.place !== undefined || this.head?.kind !== 'person';
    return this.stepOver(place.words.length);
  }

  /** `فدرالية جمعيات آباء وأمهات التلاميذ`: two nouns of one construct. */
  private stepNounOfOneConstruct({ definite, head }: WordClass): boolean {
    const bodily = this.head?.kind === 'body' && !this.name && this.at > this.from + 1;
    if (!bodily || definite || head) return false;
    if (this.wordAt(this.at - 1).definite || !this.wordAt(this.at + 1).definite) return false;
    this.closed = false;
    return this.stepOver();
  }

  /** `الوزيران حدادين والصفدي` */
  private isSecondName({ givenName, definite, head }: WordClass): boolean {
    const both = this.name && this.head?.kind === 'person' && this.head.number === 'plural';
    return both === true && (givenName || (definite && !head));
  }

  /** `إمام وخطيب المسجد`, `مؤسس ورئيس مجلس الأمناء`: two offices of one construct. */
  private isSecondOffice({ head, definite, proclitic }: WordClass): boolean {
    const twice = head?.kind === 'person' && head.number === 'singular' && !definite;
    const first = this.titleFrom === this.at - 1 && this.head?.kind === 'person' && !this.closed;
    return twice && first && proclitic === '';
  }

  /** `وزارة الصحة والسكان وإصلاح المستشفيات` */
  private isFieldOfOffice({ definite, givenName, head }: WordClass): boolean {
    if (!this.closed || this.name || definite || givenName || head) return false;
    const next = this.wordAt(this.at + 1);
    if (!next.definite || next.head?.number === 'singular') return false;
    return HAS_FIELDS.test(this.head?.lemma ?? '') || this.isOfBody();
  }

  /** A word without `ال` behind `و`. */
  private stepJoinedPlain(rest: string, word: WordClass): Reading {
    if (this.isSecondAdjective(rest, word)) return this.stepOver();
    if (this.isSecondGroup(word)) {
      this.joint = true;
      this.adjectives = false;
      return this.stepOver();
    }
    return word.head && word.proclitic === '' ? false : undefined;
  }

  /** `مسؤولين أمريكيين ولبنانيين`, `مصادر سورية ولبنانية`: where they are from; and `مصادر أمنية وطبية`. */
  private isSecondAdjective(rest: string, { head, nisba }: WordClass): boolean {
    const told = this.head?.number === 'plural' || this.head?.kind === 'source';
    if (!told || this.headDefinite || this.name) return false;
    const last = this.token(this.at - 1)?.form ?? '';
    const noun = this.context.classes.of(last.replace(/^و(?=.{2,}ي(?:ون|ين|ه|ات)$)/, ''));
    const ending = (of: string) => /ي(?:ون|ين|ه|ات)$/.exec(of)?.[0];
    const alike = ending(rest) !== undefined && ending(rest) === ending(noun.bare);
    if (!alike || noun.definite) return false;
    const from = noun.nisba !== undefined && nisba !== undefined;
    return from || (!noun.head && !head && this.adjectives);
  }

  /** `نشطاء ومنظمات حقوقية` */
  private isSecondGroup({ head, proclitic }: WordClass): boolean {
    const many = this.head?.number === 'plural' || this.head?.kind === 'group';
    const others = head?.number === 'plural' || head?.kind === 'group';
    return many && !this.headDefinite && others && proclitic === '';
  }

  /** A word with `ال` behind `و`: an adjective, a calling, a field or a body. */
  private stepJoinedDefinite(rest: string, { head }: WordClass): boolean {
    if (this.name || !this.closed) return false;
    // `الخبير العسكري والاستراتيجي`: two adjectives.
    const before = this.wordAt(this.at - 1);
    const adjectives = /^ال.{3,}يه?$/.test(rest) && before.definite && /يه?$/.test(before.bare);
    if (adjectives && this.titleFrom < this.at - 1) return this.stepOver();
    const person = head?.kind === 'person' && head.number === 'singular';
    if (person && this.head?.kind === 'person') return this.stepSecondTitle();
    const alone = this.titleFrom === this.at - 1 && head?.kind === 'body';
    if (this.place !== undefined || this.head?.kind === 'name' || alone) this.joint = true;
    // `الأمم المتحدة والاتحاد | الإفريقي`: the second goes on as a body does.
    if (this.place !== undefined && head) this.head ??= head;
    return this.stepOver();
  }
}
