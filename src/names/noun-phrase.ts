/**
 * Noun phrases that name somebody: a title with its complements, a name, an apposition, a body or a state. The
 * reader goes from word to word and ends the phrase where the next word belongs to the verb again.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Head, PlaceName, State } from './name-lexicon.ts';
import { isOfClass, mayBeName, type PhraseContext, placeAt } from './name-words.ts';
import { TitleReading } from './title-reading.ts';
import type { WordClass } from './word-class.ts';

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
const OWN_HONORIFIC =
  /^(?:معالي|سعادت|سمو|فضيلت|سماحت|جلالت|فخامت|سيادت|دولت|نيافت|غبطت|قداست)ه(?:ا)?$/;

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

/**
 * Reads the phrase that stands between a verb and its clause: a title that goes on with words no list knows ends
 * with the name all the same, where a given name opens it and the clause follows it.
 *
 * @example
 * // `قال مدير برامج أطباء بلا حدود في إيطاليا ماركو بيرتوتو إن`: the name is `ماركو بيرتوتو`
 */
export function readSubjectPhrase(
  context: PhraseContext,
  from: number,
  limit: number,
): NounPhrase | undefined {
  const phrase = readNounPhrase(context, from, limit);
  if (!phrase?.head || phrase.name || phrase.joint || !/^(?:person|source)$/.test(phrase.head.kind))
    return phrase;
  if (phrase.head.number !== 'singular') return phrase;
  let quoted = -1;
  for (let k = phrase.to; k < Math.min(limit, phrase.to + 9); k++) {
    const token = context.tokens[k];
    const closer = context.closerOf.get(k);
    if (closer !== undefined && closer - k <= 4) {
      k = closer;
      quoted = closer;
      continue;
    }
    // `النائب الأعلى للرئيس، للتكرير والتسويق عبد العزيز القديمي`
    if (COMMA.test(token?.text ?? '') && /^لل/.test(context.tokens[k + 1]?.form ?? '')) continue;
    if (token?.kind !== 'word' || token.opensLine || context.stops(k)) return phrase;
    const word = context.classes.of(token.form);
    if (word.classes.has('relative') || word.classes.has('time') || word.classes.has('setting'))
      return phrase;
    // `مدير التوزيع بـ"ستاغ" منجي بوصبيع`: a name of two words right after the mark.
    const after = quoted === k - 1 && mayBeName(context, k) && mayBeName(context, k + 1);
    const given = word.givenName && !word.head && !(word.definite && k === phrase.to);
    if (!given && !after) continue;
    const named = readNounPhrase(context, k, limit);
    if (!named?.name || named.head || named.name.from !== k || !endsSubject(context, named.to, limit))
      continue;
    const first = phrase.titles[0] ?? phrase;
    return { ...phrase, to: named.to, name: named.name, titles: [{ from: first.from, to: k }] };
  }
  return phrase;
}

/** Whether the verb's clause, a mark, a time or a place follows. */
function endsSubject(context: PhraseContext, at: number, limit: number): boolean {
  const token = context.tokens[at];
  if (!token || at >= limit || token.kind !== 'word' || context.stops(at)) return true;
  const { classes } = context.classes.of(token.form);
  return classes.has('time') || classes.has('preposition');
}

class PhraseReader extends TitleReading {
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

  /** Reads the first word; false where no phrase begins. */
  protected open(): boolean {
    let token = this.token();
    while (token && (token.kind === 'number' || token.text === '#') && this.at < this.limit) {
      this.at++;
      token = this.token();
    }
    if (this.at > this.from && /^(?:بالمي?[اه].*|بالميه|بالمايه)$/.test(token?.form ?? '')) return this.openShare();
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
    const retired = isOfClass(this.context, this.at + 1, 'title-adjective');
    const ranked =
      this.is('rank') && (next.givenName || retired || this.token(this.at + 1)?.form === 'اول');
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
    if (OWN_HONORIFIC.test(token.form)) {
      // `معاليه`, `سموه`: whoever was named before.
      this.titleFrom = this.at++;
      this.same = true;
      this.closed = true;
      const gender = token.form.endsWith('ا') ? 'f' : 'm';
      this.head = { lemma: word.bare, kind: 'honorific', gender, number: 'singular' };
      this.headDefinite = true;
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
      // `الأسترالي بيتر غريست`
      if (mayBeName(this.context, this.at) && next.givenName) this.readName();
      return true;
    }
    if (this.opensTitle(word)) return true;
    if (word.definite && /^الم.{2,}ون$/.test(token.form) && !word.givenName) {
      // `المتدخلون في الندوة`: people whom no list knows.
      this.titleFrom = this.at++;
      this.closed = true;
      this.head = { lemma: word.bare, kind: 'group', gender: 'm', number: 'plural' };
      this.headDefinite = true;
      return true;
    }
    if (word.definite && this.context.classes.isVerbalNoun(token.form) && !word.givenName)
      return false;
    if (word.definite && /ات$/.test(token.form)) return false;
    if (!word.definite && !word.classes.has('name-link') && !mayBeName(this.context, this.at))
      return false;
    this.readName();
    return this.name !== undefined;
  }

  /** `40 بالمئة من المشاركين`: a share of people. */
  protected openShare(): boolean {
    if (this.token(this.at + 1)?.form !== 'من') return false;
    this.titleFrom = this.from;
    this.at++;
    this.head = { lemma: 'نسبه', kind: 'group', gender: 'm', number: 'plural' };
    return true;
  }

  /** `هؤلاء`, or a number in letters before what it counts. */
  protected openGroup(lemma: string): boolean {
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    this.titleFrom = this.at++;
    const kind = next.head?.kind === 'source' ? 'source' : 'group';
    this.head = { lemma, kind, gender: 'm', number: 'plural' };
    this.closed = lemma === 'هولاء';
    return true;
  }

  protected placeHere(): PlaceName | undefined {
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

  /** Reads on by one word or part; false at the end of the phrase. */
  protected step(): boolean {
    const token = this.token();
    if (!token || token.opensLine) return false;
    if (this.context.stops(this.at)) return this.stepVerbName();
    if (token.kind === 'mark') return this.stepMark(token);
    if (token.kind === 'number') return false;
    const { form } = token;
    if (this.is('same')) {
      this.same = true;
      this.at++;
      return true;
    }
    if (/^باسمه?ا?$/.test(form) && !this.name) {
      // `المتحدثة باسم الوزارة`, `المتحدثة باسمه كارين`
      this.closed = form !== 'باسم';
      this.at++;
      return true;
    }
    if (this.is('relative')) return false;
    if (this.is('named-by') || this.isCalled(form)) return this.stepNamedBy();
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
      // `صحيفة واشنطن بوست`
      this.proper = this.head?.kind === 'outlet';
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

  /** `السيد لوح أن`: after an honorific even a verb is a name. */
  private stepVerbName(): boolean {
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const word = this.token()?.kind === 'word' && !/^(?:ب?ان|و|ف)/.test(this.token()?.form ?? '');
    if (before.head?.kind !== 'honorific' || !before.definite || !word || this.name) return false;
    this.readHonoured();
    return this.name !== undefined;
  }

  protected stepAfterName(word: WordClass): boolean {
    const titled = word.head?.kind === 'person' || word.head?.kind === 'honorific';
    // `دوجاريك كمتحدث باسم الأمين العام`
    if (!titled || !/^ك?$/.test(word.proclitic) || word.head?.number === 'plural') return false;
    this.startApposition(word);
    return true;
  }

  /** A title after the name: `كريم ناجي المدير العام لشركة النقل`. */
  protected startApposition(word: WordClass): void {
    const inner = readNounPhrase(this.context, this.at, this.limit);
    const end = inner && !inner.name ? inner.to : (inner?.titles[0]?.to ?? this.at + 1);
    this.titles.push({ from: this.at, to: end });
    this.head ??= word.head;
    this.at = end;
    this.titleFrom = -1;
  }

  protected stepMark(token: Token): boolean {
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
    // `نفت الوزارة "بشدة"`: how it is said, no name.
    if (closer - this.at === 2 && /^ب/.test(this.token(this.at + 1)?.form ?? '')) return false;
    const inner = this.context.classes.of(this.token(this.at - 1)?.form ?? '').head;
    const named =
      this.head && (/^(?:body|outlet|name)$/.test(this.head.kind) || inner?.kind === 'body');
    // `رئيس «تيار الكرامة» فيصل كرامي`
    const headed = this.head?.kind === 'person' && !this.closed && !this.name && token.text !== '(';
    if (headed && closer - this.at <= 5 && this.at === this.titleFrom + 1) {
      this.closed = true;
      this.at = closer + 1;
      return true;
    }
    if (!named && token.text !== '(') return false;
    this.acronyms.push({ from: this.at + 1, to: closer });
    if (token.text !== '(' && !this.closed && !this.name) this.closed = true;
    this.at = closer + 1;
    return true;
  }

  /** A comma before an apposition: `رئيس الجامعة، رضوان بن صالح` or `رمطان العمامرة، وزير الخارجية`. */
  protected stepComma(): boolean {
    const after = this.at + 1;
    const token = this.token(after);
    if (token?.kind !== 'word' || token.opensLine || this.context.stops(after)) return false;
    const next = this.context.classes.of(token.form);
    const titled = this.head?.kind === 'person' || this.head?.kind === 'honorific';
    const verbal = this.context.classes.isVerbalNoun(token.form) && !next.givenName;
    const surname =
      next.definite && !next.head && !next.nisba && next.classes.size === 0 && !verbal;
    // `رئيس الوكالة، تتوافق مع`: what a preposition follows is a verb, unless it is known as a name.
    const verb = !next.givenName && !surname && this.is('preposition', after + 1);
    if (titled && !this.name && !verb && (mayBeName(this.context, after) || surname)) {
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
