/**
 * Days of a month before their month: `27`, `8 و9`, `السادس والعشرين`, `ثاني أيام`, `غرة`.
 *
 * @module
 */
import { type Ordinal, readNumber, readOrdinal } from '../../arabic/numerals.ts';
import type { Scan } from '../text/scan.ts';

/** A day of the month, or a run of them, with its place. */
interface DayOfMonth {
  readonly day: number;
  readonly dayTo?: number;
  readonly next: number;
  readonly start: number;
}

const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

/** What stands between the days of a run: `8 و9`, `27-29`, `4 إلى 22`. */
const RUN_JOINERS = new Set(['و', '-', '–', 'الي', 'حتي']);

/** Reads `27`, `27 و28`, `27-29`, `السادس والعشرين`, `أول`. */
function readPlainDay(scan: Scan, i: number): DayOfMonth | undefined {
  const number = readNumber(scan.tokens, i);
  if (number && number.digits > 0 && number.digits <= 2) {
    // A figure that no month has (`32 يوليو`) is read all the same, and has no value.
    const base = { day: number.value, next: number.next, start: scan.tokens[i]?.start as number };
    let run: DayOfMonth = base;
    for (;;) {
      const joiner = scan.form(run.next);
      const to = RUN_JOINERS.has(joiner) ? readNumber(scan.tokens, run.next + 1) : undefined;
      const isLater = to && to.digits > 0 && to.digits <= 2 && isDay(to.value);
      if (!isLater || to.value <= (run.dayTo ?? run.day)) return run;
      run = { ...base, dayTo: to.value, next: to.next };
    }
  }
  // `الثلث الأول من رمضان`
  if (/^[وف]?[بلك]?ال?(?:ثلث|شطر|نصف|جزء)$/.test(scan.before(i))) return undefined;
  const ordinal = readOrdinal(scan.tokens, i);
  // A day is masculine: `الجولة الثالثة من مارس` has no third of March.
  if (!ordinal || !isDay(ordinal.value) || (ordinal.feminine && ordinal.definite)) return undefined;
  if (!ordinal.definite && ordinal.value !== 1) return undefined;
  const second = readSecondOrdinal(scan, ordinal);
  return {
    day: ordinal.value,
    ...(second ? { dayTo: second.value } : {}),
    next: (second ?? ordinal).next,
    start: scan.startAfter(i, ordinal.proclitics),
  };
}

/** `الرابع والخامس من يوليو`: the later of two days. */
function readSecondOrdinal(scan: Scan, { value, next, definite }: Ordinal): Ordinal | undefined {
  if (!definite || scan.form(next) === '' || !scan.form(next).startsWith('وال')) return undefined;
  const second = readOrdinal(scan.tokens, next);
  return second && isDay(second.value) && second.value > value ? second : undefined;
}

/** Reads the `ثاني أيام` of `ثاني أيام شهر رمضان`, the `أول يوم` of `أول يوم من شوال`. */
function readNthOfDays(scan: Scan, i: number): DayOfMonth | undefined {
  const ordinal = readOrdinal(scan.tokens, i);
  if (!ordinal || ordinal.definite || ordinal.feminine) return undefined;
  const unit = scan.form(ordinal.next);
  const next = ordinal.next + 1;
  const isDays = unit === 'ايام' && scan.form(next) !== 'من';
  const isOneDay = unit === 'يوم' && (scan.form(next) === 'من' || scan.form(next) === 'في');
  if (!isDays && !isOneDay) return undefined;
  const { value, proclitics } = ordinal;
  const at = scan.form(next) === 'في' ? next + 1 : next;
  return { day: value, next: at, start: scan.startAfter(i, proclitics) };
}

/** `غرة رمضان`, `مستهل` are no days; `أول مارس` and `غرة` with a Hijri month are. */
function readEdgeDay(scan: Scan, i: number): DayOfMonth | undefined {
  const found = scan.led(i, 'first-day');
  return found && { day: 1, next: found.next, start: found.start };
}

/** Reads a day of the month: `27`, `27-29`, `الرابع والخامس`, `أول`, `ثاني أيام`, `غرة`. */
export function readDayOfMonth(scan: Scan, i: number): DayOfMonth | undefined {
  return readNthOfDays(scan, i) ?? readPlainDay(scan, i) ?? readEdgeDay(scan, i);
}
