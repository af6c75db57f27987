/**
 * The speakers of one article: whom each phrase means, from the fullest name to `الوزير` and to no phrase at all.
 * Statements are resolved in text order, since `وأضاف` means whoever spoke before.
 *
 * @module
 */
import type { Introduction } from './introductions.ts';
import { findIntroductions, fullestName } from './introductions.ts';
import { mayBeName, type PhraseContext } from './name-words.ts';
import { type NounPhrase, readNounPhrase, type TokenRange } from './noun-phrase.ts';
import type { SpeakerKind, SpeakerRef } from './speaker.ts';
import { isSameSpelling } from './spelling.ts';

/** How a verb agrees with whoever speaks. */
export interface SpeakerAgreement {
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'dual' | 'plural';
}

/** A speaker of the article, filled in as more of it is read. */
export interface ArticleSpeaker {
  kind: SpeakerKind;
  /** Canonical name, as printed. */
  name: string;
  /** Folded words of the name without `ال`. */
  words: string[];
  /** Lemmas of the titles or of the head noun that it was called by. */
  readonly heads: Set<string>;
  /** Folded words without `ال` of every title that it was called by. */
  readonly titleWords: Set<string>;
  readonly aliases: Set<string>;
  gender?: 'm' | 'f';
  plural: boolean;
  /** Whether only a title is known so far. */
  titleOnly: boolean;
  /** Folded short names without `ال`. */
  readonly acronyms: Set<string>;
  /** The body that its title names: a spokesman's. */
  body?: NounPhrase;
  code?: string;
}

/** Heads that any body can be called by. */
const GENERIC = new Set(['منظمه', 'هييه', 'موسسه', 'جهه', 'جماعه', 'شركه']);

const bareWord = (form: string): string =>
  form.length > 3 ? form.replace(/^(?:ال|لل)/, '') : form;

/** Resolves the speakers of an article. */
export class ArticleSpeakers {
  private readonly context: PhraseContext;
  private readonly text: string;
  private readonly speakers: ArticleSpeaker[] = [];
  private readonly spoken: { speaker: ArticleSpeaker; agreement?: SpeakerAgreement }[] = [];
  private introductions: readonly Introduction[] | undefined;

  constructor(context: PhraseContext, text: string) {
    this.context = context;
    this.text = text;
  }

  /** Returns a speaker as statements carry it; call when the whole article is read. */
  refer(speaker: ArticleSpeaker): SpeakerRef {
    const { name, kind } = speaker;
    return { name, kind, aliases: [...speaker.aliases].filter((alias) => alias !== name) };
  }

  /** Notes who spoke, for the statements that do not say. */
  noteSpoken(speaker: ArticleSpeaker, agreement?: SpeakerAgreement): void {
    this.spoken.push({ speaker, ...(agreement ? { agreement } : {}) });
    if (this.spoken.length > 12) this.spoken.shift();
  }

  /** Whether the last speaker agrees with a verb. */
  lastAgrees(agreement: SpeakerAgreement): boolean {
    const last = this.spoken.at(-1);
    return last === undefined || agrees(last.speaker, agreement, last.agreement);
  }

  /** Finds whom a verb without a subject means: the last speaker that agrees with it. */
  resolveImplied(agreement: SpeakerAgreement): ArticleSpeaker | undefined {
    for (let i = this.spoken.length - 1; i >= 0; i--) {
      const said = this.spoken[i] as (typeof this.spoken)[number];
      if (agrees(said.speaker, agreement, said.agreement)) return said.speaker;
    }
    return this.spoken.at(-1)?.speaker;
  }

  /**
   * Finds whom a phrase means, making a new speaker of one not met before.
   *
   * @param givenName token of the given name, where it is printed apart from the surname
   */
  resolve(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
    givenName?: number,
  ): ArticleSpeaker | undefined {
    const speaker = this.resolvePhrase(phrase, agreement);
    if (!speaker) return undefined;
    if (givenName !== undefined && speaker.words.length === 1) {
      const given = this.slice({ from: givenName, to: givenName + 1 });
      speaker.aliases.add(speaker.name);
      speaker.words = [given, ...speaker.words];
      speaker.name = `${given} ${speaker.name}`;
    }
    if (
      agreement &&
      !speaker.gender &&
      agreement.number === 'singular' &&
      speaker.kind === 'person'
    ) {
      speaker.gender = agreement.gender;
    }
    const alias = this.slice(phrase);
    if (alias !== speaker.name) speaker.aliases.add(alias);
    return speaker;
  }

  private resolvePhrase(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    const { head, state, name } = phrase;
    const alias = this.findByAlias(phrase);
    if (alias) return alias;
    if (phrase.joint) return this.makeOrFind('group', phrase, true);
    if (state && !head) return this.resolveState(phrase);
    if (name) return this.resolveName(phrase, name);
    if (!head)
      return this.lastAgreeing(agreement, 'person') ?? this.makeOrFind('person', phrase, false);
    switch (head.kind) {
      case 'document':
        return this.resolveDocument(phrase);
      case 'person':
      case 'honorific':
        return this.resolveTitle(phrase, agreement);
      case 'source':
        return this.resolveSource(phrase, agreement);
      case 'group':
        if (head.lemma === 'هولاء') {
          return (
            this.lastMatching((one) => one.kind === 'group' || one.plural) ??
            this.groupBefore(phrase)
          );
        }
        if (head.lemma === 'احد' || head.lemma === 'احدي')
          return this.makeOrFind('anonymous', phrase, false);
        return this.makeOrFind('group', phrase, true);
      default:
        return this.resolveBody(phrase);
    }
  }

  /** The nearest group that the article names before `هؤلاء`. */
  private groupBefore(phrase: NounPhrase): ArticleSpeaker | undefined {
    for (let i = Math.max(0, phrase.from - 60); i < phrase.from; i++) {
      const { head, proclitic } = this.context.classes.of(this.context.tokens[i]?.form ?? '');
      if (!head || /[لب]/.test(proclitic)) continue;
      const many = head.kind === 'group' || head.number === 'plural' || head.lemma === 'مجموعه';
      if (!many || (head.kind !== 'person' && head.kind !== 'group' && head.lemma !== 'مجموعه'))
        continue;
      const other = readNounPhrase(this.context, i, phrase.from);
      if (other) return this.makeOrFind('group', other, true);
    }
    return undefined;
  }

  /** An acronym or short name that was printed beside the full one: `البنتاجون`. */
  private findByAlias(phrase: NounPhrase): ArticleSpeaker | undefined {
    const kind = phrase.head?.kind;
    if (phrase.to - phrase.from !== 1 || (kind && kind !== 'name') || phrase.state)
      return undefined;
    const word = this.wordsOf(phrase)[0] ?? '';
    return this.speakers.find((one) => one.kind === 'organization' && one.acronyms.has(word));
  }

  private slice(range: TokenRange): string {
    const { tokens } = this.context;
    const first = tokens[range.from];
    const last = tokens[range.to - 1];
    if (!first || !last) return '';
    // `لشبكة الوقاية`: the preposition is no part of the name.
    const { proclitic, definite } = this.context.classes.of(first.form);
    const skip = definite || /^لل/.test(first.form) ? 0 : proclitic.length;
    return this.text.slice(first.start + skip, last.end);
  }

  private wordsOf(range: TokenRange): string[] {
    return this.context.tokens
      .slice(range.from, range.to)
      .filter((token) => token.kind !== 'mark')
      .map((token) => {
        const { head, bare, proclitic } = this.context.classes.of(token.form);
        return head && proclitic !== 'و' ? bare : bareWord(token.form);
      });
  }

  private make(kind: SpeakerKind, range: TokenRange): ArticleSpeaker {
    const speaker: ArticleSpeaker = {
      kind,
      name: this.slice(range),
      words: this.wordsOf(range),
      heads: new Set(),
      titleWords: new Set(),
      aliases: new Set(),
      plural: false,
      titleOnly: false,
      acronyms: new Set(),
    };
    this.speakers.push(speaker);
    return speaker;
  }

  private lastMatching(test: (speaker: ArticleSpeaker) => boolean): ArticleSpeaker | undefined {
    for (let i = this.spoken.length - 1; i >= 0; i--) {
      const { speaker } = this.spoken[i] as (typeof this.spoken)[number];
      if (test(speaker)) return speaker;
    }
    for (let i = this.speakers.length - 1; i >= Math.max(0, this.speakers.length - 40); i--) {
      const speaker = this.speakers[i] as ArticleSpeaker;
      if (test(speaker)) return speaker;
    }
    return undefined;
  }

  private lastAgreeing(
    agreement: SpeakerAgreement | undefined,
    kind: SpeakerKind,
  ): ArticleSpeaker | undefined {
    return this.lastMatching(
      (one) =>
        one.kind === kind && (!agreement?.gender || !one.gender || one.gender === agreement.gender),
    );
  }

  private resolveState(phrase: NounPhrase): ArticleSpeaker {
    const { state } = phrase;
    const code = state?.code ?? '';
    const known = this.speakers.find((one) => one.code === code);
    if (known) return known;
    const printed = phrase.capital ? this.printedStateName(phrase) : undefined;
    const speaker = this.make('organization', printed ?? phrase);
    speaker.code = code;
    speaker.gender = 'f';
    return speaker;
  }

  /** Where the article prints the name of the state whose capital speaks. */
  private printedStateName(phrase: NounPhrase): TokenRange | undefined {
    const { tokens, classes } = this.context;
    for (let i = 0; i < Math.min(tokens.length, 3000); i++) {
      const place = classes.lexicon.places
        .get(tokens[i]?.form ?? '')
        ?.find(
          ({ words, capital, state }) =>
            !capital &&
            state === phrase.state &&
            words.every((word, n) => tokens[i + n]?.form === word),
        );
      if (place) return { from: i, to: i + place.words.length };
    }
    return undefined;
  }

  private resolveName(phrase: NounPhrase, name: TokenRange): ArticleSpeaker {
    const words = this.wordsOf(name);
    let speaker = this.findPerson(words);
    if (!speaker) {
      const full = fullestName(this.context, name) ?? name;
      const fullWords = this.wordsOf(full);
      speaker =
        this.findPerson(fullWords) ??
        this.claimTitleOnly(phrase, full) ??
        this.make('person', full);
      if (fullWords.length > words.length) speaker.aliases.add(this.slice(name));
      this.addIntroducedTitles(speaker);
    }
    if (words.length > speaker.words.length && !this.isAnonymous(speaker)) {
      speaker.aliases.add(speaker.name);
      speaker.name = this.slice(name);
      speaker.words = words;
    }
    this.addTitles(speaker, phrase);
    return speaker;
  }

  private isAnonymous(speaker: ArticleSpeaker): boolean {
    return speaker.kind === 'anonymous';
  }

  private findPerson(words: readonly string[]): ArticleSpeaker | undefined {
    const surname = words.at(-1);
    if (surname === undefined) return undefined;
    for (let i = this.speakers.length - 1; i >= Math.max(0, this.speakers.length - 200); i--) {
      const one = this.speakers[i] as ArticleSpeaker;
      if (one.kind !== 'person' || one.titleOnly) continue;
      const [short, long] =
        words.length <= one.words.length ? [words, one.words] : [one.words, words];
      if (short.every((word) => long.some((other) => isSameSpelling(word, other)))) return one;
    }
    return undefined;
  }

  /** A title alone in the lead whose name comes in the next statement: `قائد الشرطة … وقال سيرهي ديميديوك`. */
  private claimTitleOnly(phrase: NounPhrase, name: TokenRange): ArticleSpeaker | undefined {
    const last = this.spoken.at(-1)?.speaker;
    const open = this.speakers.find(
      (one) =>
        one.titleOnly &&
        (phrase.head
          ? one.heads.has(phrase.head.lemma) && this.sharesTitle(one, phrase)
          : one === last),
    );
    if (!open) return undefined;
    open.aliases.add(open.name);
    open.name = this.slice(name);
    open.words = this.wordsOf(name);
    open.titleOnly = false;
    open.kind = 'person';
    return open;
  }

  private titleWordsOf(phrase: NounPhrase): string[] {
    const { classes } = this.context;
    return phrase.titles
      .flatMap((title) => this.wordsOf(title))
      .filter((word) => !classes.of(word).classes.has('same'));
  }

  private sharesTitle(speaker: ArticleSpeaker, phrase: NounPhrase): boolean {
    const words = this.titleWordsOf(phrase);
    const shared = words.filter((word) => speaker.titleWords.has(word)).length;
    return shared >= Math.min(words.length, speaker.titleWords.size) * 0.7;
  }

  private addTitles(speaker: ArticleSpeaker, phrase: NounPhrase): void {
    if (phrase.head) speaker.heads.add(phrase.head.lemma);
    for (const title of phrase.titles) {
      const alias = this.slice(title);
      if (alias !== speaker.name) speaker.aliases.add(alias);
      for (const word of this.wordsOf(title)) {
        speaker.titleWords.add(word);
        const head = this.context.classes.of(word).head;
        if (head?.kind === 'person' || head?.kind === 'source') speaker.heads.add(head.lemma);
      }
    }
    if (
      /^(?:متحدث|ناطق)$/.test(phrase.head?.lemma ?? '') ||
      speaker.heads.has('متحدث') ||
      speaker.heads.has('ناطق')
    ) {
      for (const title of phrase.titles) {
        for (let i = title.from + 1; i < title.to; i++) {
          const body = readNounPhrase(this.context, i, title.to);
          if (body?.head?.kind !== 'body' && !body?.state && body?.head?.kind !== 'name') continue;
          speaker.body = body;
          break;
        }
      }
    }
    const gender = phrase.head?.kind === 'person' ? phrase.head.gender : undefined;
    if (gender && !speaker.gender && phrase.name) speaker.gender = gender;
  }

  /** Gives a person the titles that it is called by anywhere in the article. */
  private addIntroducedTitles(speaker: ArticleSpeaker): void {
    for (const { phrase, words } of this.allIntroductions()) {
      if (words.every((word) => speaker.words.some((other) => isSameSpelling(word, other)))) {
        this.addTitles(speaker, phrase);
      }
    }
  }

  private allIntroductions(): readonly Introduction[] {
    this.introductions ??= findIntroductions(this.context);
    return this.introductions;
  }

  private resolveTitle(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    const head = phrase.head;
    if (!head) return undefined;
    if (head.number === 'plural') return this.makeOrFind('group', phrase, true);
    const words = this.titleWordsOf(phrase);
    const fits = (one: ArticleSpeaker) =>
      (one.kind === 'person' || one.kind === 'anonymous') &&
      !one.plural &&
      (one.heads.has(head.lemma) || one.titleWords.has(head.lemma)) &&
      words.filter((word) => one.titleWords.has(word) || this.isNisbaOfTitle(word)).length >=
        words.length * 0.5 &&
      !this.contradicts(one, phrase);
    const known = this.lastMatching(fits);
    if (known) {
      for (const word of words) known.titleWords.add(word);
      return known;
    }
    const introduced = this.allIntroductions().find(
      ({ phrase: other }) =>
        this.titleWordsOf(other).includes(head.lemma) &&
        words.every((word) => this.titleWordsOf(other).includes(word)),
    );
    if (introduced?.phrase.name) return this.resolveName(introduced.phrase, introduced.phrase.name);
    if (phrase.same || (words.length === 1 && phrase.headDefinite)) {
      const last = this.lastAgreeing(
        agreement ?? { gender: head.gender, number: 'singular' },
        'person',
      );
      if (last && phrase.same) return last;
    }
    if (words.length === 1 && phrase.headDefinite) {
      const last = this.lastAgreeing({ gender: head.gender, number: 'singular' }, 'person');
      if (last && !last.titleOnly && last.heads.size === 0) return last;
    }
    const anonymous =
      !phrase.headDefinite && phrase.titles.length === 1 && this.isIndefinite(phrase);
    const speaker = this.make(anonymous ? 'anonymous' : 'person', phrase);
    speaker.titleOnly = !anonymous;
    this.addTitles(speaker, phrase);
    speaker.gender = head.gender;
    return speaker;
  }

  private isNisbaOfTitle(word: string): boolean {
    return this.context.classes.of(word).nisba !== undefined;
  }

  /** Two nisbas or two ministries tell two people apart. */
  private contradicts(speaker: ArticleSpeaker, phrase: NounPhrase): boolean {
    const codes = (words: Iterable<string>) =>
      [...words]
        .map((word) => this.context.classes.of(word).nisba)
        .filter((code) => code !== undefined);
    const bodies = (words: Iterable<string>) =>
      [...words].filter((word) => this.context.classes.of(word).head?.kind === 'body');
    const apart = (own: string[], asked: string[]) =>
      asked.length > 0 && own.length > 0 && !asked.some((word) => own.includes(word));
    const asked = this.titleWordsOf(phrase);
    return (
      apart(codes(speaker.titleWords), codes(asked)) ||
      apart(bodies(speaker.titleWords), bodies(asked))
    );
  }

  /** Whether nothing but adjectives follows a title without `ال`: `محام مصري` is anybody. */
  private isIndefinite(phrase: NounPhrase): boolean {
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      const word = this.context.classes.of(this.context.tokens[i]?.form ?? '');
      if (word.classes.has('preposition')) return true;
      const adjective = word.classes.has('adjective') || (word.nisba && !word.definite);
      if (!adjective) return false;
    }
    return !/(?:نا|هم|ها)$/.test(this.context.tokens[phrase.from]?.form ?? '');
  }

  private resolveSource(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    const head = phrase.head;
    if (!head) return undefined;
    if (phrase.same && head.lemma === 'مصدر') return this.spoken.at(-1)?.speaker;
    // `مسؤول العلاقات الخارجية` is somebody, `مسؤول في الوزارة` anybody.
    const next = this.context.tokens[phrase.from + 1];
    if (
      head.lemma !== 'مصدر' &&
      head.number === 'singular' &&
      next?.form.startsWith('ال') &&
      !phrase.headDefinite
    ) {
      return this.resolveTitle(phrase, agreement);
    }
    if (phrase.headDefinite) {
      const same = this.lastMatching(
        (one) =>
          one.kind === 'anonymous' &&
          one.heads.has(head.lemma) &&
          one.plural === (head.number === 'plural'),
      );
      if (same) return same;
      if (head.number === 'singular' && head.lemma !== 'مصدر') {
        const last = this.lastAgreeing(agreement, 'person');
        if (last) return last;
      }
    }
    const plural = head.number === 'plural';
    const speaker = this.makeOrFind(
      plural && head.lemma !== 'مصدر' ? 'group' : 'anonymous',
      phrase,
      plural,
    );
    speaker.heads.add(head.lemma);
    return speaker;
  }

  private resolveDocument(phrase: NounPhrase): ArticleSpeaker | undefined {
    const owner = this.readOwner(phrase);
    if (owner) return this.resolve(owner);
    // A suit speaks for whoever brought it: `مقيمة الدعوى أبريل كيرلي`.
    const suit = /^(?:دعوي|شكوي)$/.test(phrase.head?.lemma ?? '');
    const plaintiff =
      suit &&
      this.allIntroductions().find((one) =>
        this.titleWordsOf(one.phrase).includes(phrase.head?.lemma ?? ''),
      );
    if (plaintiff && plaintiff.phrase.name)
      return this.resolveName(plaintiff.phrase, plaintiff.phrase.name);
    const spokesman = this.spoken.at(-1)?.speaker;
    if (phrase.headDefinite && spokesman?.kind === 'person' && spokesman.body) {
      return this.resolve(spokesman.body);
    }
    const last = this.lastMatching((one) => one.kind === 'organization' || one.kind === 'group');
    if (last && phrase.headDefinite) return last;
    const issuer = phrase.headDefinite ? this.bodyBefore(phrase.from) : undefined;
    if (issuer) return this.resolve(issuer);
    const before = this.spoken.at(-1)?.speaker;
    if (before && phrase.headDefinite) return before;
    const speaker = this.makeOrFind('organization', phrase, false);
    if (phrase.head) speaker.heads.add(phrase.head.lemma);
    return speaker;
  }

  /** The nearest body that the article names before a token, no complement of a preposition. */
  private bodyBefore(at: number): NounPhrase | undefined {
    for (let i = at - 1; i >= Math.max(0, at - 150); i--) {
      const { head, proclitic } = this.context.classes.of(this.context.tokens[i]?.form ?? '');
      if (head?.kind !== 'body' || proclitic !== '') continue;
      if (
        this.context.classes.of(this.context.tokens[i - 1]?.form ?? '').classes.has('preposition')
      )
        continue;
      const phrase = readNounPhrase(this.context, i, at);
      if (phrase && phrase.to - phrase.from > 1) return phrase;
    }
    return undefined;
  }

  /** Whoever issued a document: `بيان أرامكو`, `بيان لوزارة الداخلية`. */
  private readOwner(phrase: NounPhrase): NounPhrase | undefined {
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      const owner = readNounPhrase(this.context, i, phrase.to);
      if (
        owner?.state ||
        (owner?.name && mayBeName(this.context, owner.name.from)) ||
        owner?.head?.kind === 'outlet' ||
        owner?.head?.kind === 'body' ||
        owner?.head?.kind === 'name'
      ) {
        return owner;
      }
    }
    // `بيان صدر عن الجيش`, `بيان أصدرته الوزارة`
    const issued = /^(?:صدر|صادر|صادره|الصادر|اصدره|اصدرته|نشره|نشرته|وزعه|وزعته)$/;
    for (let i = phrase.to; i < phrase.to + 3; i++) {
      if (!issued.test(this.context.tokens[i]?.form ?? '')) continue;
      const from = /^(?:عن|من)$/.test(this.context.tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
      return readNounPhrase(this.context, from);
    }
    return undefined;
  }

  private resolveBody(phrase: NounPhrase): ArticleSpeaker {
    const head = phrase.head;
    const words = this.wordsOf(phrase);
    const lemma = head?.lemma ?? '';
    const plural = head?.number === 'plural';
    const known = this.lastMatching(
      (one) =>
        (one.kind === 'organization' || one.kind === 'group') &&
        (one.heads.has(lemma) ||
          (head?.kind === 'name' ? one.words.includes(lemma) : one.words[0] === lemma)) &&
        (words.every((word) => one.words.includes(word)) ||
          one.words.every((word) => words.includes(word)) ||
          (words.length === 1 && one.heads.has(lemma))),
    );
    if (known) {
      if (words.length > known.words.length) {
        known.aliases.add(known.name);
        known.name = this.slice(phrase);
        known.words = words;
      }
      this.addAcronyms(known, phrase);
      return known;
    }
    const epithet = this.lastByEpithet(phrase, words);
    if (epithet) return epithet;
    const full = this.fullestBody(phrase, words);
    const kind = plural && !phrase.headDefinite ? 'group' : 'organization';
    const speaker = this.make(kind, full ?? phrase);
    if (full) speaker.aliases.add(this.slice(phrase));
    speaker.heads.add(lemma);
    if (head) speaker.gender = plural ? 'f' : head.gender;
    this.addAcronyms(speaker, phrase);
    return speaker;
  }

  /** `المنظمة الأمازيغية` for a body whose name ends in the same word. */
  private lastByEpithet(phrase: NounPhrase, words: readonly string[]): ArticleSpeaker | undefined {
    if (!phrase.headDefinite || words.length !== 2 || !GENERIC.has(phrase.head?.lemma ?? ''))
      return undefined;
    const last = (words[1] ?? '').replace(/ه$/, '');
    return this.lastMatching(
      (one) => one.kind === 'organization' && (one.words.at(-1) ?? '').replace(/ه$/, '') === last,
    );
  }

  /** The fuller name of a body that the article printed before this mention, or prints anywhere. */
  private fullestBody(phrase: NounPhrase, words: readonly string[]): TokenRange | undefined {
    const { tokens, classes } = this.context;
    const lemma = phrase.head?.lemma;
    let best: NounPhrase | undefined;
    let looked = 0;
    for (let i = phrase.from - 1; i >= 0 && looked < 4000; i--, looked++) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      const word = classes.of(token.form);
      const acronym = words.length === 1 && bareWord(token.form) === words[0];
      if (acronym && phrase.head?.kind === 'name') {
        const named = this.bodyWithAcronym(i);
        if (named) return named;
      }
      if (word.head?.lemma !== lemma || (word.proclitic !== '' && word.proclitic !== 'ل')) continue;
      const other = readNounPhrase(this.context, i);
      if (
        !other ||
        other.joint ||
        other.to - other.from <= (best ? best.to - best.from : words.length)
      )
        continue;
      const otherWords = this.wordsOf(other);
      if (words.every((word_) => otherWords.includes(word_) || word_ === lemma)) best = other;
      if (best && words.length === 1) break;
    }
    return best;
  }

  private bodyWithAcronym(at: number): TokenRange | undefined {
    for (let i = Math.max(0, at - 10); i < at; i++) {
      const phrase = readNounPhrase(this.context, i);
      if (phrase?.head && phrase.acronyms.some(({ from, to }) => from <= at && at < to)) {
        const first = phrase.acronyms[0] as TokenRange;
        if (phrase.head.kind !== 'body') continue;
        return { from: phrase.from, to: first.from - 1 };
      }
    }
    return undefined;
  }

  private addAcronyms(speaker: ArticleSpeaker, phrase: NounPhrase): void {
    for (const range of phrase.acronyms) {
      speaker.aliases.add(this.slice(range));
      for (const word of this.wordsOf(range))
        if (range.to - range.from === 1) speaker.acronyms.add(word);
    }
    const first = phrase.acronyms[0];
    if (
      first &&
      first.to >= phrase.to - 1 &&
      first.from - 1 > phrase.from + 1 &&
      speaker.name === this.slice(phrase)
    ) {
      speaker.aliases.add(speaker.name);
      speaker.name = this.slice({ from: phrase.from, to: first.from - 1 });
    }
  }

  private makeOrFind(kind: SpeakerKind, phrase: NounPhrase, plural: boolean): ArticleSpeaker {
    const words = this.wordsOf(phrase);
    const known = this.lastMatching(
      (one) =>
        one.kind === kind &&
        one.plural === plural &&
        (one.words.join(' ') === words.join(' ') ||
          (kind === 'group' &&
            phrase.head !== undefined &&
            one.heads.has(phrase.head.lemma) &&
            sharesMost(words, one.words))),
    );
    if (known) {
      const fuller =
        kind === 'group' &&
        !phrase.joint &&
        words.length >= known.words.length &&
        words[0] === known.words[0];
      if (fuller && words.join(' ') !== known.words.join(' ')) {
        known.aliases.add(known.name);
        known.name = this.slice(phrase);
        known.words = words;
      }
      return known;
    }
    const speaker = this.make(kind, phrase);
    speaker.plural = plural;
    if (phrase.head) speaker.heads.add(phrase.head.lemma);
    return speaker;
  }
}

/** Whether two groups with one head are the same: `أعضاء المكتب السياسي المعزولون`, `الأعضاء المعزولون`. */
function sharesMost(words: readonly string[], known: readonly string[]): boolean {
  const shared = words.filter((word) => known.includes(word)).length;
  return (
    shared >= Math.min(words.length, known.length) * 0.5 &&
    shared + 1 >= Math.min(words.length, known.length) * 0.75
  );
}

function agrees(
  speaker: ArticleSpeaker,
  { gender, number }: SpeakerAgreement,
  last: SpeakerAgreement | undefined,
): boolean {
  if (number === 'plural' || number === 'dual') return speaker.plural || speaker.kind === 'group';
  if (last && last.gender === gender)
    return !(speaker.kind === 'group' && gender === 'm' && speaker.plural);
  if (speaker.kind === 'person' && last && last.gender !== gender) return false;
  return !last && (!speaker.gender || speaker.gender === gender);
}
