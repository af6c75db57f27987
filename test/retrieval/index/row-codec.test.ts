import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows, readRowList, unpackRows } from '../../../src/retrieval/index/row-codec.ts';

const unpacked = (bytes: Uint8Array): number[] => {
  const ids: number[] = [];
  unpackRows(bytes, (id) => ids.push(id));
  return ids;
};

describe('packRows', () => {
  test('is read back as it was written, repeated rows and those of 300,000 articles too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300_000 * 4096)), (ids) => {
        const ascending = [...ids].sort((a, b) => a - b);
        expect(unpacked(packRows(ascending))).toEqual(ascending);
      }),
    );
    expect(unpacked(packRows([4096, 4096, 4096, 8193]))).toEqual([4096, 4096, 4096, 8193]);
  });

  test('takes a byte for a row that is repeated', () => {
    expect(packRows([5, 5, 5])).toHaveLength(3);
  });
});

describe('readRowList', () => {
  test('reads what group_concat writes, and nothing of an empty list', () => {
    const ids: number[] = [];
    readRowList('4096,4096,12289', (id) => ids.push(id));
    readRowList('', (id) => ids.push(id));
    expect(ids).toEqual([4096, 4096, 12_289]);
  });
});
