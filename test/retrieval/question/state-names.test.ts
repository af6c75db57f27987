import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/arabic/letters.ts';
import { otherStateNames } from '../../../src/retrieval/question/state-names.ts';

const namesOf = (word: string): string[] =>
  otherStateNames(fold(word)).map((forms) => forms.map(({ surface }) => surface).join(' '));

describe('otherStateNames', () => {
  test.each([
    ['الدوحة', 'قطر'],
    ['قطر', 'الدوحة'],
    ['لدمشق', 'سوريا'],
    ['واشنطن', 'الولايات المتحدة'],
  ])('gives %s the name %s', (word, name) => {
    expect(namesOf(word)).toContain(fold(name));
  });

  test.each(['الوزير', 'المتحدة', 'الميناء'])('gives «%s» none', (word) => {
    expect(namesOf(word)).toEqual([]);
  });
});
