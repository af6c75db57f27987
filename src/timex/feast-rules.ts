/**
 * The rule for feasts that the calendar knows: `في عيد الأضحى`, `رأس السنة الهجرية 2019`. Without a preposition of
 * time or a year a feast is spoken of, not dated by.
 *
 * @module
 */
import type { Match } from './reading.ts';
import type { Scan } from './scan.ts';
import { readShift, readYearTail } from './year-rules.ts';

/** Finds a feast at a token. */
export function matchFeast(scan: Scan, i: number): Match | undefined {
  const found = scan.led(i, 'feast');
  if (!found) return undefined;
  const isLed = scan.form(i) !== '' && scan.led(i - 1, 'feast-lead') !== undefined;
  const tail = readYearTail(scan, found.next);
  const shift = tail ? undefined : readShift(scan, found.next);
  if (!isLed && tail?.year === undefined && !tail?.within && !shift) return undefined;
  const next = tail?.next ?? shift?.next ?? found.next;
  return scan.match('feast', found.start, next, {
    kind: 'feast',
    feast: found.value,
    ...(tail?.year === undefined
      ? {}
      : { year: tail.year, calendar: tail.calendar ?? 'gregorian' }),
    ...(tail?.within ? { within: tail.within.by } : {}),
    ...(shift ? { shift: shift.shift } : {}),
  });
}
