/**
 * The register of an article's speakers: who was met, who spoke last, and how a phrase is cut into words.
 *
 * @module
 */

import type { SpeakerKind } from '../identity/speaker.ts';
import { isDualHead } from '../phrases/dual-heads.ts';
import type { NounPhrase, TokenRange } from '../phrases/noun-phrase.ts';
import { GOVERNS_BY_LAM, type PhraseContext, placeAt } from '../words/phrase-context.ts';
import { findDistinctIntroductions, type Introduction } from './introductions.ts';

/** How a verb agrees with whoever speaks. */
export interface SpeakerAgreement {
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'dual' | 'plural';
}

/** A speaker of the article, filled in as more of it is read. */
export interface ArticleSpeaker {
  kind: SpeakerKind;
  /** Canonical name, as printed; `مصدر في الوزارة` takes the name of the ministry that was named before. */
  name: string;
  /** Folded words of the name without `ال`. */
  words: string[];
  /** Lemmas of the titles or of the head noun that it was called by. */
  readonly heads: Set<string>;
  /** Folded words without `ال` of every title that it was called by. */
  readonly titleWords: Set<string>;
  /** Lemmas of the offices whose holders it serves: `رئيس` for `مستشار رئيس الوزراء`. */
  readonly served: Set<string>;
  readonly aliases: Set<string>;
  gender?: 'm' | 'f';
  plural: boolean;
  /** Whether it is several who were named side by side. */
  joint?: boolean;
  /** Whether only a title is known so far. */
  titleOnly: boolean;
  /** Folded short names without `ال`. */
  readonly acronyms: Set<string>;
  /** The body that its title names: a spokesman's. */
  body?: NounPhrase;
  code?: string;
}

/** Writes `بو عيسى`, `عبد الله` and `جاد الله` as the one word that they are printed as elsewhere. */
function joinLinks(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (next !== undefined && (/^(?:بو|ابو|عبد)$/.test(word) || next === 'له')) {
      joined.push(word + next);
      i++;
    } else joined.push(word.replace(/(?<=^عبد)ال(?=.{3})|(?<=^.{2,})ال(?=له$)/u, ''));
  }
  return joined;
}

/** Takes the article off a folded word, for comparing names. */
export const bareWord = (form: string): string =>
  form.length > 3 ? form.replace(/^(?:ال|لل)/, '') : form;

/** Keeps the speakers of one article. */
export class SpeakerRegister {
  readonly context: PhraseContext;
  readonly text: string;
  readonly speakers: ArticleSpeaker[] = [];
  readonly spoken: { speaker: ArticleSpeaker; agreement?: SpeakerAgreement }[] = [];
  /** Through whom the last statement was told. */
  relayer: ArticleSpeaker | undefined;
  /** Whoever the document that spoke last was said to be by. */
  author: ArticleSpeaker | undefined;

  constructor(context: PhraseContext, text: string) {
    this.context = context;
    this.text = text;
  }

  /** Notes who spoke, for the statements that do not say. */
  noteSpoken(speaker: ArticleSpeaker, agreement?: SpeakerAgreement): void {
    if (speaker.kind === 'organization') this.relayer = undefined;
    this.spoken.push({ speaker, ...(agreement ? { agreement } : {}) });
    if (this.spoken.length > 12) this.spoken.shift();
  }

  /** Notes through whom a speaker was told of: `الوكالة` means that one until another body speaks. */
  noteRelayed(speaker: ArticleSpeaker): void {
    this.relayer = speaker;
  }

  /** Whoever spoke last. */
  lastSpeaker(): ArticleSpeaker | undefined {
    return this.spoken.at(-1)?.speaker;
  }

  /** Whether the last speaker agrees with a verb. */
  lastAgrees(agreement: SpeakerAgreement): boolean {
    const last = this.spoken.at(-1);
    return last === undefined || agrees(last.speaker, agreement, last.agreement);
  }

  /**
   * Finds whom a verb without a subject means: the last speaker that agrees with it, or where none does, the last that may.
   * Nobody is better than a man for `وأكدت`.
   */
  resolveImplied(agreement: SpeakerAgreement): ArticleSpeaker | undefined {
    for (let i = this.spoken.length - 1; i >= 0; i--) {
      const said = this.spoken[i] as (typeof this.spoken)[number];
      if (agrees(said.speaker, agreement, said.agreement)) return said.speaker;
    }
    // `نقلت الصحيفة عن ضابط قوله …. وأضافت أن`: the paper goes on.
    const paper = agreement.gender === 'f' && agreement.number === 'singular' && this.relayer;
    const last = paper || this.spoken.at(-1)?.speaker;
    return last && isOfOtherGender(last, agreement) ? undefined : last;
  }

  /** Finds who answers whoever spoke last: the last speaker but that one, where the verb agrees with it. */
  resolveAnswering(agreement: SpeakerAgreement): ArticleSpeaker | undefined {
    const asker = this.spoken.at(-1)?.speaker;
    const other = this.spoken.findLast(({ speaker }) => speaker !== asker);
    return other && agrees(other.speaker, agreement, other.agreement) ? other.speaker : undefined;
  }

  /** The printed words of a range, without the preposition on the first, the `#` of a tag and letters drawn out (`الثانـي`). */
  slice(range: TokenRange): string {
    return this.inNominative(range, this.printed(range).replace(/[#\u0640]/g, ''));
  }

  /** `لكن مسؤولا كبيرا في الوزارة`: how one calls somebody unnamed, without the ending that `لكن` and `أن` give; `رعايا` has none. */
  private inNominative({ from }: TokenRange, printed: string): string {
    const { classes, tokens } = this.context;
    const form = tokens[from]?.form ?? '';
    const { head, bare } = classes.of(form);
    const accusative =
      /(?:.{3}[^هي]|.{2}[^ا]ي|^عدد)ا$/.test(form) &&
      bare === form &&
      head &&
      !classes.of(form).definite;
    if (!accusative || !/^(?:source|person|group)$/.test(head.kind) || head.lemma === form)
      return printed;
    if (isDualHead(this.context, from)) return printed;
    const words = printed.split(' ');
    let i = 0;
    while (i < words.length && /.{2}(?:ا|اً|ًا)$/u.test(words[i] ?? '')) {
      words[i] = (words[i] ?? '').replace(/(?:اً|ًا|ا)$/u, '');
      i++;
    }
    return words.join(' ');
  }

  /** Whether the mark that ends a range was opened in it. */
  private opensWithin({ from, to }: TokenRange): boolean {
    const { closerOf } = this.context;
    for (let i = from; i < to - 1; i++) if (closerOf.get(i) === to - 1) return true;
    return false;
  }

  private printed(range: TokenRange): string {
    const { tokens } = this.context;
    const first = tokens[range.from];
    const last = tokens[range.to - 1];
    if (!first || !last) return '';
    // `لشبكة الوقاية`: the preposition is no part of the name.
    const { proclitic, definite, head } = this.context.classes.of(first.form);
    if (this.isJoinedName(range.from)) return this.text.slice(first.start + 1, last.end);
    // `بيان للشرطة` prints `الشرطة` with its alef left out.
    if (/^لل/.test(first.text)) return `ال${this.text.slice(first.start + 2, last.end)}`;
    const { givenNames } = this.context.classes.lexicon;
    // `لمحمود رجب`, and not `بيان لوزارة الخارجية`, though `يان` is a given name.
    const whole = head !== undefined || range.to - range.from < 2 || givenNames.has(first.form);
    const written = (!whole && givenNames.has(first.form.slice(1))) || this.isGoverned(range.from);
    // `رئيس الجمعية، باحمد داودي`: behind a title no preposition stands on the name.
    const before = tokens[range.from - 1];
    const behind = before?.kind === 'mark' || this.context.classes.of(before?.form ?? '').definite;
    const given = /^[لب]/.test(first.form) && written && !behind ? 1 : 0;
    // `والجمعية أعلنت`, `وفرنسا رفضت`
    const joined = /^و(?:ال.{2}|.{2})/.test(first.text) && this.isJoinedHead(range.from) ? 1 : 0;
    const skip = definite ? joined : Math.max(proclitic.length, given, joined);
    // `وكالة "رويترز"` keeps its marks, `رويترز"` has one too many.
    let { to } = range;
    if (/^["»”]$/.test(last.text) && !this.opensWithin(range)) to--;
    return this.text.slice(first.start + skip, tokens[to - 1]?.end);
  }

  wordsOf(range: TokenRange): string[] {
    const words = this.context.tokens
      .slice(range.from, range.to)
      .filter((token) => token.kind !== 'mark')
      .map((token) => {
        const { head, bare, proclitic } = this.context.classes.of(token.form);
        return head && proclitic !== 'و' ? bare : bareWord(token.form);
      });
    // `وفقا لديميرجان`: the name without the preposition
    const [first, ...others] = words;
    const prefixed = this.isGoverned(range.from) || this.isJoinedName(range.from);
    if (first && prefixed) return joinLinks([first.slice(1), ...others]);
    return joinLinks(words);
  }

  /** Whether the preposition of `وفقا` is written onto a name that no list has. */
  private isGoverned(at: number): boolean {
    const { tokens, classes } = this.context;
    const form = tokens[at]?.form ?? '';
    const leads = GOVERNS_BY_LAM.test(tokens[at - 1]?.form ?? '');
    return (
      leads && /^ل[^ل].{2}/.test(form) && !classes.of(form).head && !classes.of(form).givenName
    );
  }

  /** `وخالد الشمري`: the conjunction is no part of the name. */
  private isJoinedName(at: number): boolean {
    const { tokens, classes } = this.context;
    const form = tokens[at]?.form ?? '';
    return classes.isJoinedName(form) && classes.of(form).head === undefined;
  }

  /** `والوزارة`, `وفرنسا`: whether the conjunction is written onto a title, a body or a state. */
  private isJoinedHead(at: number): boolean {
    const { tokens, classes } = this.context;
    const form = tokens[at]?.form ?? '';
    const { head, proclitic } = classes.of(form);
    if (head) return proclitic === 'و';
    return !placeAt(this.context, at) && placeAt(this.context, at, form.slice(1)) !== undefined;
  }

  make(kind: SpeakerKind, range: TokenRange): ArticleSpeaker {
    const speaker: ArticleSpeaker = {
      kind,
      name: this.slice(range),
      words: this.wordsOf(range),
      heads: new Set(),
      titleWords: new Set(),
      served: new Set(),
      aliases: new Set(),
      plural: false,
      titleOnly: false,
      acronyms: new Set(),
    };
    this.speakers.push(speaker);
    return speaker;
  }

  /** The group with the same head that shares most words with a phrase, the latest of equals. */
  findGroup(phrase: NounPhrase, asked: readonly string[]): ArticleSpeaker | undefined {
    const lemma = phrase.head?.lemma;
    // `وأكد الباحثين`, as some print
    const words = asked.map((word, i) => (i === 0 ? word.replace(/(?<=.{3})ين$/u, 'ون') : word));
    let best: { speaker: ArticleSpeaker; shared: number } | undefined;
    for (const one of this.speakers.slice(-40)) {
      if (one.kind !== 'group' || lemma === undefined || !one.heads.has(lemma)) continue;
      if (!sharesMost(words, one.words) || hasOthers(words) !== hasOthers(one.words)) continue;
      // `35 في المئة` after `42 في المئة من المشاركين`
      const counts = [words[0] ?? '', one.words[0] ?? ''];
      if (counts[0] !== counts[1] && counts.every((count) => /^\d/.test(count))) continue;
      // `باحثون فرنسيون` after `الباحثون من جامعة فاس`: without `ال` others are told of.
      if (!phrase.headDefinite && words.length > 1 && one.name.startsWith('ال')) continue;
      const shared = words.filter((word) => one.words.includes(word)).length;
      if (!best || shared >= best.shared) best = { speaker: one, shared };
    }
    return best?.speaker;
  }

  makeOrFind(kind: SpeakerKind, phrase: NounPhrase, plural: boolean): ArticleSpeaker {
    const words = this.wordsOf(phrase);
    const same = this.lastMatching(
      (one) =>
        one.kind === kind && one.plural === plural && one.words.join(' ') === words.join(' '),
    );
    const known = same ?? (kind === 'group' ? this.findGroup(phrase, words) : undefined);
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

  lastMatching(test: (speaker: ArticleSpeaker) => boolean): ArticleSpeaker | undefined {
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

  lastAgreeing(
    agreement: SpeakerAgreement | undefined,
    kind: SpeakerKind,
  ): ArticleSpeaker | undefined {
    return this.lastMatching(
      (one) =>
        one.kind === kind && (!agreement?.gender || !one.gender || one.gender === agreement.gender),
    );
  }

  /** Every wording by which the article introduces somebody, once, in text order. */
  allIntroductions(): readonly Introduction[] {
    return findDistinctIntroductions(this.context);
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

/** `البعض الآخر` is not `البعض`. */
const hasOthers = (words: readonly string[]): boolean =>
  words.some((word) => /^اخر(?:ي|ون|ين)?$/.test(word));

/** Whether a verb in the singular can mean no such man or woman. */
const isOfOtherGender = ({ kind, gender }: ArticleSpeaker, verb: SpeakerAgreement): boolean =>
  kind === 'person' && gender !== undefined && verb.number === 'singular' && gender !== verb.gender;

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
