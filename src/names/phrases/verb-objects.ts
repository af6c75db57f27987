/**
 * Common nouns with `ال` behind a phrase that is whole: what the verb before it is about, and no part of whoever did it
 * (`أدان مجلس الأمن | الهجوم، وقال إنه`, `وقد حضر رامي سلوم | الدرس، وقال إن`).
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { placeAt } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState } from './phrase-state.ts';
import { TOLD } from './whole-names.ts';

/** The classes of common nouns that a verb may be about. */
const NOUNS = ['thing', 'setting', 'claim', 'naming', 'estimate', 'compass'] as const;
/** Nouns that are adjectives as well: `مصرف الشرق الحديث`, `شركات الهاتف المحمول`, `مركز الدراسات الاستراتيجية`. */
const EITHER = wordList('names/phrases', 'noun-or-adjective');
/** The shape of deeds that participles in the feminine have as well: `الدول المشاركة`, `السيارات المخالفة`. */
const PARTICIPLE = /^م.ا..ه$/;
/** Of those the ones that are nouns. */
const SURELY_NOUN = /^(?:محاكم|محاول|محادث|مبارز|مسابق|مناسب|معادل|معامل)ه$/;

/**
 * Whether the word at hand, with `ال`, is a common noun and nothing else: `الهجوم`, `المعرض`, `المحاكمة`; `السابق` and
 * `الوطنية` are adjectives.
 */
export function isThing({ context, at }: PhraseState, word: WordClass): boolean {
  const { definite, bare, nisba, givenName, proclitic } = word;
  if (!definite || proclitic !== '' || nisba !== undefined || givenName) return false;
  const { form = '' } = context.tokens[at] ?? {};
  const { classes: own, givenName: called } = context.classes.of(bare);
  if (called || EITHER.has(bare) || context.surnames.has(form)) return false;
  if (own.has('adjective') || own.has('title-adjective')) return false;
  // `الكرة الطائرة`
  if (bare === 'طايره' && context.tokens[at - 1]?.form.endsWith('كره')) return false;
  if (word.classes.has('thing') || NOUNS.some((name) => own.has(name))) return true;
  if (PARTICIPLE.test(bare) && !SURELY_NOUN.test(bare)) return false;
  if (own.has('verbal-noun')) return true;
  // `الوطنية`, `الانتقالي`: what has the ending of an adjective is mostly one
  if (/يه?$/.test(bare)) return false;
  return context.classes.lexicon.nouns.has(bare) || context.classes.isSurelyVerbalNoun(form);
}

/**
 * Whether what was said follows the word at hand, and the verb of saying stands right before the phrase, so that nothing but
 * whoever speaks stands between the two: `أعلنت شركة الأسواق الحرة أن`, `حصة عبدالله العتيبة، أن`.
 */
export function isBetweenVerbAndClause(phrase: PhraseState): boolean {
  if (!TOLD.test(phrase.formAt(phrase.from - 1))) return false;
  const after = isComma(phrase.token(phrase.at + 1)) ? phrase.at + 2 : phrase.at + 1;
  return /^ب?ان(?:ه|ها)?$/.test(phrase.formAt(after)) && phrase.context.stops(after);
}

/**
 * `أدان مجلس الأمن | الهجوم`, `اقتحم أنصار الحزب | المبنى`, and not `مجلس الأمن القومي`, `حركة النهضة`: a common noun behind the
 * whole name of a body, a group or an office is none of its adjectives.
 */
export function isThingBehindBody(phrase: PhraseState, word: WordClass): boolean {
  const { kind, number } = phrase.head ?? {};
  const office = kind === 'person' && number === 'singular';
  if (office && !isBehindLongOffice(phrase)) return false;
  const several = kind === 'person' || kind === 'group' || kind === 'source';
  const body = kind === 'body' || kind === 'outlet';
  return (several || body) && isThing(phrase, word) && !isBetweenVerbAndClause(phrase);
}

/**
 * `المبعوث الأممي إلى اليمن | السوق`: behind an office of several words, and no calling that a surname may follow; `مندوب راعي الحفل`
 * is one construct.
 */
function isBehindLongOffice(phrase: PhraseState): boolean {
  const { head, definite } = phrase.wordAt(phrase.at - 1);
  if (!definite && !placeAt(phrase.context, phrase.at - 1)) return false;
  const calling = /^(?:person|honorific)$/.test(head?.kind ?? '') && head?.number === 'singular';
  return phrase.at > phrase.from + 1 && !calling;
}
