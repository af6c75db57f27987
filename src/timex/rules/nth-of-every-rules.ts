/**
 * The rule for a counted day of every month or year: `أول جمعة من كل شهر`, `الأحد الثالث من كل شهر`, `15 من كل شهر`,
 * `نهاية كل عام`.
 *
 * @module
 */
import { readNumber, readOrdinal } from '../../arabic/numerals.ts';
import type { Match } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';

/** What is counted, up to its `من كل`; the day of the month where that is told. */
interface Counted {
  readonly start: number;
  readonly next: number;
  readonly day?: number;
}

/** Values of what comes back with a month, year or week. */
const EVERY: Readonly<Record<string, string>> = {
  'month.one': 'P1M',
  'year.one': 'P1Y',
  'week.one': 'P1W',
};

/** Finds a counted day of every month, or the edge of every one. */
export function matchNthOfEvery(scan: Scan, i: number): Match | undefined {
  if (!isBeforeEvery(scan, i)) return undefined;
  const edge = scan.led(i, 'edge');
  const edged: Counted | undefined = edge && { start: edge.start, next: edge.next };
  const isEdge = edged !== undefined && readEvery(scan, edged.next) !== undefined;
  const counted = isEdge ? edged : readCounted(scan, i);
  if (!counted) return undefined;
  const of = isEdge || scan.form(counted.next) !== 'من' ? counted.next : counted.next + 1;
  const every = of > counted.next || isEdge ? readEvery(scan, of) : undefined;
  if (!every) return undefined;
  const { day } = counted;
  const isDay = day !== undefined && every.value === 'P1M';
  if (day !== undefined && !isDay) return undefined;
  const value = isDay ? `XXXX-XX-${String(day).padStart(2, '0')}` : every.value;
  return scan.match('set', counted.start, every.next, { kind: 'set', value });
}

/** In tokens: how far behind its first word `كل` stands, `الخامس والعشرين من كل شهر`. */
const LONGEST_COUNT = 4;

/** Whether `كل` comes soon, which few words are told before. */
function isBeforeEvery(scan: Scan, i: number): boolean {
  for (let at = i + 1; at <= i + LONGEST_COUNT; at++) if (scan.form(at) === 'كل') return true;
  return false;
}

/** Reads `كل شهر`. */
function readEvery(scan: Scan, i: number): { value: string; next: number } | undefined {
  const every = scan.form(i) === '' ? undefined : scan.word(i, 'every');
  const unit = every && scan.form(every.next) !== '' ? scan.word(every.next, 'unit') : undefined;
  const value = EVERY[unit?.value ?? ''];
  return unit && value ? { value, next: unit.next } : undefined;
}

/** Reads `أول جمعة`, `الأحد الثالث`, `اليوم الأخير`, `الأول`, `15`. */
function readCounted(scan: Scan, i: number): Counted | undefined {
  return readCountBefore(scan, i) ?? readCountAfter(scan, i) ?? readDay(scan, i);
}

function readCountBefore(scan: Scan, i: number): Counted | undefined {
  const ordinal = readOrdinal(scan.tokens, i);
  const last = scan.tokens[i]?.form.match(/^([وف]?[بلك]?)اخر$/);
  if (!last && (!ordinal || ordinal.definite)) return undefined;
  const at = last ? i + 1 : (ordinal?.next ?? i);
  if (scan.form(at) === '') return undefined;
  const what = scan.word(at, 'bare-weekday') ?? scan.word(at, 'unit');
  const letters = last ? (last[1]?.length ?? 0) : (ordinal?.proclitics ?? 0);
  return what && { start: scan.startAfter(i, letters), next: what.next };
}

function readCountAfter(scan: Scan, i: number): Counted | undefined {
  const what = scan.led(i, 'weekday') ?? scan.led(i, 'the-unit');
  if (!what || scan.form(what.next) === '') return undefined;
  const ordinal = readOrdinal(scan.tokens, what.next);
  if (ordinal?.definite) return { start: what.start, next: ordinal.next };
  const isLast = /^الاخيره?$/.test(scan.form(what.next));
  return isLast ? { start: what.start, next: what.next + 1 } : undefined;
}

function readDay(scan: Scan, i: number): Counted | undefined {
  const number = scan.tokens[i]?.kind === 'number' ? readNumber(scan.tokens, i) : undefined;
  const ordinal = number ? undefined : readOrdinal(scan.tokens, i);
  const day = number ?? (ordinal?.definite && !ordinal.feminine ? ordinal : undefined);
  if (!day || !Number.isInteger(day.value) || day.value < 1 || day.value > 31) return undefined;
  return { start: scan.startAfter(i, ordinal?.proclitics ?? 0), next: day.next, day: day.value };
}
