/**
 * Resolving weekdays, what is counted from now, and periods longer than a month.
 *
 * @module
 */
import { civilDate, dateText, dayNumber, yearText } from '../calendar/civil-date.ts';
import { fromCalendar, type OtherCalendar } from '../calendar/other-calendars.ts';
import type { PointReading } from '../text/reading.ts';
import {
  anaphorOf,
  explicit,
  NO_REFERENCE,
  offsetValue,
  type Reference,
  type ResolvedDate,
  relative,
  STAND_IN_YEAR,
  unknown,
} from './reference.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Resolves a quarter, half or season: `2016-Q1`, `2006-SU`. */
export function resolvePartOfYear(reading: PointReading, reference: Reference): ResolvedDate {
  const part = reading.partOfYear ?? '';
  if (reading.year !== undefined)
    return explicit(`${yearText(reading.year)}-${part}`, 'a part of a year');
  const now = reference.day;
  if (!now || now.year === null) return unknown(`XXXX-${part}`);
  const by = reading.within?.by ?? seasonShift(part, now.month, reading.shift ?? 0);
  return relative(`${yearText(now.year + by)}-${part}`, now.from);
}

/** `الصيف الماضي` in May is the year before, in October this year's. */
function seasonShift(season: string, month: number, shift: number): number {
  const starts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
  const start = starts[season] ?? 1;
  if (shift === -1) return month > start + 2 ? 0 : -1;
  if (shift === 1) return month < start ? 0 : 1;
  return 0;
}

/** Resolves a century to its first two digits; one before Christ to `BC` and its own. */
export function resolveCentury(reading: PointReading): ResolvedDate {
  const { century = 0 } = reading;
  if (century < 0) return explicit(`BC${two(-century - 1)}`, 'a century before Christ');
  if (reading.calendar === 'hijri') {
    const middle = Math.floor((century * 100 + 50) * 0.970224 + 621.57);
    return {
      ...explicit(two(Math.floor(middle / 100)), 'the middle of a Hijri century'),
      mod: 'APPROX',
    };
  }
  return explicit(two(century), 'a century');
}

/** Resolves a year or run of years of any calendar. */
export function resolveYear(reading: PointReading): ResolvedDate {
  const { year = 0, yearTo, calendar = 'gregorian' } = reading;
  if (year < 0) return explicit(`BC${yearText(-year)}`, 'a year before Christ');
  if (year < 1 || year > 9999) return unknown(null, `there is no year ${year} to write`);
  if (calendar !== 'gregorian') {
    const first = gregorianYearOf(year, calendar);
    const last = yearTo === undefined ? first : gregorianYearOf(yearTo, calendar);
    if (first === undefined || last === undefined) {
      return unknown(null, `the ${calendar} year ${year} is not converted`);
    }
    const run = first === last ? yearText(first) : `${yearText(first)}/${yearText(last)}`;
    return explicit(run, `${calendar} ${year}`);
  }
  const value = yearTo === undefined ? yearText(year) : `${yearText(year)}/${yearText(yearTo)}`;
  return explicit(value, 'a year');
}

/** A Hijri year alone is the Gregorian year of its hajj; a Persian one that of its first day. */
function gregorianYearOf(year: number, calendar: OtherCalendar): number | undefined {
  const day = calendar === 'hijri' ? { year, month: 12, day: 9 } : { year, month: 1, day: 1 };
  const days = fromCalendar(day, calendar);
  return days === undefined ? undefined : civilDate(days).year;
}

/** Resolves a weekday: the one that its words, its tense or the preference say. */
export function resolveWeekday(reading: PointReading, reference: Reference): ResolvedDate {
  const weekday = reading.weekday ?? 1;
  const now = reference.day;
  if (!now) return unknown(`XXXX-WXX-${weekday}`);
  const gap = (((weekday - now.weekday) % 7) + 7) % 7;
  let by: number;
  if (reading.offset?.unit === 'day') {
    const told = reading.offset.by;
    // `أمس الثلاثاء` names one day twice; where the two differ the weekday is what was printed on that day.
    by = ((((weekday - now.weekday - told) % 7) + 7) % 7) + told;
    if (by - told > 3) by -= 7;
  } else if (reading.within?.unit === 'week') by = reading.within.by * 7 + weekday - now.weekday;
  else if (reading.shift === 1) by = gap === 0 ? 7 : gap;
  else if (reading.shift === 2) by = (gap === 0 ? 7 : gap) + 7;
  else if (reading.shift === -1) by = gap === 0 ? -7 : gap - 7;
  else if (reading.shift === -2) by = (gap === 0 ? -7 : gap - 7) - 7;
  else if (reading.shift === 0)
    by = weekday - now.weekday < 0 && reference.prefer !== 'past' ? gap : weekday - now.weekday;
  else if (reference.prefer === 'future' || (reference.prefer === 'past' && reference.isFuture)) {
    by = gap === 0 && reference.prefer === 'future' ? 7 : gap;
  } else if (reference.prefer === 'closest') by = gap > 3 ? gap - 7 : gap;
  else by = gap === 0 ? 0 : gap - 7;
  const date = civilDate(dayNumber({ ...now, year: now.year ?? STAND_IN_YEAR }) + by);
  return relative(dateText(now.year === null ? null : date.year, date.month, date.day), now.from);
}

/** Resolves what is counted from now, or from a date of the text. */
export function resolveOffset(reading: PointReading, reference: Reference): ResolvedDate {
  const offset = isWeekendBefore(reading, reference)
    ? ({ unit: 'weekend', by: -1 } as const)
    : (reading.offset ?? { unit: 'day', by: 0 });
  const told = reading.anaphoric ? anaphorOf(reference.lastValue, offset.unit) : null;
  // `ذلك اليوم` points back only; `اليوم السابق` of a text without dates is counted from its own day.
  const pointsBack = reading.anaphoric && offset.by === 0;
  const anchor = told ?? (pointsBack ? null : reference.day);
  if (!anchor)
    return unknown(null, pointsBack ? 'no date in the text to count from' : NO_REFERENCE);
  if (anchor.year === null) {
    if (offset.unit !== 'day') return unknown(null);
    const date = civilDate(dayNumber({ ...anchor, year: STAND_IN_YEAR }) + offset.by);
    return relative(dateText(null, date.month, date.day), anchor.from);
  }
  return relative(offsetValue(offset, { ...anchor, year: anchor.year }), anchor.from);
}

/** `عثر على السيارة في عطلة نهاية الأسبوع`, told on a Tuesday: the weekend that has been. */
function isWeekendBefore({ isBare, offset }: PointReading, reference: Reference): boolean {
  const isPast = reference.prefer === 'past' && !reference.isFuture;
  const isWeekend = isBare === true && offset?.unit === 'weekend';
  return isWeekend && isPast && (reference.day?.weekday ?? 7) < 5;
}
