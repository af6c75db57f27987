/**
 * The keys of a large library in one array of figures. As strings they would be in V8's own heap, which is let grow to
 * several times of what is kept in it before it is tidied up.
 *
 * @module
 */

const LINE_END = 10;

/** Sorted keys by their place, from 0. */
export class KeyLines {
  /** The keys' UTF-16 units, with one for a line end between two. */
  private readonly units: Uint16Array;
  /** Where each key begins, and where one after the last would. */
  private readonly starts: Uint32Array;

  /** What {@link KeyLineWriter} makes. */
  constructor(units: Uint16Array, starts: Uint32Array) {
    this.units = units;
    this.starts = starts;
  }

  /** Returns the key at a place. */
  key(place: number): string {
    const end = (this.starts[place + 1] as number) - 1;
    return Reflect.apply(String.fromCharCode, null, this.units.subarray(this.starts[place], end));
  }

  /** Tells how the key at a place stands to another in the order of UTF-16 units: below 0 before it, above 0 after. */
  compare(place: number, key: string): number {
    const start = this.starts[place] as number;
    const length = (this.starts[place + 1] as number) - 1 - start;
    const both = Math.min(length, key.length);
    for (let at = 0; at < both; at++) {
      const difference = (this.units[start + at] as number) - key.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }
}

/** Takes keys in that come a line each, many lines at a time. */
export class KeyLineWriter {
  private readonly units: Uint16Array;
  private readonly starts: Uint32Array;
  private length = 0;
  private next = 1;

  /**
   * @param count how many keys there will be
   * @param most how many UTF-16 units they are at the most, line ends included
   */
  constructor(count: number, most: number) {
    this.units = new Uint16Array(most);
    this.starts = new Uint32Array(count + 1);
  }

  /** Adds what comes next. */
  add(lines: string): void {
    for (let at = 0; at < lines.length; at++) {
      const unit = lines.charCodeAt(at);
      this.units[this.length++] = unit;
      if (unit === LINE_END) this.starts[this.next++] = this.length;
    }
  }

  /** Gives what was added. */
  take(): KeyLines {
    this.starts[this.starts.length - 1] = this.length + 1;
    return new KeyLines(this.units.slice(0, this.length), this.starts);
  }
}

/** Makes lines of sorted keys. */
export function keyLinesOf(keys: readonly string[]): KeyLines {
  const text = keys.join('\n');
  const writer = new KeyLineWriter(keys.length, text.length);
  writer.add(text);
  return writer.take();
}
