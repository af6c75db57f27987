/**
 * What a noun phrase goes on with that is itself a title or a body: whether it belongs to the phrase, or another phrase
 * begins.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import type { Head } from '../words/name-lexicon.ts';
import { mayBeName } from '../words/name-words.ts';
import { placeAt } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import { isWordName } from '../words/word-names.ts';
import { stepAdjectivalHead } from './adjectival-heads.ts';
import { readName } from './name-reading.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { stepPrefixedHead } from './prefixed-heads.ts';
import { stepBranch } from './prefixed-words.ts';
import { HEARD, TOLD } from './whole-names.ts';

/** Whether a token that the list knows as a given name is printed as one: `على` is not. */
const mayFollow = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== 'على';

/** Reads on over a noun of people or bodies that belongs to the phrase; false where another phrase begins. */
export function stepHead(phrase: PhraseState, word: WordClass, head: Head): boolean {
  return (
    stepDoing(phrase, word) ??
    stepWhatTheyAre(phrase, word, head) ??
    stopAtDeed(phrase, word, head) ??
    stepBranch(phrase, phrase.formAt()) ??
    stepPrefixedHead(phrase, word, head) ??
    stepMauritanian(phrase, word) ??
    stepSonOf(phrase, word) ??
    stepInConstruct(phrase, word, head) ??
    stepNamedSurvivor(phrase, word, head) ??
    stepTitleBeforeComma(phrase, word, head) ??
    stepNamedCalling(phrase, word, head) ??
    stepNameOfHonoured(phrase, word) ??
    stepOfficeOfHonoured(phrase, word) ??
    stepBearer(phrase, word, head) ??
    stepHonorific(phrase, word, head) ??
    stepAcronym(phrase, word, head) ??
    stepAdjectivalHead(phrase, word, head) ??
    stepSecondCalling(phrase, word, head)
  );
}

/** `الباحثون المشاركون في الدراسة`, `الأطباء العاملون في المستشفى`: what several do, and in what. */
function stepDoing(phrase: PhraseState, { definite }: WordClass): Reading {
  const ending = /^ال.{3,}(ون|ين|ات)$/.exec(phrase.formAt())?.[1];
  if (!definite || ending === undefined || !phrase.headDefinite || phrase.at !== phrase.from + 1)
    return undefined;
  if (phrase.head?.number !== 'plural' || !phrase.formAt(phrase.at - 1).endsWith(ending))
    return undefined;
  const led = /^(?:في|علي|عن|الي)$/.test(phrase.formAt(phrase.at + 1));
  return led && phrase.wordAt(phrase.at + 2).definite ? phrase.stepOverClosing(3) : undefined;
}

/** `الطلاب المحتجون`, and not `انتقد الطلاب | المحتجين`: an adjective in the nominative of several people, though it is a calling as well. */
function stepWhatTheyAre(
  phrase: PhraseState,
  { definite }: WordClass,
  { number, kind }: Head,
): Reading {
  const people = /^(?:person|source|group)$/;
  const several = phrase.head?.number === 'plural' || phrase.head?.kind === 'group';
  if (!several || !people.test(phrase.head?.kind ?? '') || !phrase.headDefinite) return undefined;
  const behind = phrase.at === phrase.from + 1 && definite && /^ال.{2,}ون$/.test(phrase.formAt());
  return behind && (number === 'plural' || kind === 'group') && people.test(kind)
    ? phrase.stepOver()
    : undefined;
}

/** `ووعد رئيس المجلس | بمحاسبة المتورطين`: a deed, though `محاسبة` is a calling as well. */
function stopAtDeed(
  phrase: PhraseState,
  { proclitic, definite, bare }: WordClass,
  { kind }: Head,
): Reading {
  const told = proclitic === 'ب' && !definite && phrase.context.classes.isListedNoun(bare);
  return told && phrase.closed && kind === 'person' ? false : undefined;
}

/** Reads the name that begins with the noun at hand; undefined where none does. */
function readNameHere(phrase: PhraseState): Reading {
  readName(phrase);
  return phrase.name ? true : undefined;
}

/** `المتهم الشيخ ولد سيدي`: a given name in Mauritania */
function stepMauritanian(phrase: PhraseState, { definite, bare }: WordClass): Reading {
  const called = definite && bare === 'شيخ' && phrase.formAt(phrase.at + 1) === 'ولد';
  if (!called || !phrase.closed || phrase.head?.kind !== 'person' || phrase.name) return undefined;
  return readNameHere(phrase);
}

/** `الشيخ هلال بن ناصر` */
function stepSonOf(phrase: PhraseState, { definite }: WordClass): Reading {
  const born = /^(?:بن|ابن|ولد)$/.test(phrase.formAt(phrase.at + 1));
  const titled = /^(?:person|honorific)$/.test(phrase.head?.kind ?? '');
  return born && !definite && phrase.closed && titled ? readNameHere(phrase) : undefined;
}

/** `رئيس البلدية`, `المتحدث باسم الجيش`: a noun inside a construct that is still open. */
function stepInConstruct(phrase: PhraseState, word: WordClass, head: Head): Reading {
  if (phrase.closed) return undefined;
  if (phrase.adjectives && phrase.head?.kind !== 'person') return false;
  if (phrase.head?.kind === 'honorific') phrase.setHead(word);
  // `مدير عام شركة نورفا`: of the office's adjective the construct goes on
  if (/^عامه?$/.test(phrase.formAt(phrase.at - 1))) phrase.adjectives = false;
  phrase.closed = word.definite || head.kind === 'name';
  return phrase.stepOver();
}

/** `محافظ مأرب ناجي صالح الحربي`: a given name, though `ناج` is a source as well */
function stepNamedSurvivor(phrase: PhraseState, { givenName }: WordClass, { kind }: Head): Reading {
  const survivor = kind === 'source' && givenName && phrase.head?.kind === 'person';
  if (!survivor || phrase.name || !phrase.wordAt(phrase.at + 1).givenName) return undefined;
  return readNameHere(phrase);
}

/** Whether a title without `ال` stands behind a whole one, before the name. */
function isBareTitle(phrase: PhraseState, { definite }: WordClass, { kind }: Head): boolean {
  return phrase.head?.kind === 'person' && kind === 'person' && !definite && !phrase.name;
}

/** `وزير العدل حافظ الأختام، الطاهر بوعمامة` */
function stepTitleBeforeComma(phrase: PhraseState, word: WordClass, head: Head): Reading {
  if (!isBareTitle(phrase, word, head) || !isTitleBeforeComma(phrase)) return undefined;
  phrase.closed = false;
  return phrase.stepOver();
}

/** `وزير العدل حافظ الأختام، الطاهر بوعمامة`: two titles of whoever is named after the comma. */
function isTitleBeforeComma(phrase: PhraseState): boolean {
  const after = phrase.wordAt(phrase.at + 2);
  const first = phrase.wordAt(phrase.at + 1);
  // `حافظ الأختام الطيب فلان`
  if (
    first.definite &&
    !first.givenName &&
    after.givenName &&
    mayFollow(phrase.token(phrase.at + 2))
  )
    return true;
  const k = behindDefinite(phrase, phrase.at + 1, phrase.at + 4);
  if (k === phrase.at + 1 || !/^[،,]$/.test(phrase.token(k)?.text ?? '')) return false;
  const word = phrase.wordAt(k + 1);
  return mayBeName(phrase.context, k + 1) || (word.givenName && word.definite);
}

/** Token behind the words with `ال` that begin at one, before a limit. */
function behindDefinite(phrase: PhraseState, from: number, limit: number): number {
  let k = from;
  while (k < limit && phrase.wordAt(k).definite) k++;
  return k;
}

/** `رئيس الجمهورية الأسبق أمين الجميل`: a given name that is a calling as well. */
function stepNamedCalling(phrase: PhraseState, word: WordClass, head: Head): Reading {
  const named = isBareTitle(phrase, word, head) && word.givenName;
  if (!named || !mayBeName(phrase.context, phrase.at)) return undefined;
  readName(phrase);
  return true;
}

/** `معالي الدكتور سلطان الجابر`: a given name that is a title elsewhere. */
function stepNameOfHonoured(phrase: PhraseState, { givenName, definite }: WordClass): Reading {
  const before = phrase.wordAt(phrase.at - 1);
  const honoured = before.head?.kind === 'honorific' && before.definite;
  if (!honoured || !givenName || definite) return undefined;
  readName(phrase);
  return true;
}

/** `الأعضاء | الأمين العام`: a second title is another phrase, unless one of the two says little. */
function stepOfficeOfHonoured(phrase: PhraseState, word: WordClass): Reading {
  if (phrase.head?.kind !== 'honorific') return undefined;
  phrase.setHead(word);
  return phrase.stepOver();
}

/** `مراقبة الآثار الدكتورة نجاة`: an office of hers, though `مراقبة` is a body as well. */
function stepBearer(phrase: PhraseState, { definite }: WordClass, { kind }: Head): Reading {
  if (kind !== 'honorific' || !definite || phrase.head?.kind !== 'body') return undefined;
  if (!phrase.wordAt(phrase.at + 1).givenName) return undefined;
  phrase.head = { ...phrase.head, kind: 'person' };
  return phrase.stepOver();
}

/** `أستاذ العلوم السياسية في جامعة القاهرة الدكتور حازم`: an honorific behind somebody's title. */
function stepHonorific(
  phrase: PhraseState,
  { definite, bare }: WordClass,
  { kind }: Head,
): Reading {
  if (kind !== 'honorific' || phrase.head?.kind !== 'person') return undefined;
  // `مدير المستشفى د. هند`
  const shortened = phrase.token(phrase.at + 1)?.text === '.' && bare.length === 1;
  // `وكيل الوزارة لشؤون العمل سعادة محمد بن حمد`
  const construct =
    /^(?:معالي|سعاده|فضيله|سماحه|فخامه)$/.test(bare) && phrase.wordAt(phrase.at + 1).givenName;
  return definite || shortened || construct ? phrase.stepOver() : undefined;
}

/** `وكالة ايتار تاس`: the short name of a body or a paper. */
function stepAcronym(phrase: PhraseState, { definite }: WordClass, { kind }: Head): Reading {
  const body = phrase.head?.kind === 'body' || phrase.head?.kind === 'outlet';
  // `أعلنت المحكمة الدولية | فتح تحقيق`, which is no movement.
  const deed = phrase.context.classes.isListedNoun(phrase.formAt());
  if (kind !== 'name' || !body || definite || deed) return undefined;
  phrase.acronyms.push({ from: phrase.at, to: phrase.at + 1 });
  return phrase.stepOver();
}

/** `رئيس لجنة التحكيم المخرج السوري نزار الحموي`: a second calling of one person, right before the name. */
function stepSecondCalling(phrase: PhraseState, { definite }: WordClass, head: Head): boolean {
  if (!definite || phrase.head?.kind !== 'person' || head.kind !== 'person') return false;
  if (!isNextToName(phrase)) return false;
  // `استقبلت الوزيرة | السفير`
  return head.gender === phrase.head.gender && phrase.stepOver();
}

/** Whether a calling stands right behind a title of one word, or right before the name. */
function isNextToName(phrase: PhraseState): boolean {
  return (
    phrase.titleFrom === phrase.at - 1 ||
    mayBeName(phrase.context, phrase.at + 1) ||
    isWordName(phrase.context, phrase.at + 1, true) ||
    // `الطبيب د. سامي`
    phrase.token(phrase.at + 2)?.text === '.' ||
    // `رئيس لجنة التحكيم المخرج السوري نزار الحموي`
    // and `رئيس الهيئة النائب المستقل سامي حداد`
    (isDescribed(phrase, phrase.at + 1) && mayBeName(phrase.context, phrase.at + 2)) ||
    isFarFromName(phrase)
  );
}

/** In tokens: how long a second title is at most, before the name. */
const LONG_TITLE = 12;

/**
 * `قال نائب العميد المدير الفني للمصرف، عدمان حداد، إن`: behind a verb that takes no object, where the name follows the whole of the
 * second title.
 */
function isFarFromName(phrase: PhraseState): boolean {
  if (!TOLD.test(phrase.formAt(phrase.from - 1)) || HEARD.test(phrase.formAt(phrase.from - 1)))
    return false;
  for (let k = phrase.at + 1; k < phrase.at + LONG_TITLE; k++) {
    const comma = isComma(phrase.token(k)) ? 1 : 0;
    if (mayBeName(phrase.context, k + comma) && phrase.wordAt(k + comma).proclitic === '')
      return k > phrase.at + 1 || comma === 1;
    const { definite, proclitic } = phrase.wordAt(k);
    const form = phrase.formAt(k);
    const bare = form.replace(/^و(?=.{3})/, '');
    const place = phrase.context.classes.isTown(bare) || placeAt(phrase.context, k, bare);
    const goesOn = definite || place || proclitic === 'ل' || /^(?:ل|وال).{3}/.test(form);
    if (phrase.token(k)?.kind !== 'word' || phrase.context.stops(k) || !goesOn) return false;
  }
  return false;
}

/** Whether an adjective with `ال` stands at a token. */
function isDescribed(phrase: PhraseState, at: number): boolean {
  const { nisba, definite, bare } = phrase.wordAt(at);
  const adjective = phrase.context.classes.of(bare).classes.has('adjective');
  return nisba !== undefined || (definite && adjective);
}
