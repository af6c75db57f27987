/**
 * The subject of a sentence whose main verb is no cue: `أصدرت الوزارة بيانا قائلة إن` and `كسر المدير صمته وقال`.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { isOfClass } from '../names/name-words.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import type { Reading } from './reading.ts';
import { isSomebody } from './somebody.ts';
import type { Statement } from './statement.ts';

const REACH = 40;

/**
 * Finds who a participle or a second verb of the sentence means, where no statement before it in the sentence
 * names a speaker: the first phrase after the sentence's verb that agrees. Undefined for the rest.
 */
export function findSubject(reading: Reading, statement: Statement): NounPhrase | undefined {
  const at = statement.cue.from;
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence || at - sentence.from < 2) return undefined;
  const end = Math.min(at, sentence.from + REACH);
  for (let i = sentence.from; i < end; i++) {
    const token = reading.tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const word = reading.classes.of(token.form);
    if (i > sentence.from && isOfClass(reading.phrases, i - 1, 'preposition')) continue;
    if (/[لب]/.test(word.proclitic)) continue;
    if (i === sentence.from && !word.head && !word.definite) continue;
    const phrase = readNounPhrase(reading.phrases, i, at);
    if (!phrase) continue;
    if (isSomebody(reading, phrase) && agrees(phrase, statement)) return phrase;
    if (phrase.to > i + 1 && phrase.head) i = phrase.to - 1;
  }
  return undefined;
}

function agrees(phrase: NounPhrase, { agreement }: Statement): boolean {
  const plural = phrase.joint || phrase.head?.number === 'plural';
  if (agreement.number !== 'singular') return plural;
  if (phrase.name) return true;
  const gender = phrase.state ? 'f' : phrase.head?.gender;
  return !plural ? !gender || gender === agreement.gender : agreement.gender === 'f';
}
