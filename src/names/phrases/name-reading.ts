/**
 * Names inside a noun phrase: a person's own, after an honorific or a rank, and a body called after a person.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { FAMILY } from '../words/family-names.ts';
import { mayBeName } from '../words/name-words.ts';
import { isHearer, isRelative, placeAt } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import { isWordName } from '../words/word-names.ts';
import { closesForeignName } from './closing-names.ts';
import { readDefinite } from './definite-names.ts';
import { isBehindFirstVerb } from './first-verbs.ts';
import type { NameSoFar } from './name-ends.ts';
import { closingWords, isClause, isLinked, isTold } from './name-ends.ts';
import type { PhraseState } from './phrase-state.ts';
import {
  hasPreposition,
  isGivenName,
  isLeader,
  isRightBehindVerb,
  isSurnameVerb,
  isWordBeforeOffice,
} from './surname-reading.ts';
import { TOLD, WholeName } from './whole-names.ts';

/** Verbal nouns of a shape that no surname has: `ارتفاع`, `انخفاض`, `استمرار`. */
const DEED = /^(?:ا.ت.ا.|ان..ا.|است..ا.)$/;
/** How many words a name has at most, links not counted. */
const LONGEST = 5;

/** Reads a person's name from here: links such as `بن`, one surname with `ال`, Latin words. */
export function readName(phrase: PhraseState): void {
  const name: NameSoFar = { from: phrase.at, words: 0, given: true };
  while (phrase.at < phrase.limit && name.words < LONGEST && readNameWord(phrase, name));
  // `ميراي اليو - كلير`
  if (isTiedByHyphen(phrase, name)) phrase.at += 2;
  while (phrase.at > name.from && phrase.is('name-link', phrase.at - 1)) phrase.at--;
  if (phrase.at === name.from) return;
  if (phrase.titleFrom >= 0) phrase.closeTitleBefore(name.from);
  phrase.name = { from: name.from, to: phrase.at };
  phrase.closed = true;
}

/** `قالت هيلين كولي برنتس إن`: whatever stands between the name and the clause. */
export function readWhole(phrase: PhraseState): void {
  const { name, head, at } = phrase;
  if (phrase.joint || phrase.place || (head && !/^(?:person|honorific)$/.test(head.kind))) return;
  if (head?.number === 'plural' || (name ? name.to !== at : !phrase.closed || !head)) return;
  const to = new WholeName(phrase.context, phrase.from, phrase.limit).endOf(at, name !== undefined);
  if (to === at) return;
  if (!name && phrase.titleFrom >= 0) phrase.closeTitleBefore(at);
  phrase.name = { from: name?.from ?? at, to };
  phrase.titleFrom = -1;
  phrase.at = to;
}

/** Reads the word at hand where it belongs to the name; false where the name ends. */
function readNameWord(phrase: PhraseState, name: NameSoFar): boolean {
  const token = phrase.token();
  // `دونالد #ترمب`
  const tagged = token?.text === '#' && name.words === 1 && name.given;
  if (tagged && mayBeName(phrase.context, phrase.at + 1)) {
    phrase.at++;
    return true;
  }
  // `جان - كلود حداد إن`
  if (isTiedByHyphen(phrase, name)) {
    phrase.at += 2;
    name.words++;
    return true;
  }
  const byname = name.words > 0 ? bynameEnd(phrase) : undefined;
  if (byname !== undefined) {
    phrase.at = byname;
    const family = phrase.context.classes.of(phrase.token()?.form ?? '').definite;
    if (family) phrase.at++;
    return !family;
  }
  if (!token || isClause(phrase, name, token)) return false;
  // `فرانك حداد | للجزيرة`: to whom it is said
  if (name.words > 0 && isHearer(token.form)) return false;
  const closing = closingWords(phrase, name, token);
  phrase.at += closing;
  if (closing > 0) return false;
  const word = phrase.context.classes.of(token.form);
  if (isTold(phrase, name, token, word)) return false;
  const linked = isLinked(phrase, name);
  const link = phrase.is('name-link') || (token.form === 'ال' && name.words > 0);
  if (link && !linked) return readLink(phrase, token);
  if (!linked && word.definite && name.words > 0) return readDefinite(phrase, name, token, word);
  // `هلال بن ناصر`: whose son he is makes it a given name.
  const next = phrase.token(phrase.at + 1);
  const born = /^(?:بن|ابن|ولد|بنت)$/.test(next?.form ?? '');
  if (!linked && !word.definite && !born && !isNameWord(phrase, name, token, word)) return false;
  if (!linked && !word.givenName && isObject(phrase, name, token)) return false;
  name.given &&= word.givenName || linked || born || next?.form === 'الله';
  name.words++;
  phrase.at++;
  return true;
}

/** Whether a hyphen with room round it ties the next word to the name: not one of two dashes, nor a dateline's. */
function isTiedByHyphen(phrase: PhraseState, { words }: NameSoFar): boolean {
  const [hyphen, next, after] = [0, 1, 2].map((n) => phrase.token(phrase.at + n));
  if (words === 0 || hyphen?.text !== '-' || hyphen.opensLine || !next || next.opensLine)
    return false;
  if (hyphen.spaced !== next.spaced || after?.text === '-') return false;
  const { head, definite, classes } = phrase.context.classes.of(next.form);
  const called = next.kind === 'word' && !head && !definite && classes.size === 0;
  return (
    called && !placeAt(phrase.context, phrase.at + 1) && mayBeName(phrase.context, phrase.at + 1)
  );
}

/** `نزار (أبو العبد) الخطيب`, `جورج "جو" حداد`: the token after a byname in marks, where the surname follows. */
function bynameEnd(phrase: PhraseState): number | undefined {
  const { text } = phrase.token() ?? {};
  if (!/^["«“(]$/.test(text ?? '')) return undefined;
  const closer = text === '(' ? findBracket(phrase) : phrase.context.closerOf.get(phrase.at);
  if (closer === undefined || closer - phrase.at > 3) return undefined;
  const [first, after] = [phrase.at + 1, closer + 1];
  const byname =
    phrase.is('name-link', first) || (text !== '(' && mayBeName(phrase.context, first));
  const word = phrase.context.classes.of(phrase.token(after)?.form ?? '');
  const called = !word.head || FAMILY.has(word.bare);
  const family = word.definite && called && word.classes.size === 0 && word.proclitic === '';
  const named =
    phrase.token(after)?.kind === 'word' && (family || mayBeName(phrase.context, after));
  return byname && named && !phrase.context.stops(after) && !phrase.token(after)?.opensLine
    ? after
    : undefined;
}

/** Gives the closing bracket of the one at hand. */
export function findBracket(phrase: PhraseState): number | undefined {
  for (let i = phrase.at + 1; i < phrase.at + 8; i++) {
    if (phrase.token(i)?.text === ')') return i;
    // `موظف في البنك (تحتفظ «الرياض» باسمه)`: no short name
    if (/^ب?اسمه?ا?$/.test(phrase.token(i)?.form ?? '') && phrase.token(i + 1)?.text === ')')
      return undefined;
  }
  return undefined;
}

/** Reads `بن` or `آل` at hand; false where what follows is no name. */
function readLink(phrase: PhraseState, { text }: Token): boolean {
  const next = phrase.token(phrase.at + 1);
  if (next?.kind !== 'word' || phrase.is('preposition', phrase.at + 1)) return false;
  // `بندر بن نائب أمير`
  const titled = phrase.context.classes.of(next.form);
  const third = phrase.context.classes.of(phrase.token(phrase.at + 2)?.form ?? '');
  const office = titled.head?.kind === 'person' && (third.head !== undefined || third.definite);
  if (office && !titled.givenName && !titled.definite && text !== 'آل') return false;
  phrase.at++;
  return true;
}

/** Whether a word without `ال` is one of a name. */
function isNameWord(phrase: PhraseState, name: NameSoFar, token: Token, word: WordClass): boolean {
  return (
    (name.words > 0 && name.given && isSheikh(phrase, token)) ||
    isCallingSurname(phrase, name, token, word) ||
    (name.words > 0 && name.given && isSurnameVerb(phrase)) ||
    // `سالم هلال الرواحي`
    (name.words > 0 && name.given && isWordName(phrase.context, phrase.at)) ||
    (name.words > 0 && name.given && isWordBeforeOffice(phrase)) ||
    (name.words === 1 && name.given && isLeader(phrase)) ||
    isCommonSurname(phrase, name, token) ||
    (name.words === 1 &&
      (name.given || phrase.titleFrom >= 0) &&
      closesForeignName(phrase.context, phrase.at)) ||
    mayBeName(phrase.context, phrase.at)
  );
}

/** `ماركو روسي إن`: a title or a nisba that nothing follows is a surname. */
function isCallingSurname(
  phrase: PhraseState,
  { from, words, given }: NameSoFar,
  token: Token,
  word: WordClass,
): boolean {
  const calling = word.head?.kind === 'person' || (word.nisba !== undefined && given);
  if (words === 0 || !calling || word.proclitic !== '' || word.definite) return false;
  const after = phrase.at + 1;
  if (phrase.context.stops(after)) return true;
  // `قال محمد والي مدير الشركة`
  const office = phrase.wordAt(after).head;
  const second = office?.kind === 'person' && office.number === 'singular' && words === 1 && given;
  if (second && (FAMILY.has(token.form) || /^(?:والي|وجيه)$/.test(token.form)))
    return isRightBehindVerb(phrase, from);
  const last = phrase.token(after);
  if (last?.kind === 'mark') return !phrase.context.closerOf.has(after);
  const form = last?.form ?? '';
  // `مصطفى أديب بإعادة`, `ماركو روسي لرويترز`, and not `يورغن كلوب مدرب ليفربول`
  const prefixed = /^[بل]/.test(form) && phrase.context.classes.of(form).head === undefined;
  if (prefixed && (word.nisba !== undefined || hasPreposition(phrase, form))) return true;
  // `عمرو أديب خلال برنامجه`, `بدرية طلبة إلى المحاكمة`
  const either =
    (FAMILY.has(token.form) && given) ||
    word.head?.number === 'plural' ||
    // `وحذر برويز مشرف من`, `وأشار ساديو ماني إلى`
    (words === 1 && (isRightBehindVerb(phrase, from) || isTitledAndTold(phrase)));
  return either && phrase.is('preposition', after);
}

/** `وأوضح وزير الصحة سامي وجيه في تصريح`: behind a verb of saying and a title. */
const isTitledAndTold = (phrase: PhraseState): boolean =>
  phrase.titleFrom >= 0 && TOLD.test(phrase.formAt(phrase.from - 1));

/** `حسن شيخ محمود` */
function isSheikh(phrase: PhraseState, { form }: Token): boolean {
  // `عمر باشا الحسيني`
  if (form === 'باشا') return /^ال.{3,}ي$/.test(phrase.formAt(phrase.at + 1));
  if (!/^(?:شيخ|حاج|سيد|ملا)$/.test(form)) return false;
  if (isGivenName(phrase, phrase.at + 1)) return true;
  const after = phrase.at + 2;
  const ends =
    phrase.context.stops(after) ||
    phrase.token(after)?.kind === 'mark' ||
    phrase.is('preposition', after) ||
    phrase.is('time', after) ||
    isRelative(phrase.context, after);
  return ends && mayBeName(phrase.context, phrase.at + 1);
}

/** `نبيه بري أن`, `جورج عدوان إلى أن`: no adjective without `ال` describes a person's name. */
function isCommonSurname(
  phrase: PhraseState,
  { from, words, given }: NameSoFar,
  { form }: Token,
): boolean {
  const after = phrase.at + 1;
  const prepositional = phrase.is('preposition', after);
  const closes =
    phrase.context.stops(after) || (prepositional && phrase.context.stops(phrase.at + 2));
  const common = phrase.is('adjective') || phrase.is('thing') || phrase.is('estimate');
  if (words > 0 && given && closes && common) return true;
  // `قال نبيه بري، في`, `وحذر نبيه بري من`
  const told = words === 1 && given && isRightBehindVerb(phrase, from);
  if (told && common && (prepositional || isComma(phrase.token(after)))) return true;
  // `نائب الرئيس، عدمان ديوب، أن`
  const between = words === 1 && isComma(phrase.token(from - 1)) && isComma(phrase.token(after));
  if (between && common) return true;
  // `الأستاذ خالد بري، مدير`, and not `أن الأستاذ خالد حزين،`
  const comma = /^[،,]$/.test(phrase.token(after)?.text ?? '');
  const clause = /^(?:[وفبل]?[اإأ]ن|و?كان)$/.test(phrase.token(phrase.from - 1)?.form ?? '');
  const alone = phrase.titleFrom >= 0 && words === 1 && given && comma && !clause;
  if (alone && phrase.is('adjective')) return true;
  // `المتحدثة فرح أصغر عن`: nor is it one right after a title and a given name.
  const titled = phrase.titleFrom >= 0 && words === 1 && prepositional;
  // and `رئيس المجلس كريم بري اقتراح التأجيل`, behind a given name that no list knows otherwise
  const called =
    phrase.titleFrom >= 0 && words === 1 && given && isGivenName(phrase, phrase.at - 1);
  return (titled || called) && phrase.is('adjective') && !/^(?:اول|اخر)$/.test(form);
}

/** `حملت سلوى حداد | تنظيما متطرفا`, `أبدى سامي حداد | شكوكا في`: an indefinite accusative behind a whole name. */
function isAccusative(phrase: PhraseState, form: string): boolean {
  if (!/.{3}ا$/.test(form) || phrase.context.surnames.has(form)) return false;
  const after = phrase.token(phrase.at + 1)?.form ?? '';
  const deed = phrase.context.classes.isVerbalNoun(form.slice(0, -1)) || /^..و.ا$/.test(form);
  return (deed && phrase.is('preposition', phrase.at + 1)) || /^[^ا].{2,}[^ا]ا$/.test(after);
}

/** `رفع أندرسون | قضية مضادة`: a noun without `ال` in teh marbuta, and an adjective that agrees with it. */
function isDescribedThing(phrase: PhraseState): boolean {
  const next = phrase.token(phrase.at + 1);
  if (!/.{2}ة$/.test(phrase.token()?.text ?? '') || !/^[^ا].*.{2}ة$/.test(next?.text ?? ''))
    return false;
  return (
    !phrase.context.classes.of(next?.form ?? '').givenName && !phrase.context.stops(phrase.at + 2)
  );
}

/** Whether a word behind a name of two words or more is what the verb is about. */
function isObject(phrase: PhraseState, { words }: NameSoFar, { form }: Token): boolean {
  // `استبعد سالم | ارتفاع أسعار الوقود`
  const deed = words > 0 && DEED.test(form);
  const goesOn =
    phrase.token(phrase.at + 1)?.kind === 'word' && !phrase.context.stops(phrase.at + 1);
  if (deed && goesOn) return true;
  if (words > 0 && isDescribedThing(phrase)) return true;
  if (words < 2) return false;
  if (isAccusative(phrase, form)) return true;
  // `ظهر سامي حداد | شاحبا`, `اعتذر سامي حداد | لجمهوره`
  const how = /[^ا]ا$/.test(form) && !phrase.context.surnames.has(form);
  if (how && isBehindFirstVerb(phrase)) return true;
  const text = phrase.token()?.text ?? '';
  if (/^[لب].{3,}(?:ه|ها|هم)$/.test(form) && !text.endsWith('ة')) return true;
  // `أبدى ضياء رسلان | استغرابه من`
  const own = /.{4}(?:ه|ها|هم)$/.test(form) && !text.endsWith('ة');
  if (own && phrase.context.classes.isSurelyVerbalNoun(form)) return true;
  // `وعد سامي حداد | ناخبيه`, `تلقى سامي حداد | تهديدات`
  if (/.{3}(?:يه|ي?هم)$/.test(text)) return true;
  const governs = /^ب.{3}/.test(phrase.token(phrase.at + 1)?.form ?? '');
  if (/.{3}[^ي]ه$/.test(text) && governs) return true;
  if (/.{3}ات$/.test(form) && (governs || isBehindFirstVerb(phrase))) return true;
  // `استنكر جاسم سرحان | تطاول أحد الشهود`
  if (/^ت.ا?..$/.test(form) && phrase.context.classes.isVerbalNoun(form)) return true;
  // `ثمن السفير لؤي عيسى | موقف الجزائر`
  const next = phrase.token(phrase.at + 1);
  const ofState = next !== undefined && placeAt(phrase.context, phrase.at + 1) !== undefined;
  if (ofState && !phrase.context.surnames.has(form)) return true;
  // `محمد جواد ظريف | قرار الانسحاب`: a construct state is no fourth name.
  const most = form.endsWith('ه') ? 1 : 2;
  return words > most && next?.form.startsWith('ال') === true;
}
