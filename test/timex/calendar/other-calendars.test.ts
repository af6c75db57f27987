import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilDate,
  dayNumber,
  isoWeek,
  weekdayOf,
} from '../../../src/timex/calendar/civil-date.ts';
import { fromCalendar, toCalendar } from '../../../src/timex/calendar/other-calendars.ts';

describe('fromCalendar', () => {
  test('undoes toCalendar for every day of 1300 to 1600 AH', () => {
    const first = fromCalendar({ year: 1300, month: 1, day: 1 }, 'hijri') as number;
    const last = fromCalendar({ year: 1600, month: 12, day: 29 }, 'hijri') as number;
    expect(civilDate(first).year).toBe(1882);
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (days) => {
        expect(fromCalendar(toCalendar(days, 'hijri'), 'hijri')).toBe(days);
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the start of every month of 1300 to 1600 AH', () => {
    for (let year = 1300; year <= 1600; year++) {
      for (let month = 1; month <= 12; month++) {
        const days = fromCalendar({ year, month, day: 1 }, 'hijri');
        expect(days, `${year}-${month}`).toBeDefined();
        expect(toCalendar(days as number, 'hijri')).toEqual({ year, month, day: 1 });
      }
    }
  });

  test.each([
    ['1432-09-14', '2011-08-14'],
    ['1439-08-16', '2018-05-02'],
    ['1444-02-11', '2022-09-07'],
  ])('turns %s AH into %s', (hijri, gregorian) => {
    const [year = 0, month = 0, day = 0] = hijri.split('-').map(Number);
    const days = fromCalendar({ year, month, day }, 'hijri');
    expect(
      days === undefined ? undefined : new Date(days * 86_400_000).toISOString().slice(0, 10),
    ).toBe(gregorian);
  });

  test('knows the Persian solar year', () => {
    const days = fromCalendar({ year: 1401, month: 1, day: 1 }, 'persian') as number;
    expect(civilDate(days)).toEqual({ year: 2022, month: 3, day: 21 });
  });

  test('gives nothing for days that a calendar does not have', () => {
    expect(fromCalendar({ year: 1440, month: 9, day: 31 }, 'hijri')).toBeUndefined();
    expect(fromCalendar({ year: 1440, month: 13, day: 1 }, 'hijri')).toBeUndefined();
    expect(fromCalendar({ year: 0, month: 1, day: 1 }, 'hijri')).toBeUndefined();
    expect(fromCalendar({ year: 99999, month: 1, day: 1 }, 'hijri')).toBeUndefined();
  });
});

describe('civilDate', () => {
  test('undoes dayNumber and agrees with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const date = civilDate(days);
        expect(dayNumber(date)).toBe(days);
        const day = new Date(days * 86_400_000);
        expect(date).toEqual({
          year: day.getUTCFullYear(),
          month: day.getUTCMonth() + 1,
          day: day.getUTCDate(),
        });
        expect(weekdayOf(days) % 7).toBe(day.getUTCDay());
      }),
    );
  });

  test('counts weeks as ISO 8601 does', () => {
    const weekOf = (text: string) => isoWeek(Date.parse(text) / 86_400_000);
    expect(weekOf('2022-09-08')).toEqual({ year: 2022, week: 36 });
    expect(weekOf('2021-01-03')).toEqual({ year: 2020, week: 53 });
    expect(weekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });
});
