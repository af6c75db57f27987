/**
 * The rule for feasts that the calendar knows: `في عيد الأضحى`, `رأس السنة الهجرية 2019`. Without a preposition of
 * time or a year a feast is spoken of, not dated by.
 *
 * @module
 */
import { readOrdinal } from '../arabic/numerals.ts';
import type { Match } from './reading.ts';
import type { Scan } from './scan.ts';
import { readShift, readYearTail } from './year-rules.ts';

/** Finds a feast at a token. */
export function matchFeast(scan: Scan, i: number): Match | undefined {
  const nth = readDayOf(scan, i);
  const feastAt = nth?.next ?? i;
  const found = nth ? scan.word(feastAt, 'feast') : scan.led(i, 'feast');
  if (!found || (nth && scan.form(feastAt) === '')) return undefined;
  const isLed = nth || (scan.form(i) !== '' && scan.led(i - 1, 'feast-lead') !== undefined);
  const tail = readYearTail(scan, found.next);
  const shift = tail ? undefined : readShift(scan, found.next);
  if (!isLed && tail?.year === undefined && !tail?.within && !shift) return undefined;
  const next = tail?.next ?? shift?.next ?? found.next;
  return scan.match('feast', nth?.start ?? found.start, next, {
    kind: 'feast',
    feast: found.value,
    ...(nth ? { nth: nth.day } : {}),
    ...(tail?.year === undefined
      ? {}
      : { year: tail.year, calendar: tail.calendar ?? 'gregorian' }),
    ...(tail?.within ? { within: tail.within.by } : {}),
    ...(shift ? { shift: shift.shift } : {}),
  });
}

/** `ثالث أيام`: which day of the feast that follows. */
function readDayOf(
  scan: Scan,
  i: number,
): { day: number; start: number; next: number } | undefined {
  const ordinal = readOrdinal(scan.tokens, i);
  if (!ordinal || ordinal.definite || ordinal.value > 4) return undefined;
  if (scan.form(ordinal.next) !== 'ايام') return undefined;
  return {
    day: ordinal.value,
    start: scan.startAfter(i, ordinal.proclitics),
    next: ordinal.next + 1,
  };
}
