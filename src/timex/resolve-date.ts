/**
 * Resolving dates: what the calendar part of a reading comes to, its hour left aside.
 *
 * @module
 */
import {
  addMonths,
  civilDate,
  dateText,
  dayNumber,
  daysInMonth,
  weekdayOf,
  yearText,
} from './civil-date.ts';
import { fromCalendar, gregorianMonthOf } from './other-calendars.ts';
import type { PointReading } from './reading.ts';
import { anaphorOf, offsetValue, type Reference, type Resolved } from './reference.ts';
import { nthValue } from './resolve-nth.ts';

/** A year whose days stand in for one that is not known. */
export const STAND_IN_YEAR = 2001;

const two = (n: number): string => String(n).padStart(2, '0');
/** The reason of what is counted from a publication date that nobody gave. */
export const NO_REFERENCE = 'counted from a publication date that is not known';

type ResolvedDate = Omit<Resolved, 'type'>;

/** Resolves the calendar part of a reading; with `isTime`, an hour without a day is of the reference's day. */
export function resolveDate(
  reading: PointReading,
  reference: Reference,
  isTime: boolean,
): ResolvedDate {
  if (reading.nth !== undefined) return resolveNth(reading, reading.nth, reference);
  if (reading.day !== undefined) return resolveDay(reading, reference);
  if (reading.month !== undefined) return resolveMonth(reading, reference);
  if (reading.partOfYear !== undefined) return resolvePartOfYear(reading, reference);
  if (reading.decade !== undefined)
    return explicit(String(reading.decade).padStart(3, '0'), 'a decade');
  if (reading.century !== undefined) return resolveCentury(reading);
  if (reading.year !== undefined) return resolveYear(reading);
  if (reading.weekday !== undefined) return resolveWeekday(reading, reference);
  if (reading.offset !== undefined) return resolveOffset(reading, reference);
  const { day, paragraphDay } = reference;
  if (isTime && paragraphDay) return relative(paragraphDay, `the day told before, ${paragraphDay}`);
  if (isTime && day) return relative(dateText(day.year, day.month, day.day), day.from);
  return { value: null, basis: 'unresolved', reason: 'no day is named' };
}

const explicit = (value: string, reason: string): ResolvedDate => ({
  value,
  basis: 'explicit',
  reason,
});
const relative = (value: string | null, from: string): ResolvedDate => ({
  value,
  basis: 'relative',
  reason: `from ${from}`,
});
const unknown = (value: string | null, reason = NO_REFERENCE): ResolvedDate => ({
  value,
  basis: 'unresolved',
  reason,
});

/** The year that a day or month without one falls in. */
function yearFor(
  reading: PointReading,
  reference: Reference,
): { year: number | null; reason: string } {
  if (reading.year !== undefined) return { year: reading.year, reason: 'the words give it' };
  const now = reference.day;
  if (!now || now.year === null) return { year: null, reason: NO_REFERENCE };
  if (reading.within?.unit === 'year') {
    return { year: now.year + reading.within.by, reason: `from ${now.from}` };
  }
  const month = reading.month ?? now.month;
  const candidate = dayNumber({ year: now.year, month, day: reading.day ?? Math.min(now.day, 28) });
  const ahead = candidate - dayNumber({ ...now, year: now.year });
  const monthsAhead = month - now.month;
  const reason = `from ${now.from}`;
  const isAhead = reading.day === undefined ? monthsAhead > 0 : ahead > 0;
  const isBehind = reading.day === undefined ? monthsAhead < 0 : ahead < 0;
  if (reading.shift === -1) {
    const isPast = reading.day === undefined ? monthsAhead < 0 : ahead < 0;
    return { year: isPast ? now.year : now.year - 1, reason };
  }
  if (reading.shift === 1) {
    const isNext = reading.day === undefined ? monthsAhead > 0 : ahead > 0;
    return { year: isNext ? now.year : now.year + 1, reason };
  }
  if (reading.shift === 0) return { year: now.year, reason };
  const wantsFuture =
    reference.prefer === 'future' || (reference.prefer === 'past' && reference.isFuture);
  if (wantsFuture) return { year: isBehind ? now.year + 1 : now.year, reason };
  if (reference.prefer === 'closest') {
    const year = ahead > 183 ? now.year - 1 : ahead < -183 ? now.year + 1 : now.year;
    return { year, reason };
  }
  // News announces what comes within weeks without saying so; further ahead it means the year before.
  const nearAhead = reading.day === undefined ? monthsAhead <= 1 : ahead <= 45;
  return { year: isAhead && !nearAhead ? now.year - 1 : now.year, reason };
}

function resolveDay(reading: PointReading, reference: Reference): ResolvedDate {
  const { day = 1, calendar = 'gregorian', within, dayTo } = reading;
  if (reading.month === undefined) return resolveDayWithin(reading, reference);
  const { month } = reading;
  if (calendar !== 'gregorian') return resolveOtherDay(reading, reference);
  const { year, reason } = yearFor(reading, reference);
  if (day < 1 || month < 1 || month > 12 || day > daysInMonth(year, month)) {
    return unknown(null, `there is no ${dateText(year, month, day)}`);
  }
  if (year === 0) return unknown(null, 'there is no year 0');
  let value = dateText(year, month, day);
  if (dayTo !== undefined) {
    if (dayTo > daysInMonth(year, month))
      return unknown(null, `there is no ${dateText(year, month, dayTo)}`);
    value = `${value}/${dateText(year, month, dayTo)}`;
  }
  if (
    reading.nthWeekday &&
    year !== null &&
    weekdayOf(dayNumber({ year, month, day })) !== reading.weekday
  ) {
    const counted = nthValue(dateText(year, month), day, 'weekday', reading.weekday);
    if (counted !== null) return explicit(counted, `weekday ${day} of its kind in the month`);
  }
  const basis =
    reading.year === undefined && within === undefined
      ? year === null
        ? 'unresolved'
        : 'relative'
      : 'explicit';
  return {
    value,
    basis,
    reason: reading.dayMonthUnclear ? `day before month; year ${reason}` : `year ${reason}`,
    ...contradictionOf(reading, year, month, day),
  };
}

/** Notes a weekday that does not fall on its date: `الأربعاء 16 سبتمبر` of 2022 was a Friday. */
function contradictionOf(reading: PointReading, year: number | null, month: number, day: number) {
  if (reading.weekday === undefined || year === null) return {};
  const weekday = weekdayOf(dayNumber({ year, month, day }));
  if (weekday === reading.weekday) return {};
  return {
    contradiction: `${dateText(year, month, day)} is weekday ${weekday}, the text says ${reading.weekday}`,
  };
}

/** `ثالث ثلاثاء في أيلول`: resolves the month or year first, then counts in it. */
function resolveNth(reading: PointReading, nth: number, reference: Reference): ResolvedDate {
  const { nth: _, nthUnit = 'day', weekday, mod: __, ...rest } = reading;
  const period = resolveDate(rest, reference, false);
  const value = period.value === null ? null : nthValue(period.value, nth, nthUnit, weekday);
  if (value === null && period.value !== null && /^\d/.test(period.value)) {
    return unknown(null, `${period.value} has no such ${nthUnit}`);
  }
  return { ...period, value };
}

/** A day of a month told from now: `26 من الشهر الحالي`, or of none: `يوم 21`. */
function resolveDayWithin(reading: PointReading, reference: Reference): ResolvedDate {
  const { day = 1, dayTo } = reading;
  const now = (reading.anaphoric ? anaphorOf(reference.lastValue, 'month') : null) ?? reference.day;
  const to = (year: number | null, month: number | null) =>
    dayTo === undefined ? '' : `/${dateText(year, month, dayTo)}`;
  if (!now || now.year === null) return unknown(dateText(null, null, day) + to(null, null));
  let by = reading.within?.by ?? 0;
  if (!reading.within && reference.prefer === 'past' && !reference.isFuture && day > now.day + 15)
    by = -1;
  const { year, month } = addMonths(now.year, now.month, by);
  if (day > daysInMonth(year, month))
    return unknown(null, `there is no ${dateText(year, month, day)}`);
  return relative(dateText(year, month, day) + to(year, month), now.from);
}

function resolveOtherDay(reading: PointReading, reference: Reference): ResolvedDate {
  const { day = 1, month = 1, calendar } = reading;
  const other = calendar === 'persian' ? 'persian' : 'hijri';
  const year = reading.year ?? otherYear(reading, reference, other);
  if (year === undefined) return unknown(null, `a day of the ${other} year, which is not known`);
  const days = fromCalendar({ year, month, day }, other);
  if (days === undefined)
    return unknown(null, `the ${other} calendar has no ${dateText(year, month, day)}`);
  const date = civilDate(days);
  return {
    value: dateText(date.year, date.month, date.day),
    basis: reading.year === undefined ? 'relative' : 'explicit',
    reason: `${other} ${dateText(year, month, day)}${other === 'hijri' ? ', Umm al-Qura; a day more or less by local sighting' : ''}`,
    ...contradictionOf(reading, date.year, date.month, date.day),
  };
}

/** The year of another calendar in which a day or month without one lies nearest to the reference. */
function otherYear(
  reading: PointReading,
  reference: Reference,
  calendar: 'hijri' | 'persian',
): number | undefined {
  const now = reference.day;
  if (!now || now.year === null) return undefined;
  const today = dayNumber({ ...now, year: now.year });
  const about = calendar === 'hijri' ? Math.round(((now.year - 622) * 33) / 32) : now.year - 621;
  const { day = 15, month = 1 } = reading;
  let best: { year: number; distance: number } | undefined;
  for (let year = about - 2; year <= about + 2; year++) {
    const days = fromCalendar({ year, month, day }, calendar);
    if (days === undefined) continue;
    const ahead = days - today;
    if (reading.shift === -1 && ahead >= 0) continue;
    if (reading.shift === 1 && ahead <= 0) continue;
    if (!best || Math.abs(ahead) < best.distance) best = { year, distance: Math.abs(ahead) };
  }
  return best?.year;
}

function resolveMonth(reading: PointReading, reference: Reference): ResolvedDate {
  const { month = 1, calendar = 'gregorian', monthTo } = reading;
  if (calendar !== 'gregorian') {
    const year = reading.year ?? otherYear(reading, reference, calendar);
    const start = year === undefined ? undefined : gregorianMonthOf(year, month, calendar);
    if (!start) return unknown(null, `a month of the ${calendar} year, which is not known`);
    const basis = reading.year === undefined ? 'relative' : 'explicit';
    return {
      value: dateText(start.year, start.month),
      basis,
      reason: `most of ${calendar} ${year}-${two(month)}`,
    };
  }
  const { year, reason } = yearFor(reading, reference);
  if (year === 0) return unknown(null, 'there is no year 0');
  const value =
    monthTo === undefined
      ? dateText(year, month)
      : `${dateText(year, month)}/${dateText(year, monthTo)}`;
  const basis = reading.year !== undefined ? 'explicit' : year === null ? 'unresolved' : 'relative';
  return { value, basis, reason: `year ${reason}` };
}

function resolvePartOfYear(reading: PointReading, reference: Reference): ResolvedDate {
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

function resolveCentury(reading: PointReading): ResolvedDate {
  const { century = 0 } = reading;
  if (reading.calendar === 'hijri') {
    const middle = Math.floor((century * 100 + 50) * 0.970224 + 621.57);
    return {
      ...explicit(two(Math.floor(middle / 100)), 'the middle of a Hijri century'),
      mod: 'APPROX',
    };
  }
  return explicit(two(century), 'a century');
}

function resolveYear(reading: PointReading): ResolvedDate {
  const { year = 0, yearTo, calendar = 'gregorian' } = reading;
  if (year < 1 || year > 9999) return unknown(null, `there is no year ${year} to write`);
  if (calendar !== 'gregorian') {
    // A Hijri year alone is the Gregorian year of its hajj; a Persian one that of its first day.
    const days =
      calendar === 'hijri'
        ? fromCalendar({ year, month: 12, day: 9 }, 'hijri')
        : fromCalendar({ year, month: 1, day: 1 }, 'persian');
    if (days === undefined) return unknown(null, `the ${calendar} year ${year} is not converted`);
    return explicit(yearText(civilDate(days).year), `${calendar} ${year}`);
  }
  const value = yearTo === undefined ? yearText(year) : `${yearText(year)}/${yearText(yearTo)}`;
  return explicit(value, 'a year');
}

function resolveWeekday(reading: PointReading, reference: Reference): ResolvedDate {
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
  else if (reading.shift === 0)
    by = weekday - now.weekday < 0 && reference.prefer !== 'past' ? gap : weekday - now.weekday;
  else if (reference.prefer === 'future' || (reference.prefer === 'past' && reference.isFuture)) {
    by = gap === 0 && reference.prefer === 'future' ? 7 : gap;
  } else if (reference.prefer === 'closest') by = gap > 3 ? gap - 7 : gap;
  else by = gap === 0 ? 0 : gap - 7;
  const date = civilDate(dayNumber({ ...now, year: now.year ?? STAND_IN_YEAR }) + by);
  return relative(dateText(now.year === null ? null : date.year, date.month, date.day), now.from);
}

function resolveOffset(reading: PointReading, reference: Reference): ResolvedDate {
  const offset = reading.offset ?? { unit: 'day', by: 0 };
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
