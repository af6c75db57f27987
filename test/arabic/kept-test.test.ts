import { describe, expect, test } from 'vitest';
import { keptTest } from '../../src/arabic/kept-test.ts';

describe('keptTest', () => {
  test('asks once for a form and gives the same answer again', () => {
    const asked: string[] = [];
    const opens = keptTest((form) => {
      asked.push(form);
      return form.startsWith('و');
    });
    expect(['وقال', 'قال', 'وقال', 'قال'].map(opens)).toEqual([true, false, true, false]);
    expect(asked).toEqual(['وقال', 'قال']);
  });

  test('keeps no answer for a form that is longer than words are', () => {
    let asked = 0;
    const lengthOf = keptTest((form) => {
      asked++;
      return form.length;
    });
    const long = 'ا'.repeat(13);
    expect([lengthOf(long), lengthOf(long)]).toEqual([13, 13]);
    expect(asked).toBe(2);
  });
});
