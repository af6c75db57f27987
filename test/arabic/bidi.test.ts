import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolateLatin, stripBidi } from '../../src/arabic/bidi.ts';
import { anyNewsText } from '../support/articles.ts';

describe('isolateLatin', () => {
  test('isolates Latin runs and marks the line', () => {
    expect(isolateLatin('وصل وفد Google Cloud اليوم')).toBe(
      '\u200fوصل وفد \u2066Google Cloud\u2069 اليوم\u200f',
    );
  });

  test.each([
    ['أعلنت Google.', 'أعلنت \u2066Google\u2069.'],
    ['في U.S. أمس', 'في \u2066U.S.\u2069 أمس'],
    ['اتفاق OPEC+ أمس', 'اتفاق \u2066OPEC+\u2069 أمس'],
    ['راجع https://example.org/a، ثم', 'راجع \u2066https://example.org/a\u2069، ثم'],
  ])('leaves the mark that ends a sentence out of the run: %s', (text, isolated) => {
    expect(isolateLatin(text)).toBe(`\u200f${isolated}\u200f`);
  });

  test.each([
    ['البصمة: 489173bfe6', 'البصمة: \u2066489173bfe6\u2069'],
    ['شبكات 5G في 2022', 'شبكات \u20665G\u2069 في 2022'],
  ])('keeps figures with the letters that they are written onto: %s', (text, isolated) => {
    expect(isolateLatin(text)).toBe(`\u200f${isolated}\u200f`);
  });

  test('leaves a line without Arabic as it is', () => {
    expect(isolateLatin('Google\nوصل')).toBe('Google\n\u200fوصل\u200f');
  });

  test('puts in nothing but marks, or nothing at all, as told', () => {
    expect(isolateLatin('وفد Google', 'marks')).toBe('\u200fوفد Google\u200f');
    expect(isolateLatin('وفد Google', 'off')).toBe('وفد Google');
  });

  test('of any text, twice is once, it only adds, and isolates balance', () => {
    fc.assert(
      fc.property(anyNewsText, (text) => {
        const shown = isolateLatin(text);
        expect(isolateLatin(shown)).toBe(shown);
        expect(stripBidi(shown)).toBe(stripBidi(text));
        for (const line of shown.split('\n')) {
          expect(line.split('\u2066').length).toBe(line.split('\u2069').length);
        }
      }),
    );
  });
});
