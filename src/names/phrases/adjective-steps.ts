/**
 * Adjectives inside a noun phrase: a nisba, of somebody unnamed, of several, and what somebody is charged with.
 *
 * @module
 */

import { wordPattern } from '../../arabic/word-lists.ts';
import { BROKEN_PLURALS } from '../words/plural-adjectives.ts';
import { asksBy, behindGoverned } from '../words/taking-part.ts';
import type { WordClass } from '../words/word-class.ts';
import { isFeminineBehindMan } from './definite-reading.ts';
import { HYPHEN } from './mark-reading.ts';
import { isAccusativeAdjective, isAdjectiveOfSource } from './named-steps.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { TOLD } from './whole-names.ts';

/** What opens an adjective of two words: `الجنوب أفريقي`, `الأنجلو سكسوني`. */
const FIRST_OF_TWO =
  /^ال(?:جنوب|شمال|شرق|غرب|وسط|ان[جغك]لو|افرو|فرنكو|هندو|[اي]ورو|سينو|نيو|بابوا|لاتينو)$/;

/** Adjectives that tell how much of something somebody has: `رفيع المستوى`, `حسنة الاطلاع`. */
const MEASURED = /^(?:واسع|رفيع|عالي?|وثيق|حسن|كثير|قليل|محدود|شديد)ه?$/;

/** Participles that govern by `ل`, without `ال`: `منتجة للنفط`. */
const TAKING = wordPattern('names/phrases', 'taking', '', '(?:ه|ان|ين|تان|تين|ون|ات)?');

/** Participles that govern by `ب`, without `ال`: `مهتمون بالبيئة`. */
const CARING = wordPattern('names/phrases', 'caring', '', '(?:ه|ان|ين|تان|تين|ون|ات)?');

/** An adjective of the phrase's head. */
export function stepAdjective(phrase: PhraseState, word: WordClass, form: string): Reading {
  return (
    stepCompoundNisba(phrase, form) ??
    stepMeasured(phrase, form) ??
    stepOfWomen(phrase, form) ??
    stepDefiniteNisba(phrase, word) ??
    stepPluralAdjective(phrase, form) ??
    stepSpeltAsAnother(phrase, form) ??
    stepTakingObject(phrase, form) ??
    stepIndefinite(phrase, word, form) ??
    stepTitleAdjective(phrase, word, form)
  );
}

/** `السفير الجنوب أفريقي`, `الهيئة الشرق أوسطية`, `الباحث الأنجلو-سكسوني`: an adjective of two words, the first alone with `ال`. */
function stepCompoundNisba(phrase: PhraseState, form: string): Reading {
  const definite = FIRST_OF_TWO.test(form);
  // `سفير جنوب أفريقي`
  const plain = !phrase.headDefinite && !phrase.closed && /^(?:جنوب|شمال|شرق|غرب)$/.test(form);
  if (!phrase.head || phrase.name || !(definite || plain)) return undefined;
  const hyphened = HYPHEN.test(phrase.token(phrase.at + 1)?.text ?? '') ? 1 : 0;
  const second = phrase.token(phrase.at + 1 + hyphened);
  const adjective = /.{3}ي(?:ة|ه|ون|ين|ات|ان)?$/.test(second?.text ?? '');
  if (!adjective || second?.opensLine || /^(?:ال|و)/.test(second?.form ?? '')) return undefined;
  const { givenName, nisba } = phrase.context.classes.of(second?.form ?? '');
  if (givenName && !nisba) return undefined;
  phrase.adjectives ||= plain;
  return plain ? phrase.stepOver(2 + hyphened) : phrase.stepOverClosing(2 + hyphened);
}

/** `مصادر عربية واسعة الاطلاع`, `مصدر وثيق الصلة بالملف`: how much of something a source has. */
function stepMeasured(phrase: PhraseState, form: string): Reading {
  const anybody = /^(?:source|person|group)$/.test(phrase.head?.kind ?? '') && !phrase.headDefinite;
  if (!anybody || phrase.name || phrase.at === phrase.from || !MEASURED.test(form))
    return undefined;
  const what = phrase.formAt(phrase.at + 1);
  if (!/^ال.{3}/.test(what)) return undefined;
  const of = what === 'الصله' && /^ب/.test(phrase.formAt(phrase.at + 2));
  return phrase.stepOverClosing(of ? 3 : 2);
}

/**
 * `أكدت جمعية النساء العاملات أن`, `رابطة المعلمات المتقاعدات`: which women they are, right before what was said, where no object of the
 * verb stands.
 */
function stepOfWomen(phrase: PhraseState, form: string): Reading {
  const women = /^ال(?:نساء|سيدات|فتيات|.{2,}ات)$/.test(phrase.formAt(phrase.at - 1));
  if (!women || !phrase.closed || phrase.name || !/^ال.{3,}ات$/.test(form)) return undefined;
  const { head } = phrase.wordAt(phrase.at - 1);
  const people = /^(?:person|group|source)$/.test(head?.kind ?? '');
  if (phrase.head?.kind !== 'body' || phrase.at === phrase.from || !people) return undefined;
  const clause = phrase.context.stops(phrase.at + 1) || phrase.formAt(phrase.at + 1) === 'عن';
  return clause && TOLD.test(phrase.formAt(phrase.from - 1)) ? phrase.stepOver() : undefined;
}

/** `الرئيس الصيني` */
function stepDefiniteNisba(
  phrase: PhraseState,
  { nisba, definite, proclitic }: WordClass,
): Reading {
  const described = nisba && definite && proclitic === '' && phrase.head;
  return described ? phrase.stepOverClosing() : undefined;
}

/** `مسؤولين سابقين` */
function stepPluralAdjective(phrase: PhraseState, form: string): Reading {
  const several = phrase.head?.number === 'plural' && !phrase.name && phrase.at > phrase.from;
  // `النواب الأكراد`
  if (several && phrase.headDefinite && /^ال/.test(form) && BROKEN_PLURALS.has(form.slice(2)))
    return phrase.stepOverClosing();
  if (phrase.head?.number !== 'plural' || phrase.closed) return undefined;
  // `صحفيون روس`, `مسؤولون أمريكيون كبار`
  if (several && !phrase.headDefinite && phrase.head.kind !== 'body' && BROKEN_PLURALS.has(form))
    return stepOverAdjective(phrase);
  // `شركتان كبيرتان`
  const two = /^(.{3,})ت[اي]ن$/.exec(form)?.[1];
  if (two === undefined && !/.{3}[وي]ن$/.test(form)) return undefined;
  const one = phrase.context.classes.of(two === undefined ? form.slice(0, -2) : `${two}ه`);
  return one.classes.has('adjective') ? stepOverAdjective(phrase) : undefined;
}

function stepSpeltAsAnother(phrase: PhraseState, form: string): Reading {
  const adjective = isAccusativeAdjective(phrase, form) || isAdjectiveOfSource(phrase, form);
  return adjective ? stepOverAdjective(phrase) : undefined;
}

/** `دول منتجة للنفط`, `دولتان كبيرتان منتجتان للقمح`, `منظمات مناهضة للعنصرية`: what bodies or people make or stand for. */
function stepTakingObject(phrase: PhraseState, form: string): Reading {
  const bodily = /^(?:body|group|outlet|person|source)$/.test(phrase.head?.kind ?? '');
  if (!bodily || phrase.headDefinite || phrase.closed || phrase.name) return undefined;
  // `باحثون مهتمون بالبيئة`
  const to = CARING.test(form) ? behindGoverned(phrase.context, phrase.at + 1) : undefined;
  if (to !== undefined && !asksBy(phrase.context, phrase.from - 1))
    return phrase.stepOverClosing(to - phrase.at);
  return TAKING.test(form) && /^لل.{3}/.test(phrase.formAt(phrase.at + 1))
    ? phrase.stepOverClosing(2)
    : undefined;
}

/** An adjective without `ال`, behind a title without it. */
function stepIndefinite(phrase: PhraseState, word: WordClass, form: string): Reading {
  if (!word.classes.has('adjective') || word.definite || phrase.headDefinite) return undefined;
  if (phrase.head?.kind === 'group' && !phrase.adjectives) return undefined;
  if (isBodyInConstruct(phrase, word)) return undefined;
  // `قيادي بالحزب محسوب على تيار الوسط`
  if (phrase.closed && !/^محسوبه?$/.test(form)) return false;
  return stepOverAdjective(phrase);
}

/** `معتمد محلية الخرطوم`: a body, though `محلية` is an adjective as well, and not `وسائل إعلام محلية | العثور على جثة`. */
function isBodyInConstruct(phrase: PhraseState, { head }: WordClass): boolean {
  if (head?.kind !== 'body' || phrase.closed || phrase.head?.kind === 'outlet') return false;
  const office = /^(?:معتمد|مدير|رييس|نايب)$/.test(phrase.head?.lemma ?? '');
  return office || phrase.wordAt(phrase.at + 1).definite;
}

/** `المندوبية الوزارية المكلفة بحقوق الإنسان`, `المقررة المعنية بحقوق الإنسان`: what somebody is charged with. */
function stepTitleAdjective(phrase: PhraseState, { classes }: WordClass, form: string): Reading {
  if (!classes.has('title-adjective') || !phrase.closed) return undefined;
  if (isFeminineBehindMan(phrase)) return false;
  const charge = phrase.token(phrase.at + 1)?.form ?? '';
  const tasked = /^ال(?:مكلف|معني|مختص)(?:ه|ون|ين)?$/.test(form);
  const charged = /^(?:body|person)$/.test(phrase.head?.kind ?? '') && tasked;
  if (!charged || !/^ب.{3}/.test(charge)) return phrase.stepOver();
  if (/^بال/.test(charge)) return phrase.stepOver(2);
  if (phrase.wordAt(phrase.at + 2).definite) return phrase.stepOver(3);
  // `المعنية بحالة حقوق الإنسان`
  phrase.closed = false;
  return phrase.stepOver(2);
}

/** `مصادر أمنية تركية`: an adjective after another, though the state is spelt the same. */
export function stepNisbaBehindAdjective(
  phrase: PhraseState,
  { nisba, head, classes }: WordClass,
  form: string,
): Reading {
  const behind = phrase.adjectives && !phrase.closed;
  // `جمعيات مدنية أهلية`: one that no list has
  const bodies = phrase.head?.kind === 'body' && phrase.head.number === 'plural';
  const unlisted = bodies && !phrase.headDefinite && !head && classes.size === 0;
  const another = behind && (nisba ? /[يه]$/.test(form) : unlisted && /^[^لبو].{2,}يه$/.test(form));
  return another ? phrase.stepOver() : undefined;
}

/** A nisba without `ال`, and not `العقيد تركي المالكي`: a given name that is a nisba elsewhere. */
export function stepNisba(
  phrase: PhraseState,
  { nisba, proclitic, givenName }: WordClass,
): Reading {
  const called = givenName && phrase.closed && phrase.head?.kind === 'person';
  if (!nisba || proclitic !== '' || called) return undefined;
  stepOverAdjective(phrase);
  return !phrase.closed || phrase.head?.kind === 'name';
}

function stepOverAdjective(phrase: PhraseState): true {
  phrase.adjectives = true;
  return phrase.stepOver();
}
