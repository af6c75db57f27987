import { describe, expect, test } from 'vitest';
import { describeDay, describeValue } from '../../../src/answers/reply/date-wording.ts';

describe('describeDay', () => {
  test('writes a day out with Western digits', () => {
    expect(describeDay('2022-09-07', 'ar')).toBe('7 سبتمبر 2022');
    expect(describeDay('2022-09-07', 'en')).toBe('7 September 2022');
  });
});

describe('a style of dates', () => {
  test.each([
    ['2022-09-07', 'gregorian', 'levant', '7 أيلول 2022'],
    ['2022-08-07', 'gregorian', 'morocco', '7 غشت 2022'],
    ['2022-08-07', 'gregorian', 'algeria', '7 أوت 2022'],
    ['2022-09-07', 'hijri', 'egypt', '11 صفر 1444 هـ'],
    ['2022-09-07', 'both', 'egypt', '7 سبتمبر 2022 (11 صفر 1444 هـ)'],
    ['1815-06-18', 'hijri', 'egypt', '18 يونيو 1815'],
  ] as const)(
    'writes %s in the %s calendar with the months of %s',
    (day, calendar, months, words) => {
      expect(describeDay(day, 'ar', { calendar, months })).toBe(words);
    },
  );

  test('names the two Hijri months that a month falls in', () => {
    expect(describeValue('2022-07', 'MID', 'ar', { calendar: 'both', months: 'egypt' })).toBe(
      'منتصف يوليو 2022 (ذو الحجة 1443 هـ – محرم 1444 هـ)',
    );
  });
});

describe('describeValue', () => {
  test.each([
    ['2022-09-07', undefined, 'الأربعاء 7 سبتمبر 2022', 'Wednesday 7 September 2022'],
    [
      '2022-09-07TEV',
      undefined,
      'الأربعاء 7 سبتمبر 2022، مساءً',
      'Wednesday 7 September 2022, evening',
    ],
    ['2022-07', 'MID', 'منتصف يوليو 2022', 'mid July 2022'],
    ['2022', 'APPROX', 'نحو 2022', 'about 2022'],
    ['199', undefined, 'عقد 1990', 'the 1990s'],
    ['19', undefined, 'القرن 20', 'century 20'],
    ['2022-SU', undefined, 'صيف 2022', 'summer 2022'],
    ['2022-Q3', undefined, 'الربع 3 من 2022', 'Q3 2022'],
    ['2022-W36', undefined, 'الأسبوع 36 من 2022', 'week 36 of 2022'],
    ['2019/2024', undefined, '2019 – 2024', '2019 – 2024'],
    [
      '2022-09-07T14:30',
      undefined,
      'الأربعاء 7 سبتمبر 2022، 14:30',
      'Wednesday 7 September 2022, 14:30',
    ],
  ] as const)('writes %s (%s) out', (value, mod, ar, en) => {
    expect([describeValue(value, mod, 'ar'), describeValue(value, mod, 'en')]).toEqual([ar, en]);
  });

  test('gives a value it has no words for as it is', () => {
    expect(describeValue('XXXX-WXX-3', undefined, 'ar')).toBe('XXXX-WXX-3');
  });
});
