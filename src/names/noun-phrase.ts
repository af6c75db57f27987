/**
 * Noun phrases that name somebody: a title with its complements, a name, an apposition, a body or a state. The
 * reader goes from word to word and ends the phrase where the next word belongs to the verb again.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Head, PlaceName, State } from './name-lexicon.ts';
import { isOfClass, mayBeName, type PhraseContext, placeAt } from './name-words.ts';
import type { ClauseClass, WordClass } from './word-class.ts';

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

const COMMA = /^[،,]$/;
const LONGEST = 24;
const NUMERALS = /^(?:ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|عشرات|ميات|الاف|عده)$/;
/** Indefinite common nouns that a title goes on with: `وزير خارجية ألبانيا`, `مدير عام مكتب`. */
const COMMON = /^(?:عام|عموم|شوون|امن|دفاع|شرطه|وزراء|سابق|اول|وفد|تحرير)$|ه$/;

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

class PhraseReader {
  private at: number;
  private readonly titles: TokenRange[] = [];
  private readonly acronyms: TokenRange[] = [];
  private titleFrom = -1;
  private name: TokenRange | undefined;
  private head: Head | undefined;
  private headDefinite = false;
  private place: PlaceName | undefined;
  private joint = false;
  private same = false;
  /** Whether the construct state is closed by a definite word or a proper name. */
  private closed = false;
  private adjectives = false;
  /** Whether the body's name is a proper name of several words: `منظمة هيومن رايتس ووتش`. */
  private proper = false;
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
    const { titles, name, head, headDefinite, place, joint, acronyms, same } = this;
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

  private token(at = this.at): Token | undefined {
    return this.context.tokens[at];
  }

  private is(name: ClauseClass, at = this.at): boolean {
    return isOfClass(this.context, at, name);
  }

  private closeTitle(): void {
    const to = this.trimmedEnd();
    if (this.titleFrom >= 0 && to > this.titleFrom) this.titles.push({ from: this.titleFrom, to });
    this.titleFrom = -1;
  }

  private trimmedEnd(): number {
    let end = this.at;
    const trailing = (token: Token | undefined) =>
      token?.kind === 'mark' && !/[)"»”]/.test(token.text);
    while (end > this.from && trailing(this.token(end - 1))) end--;
    return end;
  }

  /** Reads the first word; false where no phrase begins. */
  private open(): boolean {
    let token = this.token();
    while (token && (token.kind === 'number' || token.text === '#') && this.at < this.limit) {
      this.at++;
      token = this.token();
    }
    const numbered = this.at > this.from && this.token(this.at - 1)?.kind === 'number';
    if (this.is('demonstrative')) {
      this.same = token?.form !== 'هولاء';
      if (!this.same) return this.openGroup(token?.form ?? '');
      this.at++;
      token = this.token();
    }
    if (token?.kind !== 'word' || this.context.stops(this.at)) return false;
    const word = this.context.classes.of(token.form);
    const place = this.placeHere();
    if (place) {
      this.titleFrom = this.at;
      this.place = place;
      this.at += place.words.length;
      this.closed = true;
      return true;
    }
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const ranked = this.is('rank') && (next.givenName || this.token(this.at + 1)?.form === 'اول');
    if (ranked) {
      this.titleFrom = this.at;
      this.head = { lemma: word.bare, kind: 'person', gender: 'm', number: 'singular' };
      this.headDefinite = true;
      return this.stepRank();
    }
    if (word.head && !(word.classes.has('time') && !word.definite)) {
      this.titleFrom = this.at++;
      this.setHead(word);
      if (numbered && this.head) this.head = { ...this.head, number: 'plural' };
      return true;
    }
    if (NUMERALS.test(token.form)) return this.openGroup(token.form);
    const titled = this.context.classes.of(this.token(this.at - 1)?.form ?? '').head;
    if (token.form === 'باسم' && titled) return false;
    const allowed =
      word.classes.size === 0 || word.classes.has('name-link') || token.text === 'علي';
    if (!allowed || this.is('preposition')) return false;
    if (word.nisba && word.definite) {
      this.titleFrom = this.at++;
      this.closed = true;
      this.headDefinite = true;
      return true;
    }
    if (this.opensTitle(word)) return true;
    if (word.definite && this.context.classes.isVerbalNoun(token.form) && !word.givenName)
      return false;
    if (word.definite && /ات$/.test(token.form)) return false;
    if (!word.definite && !word.classes.has('name-link') && !mayBeName(this.context, this.at))
      return false;
    this.readName();
    return this.name !== undefined;
  }

  /** A title that no list knows: `الفيلسوف الفرنسي ميشيل`, `عازف البيانو محمد`. */
  private opensTitle(word: WordClass): boolean {
    if (word.givenName || word.classes.size > 0) return false;
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const third = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
    const named = third.givenName || mayBeName(this.context, this.at + 2);
    const described = word.definite && next.definite && next.nisba !== undefined && named;
    const called =
      word.definite && !next.definite && next.givenName && mayBeName(this.context, this.at + 1);
    const construct =
      !word.definite && next.definite && !next.nisba && third.givenName && !third.definite;
    if (!described && !called && !construct) return false;
    this.titleFrom = this.at;
    this.head = {
      lemma: word.bare,
      kind: 'person',
      gender: word.bare.endsWith('ه') ? 'f' : 'm',
      number: 'singular',
    };
    this.headDefinite = word.definite;
    this.closed = true;
    this.at += construct ? 2 : 1;
    return true;
  }

  /** `هؤلاء`, or a number in letters before what it counts. */
  private openGroup(lemma: string): boolean {
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    this.titleFrom = this.at++;
    const kind = next.head?.kind === 'source' ? 'source' : 'group';
    this.head = { lemma, kind, gender: 'm', number: 'plural' };
    this.closed = lemma === 'هولاء';
    return true;
  }

  private setHead(word: WordClass): void {
    this.head = word.head;
    this.headDefinite = word.definite;
    this.closed = word.definite || word.head?.kind === 'name';
  }

  private placeHere(): PlaceName | undefined {
    const form = this.token()?.form ?? '';
    const place = placeAt(this.context, this.at);
    if (place) return place;
    const bare = form.startsWith('لل')
      ? `ال${form.slice(2)}`
      : /^[لبو]/.test(form)
        ? form.slice(1)
        : '';
    return bare ? placeAt(this.context, this.at, bare) : undefined;
  }

  /** Reads a person's name from here: links such as `بن`, one surname with `ال`, Latin words. */
  private readName(): void {
    const from = this.at;
    let words = 0;
    let given = true;
    while (this.at < this.limit && words < 5) {
      const token = this.token();
      if (token?.kind !== 'word' || (this.at > from && token.opensLine)) break;
      if (this.at > from && this.context.stops(this.at)) break;
      const word = this.context.classes.of(token.form);
      const definiteBefore =
        words === 1 && !given && this.token(this.at - 1)?.form.startsWith('ال');
      if (definiteBefore && /^[لب]/.test(token.form)) break;
      const link = this.is('name-link') || (token.form === 'ال' && words > 0);
      const linked = this.at > from && this.is('name-link', this.at - 1);
      if (link && !linked) {
        const next = this.token(this.at + 1);
        if (next?.kind !== 'word' || this.is('preposition', this.at + 1)) break;
        this.at++;
        continue;
      }
      if (!linked) {
        if (word.definite && words > 0) {
          const surname =
            !word.head &&
            !word.nisba &&
            word.classes.size === 0 &&
            !/(?:يين|يون)$/.test(token.form);
          if (!surname || !(words === 1 || given)) break;
          this.at++;
          words++;
          break;
        }
        if (!word.definite && !mayBeName(this.context, this.at)) break;
      }
      given &&= word.givenName || linked;
      words++;
      this.at++;
    }
    while (this.at > from && this.is('name-link', this.at - 1)) this.at--;
    if (this.at === from) return;
    if (this.titleFrom >= 0) {
      const to = this.at;
      this.at = from;
      this.closeTitle();
      this.at = to;
    }
    this.name = { from, to: this.at };
    this.closed = true;
  }

  /** Reads on by one word or part; false at the end of the phrase. */
  private step(): boolean {
    const token = this.token();
    if (!token || token.opensLine || this.context.stops(this.at)) return false;
    if (token.kind === 'mark') return this.stepMark(token);
    if (token.kind === 'number') return false;
    const { form } = token;
    if (this.is('same')) {
      this.same = true;
      this.at++;
      return true;
    }
    if (form === 'باسم' && !this.name) {
      this.closed = false;
      this.at++;
      return true;
    }
    if (this.is('relative')) return false;
    if (this.is('named-by')) return this.stepNamedBy();
    const word = this.context.classes.of(form);
    if (word.classes.has('time') && !word.head) return false;
    if (this.is('preposition')) return this.stepPreposition(form);
    if (form.startsWith('و') && form.length > 3 && !word.givenName) {
      const joined = this.stepJoined(form);
      if (joined !== undefined) return joined;
    }
    if (this.place && !this.head) return false;
    if (this.name) return this.stepAfterName(word);
    if (word.nisba && word.definite && word.proclitic === '' && this.head) {
      this.closed = true;
      this.at++;
      return true;
    }
    if (
      word.classes.has('adjective') &&
      !word.definite &&
      this.head?.kind !== 'group' &&
      !this.headDefinite
    ) {
      if (this.closed) return false;
      this.adjectives = true;
      this.at++;
      return true;
    }
    if (word.classes.has('title-adjective') && this.closed) {
      this.at++;
      return true;
    }
    if (this.is('rank') && this.head?.kind === 'person' && this.closed) return this.stepRank();
    if (word.head) return this.stepHead(word, word.head);
    const place = placeAt(this.context, this.at);
    if (place) {
      if (this.closed || this.adjectives) return false;
      this.at += place.words.length;
      this.closed = true;
      return true;
    }
    if (word.definite) return this.stepDefinite(word);
    if (word.nisba && word.proclitic === '') {
      this.adjectives = true;
      this.at++;
      return !this.closed || this.head?.kind === 'name';
    }
    return this.stepPlain(word, form);
  }

  private stepDefinite(word: WordClass): boolean {
    const titled = this.head?.kind === 'person' || this.head?.kind === 'honorific';
    if (this.closed && titled && (word.givenName || this.isDefiniteGivenName(word))) {
      this.readName();
      return true;
    }
    if (
      this.closed &&
      this.context.classes.isVerbalNoun(this.token()?.form ?? '') &&
      this.adjectives
    )
      return false;
    if (this.closed && !this.agreesWithBefore(word)) return false;
    this.closed = true;
    this.at++;
    return true;
  }

  /** `وزير الداخلية العربي بلخير`: neither adjective nor participle, and a name comes after it. */
  private isDefiniteGivenName(word: WordClass): boolean {
    const form = this.token()?.form ?? '';
    if (/يه?$|^الم|ون$|ين$|ات$|ه$/.test(form) || word.classes.size > 0) return false;
    const bare = this.context.classes.of(word.bare);
    if (bare.classes.size > 0 || bare.head) return false;
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    return !next.givenName && mayBeName(this.context, this.at + 1);
  }

  /** Whether a word with `ال` may be an adjective of the head or of the noun before: the object of the verb is none. */
  private agreesWithBefore(word: WordClass): boolean {
    if (word.classes.has('claim')) return false;
    const form = this.token()?.form ?? '';
    const before = this.token(this.at - 1)?.form ?? '';
    // `المعترف بها`: the participle agrees with what follows it.
    if (/^(?:ب|ل|علي|الي)ه(?:ا|م)?$/.test(this.token(this.at + 1)?.form ?? '')) return true;
    if (/(?:ون|ين|ات|ا|ي|ه)$/.test(form) || this.head?.gender !== 'f') return true;
    return !before.endsWith('ه') || this.head.number === 'plural';
  }

  /** A word that is no head, place or nisba and has no `ال`. */
  private stepPlain(word: WordClass, form: string): boolean {
    if (/^بال/.test(form) && !this.is('title-adjective', this.at - 1)) return this.skipToName();
    if (
      /^[لب]ال|^لل/.test(form) ||
      (/^[لب]/.test(form) && placeAt(this.context, this.at, form.slice(1)))
    ) {
      if (!this.head || this.head.kind === 'name') return false;
      if (!this.closed && this.head.kind !== 'group') return false;
      this.at += placeAt(this.context, this.at, form.slice(1))?.words.length ?? 1;
      return true;
    }
    if (word.classes.has('adjective')) {
      if (this.closed && this.headDefinite) return false;
      this.adjectives = true;
      this.at++;
      return true;
    }
    const kind = this.head?.kind;
    const bodyLike = this.joint && form.startsWith('ب');
    if (bodyLike) return false;
    const inTown = /^ب/.test(form) && form.length > 4 && this.context.forms.has(form.slice(1));
    if (inTown && this.closed && (kind === 'person' || kind === 'body')) {
      this.at++;
      return true;
    }
    if (kind === 'outlet' && !this.closed && this.at - this.from < 4) {
      this.at++;
      return true;
    }
    const follower = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const complement =
      /^ل.{3,}/.test(form) && !word.givenName && follower.definite && !follower.head;
    if (complement && this.closed && (kind === 'person' || kind === 'body')) {
      this.at += 2;
      return true;
    }
    if (this.is('title-adjective', this.at - 1) && this.context.classes.isVerbalNoun(form)) {
      this.closed = false;
      this.at++;
      return true;
    }
    if (
      /^(?:متعدده?|ذات|ذو)$/.test(form) &&
      this.context.classes.of(this.token(this.at + 1)?.form ?? '').definite
    ) {
      this.at += 2;
      return true;
    }
    const mayName = mayBeName(this.context, this.at);
    if (mayName && this.isBodyName()) return this.stepBodyName();
    if (kind === 'group' && this.closed && mayName && this.isTitle(this.at - 1, 4)) {
      this.at++;
      return true;
    }
    const before = this.token(this.at - 1)?.form ?? '';
    if (kind === 'honorific' && !mayName && /^(?:ال)?(?:د|م|سيد|سيده|دكتور|دكتوره)$/.test(before)) {
      this.readHonoured();
      return this.name !== undefined;
    }
    const source =
      kind === 'source' &&
      (this.headDefinite || word.givenName || (this.closed && !this.adjectives));
    if (
      (kind === 'person' || kind === 'honorific' || source) &&
      (this.closed || word.givenName) &&
      mayName
    ) {
      this.readName();
      return true;
    }
    if (this.proper && mayName && this.at - this.from < 6) {
      this.at++;
      return true;
    }
    if (this.closed || this.adjectives) return false;
    if (/^[بل]/.test(form) && this.context.classes.isVerbalNoun(form.slice(1))) return false;
    const verbal = this.context.classes.isVerbalNoun(form);
    if (verbal && kind !== 'person' && kind !== 'body') return false;
    if (word.classes.has('subordinator') || word.classes.has('particle')) return false;
    this.at++;
    if (mayName && kind !== 'source' && kind !== 'group' && !COMMON.test(form)) {
      this.closed = true;
      this.proper = kind === 'body';
    }
    return true;
  }

  private stepHead(word: WordClass, head: Head): boolean {
    const { proclitic, definite } = word;
    const kind = this.head?.kind;
    if (proclitic === 'ل' || proclitic === 'ب') {
      const people = head.number === 'plural' && head.kind === 'person';
      if (people || head.kind === 'outlet' || head.kind === 'document') return false;
      if (!this.closed && kind !== 'source' && kind !== 'document' && kind !== 'body') return false;
      this.closed = definite;
      this.adjectives = false;
      this.at++;
      return true;
    }
    if (proclitic !== '') return false;
    if (!this.closed) {
      if (this.adjectives && kind !== 'person') return false;
      if (kind === 'honorific') this.setHead(word);
      this.closed = definite || head.kind === 'name';
      this.at++;
      return true;
    }
    // `الأعضاء | الأمين العام`: a second title is another phrase, unless one of the two says little.
    if (kind === 'honorific') {
      this.setHead(word);
      this.at++;
      return true;
    }
    if (head.kind === 'honorific' && definite && kind === 'person') {
      this.at++;
      return true;
    }
    if (head.kind === 'name' && (kind === 'body' || kind === 'outlet') && !definite) {
      this.acronyms.push({ from: this.at, to: this.at + 1 });
      this.at++;
      return true;
    }
    const adjacent = this.titleFrom === this.at - 1 || mayBeName(this.context, this.at + 1);
    if (definite && (/ي(?:ه|ون|ين)?$/.test(word.bare) || head.lemma === 'كبير')) {
      this.at++;
      return true;
    }
    if (!definite || kind !== 'person' || head.kind !== 'person' || !adjacent) return false;
    this.at++;
    return true;
  }

  /** `الفريق أول ركن` before a name. */
  private stepRank(): boolean {
    this.at++;
    this.closed = true;
    while (/^(?:اول|ثاني|ركن|طيار|بحري|دكتور|مهندس|متقاعد)$/.test(this.token()?.form ?? ''))
      this.at++;
    return true;
  }

  private stepAfterName(word: WordClass): boolean {
    const titled = word.head?.kind === 'person' || word.head?.kind === 'honorific';
    // `دوجاريك كمتحدث باسم الأمين العام`
    if (!titled || !/^ك?$/.test(word.proclitic) || word.head?.number === 'plural') return false;
    this.startApposition(word);
    return true;
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

  /** Whether the words before name a body that is called after somebody: `جامعة الملك سعود`, `جامعة محمد الخامس`. */
  private isBodyName(): boolean {
    const { classes } = this.context;
    const last = classes.of(this.token(this.at - 1)?.form ?? '');
    const given = classes.of(this.token()?.form ?? '').givenName;
    if (given && last.head?.kind === 'body' && !last.definite) return true;
    const before = classes.of(this.token(this.at - 2)?.form ?? '');
    const king = last.head?.kind === 'person' && last.definite && this.at - 2 >= this.from;
    return king && before.head?.kind === 'body' && !before.definite;
  }

  private stepBodyName(): boolean {
    const from = this.at;
    while (this.at < this.limit && this.at - from < 4) {
      const word = this.context.classes.of(this.token()?.form ?? '');
      const ordinal = word.definite && !word.head && !word.nisba && this.at - from === 1;
      if (!ordinal && !mayBeName(this.context, this.at)) break;
      this.at++;
      if (ordinal) break;
    }
    this.closed = true;
    return true;
  }

  /** Whether one of the last words is a person's title, as in `أحد مساعدي الرئيس الأوكراني`. */
  private isTitle(last: number, reach: number): boolean {
    for (let i = last; i > this.from && i > last - reach; i--) {
      const word = this.context.classes.of(this.token(i)?.form ?? '');
      if (word.head?.kind === 'person' && word.head.number === 'singular') return true;
    }
    return false;
  }

  private stepNamedBy(): boolean {
    if (this.name || this.headDefinite || !mayBeName(this.context, this.at + 1)) return false;
    this.closeTitle();
    this.at++;
    this.readName();
    return true;
  }

  private stepPreposition(form: string): boolean {
    if (this.name || this.place) return false;
    const after = this.at + 1;
    if (/^(?:بها|به|بهم)$/.test(form) && this.head?.kind === 'body') {
      // `المعترف بها دوليا`
      this.at += /يا$/.test(this.token(after)?.form ?? '') ? 2 : 1;
      return true;
    }
    const next = this.token(after);
    if (next?.kind !== 'word' || next.opensLine || this.context.stops(after)) return false;
    for (const name of ['setting', 'time', 'preposition', 'particle', 'demonstrative'] as const) {
      if (this.is(name, after)) return false;
    }
    const word = this.context.classes.of(next.form);
    const kind = this.head?.kind;
    const place = placeAt(this.context, after);
    const partitive =
      form === 'من' && (kind === 'group' || kind === 'source' || (!this.closed && kind === 'body'));
    const inside =
      /^(?:في|لدي|علي|عن)$/.test(form) &&
      (kind === 'person' ||
        kind === 'source' ||
        kind === 'group' ||
        (kind === 'body' && place !== undefined));
    const before = this.token(this.at - 1)?.form ?? '';
    const governed =
      /^(?:من|علي|عن)$/.test(form) &&
      kind === 'body' &&
      this.at - this.from === 2 &&
      this.context.classes.isVerbalNoun(before);
    const region = form === 'في' && kind === 'body' && this.is('compass', after);
    if (region) {
      this.at += 2;
      this.closed = false;
      return true;
    }
    if (!partitive && !inside && !governed) return false;
    const over = word.head?.kind === 'body' || word.head?.kind === 'group';
    if (/^(?:علي|عن)$/.test(form) && !over && !governed) return false;
    this.at += 1 + (place?.words.length ?? 1);
    this.closed = place !== undefined || word.definite;
    this.adjectives = false;
    return true;
  }

  /** `وزير الطاقة والصناعة`, `الحلف والولايات المتحدة`; undefined where `و` is a letter of the word. */
  private stepJoined(form: string): boolean | undefined {
    const rest = form.slice(1);
    const place = placeAt(this.context, this.at, rest);
    if (place && !this.name) {
      this.joint = this.place !== undefined || this.head?.kind !== 'person';
      this.at += place.words.length;
      return true;
    }
    const word = this.context.classes.of(rest);
    if (word.classes.has('relative')) return false;
    if (!rest.startsWith('ال')) return word.head && word.proclitic === '' ? false : undefined;
    if (this.name || !this.closed) return false;
    const person = word.head?.kind === 'person' && word.head.number === 'singular';
    if (person && this.head?.kind === 'person') return false;
    const alone = this.titleFrom === this.at - 1 && word.head?.kind === 'body';
    if (this.place !== undefined || this.head?.kind === 'name' || alone) this.joint = true;
    this.at++;
    return true;
  }

  private stepMark(token: Token): boolean {
    if (token.text === '#') {
      this.at++;
      return true;
    }
    if (COMMA.test(token.text)) return this.stepComma();
    if (/^[./]$/.test(token.text) && this.isAbbreviation()) {
      this.at++;
      if (!this.name) this.readHonoured();
      return true;
    }
    const closer = token.text === '(' ? this.findBracket() : this.context.closerOf.get(this.at);
    if (closer === undefined || closer - this.at > 6) return false;
    const inner = this.context.classes.of(this.token(this.at - 1)?.form ?? '').head;
    const named =
      this.head && (/^(?:body|outlet|name)$/.test(this.head.kind) || inner?.kind === 'body');
    if (!named && token.text !== '(') return false;
    this.acronyms.push({ from: this.at + 1, to: closer });
    if (token.text !== '(' && !this.closed && !this.name) this.closed = true;
    this.at = closer + 1;
    return true;
  }

  /** `د.`, `م.`, `أ.د.`, `الدكتور/`: a stop that ends no sentence. */
  /** `رئيس الغرفة بالمحكمة الابتدائية محمد الأمين`: a place of work between title and name; else the verb's own `بـ`. */
  private skipToName(): boolean {
    if (this.head?.kind !== 'person') return false;
    let k = this.at + 1;
    while (k < this.at + 4 && this.context.classes.of(this.token(k)?.form ?? '').definite) {
      if (this.context.classes.of(this.token(k)?.form ?? '').givenName) break;
      k++;
    }
    const word = this.context.classes.of(this.token(k)?.form ?? '');
    if (!mayBeName(this.context, k) && !(word.givenName && word.definite)) return false;
    this.at = k;
    return true;
  }

  private isAbbreviation(): boolean {
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    return before.head?.kind === 'honorific' && this.token(this.at + 1)?.opensLine === false;
  }

  /** After an honorific whatever follows is a name, unless it is a title: `د. حسن نجمي`. */
  private readHonoured(): void {
    const token = this.token();
    if (token?.kind !== 'word' || this.context.stops(this.at) || this.is('preposition')) return;
    const word = this.context.classes.of(token.form);
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

  private closeTitleBefore(at: number): void {
    const here = this.at;
    this.at = at;
    this.closeTitle();
    this.at = here;
  }

  private findBracket(): number | undefined {
    for (let i = this.at + 1; i < this.at + 8; i++) if (this.token(i)?.text === ')') return i;
    return undefined;
  }

  /** A comma before an apposition: `رئيس الجامعة، رضوان بن صالح` or `رمطان العمامرة، وزير الخارجية`. */
  private stepComma(): boolean {
    const after = this.at + 1;
    const token = this.token(after);
    if (token?.kind !== 'word' || token.opensLine || this.context.stops(after)) return false;
    const next = this.context.classes.of(token.form);
    const titled = this.head?.kind === 'person' || this.head?.kind === 'honorific';
    const verbal = this.context.classes.isVerbalNoun(token.form) && !next.givenName;
    const surname =
      next.definite && !next.head && !next.nisba && next.classes.size === 0 && !verbal;
    if (titled && !this.name && (mayBeName(this.context, after) || surname)) {
      this.closeTitle();
      this.at++;
      this.readName();
      return this.name !== undefined;
    }
    const another =
      titled && !this.name && next.proclitic === '' && next.head?.number === 'singular';
    if (
      another &&
      (next.head?.kind === 'person' || next.head?.kind === 'honorific' || this.is('rank', after))
    ) {
      // `الوزير المنتدب، رئيس الأركان، الفريق أول فلان`
      this.closeTitle();
      this.at++;
      this.titleFrom = this.at;
      if (this.is('rank')) return this.stepRank();
      this.closed = next.definite;
      this.adjectives = false;
      this.at++;
      return true;
    }
    if (!this.name) return false;
    if (next.head && next.proclitic === '' && next.head.number === 'singular') {
      if (next.head.kind !== 'person' && next.head.kind !== 'honorific') return false;
      this.at++;
      this.startApposition(next);
      return true;
    }
    // `بهرام، قاسمي، المتحدث`: a comma printed inside the name.
    const single = !this.head && this.name.to - this.name.from === 1;
    if (single && mayBeName(this.context, after) && COMMA.test(this.token(after + 1)?.text ?? '')) {
      this.name = { from: this.name.from, to: after + 1 };
      this.at = after + 1;
      return true;
    }
    return false;
  }
}
