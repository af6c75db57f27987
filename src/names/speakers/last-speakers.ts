/**
 * Callings of whoever has spoken: epithets, honorifics and offices by which news goes on about a person without the name.
 *
 * @module
 */

import { fold } from '../../arabic/letters.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Head } from '../words/name-lexicon.ts';
import { lastIntroductionBefore } from './introductions.ts';
import { resolveNamed } from './person-speakers.ts';
import type { ArticleSpeaker, SpeakerAgreement, SpeakerRegister } from './speaker-register.ts';
import { contradicts, isNisbaOfTitle, isOfOtherState } from './title-words.ts';

/** A title whose bearer is looked for. */
export interface CalledTitle {
  readonly phrase: NounPhrase;
  readonly head: Head;
  /** The words of the title, each as titles have it. */
  readonly words: readonly string[];
  /** Its words but the head: what is left of `رئيس الوزراء` must be told of whoever is `رئيس مجلس الإدارة`. */
  readonly rest: readonly string[];
  /** Whether the office is held no more: `الوزير الأسبق` is not whoever is `الوزير` now. */
  readonly former: boolean;
  /** Whether it is anybody's: `وزير فرنسي` is not whom the article calls `وزيرة الدفاع الفرنسية`. */
  readonly unnamed: boolean;
  readonly agreement: SpeakerAgreement | undefined;
}

/** Callings that news uses for whoever spoke last. */
const ANYBODY = wordList('names/speakers', 'last-calling');

/** Nouns that praise or class a person rather than name an office. */
const EPITHET = wordList('names/speakers', 'epithet');

/** Callings of sport and art. */
const PLAYER = wordList('names/speakers', 'player');

/** Those of them who play or compete. */
const PLAYS = /^(?:لاعب|مهاجم|حارس|هداف|عداء|سباح|ملاكم)$/;

/** Callings of one artist: who is `النجمة` is `الممثلة` and `بطلة مسلسل "كذا"` as well. */
const ARTIST = /^(?:نجم|فنان|ممثل|مطرب|مغني|بطل)$/;

/** Tells whether a calling is an artist's. */
export const isArtist = (lemma: string): boolean => ARTIST.test(lemma);

/** What an artist is known by. */
const WORK = wordList('names/speakers', 'work');

/** What a coach trains, and how. */
const COACHED = wordList('names/speakers', 'coached');

/** To whom something is said, between the verb and whoever says it. */
const HEARS = /^ل(?:ي|ه|ها|نا|هم)$/;

/** Offices whose holder news does not call `الخبير` or `الباحث`. */
const OFFICE = wordList('names/speakers', 'office');

/** `وزير الاتصال السابق` whom nobody introduced: an epithet of whoever spoke last. */
export function lastByFormerOffice(
  register: SpeakerRegister,
  { phrase, head, former, agreement }: CalledTitle,
): ArticleSpeaker | undefined {
  const last = lastNamed(register);
  if (!former || !last || last.heads.has(head.lemma)) return undefined;
  // `المرشحة السابقة` is no man, and who leads a party now may have led a government.
  const gender = head.gender === 'f' ? 'f' : (agreement?.gender ?? 'm');
  if (last.gender && last.gender !== gender) return undefined;
  return isOfOtherState(register, last, phrase) ? undefined : last;
}

/**
 * `قال الفنلندي ميكا لاهتي … . وقال الوزير الفنلندي`: an office and a nationality, for whoever spoke last and was called by that
 * nationality alone.
 */
export function lastOfNation(
  register: SpeakerRegister,
  { phrase, head, words, rest }: CalledTitle,
): ArticleSpeaker | undefined {
  const [nisba = '', ...more] = rest;
  const national = more.length === 0 && words.length <= 2 && isNisbaOfTitle(register, nisba);
  const last = lastNamed(register);
  if (!national || !phrase.headDefinite || !last || last.heads.size > 0) return undefined;
  if (last.gender && last.gender !== head.gender) return undefined;
  const code = register.context.classes.of(nisba).nisba;
  return nationOf(register, last) === code ? last : undefined;
}

/** Code of the nationality right before a speaker's name, where nothing else is told there: `الفنلندي ميكا لاهتي`. */
function nationOf(register: SpeakerRegister, { aliases }: ArticleSpeaker): string | undefined {
  for (const alias of aliases) {
    const [first = ''] = alias.split(' ');
    const { nisba, definite } = register.context.classes.of(fold(first));
    if (nisba && definite) return nisba;
  }
  return undefined;
}

/** Verbs by which nobody but whoever has spoken goes on. */
export const ADDS = wordPattern('names/speakers', 'adds', 'و?', 'ت?');

/** `وأضاف رئيس لجنة السلم`, whom the article calls so nowhere else: whoever spoke last, where nothing of it is another's. */
export function lastGoingOn(
  register: SpeakerRegister,
  { phrase, head, former }: CalledTitle,
): ArticleSpeaker | undefined {
  const last = lastNamed(register);
  const before = register.context.tokens[phrase.from - 1]?.form ?? '';
  if (!last || former || phrase.name || head.kind !== 'person' || !ADDS.test(before))
    return undefined;
  if (last.gender && last.gender !== head.gender) return undefined;
  // `قال الرئيس سامي حداد إن … . وأضاف الوزير`: two offices are two people's.
  const leads = (lemma: string) => OFFICE.has(lemma) || /^(?:رييس|مدير|امين|والي)$/.test(lemma);
  const offices = leads(head.lemma) && [...last.heads].some(leads);
  const another = offices || last.heads.has(head.lemma) || last.served.has(head.lemma);
  return another || contradicts(register, last, phrase) ? undefined : last;
}

/** `ضيفة برنامج "المساء"`, `ضيف «المساء»`: whoever spoke last, or was introduced last where nobody has spoken. */
export function lastGuest(
  register: SpeakerRegister,
  { phrase, head }: CalledTitle,
): ArticleSpeaker | undefined {
  if (head.lemma !== 'ضيف' || phrase.name) return undefined;
  const last = lastNamed(register);
  if (last) return last.gender && last.gender !== head.gender ? undefined : last;
  const near = lastIntroductionBefore(
    register.context,
    phrase.from,
    ({ phrase: { head: one } }) => one?.gender === head.gender,
  );
  return resolveNamed(register, near?.phrase);
}

/** `الرجل الأول في النادي`, `اللاعب الدولي السابق`: an epithet of the only person who has spoken. */
export function lastByCalling(
  register: SpeakerRegister,
  { phrase, head, rest }: CalledTitle,
): ArticleSpeaker | undefined {
  // `السيدة السورية`
  const told = rest.filter((word) => word !== 'سيده');
  const courteous =
    head.lemma === 'سيد' && told.length > 0 && told.every((word) => isNisbaOfTitle(register, word));
  const called = EPITHET.has(head.lemma) || courteous;
  const last = phrase.headDefinite && called ? lastNamed(register) : undefined;
  // `وقال النجم … . وقالت الممثلة`
  if (!last || holdsOffice(last) || (head.gender === 'f' && last.gender === 'm')) return undefined;
  if (isAcrossTheBench(last, head.lemma)) return undefined;
  return contradicts(register, last, phrase) ? undefined : last;
}

/** `قال المدرب يوسف زهران … . وأكد اللاعب`: who trains does not play. */
const isAcrossTheBench = ({ heads }: ArticleSpeaker, lemma: string): boolean =>
  (heads.has('مدرب') && PLAYS.test(lemma)) ||
  (lemma === 'مدرب' && [...heads].some((one) => PLAYS.test(one)));

/** Whoever spoke last, where that is a person of whom more is known than a title. */
function lastNamed(register: SpeakerRegister): ArticleSpeaker | undefined {
  const last = register.spoken.at(-1)?.speaker;
  return last?.kind === 'person' && !last.titleOnly ? last : undefined;
}

/** `سموه`: whoever spoke last; where nobody has spoken yet, whoever was introduced last. */
export function lastBySameWord(
  register: SpeakerRegister,
  { phrase, head, agreement }: CalledTitle,
): ArticleSpeaker | undefined {
  if (!phrase.same) return undefined;
  const asked = agreement ?? { gender: head.gender, number: 'singular' };
  const last = register.lastAgreeing(asked, 'person');
  if (last) return last;
  const near = lastIntroductionBefore(
    register.context,
    phrase.from,
    ({ phrase: { head: one } }) => one?.gender === head.gender || one?.kind === 'honorific',
  );
  return resolveNamed(register, near?.phrase);
}

/** `أضاف حداد أن المدير دعا العمال إلى`: whom somebody tells of, and so another. */
function isToldOf(register: SpeakerRegister, { from }: NounPhrase): boolean {
  return /^ب?ان$/.test(register.context.tokens[from - 1]?.form ?? '');
}

/** A title of one word for whoever spoke last, of whom no title is known. */
export function lastUntitled(
  register: SpeakerRegister,
  { phrase, head, words }: CalledTitle,
): ArticleSpeaker | undefined {
  if (words.length !== 1 || !phrase.headDefinite) return undefined;
  // `وقال له العمدة`: whoever spoke last hears it.
  if (HEARS.test(register.context.tokens[phrase.from - 1]?.form ?? '')) return undefined;
  if (isToldOf(register, phrase)) return undefined;
  const last = register.lastAgreeing({ gender: head.gender, number: 'singular' }, 'person');
  return last && !last.titleOnly && last.heads.size === 0 ? last : undefined;
}

/**
 * `المتحدث`, `الكاتب`, `الخبير الاقتصادي`: whoever spoke last, where nobody is called so; and not `الناطق باسمها`, which is
 * another's.
 */
export function lastByAnybodysCalling(
  register: SpeakerRegister,
  { phrase, head, words }: CalledTitle,
): ArticleSpeaker | undefined {
  const another = register.context.tokens[phrase.to - 1]?.form === 'باسمها';
  const anybody = words.length <= 2 && !phrase.name && !another && ANYBODY.has(head.lemma);
  const before = register.spoken.at(-1)?.speaker;
  if (!anybody || !phrase.headDefinite || isToldOf(register, phrase)) return undefined;
  if (before && contradicts(register, before, phrase)) return undefined;
  const last = register.lastAgreeing({ gender: head.gender, number: 'singular' }, 'person');
  const spokesman = /^(?:متحدث|ناطق)$/.test(head.lemma);
  if (last) return !spokesman && holdsOffice(last) ? undefined : last;
  // `ممثل عن الأولياء`, who is `المتحدث` afterwards
  return before?.kind === 'anonymous' && !before.plural ? before : undefined;
}

/**
 * `المدرب الألماني`, `مدرب "الريدز"`: the only one of that calling who has spoken, though nobody has called him so; in
 * sport and art a nationality or a team's byname tells nobody else.
 */
export function onlyPlayer(
  register: SpeakerRegister,
  { phrase, rest }: CalledTitle,
): ArticleSpeaker | undefined {
  const lemma = callingOf(phrase, rest);
  if (!PLAYER.has(lemma) || phrase.name) return undefined;
  const coloured = isCalledByColour(register, phrase, rest);
  const tells = coloured ? [] : lemma === 'مدرب' ? rest.filter((word) => !COACHED.has(word)) : rest;
  const definite = phrase.headDefinite || tells.length < rest.length;
  const national = definite && tells.every((word) => isNisbaOfTitle(register, word));
  const last = register.context.tokens[phrase.to - 1]?.text ?? '';
  const byname = phrase.to - phrase.from <= 4 && /^["»”]$/.test(last);
  if (!national && !byname) return undefined;
  const named = register.speakers.filter((one) => one.kind === 'person' && one.heads.has(lemma));
  const others = register
    .allIntroductions()
    .filter(({ phrase: other }) => other.head?.lemma === lemma && other.name);
  const names = new Set(others.map(({ words }) => words.at(-1)));
  const [only] = named.length === 1 && names.size <= 1 ? named : [];
  if (phrase.head?.gender === 'f' && only?.gender === 'm') return undefined;
  // `الناخب الوطني` is no club's.
  const apart = rest.includes('وطني') && !only?.titleWords.has('منتخب');
  return only && !(apart && !only.titleWords.has('وطني')) ? only : undefined;
}

/** `الممثلة`, `نجمة مسلسل "الليل"`: the only artist whom the article names with such a calling. */
export function onlyArtist(
  register: SpeakerRegister,
  { phrase, head, rest }: CalledTitle,
): ArticleSpeaker | undefined {
  if (!isArtist(head.lemma) || phrase.name) return undefined;
  if (rest.length === 0 ? !phrase.headDefinite : !WORK.has(rest[0] ?? '')) return undefined;
  const artists = register
    .allIntroductions()
    .filter(
      ({ phrase: { head: other } }) =>
        isArtist(other?.lemma ?? '') && other?.gender === head.gender,
    );
  const names = new Set(artists.map(({ words }) => words.at(-1)));
  return names.size === 1 ? resolveNamed(register, artists[0]?.phrase) : undefined;
}

/** Colours of shirts, as titles have them. */
const COLOUR = wordList('names/speakers', 'colour');
/** Who takes the word is another: `من جهته قال مدرب الفريق الأخضر`. */
const TURN = /^(?:جانبه|جهته|ناحيته|المقابل|بدوره|اما)$/;

/** `مدرب الفريق الأخضر`, `حارس الأحمر`: whether the team is told by its colour alone, and the word is not another's. */
function isCalledByColour(
  { context: { tokens } }: SpeakerRegister,
  { from }: NounPhrase,
  rest: readonly string[],
): boolean {
  const [colour = '', ...more] = rest.filter((word) => word !== 'فريق');
  const turns = [from - 1, from - 2, from - 3].some((k) => TURN.test(tokens[k]?.form ?? ''));
  return COLOUR.has(colour) && more.length === 0 && !turns;
}

/** The calling of a title: `الناخب الوطني`, `المدير الفني` and `ربان المنتخب` train a team. */
function callingOf({ head }: NounPhrase, rest: readonly string[]): string {
  const lemma = head?.lemma ?? '';
  const trains =
    (lemma === 'ناخب' && rest[0] === 'وطني') ||
    (lemma === 'مدير' && rest[0] === 'فني') ||
    (lemma === 'ربان' && COACHED.has(rest[0] ?? ''));
  return trains ? 'مدرب' : lemma;
}

const holdsOffice = ({ heads }: ArticleSpeaker): boolean =>
  [...heads].some((one) => OFFICE.has(one));
