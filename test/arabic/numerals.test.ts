import { describe, expect, test } from 'vitest';
import { opensNumeral, readNumber, readOrdinal } from '../../src/arabic/numerals.ts';
import { tokenize } from '../../src/arabic/tokens.ts';

/** The value of the number at the start of a text, and how many tokens it takes. */
const numberIn = (text: string, definite = false) => {
  const number = readNumber(tokenize(text), 0, definite);
  return number && [number.value, number.next];
};
const ordinalIn = (text: string) => {
  const ordinal = readOrdinal(tokenize(text), 0);
  return ordinal && [ordinal.value, ordinal.next];
};

describe('readNumber', () => {
  test.each([
    [1, 1, 'واحد'],
    [2, 1, 'اثنين'],
    [3, 1, 'ثلاثة أيام'],
    [3, 1, 'ثلاث سنوات'],
    [8, 1, 'ثماني سنوات'],
    [10, 1, 'عشرة أعوام'],
    [11, 2, 'أحد عشر شهرا'],
    [12, 2, 'اثنتي عشرة سنة'],
    [15, 2, 'خمسة عشر يوما'],
    [18, 2, 'ثمانية عشر'],
    [20, 1, 'عشرين عاما'],
    [25, 2, 'خمسة وعشرين عاما'],
    [99, 2, 'تسع وتسعون'],
    [100, 1, 'مئة عام'],
    [100, 1, 'مائة عام'],
    [200, 1, 'مئتي عام'],
    [300, 1, 'ثلاثمائة سنة'],
    [300, 2, 'ثلاث مئة سنة'],
    [125, 3, 'مائة وخمسة وعشرين يوما'],
    [365, 3, 'ثلاثمائة وخمسة وستين يوما'],
    [1000, 1, 'ألف عام'],
    [2000, 1, 'ألفي عام'],
    [3000, 2, 'ثلاثة آلاف سنة'],
    [1901, 3, 'ألف وتسعمائة وواحد'],
    [2014, 3, 'ألفين وأربعة عشر'],
    [2022, 3, 'ألفين واثنين وعشرين'],
  ])('reads %i in %i tokens of «%s»', (value, next, text) => {
    expect(numberIn(text)).toEqual([value, next]);
  });

  test.each([
    [12, 1, '12 يوما'],
    [2022, 1, '٢٠٢٢'],
    [2.5, 3, '2.5 سنة'],
    [3.5, 3, '٣٫٥'],
    [1000, 3, '1,000 يوم'],
    [22000, 3, '22،000 سنة'],
    [12, 1, '12، 15'],
  ])('reads the figure %d in %i tokens of «%s»', (value, next, text) => {
    expect(numberIn(text)).toEqual([value, next]);
  });

  test('counts the letters that stand before the number', () => {
    expect(readNumber(tokenize('وعشرين عاما'), 0)).toMatchObject({ value: 20, proclitics: 1 });
    expect(readNumber(tokenize('لثلاثة أيام'), 0)).toMatchObject({ value: 3, proclitics: 1 });
  });

  test('reads the article only where it is asked to', () => {
    expect(numberIn('الثلاثة الماضية')).toBeUndefined();
    expect(numberIn('الثلاثة الماضية', true)).toEqual([3, 1]);
    expect(numberIn('الأربع والعشرين ساعة', true)).toEqual([24, 2]);
  });

  test.each(['يوم', 'عشرات', 'وعد', 'ستار', ',', ''])('reads no number in «%s»', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });

  test('joins no two numbers that only follow one another', () => {
    expect(numberIn('ثلاثة وأربعة')).toEqual([3, 1]);
    expect(numberIn('عشرين وثلاثة')).toEqual([20, 1]);
    expect(numberIn('خمسة\nوعشرين')).toEqual([5, 1]);
  });
});

describe('readOrdinal', () => {
  test.each([
    [1, 1, 'الأول'],
    [1, 1, 'أول'],
    [2, 1, 'الثاني'],
    [3, 1, 'الثالثة عصرا'],
    [11, 2, 'الحادية عشرة'],
    [15, 2, 'الخامس عشر'],
    [20, 1, 'العشرين'],
    [23, 2, 'الثالث والعشرين'],
    [31, 2, 'الحادي والثلاثين'],
  ])('reads %i in %i tokens of «%s»', (value, next, text) => {
    expect(ordinalIn(text)).toEqual([value, next]);
  });

  test('tells the feminine and the article', () => {
    expect(readOrdinal(tokenize('الثالثة'), 0)).toMatchObject({ feminine: true, definite: true });
    expect(readOrdinal(tokenize('ثالث'), 0)).toMatchObject({ feminine: false, definite: false });
  });

  test.each(['ثلاثة', 'الماضي', '3', ''])('reads no ordinal in «%s»', (text) => {
    expect(ordinalIn(text)).toBeUndefined();
  });
});

describe('opensNumeral', () => {
  test('turns down words that open no number', () => {
    expect(['خمسه', 'وخمسين', 'الثالث', 'للثالث'].every(opensNumeral)).toBe(true);
    expect(['الوزير', 'في', 'وعد', 'كتاب'].some(opensNumeral)).toBe(false);
  });
});
