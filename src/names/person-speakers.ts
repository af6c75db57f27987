import { fullestName, lastIntroductionBefore } from './introductions.ts';
import { findElected, findInHeadline } from './late-names.ts';
import type { Head } from './name-lexicon.ts';
import type { NounPhrase, TokenRange } from './noun-phrase.ts';
import { calledOtherwise } from './offices.ts';
import type { ArticleSpeaker, SpeakerAgreement } from './speaker-register.ts';
import { findAuthors } from './study-authors.ts';
import { TitledPersons } from './titled-persons.ts';

/** Callings that news uses for whoever spoke last. */
const ANYBODY =
  /^(?:متحدث|ناطق|محدث|مصرح|مخاطب|قيادي|كاتب|باحث|خبير|محلل|ناشط|اكاديمي|مفكر|سياسي|دبلوماسي|حقوقي|مورخ|معلق|نقابي)$/;

/** What tells of whoever held an office before. */
const FORMER = /^(?:سابق|اسبق)ه?$/;

/** Nouns that praise or class a person rather than name an office. */
const EPITHET =
  /^(?:رجل|فاعل|تقني|اطار|مهاجم|حارس|لاعب|نجم|فنان|ممثل|مطرب|مغني|هداف|بطل|مدرب|مخرج|شاب|سيده|زعيم)$/;

/** Callings of sport and art. */
const PLAYER = /^(?:مدرب|لاعب|مهاجم|حارس|نجم|هداف|فنان|ممثل|مخرج|مطرب|مغني|عداء|سباح|ملاكم)$/;

/** What a coach trains, and how. */
const COACHED = /^(?:منتخب|فريق|وطني|قومي|فني|نخبه|اسود|كتيبه)$/;

/** Titles that stay with a name of one word: `البابا فرنسيس`. */
const REGNAL = /^(?:البابا|الملك|السلطان)$/;

/** What tells one of a dynasty from another: `الملك حسن الثاني`. */
const NUMBERED = /^(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|عشر)$/;

/** Offices whose holder news does not call `الخبير` or `الباحث`. */
const OFFICE = /^(?:وزير|سفير|ملك|امير|قايد|لواء|عميد|عقيد|قاض|قاضي|نايب|نائب|محافظ|عمده)$/;

/** Resolves phrases that name a person or an unnamed source. */
export class PersonSpeakers extends TitledPersons {
  protected resolveName(phrase: NounPhrase, name: TokenRange): ArticleSpeaker {
    const words = this.wordsOf(name);
    let speaker = this.findPerson(words);
    if (!speaker) {
      const full = fullestName(this.context, name) ?? name;
      const fullWords = this.wordsOf(full);
      const epithet = full === name && !phrase.head ? this.lastByUnknown(name) : undefined;
      if (epithet) return epithet;
      speaker =
        this.findPerson(fullWords) ??
        this.claimTitleOnly(phrase, full) ??
        this.make('person', full);
      if (fullWords.length > words.length) speaker.aliases.add(this.slice(name));
      const regnal = REGNAL.test(this.context.tokens[full.from - 1]?.text ?? '');
      const numbered = fullWords.length > 1 && NUMBERED.test(fullWords.at(-1) ?? '');
      if (regnal && (fullWords.length === 1 || numbered) && speaker.name === this.slice(full)) {
        speaker.aliases.add(speaker.name);
        speaker.name = this.slice({ from: full.from - 1, to: full.to });
      }
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

  protected isAnonymous(speaker: ArticleSpeaker): boolean {
    return speaker.kind === 'anonymous';
  }

  /** `قال زكريا العدل … . وأضاف العدل`: whose surname the article prints, though it is a body's noun or a calling as well. */
  protected bearerOf(phrase: NounPhrase): ArticleSpeaker | undefined {
    if (phrase.to - phrase.from > 1 || !phrase.headDefinite) return undefined;
    const printed = ` ${this.slice(phrase)}`;
    const known = this.speakers.findLast(
      (one) => one.kind === 'person' && one.name.endsWith(printed),
    );
    if (known) return known;
    const introduced = this.allIntroductions().find(
      ({ phrase: { name } }) => name && this.slice(name).endsWith(printed),
    )?.phrase;
    return introduced?.name && this.resolveName(introduced, introduced.name);
  }

  protected resolveTitle(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    const head = phrase.head;
    if (!head) return undefined;
    if (head.number === 'plural')
      return this.makeOrFind('group', findAuthors(this.context, phrase) ?? phrase, true);
    const words = this.titleWordsOf(phrase);
    // `عبد الحق النجار … وقال النجار`: a surname that is also a title.
    const surnamed =
      phrase.headDefinite && phrase.to - phrase.from === 1 ? this.findPerson(words) : undefined;
    if (surnamed?.words.at(-1) === words[0]) return surnamed;
    const bearer = this.bearerOf(phrase);
    if (bearer) return bearer;
    // What is left of `رئيس الوزراء` must be told of whoever is `رئيس مجلس الإدارة`.
    const rest = words.filter((word) => word !== head.lemma);
    // `الوزير الأسبق` is not whoever is `الوزير` now.
    const former = words.some((word) => FORMER.test(word));
    // `وزير فرنسي` is not whom the article calls `وزيرة الدفاع الفرنسية`.
    const unnamed = !phrase.headDefinite && phrase.titles.length === 1 && this.isIndefinite(phrase);
    const fits = (one: ArticleSpeaker) =>
      (!former || [...one.titleWords].some((word) => FORMER.test(word))) &&
      (one.kind === 'person' || one.kind === 'anonymous') &&
      !one.plural &&
      !(unnamed && one.kind === 'person' && !one.titleOnly) &&
      // `المتحدثة` is no `متحدث باسم الشركة` whom nobody names.
      !(one.kind === 'anonymous' && head.gender === 'f' && one.gender === 'm') &&
      // `المدير المالي للمهرجان` is not whom the article calls `مديرة المهرجان`.
      !(head.gender === 'm' && one.gender === 'f' && agreement?.gender !== 'f') &&
      (one.heads.has(head.lemma) ||
        (one.titleWords.has(head.lemma) && !one.served.has(head.lemma))) &&
      words.filter((word) => one.titleWords.has(word) || this.isNisbaOfTitle(word)).length >=
        words.length * 0.5 &&
      (rest.length === 0 ||
        rest.some((word) => one.titleWords.has(word) || this.isNisbaOfTitle(word))) &&
      !this.contradicts(one, phrase) &&
      !this.leadsOnlyBody(one.titleWords, phrase);
    const counterpartCalled = unnamed ? undefined : this.counterpartCalled(phrase);
    if (counterpartCalled?.name) {
      const counterpart = this.resolveName(counterpartCalled, counterpartCalled.name);
      this.addTitles(counterpart, phrase);
      return counterpart;
    }
    const known = this.lastMatching(fits);
    if (known) {
      for (const word of words) known.titleWords.add(word);
      return known;
    }
    if (unnamed) return this.makeTitled(phrase, head, 'anonymous');
    const introduced = this.allIntroductions().find(
      ({ phrase: other }) =>
        (other.head?.lemma === head.lemma || this.titleWordsOf(other).includes(head.lemma)) &&
        !other.titles.some((title) => this.servedIn(title) === head.lemma) &&
        !this.leadsOnlyBody(this.titleWordsOf(other), phrase) &&
        words.every((word) => this.titleWordsOf(other).includes(word)),
    );
    if (introduced?.phrase.name) return this.resolveName(introduced.phrase, introduced.phrase.name);
    const introducedRuler = this.introducedRuler(words);
    if (introducedRuler?.name) return this.resolveName(introducedRuler, introducedRuler.name);
    const holder = this.holderOf(phrase, words);
    if (holder?.name) return this.resolveName(holder, holder.name);
    const late = this.namedApart(phrase);
    if (late) return late;
    const only = this.onlyPlayer(phrase, rest);
    if (only) return only;
    const ruler = phrase.name ? undefined : this.rulerCalled(words);
    if (ruler) return ruler;
    const same = phrase.name ? undefined : this.holderOtherwise(phrase, words);
    if (same) return same;
    const member = this.lastDeputy(words);
    if (member) return member;
    const follower = phrase.headDefinite ? this.lastOfParty(words) : undefined;
    if (follower) return follower;
    const counterpart = head.lemma === 'نظير' ? this.counterpartOfLast(phrase) : undefined;
    if (counterpart?.name) return this.resolveName(counterpart, counterpart.name);
    // `وزير الاتصال السابق` whom nobody introduced: an epithet of whoever spoke last.
    const before = this.spoken.at(-1)?.speaker;
    const now = before?.heads.has(head.lemma) && !before.titleOnly;
    if (
      former &&
      !now &&
      before?.kind === 'person' &&
      !before.titleOnly &&
      !this.contradicts(before, phrase)
    )
      return before;
    // `الرجل الأول في النادي`, `اللاعب الدولي السابق`: an epithet of the only person who has spoken.
    const epithet = phrase.headDefinite && EPITHET.test(head.lemma) && before?.kind === 'person';
    const official = [...(before?.heads ?? [])].some((one) => OFFICE.test(one));
    if (epithet && !official && !before.titleOnly && !this.contradicts(before, phrase))
      return before;
    const honoured = head.kind === 'honorific' ? this.honouredBefore(phrase) : undefined;
    if (honoured?.name) return this.resolveName(honoured, honoured.name);
    // `السيد الرئيس … . وأكد سيادته`
    if (honoured) return this.resolveTitle(honoured, agreement);
    if (phrase.same || (words.length === 1 && phrase.headDefinite)) {
      const last = this.lastAgreeing(
        agreement ?? { gender: head.gender, number: 'singular' },
        'person',
      );
      if (last && phrase.same) return last;
      // `سموه` where nobody has spoken yet: whoever was introduced last.
      const near = lastIntroductionBefore(
        this.context,
        phrase.from,
        ({ phrase: { head: one } }) => one?.gender === head.gender || one?.kind === 'honorific',
      );
      if (phrase.same && near?.phrase.name) return this.resolveName(near.phrase, near.phrase.name);
    }
    if (words.length === 1 && phrase.headDefinite) {
      const last = this.lastAgreeing({ gender: head.gender, number: 'singular' }, 'person');
      if (last && !last.titleOnly && last.heads.size === 0) return last;
    }
    // `المتحدث`, `الكاتب`, `الخبير الاقتصادي`: whoever spoke last, where nobody is called so.
    // … and not `الناطق باسمها`, which is another's
    const another = this.context.tokens[phrase.to - 1]?.form === 'باسمها';
    const anybody = words.length <= 2 && !phrase.name && !another && ANYBODY.test(head.lemma);
    if (anybody && phrase.headDefinite && !(before && this.contradicts(before, phrase))) {
      const last = this.lastAgreeing({ gender: head.gender, number: 'singular' }, 'person');
      const spokesman = /^(?:متحدث|ناطق)$/.test(head.lemma);
      const official = last && !spokesman && [...last.heads].some((one) => OFFICE.test(one));
      if (last && !official) return last;
      // `ممثل عن الأولياء`, who is `المتحدث` afterwards
      if (!last && before?.kind === 'anonymous' && !before.plural) return before;
    }
    return this.makeTitled(phrase, head, 'person');
  }

  /** Makes a speaker of whom nothing but a title is known. */
  private makeTitled(phrase: NounPhrase, head: Head, kind: 'anonymous' | 'person'): ArticleSpeaker {
    const full = kind === 'anonymous' ? undefined : this.fullestTitle(phrase);
    const speaker = this.make(kind, full ?? phrase);
    if (full) speaker.aliases.add(this.slice(phrase));
    speaker.titleOnly = kind === 'person';
    this.addTitles(speaker, phrase);
    speaker.gender = head.gender;
    return speaker;
  }

  /** `رئيس الحكومة` for the only one whom the article calls `رئيس الوزراء`. */
  private holderOtherwise(
    phrase: NounPhrase,
    words: readonly string[],
  ): ArticleSpeaker | undefined {
    for (const title of calledOtherwise(words)) {
      const [lemma = ''] = title;
      const holders = this.allIntroductions().filter(
        ({ phrase: other }) =>
          other.name &&
          !other.titles.some((one) => this.servedIn(one) === lemma) &&
          title.every(
            (word) => this.titleWordsOf(other).includes(word) || this.isNisbaOfTitle(word),
          ),
      );
      const names = new Set(holders.map(({ words: name }) => name.at(-1)));
      const [holder] = holders;
      if (names.size !== 1 || !holder?.phrase.name) continue;
      const speaker = this.resolveName(holder.phrase, holder.phrase.name);
      if (!this.contradicts(speaker, phrase)) return speaker;
    }
    return undefined;
  }

  /** `انتخاب سامي حداد رئيسا … . وقال الرئيس الجديد`, and whom the headline names. */
  private namedApart(phrase: NounPhrase): ArticleSpeaker | undefined {
    const named = findElected(this.context, phrase) ?? findInHeadline(this.context, phrase);
    const speaker = named?.name && this.resolveName(named, named.name);
    if (speaker) this.addTitles(speaker, phrase);
    return speaker;
  }

  /**
   * `المدرب الألماني`, `مدرب "الريدز"`: the only one of that calling who has spoken, though nobody has called him so; in
   * sport and art a nationality or a team's byname tells nobody else.
   */
  private onlyPlayer(phrase: NounPhrase, rest: readonly string[]): ArticleSpeaker | undefined {
    const lemma = this.callingOf(phrase, rest);
    if (!PLAYER.test(lemma) || phrase.name) return undefined;
    const tells = lemma === 'مدرب' ? rest.filter((word) => !COACHED.test(word)) : rest;
    const definite = phrase.headDefinite || tells.length < rest.length;
    const national = definite && tells.every((word) => this.isNisbaOfTitle(word));
    const last = this.context.tokens[phrase.to - 1]?.text ?? '';
    const byname = phrase.to - phrase.from <= 4 && /^["»”]$/.test(last);
    if (!national && !byname) return undefined;
    const named = this.speakers.filter((one) => one.kind === 'person' && one.heads.has(lemma));
    const others = this.allIntroductions().filter(
      ({ phrase: other }) => other.head?.lemma === lemma && other.name,
    );
    const names = new Set(others.map(({ words }) => words.at(-1)));
    const [only] = named.length === 1 && names.size <= 1 ? named : [];
    // `الناخب الوطني` is no club's.
    const apart = rest.includes('وطني') && !only?.titleWords.has('منتخب');
    return only && !(apart && !only.titleWords.has('وطني')) ? only : undefined;
  }

  /** The calling of a title: `الناخب الوطني`, `المدير الفني` and `ربان المنتخب` train a team. */
  private callingOf({ head }: NounPhrase, rest: readonly string[]): string {
    const lemma = head?.lemma ?? '';
    const trains =
      (lemma === 'ناخب' && rest[0] === 'وطني') ||
      (lemma === 'مدير' && rest[0] === 'فني') ||
      (lemma === 'ربان' && COACHED.test(rest[0] ?? ''));
    return trains ? 'مدرب' : lemma;
  }

  /** Whether nothing but adjectives follows a title without `ال`: `محام مصري` is anybody. */
  protected isIndefinite(phrase: NounPhrase): boolean {
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      const word = this.context.classes.of(this.context.tokens[i]?.form ?? '');
      if (word.classes.has('preposition')) return true;
      const adjective = word.classes.has('adjective') || (word.nisba && !word.definite);
      if (!adjective) return false;
    }
    return !/(?:نا|هم|ها)$/.test(this.context.tokens[phrase.from]?.form ?? '');
  }
}
