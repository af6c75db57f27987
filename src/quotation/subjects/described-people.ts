/**
 * Somebody without `ال` whom another's deed is done to, and of whom the verb behind him tells: `استقبل الوزير وفدا من التجار | أكد أن`.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Agreement } from '../cues/inflection.ts';
import type { Reading } from '../text/reading.ts';

/** In tokens: how far before the verb he stands. */
const FARTHEST = 8;
/** As what somebody speaks, or what he was or became: `بصفته خبيرا`, `كان مديرا`. */
const AS_WHAT = wordList('quotation/subjects', 'as-what');

/**
 * Finds the person or group in the accusative right before a verb that has no conjunction: `استدعى القاضي شاهدا | أكد أن`; and not
 * `بصفته خبيرا أكد أن`.
 */
export function describedPerson(
  reading: Reading,
  at: number,
  { gender, number }: Agreement,
): NounPhrase | undefined {
  if (number !== 'singular' || gender !== 'm') return undefined;
  const { tokens, sentences } = reading;
  for (let from = at - 1; from > Math.max(0, at - FARTHEST); from--) {
    const { kind, opensLine } = tokens[from + 1] ?? {};
    if (kind !== 'word' || opensLine || sentences[from] !== sentences[at]) return undefined;
    // `مسؤولا | كبيرا`
    if (!isOne(reading, from) || isOne(reading, from - 1)) continue;
    const phrase = readNounPhrase(reading.phrases, from, at);
    const own = phrase?.from === from && phrase.to === at && !phrase.name;
    return own && !isToldOtherwise(reading, from) ? phrase : undefined;
  }
  return undefined;
}

/** `كان سامي حداد مديرا`, `بصفته خبيرا`; and `لكن مسؤولا`, of whom the clause is. */
const isToldOtherwise = ({ tokens }: Reading, at: number): boolean =>
  isComplementizer(tokens[at - 1]) ||
  /^و?لكن$/.test(tokens[at - 1]?.form ?? '') ||
  tokens.slice(Math.max(0, at - 3), at).some(({ form }) => AS_WHAT.has(form.replace(/^[وف]/, '')));

/** `شاهدا`, `وفدا`: one person or group in the accusative, whom something is done to. */
function isOne({ tokens, classes }: Reading, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  if (form.length < 4 || !form.endsWith('ا')) return false;
  const { head, definite, proclitic } = classes.of(form);
  const people = head && /^(?:person|source|body)$/.test(head.kind) && head.number === 'singular';
  const one = people || head?.kind === 'group';
  return one && head.lemma !== form && head.gender === 'm' && !definite && proclitic === '';
}
