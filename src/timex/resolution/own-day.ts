/**
 * The day of writing as the text itself gives it, where nothing else does: `اليوم السبت (01 دجنبر)`, an agency's
 * `عمان 4 تشرين الأول (بترا) -`, the brackets of `أعلن القصر الأربعاء (27 ديسمبر 2017)`.
 *
 * @module
 */
import { civilDate, dayNumber, daysInMonth, weekdayOf } from '../calendar/civil-date.ts';
import type { Match, PointReading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { type ReferenceDay, STAND_IN_YEAR } from './reference.ts';

/** In tokens: the place of a dateline is told before its day. */
const LONGEST_PLACE = 4;

/** Returns the day of writing that a text gives by itself. */
export function ownDay(scan: Scan, matches: readonly Match[]): ReferenceDay | null {
  for (const { reading } of matches) {
    if (!isToday(reading)) continue;
    const own = ownDayOf(reading);
    if (own) return own;
  }
  return datelineDay(scan, matches) ?? bracketedDay(scan, matches);
}

/** Whether a reading names a day counted from the one of writing: `اليوم الاثنين`, `أمس (5 مايو 2018)`. */
const isToday = (reading: Match['reading']): reading is PointReading =>
  reading.kind === 'point' && reading.offset?.unit === 'day' && !reading.anaphoric;

/**
 * `عمان 4 تشرين الأول (بترا) -`: the day of a dateline, with the weekday that the text then gives for today where
 * the year is left out.
 */
function datelineDay(scan: Scan, matches: readonly Match[]): ReferenceDay | null {
  const [first, ...others] = matches;
  if (first?.reading.kind !== 'point' || first.first > LONGEST_PLACE) return null;
  if (first.reading.dayTo !== undefined || first.reading.weekday !== undefined) return null;
  const before = scan.tokens.slice(0, first.first);
  const isPlace =
    before.length > 0 && before.every(({ kind, text }) => kind === 'word' || '-–/،'.includes(text));
  if (!isPlace || !closesDateline(scan, first.next)) return null;
  const today = others.find(
    ({ reading }) => isToday(reading) && reading.weekday !== undefined,
  )?.reading;
  const told = today && isToday(today) ? today : undefined;
  const by = told?.offset?.by ?? 0;
  const weekday = told?.weekday === undefined ? undefined : ((told.weekday - by + 13) % 7) + 1;
  return ownDayOf({ ...first.reading, ...(weekday === undefined ? {} : { weekday }) });
}

/** The `(بترا) -` or `/ وكالة /` behind a dateline; returns false for a sentence that begins with a date. */
function closesDateline(scan: Scan, i: number): boolean {
  if (scan.isMark(i, '/-–')) return true;
  const end = [2, 3, 4].find((length) => scan.isMark(i + length, ')'));
  return scan.isMark(i, '(') && end !== undefined;
}

/** `أعلن القصر الأربعاء (27 ديسمبر 2017)`: the first paragraph's weekday, its date beside it for whoever reads later. */
function bracketedDay(scan: Scan, matches: readonly Match[]): ReferenceDay | null {
  const second = scan.tokens.findIndex(({ opensLine }, i) => i > 0 && opensLine);
  for (const { reading, first, next } of matches) {
    if (second >= 0 && next > second) return null;
    if (reading.kind !== 'point' || reading.weekday === undefined || reading.year === undefined)
      continue;
    const isInBrackets = scan.tokens.slice(first, next).some(({ text }) => text === '(');
    const isTold = reading.shift !== undefined || reading.within !== undefined;
    return isInBrackets && !isTold ? ownDayOf(reading) : null;
  }
  return null;
}

function ownDayOf({
  day,
  month,
  year,
  weekday,
  offset,
  calendar,
}: PointReading): ReferenceDay | null {
  const isGregorian = (calendar ?? 'gregorian') === 'gregorian';
  if (day === undefined || month === undefined || !isGregorian || month < 1 || month > 12)
    return null;
  if (day < 1 || day > daysInMonth(year ?? null, month)) return null;
  const by = offset?.by ?? 0;
  const from = 'the day that the text gives as its own';
  if (year !== undefined && year > 0) {
    const days = dayNumber({ year, month, day }) - by;
    return { ...civilDate(days), weekday: weekdayOf(days), from };
  }
  if (weekday === undefined) return null;
  const own = civilDate(dayNumber({ year: STAND_IN_YEAR, month, day }) - by);
  return {
    year: null,
    month: own.month,
    day: own.day,
    weekday: ((weekday - by + 13) % 7) + 1,
    from,
  };
}
