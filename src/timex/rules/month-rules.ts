/**
 * Rules for months and for days of a month: `يوليو/تموز`, `16 تموز 2018`, `السادس والعشرين من الشهر الحالي`,
 * `16/8/1439هـ`.
 *
 * @module
 */
import { readNumber, readOrdinal } from '../../arabic/numerals.ts';
import { isInPlaceName } from '../text/look-alikes.ts';
import type { PointReading } from '../text/reading.ts';
import type { Found, Scan } from '../text/scan.ts';
import type { Calendar } from '../text/time-lexicon.ts';
import { readDayOfMonth } from './day-of-month.ts';
import {
  readDualShift,
  readRelativePeriod,
  readShift,
  readYear,
  readYearTail,
} from './year-rules.ts';

/** A part of a reading and the index of the token after it. */
interface Part {
  readonly next: number;
  readonly reading: PointReading;
}

/** A month's name or pair of names, still without its year. */
interface MonthName {
  readonly calendar: Calendar;
  readonly month: number;
  readonly next: number;
  readonly start: number;
  readonly sure: boolean;
  /** Told by its name, not by its number. */
  readonly named: boolean;
}

const monthOf = (found: Found): { calendar: Calendar; month: number } => {
  const [calendar, month] = found.value.split(' ');
  return { calendar: calendar as Calendar, month: Number(month) };
};

/** Reads a month's name, with the other name of the same month where that is given: `يوليو / تموز`. */
export function readMonthName(scan: Scan, i: number): MonthName | undefined {
  const word = scan.led(i, 'month-word');
  const isNamed = word !== undefined && scan.form(word.next) !== '';
  const at = isNamed ? word.next : i;
  const found = isNamed ? scan.word(at, 'month') : scan.led(at, 'month');
  if (!found) return isNamed ? readNumberedMonth(scan, at, word.start) : undefined;
  const name = monthOf(found);
  let { next } = found;
  let sure = !found.ambiguous || isNamed;
  // The twin: after a slash, a dash, in brackets, or with nothing between.
  let twinAt = next;
  const bracket = scan.isMark(twinAt, '([');
  if (scan.isMark(twinAt, '/([-–ـ\\')) twinAt++;
  const twin = scan.word(twinAt, 'month');
  if (twin && scan.form(twinAt) !== '' && twin.value === found.value) {
    next = twin.next;
    if (bracket && scan.isMark(next, ')]')) next++;
    sure = true;
  }
  return { ...name, next, start: isNamed ? word.start : found.start, sure, named: true };
}

/** Reads `شهر عشرة`, `الشهر الثامن`: a month only beside a day or a year. */
function readNumberedMonth(scan: Scan, i: number, start: number): MonthName | undefined {
  const ordinal = readOrdinal(scan.tokens, i);
  const number = ordinal?.definite && !ordinal.feminine ? ordinal : readNumber(scan.tokens, i);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 12)
    return undefined;
  const counts = scan.form(number.next) !== '' && scan.word(number.next, 'unit');
  if (counts && !readYear(scan, number.next)) return undefined;
  return {
    calendar: 'gregorian',
    month: number.value,
    next: number.next,
    start,
    sure: false,
    named: false,
  };
}

/** A date or month with its start. */
export interface DatePart extends Part {
  readonly start: number;
}

/** Reads a day with its month: `16 تموز/يوليو 2018`, `الأول من مارس`, `20 من الشهر القادم`. */
export function readDayAndMonth(scan: Scan, i: number): DatePart | undefined {
  const day = readDayOfMonth(scan, i);
  if (!day) return undefined;
  let at = day.next;
  if (scan.isMark(at, '-/.') && scan.tokens[at]?.spaced === false) at++;
  const hasOf = scan.form(at) === 'من' || scan.form(at) === 'لل';
  if (hasOf) at++;
  if (scan.form(at) === '') return undefined;
  const dayFields = { day: day.day, ...(day.dayTo ? { dayTo: day.dayTo } : {}) };
  const month = readMonthName(scan, at);
  if (month) {
    const tail = readMonthTail(scan, month.next);
    if (tail.next === month.next && isInPlaceName(scan, i)) return undefined;
    const calendar = tail.calendar ?? month.calendar;
    const isName =
      tail.next === month.next && scan.form(i) !== '' && scan.led(i - 1, 'named-event');
    const reading: PointReading = {
      kind: 'point',
      ...dayFields,
      month: month.month,
      ...tail.fields,
      calendar,
    };
    return {
      start: day.start,
      next: tail.next,
      reading: isName ? { ...reading, isName: true } : reading,
    };
  }
  const elliptic = readEllipticMonth(scan, i, at, day.next);
  if (elliptic) {
    const reading: PointReading = { kind: 'point', ...dayFields, ...elliptic.fields };
    return { start: day.start, next: elliptic.next, reading };
  }
  const relative = hasOf ? readRelativePeriod(scan, at, 'month') : undefined;
  if (relative) {
    return {
      start: day.start,
      next: relative.next,
      reading: {
        kind: 'point',
        ...dayFields,
        within: relative.offset,
        ...(relative.anaphoric ? { anaphoric: true } : {}),
      },
    };
  }
  return undefined;
}

/** Reads `في 15 الجاري`, `يوم 26 من المقبل`, `15 منه`: a day of a month left unsaid. */
function readEllipticMonth(scan: Scan, i: number, at: number, dayEnd: number) {
  if (scan.tokens[i]?.kind !== 'number') return undefined;
  if (scan.form(dayEnd) === 'منه') return { next: dayEnd + 1, fields: { anaphoric: true } };
  const shift = readShift(scan, at);
  const before = scan.form(i) === '' ? '' : (scan.tokens[i - 1]?.form ?? '');
  const isLed =
    ['في', 'يوم', 'يومي', 'منذ', 'حتي', 'بتاريخ', 'غايه'].includes(before) ||
    scan.led(i - 1, 'weekday');
  // `جلسة 20 الجاري`, `اجتماع 3 المقبل`: what is held that day.
  const held = /^(?:جلسه|اجتماع|مباراه|لقاء|موتمر|قمه|جوله|حفل|انتخابات|اضراب)$/.test(before);
  if (!shift || !(isLed || held)) return undefined;
  return { next: shift.next, fields: { within: { unit: 'month' as const, by: shift.shift } } };
}

/** Reads `سبتمبر 10, 1901`, `يناير الثاني والعشرين، 2018`: the day after its month, when a year follows. */
export function readMonthAndDay(scan: Scan, i: number): DatePart | undefined {
  const month = readMonthName(scan, i);
  if (!month?.named || month.calendar !== 'gregorian') return undefined;
  const day = readDayOfMonth(scan, month.next);
  if (!day || scan.form(month.next) === '' || !scan.isMark(day.next, ',،')) return undefined;
  const tail = readYearTail(scan, day.next);
  if (tail?.year === undefined) return undefined;
  const reading: PointReading = {
    kind: 'point',
    day: day.day,
    month: month.month,
    year: tail.year,
  };
  return { start: month.start, next: tail.next, reading };
}

interface MonthTail {
  readonly fields: Pick<PointReading, 'shift' | 'year' | 'within' | 'anaphoric'>;
  readonly next: number;
  readonly calendar: Calendar | undefined;
}

/** Reads what follows a month's name: `الماضي`, a year, or nothing. */
function readMonthTail(scan: Scan, i: number): MonthTail {
  // `من 28 أكتوبر إلى 9 نوفمبر المقبلين`: the adjective of both
  const shift = readShift(scan, i) ?? readDualShift(scan, i);
  const at = shift ? shift.next : i;
  const tail = readYearTail(scan, at);
  const fields: MonthTail['fields'] = {
    ...(shift ? { shift: shift.shift } : {}),
    ...(tail?.year !== undefined ? { year: tail.year } : {}),
    ...(tail?.within ? { within: tail.within } : {}),
    ...(tail?.anaphoric ? { anaphoric: true } : {}),
  };
  let next = tail ? tail.next : at;
  if (!shift && tail?.year === undefined && !tail) {
    const era = scan.form(next) === '' ? undefined : scan.word(next, 'era');
    if (era?.value === 'hijri') next = era.next;
  }
  return { fields, next, calendar: tail?.calendar };
}

/**
 * Reads a month without a day: `يوليو الماضي`, `شهر مارس 2014`, `ديسمبر/كانون الأول`. `isLed` tells that a
 * preposition of time stands before it, which is what a name like `مارس` needs.
 */
export function readMonth(scan: Scan, i: number, isLed: boolean): DatePart | undefined {
  const self = scan.led(i, 'this');
  if (self && scan.form(self.next) !== '') {
    const own = scan.word(self.next, 'month') ? readMonth(scan, self.next, true) : undefined;
    return own && { ...own, start: self.start };
  }
  const month = readMonthName(scan, i);
  if (!month) return undefined;
  const tail = readMonthTail(scan, month.next);
  const hasTail = tail.next > month.next;
  const day = scan.before(i) === 'من' ? i - 2 : i - 1;
  // `قوى الرابع عشر من آذار`
  const first = /^عشره?$/.test(scan.tokens[day]?.form ?? '') ? day - 1 : day;
  if (!hasTail && isInPlaceName(scan, first)) return undefined;
  const named = scan.led(i, 'month-word') !== undefined;
  if (!month.named && tail.fields.year === undefined && !tail.fields.within) return undefined;
  if (!month.sure && !hasTail && !(isLed && month.named)) return undefined;
  // Months of other calendars are told of as seasons of faith or work: dated only with a year or `في`.
  if (month.calendar !== 'gregorian' && !hasTail && !isLed && !named) return undefined;
  if (month.calendar === 'hijri' && !hasTail && !isLed) return undefined;
  const to = readMonthTo(scan, i, month);
  if (to && !hasTail) {
    const toTail = readMonthTail(scan, to.next);
    return {
      start: month.start,
      next: toTail.next,
      reading: {
        kind: 'point',
        month: month.month,
        monthTo: to.month,
        ...toTail.fields,
        calendar: toTail.calendar ?? month.calendar,
      },
    };
  }
  const isName = !hasTail && scan.form(i) !== '' && scan.led(i - 1, 'named-month') !== undefined;
  return {
    start: month.start,
    next: tail.next,
    reading: {
      kind: 'point',
      month: month.month,
      ...tail.fields,
      calendar: tail.calendar ?? month.calendar,
      ...(isName ? { isName } : {}),
    },
  };
}

/** Reads the second of two months in a row: `يونيو ويوليو`, when the word `شهري` announced two. */
function readMonthTo(scan: Scan, i: number, month: MonthName): MonthName | undefined {
  if (scan.led(i, 'month-word')?.value !== 'two') return undefined;
  const found = scan.ledBy(month.next, 'month', /^و$/);
  if (!found || scan.form(month.next) === '') return undefined;
  const to = readMonthName(scan, month.next);
  return to && to.month > month.month ? to : undefined;
}
