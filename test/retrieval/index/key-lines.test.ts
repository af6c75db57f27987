import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyLineWriter, keyLinesOf } from '../../../src/retrieval/index/key-lines.ts';

const keys = fc.uniqueArray(
  fc.string({ unit: 'grapheme' }).filter((key) => key !== '' && !key.includes('\n')),
);

describe('KeyLines', () => {
  test('gives each key back by its place', () => {
    const lines = keyLinesOf(['وزارة', 'وزير', '٢٠٢٢']);
    expect([0, 1, 2].map((place) => lines.key(place))).toEqual(['وزارة', 'وزير', '٢٠٢٢']);
  });

  test('compares a key as strings are compared', () => {
    const lines = keyLinesOf(['وزير']);
    expect(lines.compare(0, 'وزير')).toBe(0);
    expect(lines.compare(0, 'وزيرة')).toBeLessThan(0);
    expect(lines.compare(0, 'وزي')).toBeGreaterThan(0);
    expect(lines.compare(0, 'وزارة')).toBeGreaterThan(0);
  });

  test('holds whatever keys there are in the order of their units, however they are cut', () => {
    fc.assert(
      fc.property(keys, fc.nat(20), (any, cut) => {
        const sorted = [...any].sort();
        const text = sorted.join('\n');
        const writer = new KeyLineWriter(sorted.length, text.length + 5);
        writer.add(text.slice(0, cut));
        writer.add(text.slice(cut));
        const lines = writer.take();
        for (const [place, key] of sorted.entries()) {
          expect(lines.key(place)).toBe(key);
          expect(lines.compare(place, key)).toBe(0);
          if (place > 0) expect(lines.compare(place - 1, key)).toBeLessThan(0);
        }
      }),
    );
  });
});
