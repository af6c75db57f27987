/**
 * Rules for counted days and weeks: `ثالث ثلاثاء في أيلول 2014`, `الأسبوع الأول من أكتوبر`, `اليوم الأخير من الشهر`,
 * and `اليوم الأول` of something that the text tells of.
 *
 * @module
 */

import { readOrdinal } from '../../arabic/numerals.ts';
import { isTitle } from '../text/look-alikes.ts';
import type { Match, PointReading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { type DatePart, readMonth, readMonthName } from './month-rules.ts';
import { readRelativePeriod, readYear, readYearTail } from './year-rules.ts';

/** What is counted, and which of them; -1 is the last. */
interface Count {
  readonly start: number;
  readonly next: number;
  readonly nth: number;
  readonly nthUnit: 'weekday' | 'week' | 'day';
  readonly weekday?: number;
}

/** Units that are counted, by the value the lexicon gives their singular. */
const COUNTED_UNITS: ReadonlyMap<string, Count['nthUnit']> = new Map([
  ['week.one', 'week'],
  ['day.one', 'day'],
]);

const LAST = new Set(['اخر', 'الاخير', 'الاخيره']);

/** Finds a counted day or week at a token. */
export function matchNth(scan: Scan, i: number): Match | undefined {
  const count = readCountBefore(scan, i) ?? readCountAfter(scan, i);
  if (!count) return undefined;
  const period = readPeriodOf(scan, count.next);
  const { start, nth, nthUnit, weekday } = count;
  // `أول يوم من رمضان` is a day of its own calendar.
  const isOther = period?.reading.calendar !== undefined && period.reading.calendar !== 'gregorian';
  if (isOther && nthUnit === 'day' && nth > 0) return undefined;
  if (period) {
    const reading: PointReading = {
      ...period.reading,
      nth,
      nthUnit,
      ...(weekday === undefined ? {} : { weekday }),
    };
    return scan.match('counted day', start, period.next, reading);
  }
  if (isTitle(scan, i, count.next)) return undefined;
  // `في اليوم الأول من الحملة`: of what the text tells, which no calendar knows.
  if (nthUnit === 'weekday' || scan.tokens[i]?.form.startsWith('لل') || nth > 31) return undefined;
  return scan.match('counted day', start, count.next, { kind: 'vague', value: 'COUNTED' });
}

/** `ثالث ثلاثاء`, `آخر اثنين`, `أول أسبوع`. */
function readCountBefore(scan: Scan, i: number): Count | undefined {
  const ordinal = readOrdinal(scan.tokens, i);
  const isLast = /^[وف]?[بلك]?اخر$/.test(scan.tokens[i]?.form ?? '');
  if (!isLast && (!ordinal || ordinal.definite || ordinal.value > 5)) return undefined;
  const at = isLast ? i + 1 : (ordinal?.next ?? i);
  if (scan.form(at) === '') return undefined;
  const weekday = scan.word(at, 'bare-weekday');
  const unit = weekday ? undefined : scan.word(at, 'unit');
  const nthUnit = weekday ? 'weekday' : COUNTED_UNITS.get(unit?.value ?? '');
  const next = weekday?.next ?? unit?.next;
  if (!nthUnit || next === undefined) return undefined;
  // `أول يوم` of what the text tells is a date only with its month.
  if (!readPeriodOf(scan, next)) return undefined;
  const letters = isLast ? (scan.tokens[i]?.form.length ?? 3) - 3 : (ordinal?.proclitics ?? 0);
  return {
    start: scan.startAfter(i, letters),
    next,
    nth: isLast ? -1 : (ordinal?.value ?? 1),
    nthUnit,
    ...(weekday ? { weekday: Number(weekday.value) } : {}),
  };
}

/** `الثلاثاء الثالث`, `الأسبوع الأول`, `اليوم الأخير`. */
function readCountAfter(scan: Scan, i: number): Count | undefined {
  const weekday = scan.led(i, 'weekday');
  const unit = weekday ? undefined : scan.led(i, 'the-unit');
  const found = weekday ?? unit;
  const nthUnit = weekday ? 'weekday' : COUNTED_UNITS.get(unit?.value ?? '');
  if (!found || !nthUnit || scan.form(found.next) === '') return undefined;
  const isLast = LAST.has(scan.form(found.next));
  const ordinal = isLast ? undefined : readOrdinal(scan.tokens, found.next);
  if (!isLast && (!ordinal?.definite || ordinal.proclitics > 0)) return undefined;
  // `الثلاثاء الثالث من أيلول` is a date like any other unless its weekday says otherwise.
  if (weekday && !isLast && !ordinal?.feminine) return undefined;
  // `تلفزيون اليوم السابع`: what it is called
  const next = isLast ? found.next + 1 : (ordinal?.next ?? found.next);
  if (/ال?يوم$/.test(scan.form(i)) && isTitle(scan, i, next)) return undefined;
  if (isLast && nthUnit === 'week') {
    if (!readPeriodOf(scan, found.next + 1)) return undefined;
  }
  return {
    start: found.start,
    next,
    nth: isLast ? -1 : (ordinal?.value ?? 1),
    nthUnit,
    ...(weekday ? { weekday: Number(weekday.value) } : {}),
  };
}

/** The month or year that something is counted in, after `من` or `في`. */
function readPeriodOf(scan: Scan, i: number): DatePart | undefined {
  const form = scan.form(i);
  if (form !== 'من' && form !== 'في') return undefined;
  const numbered = readMonthName(scan, i + 1);
  if (numbered && !numbered.named) {
    const tail = readYearTail(scan, numbered.next);
    const reading: PointReading = {
      kind: 'point',
      month: numbered.month,
      ...(tail?.year === undefined ? {} : { year: tail.year }),
    };
    return { start: numbered.start, next: tail?.next ?? numbered.next, reading };
  }
  const named = readMonth(scan, i + 1, true) ?? readYear(scan, i + 1);
  if (named) return named;
  for (const unit of ['month', 'year'] as const) {
    const relative = readRelativePeriod(scan, i + 1, unit);
    if (relative) {
      const { start, next, offset, anaphoric } = relative;
      return {
        start,
        next,
        reading: { kind: 'point', offset, ...(anaphoric ? { anaphoric } : {}) },
      };
    }
  }
  return undefined;
}
