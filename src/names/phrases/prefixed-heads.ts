/**
 * Nouns of people, bodies and papers with a preposition written onto them: `لصحيفة`, `للصحفيين`, `بمستشفى`. They
 * belong to the phrase, or are those to whom something is said.
 *
 * @module
 */

import type { Head } from '../words/name-lexicon.ts';
import type { WordClass } from '../words/word-class.ts';
import { SERVANT } from './called-elsewhere.ts';
import type { PhraseState, Reading } from './phrase-state.ts';

/** Reads on over a head noun with `ل` or `ب` that belongs to the phrase; undefined where nothing is written onto it. */
export function stepPrefixedHead(phrase: PhraseState, word: WordClass, head: Head): Reading {
  const { proclitic, definite } = word;
  if (proclitic === '') return undefined;
  if (proclitic !== 'ل' && proclitic !== 'ب') return false;
  if (areHearers(phrase, head) || isOthersPaper(phrase, head)) return false;
  if (proclitic === 'ل' && isToldTo(phrase, head)) return false;
  const kind = phrase.head?.kind;
  // `وجه وزير الصحة | بدراسة الملف`: what he orders
  if (proclitic === 'ب' && head.kind === 'study' && !definite && phrase.closed) return false;
  // `عضو باللجنة`, `طبيب بمستشفى المدينة`: who works in it.
  const member = proclitic === 'ب' && kind === 'person' && head.kind === 'body';
  const served = isServedBy(phrase, head, proclitic);
  if (!phrase.closed && !member && !served && !/^(?:source|document|body)$/.test(kind ?? ''))
    return false;
  // `التابع لناسا | عمليات مسح`
  phrase.closed = definite || head.kind === 'name';
  phrase.adjectives = false;
  return phrase.stepOver();
}

/** `مسؤول في الوزارة | للصحفيين`: people to whom something is said, and not `الاتحاد العام للعمال`. */
function areHearers(phrase: PhraseState, head: Head): boolean {
  const people = head.number === 'plural' && head.kind === 'person';
  if (!people || phrase.head?.kind === 'body') return false;
  // `مصادر مقربة من الاتحاد العام للعمال`, and not `مسؤول في الوزارة للصحفيين`
  const hearers = /^(?:صحفي|صحافي|اعلامي|مراسل|صحافه)$/.test(head.lemma);
  const inner = [phrase.at - 1, phrase.at - 2].some(
    (k) => k > phrase.from && phrase.wordAt(k).head?.kind === 'body',
  );
  return hearers || !inner;
}

/** `مستشار لرئيس الوزراء`, `مستشارة للحكومة`: whom somebody unnamed serves. */
function isServedBy(
  phrase: PhraseState,
  { kind, lemma, number }: Head,
  proclitic: string,
): boolean {
  const serves = phrase.head?.kind === 'person' && SERVANT.has(phrase.head.lemma);
  if (!serves || phrase.headDefinite || phrase.name || proclitic !== 'ل') return false;
  return (kind === 'person' && number === 'singular') || (kind === 'body' && lemma !== 'وكاله');
}

/** Whether a paper or a document is another's: `تقرير لصحيفة الغارديان` is hers; what a person says to one is not. */
function isOthersPaper(phrase: PhraseState, head: Head): boolean {
  const own = /^(?:document|study)$/.test(phrase.head?.kind ?? '');
  return (head.kind === 'outlet' && !own) || head.kind === 'document';
}

/** `شاهد عيان | لرويترز`: to whom something is said. */
function isToldTo(phrase: PhraseState, head: Head): boolean {
  const kind = phrase.head?.kind;
  // `نسبت الصحيفة | لرئيس اللجنة قوله`
  if (kind === 'outlet' && head.kind === 'person') return true;
  // `شاهد عيان | لرويترز`, `مصدر أمني | لوكالة الأنباء`
  return kind === 'source' && (head.kind === 'name' || head.lemma === 'وكاله');
}
