/**
 * Noun phrases that name somebody: a title with its complements, a name, an apposition, a body or a state. The
 * reader goes from word to word and ends the phrase where the next word belongs to the verb again.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Head, PlaceName, State } from './name-lexicon.ts';
import type { WordClass, WordClasses } from './word-class.ts';

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

/** What the reader needs to know of the article. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly classes: WordClasses;
  /** Whether a token belongs to no name: a cue, a complementiser, a colon. */
  readonly stops: (index: number) => boolean;
  /** Index of the closing mark by that of the opening mark. */
  readonly closerOf: ReadonlyMap<number, number>;
}

const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هولاء', 'ذات', 'نفس']);
const SAME = new Set([
  'ذاته',
  'ذاتها',
  'ذاتهم',
  'نفسه',
  'نفسها',
  'نفسهم',
  'عينه',
  'المذكور',
  'المذكوره',
]);
const NAME_LINKS = new Set([
  'عبد',
  'ابو',
  'ابن',
  'بن',
  'بنت',
  'ولد',
  'ال',
  'ام',
  'فان',
  'دي',
  'ذو',
  'بو',
  'سيدي',
  'ابي',
  'ون',
]);
const RELATIVES = new Set([
  'الذي',
  'التي',
  'الذين',
  'اللذان',
  'اللذين',
  'اللتان',
  'اللواتي',
  'الذى',
  'التى',
]);
const NAMED_BY = new Set(['يدعي', 'تدعي', 'اسمه', 'اسمها', 'هو', 'هي']);
const PRONOUNS = new Set([
  'هو',
  'هي',
  'هم',
  'هما',
  'هناك',
  'انا',
  'نحن',
  'ما',
  'من',
  'لا',
  'لم',
  'لن',
  'قد',
  'لقد',
  'كان',
  'كانت',
  'كل',
  'عدم',
  'اي',
  'كيف',
  'لماذا',
  'متي',
  'اين',
  'هل',
  'اذا',
  'ليس',
  'ليست',
  'ثم',
  'او',
  'ام',
  'بل',
  'كي',
  'لان',
  'سوف',
  'عما',
  'مما',
  'فيما',
  'بما',
  'كما',
  'حيث',
  'مثل',
  'تم',
  'يتم',
  'جري',
  'ان',
  'اذ',
  'لو',
  'لولا',
  'هنا',
  'يجب',
  'يمكن',
  'نعم',
  'كلا',
  'غير',
  'سوي',
  'الا',
  'اما',
  'لكن',
  'ولكن',
  'وان',
  'انه',
  'ايضا',
  'فقط',
  'جدا',
  'اكثر',
  'اقل',
  'بشكل',
  'بدوره',
  'بدورها',
  'كذلك',
  'سنه',
  'عام',
  'شهر',
]);

const COMMA = /^[،,]$/;
const LONGEST = 24;

/** Tells whether a folded word opens a relative clause. */
export const isRelative = (form: string): boolean => RELATIVES.has(form);

/** Finds the state or capital whose wording begins at a token, its first word read as `first`. */
export function placeAt(
  { tokens, classes }: PhraseContext,
  at: number,
  first: string = tokens[at]?.form ?? '',
): PlaceName | undefined {
  return classes.lexicon.places
    .get(first)
    ?.find(({ words }) => words.every((word, n) => n === 0 || tokens[at + n]?.form === word));
}

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

/** Tells whether a token may be a word of a person's name that stands without `ال`. */
export function mayBeName(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || context.stops(at)) return false;
  const word = context.classes.of(token.form);
  if (word.givenName) return true;
  if (word.head || word.nisba || word.classes.size > 0 || PRONOUNS.has(token.form)) return false;
  if (word.definite || RELATIVES.has(token.form) || SAME.has(token.form)) return false;
  if (token.text.includes('\u064b') || /^م.{3,}ا$/.test(token.form)) return false;
  return token.form.length > 1 && !context.classes.isVerbalNoun(token.form);
}

class PhraseReader {
  private at: number;
  private readonly titles: TokenRange[] = [];
  private readonly acronyms: TokenRange[] = [];
  private titleFrom = -1;
  private nameFrom = -1;
  private nameTo = -1;
  private head: Head | undefined;
  private headDefinite = false;
  private state: State | undefined;
  private capital = false;
  private joint = false;
  private same = false;
  /** Whether the construct state is closed by a definite word or a proper name. */
  private closed = false;
  private adjectives = false;
  private readonly context: PhraseContext;
  private readonly from: number;
  private readonly limit: number;

  constructor(context: PhraseContext, from: number, limit: number) {
    this.context = context;
    this.from = from;
    this.at = from;
    this.limit = limit;
  }

  read(): NounPhrase | undefined {
    if (!this.open()) return undefined;
    while (this.at < this.limit && this.step());
    if (this.titleFrom >= 0) this.closeTitle();
    const to = this.trimmedEnd();
    if (to <= this.from) return undefined;
    return {
      from: this.from,
      to,
      titles: this.titles,
      ...(this.nameFrom >= 0 ? { name: { from: this.nameFrom, to: this.nameTo } } : {}),
      ...(this.head ? { head: this.head } : {}),
      headDefinite: this.headDefinite,
      ...(this.state ? { state: this.state } : {}),
      capital: this.capital,
      joint: this.joint,
      acronyms: this.acronyms,
      same: this.same,
    };
  }

  private token(at = this.at): Token | undefined {
    return this.context.tokens[at];
  }

  private wordAt(at: number): WordClass | undefined {
    const token = this.token(at);
    return token?.kind === 'word' ? this.context.classes.of(token.form) : undefined;
  }

  private closeTitle(): void {
    if (this.titleFrom >= 0 && this.at > this.titleFrom) {
      this.titles.push({ from: this.titleFrom, to: this.at });
    }
    this.titleFrom = -1;
  }

  private trimmedEnd(): number {
    let end = this.at;
    while (
      end > this.from &&
      this.token(end - 1)?.kind === 'mark' &&
      !/[)"»”]/.test(this.token(end - 1)?.text ?? '')
    )
      end--;
    return end;
  }

  /** Reads the first word; false where no phrase begins. */
  private open(): boolean {
    let token = this.token();
    while (token && (token.kind === 'number' || token.text === '#') && this.at < this.limit) {
      this.at++;
      token = this.token();
    }
    if (token && DEMONSTRATIVES.has(token.form)) {
      this.same = token.form !== 'هولاء';
      this.at++;
      if (!this.same) {
        this.titleFrom = this.at - 1;
        this.head = { lemma: 'هولاء', kind: 'group', gender: 'm', number: 'plural' };
        this.closed = true;
        return true;
      }
      token = this.token();
    }
    if (token?.kind !== 'word' || this.context.stops(this.at)) return false;
    const numbered = this.at > this.from && !this.same;
    const word = this.context.classes.of(token.form);
    const place = this.placeHere();
    if (place && !(word.head && !place)) {
      this.titleFrom = this.at;
      this.state = place.state;
      this.capital = place.capital;
      this.at += place.words.length;
      this.closed = true;
      return true;
    }
    if (word.head && !(word.classes.has('time') && !word.definite)) {
      this.titleFrom = this.at;
      this.setHead(word);
      if (numbered && this.head) this.head = { ...this.head, number: 'plural' };
      this.at++;
      return true;
    }
    if (
      word.classes.has('preposition') ||
      word.classes.has('time') ||
      word.classes.has('subordinator')
    )
      return false;
    if (isNumeral(token.form)) {
      const counted = this.wordAt(this.at + 1);
      this.titleFrom = this.at;
      this.head = {
        lemma: token.form,
        kind: counted?.head?.kind === 'source' ? 'source' : 'group',
        gender: 'm',
        number: 'plural',
      };
      this.at++;
      return true;
    }
    if (word.nisba && word.definite) {
      this.titleFrom = this.at++;
      this.closed = true;
      this.headDefinite = true;
      return true;
    }
    if (NAME_LINKS.has(token.form) || mayBeName(this.context, this.at)) {
      this.readName();
      return true;
    }
    if (word.definite && !RELATIVES.has(token.form) && word.classes.size === 0) {
      this.readName();
      return true;
    }
    return false;
  }

  private setHead(word: WordClass): void {
    this.head = word.head;
    this.headDefinite = word.definite;
    this.closed = word.definite || word.head?.kind === 'name';
  }

  private placeHere(): PlaceName | undefined {
    const form = this.token()?.form ?? '';
    const place = placeAt(this.context, this.at);
    if (place || this.at > this.from) return place;
    const bare = form.startsWith('لل')
      ? `ال${form.slice(2)}`
      : /^[لبو]/.test(form)
        ? form.slice(1)
        : '';
    return bare ? placeAt(this.context, this.at, bare) : undefined;
  }

  /** Reads a person's name from here: links such as `بن`, one surname with `ال`, Latin words. */
  private readName(): void {
    if (this.titleFrom >= 0) this.closeTitle();
    const from = this.at;
    let words = 0;
    while (this.at < this.limit && words < 5) {
      const token = this.token();
      if (!token || token.kind !== 'word' || (this.at > from && token.opensLine)) break;
      if (this.at > from && this.context.stops(this.at)) break;
      const word = this.context.classes.of(token.form);
      const linked = NAME_LINKS.has(this.token(this.at - 1)?.form ?? '') && this.at > from;
      const definiteName =
        word.definite && !word.head && !/(?:يين|يون)$/.test(token.form) && word.classes.size === 0;
      if (NAME_LINKS.has(token.form) || linked) {
        // `عبد الله`, `بن صالح`: the word after belongs to it.
      } else if (words > 0 && word.definite) {
        if (!definiteName || words > 1 || (word.nisba && words > 0)) break;
      } else if (words === 0 && word.definite) {
        // A surname or given name that begins with `ال`.
      } else if (!mayBeName(this.context, this.at)) break;
      words++;
      this.at++;
    }
    if (this.at === from) {
      this.at++;
      return;
    }
    this.nameFrom = from;
    this.nameTo = this.at;
    this.closed = true;
  }

  /** Reads on by one word or part; false at the end of the phrase. */
  private step(): boolean {
    const token = this.token();
    if (!token || token.opensLine || this.context.stops(this.at)) return false;
    if (token.kind === 'mark') return this.stepMark(token);
    if (token.kind === 'number') return false;
    const { form } = token;
    if (SAME.has(form)) {
      this.same = true;
      this.at++;
      return true;
    }
    if (RELATIVES.has(form)) return false;
    const word = this.context.classes.of(form);
    if (NAMED_BY.has(form)) return this.stepNamedBy();
    if (word.classes.has('time') && !word.head) return false;
    if (word.classes.has('preposition')) return this.stepPreposition(form);
    if (form.startsWith('و') && !this.context.classes.of(form).givenName && form.length > 3) {
      const joined = this.stepJoined(form);
      if (joined !== undefined) return joined;
    }
    if (this.state && !this.head) return false;
    if (this.nameFrom >= 0) return this.stepAfterName(word);
    if (word.head) return this.stepHead(word);
    const place = placeAt(this.context, this.at);
    if (place) {
      if (this.closed || this.adjectives) return false;
      this.at += place.words.length;
      this.closed = true;
      return true;
    }
    if (word.definite) {
      if (word.givenName && this.closed && this.head?.kind === 'person') {
        this.readName();
        return true;
      }
      this.closed = true;
      this.at++;
      return true;
    }
    if (word.nisba && word.proclitic === '') {
      this.adjectives = true;
      this.at++;
      return !this.closed || this.head?.kind === 'name';
    }
    return this.stepPlain(word, form);
  }

  /** A word that is no head, place or nisba and has no `ال`. */
  private stepPlain(word: WordClass, form: string): boolean {
    if (/^[لب]ال|^لل/.test(form)) {
      if (!this.head || !this.closed || this.head.kind === 'name') return false;
      this.at++;
      return true;
    }
    if (word.classes.has('adjective')) {
      if (this.closed && this.headDefinite) return false;
      this.adjectives = true;
      this.at++;
      return true;
    }
    const kind = this.head?.kind;
    const takesName =
      kind === 'person' || kind === 'honorific' || kind === 'source' || kind === 'group';
    if (takesName && (this.closed || word.givenName) && mayBeName(this.context, this.at)) {
      if (kind === 'group' || (kind === 'source' && !this.headDefinite && !word.givenName))
        return false;
      this.readName();
      return true;
    }
    if (this.closed || this.adjectives) return false;
    if (this.context.classes.isVerbalNoun(form) && kind !== 'person' && kind !== 'body')
      return false;
    if (word.classes.has('subordinator') || PRONOUNS.has(form)) return false;
    const proper = mayBeName(this.context, this.at) && kind !== 'group';
    this.at++;
    if (proper && kind !== 'source' && !looksCommon(form)) this.closed = true;
    return true;
  }

  private stepHead(word: WordClass): boolean {
    const { proclitic, definite, head } = word;
    if (!head) return false;
    if (proclitic === 'ل' || proclitic === 'ب') {
      const people = head.number === 'plural' && head.kind === 'person';
      if (people || head.kind === 'outlet' || head.kind === 'document') return false;
      if (!this.closed && this.head?.kind !== 'source' && this.head?.kind !== 'document')
        return false;
      this.closed = definite;
      this.at++;
      return true;
    }
    if (proclitic !== '') return false;
    const kind = this.head?.kind;
    if (this.closed && definite) {
      // `الأعضاء | الأمين العام`: a second definite title is another phrase, unless one of the two says little.
      if (
        kind === 'honorific' ||
        (kind === 'person' && head.kind === 'person' && this.titleFrom === this.at - 1)
      ) {
        if (kind === 'honorific') this.setHead(word);
        this.at++;
        return true;
      }
      if (kind === 'person' && head.kind === 'person' && this.isNamedNext()) {
        this.at++;
        return true;
      }
      const adjective = head.kind === 'person' && /[ي]$/.test(word.bare);
      if (adjective) this.at++;
      return adjective;
    }
    if (this.closed) {
      if (kind === 'honorific') {
        this.setHead(word);
        this.at++;
        return true;
      }
      return false;
    }
    if (this.adjectives && kind !== 'person') return false;
    if (kind === 'honorific') this.setHead(word);
    this.closed = definite || head.kind === 'name';
    this.at++;
    return true;
  }

  private isNamedNext(): boolean {
    return mayBeName(this.context, this.at + 1);
  }

  private stepAfterName(word: WordClass): boolean {
    if (
      word.head &&
      (word.head.kind === 'person' || word.head.kind === 'honorific') &&
      word.proclitic === ''
    ) {
      if (word.head.number === 'plural') return false;
      this.startApposition(word);
      return true;
    }
    if (this.titleFrom < 0) return false;
    return false;
  }

  /** A title after the name: `يوب هاينكس المدير الفني لبايرن ميونخ`. */
  private startApposition(word: WordClass): void {
    const inner = readNounPhrase(this.context, this.at, this.limit);
    const end = inner && !inner.name ? inner.to : (inner?.titles[0]?.to ?? this.at + 1);
    this.titles.push({ from: this.at, to: end });
    this.head ??= word.head;
    this.at = end;
    this.titleFrom = -1;
  }

  private stepNamedBy(): boolean {
    if (this.nameFrom >= 0 || this.headDefinite || !mayBeName(this.context, this.at + 1))
      return false;
    this.closeTitle();
    this.at++;
    this.readName();
    return true;
  }

  private stepPreposition(form: string): boolean {
    if (this.nameFrom >= 0 || this.state) return false;
    const next = this.wordAt(this.at + 1);
    const nextToken = this.token(this.at + 1);
    if (!next || !nextToken || nextToken.opensLine || this.context.stops(this.at + 1)) return false;
    if (next.classes.has('setting') || next.classes.has('time') || next.classes.has('preposition'))
      return false;
    if (PRONOUNS.has(nextToken.form) || DEMONSTRATIVES.has(nextToken.form)) return false;
    const kind = this.head?.kind;
    const place = placeAt(this.context, this.at + 1);
    const partitive = form === 'من' && (kind === 'group' || kind === 'source');
    const inside =
      (form === 'في' || form === 'فى' || form === 'لدي' || form === 'علي') &&
      (kind === 'person' ||
        kind === 'source' ||
        kind === 'group' ||
        kind === 'outlet' ||
        (kind === 'body' && place !== undefined));
    if (!partitive && !inside) return false;
    if (form === 'علي' && !next.head) return false;
    this.at++;
    if (place) this.at += place.words.length;
    else {
      this.closed = next.definite;
      this.adjectives = false;
      this.at++;
    }
    return true;
  }

  /** `وزير الطاقة والصناعة`, `الحلف والولايات المتحدة`; undefined where `و` is a letter of the word. */
  private stepJoined(form: string): boolean | undefined {
    const rest = form.slice(1);
    const place = placeAt(this.context, this.at, rest);
    if (place && (this.state || this.head) && this.nameFrom < 0) {
      this.joint = this.state !== undefined || this.head?.kind !== 'person';
      this.at += place.words.length;
      return true;
    }
    const word = this.context.classes.of(rest);
    if (!rest.startsWith('ال')) {
      return word.head && word.proclitic === '' ? false : undefined;
    }
    if (this.nameFrom >= 0 || !this.closed) return false;
    const people = word.head?.kind === 'person' && word.head.number === 'singular';
    if (people && this.head?.kind === 'person') return false;
    this.joint =
      this.state !== undefined ||
      this.head?.kind === 'name' ||
      (this.titleFrom === this.at - 1 && word.head?.kind === 'body');
    this.at++;
    return true;
  }

  private stepMark(token: Token): boolean {
    if (token.text === '#') {
      this.at++;
      return true;
    }
    if (COMMA.test(token.text)) return this.stepComma();
    const closer = token.text === '(' ? this.findBracket() : this.context.closerOf.get(this.at);
    if (closer === undefined || closer - this.at > 6) return false;
    const naming = this.head !== undefined || token.text === '(';
    if (!naming) return false;
    this.acronyms.push({ from: this.at + 1, to: closer });
    if (token.text !== '(' && !this.closed && this.nameFrom < 0) this.closed = true;
    this.at = closer + 1;
    return true;
  }

  private findBracket(): number | undefined {
    for (let i = this.at + 1; i < this.at + 8; i++) if (this.token(i)?.text === ')') return i;
    return undefined;
  }

  /** A comma before an apposition: `رئيس الجامعة، رضوان بن صالح` or `رمطان العمامرة، وزير الخارجية`. */
  private stepComma(): boolean {
    const next = this.wordAt(this.at + 1);
    const token = this.token(this.at + 1);
    if (!next || !token || token.opensLine || this.context.stops(this.at + 1)) return false;
    const titled = this.head?.kind === 'person' || this.head?.kind === 'honorific';
    const before = this.at;
    if (
      titled &&
      this.nameFrom < 0 &&
      (mayBeName(this.context, this.at + 1) || this.isDefiniteName(next, token))
    ) {
      this.closeTitle();
      this.at++;
      this.readName();
      return true;
    }
    if (
      this.nameFrom >= 0 &&
      next.head &&
      next.proclitic === '' &&
      next.head.number === 'singular'
    ) {
      if (next.head.kind !== 'person' && next.head.kind !== 'honorific') return false;
      this.at++;
      this.startApposition(next);
      return true;
    }
    if (
      this.nameFrom >= 0 &&
      !this.head &&
      this.nameTo - this.nameFrom === 1 &&
      mayBeName(this.context, before + 1)
    ) {
      const after = this.token(before + 2);
      if (after && COMMA.test(after.text)) {
        this.nameTo = before + 2;
        this.at = before + 2;
        return true;
      }
    }
    return false;
  }

  private isDefiniteName(word: WordClass, token: Token): boolean {
    return (
      word.definite &&
      !word.head &&
      !word.nisba &&
      word.classes.size === 0 &&
      !RELATIVES.has(token.form)
    );
  }
}

const NUMERALS =
  /^(?:ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|عشرات|مءات|ميات|الاف|عده)$/;
const isNumeral = (form: string): boolean => NUMERALS.test(form);

/** Indefinite common nouns inside a title go on with it: `وزير خارجية ألبانيا`, `مدير عام مكتب`. */
const looksCommon = (form: string): boolean =>
  /^(?:عام|عموم|شؤون|شوون|امن|خارجيه|دفاع|صحه|شرطه|وزراء|مجلس)$|ه$/.test(form);
