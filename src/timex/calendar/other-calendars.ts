/**
 * The Hijri (Umm al-Qura) and Persian solar calendars, through Intl, which knows both from the Gregorian
 * side only: the way back estimates a day and corrects it. Umm al-Qura is the Saudi civil calendar; a local
 * moon sighting can differ from it by a day.
 *
 * @see notes of ICU: `islamic-umalqura` holds tables for 1300 to 1600 AH
 * @module
 */
import { type CivilDate, civilDate, dayNumber } from './civil-date.ts';

/** A calendar other than the Gregorian one. */
export type OtherCalendar = 'hijri' | 'persian';

const FORMATS: Record<OtherCalendar, Intl.DateTimeFormat> = {
  hijri: formatFor('islamic-umalqura'),
  persian: formatFor('persian'),
};
/** Gregorian day of the first day of year 1, and the mean length of a month in days. */
const EPOCH: Record<OtherCalendar, { day: number; month: number }> = {
  hijri: { day: dayNumber({ year: 622, month: 7, day: 19 }), month: 29.530589 },
  persian: { day: dayNumber({ year: 622, month: 3, day: 22 }), month: 30.436875 },
};
const MILLISECONDS_A_DAY = 86_400_000;
/** Years that are converted; beyond them a value would be a guess. */
const YEARS: Record<OtherCalendar, readonly [number, number]> = {
  hijri: [1, 1600],
  persian: [1, 1600],
};

function formatFor(calendar: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
}

const monthStarts = new Map<string, number>();

/** Returns the date in another calendar of a day number. */
export function toCalendar(days: number, calendar: OtherCalendar): CivilDate {
  const date = { year: 0, month: 0, day: 0 };
  for (const { type, value } of FORMATS[calendar].formatToParts(days * MILLISECONDS_A_DAY)) {
    if (type === 'year' || type === 'month' || type === 'day')
      date[type] = Number.parseInt(value, 10);
  }
  return date;
}

/** Returns the day number of the first day of a month of another calendar. */
function monthStart(year: number, month: number, calendar: OtherCalendar): number {
  const key = `${calendar} ${year} ${month}`;
  const known = monthStarts.get(key);
  if (known !== undefined) return known;
  const epoch = EPOCH[calendar];
  let days = Math.round(epoch.day + ((year - 1) * 12 + (month - 1)) * epoch.month);
  for (let step = 0; step < 12; step++) {
    const at = toCalendar(days, calendar);
    const months = (year - at.year) * 12 + (month - at.month);
    if (months === 0) {
      days -= at.day - 1;
      break;
    }
    days += Math.round(months * epoch.month) || Math.sign(months);
  }
  monthStarts.set(key, days);
  return days;
}

/**
 * Returns the day number of a date of another calendar; undefined where that calendar has no such day.
 */
export function fromCalendar(date: CivilDate, calendar: OtherCalendar): number | undefined {
  const { year, month, day } = date;
  const [first, last] = YEARS[calendar];
  if (year < first || year > last || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  const days = monthStart(year, month, calendar) + day - 1;
  const back = toCalendar(days, calendar);
  return back.year === year && back.month === month && back.day === day ? days : undefined;
}

/**
 * Returns the Gregorian month that holds the middle of a month of another calendar, which is where most of
 * its days fall.
 */
export function gregorianMonthOf(
  year: number,
  month: number,
  calendar: OtherCalendar,
): CivilDate | undefined {
  const start = fromCalendar({ year, month, day: 1 }, calendar);
  return start === undefined ? undefined : civilDate(start + 14);
}
