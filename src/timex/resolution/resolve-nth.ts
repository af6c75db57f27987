/**
 * Resolving counted days and weeks: the third Tuesday of a month, its first week, its last day.
 *
 * @module
 */
import {
  civilDate,
  dateText,
  dayNumber,
  daysInMonth,
  weekdayOf,
  weekText,
} from '../calendar/civil-date.ts';

/**
 * Returns the value of the nth weekday, week or day of a period told as `YYYY-MM` or `YYYY`; null where it has
 * none such. Below zero it is counted from the end. A week counts when its Monday lies in the period.
 */
export function nthValue(
  period: string,
  nth: number,
  unit: 'weekday' | 'week' | 'day',
  weekday = 1,
): string | null {
  const parts = period.match(/^(\d{4})(?:-(\d\d))?$/);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const first = dayNumber({ year, month: month ?? 1, day: 1 });
  const last = dayNumber({ year, month: month ?? 12, day: daysInMonth(year, month ?? 12) });
  return nthBetween({ first, last }, nth, unit, weekday);
}

/** Returns the value of the nth weekday, week or day between two days, both included; null where there is none. */
export function nthBetween(
  { first, last }: { first: number; last: number },
  nth: number,
  unit: 'weekday' | 'week' | 'day',
  weekday = 1,
): string | null {
  const step = unit === 'day' ? 1 : 7;
  const wanted = unit === 'week' ? 1 : weekday;
  const lead = unit === 'day' ? 0 : (wanted - weekdayOf(first) + 7) % 7;
  const trail = unit === 'day' ? 0 : (weekdayOf(last) - wanted + 7) % 7;
  const days = nth > 0 ? first + lead + (nth - 1) * step : last - trail + (nth + 1) * step;
  if (days < first || days > last) return null;
  if (unit === 'week') return weekText(days);
  const date = civilDate(days);
  return dateText(date.year, date.month, date.day);
}
