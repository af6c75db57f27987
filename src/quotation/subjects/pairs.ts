/**
 * Two who speak together by a verb in the dual that has no subject of its own: `وكان كيلمان وحداد قد التقيا وأعلنا أن`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { isSomebody } from './somebody.ts';

/** In tokens: how far into the sentence the two are looked for. */
const REACH = 24;

/** `الوزيران`, `الجانبان`: two by the ending of the noun. */
const isTwo = ({ tokens }: Reading, { from, name }: NounPhrase): boolean =>
  !name && /^ال.{3,}ان$/.test(tokens[from]?.form ?? '');

/** The two whom the sentence of a statement names side by side before its verb; undefined where it names none. */
export function findPair(reading: Reading, { cue }: Statement): NounPhrase | undefined {
  const { tokens, phrases, classes } = reading;
  const first = reading.bounds[reading.sentences[cue.from] as number]?.from ?? cue.from;
  for (let i = first; i < Math.min(cue.from, first + REACH); i++) {
    const one = readNounPhrase(phrases, i, cue.from);
    // `واجتمع الوزيران`: an unknown word is the verb.
    const opens =
      one && (one.name?.from === i || one.state || classes.of(tokens[i]?.form ?? '').head);
    // `وبحث الجانبان كذا`: no study
    if (!one || !opens || one.head?.kind === 'study' || !isSomebody(reading, one)) continue;
    if (one.joint || isTwo(reading, one)) return one;
    const joined = /^و.{2}/.test(tokens[one.to]?.form ?? '') && !reading.cues[one.to];
    const other = joined ? readNounPhrase(phrases, one.to, cue.from) : undefined;
    if (other && (other.name || other.head || other.state))
      return { ...one, to: other.to, joint: true };
  }
  return undefined;
}
