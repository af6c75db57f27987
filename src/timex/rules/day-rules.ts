/**
 * The rule for days and hours: one expression however many ways it names its day. `اليوم الأربعاء`,
 * `أمس، الثلاثاء`, `مساء يوم الثلاثاء 29 شعبان 1439هـ (15 مايو)`, `الساعة 11:55 مساء الأربعاء`.
 *
 * @module
 */

import type { Match, PointReading, Reading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { hourOfPart, readClock, readPartAfter } from './clock-rules.ts';
import {
  type Day,
  endAtMorning,
  readAnaphoricDay,
  readDayOfWeek,
  readNextMorning,
  readOffset,
  readTwoWeekdays,
  readWeekday,
  readWeekdayTo,
} from './day-names.ts';
import { readFigureDate } from './figure-date-rules.ts';
import { type DatePart, readDayAndMonth, readMonthAndDay } from './month-rules.ts';
import { readRelativePeriod, readShift } from './year-rules.ts';

const ALIAS = new Set(['الموافق', 'الموافقه', 'المصادف', 'الموافقة', 'الواقع', 'المقابل']);

/** Reads `يوم`/`يومي` and says whether it stood there. */
function readDayWord(scan: Scan, i: number, isFirst: boolean) {
  const word = isFirst ? scan.led(i, 'day-word') : scan.word(i, 'day-word');
  if (!word || scan.form(word.next) === '') return undefined;
  return word;
}

/** Reads the part of an expression that names the day. */
function readDay(scan: Scan, i: number, isFirst: boolean): Day | undefined {
  const word = readDayWord(scan, i, isFirst);
  const at = word ? word.next : i;
  const proclitics = isFirst && !word;
  const opened =
    readOffset(scan, at, proclitics) ??
    readWeekday(scan, at, proclitics, word !== undefined) ??
    readDate(scan, at, word?.value === 'one') ??
    readDayNumber(scan, at, word !== undefined) ??
    (isFirst ? readDayOfWeek(scan, i) : undefined) ??
    readAnaphoricDay(scan, i);
  if (!opened) return undefined;
  const day: Day = word ? { ...opened, start: word.start } : opened;
  if (word && (word.value === 'two' || word.value === 'many') && day.weekday !== undefined) {
    readWeekdayTo(scan, day);
  }
  // `الاثنين والثلاثاء الماضيين`
  if (!word && day.weekday !== undefined) readTwoWeekdays(scan, day);
  while (extendDay(scan, day));
  return day;
}

function readDate(scan: Scan, i: number, isLed: boolean): Day | undefined {
  const date =
    readFigureDate(scan, i, isLed) ?? readDayAndMonth(scan, i) ?? readMonthAndDay(scan, i);
  return date && fromDate(date);
}

const fromDate = ({ start, next, reading }: DatePart): Day => ({ start, next, date: reading });

/** `يوم 21`: a day of the month in figures alone, when nothing is counted by it. */
function readDayNumber(scan: Scan, i: number, afterDayWord: boolean): Day | undefined {
  const token = scan.tokens[i];
  if (!afterDayWord || token?.kind !== 'number' || token.form.length > 2) return undefined;
  const day = Number(token.form);
  const after = scan.tokens[i + 1];
  const isAlone =
    !after || after.opensLine || (after.kind === 'mark' && !'/-.%:'.includes(after.text));
  if (day < 1 || day > 31 || !isAlone) return undefined;
  return { start: token.start, next: i + 1, date: { kind: 'point', day } };
}

/** Reads one more way in which the expression names its day; false when there is none. */
function extendDay(scan: Scan, day: Day): boolean {
  if (!day.shift && !day.date && day.weekday !== undefined) {
    const shift = readShift(scan, day.next);
    if (shift) {
      day.shift = shift.shift;
      day.next = shift.next;
      return true;
    }
    const ofAt = scan.form(day.next) === 'من' ? day.next + 1 : day.next;
    const week = scan.form(ofAt) === '' ? undefined : readRelativePeriod(scan, ofAt, 'week');
    if (week && !day.within) {
      day.within = week.offset;
      day.next = week.next;
      return true;
    }
  }
  let at = day.next;
  const bracket = scan.isMark(at, '([');
  const comma = scan.isMark(at, ',،-–/');
  if (bracket || comma) at++;
  const alias = ALIAS.has(scan.form(at));
  if (alias) {
    at++;
    if (scan.form(at) === 'ل' || scan.form(at) === 'في') at++;
  }
  if (scan.form(at) === '') return false;
  const word = readDayWord(scan, at, false);
  if (word && !alias) at = word.next;
  const first = readMore(scan, at, day, alias || bracket || comma);
  if (!first) return false;
  const more = bracket ? readRestOfBracket(scan, day, first) : first;
  let { next } = more;
  if (bracket) {
    if (!scan.isMark(next, ')]')) return false;
    next++;
  }
  Object.assign(day, more.fields, { next });
  return true;
}

/** `اليوم (الأربعاء 20 يونيو 2018)`: a weekday in brackets has its date behind it. */
function readRestOfBracket(scan: Scan, day: Day, first: More): More {
  const at = scan.isMark(first.next, ',،') ? first.next + 1 : first.next;
  const date =
    first.fields.weekday === undefined || scan.form(at) === ''
      ? undefined
      : readMore(scan, at, { ...day, ...first.fields, next: at }, true);
  return date ? { fields: { ...first.fields, ...date.fields }, next: date.next } : first;
}

/** One more way in which an expression names its day, and the index of the token after it. */
interface More {
  readonly fields: Partial<Day>;
  readonly next: number;
}

function readMore(scan: Scan, at: number, day: Day, joined: boolean): More | undefined {
  const weekday = day.weekday === undefined ? scan.word(at, 'weekday') : undefined;
  if (weekday && (day.offset || joined)) {
    return { fields: { weekday: Number(weekday.value) }, next: weekday.next };
  }
  const date =
    readFigureDate(scan, at, true) ?? readDayAndMonth(scan, at) ?? readMonthAndDay(scan, at);
  if (!date) return undefined;
  if (!day.date) {
    // `الثلاثاء الثالث من أيلول` may be the third Tuesday of the month.
    const isCounted =
      !joined &&
      !date.reading.dayTo &&
      (date.reading.day ?? 9) <= 5 &&
      scan.tokens[at]?.kind === 'word';
    return { fields: { date: date.reading, isCounted }, next: date.next };
  }
  // The same day in another calendar: the Gregorian one wins.
  if (!joined || (date.reading.calendar ?? 'gregorian') === (day.date.calendar ?? 'gregorian'))
    return undefined;
  const wins = date.reading.calendar === 'gregorian';
  const [gregorian, other] = wins ? [date.reading, day.date] : [day.date, date.reading];
  return { fields: { date: { ...gregorian, otherwise: other } }, next: date.next };
}

const PREPOSITION_BEFORE_CLOCK = new Set(['في', 'عند', 'علي', 'حوالي', 'نحو', 'بحدود']);

/** Finds a day, an hour or both at a token. */
export function matchDay(scan: Scan, i: number): Match | undefined {
  const clock = readClock(scan, i);
  let at = clock ? clock.next : i;
  if (clock && (scan.form(at) === 'من' || scan.isMark(at, ',،'))) at++;
  const part =
    clock && scan.form(at) === ''
      ? undefined
      : clock
        ? scan.word(at, 'part')
        : scan.led(at, 'part');
  let dayAt = part ? part.next : at;
  if (part && scan.form(dayAt) === 'من') dayAt++;
  const isOnLine = dayAt === i || scan.form(dayAt) !== '';
  const day = isOnLine ? readDay(scan, dayAt, dayAt === i) : undefined;
  if (!day) {
    if (!clock) return undefined;
    return scan.match('clock', clock.start, clock.next, {
      kind: 'point',
      clock: clock.clock ?? { hour: 0 },
    });
  }
  const start = clock?.start ?? part?.start ?? day.start;
  let { next } = day;
  let dayPart = part?.value;
  if (dayPart === 'NI') {
    next = readNextMorning(scan, next, day);
    endAtMorning(day);
  }
  let dayClock = clock?.clock;
  if (!clock) {
    const joined =
      scan.isMark(next, ',،') || PREPOSITION_BEFORE_CLOCK.has(scan.form(next)) ? next + 1 : next;
    const after = scan.form(joined) === '' ? undefined : readClock(scan, joined);
    if (after?.clock && !hasDayAfter(scan, after.next)) {
      // `ليلة الجمعة على الساعة الحادية عشرة`: the hour is of that half of the day.
      const hour = after.part ? after.clock.hour : hourOfPart(after.clock.hour, dayPart);
      dayClock = { ...after.clock, hour };
      next = after.next;
    }
  }
  if (dayPart === undefined) {
    const after = readPartAfter(scan, next);
    if (after && !hasDayAfter(scan, after.next)) {
      dayPart = after.part;
      next = after.next;
    }
  }
  const everyAt = readOfEvery(scan, next, day);
  if (everyAt !== undefined) {
    return scan.match('set', start, everyAt, { kind: 'set', value: `XXXX-WXX-${day.weekday}` });
  }
  const isEvery = scan.led(i, 'day-word')?.value === 'many' && day.weekdayTo === undefined;
  if (isEvery && day.weekday !== undefined && !day.shift && !day.date && !day.within) {
    return scan.match('set', start, next, { kind: 'set', value: `XXXX-WXX-${day.weekday}` });
  }
  return scan.match('day', start, next, readingOf(day, dayPart, dayClock));
}

/** Reads `من كل أسبوع` after a weekday; returns the index after it. */
function readOfEvery(scan: Scan, i: number, { weekday, date }: Day): number | undefined {
  if (weekday === undefined || date || scan.form(i) !== 'من' || !scan.word(i + 1, 'every'))
    return undefined;
  const unit = scan.word(i + 2, 'unit');
  return scan.form(i + 2) !== '' && unit?.value === 'week.one' ? unit.next : undefined;
}

/** Whether a day's name follows at a token: then a part of the day before it is that day's. */
const hasDayAfter = (scan: Scan, i: number): boolean =>
  scan.form(i) !== '' &&
  (scan.word(i, 'weekday') ?? scan.word(i, 'day-offset') ?? scan.word(i, 'day-word')) !== undefined;

function readingOf(day: Day, part: string | undefined, clock: PointReading['clock']): Reading {
  const { offset, weekday, weekdayTo, shift, within, anaphoric } = day;
  const reading: PointReading = {
    ...day.date,
    kind: 'point',
    ...(offset && !day.date?.month ? { offset } : {}),
    ...(offset && day.date?.month ? { offset } : {}),
    ...(weekday !== undefined ? { weekday } : {}),
    ...(shift !== undefined ? { shift } : {}),
    ...(within ? { within } : {}),
    ...(anaphoric ? { anaphoric } : {}),
    ...(weekday !== undefined && day.isCounted ? { nthWeekday: true } : {}),
    ...(part !== undefined ? { part } : {}),
    ...(clock ? { clock } : {}),
  };
  if (weekdayTo === undefined) return reading;
  return { kind: 'range', from: reading, to: { ...reading, weekday: weekdayTo } };
}
