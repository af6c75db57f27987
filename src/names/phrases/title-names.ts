/**
 * Names beside titles: after an honorific or a rank, behind a place of work, and inside the name of a body.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState } from './phrase-state.ts';
import { isGivenName } from './surname-reading.ts';

/** What goes on with a rank: `الفريق أول ركن`, `اللواء شرطة`, `اللواء أ.ح`. */
export const RANKED =
  /^(?:اول|ثاني|(?:ال)?ركن|طيار|بحري|بحار|اركان|حرب|دكتور|مهندس|متقاعد|شرطه|امن|حقوقي|ا\.ح)$/;

/** After an honorific whatever follows is a name, unless it is a title: `د. حسن نجمي`. */
export function readHonoured(phrase: PhraseState): void {
  const token = phrase.token();
  if (token?.kind !== 'word' || phrase.is('preposition') || /^ب?ان/.test(token.form)) return;
  if (phrase.is('particle')) return;
  const word = phrase.context.classes.of(token.form);
  if (isShortHonorific(phrase, phrase.at - 1) && word.definite && !word.head && endsAfter(phrase)) {
    phrase.closeTitleBefore(phrase.at);
    phrase.name = { from: phrase.at, to: phrase.at + 1 };
    phrase.at++;
    phrase.closed = true;
    return;
  }
  if (word.head || word.definite || mayBeName(phrase.context, phrase.at)) return;
  const from = phrase.at++;
  phrase.closeTitleBefore(from);
  while (phrase.at < phrase.limit && phrase.at - from < 4 && mayBeName(phrase.context, phrase.at))
    phrase.at++;
  const last = phrase.context.classes.of(phrase.token()?.form ?? '');
  if (
    last.definite &&
    !last.head &&
    !last.nisba &&
    last.classes.size === 0 &&
    phrase.at - from === 1
  )
    phrase.at++;
  phrase.name = { from, to: phrase.at };
  phrase.closed = true;
}

/** `د. الشربيني إلى أن`: a letter that stands for a title, with its stop. */
function isShortHonorific(phrase: PhraseState, at: number): boolean {
  const letter = phrase.token(at)?.text === '.' ? phrase.token(at - 1) : phrase.token(at);
  return letter !== undefined && /^[دم]$/.test(letter.form);
}

/** Whether no other word of a name follows the one here. */
function endsAfter(phrase: PhraseState): boolean {
  const next = phrase.token(phrase.at + 1);
  return (
    next?.kind !== 'word' ||
    phrase.context.stops(phrase.at + 1) ||
    phrase.is('preposition', phrase.at + 1)
  );
}

/** `د.`, `م.`, `أ.د.`, `الدكتور/`: a stop that ends no sentence. */
export function isAbbreviation(phrase: PhraseState): boolean {
  const before = phrase.context.classes.of(phrase.token(phrase.at - 1)?.form ?? '');
  return before.head?.kind === 'honorific' && phrase.token(phrase.at + 1)?.opensLine === false;
}

/** `وزير النقل المهندس / سامي حداد`: the stroke that parts somebody's title from the name. */
export function isNamedBehind(phrase: PhraseState): boolean {
  const { head } = phrase.context.classes.of(phrase.token(phrase.at - 1)?.form ?? '');
  const titled =
    phrase.head?.kind === 'person' && phrase.head.number === 'singular' && !phrase.name;
  const next = phrase.at + 1;
  const named = mayBeName(phrase.context, next) && !phrase.token(next)?.opensLine;
  const whole = isGivenName(phrase, next) || mayBeName(phrase.context, next + 1);
  return titled && (head?.kind === 'person' || phrase.is('rank', phrase.at - 1)) && named && whole;
}

/** `رئيس الغرفة بالمحكمة الابتدائية محمد الأمين`: a place of work between title and name; else the verb's own `بـ`. */
export function skipToName(phrase: PhraseState, given = false): boolean {
  if (phrase.head?.kind !== 'person') return false;
  let k = phrase.at + 1;
  while (k < phrase.at + 5) {
    const form = phrase.token(k)?.form ?? '';
    if (!phrase.context.classes.of(form).definite && !/^و?ال.{3}/.test(form)) break;
    if (phrase.context.classes.of(phrase.token(k)?.form ?? '').givenName) break;
    k++;
  }
  const word = phrase.context.classes.of(phrase.token(k)?.form ?? '');
  // `وزيرة الدولة بالصحة د. منال البشير`
  const honoured = word.head?.kind === 'honorific' && phrase.token(k + 1)?.text === '.';
  if (honoured && mayBeName(phrase.context, k + 2)) {
    phrase.at = k;
    return true;
  }
  const named = mayBeName(phrase.context, k) || (word.givenName && word.definite);
  const full = mayBeName(phrase.context, k) && mayBeName(phrase.context, k + 1);
  const known = word.givenName || (full && phrase.context.stops(k + 2));
  if (!named || (given && !known)) return false;
  phrase.at = k;
  return true;
}

/** Whether the words before name a body that is called after somebody: `جامعة الملك سعود`, `جامعة محمد الخامس`. */
export function isBodyName(phrase: PhraseState): boolean {
  const { classes } = phrase.context;
  const last = classes.of(phrase.token(phrase.at - 1)?.form ?? '');
  const given = classes.of(phrase.token()?.form ?? '').givenName;
  // `اللواء شرطة سامي حداد`: his rank
  const ranked = phrase.is('rank', phrase.at - 2);
  if (isForPeople(phrase, phrase.at + 1)) return false;
  if (given && last.head?.kind === 'body' && !last.definite && !ranked) return true;
  const before = classes.of(phrase.token(phrase.at - 2)?.form ?? '');
  const king =
    last.head?.kind === 'person' &&
    last.head.number === 'singular' &&
    last.definite &&
    phrase.at - 2 >= phrase.from;
  return king && before.head?.kind === 'body' && !before.definite;
}

/** `لجنة عون | الفلاحين`: those whom a body is there for, whose deed is a name elsewhere. */
export function isForPeople(phrase: PhraseState, at: number): boolean {
  const { definite, head, bare } = phrase.wordAt(at);
  const people = head?.number === 'plural' && head.kind !== 'body';
  return definite && (people || /.{3}ين$/.test(bare));
}

/**
 * Reads a name that no list knows behind a noun for a body, four words at the most; false where the phrase ends
 * before it.
 */
export function stepBodyName(phrase: PhraseState): boolean {
  const from = phrase.at;
  while (phrase.at < phrase.limit && phrase.at - from < 4) {
    const word = phrase.context.classes.of(phrase.token()?.form ?? '');
    const ordinal = word.definite && !word.head && !word.nisba && phrase.at - from === 1;
    // `مستشفى ناصر | بخان يونس سامي حداد`
    const town = phrase.at > from && /^ب.{3}/.test(word.bare) && !word.givenName;
    if (town || (!ordinal && !mayBeName(phrase.context, phrase.at))) break;
    phrase.at++;
    if (ordinal) break;
  }
  phrase.closed = true;
  return true;
}

/** Whether one of the last words is a person's title, as in `أحد مساعدي الرئيس الأوكراني`. */
export function isTitle(phrase: PhraseState, last: number, reach: number): boolean {
  for (let i = last; i > phrase.from && i > last - reach; i--) {
    const word = phrase.context.classes.of(phrase.token(i)?.form ?? '');
    if (word.head?.kind === 'person' && word.head.number === 'singular') return true;
  }
  return false;
}

/** `وزير الداخلية العربي بلخير`: neither adjective nor participle, and a name comes after it. */
export function isDefiniteGivenName(phrase: PhraseState, word: WordClass): boolean {
  const form = phrase.token()?.form ?? '';
  if (/يه?$|^الم|ون$|ين$|ات$|ه$/.test(form) || word.classes.size > 0) return false;
  const bare = phrase.context.classes.of(word.bare);
  if (bare.classes.size > 0 || bare.head) return false;
  const next = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  // `التزم رئيس البلدية الصمت لدقائق`
  if (/^[لب].{3,}/.test(phrase.token(phrase.at + 1)?.form ?? '')) return false;
  return !next.givenName && mayBeName(phrase.context, phrase.at + 1);
}

/** `الفريق أول ركن` before a name. */
export function stepRank(phrase: PhraseState): boolean {
  phrase.at++;
  phrase.closed = true;
  while (RANKED.test(phrase.token()?.form ?? '')) {
    phrase.at++;
    // `اللواء أ.ح. سامي`
    if (phrase.token(phrase.at - 1)?.form === 'ا.ح' && phrase.token()?.text === '.') phrase.at++;
  }
  return true;
}
