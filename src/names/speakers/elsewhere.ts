/**
 * Bodies of another state than the one that a sentence tells of.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { placeAt } from '../words/phrase-context.ts';
import type { SpeakerRegister } from './speaker-register.ts';

/** In tokens: how far before a body the state stands that its sentence opens with. */
const FARTHEST = 10;

/** What every state has one of, and calls by its noun alone. */
const ORGANS = wordList('names/speakers', 'state-organ');

/**
 * Tells whether a body of these words is one state's by its nisba, and the sentence in which a phrase has its
 * noun again opens in another state.
 *
 * @param words the folded words of the body met before
 * @param said those of the phrase
 *
 * @example
 * // `أعلنت السلطات السورية كذا. وفي لبنان، أعلنت السلطات كذا`: those of the second sentence are no Syrian ones
 */
export function isElsewhere(
  { context }: SpeakerRegister,
  words: readonly string[],
  { from: at }: NounPhrase,
  said: readonly string[],
): boolean {
  // `وفي باريس، قالت الوزارة إن الوزير`: the ministry that was told of, abroad
  if (said.length === 1 && !ORGANS.has(said[0] ?? '')) return false;
  const { tokens, classes } = context;
  const own = words.map((word) => classes.of(word).nisba).find((code) => code !== undefined);
  if (own === undefined) return false;
  for (let k = at - 2; k >= Math.max(0, at - FARTHEST); k--) {
    const before = tokens[k - 1];
    const opens = k === 0 || tokens[k]?.opensLine || /^[.؟!]$/.test(before?.text ?? '');
    if (!opens) continue;
    const there = /^[وف]?في$/.test(tokens[k]?.form ?? '') ? placeAt(context, k + 1) : undefined;
    return there !== undefined && there.state.code !== own;
  }
  return false;
}
