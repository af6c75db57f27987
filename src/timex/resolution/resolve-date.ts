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
} from '../calendar/civil-date.ts';
import { fromCalendar, gregorianMonthOf } from '../calendar/other-calendars.ts';
import type { PointReading } from '../text/reading.ts';
import {
  anaphorOf,
  explicit,
  NO_REFERENCE,
  type Reference,
  type ResolvedDate,
  relative,
  unknown,
} from './reference.ts';
import { nthBetween, nthValue } from './resolve-nth.ts';
import {
  resolveCentury,
  resolveOffset,
  resolvePartOfYear,
  resolveWeekday,
  resolveYear,
} from './resolve-period.ts';

const two = (n: number): string => String(n).padStart(2, '0');

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

/** The year that a day or month without one falls in. */
function yearFor(
  reading: PointReading,
  reference: Reference,
): { year: number | null; reason: string } {
  if (reading.isName) return { year: null, reason: 'of the event that is named after the day' };
  if (reading.year !== undefined) return { year: reading.year, reason: 'the words give it' };
  const otherwise =
    reading.otherwise?.year === undefined
      ? null
      : resolveDate(reading.otherwise, reference, false).value;
  if (otherwise)
    return { year: Number(otherwise.slice(0, 4)), reason: 'of the same day in another calendar' };
  const told = reading.anaphoric ? anaphorOf(reference.lastValue, 'year') : null;
  if (told?.year)
    return { year: told.year + (reading.within?.by ?? 0), reason: `from ${told.from}` };
  const now = reference.day;
  if (!now || now.year === null) return { year: null, reason: NO_REFERENCE };
  if (reading.within?.unit === 'year') {
    return { year: now.year + reading.within.by, reason: `from ${now.from}` };
  }
  const month = reading.month ?? now.month;
  const candidate = dayNumber({ year: now.year, month, day: reading.day ?? Math.min(now.day, 28) });
  const ahead = candidate - dayNumber({ ...now, year: now.year });
  // A run of days is over with its last.
  const left = ahead + Math.max(0, (reading.dayTo ?? 0) - (reading.day ?? 0));
  const monthsAhead = month - now.month;
  const reason = `from ${now.from}`;
  const isAhead = reading.day === undefined ? monthsAhead > 0 : ahead > 0;
  const isBehind = reading.day === undefined ? monthsAhead < 0 : left < 0;
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
  const nearAhead = reading.day !== undefined && ahead <= 31;
  return { year: isAhead && !nearAhead ? now.year - 1 : now.year, reason };
}

/** In days: so near a day is the one that is meant, even where its weekday is a slip. */
const NEAR = 60;

/** `الاثنين 5 يونيو`: where the weekday falls on the day in a year that is nearer than the one told by its words. */
function yearOfWeekday(
  { day, month, weekday, year }: PointReading,
  told: { year: number | null; reason: string },
  { day: now }: Reference,
): { year: number | null; reason: string } {
  if (weekday === undefined || day === undefined || month === undefined) return told;
  if (year !== undefined || told.year === null || !now?.year) return told;
  const today = dayNumber({ ...now, year: now.year });
  const at = (of: number) => dayNumber({ year: of, month, day });
  const distance = (of: number) => Math.abs(at(of) - today);
  if (weekdayOf(at(told.year)) === weekday || distance(told.year) <= NEAR) return told;
  const nearer = [now.year, now.year + 1, now.year - 1].find(
    (of) => weekdayOf(at(of)) === weekday && distance(of) < distance(told.year as number),
  );
  return nearer === undefined ? told : { year: nearer, reason: 'of the weekday on that day' };
}

function resolveDay(reading: PointReading, reference: Reference): ResolvedDate {
  const { day = 1, calendar = 'gregorian', within, dayTo } = reading;
  if (reading.month === undefined) return resolveDayWithin(reading, reference);
  const { month } = reading;
  if (calendar !== 'gregorian') return resolveOtherDay(reading, reference);
  const { year, reason } = yearOfWeekday(reading, yearFor(reading, reference), reference);
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
  if (reading.month !== undefined && (reading.calendar ?? 'gregorian') !== 'gregorian')
    return resolveOtherNth(reading, nth, reference);
  const { nth: _, nthUnit = 'day', weekday, mod: __, ...rest } = reading;
  const period = resolveDate(rest, reference, false);
  const value = period.value === null ? null : nthValue(period.value, nth, nthUnit, weekday);
  if (value === null && period.value !== null && /^\d/.test(period.value)) {
    return unknown(null, `${period.value} has no such ${nthUnit}`);
  }
  return { ...period, value };
}

/** `الجمعة الأخيرة من رمضان`: counted between the first and the last day of that month. */
function resolveOtherNth(reading: PointReading, nth: number, reference: Reference): ResolvedDate {
  const { month = 1, nthUnit = 'day', weekday } = reading;
  const calendar = reading.calendar === 'persian' ? 'persian' : 'hijri';
  const year = reading.year ?? otherYear({ ...reading, day: 15 }, reference, calendar);
  if (year === undefined)
    return unknown(null, `a month of the ${calendar} year, which is not known`);
  const following = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const first = fromCalendar({ year, month, day: 1 }, calendar);
  const after = fromCalendar({ ...following, day: 1 }, calendar);
  if (first === undefined || after === undefined)
    return unknown(null, `the ${calendar} year ${year} is not converted`);
  const value = nthBetween({ first, last: after - 1 }, nth, nthUnit, weekday);
  if (value === null) return unknown(null, `${calendar} ${year}-${month} has no such ${nthUnit}`);
  return {
    value,
    basis: reading.year === undefined ? 'relative' : 'explicit',
    reason: `counted in ${calendar} ${year}-${two(month)}`,
  };
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
  const last =
    reading.dayTo === undefined
      ? undefined
      : fromCalendar({ year, month, day: reading.dayTo }, other);
  const to = last === undefined ? undefined : civilDate(last);
  const value = dateText(date.year, date.month, date.day);
  return {
    value: to ? `${value}/${dateText(to.year, to.month, to.day)}` : value,
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
