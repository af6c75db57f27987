/**
 * Noun phrases that name somebody: titles, names, bodies and states, read word by word from their first token.
 *
 * @module
 */
import type { Head, State } from '../words/name-lexicon.ts';
import { type PhraseContext, placeAt } from '../words/phrase-context.ts';
import { isCapacity } from '../words/set-phrases.ts';
import { hidesName, isWordName } from '../words/word-names.ts';
import { isAddressed } from './addressees.ts';
import { stepAdjective, stepNisba, stepNisbaBehindAdjective } from './adjective-steps.ts';
import { stepAfterName } from './apposition-reading.ts';
import { ownNameBehind, stepNameOfThen } from './comma-reading.ts';
import { stepDefinite } from './definite-reading.ts';
import { isDescribedByVerb } from './employer-reading.ts';
import { foreignOutletEnd } from './foreign-outlets.ts';
import { isGrade } from './grades.ts';
import { stepNumber } from './group-reading.ts';
import { stepHead } from './head-reading.ts';
import { stepJoined } from './joined-reading.ts';
import { stepMark } from './mark-reading.ts';
import { readWhole } from './name-reading.ts';
import {
  isCalledAfterState,
  stepCalledAfterState,
  stepTown,
  stepVerbName,
  stepWordName,
} from './named-steps.ts';
import { hasOfficeInside, isCalled, isOthers } from './others-names.ts';
import { openPhrase } from './phrase-opening.ts';
import { PhraseState, type Reading } from './phrase-state.ts';
import { stepPreposition, stepWhatTheyDo } from './preposition-reading.ts';
import { isReceived } from './received-persons.ts';
import { stepMoreOfOutlet, stepSetPhrase, stepSetWord } from './set-word-steps.ts';
import { stepRank } from './title-names.ts';
import { stepNamedBy, stepPlain } from './title-reading.ts';
import { isHeardByOne } from './unnamed-hearers.ts';

/** Token indexes, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A phrase that names somebody, with its parts. */
export interface NounPhrase extends TokenRange {
  /** Titles or the body's name, in text order; none for a bare name. */
  readonly titles: readonly TokenRange[];
  /** The person's own name. */
  readonly name?: TokenRange;
  readonly head?: Head;
  readonly headDefinite: boolean;
  readonly state?: State;
  /** Whether the state is named by its capital. */
  readonly capital: boolean;
  /** Whether several are named together: `الحلف والاتحاد الأوروبي`. */
  readonly joint: boolean;
  /** Short names printed beside it in brackets or quotation marks: `(ناتو)`. */
  readonly acronyms: readonly TokenRange[];
  /** Whether `ذاته`, `نفسها` or `هذا` says that it was named before. */
  readonly same: boolean;
}

const LONGEST = 24;

/** Verbs that estimate. */
const ESTIMATES = /^[وف]?[يت]?قدر(?:ت|وا|ون)?$/;

/** A folded word without the pronoun of whose it is: `خسارتهم`. */
const own = (form: string): string =>
  form.replace(/ته(?:ا|م|ما)?$/, 'ه').replace(/(?<=.{3})ه(?:ا|م|ما)$/, '');

/**
 * Reads the phrase that begins at a token; undefined where none does. A preposition written onto its first word
 * is read over: `لشبكة الوقاية`.
 */
export function readNounPhrase(
  context: PhraseContext,
  from: number,
  limit: number = context.tokens.length,
): NounPhrase | undefined {
  const phrase = new PhraseState(context, from, Math.min(limit, from + LONGEST), readNounPhrase);
  if (!openPhrase(phrase)) return undefined;
  walk(phrase);
  readWhole(phrase);
  if (phrase.titleFrom >= 0) phrase.closeTitle();
  const to = phrase.trimmedEnd();
  if (to <= phrase.from) return undefined;
  const { head, headDefinite, place, joint, acronyms, same } = phrase;
  const { titles, name, end } = whoseName(phrase, to);
  return {
    from: phrase.from,
    to: end,
    titles,
    ...(name ? { name } : {}),
    ...(head ? { head } : {}),
    headDefinite,
    ...(place ? { state: place.state } : {}),
    capital: place?.capital ?? false,
    joint,
    acronyms,
    same,
  };
}

/** Who is named: another whose lawyer, wife or adviser one is, whose own name may stand behind a comma, or whoever is meant. */
function whoseName(
  phrase: PhraseState,
  to: number,
): Pick<NounPhrase, 'titles' | 'name'> & { readonly end: number } {
  const { context, from, titles, name, head, headDefinite } = phrase;
  if (!name) return { titles, end: to };
  if (isReceived(phrase, name)) return { titles: [{ from, to: name.from }], end: name.from };
  const others = isOthers(context, from, name, head, headDefinite);
  const another = others || (head?.kind === 'person' && hasOfficeInside(context, from, name));
  const own = another ? ownNameBehind(phrase, to) : undefined;
  if (own) return { titles: [{ from, to }], name: own, end: own.to };
  return others ? { titles: [{ from, to }], end: to } : { titles, name, end: to };
}

/** Steps on to the end of the phrase. A step may read no word once, and never thrice: a text may end inside a name. */
function walk(phrase: PhraseState): void {
  for (let still = 0; phrase.at < phrase.limit && still < 3; ) {
    const before = phrase.at;
    if (!step(phrase)) return;
    still = phrase.at === before ? still + 1 : 0;
  }
}

/** Reads on by one word or part; false at the end of the phrase. */
function step(phrase: PhraseState): boolean {
  const token = phrase.token();
  if (!token || token.opensLine) return false;
  if (isWordNameBehindTitle(phrase)) return stepWordName(phrase);
  if (phrase.context.stops(phrase.at)) return stepVerbName(phrase);
  if (token.kind === 'mark') return stepMark(phrase, token);
  if (token.kind === 'number') return stepNumber(phrase);
  const { form } = token;
  return (
    stepSetWord(phrase, form) ??
    stepOutOfPhrase(phrase, form) ??
    stepSetPhrase(phrase, form) ??
    (phrase.is('named-by') || isCalled(form) ? stepNamedBy(phrase) : undefined) ??
    stepTied(phrase, form) ??
    stepPart(phrase, form)
  );
}

/** `الشيخ صباح الخالد إن`: a name that is a word elsewhere, behind a whole title. */
function isWordNameBehindTitle(phrase: PhraseState): boolean {
  const titled = /^(?:person|honorific)$/.test(phrase.head?.kind ?? '') && !phrase.name;
  return titled && phrase.closed && isWordName(phrase.context, phrase.at, true);
}

/** Whom something is said to, where somebody is, what is told of them: mostly where the phrase ends. */
function stepOutOfPhrase(phrase: PhraseState, form: string): Reading {
  // `قالت الشرطة | لشبكة "النهار"`
  if (isAddressed(phrase.context, phrase.at, spoken(phrase)) || isHeardByOne(phrase)) return false;
  // `والد المتهم | بوصفه خبيرا`: as what one speaks
  if (isCapacity(form)) return false;
  // `ووصف أحدهم | القطار`: the pronoun ends the phrase.
  if (isOneOfThem(phrase)) return false;
  // `وأوصى فضيلته | المصلين`
  if (phrase.same && phrase.head?.kind === 'honorific' && phrase.at === phrase.from + 1)
    return false;
  // `مدير الفرع بمنطقة مكة المكرمة عواد الحازمي`
  if (stepTown(phrase)) return phrase.head?.kind === 'person' && phrase.head.number === 'singular';
  // `وفقا لصحف محلية | فإن الشركة`
  if (phrase.token()?.text.startsWith('فإن')) return false;
  // `جريدة الأفق | الصادرة أمس`: when and where a paper came out
  if (/^الصادره?$/.test(form) && /^(?:outlet|document)$/.test(phrase.head?.kind ?? ''))
    return false;
  // `لخصت المصادر | وجهة نظر الوزير`
  const view = form === 'وجهه' && phrase.token(phrase.at + 1)?.form === 'نظر';
  if (isEstimated(phrase, form)) return false;
  const told = phrase.is('relative') || hidesName(phrase.context.tokens, phrase.at);
  return view || told ? false : undefined;
}

/** `أحدهم`, `بعضهم`, `إحداهن`: one or several of those who were told of. */
const ONE_OF_THEM = /^[وف]?(?:احد|احدا|بعض|معظم|اغلب|غالبيت|جميع|كل)ه(?:م|ن|ما)$/;

/** Whether nothing but such a word stands before one that no preposition is. */
const isOneOfThem = (phrase: PhraseState): boolean =>
  phrase.at === phrase.from + 1 &&
  ONE_OF_THEM.test(phrase.formAt(phrase.from)) &&
  // and not `بعضهم الآخر`
  !/^(?:الاخر|البعض)$/.test(phrase.formAt(phrase.at)) &&
  !phrase.is('preposition');

/** `قدر الخبراء | عمر اللوحة بمئة عام`, `وقدّر الفلاحون | خسارتهم بمليون`: what is estimated. */
function isEstimated(phrase: PhraseState, form: string): boolean {
  if (phrase.at === phrase.from || !ESTIMATES.test(phrase.formAt(phrase.from - 1))) return false;
  // `عمر`, an age before whose it is, is a given name elsewhere
  const age = phrase.wordAt(phrase.at + 1).definite && /^ب/.test(phrase.formAt(phrase.at + 2));
  if (/^عمر(?:ه|ها|هم)?$/.test(form)) return form !== 'عمر' || age;
  return phrase.is('estimate') || phrase.context.classes.of(own(form)).classes.has('estimate');
}

/** What a preposition, `و` or a verb ties to the phrase, and what stands behind a name. */
function stepTied(phrase: PhraseState, form: string): Reading {
  const word = phrase.context.classes.of(form);
  // `موقع اليوم 24`, `صحيفة اليوم السابع`
  if (form === 'اليوم' && isOutletCalledToday(phrase)) return phrase.stepOverClosing(2);
  if (isOfFriday(phrase, form)) return phrase.stepOverClosing();
  if (!phrase.closed && isGrade(phrase.context, phrase.at)) return phrase.stepOver();
  if (word.classes.has('time') && !word.head) return stepNameOfThen(phrase, form) ?? false;
  if (phrase.is('preposition')) return stepPreposition(phrase, form);
  if (stepWhatTheyDo(phrase)) return true;
  // `مصادر | وقوع قتلى`: a verbal noun whose first letter is `و`.
  const deed = phrase.is('verbal-noun') && !phrase.closed;
  // `كليات الصيدلة وطب الأسنان`
  const long = form.length > 3 || /^و(?:طب|فن|حق)$/.test(form);
  const waw = form.startsWith('و') && long && !word.givenName && !deed;
  const joined = waw ? stepJoined(phrase, form) : undefined;
  if (joined !== undefined) return joined;
  if (isDescribedByVerb(phrase, word)) return false;
  if (phrase.place && !phrase.head) return false;
  return phrase.name ? stepAfterName(phrase, word) : undefined;
}

/** `خطيب الجمعة`: whether the day tells what somebody does, and not when. */
const isOfFriday = ({ head, at, from }: PhraseState, form: string): boolean =>
  form === 'الجمعه' && at === from + 1 && /^(?:خطيب|امام|واعظ)$/.test(head?.lemma ?? '');

/** Whether a paper is called `اليوم` and what stands behind it: a number or an ordinal. */
function isOutletCalledToday(phrase: PhraseState): boolean {
  const own =
    phrase.head?.kind === 'outlet' && !phrase.headDefinite && phrase.at === phrase.from + 1;
  const next = phrase.token(phrase.at + 1);
  return own && (next?.kind === 'number' || next?.form === 'السابع');
}

/** A word of the title or the body's name, or the first of the person's name. */
function stepPart(phrase: PhraseState, form: string): boolean {
  const word = phrase.context.classes.of(form);
  return (
    stepAdjective(phrase, word, form) ??
    stepRankBehindTitle(phrase, form) ??
    stepForeignOutlet(phrase, form) ??
    (word.head ? stepHead(phrase, word, word.head) : undefined) ??
    stepNisbaBehindAdjective(phrase, word, form) ??
    stepMoreOfOutlet(phrase, form) ??
    stepPlaceName(phrase) ??
    (word.definite ? stepDefinite(phrase, word) : undefined) ??
    stepNisba(phrase, word) ??
    stepPlain(phrase, word, form)
  );
}

/**
 * `مراسل واشنطن بوست`: the outlet of a title or behind a noun for it, though the word is a place as well; and not
 * `دبلوماسيون | لواشنطن بوست`.
 */
function stepForeignOutlet(phrase: PhraseState, form: string): Reading {
  const of = phrase.head && !phrase.closed && phrase.titleFrom >= 0 && !/^ل.{3}/.test(form);
  const end = of ? foreignOutletEnd(phrase.context, phrase.at) : undefined;
  return end === undefined ? undefined : phrase.stepOverClosing(end - phrase.at);
}

/** `معالي الفريق سعيد`: a rank behind an honorific or a title, and not `المتهم الشيخ ولد سيدي`. */
function stepRankBehindTitle(phrase: PhraseState, form: string): Reading {
  if (!phrase.is('rank')) return undefined;
  const honoured = phrase.head?.kind === 'honorific';
  if (phrase.head && honoured) phrase.head = { ...phrase.head, kind: 'person' };
  const born = form === 'الشيخ' && phrase.token(phrase.at + 1)?.form === 'ولد';
  const titled = phrase.head?.kind === 'person' && (phrase.closed || honoured);
  return titled && !born ? stepRank(phrase) : undefined;
}

/** `صحيفة واشنطن بوست`: a state or a capital. */
function stepPlaceName(phrase: PhraseState): Reading {
  const place = placeAt(phrase.context, phrase.at);
  if (!place) return undefined;
  if (isCalledAfterState(phrase, place.words.length)) return stepCalledAfterState(phrase);
  // `مديرية كهرباء دمشق`: a construct whose last word no list knows.
  const before = phrase.wordAt(phrase.at - 1);
  const open = phrase.head?.kind === 'body' && phrase.proper && !before.definite && !before.nisba;
  if ((phrase.closed && !open) || phrase.adjectives) return false;
  phrase.proper = phrase.head?.kind === 'outlet';
  return phrase.stepOverClosing(place.words.length);
}

function spoken(phrase: PhraseState) {
  const { from, head, headDefinite } = phrase;
  return { from, head, headDefinite };
}
