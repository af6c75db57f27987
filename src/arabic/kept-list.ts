/**
 * Lists that are made of the lexicon once and kept: at once where somebody needs one, or a piece at a time before
 * anybody does. The long ones take some forty milliseconds, which an event loop should not wait for.
 *
 * @module
 */

/** A list that is made at its first use, or piece by piece before it. */
export class KeptList<List> {
  private readonly make: () => Generator<void, List>;
  private making: Generator<void, List> | undefined;
  private made: { readonly list: List } | undefined;

  /** @param make makes the list, stopping wherever somebody else may have a turn */
  constructor(make: () => Generator<void, List>) {
    this.make = make;
  }

  /** Gives the list; what is not made of it yet is made now. A list that cannot be read says so each time. */
  get(): List {
    while (!this.made) this.makePiece();
    return this.made.list;
  }

  /** Makes the list a piece at a time; others may ask for it, or make it, in between. */
  *inPieces(): Generator<void, void> {
    while (!this.made) {
      this.makePiece();
      yield;
    }
  }

  private makePiece(): void {
    this.making ??= this.make();
    try {
      const { done, value } = this.making.next();
      if (done) this.made = { list: value };
    } catch (error) {
      this.making = undefined;
      throw error;
    }
  }
}
