/**
 * The days of TIMEX3 values: the first and last calendar day that a value covers.
 *
 * @module
 */

/** The months of the seasons as the north counts them; winter by the January it holds. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03-01', '05-31'],
  SU: ['06-01', '08-31'],
  FA: ['09-01', '11-30'],
  WI: ['12-01', '12-31'],
};

/**
 * Returns the first day, `YYYY-MM-DD`, that a TIMEX3 value covers, null where it does not tell (`XXXX-WXX-3`).
 *
 * @example
 * firstDay('2022-07'); // => '2022-07-01'
 */
export const firstDay = (value: string | null): string | null => daysOf(value)?.[0] ?? null;

/** Returns the last day, `YYYY-MM-DD`, that a TIMEX3 value covers, null where it does not tell. */
export const lastDay = (value: string | null): string | null => daysOf(value)?.[1] ?? null;

type Days = readonly [string, string] | null;

const known = new Map<string, Days>();
const KNOWN_KEPT = 20_000;

/** Days, remembered: the rows of a timeline are compared with one another, and their dates are few. */
function daysOf(value: string | null): Days {
  if (value === null) return null;
  let days = known.get(value);
  if (days === undefined) {
    days = readDays(value);
    if (known.size < KNOWN_KEPT) known.set(value, days);
  }
  return days;
}

function readDays(value: string): Days {
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    const first = daysOf(from);
    const last = daysOf(to);
    return first && last ? [first[0], last[1]] : null;
  }
  const point = value.replace(/T.*$/, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(point)) return [point, point];
  if (/^\d{4}-\d{2}$/.test(point)) return [`${point}-01`, monthEnd(point)];
  if (/^\d{4}$/.test(point)) return [`${point}-01-01`, `${point}-12-31`];
  if (/^\d{3}$/.test(point)) return [`${point}0-01-01`, `${point}9-12-31`];
  if (/^\d{2}$/.test(point)) return [`${point}00-01-01`, `${point}99-12-31`];
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(point);
  if (season) {
    const [first, last] = SEASONS[season[2] as string] as readonly [string, string];
    return [`${season[1]}-${first}`, `${season[1]}-${last}`];
  }
  const part = /^(\d{4})-([QH])([1-4])$/.exec(point);
  if (part) {
    const months = part[2] === 'Q' ? 3 : 6;
    const last = Number(part[3]) * months;
    const month = (number: number) => `${part[1]}-${String(number).padStart(2, '0')}`;
    return last > 12 ? null : [`${month(last - months + 1)}-01`, monthEnd(month(last))];
  }
  const week = /^(\d{4})-W(\d{2})(?:-(WE|[1-7]))?$/.exec(point);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    const day = (offset: number) => new Date(monday + offset * DAY).toISOString().slice(0, 10);
    if (week[3] === 'WE') return [day(5), day(6)];
    if (week[3]) return [day(Number(week[3]) - 1), day(Number(week[3]) - 1)];
    return [day(0), day(6)];
  }
  return null;
}

/** One day in milliseconds. */
const DAY = 86_400_000;

function monthEnd(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** The Monday of an ISO 8601 week, in milliseconds: week 1 holds 4 January. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + (7 * (week - 1) - weekday) * DAY;
}
