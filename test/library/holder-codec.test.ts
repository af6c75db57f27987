import { describe, expect, test } from 'vitest';
import {
  GONE,
  HolderWriter,
  readHolderPlaces,
  readHolders,
} from '../../src/library/holder-codec.ts';

const HELD = [
  [1, true],
  [2, false],
  [130, true],
  [100_000, false],
] as const;

function written(): Uint8Array {
  const writer = new HolderWriter();
  for (const [ordinal, isProminent] of HELD) writer.add(ordinal, isProminent);
  return writer.take();
}

describe('readHolders', () => {
  test('reads ordinals and prominence as they were written', () => {
    const read: (readonly [number, boolean])[] = [];
    readHolders(written(), (ordinal, isProminent) => read.push([ordinal, isProminent]));
    expect(read).toEqual(HELD);
  });
});

describe('readHolderPlaces', () => {
  test('reads places with prominence, after those that are there, and passes over what is gone', () => {
    const places = new Uint32Array(131).fill(GONE);
    places[1] = 7;
    places[130] = 3;
    const into = new Uint32Array(8);
    expect(readHolderPlaces(written(), places, into, 1)).toBe(3);
    expect([...into.subarray(0, 3)]).toEqual([0, 15, 7]);
  });
});
