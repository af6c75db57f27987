/**
 * References: the day that expressions are resolved against, and the dates of a text that others point back at.
 *
 * @module
 */
import {
  addMonths,
  type CivilDate,
  civilDate,
  dateText,
  dayNumber,
  weekdayOf,
  weekText,
  yearText,
} from '../calendar/civil-date.ts';
import type { Unit } from '../text/reading.ts';
import type { Timex, TimexMod } from '../timex.ts';

/** The day an expression is resolved against; a null year where the text gives only day and month. */
export interface ReferenceDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 1 for Monday to 7; given when the year is not known. */
  readonly weekday: number;
  /** What it is, for the reason: `creation time 2022-09-08`. */
  readonly from: string;
}

/** What resolving may rely on. */
export interface Reference {
  readonly day: ReferenceDay | null;
  readonly prefer: 'past' | 'future' | 'closest';
  /** The words before the expression speak of what is to come. */
  readonly isFuture: boolean;
  /** The value of the last dated expression before it in the text. */
  readonly lastValue: string | null;
  /** The last day dated before it in its paragraph, which an hour without a day belongs to. */
  readonly paragraphDay: string | null;
}

/** What a reading comes to: all of a timex but its place. */
export type Resolved = Pick<Timex, 'type' | 'value' | 'basis' | 'reason'> & {
  readonly mod?: TimexMod;
  readonly contradiction?: string;
};

/** Returns the value of the day, week, month… that lies so many units from a date. */
export function offsetValue(
  { unit, by }: { unit: Unit; by: number },
  from: CivilDate,
  isDistance = false,
): string | null {
  const days = dayNumber(from);
  const isWritable = (year: number) => year >= 0 && year <= 9999;
  switch (unit) {
    case 'day':
    case 'night': {
      const { year, month, day } = civilDate(days + by);
      return isWritable(year) ? dateText(year, month, day) : null;
    }
    case 'week': {
      const day = civilDate(days + by * 7);
      if (!isWritable(day.year)) return null;
      return isDistance ? dateText(day.year, day.month, day.day) : weekText(days + by * 7);
    }
    case 'weekend':
      return `${weekText(days + by * 7)}-WE`;
    case 'month': {
      const { year, month } = addMonths(from.year, from.month, by);
      return isWritable(year) ? dateText(year, month) : null;
    }
    case 'year':
      return isWritable(from.year + by) ? yearText(from.year + by) : null;
    case 'decade': {
      if (isDistance) return isWritable(from.year + by * 10) ? yearText(from.year + by * 10) : null;
      return yearText(from.year)
        .slice(0, 3)
        .replace(/^\d{3}$/, (d) => String(Number(d) + by).padStart(3, '0'));
    }
    case 'century':
      if (isDistance)
        return isWritable(from.year + by * 100) ? yearText(from.year + by * 100) : null;
      return String(Math.floor(from.year / 100) + by).padStart(2, '0');
    default:
      return null;
  }
}

/** The date that `ذلك اليوم` or `العام نفسه` points at; a year or month is enough for as long a unit. */
export function anaphorOf(value: string | null, unit: Unit): ReferenceDay | null {
  const parts = value?.match(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/);
  if (!parts) return null;
  if (unit !== 'year' && unit !== 'decade' && unit !== 'century' && parts[2] === undefined)
    return null;
  if ((unit === 'day' || unit === 'week' || unit === 'weekend') && parts[3] === undefined)
    return null;
  const date = { year: Number(parts[1]), month: Number(parts[2] ?? 1), day: Number(parts[3] ?? 1) };
  return { ...date, weekday: weekdayOf(dayNumber(date)), from: `the text's ${value}` };
}

/** What the calendar part of a reading comes to. */
export type ResolvedDate = Omit<Resolved, 'type'>;

/** The reason of what is counted from a publication date that nobody gave. */
export const NO_REFERENCE = 'counted from a publication date that is not known';

/** A year whose days stand in for one that is not known. */
export const STAND_IN_YEAR = 2001;

/** What the words give by themselves. */
export const explicit = (value: string, reason: string): ResolvedDate => ({
  value,
  basis: 'explicit',
  reason,
});
/** What is worked out from a date; `from` says which. */
export const relative = (value: string | null, from: string): ResolvedDate => ({
  value,
  basis: 'relative',
  reason: `from ${from}`,
});
/** What cannot be known, and why. */
export const unknown = (value: string | null, reason = NO_REFERENCE): ResolvedDate => ({
  value,
  basis: 'unresolved',
  reason,
});
