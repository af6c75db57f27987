import { describe, expect, test } from 'vitest';
import { KeptList } from '../../src/arabic/kept-list.ts';

/** A list of so many words, made a word a piece; `made` tells how many were made so far. */
function countedList(words: number) {
  const told = { made: 0 };
  const list = new KeptList(function* () {
    const all: number[] = [];
    for (let word = 0; word < words; word++) {
      all.push(word);
      told.made++;
      yield;
    }
    return all;
  });
  return { list, told };
}

describe('KeptList', () => {
  test('is made at its first use, and once', () => {
    const { list, told } = countedList(3);
    expect(told.made).toBe(0);
    expect(list.get()).toEqual([0, 1, 2]);
    expect(list.get()).toBe(list.get());
    expect(told.made).toBe(3);
  });

  test('is made piece by piece before its first use', () => {
    const { list, told } = countedList(3);
    const pieces = list.inPieces();
    pieces.next();
    expect(told.made).toBe(1);
    while (!pieces.next().done);
    expect(told.made).toBe(3);
    expect(list.get()).toEqual([0, 1, 2]);
    expect(told.made).toBe(3);
  });

  test('makes at once what is left of it where somebody needs it in the midst', () => {
    const { list, told } = countedList(5);
    const pieces = list.inPieces();
    pieces.next();
    pieces.next();
    expect(list.get()).toEqual([0, 1, 2, 3, 4]);
    expect(pieces.next().done).toBe(true);
    expect(told.made).toBe(5);
  });

  test('says each time what is wrong with a list that cannot be read', () => {
    const list = new KeptList(function* () {
      yield;
      throw new Error('line 3');
    });
    expect(() => [...list.inPieces()]).toThrow('line 3');
    expect(() => list.get()).toThrow('line 3');
    expect(() => list.get()).toThrow('line 3');
  });
});
