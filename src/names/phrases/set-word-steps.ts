/**
 * Steps over words that are set in a phrase: `باسم`, `بلا حدود`, `القائم بأعمال`, `ما وراء البحار`.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import { goesOnAsName } from './employer-reading.ts';
import { readName } from './name-reading.ts';
import { stepWordName } from './named-steps.ts';
import type { PhraseState, Reading } from './phrase-state.ts';

/** States whose names are of short words that are something else in Arabic: `هو`. */
const EASTERN = /^(?:CN|TW|HK|KR|KP|VN|SG)$/;

/** Reads words that always say one thing: `نفسه`, `باسم`, `بلا`, `للرأي`, `بأعمال`; undefined where the word is none of them. */
export function stepSetWord(phrase: PhraseState, form: string): Reading {
  return (
    stepSame(phrase) ??
    stepSpokenFor(phrase, form) ??
    stepWithout(phrase, form) ??
    stepOfOpinion(phrase, form) ??
    stepInCharge(phrase, form)
  );
}

/** `ذاته`, `نفسها`: named before. */
function stepSame(phrase: PhraseState): Reading {
  if (!phrase.is('same')) return undefined;
  phrase.same = true;
  return phrase.stepOver();
}

/** `المتحدثة باسم الوزارة`, `المتحدثة باسمه كارين`, `الناطقة بلسان الجيش` */
function stepSpokenFor(phrase: PhraseState, form: string): Reading {
  if (!/^ب(?:اسم|لسان)ه?ا?$/.test(form) || phrase.name) return undefined;
  phrase.closed = /[ها]$/.test(form);
  phrase.at++;
  // `متحدث باسم كيلمان إن`
  const alone = mayBeName(phrase.context, phrase.at) && !mayBeName(phrase.context, phrase.at + 1);
  if (alone) readName(phrase);
  return true;
}

/** `منظمة أطباء بلا حدود` */
function stepWithout(phrase: PhraseState, form: string): Reading {
  const without = form === 'بلا' && phrase.head?.kind === 'body' && !phrase.name;
  return without ? phrase.stepOverClosing(2) : undefined;
}

/** `استطلاع للرأي` */
function stepOfOpinion(phrase: PhraseState, form: string): Reading {
  return form === 'للراي' && phrase.head?.lemma === 'استطلاع' ? phrase.stepOver() : undefined;
}

/** `القائم بأعمال السفير`, `القائم بالأعمال الأميركي` */
function stepInCharge(phrase: PhraseState, form: string): Reading {
  if (!/^ب(?:ال)?اعمال$/.test(form)) return undefined;
  if (phrase.head?.kind !== 'person' || phrase.name) return undefined;
  phrase.closed = form !== 'باعمال';
  return phrase.stepOver();
}

/** Reads words that mean something else elsewhere: `ما وراء البحار`, `هو جينتاو`, `أف أم`; undefined where none stands there. */
export function stepSetPhrase(phrase: PhraseState, form: string): Reading {
  return stepBeyond(phrase, form) ?? stepNameHe(phrase, form) ?? stepWaveband(phrase, form);
}

/** `وزيرة أقاليم ما وراء البحار إيريكا باريت` */
function stepBeyond(phrase: PhraseState, form: string): Reading {
  const beyond = form === 'ما' && phrase.token(phrase.at + 1)?.form === 'وراء' && phrase.head;
  return beyond ? phrase.stepOverClosing(3) : undefined;
}

/** `الرئيس الصيني هو جينتاو` */
function stepNameHe(phrase: PhraseState, form: string): Reading {
  if (form !== 'هو' || phrase.name) return undefined;
  const eastern = EASTERN.test(phrase.wordAt(phrase.at - 1).nisba ?? '');
  return eastern && mayBeName(phrase.context, phrase.at + 1) ? stepWordName(phrase) : undefined;
}

/** `مراسلة إذاعة الساحل أف أم` */
function stepWaveband(phrase: PhraseState, form: string): Reading {
  const wave = form === 'اف' && phrase.token(phrase.at + 1)?.form === 'ام' && !phrase.name;
  return wave ? phrase.stepOverClosing(2) : undefined;
}

/** The second word of an outlet's or a club's name: `مراسل الجزيرة نت`. */
export function stepMoreOfOutlet(phrase: PhraseState, form: string): Reading {
  if (goesOnAsName(phrase)) return true;
  // `الأسوشيتد برس`
  const press = form === 'برس' && phrase.head?.lemma === 'اسوشيتد' && phrase.at === phrase.from + 1;
  if (press) return phrase.stepOverClosing();
  return form === 'نت' && phrase.head && phrase.closed ? phrase.stepOver() : undefined;
}
