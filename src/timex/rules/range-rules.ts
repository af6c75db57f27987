/**
 * Rules that join two expressions into one range: `من 13 تموز إلى 15 تموز`, `بين الأربعاء والجمعة`,
 * `من الساعة 14:00 إلى الساعة 16:30`.
 *
 * @module
 */

import type { Clock, Match, PointReading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { type ClockPart, hourOfPart, readLooseClock, readPartAfter } from './clock-rules.ts';

const TO = new Set(['الي', 'حتي', 'وحتي', '-', '–', '—']);

/** Finds a range of hours at a token: one of its ends may be a plain figure or ordinal. */
export function matchClockRange(scan: Scan, i: number): Match | undefined {
  const lead =
    scan.form(i) === 'من' || scan.tokens[i]?.form === 'من'
      ? 'from'
      : scan.tokens[i]?.form === 'بين'
        ? 'between'
        : '';
  const at = lead ? i + 1 : i;
  if (lead && scan.form(at) === '') return undefined;
  const from = readLooseClock(scan, at);
  if (!from?.clock) return undefined;
  const joiner = scan.form(from.next);
  const isJoined = lead === 'between' ? joiner === 'و' || joiner.startsWith('وال') : TO.has(joiner);
  if (!isJoined) return undefined;
  const to = readEnd(scan, joiner.startsWith('وال') ? from.next : from.next + 1);
  if (!to?.clock) return undefined;
  const partFrom = partBefore(scan, from.next);
  const partTo = partBefore(scan, to.next);
  const isSure = (clock: Clock, word: number) =>
    clock.minute !== undefined ||
    scan.form(word) === 'الساعه' ||
    scan.tokens[word]?.form === 'الساعه';
  // `من 9 إلى 12`, `4-5` are hours only where one end says so.
  const named = isSure(from.clock, at) || isSure(to.clock, from.next + 1);
  if (!partFrom && !partTo && !(lead && named)) return undefined;
  if (!lead && !partTo && !named) return undefined;
  const clocks = shareHalfDay(from.clock, to.clock, partFrom, partTo);
  const start = lead === 'from' ? (scan.tokens[i]?.start as number) : from.start;
  return scan.match('hours', start, to.next, {
    kind: 'range',
    from: { kind: 'point', clock: clocks.from },
    to: { kind: 'point', clock: clocks.to },
  });
}

/** The last hour of a range with the part of the day after it. */
function readEnd(scan: Scan, i: number): ClockPart | undefined {
  const end = readLooseClock(scan, i);
  const part = end?.clock ? readPartAfter(scan, end.next) : undefined;
  if (!end?.clock || !part) return end;
  return {
    ...end,
    next: part.next,
    clock: { ...end.clock, hour: hourOfPart(end.clock.hour, part.part) },
  };
}

/** The part of the day that ends right before a token. */
function partBefore(scan: Scan, next: number): string | undefined {
  for (let i = next - 1; i >= next - 2 && i >= 0; i--) {
    const part = readPartAfter(scan, i);
    if (part?.next === next) return part.part;
  }
  return undefined;
}

/** Gives an end without its half of the day that of the other, as far as the order of the two allows. */
function shareHalfDay(from: Clock, to: Clock, partFrom?: string, partTo?: string) {
  if (partTo && !partFrom) {
    const hour = hourOfPart(from.hour, partTo);
    return { from: hour <= to.hour ? { ...from, hour } : from, to };
  }
  if (partFrom && !partTo) {
    const hour = hourOfPart(to.hour, partFrom);
    return { from, to: hour >= from.hour ? { ...to, hour } : to };
  }
  return { from, to };
}

/** Joins the matches that are the two ends of a range; returns all others as they are. */
export function joinRanges(scan: Scan, matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const range = before && joinPair(scan, before, match);
    if (range) joined[joined.length - 1] = range;
    else joined.push(takeLead(scan, match));
  }
  return joined;
}

/** `من 4 إلى 22 يناير`: the days of one month take their `من` with them. */
function takeLead(scan: Scan, match: Match): Match {
  const { reading, first } = match;
  const isRun = reading.kind === 'point' && reading.dayTo !== undefined;
  if (!isRun || leadOf(scan, first) !== 'من' || scan.form(first + 1) === 'و') return match;
  return { ...match, first: first - 1, start: scan.tokens[first - 1]?.start ?? match.start };
}

const leadOf = (scan: Scan, first: number): string =>
  scan.form(first) === '' ? '' : (scan.tokens[first - 1]?.form ?? '');

function joinPair(scan: Scan, a: Match, b: Match): Match | undefined {
  if (a.reading.kind !== 'point' || b.reading.kind !== 'point') return undefined;
  if (!isLikePoint(a.reading, b.reading)) return undefined;
  const gap = b.first - a.next;
  if (gap > 1 || gap < 0 || scan.form(b.first) === '') return undefined;
  const joiner = gap === 1 ? scan.form(a.next) : '';
  const isAnd =
    joiner === 'و' ||
    (gap === 0 &&
      scan.tokens[b.first]?.form.startsWith('و') === true &&
      b.start > (scan.tokens[b.first]?.start ?? 0));
  const lead = leadOf(scan, a.first);
  const from = isAnd ? lead === 'بين' : lead === 'من' && TO.has(joiner);
  const isMonths =
    a.reading.day === undefined && a.reading.month !== undefined && a.reading.year === undefined;
  const isPlain =
    '-–—'.includes(joiner) && joiner !== '' && (a.reading.day !== undefined || isMonths);
  const isUntil = (joiner === 'حتي' || joiner === 'الي') && a.reading.day !== undefined;
  if (!from && !isPlain && !isUntil) return undefined;
  const takesLead = lead === 'من' && !isAnd;
  const first = takesLead ? a.first - 1 : a.first;
  const start = takesLead ? (scan.tokens[first]?.start ?? a.start) : a.start;
  return {
    start,
    end: b.end,
    first,
    next: b.next,
    rule: 'range',
    reading: { kind: 'range', from: withYearOf(a.reading, b.reading), to: b.reading },
  };
}

/** Whether two points are of one kind, so that from one to the other is a stretch of time. */
function isLikePoint(a: PointReading, b: PointReading): boolean {
  if (a.clock || b.clock || a.part || b.part || a.mod || b.mod) return false;
  if (a.dayTo || b.dayTo || a.yearTo || b.yearTo || a.monthTo || b.monthTo) return false;
  const kind = (point: PointReading): string =>
    point.day !== undefined
      ? 'day'
      : point.weekday !== undefined || point.offset?.unit === 'day'
        ? 'weekday'
        : point.month !== undefined
          ? 'month'
          : point.year !== undefined
            ? 'year'
            : 'other';
  return kind(a) === kind(b) && kind(a) !== 'other';
}

function withYearOf(a: PointReading, b: PointReading): PointReading {
  if (a.year !== undefined || a.within || a.shift !== undefined) return a;
  // `من ديسمبر إلى فبراير 2023` begins in the year before.
  const before = (a.month ?? 0) > (b.month ?? 0) ? 1 : 0;
  return {
    ...a,
    ...(b.year === undefined ? {} : { year: b.year - before }),
    ...(b.within ? { within: b.within } : {}),
    ...(b.shift !== undefined && b.month !== undefined ? { shift: b.shift } : {}),
  };
}
