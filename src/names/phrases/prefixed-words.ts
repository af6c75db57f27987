/**
 * Words with `ب` or `ل` written onto them inside a title or a body's name: where it sits, for whom or what it is
 * there; or what the verb governs.
 *
 * @module
 */

import { isComma } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { placeAt } from '../words/phrase-context.ts';
import { isForeignWord } from '../words/unknown-words.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { skipToName } from './title-names.ts';
import { isTwoDeeds } from './title-opening.ts';

/** Anybody of a kind, for whom a body is there. */
export const ANYBODY = wordList('names/phrases', 'anybody');

/** `منظمة الدفاع عن المستأجر فرع سوسة`: which branch of a body. */
export function stepBranch(phrase: PhraseState, form: string): Reading {
  const bodily = phrase.head?.kind === 'body' || phrase.holdsBody();
  if (form !== 'فرع' || !bodily || !phrase.closed || phrase.name) return undefined;
  const where = phrase.at + 1;
  const { definite, givenName, head } = phrase.wordAt(where);
  const town =
    phrase.context.classes.isTown(phrase.formAt(where)) || placeAt(phrase.context, where);
  const named =
    town || (definite && !head) || phrase.context.classes.isRegion(phrase.formAt(where));
  if (!named && (givenName || phrase.token(where)?.kind !== 'word')) return undefined;
  return phrase.stepOverClosing(2);
}

/** `وزير الدولة لشؤون مجلس الوزراء` */
export function stepAffairs(phrase: PhraseState, form: string): Reading {
  if (form !== 'لشوون' || !phrase.head || phrase.name) return undefined;
  phrase.closed = false;
  return phrase.stepOver();
}

/** `طالب محامو «آبل» | بتعويضات` */
export function stopBehindMark(
  phrase: PhraseState,
  { givenName }: WordClass,
  form: string,
): Reading {
  const behind = phrase.token(phrase.at - 1)?.kind === 'mark';
  return /^ب.{4}/.test(form) && behind && !givenName ? false : undefined;
}

/** `وزارة الخارجية والتونسيين بالخارج` */
export function stepAbroad(phrase: PhraseState, form: string): Reading {
  const abroad = /^بال(?:خارج|داخل)$/.test(form);
  return abroad && phrase.head?.kind === 'body' && phrase.closed ? phrase.stepOver() : undefined;
}

/**
 * `رئيس الغرفة بالمحكمة الابتدائية محمد الأمين`: a place of work, where the name follows, and not `الوزير | بالكذب`;
 * behind an adjective of a title it is no verb's.
 */
export function stepAtWork(phrase: PhraseState, form: string): Reading {
  const work = /^بال/.test(form) && !phrase.is('title-adjective', phrase.at - 1);
  return work ? skipToName(phrase) : undefined;
}

/** `الأمين العام للأمم المتحدة`, `وكالة رويترز للأنباء`: whose title it is, or what the body is for. */
export function stepOwner(phrase: PhraseState, form: string): Reading {
  if (!/^[لب]/.test(form)) return undefined;
  if (isByStates(phrase, form)) return phrase.stepOverClosing(2);
  const place = placeAt(phrase.context, phrase.at, form.slice(1));
  if (!place && !/^(?:[لب]ال|لل)/.test(form)) return undefined;
  if (!phrase.head || phrase.head.kind === 'name') return false;
  // `قالت والدة الضحية | للشروق`
  if (phrase.is('kin', phrase.from) && /^لل/.test(form)) return false;
  if (!phrase.closed && phrase.head.kind !== 'group') return false;
  return phrase.stepOver(place?.words.length ?? 1);
}

/** `تقرير للأمم المتحدة`, `بيان للجامعة العربية`: whose a document is. */
function isByStates(phrase: PhraseState, form: string): boolean {
  if (!/^(?:document|study)$/.test(phrase.head?.kind ?? '') || phrase.closed) return false;
  const place = /^لل/.test(form) && placeAt(phrase.context, phrase.at, `ال${form.slice(2)}`);
  return place ? place.words.length === 2 : false;
}

/** `الحلف والاتحاد الأوروبي | بهجوم`: what the verb of several bodies governs. */
export function stopBehindJoint(phrase: PhraseState, form: string): Reading {
  return phrase.joint && form.startsWith('ب') ? false : undefined;
}

/** Whether a person's title or a body's name is whole. */
function isWhole(phrase: PhraseState): boolean {
  return phrase.closed && (phrase.head?.kind === 'person' || phrase.head?.kind === 'body');
}

/** `مدير المستشفى بكوستي`: a town that no list has, where the article prints it without `ب` as well. */
export function stepPrintedTown(phrase: PhraseState, form: string): Reading {
  const printed = /^ب/.test(form) && form.length > 4 && phrase.context.forms.has(form.slice(1));
  return printed && isWhole(phrase) ? phrase.stepOver() : undefined;
}

/** `الجمعية المغربية لمصدري بواكر سوس`: those whom the body is of */
export function stepMembers(
  phrase: PhraseState,
  { givenName, head }: WordClass,
  form: string,
): Reading {
  const theirs = /^ل.{3,}ي$/.test(form) && !givenName && !head && phrase.head?.kind === 'body';
  const follower = phrase.wordAt(phrase.at + 1);
  if (!theirs || !phrase.closed || follower.classes.size > 0 || follower.givenName)
    return undefined;
  phrase.closed = false;
  phrase.adjectives = false;
  return phrase.stepOver();
}

/** `رئيسة المجلس الوطني لحقوق الإنسان`, `قائدة منتخب الأردن لكرة القدم`: what a body or an office is for. */
export function stepPurpose(phrase: PhraseState, { givenName }: WordClass, form: string): Reading {
  if (!/^ل.{3,}/.test(form) || givenName || !isWhole(phrase)) return undefined;
  const { definite, head, bare } = phrase.wordAt(phrase.at + 1);
  // `الهيئة العربية لحماية المستهلك`: whoever bodies are there for
  const anybody = phrase.head?.kind === 'body' && ANYBODY.has(bare);
  const aim = definite && (!head || head.number === 'plural' || anybody);
  return aim ? phrase.stepOver(2) : undefined;
}

/** `وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين` */
export function stepTwoDeeds(phrase: PhraseState, form: string): Reading {
  return isWhole(phrase) && isTwoDeeds(phrase, form) ? phrase.stepOver(3) : undefined;
}

/** `رئيس الغرفة بصفاقس محمد الأمين`, `الرئيس التنفيذي لإيني كلاوديو`: a word before the name. */
export function stepToName(phrase: PhraseState, { givenName }: WordClass, form: string): Reading {
  const near =
    phrase.closed &&
    /^[بل].{3,}/.test(form) &&
    !isForeignWord(phrase.token()) &&
    !/^بو.{3}/.test(form) &&
    !givenName &&
    !phrase.is('name-link', phrase.at + 1);
  return (near && skipToName(phrase, true)) || undefined;
}

/** `الكاتب العام للفرع بسليانة، لطفي العيادي`: a town, where the name comes after the comma. */
export function stepTownBeforeComma(
  phrase: PhraseState,
  { givenName }: WordClass,
  form: string,
): Reading {
  const title = phrase.closed && phrase.head?.kind === 'person';
  if (!title || !/^ب.{3}/.test(form) || givenName) return undefined;
  const named = isComma(phrase.token(phrase.at + 1)) && phrase.wordAt(phrase.at + 2).givenName;
  return named ? phrase.stepOver() : undefined;
}
