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
