/**
 * Resolving: what a reading comes to on a given day. The reference is explicit: the creation time, a date that
 * the text has set, or neither; what cannot be known is written `XXXX`, or has a null value with its reason.
 *
 * @module
 */
import { partText } from '../calendar/civil-date.ts';
import type {
  Clock,
  DistanceReading,
  DurationReading,
  PointReading,
  RangeReading,
  Reading,
  Unit,
} from '../text/reading.ts';
import type { TimexType } from '../timex.ts';
import {
  anaphorOf,
  NO_REFERENCE,
  offsetValue,
  type Reference,
  type Resolved,
} from './reference.ts';
import { resolveDate } from './resolve-date.ts';
import { resolveFeast } from './resolve-feast.ts';

/** Resolves a reading. */
export function resolveReading(reading: Reading, reference: Reference): Resolved {
  switch (reading.kind) {
    case 'duration':
      return resolveDuration(reading);
    case 'set':
      return { type: 'SET', value: reading.value, basis: 'explicit', reason: 'recurs' };
    case 'vague':
      return resolveVague(reading.value);
    case 'feast':
      return resolveFeast(reading, reference);
    case 'distance':
      return resolveDistance(reading, reference);
    case 'range':
      return resolveRange(reading, reference);
    case 'point':
      return resolvePoint(reading, reference);
  }
}

/** Resolves both ends; the second comes after the first. */
function resolveRange(reading: RangeReading, reference: Reference): Resolved {
  const ends = {
    from: resolvePoint(reading.from, reference),
    to: resolvePoint(reading.to, reference),
  };
  const isTurned =
    ends.from.value &&
    ends.to.value &&
    /^\d{4}-/.test(ends.to.value) &&
    ends.to.value < ends.from.value;
  const { from, to } = isTurned ? inOrder(reading, ends, reference) : ends;
  const value = from.value !== null && to.value !== null ? `${from.value}/${to.value}` : null;
  return { ...from, value, reason: `${from.reason}; ${to.reason}` };
}

/** Both ends of a range. */
interface Ends {
  readonly from: Resolved;
  readonly to: Resolved;
}

/** Puts the ends in order whose words alone would put the second before the first. */
function inOrder(reading: RangeReading, { from, to }: Ends, reference: Reference): Ends {
  if (reference.isFuture && isOfYear(reading.to)) {
    // `يغلق المتحف من 10 يونيو إلى 20 نوفمبر`, told in September: it has begun.
    const day = anaphorOf(to.value, reading.to.day ? 'day' : 'month');
    return { from: resolvePoint(reading.from, { ...reference, day, isFuture: false }), to };
  }
  return { from, to: resolveEnd(reading, from.value, reference) ?? to };
}

/** Whether a point is a day or month of a year that is not told. */
const isOfYear = ({ month, year, shift, within, clock }: PointReading): boolean =>
  month !== undefined && [year, shift, within, clock].every((told) => told === undefined);

/** The end of a range in the week, year or night that follows its start. */
function resolveEnd(
  { to }: RangeReading,
  from: string | null,
  reference: Reference,
): Resolved | null {
  const isDated = to.year !== undefined || to.shift !== undefined || to.within !== undefined;
  const start = anaphorOf(from, to.clock || to.month === undefined || to.day ? 'day' : 'month');
  if (!start || isDated) return null;
  if (!to.clock) return resolvePoint(to, { ...reference, day: start, prefer: 'future' });
  if (namesDay(to)) return null;
  // `من التاسعة مساء إلى الخامسة صباحا`
  const paragraphDay = offsetValue({ unit: 'day', by: 1 }, { ...start, year: start.year ?? 0 });
  return resolvePoint(to, { ...reference, paragraphDay });
}

const VAGUE_REASONS: Readonly<Record<string, string>> = {
  ANAPHOR: 'points back at a time told before',
  COUNTED: 'counted from what the text tells of',
  SEASON: 'a season or school year, whose bounds are not told',
};

function resolveVague(value: string): Resolved {
  if (value.endsWith('_REF')) {
    return { type: 'DATE', value, basis: 'unresolved', reason: 'vague: no date is meant' };
  }
  if (value === 'LONG') return unresolved('DURATION', 'a length that nobody counts');
  const reason = VAGUE_REASONS[value] ?? 'the text does not say which';
  return { type: 'DATE', value: null, basis: 'unresolved', reason };
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  season: 'Y',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

function resolveDuration({ amount, unit, rest, approximate }: DurationReading): Resolved {
  if (rest && amount !== null) {
    const clock = CLOCK_UNITS.has(unit);
    const less = `${clock || !CLOCK_UNITS.has(rest.unit) ? '' : 'T'}${rest.amount}`;
    const count = `${amount}${LETTERS[unit]}${less}`;
    return durationOf(clock ? 'PT' : 'P', count, LETTERS[rest.unit], approximate);
  }
  const lead = CLOCK_UNITS.has(unit) ? 'PT' : 'P';
  const count = amount ?? 'X';
  const letter = LETTERS[unit];
  if (amount !== null && (unit === 'decade' || unit === 'century')) {
    return durationOf('P', amount * (unit === 'decade' ? 10 : 100), 'Y', approximate);
  }
  // Half and quarter units are written in the next smaller one, as TIMEX3 has whole numbers, beside the whole ones.
  const whole = Math.floor(amount ?? 0);
  const half = (amount ?? 0) - whole;
  if (whole > 0 && half > 0 && unit === 'hour')
    return durationOf('PT', `${whole}H${Math.round(half * 60)}`, 'M', approximate);
  if (whole > 0 && half > 0 && unit === 'year')
    return durationOf('P', `${whole}Y${Math.round(half * 12)}`, 'M', approximate);
  if (amount !== null && !Number.isInteger(amount)) {
    if (unit === 'hour') return durationOf('PT', amount * 60, 'M', approximate);
    if (unit === 'year') return durationOf('P', amount * 12, 'M', approximate);
    if (unit === 'minute') return durationOf('PT', amount * 60, 'S', approximate);
    if (unit === 'day') return durationOf('PT', amount * 24, 'H', approximate);
  }
  return durationOf(lead, count, letter, approximate);
}

function durationOf(
  lead: string,
  count: number | string,
  letter: string,
  approximate = false,
): Resolved {
  const amount =
    typeof count === 'number' && !Number.isInteger(count) ? Math.round(count * 100) / 100 : count;
  return {
    type: 'DURATION',
    value: `${lead}${amount}${letter}`,
    basis: 'explicit',
    reason: 'a length of time',
    ...(approximate ? { mod: 'APPROX' } : {}),
  };
}

const unresolved = (type: TimexType, reason: string, value: string | null = null): Resolved => ({
  type,
  value,
  basis: 'unresolved',
  reason,
});

function resolveDistance(reading: DistanceReading, reference: Reference): Resolved {
  const { amount, unit, sign } = reading;
  const type = CLOCK_UNITS.has(unit) ? 'TIME' : 'DATE';
  const isTold = reading.anaphoric === true && !reference.isFuture && reference.prefer === 'past';
  const anchor = isTold ? anaphorOf(reference.lastValue, unit) : reference.day;
  if (amount === null) {
    const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return unresolved('DATE', 'the text does not count the units', isTold ? null : value);
  }
  if (!anchor)
    return unresolved(type, isTold ? 'counted from what the text tells of' : NO_REFERENCE);
  if (unit === 'century' && !Number.isInteger(amount) && Number.isInteger(amount * 100)) {
    // `قبل ربع قرن`
    return resolveDistance({ ...reading, amount: amount * 100, unit: 'year' }, reference);
  }
  if (unit === 'year' && !Number.isInteger(amount) && Number.isInteger(amount * 12)) {
    // `قبل عام ونصف العام`
    return resolveDistance({ ...reading, amount: amount * 12, unit: 'month' }, reference);
  }
  if (anchor.year === null || CLOCK_UNITS.has(unit) || !Number.isInteger(amount)) {
    return unresolved(type, 'counted in hours or parts of a unit');
  }
  const by = sign * amount;
  const value = offsetValue({ unit, by }, { ...anchor, year: anchor.year }, true);
  const mod = reading.approximate ? { mod: 'APPROX' as const } : {};
  return { type, value, basis: 'relative', reason: `${by} ${unit} from ${anchor.from}`, ...mod };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A full hour has its minutes too, as in TimeML's guidelines: "eleven in the morning" is `T11:00`. */
function clockText({ hour, minute = 0, second }: Clock): string {
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
}

function resolvePoint(reading: PointReading, reference: Reference): Resolved {
  const time = reading.clock
    ? clockText(reading.clock)
    : reading.part
      ? partText(reading.part)
      : '';
  const date = resolveDate(reading, reference, time !== '');
  const type = time ? 'TIME' : 'DATE';
  const mod = reading.mod && reading.mod !== date.mod ? { mod: reading.mod } : {};
  if (!time) return { ...date, ...mod, type };
  if (date.value === null) {
    return namesDay(reading) ? { ...date, type } : { ...date, type, value: time };
  }
  return { ...date, ...mod, type, value: date.value + time };
}

const namesDay = (reading: PointReading): boolean =>
  reading.offset !== undefined || reading.weekday !== undefined || reading.day !== undefined;
