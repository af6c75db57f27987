/**
 * Persons of an article by their titles: `الوزير` for whom the article names elsewhere, or whoever is known by nothing else.
 *
 * @module
 */

import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Head } from '../words/name-lexicon.ts';
import { calledOtherwise } from '../words/offices.ts';
import { type CalledTitle, isArtist, LastSpeakers } from './last-speakers.ts';
import { findElected, findInHeadline } from './late-names.ts';
import type { ArticleSpeaker, SpeakerAgreement } from './speaker-register.ts';
import { findAuthors } from './study-authors.ts';

/** What tells of whoever held an office before. */
const FORMER = /^(?:سابق|اسبق)ه?$/;

/** Resolves titles without a name. */
export class TitleSpeakers extends LastSpeakers {
  protected resolveTitle(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    const { head } = phrase;
    if (!head) return undefined;
    if (head.number === 'plural')
      return this.makeOrFind('group', findAuthors(this.context, phrase) ?? phrase, true);
    const words = this.titleWordsOf(phrase);
    const bearer = this.bearerOfSurname(phrase, words) ?? this.bearerOf(phrase);
    if (bearer) return bearer;
    const title = this.readTitle(phrase, head, words, agreement);
    if (title.unnamed) return this.lastCalled(title) ?? this.makeTitled(phrase, head, 'anonymous');
    return (
      this.counterpart(title) ??
      this.lastCalled(title) ??
      this.introducedBy(title) ??
      this.holderBy(title) ??
      this.lastHolder(title) ??
      this.makeTitled(phrase, head, 'person')
    );
  }

  /** What is asked again and again of a title. */
  private readTitle(
    phrase: NounPhrase,
    head: Head,
    words: readonly string[],
    agreement: SpeakerAgreement | undefined,
  ): CalledTitle {
    const rest = words.filter((word) => word !== head.lemma);
    const former = words.some((word) => FORMER.test(word));
    const unnamed = !phrase.headDefinite && phrase.titles.length === 1 && this.isIndefinite(phrase);
    return { phrase, head, words, rest, former, unnamed, agreement };
  }

  /** `عبد الحق النجار … وقال النجار`: a surname that is also a title. */
  private bearerOfSurname(
    phrase: NounPhrase,
    words: readonly string[],
  ): ArticleSpeaker | undefined {
    if (!phrase.headDefinite || phrase.to - phrase.from !== 1) return undefined;
    const bearer = this.findPerson(words);
    return bearer?.words.at(-1) === words[0] ? bearer : undefined;
  }

  /** `نظيره التركي هاكان فيدان`, where `وزير الخارجية التركي` is asked for. */
  private counterpart({ phrase }: CalledTitle): ArticleSpeaker | undefined {
    const speaker = this.resolveNamed(this.counterpartCalled(phrase));
    if (speaker) this.addTitles(speaker, phrase);
    return speaker;
  }

  /** Whoever spoke last of those whom the title fits. */
  private lastCalled(title: CalledTitle): ArticleSpeaker | undefined {
    const known = this.lastMatching((one) => this.mayBeCalled(one, title));
    if (known) for (const word of title.words) known.titleWords.add(word);
    return known;
  }

  /** Whether a title fits somebody by what the article has called them. */
  private mayBeCalled(one: ArticleSpeaker, title: CalledTitle): boolean {
    const { phrase, head, former } = title;
    return (
      (!former || [...one.titleWords].some((word) => FORMER.test(word))) &&
      this.isOnePerson(one, title) &&
      (one.heads.has(head.lemma) ||
        (one.titleWords.has(head.lemma) && !one.served.has(head.lemma))) &&
      this.hasWordsOfTitle(one, title) &&
      !this.contradicts(one, phrase) &&
      !this.leadsOnlyBody(one.titleWords, phrase)
    );
  }

  /** Whether a speaker is a person of the title's gender, and one whom nobody names where the title is anybody's. */
  private isOnePerson(one: ArticleSpeaker, { head, unnamed, agreement }: CalledTitle): boolean {
    if ((one.kind !== 'person' && one.kind !== 'anonymous') || one.plural) return false;
    if (unnamed && one.kind === 'person' && !one.titleOnly) return false;
    // `المتحدثة` is no `متحدث باسم الشركة` whom nobody names.
    if (head.kind === 'person' && head.gender === 'f' && one.gender === 'm') return false;
    // `المدير المالي للمهرجان` is not whom the article calls `مديرة المهرجان`.
    return !(head.gender === 'm' && one.gender === 'f' && agreement?.gender !== 'f');
  }

  /** Whether half the words of a title are told of somebody, and one of those beside its head. */
  private hasWordsOfTitle({ titleWords }: ArticleSpeaker, { words, rest }: CalledTitle): boolean {
    const told = (word: string) => titleWords.has(word) || this.isNisbaOfTitle(word);
    if (words.filter(told).length < words.length * 0.5) return false;
    return rest.length === 0 || rest.some(told);
  }

  /** Whom the article introduces by the title anywhere, by the name that stands there. */
  private introducedBy(title: CalledTitle): ArticleSpeaker | undefined {
    const { phrase, words } = title;
    return (
      this.resolveNamed(this.introducedAs(title)) ??
      this.resolveNamed(this.introducedRuler(words)) ??
      this.resolveNamed(this.holderOf(phrase, words)) ??
      this.namedApart(phrase)
    );
  }

  /** Where the article introduces somebody by every word of the title, and by no office that they serve. */
  private introducedAs({ phrase, head, words }: CalledTitle): NounPhrase | undefined {
    return this.allIntroductions().find(({ phrase: other }) => {
      const titles = this.titleWordsOf(other);
      // `الممثلة` is not `الممثل كريم نصار`; a woman may be `وزير` and `الوزيرة`.
      const man = head.gender === 'f' && other.head?.gender === 'm' && isArtist(head.lemma);
      return (
        !man &&
        (other.head?.lemma === head.lemma || titles.includes(head.lemma)) &&
        !other.titles.some((title) => this.servedIn(title) === head.lemma) &&
        !this.leadsOnlyBody(titles, phrase) &&
        words.every((word) => titles.includes(word))
      );
    })?.phrase;
  }

  /** Whoever has spoken and holds the office, though the article has not called them so. */
  private holderBy(title: CalledTitle): ArticleSpeaker | undefined {
    const { phrase, head, words } = title;
    return (
      this.onlyPlayer(title) ??
      this.onlyArtist(title) ??
      (phrase.name ? undefined : this.rulerCalled(words)) ??
      (phrase.name ? undefined : this.holderOtherwise(phrase, words)) ??
      this.lastDeputy(words) ??
      (phrase.headDefinite ? this.lastOfParty(words) : undefined) ??
      this.resolveNamed(head.lemma === 'نظير' ? this.counterpartOfLast(phrase) : undefined)
    );
  }

  /** Whoever spoke last, where the title is an epithet, an honorific or a calling of anybody. */
  private lastHolder(title: CalledTitle): ArticleSpeaker | undefined {
    return (
      this.lastByFormerOffice(title) ??
      this.lastByCalling(title) ??
      this.lastByHonorific(title) ??
      this.lastBySameWord(title) ??
      this.lastUntitled(title) ??
      this.lastByAnybodysCalling(title)
    );
  }

  /** `صاحب السمو الأمير فيصل … . وأكد سموه`, and `السيد الرئيس … . وأكد سيادته`. */
  private lastByHonorific({ phrase, head, agreement }: CalledTitle): ArticleSpeaker | undefined {
    const honoured = head.kind === 'honorific' ? this.honouredBefore(phrase) : undefined;
    return this.resolveNamed(honoured) ?? (honoured && this.resolveTitle(honoured, agreement));
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
    const speaker = this.resolveNamed(named);
    if (speaker) this.addTitles(speaker, phrase);
    return speaker;
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
}
