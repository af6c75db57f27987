/**
 * Towns and regions inside a title: where somebody governs, works or a body sits.
 *
 * @module
 */

import { wordPattern } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import { isOfFaith } from '../words/paired-names.ts';
import { placeAt } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import { foreignPlaceEnd } from './foreign-places.ts';
import type { PhraseState, Reading } from './phrase-state.ts';

/** What the names of places begin with: `عين ولمان`, `دير الزور`, `ذي قار`, with `لـ` or without. */
const COMPOUND = wordPattern('names/phrases', 'town-first', '[لب]?');

/** Towns of two words whose first is a name elsewhere. */
const PAIR =
  /^[لب]?(?:غازي عنتاب|ديار بكر|شانلي اورفا|قهرمان مرعش|هوشي منهه?|خان يونس|دير البلح|بور سعيد|بورت سودان|ام درمان|ابو ظبي|راس العين|سان \S+|سانتا \S+|نيو \S+|لوس \S+|لاس \S+|ساو \S+|بوينس ايرس|هونغ كونغ|كوالا لمبور)$/;

/** Which part of a region another is: `شمال سيناء`, `غرب كردفان`. */
const QUARTER = /^(?:شرق|غرب|شمال|جنوب|وسط)$/;

/** Whether a folded word begins a town of two words, `ب` written onto it: `بتيزي وزو`. */
export const opensInTown = (form: string): boolean => /^ب/.test(form) && COMPOUND.test(form);

/** Reads on over a place; undefined where none begins. */
export function stepPlace(phrase: PhraseState, form: string): Reading {
  return stepTownName(phrase, form) ?? stepActing(phrase, form) ?? stepServedPlace(phrase, form);
}

/** `محافظ كربلاء | نصيف الخطابي`, `مدير صحة ذي قار` */
function stepTownName(phrase: PhraseState, form: string): Reading {
  const placed = placeEnd(phrase);
  const open = !phrase.closed || /^[لب]/.test(form);
  if (placed === phrase.at || !open || !phrase.head || phrase.head.kind === 'name')
    return undefined;
  phrase.at = placed;
  phrase.closed = true;
  // `صحيفة نيويورك تايمز`
  phrase.proper = phrase.head.kind === 'outlet';
  return true;
}

/** Whether a person's title is whole, and the name has not come. */
function isTitledPerson(phrase: PhraseState): boolean {
  return phrase.head?.kind === 'person' && phrase.closed && !phrase.name;
}

/** `منسقة البرنامج بالإنابة` */
function stepActing(phrase: PhraseState, form: string): Reading {
  const acting = isTitledPerson(phrase) && /^بال(?:انابه|نيابه|وكاله)$/.test(form);
  return acting ? phrase.stepOver() : undefined;
}

/** `مستشارة المناخ بالأمم المتحدة` */
function stepServedPlace(phrase: PhraseState, form: string): Reading {
  if (!isTitledPerson(phrase) || !/^بال/.test(form)) return undefined;
  const served = placeAt(phrase.context, phrase.at, form.slice(1));
  return served ? phrase.stepOver(served.words.length) : undefined;
}

/** `والي قريات`, whose town no list has, and `محافظ صلاح الدين`, which is somebody elsewhere */
export function stepGovernedTown(phrase: PhraseState, { givenName }: WordClass): Reading {
  const governs = /^(?:والي|محافظ|معتمد|قايمقام|عمده)$/.test(phrase.head?.lemma ?? '');
  const first = phrase.titleFrom === phrase.at - 1 && !phrase.headDefinite && !phrase.closed;
  if (governs && first && isOfFaith(phrase.context.tokens, phrase.at))
    return phrase.stepOverClosing(2);
  const town = governs && first && !givenName && mayBeName(phrase.context, phrase.at);
  return town ? phrase.stepOverClosing() : undefined;
}

/** `رئيس بلدية غازي عنتاب سامي حداد` */
export function stepTownPair(phrase: PhraseState, form: string): Reading {
  // and `الطبيب في مستشفى سامي بخان يونس`
  const opens = !phrase.closed || /^[بل]/.test(form);
  const pair = PAIR.test(`${form} ${phrase.formAt(phrase.at + 1)}`);
  return phrase.head && opens && !phrase.name && pair ? phrase.stepOverClosing(2) : undefined;
}

/** `كاتب عام النقابة بسوسة`, `محكمة الجنح بالحراش` */
export function stepInTown(phrase: PhraseState, form: string): Reading {
  return isSettled(phrase) && phrase.context.classes.isInTown(form) ? phrase.stepOver() : undefined;
}

/** `مدير الشؤون الصحية بالرياض` */
export function stepInCapital(phrase: PhraseState, form: string): Reading {
  const office = isSettled(phrase) && phrase.head?.kind === 'person' && !phrase.headDefinite;
  if (!office || !/^ب/.test(form)) return undefined;
  const seat = placeAt(phrase.context, phrase.at, form.slice(1));
  return seat?.capital ? phrase.stepOver(seat.words.length) : undefined;
}

/** Whether a title or a body is whole, and may sit in a town. */
function isSettled(phrase: PhraseState): boolean {
  return phrase.closed && !phrase.name && phrase.head !== undefined && phrase.head.kind !== 'name';
}

/** Whether a place of two words begins at a token: `كفر الشيخ`, `عين شمس`, `شرق دارفور`. */
export function isCompound(phrase: PhraseState, at: number): boolean {
  const form = phrase.formAt(at);
  const next = phrase.token(at + 1);
  if (next?.kind !== 'word' || next.opensLine || phrase.context.stops(at + 1)) return false;
  if (next.form.startsWith('و') || phrase.is('preposition', at + 1)) return false;
  return COMPOUND.test(form) || QUARTER.test(form) || PAIR.test(`${form} ${next.form}`);
}

/** Token after a town or a place of two words that begins here; the same token where none does. */
function placeEnd(phrase: PhraseState): number {
  const form = phrase.formAt();
  const foreign = foreignPlaceEnd(phrase.context, phrase.at);
  if (foreign > phrase.at) return foreign;
  if (phrase.context.classes.isTown(form)) return phrase.at + 1;
  const next = phrase.token(phrase.at + 1);
  const whole = next?.kind === 'word' && !phrase.context.stops(phrase.at + 1);
  return COMPOUND.test(form) && whole && !phrase.is('preposition', phrase.at + 1)
    ? phrase.at + 2
    : phrase.at;
}

/** Token after the name of a region that begins here, which any word may be. */
export function regionEnd(phrase: PhraseState): number {
  const foreign = foreignPlaceEnd(phrase.context, phrase.at);
  return foreign > phrase.at ? foreign : phrase.at + (isCompound(phrase, phrase.at) ? 2 : 1);
}
