/**
 * How the articles that hold a stem are written to disk: ordinals ascending, each as its distance from the one
 * before, doubled, plus 1 where the stem is prominent, in groups of seven bits, lowest first.
 *
 * @see Manning, Raghavan and Schütze (2008), Introduction to Information Retrieval, 5.3 (variable byte codes)
 * @module
 */

/** The articles of one stem while they are gathered: distances and flags, as they will be written. */
export class HolderWriter {
  private bytes = new Uint8Array(8);
  private length = 0;
  private last = 0;

  /** Adds an article; ordinals must come ascending. */
  add(ordinal: number, isProminent: boolean): void {
    let value = (ordinal - this.last) * 2 + Number(isProminent);
    this.last = ordinal;
    if (this.length + 5 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    while (value > 127) {
      this.bytes[this.length++] = (value & 127) | 128;
      value = Math.floor(value / 128);
    }
    this.bytes[this.length++] = value;
  }

  /** Returns what was written so far. */
  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what a {@link HolderWriter} wrote, calling `visit` for each article in ascending order. */
export function readHolders(
  bytes: Uint8Array,
  visit: (ordinal: number, isProminent: boolean) => void,
): void {
  let ordinal = 0;
  for (let at = 0; at < bytes.length; ) {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    ordinal += value >>> 1;
    visit(ordinal, (value & 1) === 1);
  }
}

/** Stands for the place of an article that is no longer there. */
export const GONE = 0xffff_ffff;

/**
 * Reads holders as places in a catalogue, each doubled, plus 1 where the stem is prominent; those of articles that are
 * gone are passed over. A common stem has a hundred thousand.
 *
 * @param places the place of each article by its ordinal, {@link GONE} for one that is no longer there
 * @param into what they are written to, from `count` on
 * @returns how many there are in it then
 */
export function readHolderPlaces(
  bytes: Uint8Array,
  places: Uint32Array,
  into: Uint32Array,
  count: number,
): number {
  let ordinal = 0;
  let next = count;
  for (let at = 0; at < bytes.length; ) {
    let byte = bytes[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    ordinal += value >>> 1;
    const place = places[ordinal] ?? GONE;
    if (place !== GONE) into[next++] = place * 2 + (value & 1);
  }
  return next;
}
