/**
 * The words of a library on disk, to be looked up by how they sound and by how they are nearly spelled: sorted, with
 * the order of their sounds beside them. Near spellings are made from the word asked for and looked up, so that
 * nothing has to be held for the half million words that nobody asks for.
 *
 * @module
 */
import { skeletonOf } from '../../names/identity/spelling.ts';
import { CountedKeys } from './fts-counts.ts';
import { keyLinesOf } from './key-lines.ts';
import { type WordLookup, wordsOf } from './vocabulary.ts';

/** What words are looked up by, as it is kept on disk. */
export interface SortedWords {
  readonly words: CountedKeys;
  /** The places of the words in the order of their sounds. */
  readonly bySound: Uint32Array;
}

/** Sorts the words of a library from the surfaces that its passages hold. */
export function sortWords(surfaces: Iterable<string>): SortedWords {
  const all = new Set<string>();
  for (const surface of surfaces) for (const word of wordsOf(surface)) all.add(word);
  const sorted = [...all].sort();
  const sounds = sorted.map(skeletonOf);
  return {
    words: new CountedKeys(keyLinesOf(sorted), new Uint32Array(sorted.length).fill(1)),
    bySound: Uint32Array.from(sorted.keys()).sort((a, b) => {
      const [one, other] = [sounds[a] as string, sounds[b] as string];
      return one < other ? -1 : one > other ? 1 : a - b;
    }),
  };
}

/** The folded letters that a slip may put in the place of another: Arabic's, and Persian's for names. */
const LETTERS = [...'ءابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤ'];
const LONGEST_SLIP = 16;
const SHORTEST_SLIP = 4;

/** Looks words up on disk. */
export class StoredWords implements WordLookup {
  private readonly words: CountedKeys;
  private readonly order: Uint32Array;

  constructor({ words, bySound }: SortedWords) {
    this.words = words;
    this.order = bySound;
  }

  bySound(sound: string): string[] {
    const soundAt = (at: number) => skeletonOf(this.words.key(this.order[at] as number));
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (soundAt(middle) < sound) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (; low < this.order.length && soundAt(low) === sound; low++) {
      found.push(this.words.key(this.order[low] as number));
    }
    return found;
  }

  bySlip(word: string): string[] {
    if (word.length > LONGEST_SLIP) return [];
    const near = new Set<string>();
    for (let at = 0; at <= word.length; at++) {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      near.add(before + after.slice(1));
      near.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
      for (const letter of LETTERS) {
        near.add(before + letter + after);
        near.add(before + letter + after.slice(1));
      }
    }
    return [...near].filter(
      (other) =>
        other.length >= SHORTEST_SLIP &&
        other.length <= LONGEST_SLIP &&
        this.words.count(other) > 0,
    );
  }
}
