/**
 * Resolving feasts: the day that a feast falls on in a year, by its own calendar.
 *
 * @see Meeus, Jones and Butcher's Gregorian algorithm for the date of Easter
 * @module
 */
import { type CivilDate, civilDate, dateText, dayNumber } from '../calendar/civil-date.ts';
import { fromCalendar } from '../calendar/other-calendars.ts';
import type { FeastReading } from '../text/reading.ts';
import type { Reference, Resolved } from './reference.ts';

/** Returns Western Easter Sunday of a year. */
function easterOf(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/** Lists the days of a Gregorian year on which a feast falls: a Hijri one may fall on none or two. */
function daysOfFeast(feast: string, year: number): number[] {
  if (feast === 'easter') return [dayNumber(easterOf(year))];
  const [calendar, month, day] = feast.split('-');
  const date = { month: Number(month), day: Number(day) };
  if (calendar !== 'hijri') return [dayNumber({ year, ...date })];
  const about = Math.floor(((year - 622) * 33) / 32);
  const days: number[] = [];
  for (let hijri = about - 1; hijri <= about + 2; hijri++) {
    const at = fromCalendar({ year: hijri, ...date }, 'hijri');
    if (at !== undefined && civilDate(at).year === year) days.push(at);
  }
  return days;
}

/** Resolves a feast: in the year it names, or the one nearest to the reference that its words allow. */
export function resolveFeast(reading: FeastReading, reference: Reference): Resolved {
  const { feast, year, shift } = reading;
  const now = reference.day;
  const resolved = (days: number, basis: Resolved['basis'], reason: string): Resolved => {
    const date = civilDate(days + (reading.nth ?? 1) - 1);
    const value = dateText(date.year, date.month, date.day);
    return reading.part
      ? { type: 'TIME', value: `${value}T${reading.part}`, basis, reason }
      : { type: 'DATE', value, basis, reason };
  };
  const unknown = (reason: string): Resolved => ({
    type: 'DATE',
    value: null,
    basis: 'unresolved',
    reason,
  });
  if (year !== undefined && reading.calendar === 'hijri') {
    const [, month, day] = feast.split('-');
    const days = fromCalendar({ year, month: Number(month), day: Number(day) }, 'hijri');
    return days === undefined
      ? unknown(`the year ${year} is not converted`)
      : resolved(days, 'explicit', `the feast of ${year} AH`);
  }
  const named =
    year ?? (reading.within !== undefined && now?.year ? now.year + reading.within : undefined);
  if (named !== undefined) {
    const days = daysOfFeast(feast, named).at(-1);
    return days === undefined
      ? unknown(`the feast does not fall in ${named}`)
      : resolved(days, 'explicit', `the feast of ${named}`);
  }
  if (!now || now.year === null) return unknown('the feast of a year that is not known');
  const today = dayNumber({ ...now, year: now.year });
  const wantsFuture =
    shift === 1 || (shift === undefined && (reference.prefer === 'future' || reference.isFuture));
  const days = [now.year - 1, now.year, now.year + 1]
    .flatMap((around) => daysOfFeast(feast, around))
    .filter((at) => (shift === -1 ? at < today : wantsFuture ? at >= today : true))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return days === undefined
    ? unknown('no such feast near the creation time')
    : resolved(days, 'relative', `nearest to ${now.from}`);
}
