/**
 * Rules for parts of the day that stand without a day's name: `بعد الظهر`, `عند منتصف الليل`, `في المساء`,
 * `هذا الصباح`, and for an hour after its part: `بعد الظهر 7:00`.
 *
 * @module
 */
import { hourOfPart, readClock, readLooseClock } from './clock-rules.ts';
import type { Match, PointReading } from './reading.ts';
import type { Scan } from './scan.ts';

/** Finds a part of the day at a token. */
export function matchPart(scan: Scan, i: number): Match | undefined {
  const alone = scan.led(i, 'part-alone');
  const led =
    scan.form(i) !== '' && scan.led(i - 1, 'part-lead') ? scan.word(i, 'part-after') : undefined;
  const found = alone ?? led;
  if (!found) return undefined;
  const clock = readHourAfter(scan, found.next, found.value);
  if (clock) {
    return scan.match('hour after its part', found.start, clock.next, {
      kind: 'point',
      clock: clock.clock,
    });
  }
  const reading: PointReading = found.value.startsWith('T')
    ? { kind: 'point', clock: { hour: Number(found.value.slice(1, 3)), minute: 0 } }
    : { kind: 'point', part: found.value };
  return scan.match('part of day', found.start, found.next, reading);
}

function readHourAfter(scan: Scan, i: number, part: string) {
  if (scan.form(i) === '') return undefined;
  const sure = readClock(scan, i);
  const loose =
    sure ??
    (scan.tokens[i]?.kind === 'number' && scan.isMark(i + 1, ':')
      ? readLooseClock(scan, i)
      : undefined);
  if (!loose?.clock) return undefined;
  const { hour } = loose.clock;
  return {
    next: loose.next,
    clock: { ...loose.clock, hour: hour > 12 ? hour : hourOfPart(hour, part) },
  };
}
