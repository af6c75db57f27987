/**
 * Rules for months and for days of a month: `يوليو/تموز`, `16 تموز 2018`, `السادس والعشرين من الشهر الحالي`,
 * `16/8/1439هـ`.
 *
 * @module
 */
import { readNumber, readOrdinal } from '../arabic/numerals.ts';
import type { Offset, PointReading, Shift, Unit } from './reading.ts';
import type { Found, Scan } from './scan.ts';
import type { Calendar } from './time-lexicon.ts';

/** A part of a reading and the index of the token after it. */
export interface Part {
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
  if (!found) return undefined;
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
  return { ...name, next, start: isNamed ? word.start : found.start, sure };
}

/** Reads `الماضي`, `المقبل`, `الجاري`. */
export function readShift(scan: Scan, i: number): { shift: Shift; next: number } | undefined {
  const found = scan.form(i) === '' ? undefined : scan.word(i, 'shift');
  return found && { shift: Number(found.value) as Shift, next: found.next };
}

/** A year in figures or words, with its era. */
interface YearReading {
  readonly year: number;
  readonly yearTo?: number;
  readonly calendar?: Calendar;
  readonly next: number;
}

const LAST_YEAR = 2199;

/** Reads a year as a number: `2014`, `1439هـ`, `ألفين وأربعة عشر`, `2013-2014`, `2013/14`. */
export function readYearNumber(scan: Scan, i: number, anyLength = false): YearReading | undefined {
  const number = readNumber(scan.tokens, i);
  if (!number || !Number.isInteger(number.value)) return undefined;
  const { value } = number;
  let { next } = number;
  let calendar: Calendar | undefined;
  const era = scan.form(next) === '' ? undefined : scan.word(next, 'era');
  if (era && era.value !== 'bc') {
    const glued = scan.tokens[next]?.spaced === false;
    if (glued || scan.form(next) !== 'م' || scan.tokens[next + 1]?.spaced !== false) {
      calendar = era.value as Calendar;
      next = era.next;
    }
  }
  if (number.digits > 0 && number.digits !== 4 && !(anyLength && calendar !== undefined)) {
    if (!(anyLength && number.digits === 3)) return undefined;
  }
  if (number.digits === 0 && value < 1000) return undefined;
  if (value < 1 || value > LAST_YEAR) return undefined;
  const isOld = value < 1500 && calendar === undefined;
  if (isOld && !anyLength) return undefined;
  const range = readYearTo(scan, next, value);
  if (range) return { year: value, ...range, ...(calendar ? { calendar } : {}) };
  return { year: value, next, ...(calendar ? { calendar } : {}) };
}

/** Reads the second year of `2013-2014`, `2015 / 2016`, `2019/20`. */
function readYearTo(scan: Scan, i: number, year: number) {
  if (!scan.isMark(i, '-/–—')) return undefined;
  const token = scan.tokens[i + 1];
  if (token?.kind !== 'number' || scan.form(i + 1) === '') return undefined;
  const digits = token.form;
  const value =
    digits.length === 2 ? Math.floor(year / 100) * 100 + Number(digits) : Number(digits);
  if (digits.length !== 4 && digits.length !== 2) return undefined;
  if (value <= year || value > LAST_YEAR) return undefined;
  // `2019-12-03` is a date.
  if (digits.length === 2 && (value !== year + 1 || scan.isMark(i + 2, '-/'))) return undefined;
  return { yearTo: value, next: i + 2 };
}

/** A period told from now, with its place. */
interface RelativePeriod {
  readonly start: number;
  readonly next: number;
  readonly offset: Offset;
  readonly anaphoric: boolean;
}

/** What may stand after a month: its year, or which year relative to now. */
interface YearTail {
  readonly next: number;
  readonly year?: number;
  readonly calendar?: Calendar;
  readonly within?: Offset;
}

/** Reads the year after a day or month: `2018`, `من عام 2018`, `، 2018`, `لهذا العام 1439هـ`, `من العام الماضي`. */
export function readYearTail(scan: Scan, i: number): YearTail | undefined {
  let at = i;
  if (scan.isMark(at, ',،') || scan.form(at) === 'من' || scan.form(at) === 'في') at++;
  else if (scan.isMark(at, '.-/') && scan.tokens[at + 1]?.kind === 'number') at++;
  if (scan.form(at) === '') return undefined;
  const self = scan.ledBy(at, 'this', /^[ل]?$/);
  const word = scan.ledBy(self ? self.next : at, 'year-word', /^[لب]?$/);
  if (self && word) {
    const year = readYearNumber(scan, word.next);
    if (year && scan.form(word.next) !== '') return year;
    return { next: word.next, within: { unit: 'year', by: 0 } };
  }
  if (self) return undefined;
  if (word && scan.form(word.next) !== '') {
    const year = readYearNumber(scan, word.next, true);
    if (year) return year;
    const shift = readShift(scan, word.next);
    if (shift) return { next: shift.next, within: { unit: 'year', by: shift.shift } };
    return undefined;
  }
  return readYearNumber(scan, at);
}

interface DayOfMonth {
  readonly day: number;
  readonly dayTo?: number;
  readonly next: number;
  readonly start: number;
}

const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

/** Reads a day of the month: `27`, `27 و28`, `27-29`, `السادس والعشرين`, `أول`. */
function readDayOfMonth(scan: Scan, i: number): DayOfMonth | undefined {
  const number = readNumber(scan.tokens, i);
  if (number && number.digits > 0 && number.digits <= 2) {
    const base = { day: number.value, next: number.next, start: scan.tokens[i]?.start as number };
    if (!isDay(number.value)) return undefined;
    const joiner = scan.form(number.next);
    if (
      joiner === 'و' ||
      joiner === '-' ||
      joiner === '–' ||
      joiner === 'الي' ||
      joiner === 'حتي'
    ) {
      const to = readNumber(scan.tokens, number.next + 1);
      if (to && to.digits > 0 && to.digits <= 2 && isDay(to.value) && to.value > number.value) {
        return { ...base, dayTo: to.value, next: to.next };
      }
    }
    return base;
  }
  const ordinal = readOrdinal(scan.tokens, i);
  if (!ordinal || !isDay(ordinal.value)) return undefined;
  if (!ordinal.definite && ordinal.value !== 1) return undefined;
  return {
    day: ordinal.value,
    next: ordinal.next,
    start: scan.startAfter(i, ordinal.proclitics),
  };
}

/** A date or month with its start. */
export interface DatePart extends Part {
  readonly start: number;
}

/** Reads a day with its month: `16 تموز/يوليو 2018`, `الأول من مارس`, `20 من الشهر القادم`. */
export function readDayAndMonth(scan: Scan, i: number): DatePart | undefined {
  const day = readDayOfMonth(scan, i) ?? readEdgeDay(scan, i);
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
    const calendar = tail.calendar ?? month.calendar;
    return {
      start: day.start,
      next: tail.next,
      reading: { kind: 'point', ...dayFields, month: month.month, ...tail.fields, calendar },
    };
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

/** `غرة رمضان`, `مستهل` are no days; `أول مارس` and `غرة` with a Hijri month are. */
function readEdgeDay(scan: Scan, i: number): DayOfMonth | undefined {
  if (scan.form(i) !== 'غره') return undefined;
  const token = scan.tokens[i];
  return token && { day: 1, next: i + 1, start: token.start };
}

/** Reads a period told from now or from a date of the text: `الشهر الحالي`, `هذا الشهر`, `الشهر نفسه`. */
export function readRelativePeriod(scan: Scan, i: number, unit: Unit): RelativePeriod | undefined {
  const self = scan.led(i, 'this') ?? scan.led(i, 'that');
  if (self && scan.form(self.next) !== '') {
    const word = scan.word(self.next, 'the-unit');
    if (word?.value !== `${unit}.one`) return undefined;
    const anaphoric = scan.led(i, 'that') !== undefined;
    return { start: self.start, next: word.next, offset: { unit, by: 0 }, anaphoric };
  }
  const word = scan.led(i, 'the-unit');
  if (word?.value !== `${unit}.one`) return undefined;
  const shift = readShift(scan, word.next);
  if (shift) {
    return {
      start: word.start,
      next: shift.next,
      offset: { unit, by: shift.shift },
      anaphoric: false,
    };
  }
  if (scan.form(word.next) !== '' && scan.word(word.next, 'same')) {
    return { start: word.start, next: word.next + 1, offset: { unit, by: 0 }, anaphoric: true };
  }
  return undefined;
}

interface MonthTail {
  readonly fields: Pick<PointReading, 'shift' | 'year' | 'within'>;
  readonly next: number;
  readonly calendar: Calendar | undefined;
}

/** Reads what follows a month's name: `الماضي`, a year, or nothing. */
function readMonthTail(scan: Scan, i: number): MonthTail {
  const shift = readShift(scan, i);
  const at = shift ? shift.next : i;
  const tail = readYearTail(scan, at);
  const fields: MonthTail['fields'] = {
    ...(shift ? { shift: shift.shift } : {}),
    ...(tail?.year !== undefined ? { year: tail.year } : {}),
    ...(tail?.within ? { within: tail.within } : {}),
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
  const month = readMonthName(scan, i);
  if (!month) return undefined;
  const tail = readMonthTail(scan, month.next);
  const hasTail = tail.next > month.next;
  const named = scan.led(i, 'month-word') !== undefined;
  if (!month.sure && !hasTail && !isLed) return undefined;
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
  return {
    start: month.start,
    next: tail.next,
    reading: {
      kind: 'point',
      month: month.month,
      ...tail.fields,
      calendar: tail.calendar ?? month.calendar,
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
