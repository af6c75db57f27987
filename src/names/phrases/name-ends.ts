/**
 * Where a person's name ends: before a word that belongs to the clause, or right behind one that only ends names.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isBehindName } from '../words/behind-names.ts';
import { mayBeName } from '../words/name-words.ts';
import { isHearer, placeAt } from '../words/phrase-context.ts';
import { lastNamesOf, standsAlone } from '../words/surnames.ts';
import { isVerbBehindName } from '../words/verbs-behind-names.ts';
import type { WordClass } from '../words/word-class.ts';
import { SERVANT } from './called-elsewhere.ts';
import type { PhraseState } from './phrase-state.ts';
import { isAnotherPerson } from './side-by-side.ts';
import { isGivenName, isSurnamePreposition, isSurnameVerb } from './surname-reading.ts';
import { ORDINAL } from './whole-names.ts';

/** A name that is being read. */
export interface NameSoFar {
  /** Index of its first token. */
  readonly from: number;
  /** How many words it has, links such as `بن` not counted. */
  words: number;
  /** Whether every word so far is a given name. */
  given: boolean;
}

/** Whether two words or more were read: of `نجاح حداد` the first, a word elsewhere, stands before where the name is read from. */
export const isOfTwoWords = (
  { from: first, head }: PhraseState,
  { from, words }: NameSoFar,
): boolean => words > 1 || (words === 1 && from === first + 1 && !head);

/** Whether the word before the one at hand links it to the name: `بن`, `آل`. */
export function isLinked(phrase: PhraseState, { from }: NameSoFar): boolean {
  return (
    phrase.at > from &&
    (phrase.is('name-link', phrase.at - 1) || phrase.token(phrase.at - 1)?.text === 'آل')
  );
}

/** Whether the clause goes on here: no word, a line of its own, or what stops a phrase. */
export function isClause(phrase: PhraseState, name: NameSoFar, token: Token | undefined): boolean {
  const begun = phrase.at > name.from;
  if (token?.kind !== 'word' || (begun && token.opensLine)) return true;
  if (!begun || phrase.is('name-link', phrase.at - 1)) return false;
  return phrase.context.stops(phrase.at) && !(name.given && isSurnameVerb(phrase));
}

/** How many words from here are sure to end the name, whatever they are elsewhere. */
export function closingWords(
  phrase: PhraseState,
  { words, given }: NameSoFar,
  { form }: Token,
): 0 | 1 | 2 {
  // `وانغ ون بين،`: what nothing follows is no preposition.
  // … but for one before a mark that opens: `فيليب كومار | من «اتحاد الحرف»`
  const closes =
    words > 1 &&
    phrase.is('preposition') &&
    phrase.token(phrase.at + 1)?.kind === 'mark' &&
    !phrase.context.closerOf.has(phrase.at + 1);
  if (closes && /^(?:بين|لي|من)$/.test(form)) return 1;
  if (words > 0 && isSurnamePreposition(phrase)) return 1;
  // `الملك سامي الثالث`, `روبرت حداد الابن في`
  if (words > 0 && ORDINAL.test(form) && endsHere(phrase, phrase.at + 1)) return 1;
  if (!given) return 0;
  // `بلال الحاج حسن`
  if (words === 1 && form === 'الحاج') {
    const stops =
      phrase.context.stops(phrase.at + 2) || phrase.token(phrase.at + 2)?.kind === 'mark';
    const full = mayBeName(phrase.context, phrase.at + 1) && stops;
    if (full || isGivenName(phrase, phrase.at + 1)) return 2;
  }
  // `محمود بالحسن`
  // `فاطمة اللواتي`: no plural relative describes one person
  if (words > 0 && form === 'اللواتي' && phrase.head?.number !== 'plural') return 1;
  const own = words > 0 && form.startsWith('بال') && form.length > 5;
  return own && !isOffice(phrase) && phrase.context.classes.of(form.slice(3)).givenName ? 1 : 0;
}

/** `اجتمع بشار خليل | بالأمين العام للحزب`: an office that goes on, and no surname. */
const isOffice = (phrase: PhraseState): boolean =>
  phrase.wordAt().head?.kind === 'person' && phrase.wordAt(phrase.at + 1).definite;

/** Whether a mark, the clause, a preposition, a time or a hearer stands at a token. */
function endsHere(phrase: PhraseState, at: number): boolean {
  const token = phrase.token(at);
  if (token?.kind !== 'word' || phrase.context.stops(at)) return true;
  return (
    phrase.is('preposition', at) ||
    phrase.is('time', at) ||
    token.form === 'قد' ||
    isHearer(token.form)
  );
}

/** Whether the word at hand is what the sentence says of whoever is named, and no part of the name. */
export function isTold(
  phrase: PhraseState,
  name: NameSoFar,
  token: Token,
  word: WordClass,
): boolean {
  return (
    isVerbBehind(phrase, name, token, word) ||
    isTitleBehind(phrase, name, word) ||
    isThingBehind(phrase, name, token, word) ||
    isNounBehind(phrase, name, token, word) ||
    isAnotherBehind(phrase, name, token, word) ||
    isSecondSurname(phrase, name, token) ||
    isAnotherPerson(phrase, name, word) ||
    (phrase.at > name.from && isBehindName(phrase.context, phrase.at)) ||
    // `سامي علي | وسليمة حداد`: another one's given name.
    (name.words > 1 &&
      !phrase.is('name-link', phrase.at - 1) &&
      phrase.context.classes.isJoinedName(token.form))
  );
}

/** `طالب برانت | وهيلد بكذا`: two whom the article calls by their surnames. */
function isSecondSurname(
  phrase: PhraseState,
  { from, words, given }: NameSoFar,
  { form }: Token,
): boolean {
  if (words !== 1 || given || !/^و.{3}/.test(form)) return false;
  const lastNames = lastNamesOf(phrase.context);
  return lastNames.has(form.slice(1)) && lastNames.has(phrase.token(from)?.form ?? '');
}

function isVerbBehind(
  phrase: PhraseState,
  { from, words, given }: NameSoFar,
  { form }: Token,
  word: WordClass,
): boolean {
  if (word.givenName) return false;
  const before = phrase.token(from - 1)?.form ?? '';
  // `وكانت هايلي ترد على`
  // `لم تكن المدربة هدى سالم | راضية`
  const was = /^[وف]?(?:كانت?|[يت]كن|ليست?|بدت?)$/.test(phrase.token(phrase.from - 1)?.form ?? '');
  if (was && words > 1 && /(?:ة|[^ا]ا|اً|ًا)$/u.test(phrase.token()?.text ?? '')) return true;
  // `وكان الرئيس يوناس هولم | حدد قبل اللقاء`
  if (words > 1 && isVerbBehindName(phrase.context, phrase.from, phrase.at)) return true;
  // `قمة كامب ديفيد | ستستغرق أسبوعين`
  if (phrase.at > from && /^س[يت](?:ست|ت|ن).{3,}/.test(form)) return true;
  if (/^و?كانت?$/.test(before) && phrase.at > from && /^[يت].{2,}/.test(form)) return true;
  // `غير أن العويطي | خرج عن صمته`: after `أن` whatever a known surname and a preposition stand round is a verb.
  const claused = /^[وف]?(?:ان|لكن)$/.test(before) && phrase.is('preposition', phrase.at + 1);
  if (claused && words === 1 && !given && isKnownSurname(phrase, from)) return true;
  // `الوزيرة مريم لعروسي | رفضت كل عرض`: what a woman did, behind her surname.
  const did = words > 1 && /^[^اوي].+[^اوي]ت$/.test(form) && phrase.head?.gender === 'f';
  return (
    did && phrase.token(phrase.at + 1)?.kind === 'word' && !phrase.context.stops(phrase.at + 1)
  );
}

/** `فيصل بن بندر | أمير منطقة الرياض`: a title, though a given name as well. */
function isTitleBehind(
  phrase: PhraseState,
  { from, words }: NameSoFar,
  { head, definite }: WordClass,
): boolean {
  if (phrase.at === from || phrase.is('name-link', phrase.at - 1) || head?.kind !== 'person')
    return false;
  const place = phrase.token(phrase.at + 1)?.form ?? '';
  if (phrase.context.classes.isRegion(place)) return true;
  // `علاء حداد | أمين عام الاتحاد`, `سامي | أمين سر الحركة`
  if (head.lemma === 'امين' && /^(?:عام|سر|صندوق|مساعد)$/.test(place)) return true;
  // `سامي حداد | حكم المباراة`, and not `سامي حداد أمين الحسيني`
  const owner = phrase.context.classes.of(place);
  const thing = owner.definite && !owner.givenName && !/ي$/.test(place);
  if (words > 1 && !definite && thing && !phrase.context.surnames.has(place)) return true;
  // `خالد بن سلطان | مساعد وزير الدفاع`: an office in construct with whom it serves
  const served = phrase.context.classes.of(place).head;
  const serves = SERVANT.has(head.lemma) && head.number === 'singular';
  if (serves && words > 1 && served?.kind === 'person' && served.number === 'singular') return true;
  const land = /^(?:البلاد|الدوله|المنطقه)$/.test(place) || placeAt(phrase.context, phrase.at + 1);
  return words > 1 && Boolean(land);
}

/** `كريم نصار | بسامي حداد`, `نصار | لليلى مراد`: whom he met, thanked or told, and no surname in `ب` as `سالم باحمد`. */
function isAnotherBehind(
  phrase: PhraseState,
  { from, words, given }: NameSoFar,
  { form }: Token,
  { givenName }: WordClass,
): boolean {
  const surname = words === 1 && (!given || isGivenName(phrase, from - 1));
  const whole = words > 1 || surname;
  if (!whole || givenName || !/^[بل].{3}/.test(form) || phrase.is('name-link', phrase.at - 1))
    return false;
  const another = phrase.context.classes.of(form.slice(1)).givenName;
  return (
    another && !phrase.context.stops(phrase.at + 1) && mayBeName(phrase.context, phrase.at + 1)
  );
}

function isThingBehind(
  phrase: PhraseState,
  { from, words, given }: NameSoFar,
  { form }: Token,
  word: WordClass,
): boolean {
  const next = phrase.token(phrase.at + 1)?.form ?? '';
  if (words === 1 && !given) {
    const first = phrase.token(from)?.form ?? '';
    // `حذر زودر | ميركل من`: two surnames.
    const lastNames = word.givenName ? undefined : lastNamesOf(phrase.context);
    const alone = () => lastNames?.has(first) || standsAlone(phrase.context, first, form);
    if (lastNames?.has(form) && alone()) return true;
    // `استهل الشامسي | بالأمسية`
    if (/^[لب]/.test(form) && phrase.token(phrase.at - 1)?.form.startsWith('ال')) return true;
    // `استهل الشامسي | الأمسية`: a surname that the article knows needs no second, unless the clause follows.
    if (word.definite && isKnownSurname(phrase, from) && !phrase.context.stops(phrase.at + 1))
      return true;
  }
  // `توشيو كاتو | بدور البلاد`, which is no name there
  if (words > 0 && form === 'بدور' && next.startsWith('ال')) return true;
  if (word.givenName) return false;
  if (words > 1 && isDoneBefore(phrase, word, form)) return true;
  // `سامي بن العويطي | بضيوف المدينة`: an object with its `بـ` behind a father's name.
  const fathered = words > 1 && phrase.is('name-link', phrase.at - 2) && /^ب[^ول].{2}/.test(form);
  if (fathered && next.startsWith('ال')) return true;
  // `تروي حليمة | بدايات التعاونية`
  return words > 0 && /.{4}ات$/.test(form) && phrase.context.classes.of(next).definite;
}

/**
 * `طلب سامي حداد | مهلة`, `نشر حداد | مقالا عن`: a common noun behind a name that is whole, but for what the clause follows, which
 * may be one more surname.
 */
function isNounBehind(
  phrase: PhraseState,
  name: NameSoFar,
  { form }: Token,
  { givenName, definite }: WordClass,
): boolean {
  const { from, words, given } = name;
  const surname = words === 1 && !given && isKnownSurname(phrase, from);
  const whole = surname || isOfTwoWords(phrase, name);
  if (!whole || givenName || definite || phrase.is('name-link', phrase.at - 1)) return false;
  if (phrase.context.stops(phrase.at + 1) || phrase.context.surnames.has(form)) return false;
  return phrase.context.classes.isCommonNoun(form);
}

/** `رفض سامي حداد | الطلب، معتبرا`: what somebody did it to, behind which he goes on in a participle. */
function isDoneBefore(phrase: PhraseState, { definite, bare }: WordClass, form: string): boolean {
  const { classes } = phrase.context;
  const own = classes.of(bare).classes;
  const thing = own.has('thing') || own.has('claim') || classes.isSurelyVerbalNoun(form);
  const after = isComma(phrase.token(phrase.at + 1)) ? phrase.at + 2 : phrase.at + 1;
  const next = phrase.token(after);
  const goesOn = next?.kind === 'word' && /^.{3,}[اه]$/.test(next.form);
  return definite && thing && goesOn && phrase.context.stops(after);
}

function isKnownSurname(phrase: PhraseState, at: number): boolean {
  return phrase.context.surnames.has(phrase.token(at)?.form ?? '');
}
