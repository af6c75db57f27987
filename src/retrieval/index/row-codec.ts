/**
 * How the rows that hold a stem are packed: ascending row ids, one repeated for each time that the stem stands there,
 * each as its distance from the one before, in groups of seven bits, lowest first.
 *
 * @see Manning, Raghavan and Schütze (2008), Introduction to Information Retrieval, 5.3 (variable byte codes)
 * @module
 */

/** Packs row ids, which must ascend. */
export function packRows(ids: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * 5);
  let length = 0;
  let last = 0;
  for (const id of ids) {
    let distance = id - last;
    last = id;
    while (distance > 127) {
      bytes[length++] = (distance & 127) | 128;
      distance >>>= 7;
    }
    bytes[length++] = distance;
  }
  return bytes.slice(0, length);
}

/** Reads what {@link packRows} packed, calling `visit` for each id in ascending order. */
export function unpackRows(bytes: Uint8Array, visit: (id: number) => void): void {
  let id = 0;
  for (let at = 0; at < bytes.length; ) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    id += distance;
    visit(id);
  }
}

/** Reads row ids as SQLite's `group_concat` writes them, in ascending order. */
export function readRowList(list: string, visit: (id: number) => void): void {
  if (list === '') return;
  let id = 0;
  for (let at = 0; at < list.length; at++) {
    const digit = list.charCodeAt(at) - 48;
    if (digit >= 0) id = id * 10 + digit;
    else {
      visit(id);
      id = 0;
    }
  }
  visit(id);
}
