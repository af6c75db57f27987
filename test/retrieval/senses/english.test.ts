import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import {
  isEnglishStopword,
  parseEnglishForms,
  plainForms,
} from '../../../src/retrieval/senses/english.ts';

describe('parseEnglishForms', () => {
  test('reads each form with the word it is a form of', () => {
    const forms = parseEnglishForms('# past\ndrew drawn = draw\nmice = mouse');
    expect([...forms]).toEqual([
      ['drew', 'draw'],
      ['drawn', 'draw'],
      ['mice', 'mouse'],
    ]);
  });

  test.each(['drew draw', 'drew = ', 'Drew = draw', 'رسم = draw'])(
    'names the line of «%s»',
    (line) => {
      expect(() => parseEnglishForms(`# past\n${line}`)).toThrow(LexiconError);
      expect(() => parseEnglishForms(`# past\n${line}`)).toThrow('english-forms.txt:2: ');
    },
  );
});

describe('isEnglishStopword', () => {
  test.each(['should', "shouldn't", "they're", "we'll", "isn't"])('leaves out «%s»', (word) => {
    expect(isEnglishStopword(word)).toBe(true);
  });

  test.each(['minister', "minister's", "o'neill", 'want'])('keeps «%s»', (word) => {
    expect(isEnglishStopword(word)).toBe(false);
  });
});

describe('plainForms', () => {
  test.each([
    ['drew', 'draw'],
    ['withheld', 'withhold'],
    ['wives', 'wife'],
    ['crises', 'crisis'],
  ])('finds the word of «%s», which no rule makes', (form, word) => {
    expect(plainForms(form)).toContain(word);
  });
});
