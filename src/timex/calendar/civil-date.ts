/**
 * Civil dates: the proleptic Gregorian calendar as day numbers, with ISO 8601 weekdays and weeks.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days from civil)
 * @module
 */

/** A date of the Gregorian calendar; `month` 1 to 12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Returns the days from 1970-01-01 to a date. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Returns the date that lies so many days after 1970-01-01. */
export function civilDate(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Returns 1 for Monday to 7 for Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** Returns the days of a month; February of an unknown year (null) has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) {
    const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns the ISO 8601 week that a day belongs to. */
export function isoWeek(days: number): { year: number; week: number } {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = civilDate(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** Adds months to a year and month. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): { year: number; month: number } {
  const index = year * 12 + (month - 1) + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Writes a year as TIMEX3 does, in four digits. */
export const yearText = (year: number): string => String(year).padStart(4, '0');

const two = (n: number): string => String(n).padStart(2, '0');

/** Writes a date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, with XXXX for a year and XX for a month not known. */
export function dateText(year: number | null, month?: number | null, day?: number): string {
  const y = year === null ? 'XXXX' : yearText(year);
  if (month === undefined) return y;
  const m = month === null ? 'XX' : two(month);
  return day === undefined ? `${y}-${m}` : `${y}-${m}-${two(day)}`;
}

/** Writes the ISO week of a day: `2022-W36`. */
export function weekText(days: number): string {
  const { year, week } = isoWeek(days);
  return `${yearText(year)}-W${two(week)}`;
}

/** Returns TIMEX3's name of a part of the day; it has no dawn: `فجر` is the morning. */
export const partText = (part: string): string => `T${part === 'DN' ? 'MO' : part}`;
