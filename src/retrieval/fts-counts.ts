/**
 * Counted keys on disk: the words of a library, sorted, in one string, and how many passages hold each. They are
 * looked up by halving, so that opening a library of half a million words costs a read and not half a million entries.
 *
 * @module
 */
import { rarityOf, ViewStatistics } from './view-statistics.ts';

/** Counts keys while passages are added and taken away. */
export class KeyCounter {
  private readonly counts = new Map<string, number>();

  /** Starts from what was counted before. */
  constructor(before?: CountedKeys) {
    for (const [key, count] of before?.entries() ?? []) this.counts.set(key, count);
  }

  /** Counts the keys of one passage; `by` -1 takes a passage away. */
  add(keys: ReadonlySet<string>, by: 1 | -1): void {
    for (const key of keys) {
      const count = (this.counts.get(key) ?? 0) + by;
      if (count > 0) this.counts.set(key, count);
      else this.counts.delete(key);
    }
  }

  /** Gives the keys that something holds. */
  keys(): Iterable<string> {
    return this.counts.keys();
  }

  /** Lists the keys that so many passages hold at least. */
  keysFrom(least: number): string[] {
    return [...this.counts].filter(([, count]) => count >= least).map(([key]) => key);
  }

  /** Sorts the keys as they are kept on disk. */
  sort(): CountedKeys {
    const keys = [...this.counts.keys()].sort();
    return new CountedKeys(
      keys.join('\n'),
      Uint32Array.from(keys, (key) => this.counts.get(key) as number),
    );
  }
}

/** The words of a few questions. */
const ASKED_KEPT = 4000;

/** Sorted keys with a count each. */
export class CountedKeys {
  /** The keys in the order of their UTF-16 units, a line each. */
  readonly text: string;
  readonly counts: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly asked = new Map<string, number>();

  /** @param starts where each key begins, and where one after the last would, for whoever has read the lines already */
  constructor(text: string, counts: Uint32Array, starts = startsOf(text, counts.length)) {
    this.text = text;
    this.counts = counts;
    this.starts = starts;
  }

  /** How many keys there are. */
  get size(): number {
    return this.counts.length;
  }

  /** Returns the key at a place, from 0. */
  key(place: number): string {
    return this.text.slice(this.starts[place], (this.starts[place + 1] as number) - 1);
  }

  /** Returns the count of a key; 0 for one that is not there. */
  count(key: string): number {
    let count = this.asked.get(key);
    if (count === undefined) {
      count = this.lookUp(key);
      if (this.asked.size >= ASKED_KEPT) this.asked.clear();
      this.asked.set(key, count);
    }
    return count;
  }

  private lookUp(key: string): number {
    let low = 0;
    let high = this.counts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.key(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low < this.counts.length && this.key(low) === key ? (this.counts[low] as number) : 0;
  }

  *entries(): IterableIterator<[string, number]> {
    for (let i = 0; i < this.counts.length; i++) yield [this.key(i), this.counts[i] as number];
  }
}

function startsOf(text: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let i = 1, at = 0; i < count; i++) {
    at = text.indexOf('\n', at) + 1;
    starts[i] = at;
  }
  starts[count] = text.length + 1;
  return starts;
}

const K = 1.2;
const B = 0.75;

/** View statistics over counted keys: the same figures as {@link ViewStatistics} gives, of what is on disk. */
export class CountedStatistics extends ViewStatistics {
  private readonly keys: CountedKeys;
  private readonly passageCount: number;
  private readonly totalLength: number;

  constructor(keys: CountedKeys, passageCount: number, totalLength: number) {
    super();
    this.keys = keys;
    this.passageCount = passageCount;
    this.totalLength = totalLength;
  }

  override frequency(key: string): number {
    return this.keys.count(key);
  }

  override rarity(key: string): number {
    return rarityOf(this.frequency(key), this.passageCount);
  }

  override score(key: string, occurrences: number, length: number): number {
    if (occurrences === 0) return 0;
    const norm = 1 - B + (B * length * this.passageCount) / Math.max(1, this.totalLength);
    return (this.rarity(key) * occurrences * (K + 1)) / (occurrences + K * norm);
  }

  override entries(): IterableIterator<[string, number]> {
    return this.keys.entries();
  }
}
