/**
 * Where an article has the heads of phrases: its tokens by the lemma that titles.tsv or organizations.tsv gives them.
 *
 * @module
 */
import type { PhraseContext } from './phrase-context.ts';

const positions = new WeakMap<PhraseContext, ReadonlyMap<string, readonly number[]>>();

/**
 * Gives the tokens before one whose head has a lemma, the nearest first, with any proclitic or none; an article's heads are
 * found once.
 */
export function* headsBefore(
  context: PhraseContext,
  lemma: string,
  at: number,
): Generator<number, void> {
  let known = positions.get(context);
  if (!known) {
    known = readPositions(context);
    positions.set(context, known);
  }
  const list = known.get(lemma) ?? [];
  for (let i = countBefore(list, at) - 1; i >= 0; i--) yield list[i] as number;
}

/** How many numbers of a rising list are smaller than one. */
export function countBefore(list: readonly number[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readPositions({ tokens, words }: PhraseContext): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let i = 0; i < tokens.length; i++) {
    const lemma = tokens[i]?.kind === 'word' ? words[i]?.head?.lemma : undefined;
    if (lemma === undefined) continue;
    const list = found.get(lemma);
    if (list) list.push(i);
    else found.set(lemma, [i]);
  }
  return found;
}
