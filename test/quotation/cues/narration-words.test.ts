/**
 * The words by which a reporter tells on, by class, and the faults of their file.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/arabic/letters.ts';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import { isNarration, parseNarrationWords } from '../../../src/quotation/cues/narration-words.ts';

describe('narration words', () => {
  test('are read by class, folded', () => {
    expect(isNarration('next-deed', fold('أزاح'))).toBe(true);
    expect(isNarration('next-deed', 'كتب')).toBe(false);
  });

  test('name the line of a class that is not known', () => {
    expect(() => parseNarrationWords('words.txt', '# list\nnoise: ضجيج')).toThrow(LexiconError);
    expect(() => parseNarrationWords('words.txt', '# list\nnoise: ضجيج')).toThrow('words.txt:2');
  });
});
