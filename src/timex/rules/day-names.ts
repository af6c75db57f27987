/**
 * The names of a day: `الأربعاء`, `اليوم`, `أول أمس`, `ذلك اليوم`, `الأسبوع المقبل يوم الجمعة`, and what only looks
 * like one: `صلاة الجمعة`, `اليوم العالمي`.
 *
 * @module
 */
import { readOrdinal } from '../../arabic/numerals.ts';
import { isTitle, isTwo } from '../text/look-alikes.ts';
import type { Offset, PointReading, Shift } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { readDualShift, readRelativePeriod, readShift } from './year-rules.ts';

/** The day of an expression while it is being read. */
export interface Day {
  readonly start: number;
  next: number;
  offset?: Offset;
  weekday?: number;
  weekdayTo?: number;
  date?: PointReading;
  shift?: Shift;
  within?: Offset;
  anaphoric?: boolean;
  isCounted?: boolean;
}

/** Words before a weekday's name that make it something else: the Friday prayer, a market town, a man's name. */
const NOT_BEFORE_WEEKDAY = new Set(
  'صلاه خطبه خطيب صلوات سوق بين كلا كلتا هذين ابن بن عبد ال'.split(' '),
);
/** Words after `اليوم` that make it a named day or a count: `اليوم العالمي للمرأة`, `اليوم الواحد`. */
const NOT_AFTER_TODAY = new Set(
  'العالمي الوطني الدولي الواحد السابع الدراسي العربي الاوروبي الافريقي المفتوح'.split(' '),
);
/** Reads `اليوم`, `أمس`, `بعد غد`. */
export function readOffset(scan: Scan, i: number, proclitics: boolean): Day | undefined {
  const found = proclitics ? scan.led(i, 'day-offset') : scan.word(i, 'day-offset');
  if (!found) return undefined;
  // `لامس السعر يوم الجمعة أدنى مستوى`: a verb, and no `لأمس`
  if (/^[وف]?لامس/.test(scan.tokens[i]?.text ?? '')) return undefined;
  // `في أمس الحاجة`: the direst need
  if (/امس$/.test(scan.form(i)) && /^(?:ال)?حاجه$/.test(scan.form(found.next))) return undefined;
  // `قالوا لـ"الغد"`, `صحيفة الغد`
  // `في مثل هذا اليوم من عام 1973`
  if (scan.before(i) === 'هذا' && scan.before(i - 1) === 'مثل') return undefined;
  const paper = /ال(?:غد|يوم)$/.test(scan.form(i)) && isTitle(scan, i, found.next);
  if (paper) return undefined;
  const by = Number(found.value);
  const day: Day = { start: found.start, next: found.next, offset: { unit: 'day', by } };
  if (scan.form(i).endsWith('اليوم') || scan.form(i) === 'لليوم' || by === 0) {
    if (/[كب]$/.test(found.proclitics) || NOT_AFTER_TODAY.has(scan.form(found.next)))
      return undefined;
    return readTodayTail(scan, i, day);
  }
  return day;
}

/** `اليوم` opens `اليوم التالي`, `اليوم نفسه`, `اليوم الأول` as well as today. */
function readTodayTail(scan: Scan, i: number, day: Day): Day | undefined {
  // `برميل في اليوم`, `في اليوم الذي`: whatever day, and not today.
  const isAnyDay = /^[وف]?في$/u.test(scan.before(i));
  if (scan.form(day.next) === '') return isAnyDay ? undefined : day;
  if (scan.word(day.next, 'weekday')) return day;
  if (scan.word(day.next, 'same')) return { ...day, next: day.next + 1, anaphoric: true };
  const told = scan.word(day.next, 'shift-told');
  const shift =
    readShift(scan, day.next) ?? (told && { shift: Number(told.value), next: told.next });
  if (shift) {
    const by = shift.shift;
    return { ...day, next: shift.next, offset: { unit: 'day', by }, anaphoric: true };
  }
  const ordinal = readOrdinal(scan.tokens, day.next);
  const isCount = ordinal?.definite && !ordinal.feminine && ordinal.proclitics === 0;
  return isCount || isAnyDay ? undefined : day;
}

/** `الأسبوع المقبل يوم الجمعة`. */
export function readDayOfWeek(scan: Scan, i: number): Day | undefined {
  const week = readRelativePeriod(scan, i, 'week');
  if (!week || week.anaphoric) return undefined;
  const word = scan.form(week.next) === '' ? undefined : scan.word(week.next, 'day-word');
  const weekday = scan.word(word?.next ?? week.next, 'weekday');
  if (!weekday || scan.form(week.next) === '') return undefined;
  return {
    start: week.start,
    next: weekday.next,
    weekday: Number(weekday.value),
    within: week.offset,
  };
}

/** `ذلك اليوم`, `هذا اليوم`, `نفس اليوم`, `في اليوم ذاته`. */
export function readAnaphoricDay(scan: Scan, i: number): Day | undefined {
  const self = scan.led(i, 'this');
  const that = self ?? scan.led(i, 'that') ?? scan.led(i, 'same-before');
  if (scan.before(i) === 'مثل') return undefined;
  if (!that || scan.form(that.next) === '') return undefined;
  const word = scan.word(that.next, 'the-unit');
  const weekday = scan.word(that.next, 'weekday');
  if (weekday && self) {
    return { start: that.start, next: weekday.next, weekday: Number(weekday.value), shift: 0 };
  }
  if (word?.value !== 'day.one') return undefined;
  const day: Day = { start: that.start, next: word.next, offset: { unit: 'day', by: 0 } };
  return self ? day : { ...day, anaphoric: true };
}

/** Reads a weekday; without its article only after `يوم`. */
export function readWeekday(
  scan: Scan,
  i: number,
  proclitics: boolean,
  afterDayWord: boolean,
): Day | undefined {
  const found =
    (proclitics ? scan.led(i, 'weekday') : scan.word(i, 'weekday')) ??
    (afterDayWord ? scan.word(i, 'bare-weekday') : undefined);
  if (!found) return undefined;
  if (scan.form(found.next) !== '' && scan.word(found.next, 'named-weekday')) return undefined;
  if (!afterDayWord && found.value === '1' && isTwo(scan, found.next)) return undefined;
  if (!afterDayWord) {
    if (found.proclitics.endsWith('ك')) return undefined;
    const before = scan.before(i);
    if (
      NOT_BEFORE_WEEKDAY.has(before) ||
      NOT_BEFORE_WEEKDAY.has(before.replace(/^[وف]?[بلك]?/, ''))
    )
      return undefined;
  }
  return { start: found.start, next: found.next, weekday: Number(found.value) };
}

/** The last weekday of `يومي الأربعاء والخميس`, `أيام الجمعة والسبت والأحد`. */
export function readWeekdayTo(scan: Scan, day: Day): void {
  for (;;) {
    const joiner = scan.isMark(day.next, ',،-') ? day.next + 1 : day.next;
    const found =
      scan.form(joiner) === ''
        ? undefined
        : scan.ledBy(joiner, 'weekday', joiner === day.next ? /^و$/ : /^و?$/);
    if (!found) {
      readShiftOfBoth(scan, day);
      return;
    }
    day.weekdayTo = Number(found.value);
    day.next = found.next;
  }
}

/** `الاثنين والثلاثاء الماضيين`: two days, where an adjective in the dual is of both. */
export function readTwoWeekdays(scan: Scan, day: Day): void {
  const both: Day = { ...day };
  readWeekdayTo(scan, both);
  if (both.weekdayTo !== undefined && both.shift) Object.assign(day, both);
}

/** `يومي الأحد والاثنين المقبلين`. */
function readShiftOfBoth(scan: Scan, day: Day): void {
  const shift = readDualShift(scan, day.next);
  if (!shift || day.weekdayTo === undefined) return;
  day.shift = shift.shift;
  day.next = shift.next;
}

/** `ليل 20-21 نيسان`: one night, that of the first day. */
export function endAtMorning(day: Day): void {
  const { date } = day;
  if (date?.day === undefined || date.dayTo !== date.day + 1) return;
  const { dayTo: _, ...night } = date;
  day.date = night;
}

/** `ليلة الأربعاء الخميس`, `ليل الأربعاء-الخميس`: the night is that of the first day. */
export function readNextMorning(scan: Scan, i: number, day: Day): number {
  const joined = scan.isMark(i, '-–/') || /^(?:الي|علي)$/.test(scan.form(i)) ? i + 1 : i;
  const found = scan.form(joined) === '' ? undefined : scan.ledBy(joined, 'weekday', /^(?:و|)$/);
  const isNext =
    found && day.weekday !== undefined && Number(found.value) === (day.weekday % 7) + 1;
  return isNext ? found.next : i;
}
