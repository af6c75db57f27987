/**
 * Rules for parts of the day that stand without a day's name: `بعد الظهر`, `عند منتصف الليل`, `في المساء`,
 * `هذا الصباح`, and for an hour after its part: `بعد الظهر 7:00`.
 *
 * @module
 */
import { readOrdinal } from '../../arabic/numerals.ts';
import { isTitledNight } from '../text/look-alikes.ts';
import type { Match, PointReading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { hourOfPart, readClock, readLooseClock } from './clock-rules.ts';
import { matchDay } from './day-rules.ts';
import { readShift } from './year-rules.ts';

/** Finds a part of the day at a token. */
export function matchPart(scan: Scan, i: number): Match | undefined {
  const special = matchNight(scan, i) ?? matchHoursOf(scan, i);
  if (special) return special;
  const alone = scan.led(i, 'part-alone');
  const led =
    scan.form(i) !== '' && scan.led(i - 1, 'part-lead') ? scan.word(i, 'part-after') : undefined;
  const found = alone ?? led;
  if (!found || isForbiddenHour(scan, i)) return undefined;
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

/** `حظر العمل وقت الظهيرة`: of each day of a summer. */
function isForbiddenHour(scan: Scan, i: number): boolean {
  if (!/^وقت$/.test(scan.tokens[i]?.form ?? '')) return false;
  return [2, 3, 4, 5].some((back) =>
    /^[وف]?[بل]?(?:ال)?(?:حظر|تحظر|يحظر|منع|يمنع|تمنع)$/.test(scan.tokens[i - back]?.form ?? ''),
  );
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

/** `ساعة مبكرة من صباح السبت`, `الساعات الأولى من فجر اليوم`, `ساعة متأخرة من الليل`. */
function matchHoursOf(scan: Scan, i: number): Match | undefined {
  const hours = scan.led(i, 'hours-of');
  const at = hours && scan.form(hours.next) === 'من' ? hours.next + 1 : hours?.next;
  if (!hours || at === undefined || scan.form(at) === '') return undefined;
  const day = matchDay(scan, at);
  if (day?.reading.kind === 'point' && (day.reading.part ?? day.reading.offset) !== undefined)
    return scan.match('hours of a day', hours.start, day.next, day.reading);
  const part = at > hours.next && !day ? scan.word(at, 'part-the') : undefined;
  return (
    part &&
    scan.match('hours of a day', hours.start, part.next, { kind: 'point', part: part.value })
  );
}

/** `الليلة`, `الليلة الماضية`, `الليلة الفاصلة بين السبت والأحد`. */
function matchNight(scan: Scan, i: number): Match | undefined {
  const between = scan.led(i, 'night-between');
  if (between && scan.form(between.next) !== '') {
    const first = scan.word(between.next, 'weekday');
    const second = first ? scan.ledBy(first.next, 'weekday', /^و$/) : undefined;
    if (!first || !second) return undefined;
    const reading: PointReading = { kind: 'point', weekday: Number(first.value), part: 'NI' };
    return scan.match('night', between.start, second.next, reading);
  }
  const tonight = scan.led(i, 'tonight');
  if (!tonight || isTitledNight(scan, i, tonight.next)) return undefined;
  // `في الليلة نفسها`
  if (scan.form(tonight.next) !== '' && scan.word(tonight.next, 'same')) {
    const offset = { unit: 'day', by: 0 } as const;
    const reading: PointReading = { kind: 'point', offset, part: 'NI', anaphoric: true };
    return scan.match('night', tonight.start, tonight.next + 1, reading);
  }
  const shift = readShift(scan, tonight.next);
  if (shift && shift.shift > 1) return undefined;
  const follows = scan.form(tonight.next);
  // `الليلة الأولى من المهرجان`
  if (!shift && readOrdinal(scan.tokens, tonight.next) && follows !== '') return undefined;
  const reading: PointReading = {
    kind: 'point',
    offset: { unit: 'day', by: shift?.shift ?? 0 },
    part: 'NI',
  };
  return scan.match('night', tonight.start, shift?.next ?? tonight.next, reading);
}
