/**
 * Bodies of an article: organisations and groups, by name, acronym or `الوزارة`.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { findOnlyAirline } from './airlines.ts';
import { DocumentOwners } from './document-owners.ts';
import type { ArticleSpeaker } from './speaker-register.ts';

/** Heads that any body can be called by. */
const GENERIC = new Set(['منظمه', 'هييه', 'موسسه', 'جهه', 'جماعه', 'شركه']);

/** Heads by which news calls a body whose name it has told, with the nationality beside: `الشركة السويدية`. */
const NATIONAL = new Set([
  ...GENERIC,
  ...['وكاله', 'شبكه', 'جامعه', 'نادي', 'مصرف', 'بنك', 'معهد', 'مركز', 'مجموعه', 'اتحاد', 'جمعيه'],
]);

/** Resolves phrases that name a body. */
export class BodySpeakers extends DocumentOwners {
  protected resolveBody(phrase: NounPhrase): ArticleSpeaker {
    const words = this.wordsOf(phrase).filter(
      (word) => !this.context.classes.of(word).classes.has('same'),
    );
    return (
      this.findByQuotedName(phrase) ??
      this.relayerCalled(phrase, words) ??
      this.lastBodyCalled(phrase, words) ??
      this.bodyOfLastSpokesman(phrase, words) ??
      this.lastByGenericNoun(phrase, words) ??
      this.lastByEpithet(phrase, words) ??
      this.onlyOfItsKind(phrase, words) ??
      this.airline(phrase, words) ??
      this.resolveLeadBody(phrase, words) ??
      this.makeBody(phrase, words)
    );
  }

  /** Whoever passes on what others say, by its noun alone. */
  private relayerCalled(phrase: NounPhrase, words: readonly string[]): ArticleSpeaker | undefined {
    const alone = words.length === 1 && phrase.headDefinite;
    return alone && this.relayer?.heads.has(phrase.head?.lemma ?? '') ? this.relayer : undefined;
  }

  /** The last body whose name holds every word of the phrase, or the other way round; by the fuller name from now on. */
  private lastBodyCalled(phrase: NounPhrase, words: readonly string[]): ArticleSpeaker | undefined {
    const known = this.lastMatching((one) => this.mayBeBody(one, phrase, words));
    if (!known) return undefined;
    // `السلطات في أوكرانيا` tells no more than `السلطات الأوكرانية`.
    const fuller = words.length > known.words.length && !words.includes('في');
    const plainer = known.words.includes('في') && words.length + 1 === known.words.length;
    if (fuller || (plainer && words.length > 1 && !words.includes('في'))) {
      known.aliases.add(known.name);
      known.name = this.slice(phrase);
      known.words = [...words];
    }
    this.addAcronyms(known, phrase);
    return known;
  }

  private mayBeBody(one: ArticleSpeaker, { head }: NounPhrase, words: readonly string[]): boolean {
    // `الجيش` is not `الجيش وحزب "الوفاء"`, who spoke together.
    if ((one.kind !== 'organization' && one.kind !== 'group') || one.joint) return false;
    const lemma = head?.lemma ?? '';
    const known = one.heads.has(lemma);
    const named = head?.kind === 'name' ? one.words.includes(lemma) : one.words[0] === lemma;
    if (!known && !named) return false;
    return (
      words.every((word) => this.hasWord(one.words, word)) ||
      one.words.every((word) => this.hasWord(words, word)) ||
      (words.length === 1 && known)
    );
  }

  /** `قالت الناطقة باسم منظمة "أفق". واتهمت المنظمة السلطات` */
  private bodyOfLastSpokesman(
    phrase: NounPhrase,
    words: readonly string[],
  ): ArticleSpeaker | undefined {
    const alone = words.length === 1 && phrase.headDefinite;
    const own = alone ? this.bodyOfSpokesman(phrase, phrase.head?.lemma ?? '') : undefined;
    return own && this.resolveBody(own);
  }

  /**
   * `الهيئة`, `المنظمة الدولية`: the body that spoke last; and not `الهيئة` where the article has called another body
   * `هيئة تنظيم الاتصالات`.
   */
  private lastByGenericNoun(
    phrase: NounPhrase,
    words: readonly string[],
  ): ArticleSpeaker | undefined {
    const lemma = phrase.head?.lemma ?? '';
    const bare =
      words.length === 1 || (words.length === 2 && /^(?:دولي|اممي)ه?$/.test(words[1] ?? ''));
    if (!phrase.headDefinite || !bare || !GENERIC.has(lemma)) return undefined;
    const other = !phrase.same && /^(?:هييه|موسسه)$/.test(lemma);
    return other && this.fullestBody(phrase, words) ? undefined : this.lastSpokenBody();
  }

  /**
   * `الصحيفة المحلية` for `صحيفة "النجم"`, `المنظمة الحقوقية` for `منظمة "سند"`, `الشركة السويدية`: the only one of its kind that
   * the article has met, of which no other nationality is told.
   */
  private onlyOfItsKind(phrase: NounPhrase, words: readonly string[]): ArticleSpeaker | undefined {
    const { head, headDefinite, acronyms } = phrase;
    const lemma = head?.lemma ?? '';
    const [, told = ''] = words;
    const national = this.isNisbaOfTitle(told);
    const described = words.length === 2 && (national || /.{2}(?:يه?|له|مه)$/.test(told));
    if (!headDefinite || !described || acronyms.length > 0) return undefined;
    const [one, ...others] = this.speakers.filter(
      ({ kind, code, heads, words: [first] }) =>
        kind === 'organization' && code === undefined && (heads.has(lemma) || first === lemma),
    );
    if (!one || others.length > 0 || (one.words.length < 2 && one !== this.relayer))
      return undefined;
    const called = /["«“]/.test(one.name) || (national && NATIONAL.has(lemma));
    if (head?.kind !== 'outlet' && !called) return undefined;
    // … and `الصحيفة البريطانية` is not `صحيفة لوموند الفرنسية`
    return national && one.words.some((word) => this.isNisbaOfTitle(word)) ? undefined : one;
  }

  /** `شركة الطيران`, where the article names one: `الخطوط الجوية الكينية`. */
  private airline({ to, from }: NounPhrase, words: readonly string[]): ArticleSpeaker | undefined {
    const called = to - from === 2 && words[0] === 'شركه' && /^(?:ال)?طيران$/.test(words[1] ?? '');
    const only = called ? findOnlyAirline(this.context) : undefined;
    if (!only) return undefined;
    // `شركة الخطوط الجوية الكينية`, which spoke before
    const own = this.wordsOf(only);
    const known = this.lastMatching(
      (one) => one.kind === 'organization' && own.every((word) => this.hasWord(one.words, word)),
    );
    return known ?? this.resolveBody(only);
  }

  private resolveLeadBody(
    phrase: NounPhrase,
    words: readonly string[],
  ): ArticleSpeaker | undefined {
    const alone = words.length === 1 && phrase.headDefinite;
    const lead = alone ? this.leadBody(phrase, phrase.head?.lemma ?? '') : undefined;
    return lead && this.resolveBody(lead);
  }

  /** Makes a speaker of a body, by the fullest name that the article has. */
  private makeBody(phrase: NounPhrase, words: readonly string[]): ArticleSpeaker {
    const { head, headDefinite } = phrase;
    const plural = head?.number === 'plural';
    const full = this.fullestBody(phrase, words);
    const kind = plural && !headDefinite ? 'group' : 'organization';
    const speaker = this.make(kind, full ?? phrase);
    if (full) speaker.aliases.add(this.slice(phrase));
    speaker.heads.add(head?.lemma ?? '');
    if (head) speaker.gender = plural ? 'f' : head.gender;
    this.addAcronyms(speaker, phrase);
    return speaker;
  }

  /**
   * `النقابة` where the first sentence is about `الجامعة الوطنية للتعليم` and no union is named: the body that follows
   * its verb.
   */
  private leadBody(phrase: NounPhrase, lemma: string): NounPhrase | undefined {
    const { tokens, classes } = this.context;
    if (!GENERIC.has(lemma) && !/^(?:نقابه|جمعيه|تنظيم|حزب|حركه)$/.test(lemma)) return undefined;
    const named = tokens.some(
      ({ form }, i) => i < phrase.from && classes.of(form).head?.lemma === lemma,
    );
    if (named) return undefined;
    const body = readNounPhrase(this.context, 1, phrase.from);
    const alone = body?.head?.kind === 'body' && !body.name && body.to - body.from > 1;
    return alone && tokens[0]?.kind === 'word' && !classes.of(tokens[0].form).head
      ? body
      : undefined;
  }

  /** `جماعة "أنصار البيئة"` for `منظمة "أنصار البيئة"`: one name in quotation marks under two heads. */
  private findByQuotedName(phrase: NounPhrase): ArticleSpeaker | undefined {
    const names = phrase.acronyms
      .filter(({ from, to }) => to - from > 1)
      .map((range) => this.slice(range));
    return this.speakers.find(
      (one) => one.kind === 'organization' && names.some((name) => one.aliases.has(name)),
    );
  }

  /** `الهيئة`, `المنظمة`, for the body that spoke last, whatever its name begins with. */
  private lastSpokenBody(): ArticleSpeaker | undefined {
    const last = this.spoken.findLast(({ speaker }) => speaker.kind === 'organization')?.speaker;
    return last?.code === undefined ? last : undefined;
  }

  /** `المنظمة الأمازيغية` for a body whose name ends in the same word. */
  protected lastByEpithet(
    phrase: NounPhrase,
    words: readonly string[],
  ): ArticleSpeaker | undefined {
    if (!phrase.headDefinite || words.length !== 2 || !GENERIC.has(phrase.head?.lemma ?? ''))
      return undefined;
    const last = (words[1] ?? '').replace(/ه$/, '');
    return this.lastMatching(
      (one) => one.kind === 'organization' && (one.words.at(-1) ?? '').replace(/ه$/, '') === last,
    );
  }

  protected addAcronyms(speaker: ArticleSpeaker, phrase: NounPhrase): void {
    for (const range of phrase.acronyms) {
      speaker.aliases.add(this.slice(range));
      for (const word of this.wordsOf(range))
        if (range.to - range.from === 1) speaker.acronyms.add(word);
    }
    const first = phrase.acronyms[0];
    // `حزب “القوات اللبنانية”`: the marks hold the body's own name.
    const before = this.context.classes.of(this.context.tokens[(first?.from ?? 0) - 2]?.form ?? '');
    const own = before.head !== undefined && !before.definite;
    if (
      first &&
      !own &&
      first.to >= phrase.to - 1 &&
      first.from - 1 > phrase.from + 1 &&
      speaker.name === this.slice(phrase)
    ) {
      speaker.aliases.add(speaker.name);
      speaker.name = this.slice({ from: phrase.from, to: first.from - 1 });
    }
  }

  /** An acronym or short name that was printed beside the full one: `البنتاجون`. */
  protected findByAlias(phrase: NounPhrase): ArticleSpeaker | undefined {
    const kind = phrase.head?.kind;
    if (phrase.to - phrase.from !== 1 || (kind && kind !== 'name') || phrase.state)
      return undefined;
    const word = this.wordsOf(phrase)[0] ?? '';
    return this.speakers.find(
      (one) => /^(?:organization|person)$/.test(one.kind) && one.acronyms.has(word),
    );
  }

  /** The nearest group that the article names before `هؤلاء`. */
  protected groupBefore(phrase: NounPhrase): ArticleSpeaker | undefined {
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
}
