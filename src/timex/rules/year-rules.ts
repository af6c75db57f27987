/**
 * Rules for years: `عام 2014`, `ألفين وأربعة عشر`, `1439هـ`, `2013-2014`, `مونديال 2018`, and for which year it
 * is told from now: `من العام الماضي`.
 *
 * @module
 */
import { readNumber } from '../../arabic/numerals.ts';
import type { Token } from '../../arabic/tokens.ts';
import { isOffice } from '../text/look-alikes.ts';
import type { Offset, PointReading, Shift, Unit } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import type { Calendar } from '../text/time-lexicon.ts';
import type { DatePart } from './month-rules.ts';

/** Reads `الماضي`, `المقبل`, `الجاري`. */
export function readShift(scan: Scan, i: number): { shift: Shift; next: number } | undefined {
  const found = scan.form(i) === '' ? undefined : scan.word(i, 'shift');
  return found && { shift: Number(found.value) as Shift, next: found.next };
}

/** Reads the dual that two days, months or lengths share: `الماضيين`, `المقبلتين`. */
export function readDualShift(scan: Scan, i: number): { shift: Shift; next: number } | undefined {
  const found = scan.form(i) === '' ? undefined : scan.word(i, 'shift-few');
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

/**
 * Reads a year as a number: `2014`, `1439هـ`, `ألفين وأربعة عشر`, `2013-2014`, `1437/1438هـ`. Without `anyLength`
 * it has four figures and lies after 1500, or has its era.
 */
export function readYearNumber(scan: Scan, i: number, anyLength = false): YearReading | undefined {
  const number = readNumber(scan.tokens, i);
  if (!number || !Number.isInteger(number.value)) return undefined;
  const { value, digits } = number;
  if (value < 1 || value > LAST_YEAR || (digits === 0 && value < 1000)) return undefined;
  if (readBeforeChrist(scan, number.next) !== undefined) return undefined;
  const range = readYearTo(scan, number.next, value);
  const next = range?.next ?? number.next;
  const era = readEra(scan, next);
  // `1437/1438`: two years of the Hijri centuries around ours need no era; `1455-1536` is a life.
  const isHijriRun = range?.yearTo === value + 1 && value >= 1350 && value < 1500;
  const calendar = era?.calendar ?? (isHijriRun ? 'hijri' : undefined);
  if (digits > 0 && digits !== 4 && !(anyLength && (digits === 3 || calendar))) return undefined;
  if (value < 1500 && !calendar && !anyLength) return undefined;
  return {
    year: value,
    next: era?.next ?? next,
    ...(range ? { yearTo: range.yearTo } : {}),
    ...(calendar ? { calendar } : {}),
  };
}

/** Reads `هـ`, `ميلادي`, `هجري شمسي`; the letter `م` is no era before an abbreviation. */
export function readEra(scan: Scan, i: number): { calendar: Calendar; next: number } | undefined {
  const era = scan.form(i) === '' ? undefined : scan.word(i, 'era');
  if (!era || era.value === 'bc') return undefined;
  const isGlued = scan.tokens[i]?.spaced === false;
  if (
    !isGlued &&
    scan.form(i) === 'م' &&
    scan.tokens[i + 1]?.spaced === false &&
    !scan.isMark(i + 1, ')،,.؛:')
  ) {
    return undefined;
  }
  return { calendar: era.value as Calendar, next: era.next };
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
  /** The year is that of a date the text told before: `من العام نفسه`. */
  readonly anaphoric?: boolean;
}

/**
 * Reads the year after a day or month: `2018`, `من عام 2018`, `، 2018`, `لهذا العام 1439هـ`, `من العام الماضي`.
 * After a month four figures are a year whatever its century.
 */
export function readYearTail(scan: Scan, i: number): YearTail | undefined {
  let at = i;
  if (scan.isMark(at, ',،') || scan.form(at) === 'من' || scan.form(at) === 'في') at++;
  else if (scan.isMark(at, '.-/') && scan.tokens[at + 1]?.kind === 'number') at++;
  if (scan.form(at) === '') return undefined;
  const relative = at > i ? readRelativePeriod(scan, at, 'year') : undefined;
  if (relative?.anaphoric) return { next: relative.next, within: relative.offset, anaphoric: true };
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
  const year = readYearNumber(scan, at, true);
  if (!year || (year.year < 1000 && year.calendar === undefined)) return undefined;
  // `16 يوليو، 2500 شخص`
  return year.yearTo === undefined && isCounted(scan, year.next) ? undefined : year;
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
  const before = scan.led(i, 'same-before');
  if (before && scan.form(before.next) !== '') {
    const word = scan.word(before.next, 'the-unit');
    if (word?.value !== `${unit}.one`) return undefined;
    return { start: before.start, next: word.next, offset: { unit, by: 0 }, anaphoric: true };
  }
  const word = scan.led(i, 'the-unit');
  if (word?.value !== `${unit}.one` || isOffice(scan, i)) return undefined;
  const told = scan.form(word.next) === '' ? undefined : scan.word(word.next, 'shift-told');
  if (told) {
    const offset = { unit, by: Number(told.value) };
    return { start: word.start, next: told.next, offset, anaphoric: true };
  }
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

/** Reads `1200 قبل الميلاد`, `332 ق.م`: years below zero. */
export function readYearBeforeChrist(scan: Scan, i: number): YearReading | undefined {
  const number = readNumber(scan.tokens, i);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 9999)
    return undefined;
  const next = readBeforeChrist(scan, number.next);
  return next === undefined ? undefined : { year: -number.value, next };
}

/** Reads `قبل الميلاد`, `ق.م`; returns the index after it. */
export function readBeforeChrist(scan: Scan, i: number): number | undefined {
  const era = scan.form(i) === '' ? undefined : scan.word(i, 'era');
  if (era?.value === 'bc') return era.next;
  const isShort = scan.form(i) === 'ق' && scan.isMark(i + 1, '.') && scan.form(i + 2) === 'م';
  return isShort ? i + 3 : undefined;
}

/** Tells whether a comma stands at a token that is printed before its figure instead of after it: `عام ،2014 وانتقل`. */
export const isStrayComma = (scan: Scan, i: number): boolean =>
  scan.isMark(i, '،') && scan.tokens[i + 1]?.kind === 'number' && !scan.tokens[i + 1]?.spaced;

/** Reads `عام 2014`, `سنة ألفين وأربعة`, `عامي 2016 و2017`, `للعام 2013-2014`. */
export function readYear(scan: Scan, i: number): DatePart | undefined {
  const word = scan.led(i, 'year-word');
  if (!word || scan.form(word.next) === '') return undefined;
  let at = word.next;
  const bracket = scan.isMark(at, '(');
  if (bracket || isStrayComma(scan, at)) at++;
  const year =
    readYearNumber(scan, at, true) ?? readYearBeforeChrist(scan, at) ?? readShortYear(scan, at);
  if (!year || (word.value === 'many' && year.year < 1000)) return undefined;
  // `منذ بداية العام 1340 بلاغا`: what is counted since then.
  const counts = year.yearTo === undefined && isCounted(scan, year.next);
  if (counts && (year.year < 1900 || year.year > 2100)) return undefined;
  let { next } = year;
  if (bracket) {
    if (!scan.isMark(next, ')')) return undefined;
    next++;
  }
  const { calendar, yearTo } = year;
  const reading: PointReading = {
    kind: 'point',
    year: year.year,
    ...(yearTo ? { yearTo } : {}),
    ...(calendar ? { calendar } : {}),
  };
  // `للعام 2014` cannot be cut before its article: the figure stands alone.
  const isContracted =
    scan.tokens[i]?.form.includes('لل') === true && scan.tokens[at]?.kind === 'number';
  const start = isContracted ? (scan.tokens[at] as Token).start : word.start;
  // `عامي 2016 و2017`; after the singular `عام 2016 و2017 …` the second year is its own.
  if (word.value === 'one' || yearTo) return { start, next, reading };
  // `انتخابات عامي 2016 و2020`: two years, and none of those between them.
  const isStretch = ['بين', 'من'].includes(scan.before(i));
  let last = year.year;
  for (;;) {
    const joiner = scan.form(next);
    const to = joiner === 'و' || joiner === '-' ? readYearNumber(scan, next + 1, true) : undefined;
    if (!to || to.year <= last) break;
    if (joiner === 'و' && !isStretch && to.year > last + 1) break;
    last = to.year;
    ({ next } = to);
    if (word.value === 'two') break;
  }
  const run = last > year.year ? { ...reading, yearTo: last } : reading;
  return { start, next, reading: run };
}

/** Reads the `ثمانية وأربعين` of `عام ثمانية وأربعين`, the `67` of `عام 67`: a year of the last century. */
export function readShortYear(scan: Scan, i: number): YearReading | undefined {
  const number = readNumber(scan.tokens, i);
  if (!number || !Number.isInteger(number.value) || number.proclitics > 0) return undefined;
  const { value, next } = number;
  const after = scan.tokens[next];
  const ends =
    !after ||
    after.opensLine ||
    (after.kind === 'mark' && !'%٪.,/-–'.includes(after.text)) ||
    (after.text === '.' && scan.tokens[next + 1]?.kind !== 'number') ||
    /^(?:و\p{L}|في$|من$|الي$|علي$|عن$|حتي$|بعد$|قبل$|ثم$)/u.test(after.form);
  return value >= 30 && value <= 99 && ends ? { year: 1900 + value, next } : undefined;
}

/** A number that is no year because something is counted by it: `2000 جندي`, `2500 شخصا`, `2010 %`. */
export function isCounted(scan: Scan, next: number): boolean {
  const after = scan.tokens[next];
  if (!after || after.opensLine) return false;
  if (after.kind === 'mark') return '%٪$€£°'.includes(after.text);
  if (after.kind === 'number') return true;
  const { form } = after;
  if (scan.word(next, 'counted')) return true;
  // The accusative of a counted noun: `شخصا`; not the common adverbs.
  return form.length > 3 && form.endsWith('ا') && /[\u064b]/.test(after.text);
}
