/**
 * Rules for periods longer than a day: `عام 2014`, `الأسبوع الماضي`, `منتصف يوليو`, `تسعينيات القرن الماضي`,
 * `الربع الأول من 2016`, `صيف العام الماضي`.
 *
 * @module
 */
import { readNumber, readOrdinal } from '../../arabic/numerals.ts';
import { isAgeOf } from '../text/look-alikes.ts';
import type { Match, PointReading, Unit } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import type { TimexMod } from '../timex.ts';
import { BEFORE_YEAR, readBareYear } from './bare-year-rules.ts';
import { type DatePart, readMonth } from './month-rules.ts';
import {
  readBeforeChrist,
  readRelativePeriod,
  readShift,
  readYear,
  readYearNumber,
  readYearTail,
} from './year-rules.ts';

/** Finds a period at a token: the edge of one, or the period itself. */
export function matchPeriod(scan: Scan, i: number): Match | undefined {
  const weekend =
    scan.led(i, 'the-unit')?.value === 'weekend.one' ? readWeekend(scan, i) : undefined;
  if (weekend) return scan.match('weekend', weekend.start, weekend.next, weekend.reading);
  return matchEdge(scan, i) ?? readNamedPeriod(scan, i, false) ?? matchPlain(scan, i);
}

function matchPlain(scan: Scan, i: number): Match | undefined {
  const found = readPeriod(scan, i, true);
  return found && scan.match(found.rule, found.start, found.next, found.reading);
}

/** `نهاية الأسبوع الماضي` is the weekend, not the end of a week. */
function readWeekend(scan: Scan, i: number): DatePart | undefined {
  const found = scan.led(i, 'the-unit');
  const relative = readRelativePeriod(scan, i, 'weekend');
  const { start, next } = relative ?? found ?? {};
  if (start === undefined || next === undefined) return undefined;
  return {
    start,
    next,
    reading: relative
      ? { kind: 'point', offset: relative.offset }
      : { kind: 'point', offset: { unit: 'weekend', by: 0 }, isBare: true },
  };
}

interface Period extends DatePart {
  readonly rule: string;
}

const named = (rule: string, part: DatePart | undefined): Period | undefined =>
  part && { ...part, rule };

function readPeriod(scan: Scan, i: number, isFirst: boolean): Period | undefined {
  const isLed = !isFirst || isAfterTimePreposition(scan, i) || isNextMonth(scan, i);
  return (
    named('part of year', readPartOfYear(scan, i)) ??
    named('decade', readDecade(scan, i)) ??
    named('century', readCentury(scan, i)) ??
    named('month', readMonth(scan, i, isLed)) ??
    named('season', readSeason(scan, i)) ??
    named('year', readYear(scan, i)) ??
    named('relative period', readRelative(scan, i)) ??
    named('bare year', readBareYear(scan, i))
  );
}

/** `يناير ومارس`: a month joined to the one before it. */
const isNextMonth = (scan: Scan, i: number): boolean =>
  scan.form(i) !== '' &&
  scan.ledBy(i, 'month', /^و$/) !== undefined &&
  scan.led(i - 1, 'month') !== undefined;

/** Whether a preposition of time stands before a token, or on it. */
function isAfterTimePreposition(scan: Scan, i: number): boolean {
  const before = scan.form(i) === '' ? '' : (scan.tokens[i - 1]?.form ?? '');
  return BEFORE_YEAR.has(before) && before !== 'من';
}

/** Reads `الأسبوع الماضي`, `هذا العام`, `الشهر نفسه`, `نهاية الأسبوع المقبل`, `العقد القادم`. */
function readRelative(scan: Scan, i: number): DatePart | undefined {
  for (const unit of ['year', 'month', 'week', 'weekend', 'decade', 'century'] as const) {
    const found = readRelativePeriod(scan, i, unit);
    if (!found) continue;
    const reading: PointReading = {
      kind: 'point',
      offset: found.offset,
      ...(found.anaphoric ? { anaphoric: true } : {}),
    };
    const tail =
      unit === 'year' && found.offset.by <= 0 ? readYearNumber(scan, found.next) : undefined;
    if (tail && scan.form(found.next) !== '') {
      return {
        start: found.start,
        next: tail.next,
        reading: {
          kind: 'point',
          year: tail.year,
          ...(tail.yearTo ? { yearTo: tail.yearTo } : {}),
          ...(tail.calendar ? { calendar: tail.calendar } : {}),
        },
      };
    }
    return { start: found.start, next: found.next, reading };
  }
  return undefined;
}

/** Reads `تسعينيات القرن الماضي`, `الثمانينات`, `عقد الستينيات`, `عقد التسعينات من القرن العشرين`. */
function readDecade(scan: Scan, i: number): DatePart | undefined {
  const lead = scan.led(i, 'decade-word');
  const found =
    lead && scan.form(lead.next) !== '' ? scan.word(lead.next, 'decade') : scan.led(i, 'decade');
  if (!found) return undefined;
  const start =
    lead && found.next > lead.next && scan.word(lead.next, 'decade') ? lead.start : found.start;
  let { next } = found;
  if (scan.form(next) === 'من') next++;
  const century = scan.form(next) === '' ? undefined : readCentury(scan, next);
  next = century ? century.next : found.next;
  // `في العشرينات من عمره`, `رجل في مطلع الأربعينات`: an age.
  if (!century && isAgeOf(scan, i)) return undefined;
  if (!century && scan.form(next) === 'من' && /^(?:ال)?عمر/.test(scan.form(next + 1)))
    return undefined;
  const base =
    century?.reading.century ?? (century?.reading.offset ? 20 + century.reading.offset.by : 19);
  return { start, next, reading: { kind: 'point', decade: base * 10 + Number(found.value) / 10 } };
}

/** Reads `القرن العشرين`, `القرن 19`, `القرن ال(14) الميلادي`, `القرن الرابع الهجري`. */
function readCentury(scan: Scan, i: number): DatePart | undefined {
  const word = scan.led(i, 'the-unit');
  if (word?.value !== 'century.one' || scan.form(word.next) === '') return undefined;
  let at = word.next;
  const shift = readShift(scan, at);
  if (shift) {
    return {
      start: word.start,
      next: shift.next,
      reading: {
        kind: 'point',
        century: 20 + shift.shift,
        offset: { unit: 'century', by: shift.shift },
      },
    };
  }
  if (scan.form(at) === 'ال') at++;
  const bracket = scan.isMark(at, '(');
  if (bracket) at++;
  const number = readOrdinal(scan.tokens, at) ?? readNumber(scan.tokens, at);
  if (!number || number.value < 1 || number.value > 21 || !Number.isInteger(number.value))
    return undefined;
  let { next } = number;
  if (bracket) {
    if (!scan.isMark(next, ')')) return undefined;
    next++;
  }
  const beforeChrist = readBeforeChrist(scan, next);
  if (beforeChrist !== undefined) {
    return {
      start: word.start,
      next: beforeChrist,
      reading: { kind: 'point', century: -number.value },
    };
  }
  const era = scan.form(next) === '' ? undefined : scan.word(next, 'era');
  if (era) next = era.next;
  const hijri = era?.value === 'hijri';
  return {
    start: word.start,
    next,
    reading: { kind: 'point', century: number.value - 1, ...(hijri ? { calendar: 'hijri' } : {}) },
  };
}

/** Reads `صيف 2016`, `الصيف الماضي`, `شتاء العام الماضي`, `هذا الصيف`. */
function readSeason(scan: Scan, i: number): DatePart | undefined {
  const self = scan.led(i, 'this');
  const bare = self ? undefined : scan.led(i, 'season');
  const definite = self ? scan.word(self.next, 'the-season') : scan.led(i, 'the-season');
  const found = bare ?? definite;
  if (!found) return undefined;
  const start = self?.start ?? found.start;
  const base = { kind: 'point' as const, partOfYear: found.value };
  if (self)
    return { start, next: found.next, reading: { ...base, within: { unit: 'year', by: 0 } } };
  const shift = definite ? readShift(scan, found.next) : undefined;
  if (shift) return { start, next: shift.next, reading: { ...base, shift: shift.shift } };
  const tail = readYearTail(scan, found.next);
  if (tail && scan.form(found.next) !== '') {
    const { year, within, calendar } = tail;
    return {
      start,
      next: tail.next,
      reading: {
        ...base,
        ...(year !== undefined ? { year } : {}),
        ...(within ? { within } : {}),
        ...(calendar ? { calendar } : {}),
      },
    };
  }
  // A bare `ربيع` is a name, `الربيع العربي` an event; `في الصيف` and `فصل الشتاء` are times.
  const isWarmOrCold = found.value === 'SU' || found.value === 'WI';
  // `يمتد موسم الخريف في الجبل شهرين`: the season is told of.
  if (found.value === 'FA' && scan.before(i) === 'موسم') return undefined;
  const led =
    definite !== undefined &&
    (isWarmOrCold || (isAfterTimePreposition(scan, i) && found.value === 'FA'));
  return led ? { start, next: found.next, reading: base } : undefined;
}

/** Reads `الربع الأول من عام 2016`, `النصف الثاني من العام الجاري`. */
function readPartOfYear(scan: Scan, i: number): DatePart | undefined {
  const quarter = scan.led(i, 'quarter');
  const half = quarter ? undefined : scan.led(i, 'half-year');
  const word = quarter ?? half;
  if (!word || scan.form(word.next) === '') return undefined;
  const ordinal = readOrdinal(scan.tokens, word.next);
  const isLast = ['الاخير', 'الاخيره'].includes(scan.form(word.next));
  if (!ordinal?.definite && !isLast) return undefined;
  const count = quarter ? 4 : 2;
  const value = ordinal?.value ?? count;
  if (value > count) return undefined;
  const after = ordinal?.next ?? word.next + 1;
  const tail = readYearTail(scan, after);
  const at = scan.form(after) === 'من' ? after + 1 : after;
  const theYear = tail ? undefined : scan.word(at, 'the-unit');
  const isThisYear = theYear?.value === 'year.one' && at > after;
  const isMonth = tail || isThisYear ? undefined : readPeriodOf(scan, at);
  // `قبل نهاية السداسي الأول`: in the Maghreb a half of the year at hand, whatever follows.
  const isSemester = scan.form(word.next - 1).endsWith('سداسي');
  if (!tail && !isThisYear && !isMonth && !isSemester) return undefined;
  const isNear = isThisYear || (isSemester && !tail);
  const reading: PointReading = {
    kind: 'point',
    partOfYear: `${quarter ? 'Q' : 'H'}${value}`,
    ...(tail?.year !== undefined ? { year: tail.year } : {}),
    ...(tail?.within ? { within: tail.within } : {}),
    ...(isNear ? { within: { unit: 'year' as Unit, by: 0 } } : {}),
  };
  if (isMonth) {
    const mod = value === 1 ? 'START' : 'END';
    return { start: word.start, next: isMonth.next, reading: { ...isMonth.reading, mod } };
  }
  const next = tail ? tail.next : isThisYear ? theYear.next : after;
  return { start: word.start, next, reading };
}

/** The month of `النصف الأول من شهر مارس`, the century of `النصف الثاني من القرن الماضي`. */
function readPeriodOf(scan: Scan, i: number): DatePart | undefined {
  if (scan.form(i - 1) !== 'من') return undefined;
  return (
    readMonth(scan, i, true) ?? readDecade(scan, i) ?? readCentury(scan, i) ?? readRelative(scan, i)
  );
}

/** Reads the edge of a period: `منتصف يوليو`, `نهاية العام`, `أواخر شهر مارس 2014`, `مطلع الأسبوع المقبل`. */
function matchEdge(scan: Scan, i: number): Match | undefined {
  const edge = scan.led(i, 'edge');
  if (!edge || scan.form(edge.next) === '') return undefined;
  const at = edge.next;
  const mod = edge.value === 'REST' ? undefined : (edge.value as TimexMod);
  const withMod = (reading: PointReading): PointReading => (mod ? { ...reading, mod } : reading);
  const season = readNamedPeriod(scan, at, true);
  if (season) return { ...season, start: edge.start };
  const period = readPeriod(scan, at, false);
  if (period) return scan.match(period.rule, edge.start, period.next, withMod(period.reading));
  const bare = scan.ledBy(at, 'the-unit', /^[ل]?$/);
  const [unit, number] = (bare?.value ?? '').split('.');
  if (!bare || number !== 'one' || !EDGED_UNITS.has(unit ?? '')) return undefined;
  const reading = withMod({ kind: 'point', offset: { unit: unit as Unit, by: 0 } });
  return scan.match(`edge of a ${unit}`, edge.start, bare.next, reading);
}

/** Units whose edge is that of the present one: `نهاية العام`. */
const EDGED_UNITS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'decade', 'century']);

/**
 * Finds a year of sports, school or crops: `الموسم الجاري`, `هذا الموسم`, `الموسم الفارط 2015/2016`. Its bounds
 * are not told, so that only figures give it a value. `isEdged` tells that `نهاية` or the like stands before it.
 */
function readNamedPeriod(scan: Scan, i: number, isEdged: boolean): Match | undefined {
  const self = scan.led(i, 'this');
  const found = self ? scan.word(self.next, 'named-period') : scan.led(i, 'named-period');
  if (!found || (self && scan.form(self.next) === '')) return undefined;
  const start = self?.start ?? found.start;
  const shift = readShift(scan, found.next);
  const at = shift?.next ?? found.next;
  const isHijri = found.value === 'hijri';
  const year = scan.form(at) === '' ? undefined : readYearNumber(scan, at, isHijri);
  if (year) {
    const { yearTo, calendar = isHijri ? 'hijri' : undefined } = year;
    const reading: PointReading = {
      kind: 'point',
      year: year.year,
      ...(yearTo ? { yearTo } : {}),
      ...(calendar ? { calendar } : {}),
    };
    return scan.match('named period', start, year.next, reading);
  }
  if (!self && !shift && !isEdged) return undefined;
  return scan.match('named period', start, at, { kind: 'vague', value: 'SEASON' });
}
