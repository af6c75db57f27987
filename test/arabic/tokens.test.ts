import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/arabic/letters.ts';
import { tokenize } from '../../src/arabic/tokens.ts';
import { anyNewsText } from '../support/articles.ts';

describe('fold', () => {
  test.each([
    ['إيرانيّة', 'ايرانيه'],
    ['آب', 'اب'],
    ['مستشفى', 'مستشفي'],
    ['مسـؤول', 'مسوول'],
    ['٢٠٢٢', '2022'],
    ['۱۴۰۱', '1401'],
    ['ﻻ', 'لا'],
    ['الأ\u200fربعاء', 'الاربعاء'],
    ['GitHub', 'github'],
  ])('folds %s to %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('of any text, twice is once', () => {
    fc.assert(
      fc.property(anyNewsText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('tokenize', () => {
  const texts = (text: string) => tokenize(text).map((token) => token.text);

  test.each([
    ['وقال: «لا»', ['وقال', ':', '«', 'لا', '»']],
    ['12يناير', ['12', 'يناير']],
    ['3.5%', ['3', '.', '5', '%']],
    ['مُؤكِّداً', ['مُؤكِّداً']],
    ['سـؤال', ['سـؤال']],
    ['{{ x }}', ['{', '{', 'x', '}', '}']],
    ['', []],
  ])('cuts %s', (text, tokens) => expect(texts(text)).toEqual(tokens));

  test('tells where a line opens and where a space stands', () => {
    const tokens = tokenize('قال«نعم»\nثم غادر');
    expect(tokens.filter((token) => token.opensLine).map((token) => token.text)).toEqual([
      'قال',
      'ثم',
    ]);
    expect(tokens.filter((token) => token.spaced).map((token) => token.text)).toEqual([
      'قال',
      'ثم',
      'غادر',
    ]);
  });

  test('of any text, tokens lie in order and slice to what they say', () => {
    fc.assert(
      fc.property(anyNewsText, (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
      }),
    );
  });
});
