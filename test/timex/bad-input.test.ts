import { describe, expect, test } from 'vitest';
import { foundIn, timexesIn } from './timexes-in.ts';

describe('findTimexes given dates that cannot be', () => {
  test.each([
    ['31 فبراير', '2022-02-31'],
    ['30 شباط المقبل', '2023-02-30'],
    ['29 فبراير 2021', '2021-02-29'],
    ['2022-02-30', '2022-02-30'],
    ['15/13/2020', '2020-13-15'],
    ['32 يوليو', '2022-07-32'],
    ['0 يناير 2020', '2020-01-00'],
    ['31 رمضان 1440هـ', '1440-09-31'],
  ])('gives «%s» no value and names the day there is none of', (text, day) => {
    expect(timexesIn(text)).toMatchObject([{ value: null, basis: 'unresolved' }]);
    expect(timexesIn(text)[0]?.reason).toContain(day);
  });

  test.each(['عام 0', 'عام 99999', 'سنة 0000', 'عام 123456789012345678901234567890'])(
    'finds no date in «%s»',
    (text) => {
      expect(foundIn(text)).toEqual([]);
    },
  );

  test('reads digits of two scripts in one date', () => {
    expect(foundIn('١٥/7/٢٠٢٢')).toEqual([['١٥/7/٢٠٢٢', '2022-07-15']]);
    expect(foundIn('2٠22-07-1٥')).toEqual([['2٠22-07-1٥', '2022-07-15']]);
  });

  test('does not take half of a figure that a bidi control parts', () => {
    expect(foundIn('1\u200f5/7/2022')).toEqual([['1\u200f5/7/2022', '2022-07-15']]);
    expect(foundIn('في 20\u200e14')).toEqual([['20\u200e14', '2014']]);
  });

  test('takes a creation time that is no date for none', () => {
    for (const creationTime of ['2022-02-30', '2022-13-01', 'أمس', '', '08/09/2022']) {
      expect(foundIn('يوم الأربعاء', creationTime), creationTime).toEqual([
        ['يوم الأربعاء', 'XXXX-WXX-3'],
      ]);
    }
  });

  test('counts from a creation time in the future as from any other', () => {
    expect(foundIn('أمس', '9998-01-01')).toEqual([['أمس', '9997-12-31']]);
    expect(timexesIn('العام المقبل', '9999-12-31')[0]?.value ?? null).toBeNull();
  });
});
