import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import {
  isEnglishStopword,
  isPastForm,
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

describe('isPastForm', () => {
  test.each(['denied', 'rejected', 'banned'])('takes «%s» for one', (word) => {
    expect(isPastForm(word)).toBe(true);
  });

  test.each(['seed', 'feed', 'red', 'exceed', 'ban'])('takes «%s» for none', (word) => {
    expect(isPastForm(word)).toBe(false);
  });
});

describe('plainForms', () => {
  test.each([
    ['hated', 'hate', 'hat'],
    ['using', 'use', 'us'],
    ['planes', 'plane', 'plan'],
    ['sites', 'site', 'sit'],
  ])('prefers of «%s» the word with its last letter', (form, likelier, other) => {
    const plain = plainForms(form);
    expect(plain.indexOf(likelier)).toBeLessThan(plain.indexOf(other));
  });

  test.each([
    ['drew', 'draw'],
    ['withheld', 'withhold'],
    ['wives', 'wife'],
    ['crises', 'crisis'],
  ])('finds the word of «%s», which no rule makes', (form, word) => {
    expect(plainForms(form)).toContain(word);
  });
});
