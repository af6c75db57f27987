/**
 * What a noun phrase goes on with that is itself a title or a body: whether it belongs to the phrase, or another phrase
 * begins.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { Head } from '../words/name-lexicon.ts';
import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { isWordName } from '../words/word-names.ts';
import { AdjectivalHeads } from './adjectival-heads.ts';
import type { Reading } from './phrase-state.ts';

/** Whether a token that the list knows as a given name is printed as one: `على` is not. */
const mayFollow = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== 'على';

/** The steps that read heads. */
export class HeadReading extends AdjectivalHeads {
  /** Reads on over a noun of people or bodies that belongs to the phrase; false where another phrase begins. */
  protected stepHead(word: WordClass, head: Head): boolean {
    return (
      this.stepDoing(word) ??
      this.stopAtDeed(word, head) ??
      this.stepPrefixedHead(word, head) ??
      this.stepMauritanian(word) ??
      this.stepSonOf(word) ??
      this.stepInConstruct(word, head) ??
      this.stepNamedSurvivor(word, head) ??
      this.stepTitleBeforeComma(word, head) ??
      this.stepNamedCalling(word, head) ??
      this.stepNameOfHonoured(word) ??
      this.stepOfficeOfHonoured(word) ??
      this.stepBearer(word, head) ??
      this.stepHonorific(word, head) ??
      this.stepAcronym(word, head) ??
      this.stepAdjectivalHead(word, head) ??
      this.stepSecondCalling(word, head)
    );
  }

  /** `الباحثون المشاركون في الدراسة`, `الأطباء العاملون في المستشفى`: what several do, and in what. */
  private stepDoing({ definite }: WordClass): Reading {
    const ending = /^ال.{3,}(ون|ين|ات)$/.exec(this.formAt())?.[1];
    if (!definite || ending === undefined || !this.headDefinite || this.at !== this.from + 1)
      return undefined;
    if (this.head?.number !== 'plural' || !this.formAt(this.at - 1).endsWith(ending))
      return undefined;
    const led = /^(?:في|علي|عن|الي)$/.test(this.formAt(this.at + 1));
    return led && this.wordAt(this.at + 2).definite ? this.stepOverClosing(3) : undefined;
  }

  /** `ووعد رئيس المجلس | بمحاسبة المتورطين`: a deed, though `محاسبة` is a calling as well. */
  private stopAtDeed({ proclitic, definite, bare }: WordClass, { kind }: Head): Reading {
    const told = proclitic === 'ب' && !definite && this.context.classes.isListedNoun(bare);
    return told && this.closed && kind === 'person' ? false : undefined;
  }

  /** Reads the name that begins with the noun at hand; undefined where none does. */
  private readNameHere(): Reading {
    this.readName();
    return this.name ? true : undefined;
  }

  /** `المتهم الشيخ ولد سيدي`: a given name in Mauritania */
  private stepMauritanian({ definite, bare }: WordClass): Reading {
    const called = definite && bare === 'شيخ' && this.formAt(this.at + 1) === 'ولد';
    if (!called || !this.closed || this.head?.kind !== 'person' || this.name) return undefined;
    return this.readNameHere();
  }

  /** `الشيخ هلال بن ناصر` */
  private stepSonOf({ definite }: WordClass): Reading {
    const born = /^(?:بن|ابن|ولد)$/.test(this.formAt(this.at + 1));
    const titled = /^(?:person|honorific)$/.test(this.head?.kind ?? '');
    return born && !definite && this.closed && titled ? this.readNameHere() : undefined;
  }

  /** `رئيس البلدية`, `المتحدث باسم الجيش`: a noun inside a construct that is still open. */
  private stepInConstruct(word: WordClass, head: Head): Reading {
    if (this.closed) return undefined;
    if (this.adjectives && this.head?.kind !== 'person') return false;
    if (this.head?.kind === 'honorific') this.setHead(word);
    this.closed = word.definite || head.kind === 'name';
    return this.stepOver();
  }

  /** `محافظ مأرب ناجي صالح الحربي`: a given name, though `ناج` is a source as well */
  private stepNamedSurvivor({ givenName }: WordClass, { kind }: Head): Reading {
    const survivor = kind === 'source' && givenName && this.head?.kind === 'person';
    if (!survivor || this.name || !this.wordAt(this.at + 1).givenName) return undefined;
    return this.readNameHere();
  }

  /** Whether a title without `ال` stands behind a whole one, before the name. */
  private isBareTitle({ definite }: WordClass, { kind }: Head): boolean {
    return this.head?.kind === 'person' && kind === 'person' && !definite && !this.name;
  }

  /** `وزير العدل حافظ الأختام، الطاهر بوعمامة` */
  private stepTitleBeforeComma(word: WordClass, head: Head): Reading {
    if (!this.isBareTitle(word, head) || !this.isTitleBeforeComma()) return undefined;
    this.closed = false;
    return this.stepOver();
  }

  /** `وزير العدل حافظ الأختام، الطاهر بوعمامة`: two titles of whoever is named after the comma. */
  private isTitleBeforeComma(): boolean {
    const after = this.wordAt(this.at + 2);
    const first = this.wordAt(this.at + 1);
    // `حافظ الأختام الطيب فلان`
    if (first.definite && !first.givenName && after.givenName && mayFollow(this.token(this.at + 2)))
      return true;
    const k = this.behindDefinite(this.at + 1, this.at + 4);
    if (k === this.at + 1 || !/^[،,]$/.test(this.token(k)?.text ?? '')) return false;
    const word = this.wordAt(k + 1);
    return mayBeName(this.context, k + 1) || (word.givenName && word.definite);
  }

  /** Token behind the words with `ال` that begin at one, before a limit. */
  private behindDefinite(from: number, limit: number): number {
    let k = from;
    while (k < limit && this.wordAt(k).definite) k++;
    return k;
  }

  /** `رئيس الجمهورية الأسبق أمين الجميل`: a given name that is a calling as well. */
  private stepNamedCalling(word: WordClass, head: Head): Reading {
    const named = this.isBareTitle(word, head) && word.givenName;
    if (!named || !mayBeName(this.context, this.at)) return undefined;
    this.readName();
    return true;
  }

  /** `معالي الدكتور سلطان الجابر`: a given name that is a title elsewhere. */
  private stepNameOfHonoured({ givenName, definite }: WordClass): Reading {
    const before = this.wordAt(this.at - 1);
    const honoured = before.head?.kind === 'honorific' && before.definite;
    if (!honoured || !givenName || definite) return undefined;
    this.readName();
    return true;
  }

  /** `الأعضاء | الأمين العام`: a second title is another phrase, unless one of the two says little. */
  private stepOfficeOfHonoured(word: WordClass): Reading {
    if (this.head?.kind !== 'honorific') return undefined;
    this.setHead(word);
    return this.stepOver();
  }

  /** `مراقبة الآثار الدكتورة نجاة`: an office of hers, though `مراقبة` is a body as well. */
  private stepBearer({ definite }: WordClass, { kind }: Head): Reading {
    if (kind !== 'honorific' || !definite || this.head?.kind !== 'body') return undefined;
    if (!this.wordAt(this.at + 1).givenName) return undefined;
    this.head = { ...this.head, kind: 'person' };
    return this.stepOver();
  }

  /** `أستاذ العلوم السياسية في جامعة القاهرة الدكتور حازم`: an honorific behind somebody's title. */
  private stepHonorific({ definite, bare }: WordClass, { kind }: Head): Reading {
    if (kind !== 'honorific' || this.head?.kind !== 'person') return undefined;
    // `مدير المستشفى د. هند`
    const shortened = this.token(this.at + 1)?.text === '.' && bare.length === 1;
    // `وكيل الوزارة لشؤون العمل سعادة محمد بن حمد`
    const construct =
      /^(?:معالي|سعاده|فضيله|سماحه|فخامه)$/.test(bare) && this.wordAt(this.at + 1).givenName;
    return definite || shortened || construct ? this.stepOver() : undefined;
  }

  /** `وكالة ايتار تاس`: the short name of a body or a paper. */
  private stepAcronym({ definite }: WordClass, { kind }: Head): Reading {
    const body = this.head?.kind === 'body' || this.head?.kind === 'outlet';
    // `أعلنت المحكمة الدولية | فتح تحقيق`, which is no movement.
    const deed = this.context.classes.isListedNoun(this.formAt());
    if (kind !== 'name' || !body || definite || deed) return undefined;
    this.acronyms.push({ from: this.at, to: this.at + 1 });
    return this.stepOver();
  }

  /** `رئيس لجنة التحكيم المخرج السوري نزار الحموي`: a second calling of one person, right before the name. */
  private stepSecondCalling({ definite }: WordClass, head: Head): boolean {
    if (!definite || this.head?.kind !== 'person' || head.kind !== 'person') return false;
    if (!this.isNextToName()) return false;
    // `استقبلت الوزيرة | السفير`
    return head.gender === this.head.gender && this.stepOver();
  }

  /** Whether a calling stands right behind a title of one word, or right before the name. */
  private isNextToName(): boolean {
    return (
      this.titleFrom === this.at - 1 ||
      mayBeName(this.context, this.at + 1) ||
      isWordName(this.context, this.at + 1, true) ||
      // `الطبيب د. سامي`
      this.token(this.at + 2)?.text === '.' ||
      // `رئيس لجنة التحكيم المخرج السوري نزار الحموي`
      // and `رئيس الهيئة النائب المستقل سامي حداد`
      (this.isDescribed(this.at + 1) && mayBeName(this.context, this.at + 2))
    );
  }

  /** Whether an adjective with `ال` stands at a token. */
  private isDescribed(at: number): boolean {
    const { nisba, definite, bare } = this.wordAt(at);
    const adjective = this.context.classes.of(bare).classes.has('adjective');
    return nisba !== undefined || (definite && adjective);
  }
}
