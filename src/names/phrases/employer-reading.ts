/**
 * Whom a person works for, inside the title before the name: a club, a paper, a firm of several words, a body called
 * after somebody, a client.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import { lastNamesOf } from '../words/surnames.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import {
  opensInTown,
  stepGovernedTown,
  stepInCapital,
  stepInTown,
  stepTownPair,
} from './town-reading.ts';

/** Second words of the names of clubs, papers and channels. */
const SECOND = wordList('names/phrases', 'club-second');

/** Reads on over a word of where or for whom somebody works; undefined where it is none. */
export function stepWorkplace(phrase: PhraseState, word: WordClass, form: string): Reading {
  return (
    stepSeat(phrase, form) ??
    stepClient(phrase, form) ??
    stepGovernedTown(phrase, word) ??
    stepSameBody(phrase, form) ??
    stepTownPair(phrase, form) ??
    stepNamesake(phrase) ??
    stepEmployer(phrase) ??
    stepClubName(phrase) ??
    stepOutletOf(phrase, word) ??
    stepInTown(phrase, form) ??
    stepInCapital(phrase, form)
  );
}

/** `محلل في بنك مقره لندن` */
function stepSeat(phrase: PhraseState, form: string): Reading {
  const seated = /^و?مقره(?:ا)?$/.test(form) && phrase.head;
  return seated && phrase.token(phrase.at + 1)?.kind === 'word'
    ? phrase.stepOverClosing(2)
    : undefined;
}

/** `محامي موسي نافع العريبي`, where the article prints `عبير موسي`: whose counsel it is. */
function stepClient(phrase: PhraseState, form: string): Reading {
  const counsel = phrase.head?.lemma.startsWith('محام') && !phrase.headDefinite;
  if (!counsel || !lastNamesOf(phrase.context).has(form)) return undefined;
  const named = !phrase.closed && !phrase.name && mayBeName(phrase.context, phrase.at + 1);
  return named ? phrase.stepOverClosing() : undefined;
}

/** `بذات المؤسسة` */
function stepSameBody(phrase: PhraseState, form: string): Reading {
  return /^ب(?:ذات|نفس)$/.test(form) && phrase.closed && phrase.head
    ? phrase.stepOver(2)
    : undefined;
}

/** `مدرب مانشستر يونايتد | روبن`, `رئيس ريال مدريد | فلورنتينو` */
function stepClubName(phrase: PhraseState): Reading {
  return goesOnAsName(phrase) || undefined;
}

/** `مراسل عنب بلدي`: whose correspondent it is. */
function stepOutletOf(phrase: PhraseState, { givenName }: WordClass): Reading {
  const outlet = /^(?:مراسل|موفد)ه?$/.test(phrase.head?.lemma ?? '') && !givenName;
  if (!outlet || phrase.closed || phrase.name || !mayBeName(phrase.context, phrase.at))
    return undefined;
  return phrase.stepOverClosing(outletEnd(phrase) - phrase.at);
}

/** Token after an outlet's name that begins here: `بي بي سي`, `فرانس 24`, `عنب بلدي`. */
function outletEnd(phrase: PhraseState): number {
  let end = phrase.at + 1;
  while (
    end < phrase.at + 3 &&
    (phrase.token(end)?.form.length ?? 9) <= 3 &&
    mayBeName(phrase.context, end)
  )
    end++;
  if (phrase.token(end)?.kind === 'number') end++;
  else if (end === phrase.at + 1 && mayBeName(phrase.context, end) && !endsName(phrase, end)) end++;
  // `سكاي نيوز عربية`
  return phrase.formAt(end) === 'عربيه' ? end + 1 : end;
}

/** `شاهد | قابلته الصحيفة`, `مسؤول | اطلع على الوثيقة`: a verb that tells more of somebody unnamed. */
export function isDescribedByVerb(phrase: PhraseState, word: WordClass): boolean {
  const { givenName, classes } = word;
  if (isDescribedBehindPreposition(phrase, word)) return true;
  const anybody = /^(?:person|source|group)$/.test(phrase.head?.kind ?? '') && !phrase.headDefinite;
  if (!anybody || phrase.at !== phrase.from + 1 || givenName || classes.size > 0) return false;
  const { text = '', form = '' } = phrase.token() ?? {};
  const next = phrase.token(phrase.at + 1);
  if (next?.kind !== 'word' || phrase.context.stops(phrase.at + 1)) return false;
  // … and not `مدير حملته الانتخابية`
  const owned =
    /^(?:source|group)$/.test(phrase.head?.kind ?? '') &&
    /^[^بل].{2,}(?:ه|ها|هم|هما)$/.test(text) &&
    /^.{3,}ت(?:ه|ها|هم|هما)$|^ا.{3}ه/.test(form);
  const { head, definite } = phrase.context.classes.of(next.form);
  if (owned && (definite || head !== undefined)) return true;
  const informed = /^(?:اطلعت?|شاركت?|حضرت?|كانت?|عملت?|رفضت?|فضلت?|تحدثت?|نقلت|استطلعت)$/.test(
    form,
  );
  return informed && (phrase.is('preposition', phrase.at + 1) || definite);
}

/** A preposition with the pronoun of what was told of before. */
const OF_THEM = /^(?:علي|الي|مع|من|ب|في|عن)ه(?:ا|م|ن|ما)?$/;

/**
 * `معطيات | حصل عليها الموقع`, `شهود | اتصل بهم سامي حداد`: a verb, its preposition with the pronoun of what stands before, and
 * whoever did it; and not `مصدر قريب منها أكد`.
 */
function isDescribedBehindPreposition(
  { head, headDefinite, from, at, context }: PhraseState,
  { definite, nisba, classes, head: own }: WordClass,
): boolean {
  const { form = '' } = context.tokens[at] ?? {};
  if (!head || headDefinite || at !== from + 1 || definite || nisba || own) return false;
  if (classes.size > 0 || !/^[^موبلكي].+[^هيا]$/.test(form)) return false;
  if (!OF_THEM.test(context.tokens[at + 1]?.form ?? '') || context.stops(at + 2)) return false;
  const who = context.classes.of(context.tokens[at + 2]?.form ?? '');
  return who.definite || who.givenName;
}

/** `متحدثة باسم`: somebody unnamed, where the word at hand is the last before the clause or a mark. */
export function isAnybodysSpokesman(phrase: PhraseState): boolean {
  if (phrase.head?.kind !== 'person' || phrase.headDefinite || phrase.name) return false;
  const ends = phrase.context.stops(phrase.at + 1) || phrase.token(phrase.at + 1)?.kind === 'mark';
  return ends && /^ب(?:اسم|لسان)$/.test(phrase.formAt(phrase.from + 1));
}

/** Steps over the second word of a club's or a paper's name, whose first word a list has. */
export function goesOnAsName(phrase: PhraseState): boolean {
  const before = phrase.wordAt(phrase.at - 1);
  const named = /^(?:name|outlet)$/.test(before.head?.kind ?? '') && !phrase.name;
  const form = phrase.formAt();
  const ofParis = form === 'سان' && phrase.formAt(phrase.at - 1) === 'باريس' && !phrase.name;
  if (!(named || ofParis) || phrase.at === phrase.from || !SECOND.has(form)) return false;
  phrase.at += form === 'سان' ? 2 : 1;
  // `سكاي نيوز عربية`
  if (phrase.formAt() === 'عربيه') phrase.at++;
  phrase.closed = true;
  return true;
}

/** Whether a person's name of two words begins at a token: the clause follows its second. */
function endsName(phrase: PhraseState, at: number): boolean {
  return mayBeName(phrase.context, at + 1) && phrase.context.stops(at + 2);
}

/** `المديرة العامة للمركز الجامعي ندير محمد بتيزي وزو`: what is called after somebody, where its town follows. */
function stepNamesake(phrase: PhraseState): Reading {
  if (phrase.head?.kind !== 'person' || phrase.name || !phrase.closed) return undefined;
  let end = phrase.at;
  while (end < phrase.at + 4 && mayBeName(phrase.context, end) && !opensInTown(phrase.formAt(end)))
    end++;
  const town = phrase.formAt(end);
  const place = phrase.context.classes.isInTown(town) || opensInTown(town);
  if (end === phrase.at || !place || !phrase.holdsBody()) return undefined;
  return phrase.stepOver(end - phrase.at);
}

/** `الرئيسة التنفيذية لشركة جنرال موتورز ماري بارا` */
function stepEmployer(phrase: PhraseState): Reading {
  const { head, definite } = phrase.wordAt(phrase.at - 1);
  const employs =
    /^(?:body|outlet)$/.test(head?.kind ?? '') && !definite && phrase.at > phrase.from + 1;
  const titled =
    phrase.head?.kind === 'person' && phrase.head.number === 'singular' && !phrase.name;
  if (!employs || !titled) return undefined;
  const end = employerEnd(phrase);
  return end === undefined ? undefined : phrase.stepOverClosing(end - phrase.at);
}

/**
 * Token after the name of whom a person works for, right after its noun, where three unknown words or more stand before
 * the clause: the last two are the person's.
 */
function employerEnd(phrase: PhraseState): number | undefined {
  let end = phrase.at;
  while (end < phrase.at + 7 && mayBeName(phrase.context, end) && !phrase.context.stops(end)) end++;
  for (let k = phrase.at; k < end; k++) {
    // `مركز مالكوم كير-كارنيغي مايكل يونغ`: the given name begins the person's.
    if (phrase.wordAt(k).givenName) return k < phrase.at + 2 ? undefined : k;
  }
  const words = end - phrase.at;
  // `طبيبة في مستشفى بويرتو مالدونادو`: anybody, and the hospital's name
  const anybody = !phrase.headDefinite && phrase.formAt(phrase.at - 2) === 'في';
  if (anybody && words === 2 && phrase.at - 2 === phrase.from + 1) return end;
  const ends = phrase.context.stops(end) || phrase.token(end)?.kind === 'mark';
  return words >= 3 && ends ? end - 2 : undefined;
}

/** `دراسة أعدها المركز،`: who made it, where nothing more is told. */
export function stepMadeBy(phrase: PhraseState): boolean {
  const { definite } = phrase.wordAt(phrase.at + 1);
  const ends = phrase.token(phrase.at + 2)?.kind === 'mark' || phrase.context.stops(phrase.at + 2);
  return definite && ends && phrase.stepOverClosing(2);
}
