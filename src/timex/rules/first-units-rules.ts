/**
 * The rule for the first or last so many units of a period: `الأشهر التسعة الأولى من العام`, `أول ستة أشهر من 2021`,
 * `الأيام العشرة الأولى من رمضان`.
 *
 * @module
 */
import { readNumber } from '../../arabic/numerals.ts';
import type { Match, PointReading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { readMonth } from './month-rules.ts';
import { readYearTail } from './year-rules.ts';

/** How many units, of which kind, from which end. */
interface Units {
  readonly start: number;
  readonly next: number;
  readonly count: number;
  readonly unit: 'month' | 'day';
  readonly isLast: boolean;
}

/** An article or `أول`, with which all of these begin. */
const OPENS = /^[وف]?[بلك]?(?:ال|ل|اول$|اخر$)/;

/** Finds the first or last so many months of a year, or the first so many days of a month. */
export function matchFirstUnits(scan: Scan, i: number): Match | undefined {
  if (!OPENS.test(scan.tokens[i]?.form ?? '')) return undefined;
  const units = readTen(scan, i) ?? readUnits(scan, i);
  if (!units || scan.form(units.next) === '') return undefined;
  return units.unit === 'month' ? matchMonths(scan, units) : matchDays(scan, units);
}

/** `الأشهر التسعة الأولى`, `التسعة أشهر الأولى`, `الـ9 أشهر الأخيرة`, `أول تسعة أشهر`. */
function readUnits(scan: Scan, i: number): Units | undefined {
  const lead = scan.tokens[i]?.form.match(/^([وف]?[بل]?)(?:اول|اخر)$/);
  const plural = lead ? undefined : scan.led(i, 'the-unit');
  const at = lead ? i + 1 : (plural?.next ?? i);
  if ((lead || plural) && scan.form(at) === '') return undefined;
  const numberAt = scan.tokens[at]?.form === 'ال' ? at + 1 : at;
  const number = readNumber(scan.tokens, numberAt, !lead);
  if (!number || (numberAt > at && scan.form(numberAt) === '')) return undefined;
  const counted =
    plural ?? (scan.form(number.next) === '' ? undefined : scan.word(number.next, 'unit'));
  const unit = counted?.value.match(/^(month|day)\./)?.[1] as Units['unit'] | undefined;
  if (!counted || !unit || !Number.isInteger(number.value)) return undefined;
  const after = plural ? number.next : counted.next;
  const order = lead ? undefined : scan.form(after);
  if (order !== undefined && !/^(?:الاولي|الاوايل|الاخيره)$/.test(order)) return undefined;
  const start = lead
    ? scan.startAfter(i, lead[1]?.length ?? 0)
    : (plural?.start ?? articleStart(scan, i));
  const isLast = lead ? /اخر$/.test(lead[0]) : order === 'الاخيره';
  return { start, next: lead ? after : after + 1, count: number.value, unit, isLast };
}

/** `العشر الأواخر`, `العشر الأوائل`: of the nights of a month. */
function readTen(scan: Scan, i: number): Units | undefined {
  const ten = scan.tokens[i]?.form.match(/^([وف]?[بك]?)العشر$/);
  const order = scan.form(i + 1);
  if (!ten || !/^(?:الاواخر|الاوايل|الاول)$/.test(order)) return undefined;
  const start = scan.startAfter(i, ten[1]?.length ?? 0);
  return { start, next: i + 2, count: 10, unit: 'day', isLast: order === 'الاواخر' };
}

/** Where `التسعة` of `والتسعة أشهر` begins. */
const articleStart = (scan: Scan, i: number): number =>
  scan.startAfter(i, scan.tokens[i]?.form.match(/^[وف]?[بك]?(?=ال)/)?.[0].length ?? 0);

function matchMonths(scan: Scan, { start, next, count, isLast }: Units): Match | undefined {
  const tail = readYearTail(scan, next);
  const isOf = /^(?:من|في)$/.test(scan.form(next));
  const theYear = isOf ? scan.word(next + 1, 'the-unit') : undefined;
  const isThisYear = theYear?.value === 'year.one' && scan.form(next + 1) !== '';
  if (!isOf || count < 2 || count > 11 || (!tail && !isThisYear)) return undefined;
  const isOtherCalendar = tail?.calendar !== undefined && tail.calendar !== 'gregorian';
  if (isOtherCalendar || tail?.anaphoric) return undefined;
  const year: Pick<PointReading, 'year' | 'within'> =
    tail?.year !== undefined
      ? { year: tail.year }
      : { within: tail?.within ?? { unit: 'year', by: 0 } };
  const [from, to] = isLast ? [13 - count, 12] : [1, count];
  return scan.match('first months', start, tail?.next ?? theYear?.next ?? next, {
    kind: 'range',
    from: { kind: 'point', month: from, ...year },
    to: { kind: 'point', month: to, ...year },
  });
}

function matchDays(scan: Scan, { start, next, count, isLast }: Units): Match | undefined {
  if (count < 2 || count > 28 || scan.form(next) !== 'من') return undefined;
  const month = readMonth(scan, next + 1, true);
  if (!month || month.reading.monthTo) return undefined;
  if (isLast) {
    // The nights that are counted are of the last third, however long the month is.
    const isTen = scan.form(next - 1) === 'الاواخر';
    const { reading } = month;
    return scan.match('last days', start, month.next, {
      kind: 'range',
      from: isTen ? { ...reading, day: 21 } : { ...reading, nth: -count, nthUnit: 'day' },
      to: { ...reading, nth: -1, nthUnit: 'day' },
    });
  }
  return scan.match('first days', start, month.next, { ...month.reading, day: 1, dayTo: count });
}
