/**
 * The rule for feasts that the calendar knows: `في عيد الأضحى`, `رأس السنة الهجرية 2019`. Without a preposition of
 * time or a year a feast is spoken of, not dated by.
 *
 * @module
 */
import { readOrdinal } from '../../arabic/numerals.ts';
import type { Match } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { readShift, readYearTail } from './year-rules.ts';

/** Finds a feast at a token. */
export function matchFeast(scan: Scan, i: number): Match | undefined {
  const nth = readDayOf(scan, i) ?? readEve(scan, i);
  const feastAt = nth?.next ?? i;
  const found = nth ? scan.word(feastAt, 'feast') : scan.led(i, 'feast');
  if (!found || (nth && scan.form(feastAt) === '')) return undefined;
  // `قضى يوم عرفة في بيته`: a feast that is called a day dates by itself.
  const isDay = /يوم$/.test(scan.tokens[i]?.form ?? '');
  const isLed =
    nth || isDay || (scan.form(i) !== '' && scan.led(i - 1, 'feast-lead') !== undefined);
  const tail = readYearTail(scan, found.next);
  const shift = tail ? undefined : readShift(scan, found.next);
  if (!isLed && tail?.year === undefined && !tail?.within && !shift) return undefined;
  const next = tail?.next ?? shift?.next ?? found.next;
  return scan.match('feast', nth?.start ?? found.start, next, {
    kind: 'feast',
    feast: found.value,
    ...(nth ? { nth: nth.day } : {}),
    ...(nth?.part ? { part: nth.part } : {}),
    ...(tail?.year === undefined
      ? {}
      : { year: tail.year, calendar: tail.calendar ?? 'gregorian' }),
    ...(tail?.within ? { within: tail.within.by } : {}),
    ...(shift ? { shift: shift.shift } : {}),
  });
}

/** A day counted from the first of a feast, which is 1. */
interface DayOfFeast {
  readonly day: number;
  readonly start: number;
  readonly next: number;
  readonly part?: string;
}

/** `عشية عيد الأضحى`, `ليلة رأس السنة`: the day or night before. */
function readEve(scan: Scan, i: number): DayOfFeast | undefined {
  const eve = scan.led(i, 'part');
  const form = scan.tokens[i]?.form ?? '';
  if (eve?.next !== i + 1 || !/(?:عشيه|ليله)$/.test(form)) return undefined;
  return {
    day: 0,
    start: eve.start,
    next: eve.next,
    ...(eve.value === 'NI' ? { part: eve.value } : {}),
  };
}

/** `ثالث أيام`: which day of the feast that follows. */
function readDayOf(scan: Scan, i: number): DayOfFeast | undefined {
  const ordinal = readOrdinal(scan.tokens, i);
  if (!ordinal || ordinal.definite || ordinal.value > 4) return undefined;
  if (scan.form(ordinal.next) !== 'ايام') return undefined;
  return {
    day: ordinal.value,
    start: scan.startAfter(i, ordinal.proclitics),
    next: ordinal.next + 1,
  };
}
