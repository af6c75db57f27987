import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Best } from '../../../src/retrieval/index/best.ts';

describe('Best', () => {
  test('keeps what sorting all of them would put first, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 8 }), (figures, limit) => {
        const compare = (a: readonly number[], b: readonly number[]) =>
          (b[0] as number) - (a[0] as number) || (a[1] as number) - (b[1] as number);
        const items = figures.map((figure, at) => [figure, at] as const);
        const best = new Best(limit, compare);
        for (const item of items) best.add(item);
        expect(best.take()).toEqual([...items].sort(compare).slice(0, limit));
      }),
    );
  });
});
