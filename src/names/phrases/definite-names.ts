/**
 * Words with `ال` inside a person's name: the second half of a given name, or a surname, told from titles, adjectives
 * and objects.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { FAMILY, ROLES } from '../words/family-names.ts';
import { mayBeName } from '../words/name-words.ts';
import { isSecondHalf } from '../words/paired-names.ts';
import type { WordClass } from '../words/word-class.ts';
import { isBehindFirstVerb } from './first-verbs.ts';
import { isOfTwoWords, type NameSoFar } from './name-ends.ts';
import type { PhraseState } from './phrase-state.ts';
import {
  isBeforeLastName,
  isBeforeOffice,
  isBeforeTitle,
  isClanName,
  isClosing,
  isGivenName,
  isRightBehindVerb,
} from './surname-reading.ts';
import { isBetweenVerbAndClause, isThing } from './verb-objects.ts';
import { TOLD } from './whole-names.ts';

/** What somebody declines to do. */
const REPLY = /^ال(?:رد|حديث|خوض|كلام|كشف|افصاح|ادلاء)$/;
/** First halves of given names, whatever follows with `ال`: `عوض الكريم`. */
const GIFTS = wordList('names/phrases', 'gift');

/** Callings that are surnames behind a title and a given name. */
const SURNAMES = wordList('names/phrases', 'calling-as-surname');

/** What parts one ruler or saint from another of the same name. */
const SECOND_OF_NAME = wordPattern('names/phrases', 'namesake', 'ال');

/** Reads the word with `ال` at hand, and what only it can be followed by; false where the name ends. */
export function readDefinite(
  phrase: PhraseState,
  name: NameSoFar,
  token: Token,
  word: WordClass,
): boolean {
  const first = name.words === 1;
  const family = isSecondHalf(token.form) || GIFTS.has(phrase.token(phrase.at - 1)?.form ?? '');
  const calledLast = name.given && first && isBeforeLastName(phrase);
  const last = calledLast || isLastWord(phrase, name, token);
  if (
    !family &&
    !(isSurname(phrase, name, token, word, last) && isPlaced(phrase, name, token, last))
  )
    return false;
  phrase.at++;
  // `نور الدين البابا`, `عز الدين شكري`: the two are one given name.
  if (family && first) {
    name.given = true;
    return true;
  }
  name.words++;
  if (calledLast) {
    phrase.at++;
    return false;
  }
  // `سالم العبدالله الجابر الصباح`
  while (isClanName(phrase)) phrase.at++;
  // `محمد الأمين ولد سيدي`
  if (/^(?:ولد|بن|ابن)$/.test(phrase.token()?.form ?? '')) return true;
  readSecond(phrase, name, word, family);
  return false;
}

/** Reads what may end the name behind a word with `ال`. */
function readSecond(
  phrase: PhraseState,
  { given, words }: NameSoFar,
  word: WordClass,
  family: boolean,
): void {
  const form = phrase.token()?.form ?? '';
  // `مريم الصادق المهدي`: a given name with `ال`, and the surname after it.
  const next = phrase.context.classes.of(form);
  const plain = next.definite && !next.head && !next.nisba && next.classes.size === 0;
  // `رشيد الطالبي العلمي إن`
  const ends = /ي$/.test(next.bare) && phrase.context.stops(phrase.at + 1);
  const families = (given || words > 2) && /ي$/.test(word.bare) && ends;
  const third = (word.givenName && words === 2) || families;
  // `محمد الهاشمي بالطيب`
  const own = /^بال.{3}/.test(form) && words < 4 && word.givenName;
  if (
    (third && plain && !phrase.context.stops(phrase.at)) ||
    (own && phrase.context.classes.of(form.slice(3)).givenName)
  ) {
    phrase.at++;
    return;
  }
  // `بنديكت السادس عشر`, `يوحنا الثالث والعشرون`
  if (/^(?:عشر|والعشر[وي]ن)$/.test(form)) phrase.at++;
  // `شاهو القرة داغي،`: a surname of two words that a comma or the clause follows.
  const second = !family && mayBeName(phrase.context, phrase.at);
  const after = phrase.token(phrase.at + 1);
  // … and `بهرام الداي اعويد ما وصفه بكذا`
  const named = /^(?:وصف|سم|اسم|اعتبر|دعا)/.test(phrase.formAt(phrase.at + 2));
  const clause =
    /^[،,]$/.test(after?.text ?? '') ||
    /^ب?ان(?:ه|ها)?$/.test(after?.form ?? '') ||
    (/^(?:ما|مما|بما)$/.test(after?.form ?? '') && named);
  if (second && clause && !phrase.token()?.opensLine) phrase.at++;
}

/** `عبد الله الحاج`, `عمر السيد`: a title that nothing follows is a surname. */
function isLastWord(phrase: PhraseState, { from, given }: NameSoFar, { form }: Token): boolean {
  const after = phrase.at + 1;
  return (
    // `وأشار وليد المعلم إلى`
    (given && phrase.is('preposition', after) && isRightBehindVerb(phrase, from)) ||
    phrase.context.stops(after) ||
    phrase.is('demonstrative', after) ||
    phrase.token(after)?.kind === 'mark' ||
    // `وكان المدير منير حزام العريقي | قد استعرض`
    phrase.token(after)?.form === 'قد' ||
    (given && (isBeforeOffice(phrase) || form === 'البابا'))
  );
}

/** Whether the word with `ال` may be a surname, by what else it is. */
function isSurname(
  phrase: PhraseState,
  name: NameSoFar,
  token: Token,
  word: WordClass,
  last: boolean,
): boolean {
  const { words, given } = name;
  const first = words === 1 && given;
  if (word.proclitic !== '' || (word.head && !isTitleSurname(phrase, name, word, last)))
    return false;
  // `سامي الكردي`: right after a given name a nisba is a surname.
  const second = words === 2 && (last || (given && isBeforeTitle(phrase)));
  if (word.nisba && !first && !second) return false;
  if (word.classes.size > 0 && !(last && first && word.head)) return false;
  // `أنطونيو غوتيريش | الهجوم`
  const { classes, surnames } = phrase.context;
  if (classes.isListedNoun(word.bare) && !surnames.has(token.form)) return false;
  // `شكر عيتاني | الجمهور`
  if (word.head?.kind === 'group' && !surnames.has(token.form)) return false;
  // `صور وليد غانم | الفيلم`
  if (isOfTwoWords(phrase, name) && isThing(phrase, word) && !isBetweenVerbAndClause(phrase))
    return false;
  // `رفض رئيس اللجنة عصمت | الرد على`, `أجّل هوفمان | الرد،`
  if (REPLY.test(token.form)) return false;
  // `يجدد نقولا | التأكيد أن`, and `خلدون المخارزة بعد المباراة`: right after a given name the shape tells nothing.
  const verbal = first ? classes.isSurelyVerbalNoun(token.form) : classes.isVerbalNoun(token.form);
  if (verbal && (phrase.is('preposition', phrase.at + 1) || phrase.context.stops(phrase.at + 1)))
    return false;
  // `سامي حداد | المحترف المصري`, and not `سامي حداد المنصوري`
  const next = phrase.wordAt(phrase.at + 1);
  const does = words > 1 && /^الم[^ا].{2,5}[^ي]$/.test(token.form) && !word.givenName;
  const known = surnames.has(token.form) || classes.of(word.bare).givenName;
  if (does && !known && next.definite && next.nisba && !last) return false;
  const many = /.{4}(?:ين|ون)$/.test(token.form);
  return !many || word.givenName || (first && isClosing(phrase, token));
}

function isTitleSurname(
  phrase: PhraseState,
  { words, given }: NameSoFar,
  word: WordClass,
  last: boolean,
): boolean {
  // `سامي رضوان | القيادي في النقابة`
  if (words > 1 && ROLES.test(word.bare)) return false;
  // `زار سامي حداد | المستشفى.`, and not `زكريا العدل`, `أكدت ماري الصليب`: a body is what a verb is about that has an object.
  const called =
    words === 1 ||
    TOLD.test(phrase.token(phrase.from - 1)?.form ?? '') ||
    /^(?:person|honorific|source|name)$/.test(word.head?.kind ?? '');
  if (last && called && word.head?.number !== 'plural') return true;
  // `وزير الطاقة سامر الخطيب بتشكيل`
  if (words === 1 && given && SURNAMES.has(word.bare) && phrase.titleFrom >= 0) return true;
  // `النائب فراس القضاة عن`
  const titled = phrase.titleFrom >= 0 && words === 1 && given;
  if (titled && phrase.is('preposition', phrase.at + 1)) return true;
  // `وزير الطاقة سامر الخطيب وزارة الأشغال`
  if (titled && FAMILY.has(word.bare) && !mayBeName(phrase.context, phrase.at + 1)) return true;
  return word.givenName && phrase.is('name-link', phrase.at + 1);
}

/**
 * `انتقد الأنبا ويصا | الحكم`, `واعتبر البابا شنودة | الحادث جريمة`: behind the one name of a churchman or a ruler what the
 * verb is about follows, unless it is shaped as a surname.
 */
function isObjectBehindOneName(
  phrase: PhraseState,
  { words, from }: NameSoFar,
  { form }: Token,
  last: boolean,
): boolean {
  const title = phrase.token(from - 1)?.form ?? '';
  if (words !== 1 || /[يه]$/.test(form) || isGivenName(phrase, phrase.at)) return false;
  if (SECOND_OF_NAME.test(form)) return false;
  // `استقبل الأب بولس الحلو | الوفد`
  const next = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  if (next.definite && !/يه?$/.test(next.bare)) return false;
  const verb = phrase.token(phrase.from - 1);
  const opens = verb?.opensLine || /^[.؟!]$/.test(phrase.token(phrase.from - 2)?.text ?? '.');
  // `وصف البطريرك كيريل | الحرب`, and not `قال الأب بولس الحلو`
  const acts = opens && verb?.kind === 'word' && !TOLD.test(verb.form);
  if (/^ال(?:انبا|بابا|ملكه?|سلطان)$/.test(title)) return acts || !last;
  return acts && /^ال(?:بطريرك|مطران|قس|اب|اخت?|اميره?|حاخام|راهبه?)$/.test(title);
}

function isPlaced(phrase: PhraseState, name: NameSoFar, token: Token, last: boolean): boolean {
  const { words, given } = name;
  if (isObjectBehindOneName(phrase, name, token, last)) return false;
  // `ميشال عون | الجريمة`: what a verb is about.
  const object =
    words > 1 &&
    /ة$/.test(token.text) &&
    !phrase.context.surnames.has(token.form) &&
    !isBetweenVerbAndClause(phrase);
  // `أثار سامي حداد | الجدل بقوله إن`
  const next = phrase.token(phrase.at + 1)?.form ?? '';
  const said = /^ب(?:قول|اعلان|تاكيد|تصريح|كشف)(?:ه|ها|هم)$/.test(next);
  if (words > 1 && said && !token.text.endsWith('ي')) return false;
  // `زارت ليلى مراد | الجرحى في المستشفى`: … where the sentence begins with its verb.
  if (words > 1 && !token.text.endsWith('ي') && isBehindFirstVerb(phrase)) return false;
  return !object && (words === 1 || given || (words === 2 && last));
}
