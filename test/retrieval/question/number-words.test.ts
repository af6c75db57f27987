import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import { otherNumbers, parseNumberWords } from '../../../src/retrieval/question/number-words.ts';

const told = (word: string) => otherNumbers(word).map(({ surface }) => surface);

describe('otherNumbers', () => {
  test.each([
    ['five', '5'],
    ['five', 'خمسه'],
    ['7', 'سبعه'],
    ['تسعه', '9'],
    ['تسعه', 'تاسعه'],
    ['بتلاته', '3'],
    ['والرابعه', 'اربعه'],
    ['حداشر', '11'],
  ])('gives «%s» as «%s» too', (word, other) => {
    expect(told(word)).toContain(other);
  });

  test.each(['five', 'خمسه'])('gives «%s» neither itself nor English', (word) => {
    expect(told(word)).not.toContain(word);
    expect(told(word).join()).not.toMatch(/[a-z]/);
  });

  test.each(['سفينه', 'ship', '2024', 'عشاء'])('gives nothing of «%s»', (word) => {
    expect(told(word)).toEqual([]);
  });
});

describe('parseNumberWords', () => {
  test.each([
    ['خمسة: 5', 'expected `figure: words`'],
    ['5:', 'expected `figure: words`'],
    ['5: خمسة\n6: خمسة', '«خمسه» stands twice'],
  ])('names the line of «%s»', (lines, fault) => {
    expect(() => parseNumberWords(lines, 'number-words.txt')).toThrow(LexiconError);
    expect(() => parseNumberWords(lines, 'number-words.txt')).toThrow(fault);
  });
});
