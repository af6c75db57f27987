/**
 * Counted keys on disk: the words of a library, sorted, and how many passages hold each. They are
 * looked up by halving, so that opening a library of half a million words costs a read and not half a million entries.
 *
 * @module
 */
import { type KeyLines, keyLinesOf } from './key-lines.ts';
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
      keyLinesOf(keys),
      Uint32Array.from(keys, (key) => this.counts.get(key) as number),
    );
  }
}

/** The words of a few questions. */
const ASKED_KEPT = 4000;

/** Sorted keys with a count each. */
export class CountedKeys {
  readonly counts: Uint32Array;
  private readonly lines: KeyLines;
  private readonly asked = new Map<string, number>();

  /** @param lines the keys in the order of their UTF-16 units */
  constructor(lines: KeyLines, counts: Uint32Array) {
    this.lines = lines;
    this.counts = counts;
  }

  /** How many keys there are. */
  get size(): number {
    return this.counts.length;
  }

  /** The keys as they are written to disk, a line each. */
  get text(): string {
    return Array.from(this.counts, (_, place) => this.key(place)).join('\n');
  }

  /** Returns the key at a place, from 0. */
  key(place: number): string {
    return this.lines.key(place);
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
      if (this.lines.compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.counts.length && this.lines.compare(low, key) === 0
      ? (this.counts[low] as number)
      : 0;
  }

  *entries(): IterableIterator<[string, number]> {
    for (let i = 0; i < this.counts.length; i++) yield [this.key(i), this.counts[i] as number];
  }
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
