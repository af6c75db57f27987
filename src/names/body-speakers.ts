/**
 * Bodies of an article: organisations, states and groups, by name, acronym, capital or `الوزارة`, and whoever
 * issued a document.
 *
 * @module
 */

import { BodyNames } from './body-names.ts';
import { readGathering } from './gatherings.ts';
import { mayBeName } from './name-words.ts';
import { type NounPhrase, readNounPhrase, type TokenRange } from './noun-phrase.ts';
import type { ArticleSpeaker } from './speaker-register.ts';

/** Heads that any body can be called by. */
const GENERIC = new Set(['منظمه', 'هييه', 'موسسه', 'جهه', 'جماعه', 'شركه']);

/** Verbs of issuing a document. */
const ISSUES = /^[وف]?(?:اصدر|نشر|وجه|عمم|وزع|ارسل|بعث|اطلق|تقدم|رفع|اقام)ت?$/;

/** By whom a document is, told right behind it. */
const SIGNED = /^(?:وقع|كتب|وجه|اعد|صاغ|حرر|اطلق)ت?ها?$/;

/** Resolves phrases that name a body. */
export class BodySpeakers extends BodyNames {
  protected resolveState(phrase: NounPhrase): ArticleSpeaker {
    const { state } = phrase;
    const code = state?.code ?? '';
    const known = this.speakers.find((one) => one.code === code);
    if (known) return known;
    const printed =
      this.formalStateName(code) ?? (phrase.capital ? this.printedStateName(phrase) : undefined);
    const speaker = this.make('organization', printed ?? phrase);
    speaker.code = code;
    speaker.gender = 'f';
    return speaker;
  }

  /** `المملكة المغربية`, `الجمهورية الفرنسية`, where the article prints it. */
  private formalStateName(code: string): TokenRange | undefined {
    const { tokens, classes } = this.context;
    for (let i = 0; i < Math.min(tokens.length, 3000); i++) {
      if (!/^(?:المملكه|الجمهوريه)$/.test(tokens[i]?.form ?? '')) continue;
      const at = tokens[i + 1]?.form === 'العربيه' ? i + 2 : i + 1;
      const word = classes.of(tokens[at]?.form ?? '');
      if (word.definite && word.nisba === code) return { from: i, to: at + 1 };
    }
    return undefined;
  }

  /** Where the article prints the name of the state whose capital speaks. */
  protected printedStateName(phrase: NounPhrase): TokenRange | undefined {
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

  /** The nearest body that the article names before a token, no complement of a preposition. */
  protected bodyBefore(at: number): NounPhrase | undefined {
    for (let i = at - 1; i >= Math.max(0, at - 150); i--) {
      const { head, proclitic } = this.context.classes.of(this.context.tokens[i]?.form ?? '');
      if (head?.kind !== 'body' || proclitic !== '') continue;
      const { classes, tokens } = this.context;
      const before = classes.of(tokens[i - 1]?.form ?? '');
      // `وزارة | الخارجية`: a part of the name before it.
      if (before.head?.kind === 'body' && !before.definite) continue;
      // `بيان من الوزارة`, `بيان صادر عن الوزارة` are hers.
      const issued =
        /^(?:من|عن)$/.test(tokens[i - 1]?.form ?? '') &&
        [i - 2, i - 3].some((at) => classes.of(tokens[at]?.form ?? '').head?.kind === 'document');
      if (before.classes.has('preposition') && !issued) continue;
      const phrase = readNounPhrase(this.context, i, at);
      const any = head.number === 'plural' && !phrase?.headDefinite;
      if (phrase && !any && phrase.to - phrase.from > 1) return phrase;
    }
    return undefined;
  }

  /** Whoever issued a document: `بيان أرامكو`, `بيان لوزارة الداخلية`. */
  protected readOwner(phrase: NounPhrase): NounPhrase | undefined {
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      // `بيان المحامي سامي حداد`: the name stands after the phrase of the document.
      const { head } = this.context.classes.of(this.context.tokens[i]?.form ?? '');
      const last = i === phrase.to - 1 && head?.kind === 'person' && head.number === 'singular';
      const owner = readNounPhrase(this.context, i, last ? undefined : phrase.to);
      const titled =
        !phrase.headDefinite &&
        owner?.head?.kind === 'person' &&
        owner.to === phrase.to &&
        (i < owner.to - 1 || /^لل/.test(this.context.tokens[i]?.form ?? ''));
      if (
        owner?.state ||
        // `بيان وزير العدل`
        titled ||
        (owner?.name && this.isName(owner.name.from)) ||
        owner?.head?.kind === 'outlet' ||
        owner?.head?.kind === 'body' ||
        owner?.head?.kind === 'name'
      ) {
        return owner;
      }
    }
    // `بيانات من الوكالة`
    const { tokens } = this.context;
    const figures = tokens[phrase.from]?.form === 'بيانات';
    if (figures && tokens[phrase.to]?.form === 'من') {
      const body = readNounPhrase(this.context, phrase.to + 1);
      if (body?.state || /^(?:body|outlet)$/.test(body?.head?.kind ?? '')) return body;
    }
    // `بيان صدر عن الجيش`, `بيان أصدرته الوزارة`
    const issued = /^(?:صدر|صادر|صادره|الصادر|اصدره|اصدرته|نشره|نشرته|وزعه|وزعته)$/;
    for (let i = phrase.to; i < phrase.to + 3; i++) {
      if (!issued.test(this.context.tokens[i]?.form ?? '')) continue;
      const from = /^(?:عن|من)$/.test(this.context.tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
      return readGathering(this.context, from) ?? readNounPhrase(this.context, from);
    }
    return undefined;
  }

  /** `أصدر الرئيس تعليمة … . وأضافت التعليمة`: whoever issued the document that is named again. */
  protected issuerBefore(phrase: NounPhrase): NounPhrase | undefined {
    const { tokens, classes } = this.context;
    for (let i = phrase.from - 1; i >= Math.max(1, phrase.from - 400); i--) {
      // `نشرت الصحيفة تقريرا`
      const { head, definite } = classes.of((tokens[i]?.form ?? '').replace(/(?<=.{3})ا$/u, ''));
      if (head?.kind !== 'document' || head.lemma !== phrase.head?.lemma || definite) continue;
      // `نشرت المجلة رسالة وقعها النائب سامي حداد`
      const signer = SIGNED.test(tokens[i + 1]?.form ?? '')
        ? readNounPhrase(this.context, i + 2, phrase.from)
        : undefined;
      if (signer?.head || signer?.name) return signer;
      for (let verb = i - 1; verb >= Math.max(0, i - 12); verb--) {
        if (!ISSUES.test(tokens[verb]?.form ?? '')) continue;
        const issuer = readNounPhrase(this.context, verb + 1, i);
        return issuer && (issuer.head || issuer.state || issuer.name) ? issuer : undefined;
      }
    }
    return undefined;
  }

  /** Whether the last document of a kind was what somebody spoke in: `قال سامي في بيان`. */
  protected saidInDocument(phrase: NounPhrase): boolean {
    const { tokens, classes } = this.context;
    for (let i = phrase.from - 1; i >= Math.max(1, phrase.from - 400); i--) {
      const { head, definite } = classes.of((tokens[i]?.form ?? '').replace(/(?<=.{3})ا$/u, ''));
      if (head?.kind !== 'document' || head.lemma !== phrase.head?.lemma || definite) continue;
      const next = classes.of(tokens[i + 1]?.form ?? '');
      const owned = next.definite || /^(?:عن|من|ل.{3,})$/.test(tokens[i + 1]?.form ?? '');
      return tokens[i - 1]?.form === 'في' && !owned;
    }
    return false;
  }

  /** Whether a word is a name and no adjective of the document: `تقارير عبرية`. */
  private isName(at: number): boolean {
    const { givenName } = this.context.classes.of(this.context.tokens[at]?.form ?? '');
    const adjective = /(?:يه|ي|ه)$/.test(this.context.tokens[at]?.form ?? '');
    return mayBeName(this.context, at) && (givenName || !adjective);
  }

  protected resolveBody(phrase: NounPhrase): ArticleSpeaker {
    const head = phrase.head;
    const words = this.wordsOf(phrase).filter(
      (word) => !this.context.classes.of(word).classes.has('same'),
    );
    const lemma = head?.lemma ?? '';
    const plural = head?.number === 'plural';
    const quoted = this.findByQuotedName(phrase);
    if (quoted) return quoted;
    const { relayer } = this;
    if (words.length === 1 && phrase.headDefinite && relayer?.heads.has(lemma)) return relayer;
    const known = this.lastMatching(
      (one) =>
        (one.kind === 'organization' || one.kind === 'group') &&
        (one.heads.has(lemma) ||
          (head?.kind === 'name' ? one.words.includes(lemma) : one.words[0] === lemma)) &&
        (words.every((word) => this.hasWord(one.words, word)) ||
          one.words.every((word) => this.hasWord(words, word)) ||
          (words.length === 1 && one.heads.has(lemma))),
    );
    if (known) {
      // `السلطات في أوكرانيا` tells no more than `السلطات الأوكرانية`.
      const fuller = words.length > known.words.length && !words.includes('في');
      const plainer = known.words.includes('في') && words.length + 1 === known.words.length;
      if (fuller || (plainer && words.length > 1 && !words.includes('في'))) {
        known.aliases.add(known.name);
        known.name = this.slice(phrase);
        known.words = words;
      }
      this.addAcronyms(known, phrase);
      return known;
    }
    // `قالت الناطقة باسم منظمة "أفق". واتهمت المنظمة السلطات`
    const alone = words.length === 1 && phrase.headDefinite;
    const own = alone ? this.bodyOfSpokesman(phrase, lemma) : undefined;
    if (own) return this.resolveBody(own);
    // `الهيئة`, `المنظمة الدولية`
    const bare =
      words.length === 1 || (words.length === 2 && /^(?:دولي|اممي)ه?$/.test(words[1] ?? ''));
    const generic = phrase.headDefinite && bare && GENERIC.has(lemma);
    // … and `الهيئة` where the article has called another body `هيئة تنظيم الاتصالات`
    const other = generic && !phrase.same && /^(?:هييه|موسسه)$/.test(lemma);
    const named = other ? this.fullestBody(phrase, words) : undefined;
    const last = generic && !named ? this.lastSpokenBody() : undefined;
    if (last) return last;
    const epithet = this.lastByEpithet(phrase, words);
    if (epithet) return epithet;
    const lead =
      words.length === 1 && phrase.headDefinite ? this.leadBody(phrase, lemma) : undefined;
    if (lead) return this.resolveBody(lead);
    const full = this.fullestBody(phrase, words);
    const kind = plural && !phrase.headDefinite ? 'group' : 'organization';
    const speaker = this.make(kind, full ?? phrase);
    if (full) speaker.aliases.add(this.slice(phrase));
    speaker.heads.add(lemma);
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
