/**
 * View statistics: in how many passages each key of a view occurs, and BM25 from them. MiniSearch holds these
 * for stems only; the other views are rescored from the text, and for that their counts are enough.
 *
 * @see Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond
 * @module
 */

const K = 1.2;
const B = 0.75;

/** Counts the keys of one view over all passages. */
export class ViewStatistics {
  private readonly passages = new Map<string, number>();
  private count = 0;
  private length = 0;

  /** Counts in one passage, from all its keys in any order. */
  add(keys: readonly string[]): void {
    this.count++;
    this.length += keys.length;
    for (const key of new Set(keys)) this.passages.set(key, (this.passages.get(key) ?? 0) + 1);
  }

  /** Returns in how many passages a key occurs. */
  frequency(key: string): number {
    return this.passages.get(key) ?? 0;
  }

  /** Returns how much a key tells, in nats: much for a rare one, never below 0. A key never seen counts as the rarest. */
  rarity(key: string): number {
    return rarityOf(this.frequency(key), this.count);
  }

  /** Returns the BM25 score of a key that occurs so often in a passage of so many keys. */
  score(key: string, occurrences: number, length: number): number {
    if (occurrences === 0) return 0;
    const norm = 1 - B + (B * length * this.count) / Math.max(1, this.length);
    return (this.rarity(key) * occurrences * (K + 1)) / (occurrences + K * norm);
  }

  /** Gives the keys with the number of passages each occurs in. */
  entries(): Iterable<[string, number]> {
    return this.passages.entries();
  }
}

/** Returns the inverse document frequency of BM25 for a count out of so many. */
export const rarityOf = (frequency: number, count: number): number =>
  Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
