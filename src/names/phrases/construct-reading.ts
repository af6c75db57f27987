/**
 * Words without `ال` that a construct goes on with: `وزير خارجية ألبانيا`, `مديرية الحماية المدنية لولاية تيبازة`; and
 * the deeds that the verb before is about.
 *
 * @module
 */

import { isPossessed } from '../words/owned-words.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { isForPeople } from './title-names.ts';
import { regionEnd } from './town-reading.ts';

/** Indefinite common nouns that a title goes on with: `وزير خارجية ألبانيا`, `مدير عام مكتب`. */
const COMMON =
  /^(?:عام|عموم|اعمال|شوون|امن|دفاع|شرطه|طيران|نقل|تامين|نفط|كهرباء|اتصالات|وزراء|سابق|اول|وفد|تحرير|امر|عهد|سر|عمليات|مشروع|مشاريع|برامج|حقوق|قضايا|اركان|موارد|علاقات|شوري)$|ه$/;

/** Those to whom an event happened. */
const SUFFERED = /^(?:ضحايا|قتلي|جرحي|مصابي|شهداء|ناجين)$/;

/** Reads on over a word of an open construct; false where none is open. */
export function stepConstruct(
  phrase: PhraseState,
  word: WordClass,
  form: string,
  mayName: boolean,
): boolean {
  if (phrase.closed || phrase.adjectives) return false;
  return (
    stopBehindPlural(phrase) ??
    stepRegionName(phrase) ??
    stopAtVerbalNoun(phrase, form) ??
    stepComplement(phrase, word, form, mayName)
  );
}

/** `انتقد معلقون | تعامل الشرطة`: with its `ن` a plural has no complement. */
function stopBehindPlural(phrase: PhraseState): Reading {
  const whole = phrase.head?.number === 'plural' && /.{3}[وي]ن$/.test(phrase.formAt(phrase.at - 1));
  return whole && phrase.at === phrase.from + 1 ? false : undefined;
}

/** `مديرية الحماية المدنية لولاية تيبازة`: whatever follows a region's noun is its name. */
function stepRegionName(phrase: PhraseState): Reading {
  if (!phrase.context.classes.isRegion(phrase.formAt(phrase.at - 1))) return undefined;
  phrase.closed = true;
  // `حكومة ولاية شرق دارفور`
  phrase.at = regionEnd(phrase);
  return true;
}

/**
 * `مصادر | وقوع عدد من القتلى`, `نواب | باستجواب رئيس الوزراء`: a verbal noun that the verb is about, where no
 * office or body is called after it.
 */
function stopAtVerbalNoun(phrase: PhraseState, form: string): Reading {
  const { classes } = phrase.context;
  if (/^[بل]/.test(form) && classes.isVerbalNoun(form.slice(1))) return false;
  const kind = phrase.head?.kind;
  if (!classes.isVerbalNoun(form) || kind === 'person' || kind === 'body') return undefined;
  const inside =
    (phrase.at - 2 > phrase.from && phrase.is('preposition', phrase.at - 2)) ||
    phrase.is('preposition', phrase.at - 1);
  // `عائلات ضحايا انفجار المرفأ`
  const suffered = kind === 'group' && SUFFERED.test(phrase.formAt(phrase.at - 1));
  return inside || suffered ? undefined : false;
}

/** `رئيس مركز`, `مدير مستشفى كامبو فيردي`: a noun of the construct, which a word that may be a name closes. */
function stepComplement(
  phrase: PhraseState,
  { classes }: WordClass,
  form: string,
  mayName: boolean,
): boolean {
  if (classes.has('subordinator') || classes.has('particle')) return false;
  // `وزير خارجيتها أنتوني بلينكن`, and not `مسح ميزانية الأسرة`
  if (isPossessed(form) && !phrase.token()?.text.endsWith('ة')) phrase.closed = true;
  const kind = phrase.head?.kind;
  // `لجنة عون | الفلاحين`
  const deed = kind !== 'outlet' && isForPeople(phrase, phrase.at + 1);
  if (mayName && kind !== 'source' && kind !== 'group' && !COMMON.test(form) && !deed) {
    phrase.closed = true;
    phrase.proper = kind === 'body' || phrase.wordAt(phrase.at - 1).head?.kind === 'body';
  }
  return phrase.stepOver();
}
