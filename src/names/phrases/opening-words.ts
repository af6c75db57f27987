/**
 * The first word of a noun phrase: a place, a rank, a title, a number in letters, a nisba or a name.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import type { Head, PlaceName } from '../words/name-lexicon.ts';
import { mayBeName } from '../words/name-words.ts';
import { NUMERALS } from '../words/numerals.ts';
import { isOfFaith } from '../words/paired-names.ts';
import { GOVERNS_BY_LAM, hasPronounHe, isOfClass, placeAt } from '../words/phrase-context.ts';
import { SAID_ALONE } from '../words/saying-verbs.ts';
import type { WordClass } from '../words/word-class.ts';
import { isDualHead } from './dual-heads.ts';
import { foreignOutletEnd } from './foreign-outlets.ts';
import { openGroup } from './group-reading.ts';
import { readName } from './name-reading.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { RANKED, stepRank } from './title-names.ts';
import { opensTitle } from './title-opening.ts';

/** What a union that is no union of states is for: `الاتحاد الأوروبي لكرة القدم`. */
const OF_SPORT = /^(?:لل|ل(?:كره|العاب|تنس|سباق|سباحه|دراجات|اذاعات|نقابات|صناعه)$)/;
/** Kin and colleagues, who are somebody's. */
const OWNED = /^(?:نظير|زميل|شقيق|صديق|والد|مساعد|زوج)$/;

/** `واشنطن بوست`, `وول ستريت جورنال`: a foreign outlet, told by the last word of its name. */
export function openForeignOutlet(phrase: PhraseState, first: WordClass, { form }: Token): Reading {
  // `قالت لنيويورك تايمز`: to whom, where nobody is cited
  const cited = GOVERNS_BY_LAM.test(phrase.formAt(phrase.at - 1));
  if (/^ل.{3}/.test(form) && !cited) return undefined;
  const end = foreignOutletEnd(phrase.context, phrase.at);
  if (end === undefined || end > phrase.limit) return undefined;
  openHeaded(phrase, { lemma: first.bare, kind: 'outlet', gender: 'f', number: 'singular' });
  phrase.headDefinite = first.definite;
  return phrase.stepOverClosing(end - phrase.at);
}

/** Opens a phrase with a state, a capital or another place: `واشنطن`; undefined where none stands there. */
export function openPlace(phrase: PhraseState, { head }: WordClass): Reading {
  const place = placeHere(phrase);
  if (!place) return undefined;
  // `المنظمة الدولية للهجرة` is not the United Nations.
  if (head && OF_SPORT.test(phrase.token(phrase.at + place.words.length)?.form ?? ''))
    return undefined;
  phrase.titleFrom = phrase.at;
  phrase.place = place;
  return phrase.stepOverClosing(place.words.length);
}

/** A rank before a name, an honorific or another word of the rank: `الفريق أول ركن`. */
export function openRank(phrase: PhraseState, { bare }: WordClass, { form }: Token): Reading {
  const goesOn = RANKED.test(phrase.token(phrase.at + 1)?.form ?? '');
  if (!phrase.is('rank') && !(form === 'للفريق' && goesOn)) return undefined;
  const next = phrase.wordAt(phrase.at + 1);
  const retired = isOfClass(phrase.context, phrase.at + 1, 'title-adjective');
  const armed = isOfArm(phrase, phrase.at + 1);
  if (!next.givenName && !retired && next.head?.kind !== 'honorific' && !goesOn && !armed)
    return undefined;
  if (armed) phrase.at++;
  openHeaded(phrase, { lemma: bare, kind: 'person', gender: 'm', number: 'singular' });
  phrase.headDefinite = true;
  return stepRank(phrase);
}

/** `اللواء البحري، وليام حداد`, and not the brigade: to which arm somebody belongs, before the name. */
function isOfArm(phrase: PhraseState, at: number): boolean {
  if (!/^ال(?:بحري|جوي|بري|طيار|مظلي|مدفعي)$/.test(phrase.formAt(at))) return false;
  const name = isComma(phrase.token(at + 1)) ? at + 2 : at + 1;
  return mayBeName(phrase.context, name) && mayBeName(phrase.context, name + 1);
}

/** `قال الشيخ ولد المامي إن`, `الحاج ولد سيدي`: given names of Mauritania, where whose son one is follows the name alone. */
export function openMauritanian(phrase: PhraseState): Reading {
  const born = phrase.formAt(phrase.at + 1) === 'ولد';
  if (!born || !/^[وف]?ال(?:شيخ|حاج)$/.test(phrase.formAt())) return undefined;
  readName(phrase);
  return phrase.name !== undefined;
}

/** A title or a noun for a body. */
export function openHead(
  phrase: PhraseState,
  word: WordClass,
  token: Token,
  counted: boolean,
): Reading {
  // `زيادة عدد الزوار`: how many there are, and nobody; `عدد كبير من الزوار` are some.
  const some = [1, 2, 3].some((n) => phrase.token(phrase.at + n)?.form === 'من');
  if (word.bare === 'عدد' && !some) return false;
  // `سلطان بن محمد`: whose son he is makes a name of the title.
  const born = word.givenName && /^(?:بن|ابن)$/.test(phrase.token(phrase.at + 1)?.form ?? '');
  // `نظام الدين حسن`, `ظهير الدين حسن`
  const named = born || isOfFaith(phrase.context.tokens, phrase.at);
  if (!word.head || named || (word.classes.has('time') && !word.definite)) return undefined;
  phrase.titleFrom = phrase.at;
  phrase.setHead(word);
  if (isCorrespondent(phrase, word))
    phrase.head = { lemma: 'مراسل', kind: 'person', gender: 'f', number: 'singular' };
  if (isFoundress(phrase, word))
    phrase.head = { lemma: 'موسس', kind: 'person', gender: 'f', number: 'singular' };
  if (phrase.head && (counted || isDualHead(phrase.context, phrase.at)))
    phrase.head = { ...phrase.head, number: 'plural' };
  if (phrase.head && isSomebodys(phrase, word.head, token)) {
    phrase.head = { ...phrase.head, gender: 'm' };
    phrase.headDefinite = true;
    phrase.closed = true;
  }
  return phrase.stepOver();
}

/** `مراسلة بي بي سي`: somebody, and no letter. */
function isCorrespondent(phrase: PhraseState, { bare, head }: WordClass): boolean {
  if (bare !== 'مراسله' || head?.kind !== 'document') return false;
  const outlet = phrase.wordAt(phrase.at + 1).head?.kind === 'outlet';
  return outlet || mayBeName(phrase.context, phrase.at + 1);
}

/** What somebody founds, and no foundation is called after: `مؤسسة منصة «تمر»`. */
const FOUNDED = wordList('names/phrases', 'founded');

/** `مؤسسة منصة «تمر» ليلى نجار`: somebody, and no foundation. */
const isFoundress = (phrase: PhraseState, { bare, definite }: WordClass): boolean =>
  bare === 'موسسه' && !definite && FOUNDED.has(phrase.formAt(phrase.at + 1));

/** `نظيره`, whose folded form is that of `نظيرة`, and `زوجها`. */
function isSomebodys(phrase: PhraseState, { lemma, gender }: Head, { text }: Token): boolean {
  if (OWNED.test(lemma) && /(?<!ت)ه(?:ا|م|ما|ن)?$/.test(text)) return true;
  return gender === 'f' && hasPronounHe(phrase.context.tokens, phrase.at);
}

/** `وقالت أخرى إن`: another one of those who were told of. */
export function openAnother(phrase: PhraseState, { form }: Token): Reading {
  if (!/^(?:اخر|اخري|اخرون)$/.test(form) || !phrase.context.stops(phrase.at + 1)) return undefined;
  const number = form === 'اخرون' ? 'plural' : 'singular';
  const gender = form === 'اخري' ? 'f' : 'm';
  openHeaded(phrase, { lemma: 'اخر', kind: 'source', gender, number });
  return phrase.stepOver();
}

/** `ثلاثة وزراء`, and `اثنان من`. */
export function openNumeral(phrase: PhraseState, { form }: Token): Reading {
  if (!NUMERALS.test(form)) return undefined;
  const counted = phrase.token(phrase.at + 1)?.form === 'من' || !/^اثن/.test(form);
  return counted && openGroup(phrase, form);
}

/** A word that is no head, place or number: a nisba, a title that no list knows, people by what they do, or a name. */
export function openUnlisted(phrase: PhraseState, word: WordClass, token: Token): boolean {
  if (!mayOpenUnlisted(phrase, word, token)) return false;
  if (word.nisba && word.definite) return openNisba(phrase);
  if (opensTitle(phrase, word)) return true;
  const people = openPeople(phrase, word, token);
  if (people !== undefined) return people;
  if (word.definite ? isNoun(phrase, word, token) : !mayOpenBareName(phrase, word)) return false;
  readName(phrase);
  return phrase.name !== undefined;
}

function mayOpenUnlisted(
  phrase: PhraseState,
  { classes }: WordClass,
  { form, text }: Token,
): boolean {
  if (form === 'باسم' && phrase.wordAt(phrase.at - 1).head) return false;
  const allowed =
    classes.size === 0 ||
    classes.has('name-link') ||
    /^عل[يى]$/.test(text) ||
    // `قال إدوار حداد إن`, `وقال لولا دا سيلفا إن`
    ((text.startsWith('إ') || form === 'لولا') && mayBeName(phrase.context, phrase.at)) ||
    // `وأضاف بري أن`, where the article has `نبيه بري`
    (phrase.context.surnames.has(form) && phrase.context.stops(phrase.at + 1));
  return allowed && !phrase.is('preposition');
}

/** `الأسترالي بيتر غريست`, and `الإسباني خيسوس كاساس`: where somebody is from, and the name. */
function openNisba(phrase: PhraseState): true {
  phrase.titleFrom = phrase.at++;
  phrase.closed = true;
  phrase.headDefinite = true;
  const known = phrase.wordAt().givenName || mayBeName(phrase.context, phrase.at + 1);
  if (known && mayBeName(phrase.context, phrase.at)) readName(phrase);
  return true;
}

/** `المتدخلون في الندوة`, `مصدرو الغاز`: people whom no list knows. */
function openPeople(
  phrase: PhraseState,
  { definite, givenName, bare }: WordClass,
  { form }: Token,
): Reading {
  const owner = phrase.wordAt(phrase.at + 1);
  if (/^م[^اوي].{2,}و$/.test(form) && !givenName && owner.definite && !owner.givenName) {
    openHeaded(phrase, { lemma: bare, kind: 'group', gender: 'm', number: 'plural' });
    return phrase.stepOverClosing(2);
  }
  if (!definite || !/^الم.{2,}ون$/.test(form) || givenName) return undefined;
  openHeaded(phrase, { lemma: bare, kind: 'group', gender: 'm', number: 'plural' });
  phrase.headDefinite = true;
  return phrase.stepOverClosing();
}

/** Whether a word with `ال` is a verbal noun or several things. */
function isNoun(phrase: PhraseState, { givenName }: WordClass, { form }: Token): boolean {
  if (phrase.context.classes.isVerbalNoun(form) && !givenName) return true;
  return /ات$/.test(form) && !isMansName(phrase);
}

function mayOpenBareName(phrase: PhraseState, { classes }: WordClass): boolean {
  return classes.has('name-link') || mayBeName(phrase.context, phrase.at);
}

/** Opens a title that the lists of heads do not have. */
export function openHeaded(phrase: PhraseState, head: Head): void {
  phrase.titleFrom = phrase.at;
  phrase.head = head;
}

/** `قال العبيدات إن`: a masculine verb of saying stands before no plural in `ات`. */
function isMansName(phrase: PhraseState): boolean {
  const said = phrase.token(phrase.at - 1)?.form ?? '';
  return SAID_ALONE.test(said) && !/ت$/.test(said) && phrase.context.stops(phrase.at + 1);
}

function placeHere(phrase: PhraseState): PlaceName | undefined {
  const form = phrase.token()?.form ?? '';
  const place = placeAt(phrase.context, phrase.at);
  if (place) return place;
  const bare = form.startsWith('لل')
    ? `ال${form.slice(2)}`
    : /^[لبو]/.test(form)
      ? form.slice(1)
      : '';
  return bare ? placeAt(phrase.context, phrase.at, bare) : undefined;
}
