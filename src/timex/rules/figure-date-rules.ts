/**
 * Rules for dates in figures: `16/8/1439هـ`, `2022-09-07`, `12.10.2018`. A date of two figures (`22/04`) is
 * one only after `يوم`, a weekday or `بتاريخ`: scores and fractions look the same.
 *
 * @module
 */
import { daysInMonth } from '../calendar/civil-date.ts';
import type { PointReading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import type { Calendar } from '../text/time-lexicon.ts';
import type { DatePart } from './month-rules.ts';
import { isStrayComma, readEra } from './year-rules.ts';

const SEPARATORS = '/-.–\\';

interface Figure {
  readonly value: number;
  readonly digits: number;
}

function figureAt(scan: Scan, i: number): Figure | undefined {
  const token = scan.tokens[i];
  if (token?.kind !== 'number' || token.form.length > 4) return undefined;
  return { value: Number(token.form), digits: token.form.length };
}

/** Reads a date in figures; `isLed` tells that a weekday or `يوم` stands before it. */
export function readFigureDate(scan: Scan, i: number, isLed: boolean): DatePart | undefined {
  const first = figureAt(scan, i);
  const start = scan.tokens[i]?.start;
  const mark = scan.tokens[i + 1];
  if (!first || start === undefined || !mark || !scan.isMark(i + 1, SEPARATORS)) return undefined;
  if (isGluedToNumber(scan, i)) return undefined;
  const second = figureAt(scan, i + 2);
  if (!second || scan.form(i + 2) === '') return undefined;
  // `بتاريخ 2/5/،2018`
  const last = isStrayComma(scan, i + 4) ? i + 5 : i + 4;
  const third = scan.isMark(i + 3, mark.text) ? figureAt(scan, last) : undefined;
  if (third && scan.form(last) !== '') {
    // A further separator and figure would make it a telephone or version number.
    if (
      scan.isMark(last + 1, SEPARATORS) &&
      scan.tokens[last + 2]?.kind === 'number' &&
      !scan.tokens[last + 2]?.spaced
    )
      return undefined;
    return readThree(scan, start, last + 1, [first, second, third]);
  }
  if (scan.tokens[i + 2]?.spaced && !isLed) return undefined;
  return readTwo(scan, start, i + 3, first, second, isLed);
}

const isGluedToNumber = (scan: Scan, i: number): boolean => {
  const before = scan.tokens[i - 1];
  const token = scan.tokens[i];
  return (
    before?.kind === 'mark' &&
    !token?.spaced &&
    !before.spaced &&
    '/-.:,'.includes(before.text) &&
    scan.tokens[i - 2]?.kind === 'number'
  );
};

function readThree(
  scan: Scan,
  start: number,
  next: number,
  [a, b, c]: readonly [Figure, Figure, Figure],
): DatePart | undefined {
  const yearFirst = a.digits === 4;
  const yearLast = c.digits === 4;
  if (yearFirst === yearLast) return undefined;
  const year = yearFirst ? a.value : c.value;
  if (year < 1 || b.digits > 2 || (yearFirst ? c.digits : a.digits) > 2) return undefined;
  let [day, month] = yearFirst ? [c.value, b.value] : [a.value, b.value];
  // `4/22/2018` can only be month first.
  if (month > 12 && day <= 12) [day, month] = [month, day];
  const { calendar, at } = readFigureEra(scan, next, year);
  const unclear = !yearFirst && a.value <= 12 && b.value <= 12 && a.value !== b.value;
  const reading: PointReading = {
    kind: 'point',
    day,
    month,
    year,
    calendar,
    ...(unclear ? { dayMonthUnclear: true } : {}),
  };
  return { start, next: at, reading };
}

/** Reads the era after a year in figures; without one, 1300 to 1500 is Hijri. */
function readFigureEra(scan: Scan, i: number, year: number): { calendar: Calendar; at: number } {
  const era = readEra(scan, i);
  if (era) return { calendar: era.calendar, at: era.next };
  return { calendar: year >= 1300 && year < 1500 ? 'hijri' : 'gregorian', at: i };
}

/** In tokens: the place of a dateline, its country in brackets among it. */
const LONGEST_PLACE = 7;

/** `بغداد 15-7 (اف ب)-`: whether a date stands between the place that opens a line and an agency with its dash. */
function isDateline(scan: Scan, first: number, next: number): boolean {
  let from = first;
  while (from > first - LONGEST_PLACE && scan.tokens[from] && !scan.tokens[from]?.opensLine) from--;
  const before = scan.tokens.slice(from, first);
  const opens = from < first && (from <= 0 || scan.tokens[from]?.opensLine === true);
  if (!opens || !before.every(({ kind, text }) => kind === 'word' || '()'.includes(text)))
    return false;
  const closer = [2, 3, 4, 5].find((length) => scan.isMark(next + length, ')'));
  return scan.isMark(next, '(') && closer !== undefined && scan.isMark(next + closer + 1, '-–—');
}

function readTwo(
  scan: Scan,
  start: number,
  next: number,
  a: Figure,
  b: Figure,
  isLed: boolean,
): DatePart | undefined {
  const mark = scan.tokens[next - 2]?.text;
  // Month and year: `3/2015`.
  if (b.digits === 4 || a.digits === 4) {
    const [year, month] = b.digits === 4 ? [b.value, a.value] : [a.value, b.value];
    const isYear = year >= 1900 && year < 2200 && month >= 1 && month <= 12;
    if (!isYear || mark === '-' || mark === '–') return undefined;
    return { start, next, reading: { kind: 'point', month, year, calendar: 'gregorian' } };
  }
  const padded = mark === '/' && a.digits === 2 && b.digits === 2 && b.value <= 12 && a.value > 12;
  // `في 22-4`: one of the two can only be the day.
  const isAfterIn =
    ['في', 'بتاريخ'].includes(scan.tokens[next - 4]?.form ?? '') && Math.max(a.value, b.value) > 12;
  const dated = isLed || isDateline(scan, next - 3, next);
  if (!dated && !padded && !isAfterIn) return undefined;
  const [day, month] = b.value > 12 ? [b.value, a.value] : [a.value, b.value];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(null, month)) return undefined;
  const after = scan.tokens[next];
  if (
    after &&
    !after.opensLine &&
    ('%٪'.includes(after.text) || (!isLed && after.kind === 'word'))
  ) {
    return undefined;
  }
  return { start, next, reading: { kind: 'point', day, month, calendar: 'gregorian' } };
}
