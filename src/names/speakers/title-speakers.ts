/**
 * Persons of an article by their titles: `الوزير` for whom the article names elsewhere, or whoever is known by nothing else.
 *
 * @module
 */

import { wordList } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { OWN_HONORIFIC } from '../phrases/phrase-opening.ts';
import type { Head } from '../words/name-lexicon.ts';
import { calledOtherwise } from '../words/offices.ts';
import { lastOfAdjective } from './adjective-callings.ts';
import { findPerson, findSon, honouredBefore, isOthersTurn } from './known-persons.ts';
import {
  type CalledTitle,
  isArtist,
  lastByAnybodysCalling,
  lastByCalling,
  lastByFormerOffice,
  lastBySameWord,
  lastGoingOn,
  lastGuest,
  lastOfNation,
  lastUntitled,
  onlyArtist,
  onlyPlayer,
} from './last-speakers.ts';
import { findElected, findInHeadline } from './late-names.ts';
import { lastLeader } from './leaders.ts';
import { bearerOf, resolveName, resolveNamed } from './person-speakers.ts';
import type { ArticleSpeaker, SpeakerAgreement, SpeakerRegister } from './speaker-register.ts';
import { findAuthors } from './study-authors.ts';
import {
  counterpartCalled,
  counterpartOfLast,
  fullestTitle,
  holderOf,
  introducedRuler,
  lastDeputy,
  lastOfParty,
  rulerCalled,
} from './title-holders.ts';
import {
  contradicts,
  isNisbaOfTitle,
  leadsOnlyBody,
  servedIn,
  titleWordsOf,
} from './title-words.ts';
import { addTitles } from './titled-persons.ts';

/** Nouns for anybody in office. */
const OFFICIAL = wordList('names/speakers', 'official');

/** What tells of whoever held an office before. */
const FORMER = /^(?:سابق|اسبق)ه?$/;

/** Finds who is called by a title without a name: `الوزير`, `نظيره`, `المحللون`; one who is called so first is new. */
export function resolveTitle(
  register: SpeakerRegister,
  phrase: NounPhrase,
  agreement?: SpeakerAgreement,
): ArticleSpeaker | undefined {
  const { head } = phrase;
  if (!head) return undefined;
  if (head.number === 'plural')
    return register.makeOrFind('group', findAuthors(register.context, phrase) ?? phrase, true);
  const words = titleWordsOf(register, phrase);
  const bearer =
    bearerOfSurname(register, phrase, words) ??
    bearerOf(register, phrase) ??
    findSon(register, words);
  if (bearer) return bearer;
  const title = readTitle(register, phrase, head, words, agreement);
  if (title.unnamed)
    return lastCalled(register, title) ?? makeTitled(register, phrase, head, 'anonymous');
  return (
    counterpart(register, title) ??
    lastCalled(register, title) ??
    introducedBy(register, title) ??
    holderBy(register, title) ??
    lastHolder(register, title) ??
    makeTitled(register, phrase, head, 'person')
  );
}

/** What is asked again and again of a title. */
function readTitle(
  register: SpeakerRegister,
  phrase: NounPhrase,
  head: Head,
  words: readonly string[],
  agreement: SpeakerAgreement | undefined,
): CalledTitle {
  const rest = words.filter((word) => word !== head.lemma);
  const former = words.some((word) => FORMER.test(word));
  const unnamed =
    !phrase.headDefinite && phrase.titles.length === 1 && isIndefinite(register, phrase);
  return { phrase, head, words, rest, former, unnamed, agreement };
}

/** `عبد الحق النجار … وقال النجار`: a surname that is also a title. */
function bearerOfSurname(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  if (!phrase.headDefinite || phrase.to - phrase.from !== 1) return undefined;
  const bearer = findPerson(register, words);
  return bearer?.words.at(-1) === words[0] ? bearer : undefined;
}

/** `نظيره التركي هاكان فيدان`, where `وزير الخارجية التركي` is asked for. */
function counterpart(
  register: SpeakerRegister,
  { phrase }: CalledTitle,
): ArticleSpeaker | undefined {
  const speaker = resolveNamed(register, counterpartCalled(register, phrase));
  if (speaker) addTitles(register, speaker, phrase);
  return speaker;
}

/** Whoever spoke last of those whom the title fits. */
function lastCalled(register: SpeakerRegister, title: CalledTitle): ArticleSpeaker | undefined {
  const known = register.lastMatching((one) => mayBeCalled(register, one, title));
  if (known) for (const word of title.words) known.titleWords.add(word);
  return known;
}

/** Whether a title fits somebody by what the article has called them. */
function mayBeCalled(register: SpeakerRegister, one: ArticleSpeaker, title: CalledTitle): boolean {
  const { phrase, head, former } = title;
  return (
    (!former || [...one.titleWords].some((word) => FORMER.test(word))) &&
    isOnePerson(one, title) &&
    (one.heads.has(head.lemma) ||
      (one.titleWords.has(head.lemma) && !one.served.has(head.lemma))) &&
    hasWordsOfTitle(register, one, title) &&
    !contradicts(register, one, phrase) &&
    !leadsOnlyBody(register, one.titleWords, phrase)
  );
}

/** Whether a speaker is a person of the title's gender, and one whom nobody names where the title is anybody's. */
function isOnePerson(one: ArticleSpeaker, { head, unnamed, agreement }: CalledTitle): boolean {
  if ((one.kind !== 'person' && one.kind !== 'anonymous') || one.plural) return false;
  if (unnamed && one.kind === 'person' && !one.titleOnly) return false;
  // `المتحدثة` is no `متحدث باسم الشركة` whom nobody names.
  if (head.kind === 'person' && head.gender === 'f' && one.gender === 'm') return false;
  // `المدير المالي للمهرجان` is not whom the article calls `مديرة المهرجان`.
  return !(head.gender === 'm' && one.gender === 'f' && agreement?.gender !== 'f');
}

/** Whether half the words of a title are told of somebody, and one of those beside its head. */
function hasWordsOfTitle(
  register: SpeakerRegister,
  { titleWords }: ArticleSpeaker,
  { words, rest }: CalledTitle,
): boolean {
  const told = (word: string) => titleWords.has(word) || isNisbaOfTitle(register, word);
  if (words.filter(told).length < words.length * 0.5) return false;
  return rest.length === 0 || rest.some(told);
}

/** Whom the article introduces by the title anywhere, by the name that stands there. */
function introducedBy(register: SpeakerRegister, title: CalledTitle): ArticleSpeaker | undefined {
  const { phrase, words } = title;
  return (
    resolveNamed(register, introducedAs(register, title)) ??
    resolveNamed(register, introducedRuler(register, words)) ??
    resolveNamed(register, holderOf(register, phrase, words)) ??
    namedApart(register, phrase)
  );
}

/** Where the article introduces somebody by every word of the title, and by no office that they serve. */
function introducedAs(
  register: SpeakerRegister,
  { phrase, head, words }: CalledTitle,
): NounPhrase | undefined {
  return register.allIntroductions().find(({ phrase: other }) => {
    const titles = titleWordsOf(register, other);
    // `الممثلة` is not `الممثل كريم نصار`; a woman may be `وزير` and `الوزيرة`.
    const man = head.gender === 'f' && other.head?.gender === 'm' && isArtist(head.lemma);
    return (
      !man &&
      (other.head?.lemma === head.lemma || titles.includes(head.lemma)) &&
      !other.titles.some((title) => servedIn(register, title) === head.lemma) &&
      !leadsOnlyBody(register, titles, phrase) &&
      words.every((word) => titles.includes(word))
    );
  })?.phrase;
}

/** Whoever has spoken and holds the office, though the article has not called them so. */
function holderBy(register: SpeakerRegister, title: CalledTitle): ArticleSpeaker | undefined {
  const { phrase, head, words } = title;
  return (
    onlyPlayer(register, title) ??
    onlyArtist(register, title) ??
    (phrase.name ? undefined : rulerCalled(register, words)) ??
    (phrase.name ? undefined : holderOtherwise(register, phrase, words)) ??
    lastDeputy(register, words) ??
    (phrase.headDefinite ? lastOfParty(register, words) : undefined) ??
    lastLeader(register, title) ??
    resolveNamed(register, head.lemma === 'نظير' ? counterpartOfLast(register, phrase) : undefined)
  );
}

/** Whoever spoke last, where the title is an epithet, an honorific or a calling of anybody. */
function lastHolder(register: SpeakerRegister, title: CalledTitle): ArticleSpeaker | undefined {
  // `قال يوسف زهران إن … . أما المتحدث فأكد أن`
  if (isOthersTurn(register, title.phrase)) return lastByHonorific(register, title);
  return (
    lastByFormerOffice(register, title) ??
    lastOfficial(register, title) ??
    lastOfNation(register, title) ??
    lastByCalling(register, title) ??
    lastByHonorific(register, title) ??
    lastGuest(register, title) ??
    lastBySameWord(register, title) ??
    lastUntitled(register, title) ??
    lastByAnybodysCalling(register, title) ??
    lastGoingOn(register, title)
  );
}

/** `السفير الفرنسي بيتر لانغ … . وقال الدبلوماسي الفرنسي`, though another has spoken since. */
const lastOfficial = (
  register: SpeakerRegister,
  { phrase, head }: CalledTitle,
): ArticleSpeaker | undefined =>
  phrase.headDefinite && OFFICIAL.has(head.lemma)
    ? lastOfAdjective(register, phrase, head)
    : undefined;

/** `صاحب السمو الأمير فيصل … . وأكد سموه`, and `السيد الرئيس … . وأكد سيادته`. */
function lastByHonorific(
  register: SpeakerRegister,
  { phrase, head, agreement }: CalledTitle,
): ArticleSpeaker | undefined {
  // `معالي الضيف`
  const called = head.kind === 'honorific' || head.lemma === 'ضيف';
  const honoured = called
    ? (honouredBefore(register, phrase) ?? namedLater(register, phrase))
    : undefined;
  return (
    resolveNamed(register, honoured) ?? (honoured && resolveTitle(register, honoured, agreement))
  );
}

/** `وقال معاليه: «…». وأوضح الوزير سامي حداد`: whoever is introduced first behind an honorific, where nobody has spoken before. */
function namedLater(register: SpeakerRegister, { from, head }: NounPhrase): NounPhrase | undefined {
  if (register.lastSpeaker() || !OWN_HONORIFIC.test(register.context.tokens[from]?.form ?? ''))
    return undefined;
  return register
    .allIntroductions()
    .find(({ phrase }) => phrase.from > from && phrase.head?.gender === head?.gender)?.phrase;
}

/** Makes a speaker of whom nothing but a title is known. */
function makeTitled(
  register: SpeakerRegister,
  phrase: NounPhrase,
  head: Head,
  kind: 'anonymous' | 'person',
): ArticleSpeaker {
  const full = kind === 'anonymous' ? undefined : fullestTitle(register, phrase);
  const speaker = register.make(kind, full ?? phrase);
  if (full) speaker.aliases.add(register.slice(phrase));
  speaker.titleOnly = kind === 'person';
  addTitles(register, speaker, phrase);
  speaker.gender = head.gender;
  return speaker;
}

/** `رئيس الحكومة` for the only one whom the article calls `رئيس الوزراء`. */
function holderOtherwise(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  for (const title of calledOtherwise(words)) {
    const [lemma = ''] = title;
    const holders = register
      .allIntroductions()
      .filter(
        ({ phrase: other }) =>
          other.name &&
          !other.titles.some((one) => servedIn(register, one) === lemma) &&
          title.every(
            (word) =>
              titleWordsOf(register, other).includes(word) || isNisbaOfTitle(register, word),
          ),
      );
    const names = new Set(holders.map(({ words: name }) => name.at(-1)));
    const [holder] = holders;
    if (names.size !== 1 || !holder?.phrase.name) continue;
    const speaker = resolveName(register, holder.phrase, holder.phrase.name);
    if (!contradicts(register, speaker, phrase)) return speaker;
  }
  return undefined;
}

/** `انتخاب سامي حداد رئيسا … . وقال الرئيس الجديد`, and whom the headline names. */
function namedApart(register: SpeakerRegister, phrase: NounPhrase): ArticleSpeaker | undefined {
  const named = findElected(register.context, phrase) ?? findInHeadline(register.context, phrase);
  const speaker = resolveNamed(register, named);
  if (speaker) addTitles(register, speaker, phrase);
  return speaker;
}

/** Whether nothing but adjectives follows a title without `ال`: `محام مصري` is anybody. */
function isIndefinite(register: SpeakerRegister, phrase: NounPhrase): boolean {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const word = register.context.classes.of(register.context.tokens[i]?.form ?? '');
    if (word.classes.has('preposition')) return true;
    const adjective = word.classes.has('adjective') || (word.nisba && !word.definite);
    if (!adjective) return false;
  }
  return !/(?:نا|هم|ها)$/.test(register.context.tokens[phrase.from]?.form ?? '');
}
