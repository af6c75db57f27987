/**
 * The best of many: a few kept out of a hundred thousand without sorting them all.
 *
 * @module
 */

/** Keeps the first so many in an order; what is added may come in any. */
export class Best<Item> {
  private readonly limit: number;
  private readonly compare: (a: Item, b: Item) => number;
  private items: Item[] = [];
  /** The last of those kept once there are enough: what comes after it need not be added. */
  last: Item | undefined;

  constructor(limit: number, compare: (a: Item, b: Item) => number) {
    this.limit = limit;
    this.compare = compare;
  }

  /** Adds one; it is kept while fewer than the limit come before it. */
  add(item: Item): void {
    if (this.last !== undefined && this.compare(item, this.last) > 0) return;
    this.items.push(item);
    if (this.items.length >= 4 * this.limit) this.prune();
  }

  /** Returns those kept, in order. */
  take(): Item[] {
    this.prune();
    return this.items;
  }

  private prune(): void {
    this.items = this.items.sort(this.compare).slice(0, this.limit);
    if (this.items.length === this.limit) this.last = this.items.at(-1);
  }
}
