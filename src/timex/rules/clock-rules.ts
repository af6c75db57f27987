/**
 * Rules for the time of day: `الساعة 11:55 مساء`, `الثالثة والنصف عصرا`, `15:15 بتوقيت غرينتش`, `فجر`, `منتصف الليل`.
 *
 * @module
 */
import { readNumber, readOrdinal } from '../../arabic/numerals.ts';
import type { Clock } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';

/** A time of day with its place. */
export interface ClockPart {
  readonly start: number;
  readonly next: number;
  readonly clock?: Clock;
  /** The part of the day that its own words name. */
  readonly part?: string;
}

/** Puts an hour of twelve into its half of the day. */
export function hourOfPart(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === 'DN' || part === 'MO') return hour === 12 ? 0 : hour;
  if (part === 'MI') return hour < 10 && hour > 0 ? (hour === 12 ? 12 : hour + 12) : hour;
  if (part === 'AF' || part === 'EV') return hour === 12 ? 12 : hour + 12;
  // At night: eight to eleven are before midnight, twelve is midnight, one to five after it.
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}

/** Reads the part of the day after an hour or a day: `مساء`, `من صباح`, `بعد الظهر`, `ص`, `هذه الليلة`. */
export function readPartAfter(scan: Scan, i: number): { part: string; next: number } | undefined {
  if (scan.form(i) === '') return undefined;
  const joined =
    scan.form(i) === 'من' || scan.form(i) === 'في' || scan.form(i) === 'هذه' ? i + 1 : i;
  const found =
    scan.word(joined, 'part-adverb') ??
    scan.word(joined, 'part-the') ??
    scan.word(joined, 'part') ??
    (joined === i ? readHalfDay(scan, i) : undefined);
  if (!found || scan.form(joined) === '') return undefined;
  // `أمس عشية القمة`: the eve of it, and no evening.
  if (scan.form(joined) === 'عشيه' && scan.tokens[found.next]?.kind === 'word') return undefined;
  return { part: found.value, next: found.next };
}

/** `8:00 ص`: the letter alone, not followed by another word glued to it. */
function readHalfDay(scan: Scan, i: number) {
  const found = scan.word(i, 'half-day');
  return found && scan.tokens[i]?.form.length === 1 ? found : undefined;
}

/**
 * Reads `بتوقيت غرينتش`, `بالتوقيت المحلي`, `(12,00 ت غ)`, also one after the other; returns the index after them.
 */
function readZones(scan: Scan, i: number): number {
  const zone = readZone(scan, i);
  const at = zone ?? i;
  if (!scan.isMark(at, '(')) return at;
  const other = readDigitsClock(scan, at + 1);
  const inside = readZone(scan, other?.next ?? at + 1);
  return inside !== undefined && scan.isMark(inside, ')') ? inside + 1 : at;
}

/** Reads one zone: `بتوقيت القاهرة`, `ت غ`, `ت.غ`. */
function readZone(scan: Scan, i: number): number | undefined {
  if (scan.form(i) === '') return undefined;
  const mark = scan.word(i, 'zone-mark');
  if (mark) return mark.next;
  if (scan.form(i) === 'ت' && scan.isMark(i + 1, '.') && scan.form(i + 2) === 'غ') {
    return scan.isMark(i + 3, '.') && !scan.tokens[i + 3]?.spaced && scan.isMark(i + 4, ')')
      ? i + 4
      : i + 3;
  }
  const lead = scan.word(i, 'zone-lead');
  if (!lead || scan.form(lead.next) === '') return undefined;
  const named = scan.word(lead.next, 'zone');
  if (named) return named.next;
  return scan.tokens[lead.next]?.kind === 'word' ? lead.next + 1 : undefined;
}

/** Reads `11:55`, `11.55`, `18,00`, `12:34:25`, plain `7`. */
function readDigitsClock(scan: Scan, i: number): { clock: Clock; next: number } | undefined {
  const hour = scan.tokens[i];
  if (hour?.kind !== 'number' || hour.form.length > 2) return undefined;
  const h = Number(hour.form);
  if (h > 24) return undefined;
  const minute = scan.tokens[i + 2];
  const separated = scan.isMark(i + 1, ':.,٫،') && minute?.kind === 'number' && !minute.spaced;
  if (!separated || minute.form.length !== 2) {
    return scan.isMark(i + 1, ':') && minute?.kind === 'number'
      ? undefined
      : { clock: { hour: h }, next: i + 1 };
  }
  const m = Number(minute.form);
  if (m > 59 || (h === 24 && m > 0)) return undefined;
  const second = scan.tokens[i + 4];
  if (
    scan.isMark(i + 3, ':') &&
    second?.kind === 'number' &&
    !second.spaced &&
    Number(second.form) < 60
  ) {
    return { clock: { hour: h, minute: m, second: Number(second.form) }, next: i + 5 };
  }
  return { clock: { hour: h, minute: m }, next: i + 3 };
}

/** Reads the minutes after an hour: `والنصف`, `وربع`, `إلا ربعا`, `و18 دقيقة`, `وخمس دقائق`. */
function readMinutes(
  scan: Scan,
  i: number,
  hour: number,
): { clock: Clock; next: number } | undefined {
  if (scan.form(i) === '') return undefined;
  const fraction = scan.ledBy(i, 'and-fraction', /^و$/);
  if (fraction) {
    return {
      clock: { hour, minute: Math.floor(Number(fraction.value) * 60 + 0.5) },
      next: fraction.next,
    };
  }
  if (scan.form(i) === 'الا') {
    const less = scan.word(i + 1, 'less-fraction');
    const minutes = less
      ? Math.floor(Number(less.value) * 60 + 0.5)
      : readMinuteCount(scan, i + 1)?.minutes;
    const next = less ? less.next : readMinuteCount(scan, i + 1)?.next;
    if (minutes === undefined || next === undefined || minutes >= 60) return undefined;
    return { clock: { hour: hour === 0 ? 23 : hour - 1, minute: 60 - minutes }, next };
  }
  const token = scan.tokens[i];
  const at = scan.form(i) === 'و' ? i + 1 : i;
  if (at === i && !token?.form.startsWith('و') && token?.kind !== 'word') return undefined;
  const count = readMinuteCount(scan, at);
  return count && count.minutes < 60
    ? { clock: { hour, minute: count.minutes }, next: count.next }
    : undefined;
}

function readMinuteCount(scan: Scan, i: number): { minutes: number; next: number } | undefined {
  const number = readNumber(scan.tokens, i);
  if (!number || !Number.isInteger(number.value)) return undefined;
  const unit = scan.word(number.next, 'unit');
  if (unit?.value.startsWith('minute') && scan.form(number.next) !== '') {
    return { minutes: number.value, next: unit.next };
  }
  // `الخامسة وثلاثين في الليل`
  const part =
    number.proclitics > 0 && number.value >= 5 ? readPartAfter(scan, number.next) : undefined;
  return part ? { minutes: number.value, next: number.next } : undefined;
}

/** Reads an hour that only its place shows to be one: the `الثانية` of `من الثانية إلى الخامسة مساء`. */
export function readLooseClock(scan: Scan, i: number): ClockPart | undefined {
  const sure = readClock(scan, i);
  if (sure) return sure;
  const ordinal = readOrdinal(scan.tokens, i);
  if (ordinal?.feminine && ordinal.definite && ordinal.value <= 12) {
    return {
      start: scan.startAfter(i, ordinal.proclitics),
      next: ordinal.next,
      clock: { hour: ordinal.value },
    };
  }
  const digits = readDigitsClock(scan, i);
  const start = scan.tokens[i]?.start;
  return digits && start !== undefined
    ? { start, next: digits.next, clock: digits.clock }
    : undefined;
}

/** Reads `1140 صباحا`, `الساعة 0640 بتوقيت جرينتش`: hour and minutes in one figure. */
function readJoinedClock(
  scan: Scan,
  i: number,
  isNamed: boolean,
): { clock: Clock; next: number } | undefined {
  const token = scan.tokens[i];
  if (token?.kind !== 'number' || token.form.length !== 4) return undefined;
  // `بطولة 2018 مساء السبت`
  const isYear = !isNamed && /^(?:19|20)/.test(token.form) && scan.before(i) !== 'عند';
  if (isYear) return undefined;
  if (!readPartAfter(scan, i + 1) && readZone(scan, i + 1) === undefined) return undefined;
  const clock = { hour: Number(token.form.slice(0, 2)), minute: Number(token.form.slice(2)) };
  return clock.hour < 24 && clock.minute < 60 ? { clock, next: i + 1 } : undefined;
}

/**
 * Reads a clock time. After `الساعة` any hour will do; without it, an hour in words needs its part of the day
 * (`الثالثة عصرا`) and one in figures its minutes (`15:15`) or part (`7 مساء`).
 */
export function readClock(scan: Scan, i: number): ClockPart | undefined {
  const word = scan.led(i, 'the-unit');
  const named = word?.value === 'hour.one' ? word : undefined;
  if (named && scan.form(named.next) === '') return undefined;
  // `الساعة (07:40) من مساء الأحد`
  const bracket = named !== undefined && scan.isMark(named.next, '(');
  const skips = bracket || (named !== undefined && scan.form(named.next) === 'ال') ? 1 : 0;
  const at = (named?.next ?? i) + skips;
  const ordinal = readOrdinal(scan.tokens, at);
  const inWords =
    ordinal?.feminine && ordinal.definite && ordinal.value <= 12 ? ordinal : undefined;
  const inDigits = inWords
    ? undefined
    : (readDigitsClock(scan, at) ?? readJoinedClock(scan, at, named !== undefined));
  if (!inWords && !inDigits) return undefined;
  if (!named && inDigits && isGluedBefore(scan, at)) return undefined;
  if (!named && inWords && isAdjective(scan, at, inWords.next, inWords.value)) return undefined;
  let clock: Clock = inDigits ? inDigits.clock : { hour: inWords?.value ?? 0 };
  let next = inDigits?.next ?? inWords?.next ?? at;
  const minutes = clock.minute === undefined ? readMinutes(scan, next, clock.hour) : undefined;
  if (minutes) ({ clock, next } = minutes);
  if (bracket) {
    if (!scan.isMark(next, ')')) return undefined;
    next++;
  }
  // `الواحدة بعد منتصف الليل`
  const midnightAt = scan.form(next) === 'بعد' ? next + 1 : next;
  const midnight = scan.form(midnightAt) === '' ? undefined : scan.word(midnightAt, 'midnight');
  const part = midnight ? undefined : readPartAfter(scan, next);
  const afterPart = midnight?.next ?? part?.next ?? next;
  const zoneEnd = readZones(scan, afterPart);
  const zoned = zoneEnd > afterPart;
  const colon = inDigits?.clock.minute !== undefined && scan.isMark(at + 1, ':');
  const isPlain = !named && !part && !midnight && !zoned && !colon && !(minutes && inWords);
  if (isPlain && !(inWords && isHourAlone(scan, at, next, inWords.value))) return undefined;
  // `(القرآن 2:15)` and scores have one figure before the colon or after it.
  if (!named && colon && !part && !zoned && scan.tokens[at]?.form.length === 1) return undefined;
  if (!named && !colon && !zoned && inDigits && isCounted(scan, at)) return undefined;
  if (
    !named &&
    !zoned &&
    clock.minute === undefined &&
    inDigits &&
    isNumberOf(scan, at, clock.hour)
  )
    return undefined;
  const hour = midnight && clock.hour === 12 ? 0 : hourOfPart(clock.hour, part?.part);
  const start = named ? named.start : scan.startAfter(at, inWords?.proclitics ?? 0);
  return { start, next: zoneEnd, clock: { ...clock, hour }, ...(part ? { part: part.part } : {}) };
}

/** `عند السابعة`, `في الحادية عشرة.`: an hour in words after a preposition, with nothing that it could count. */
function isHourAlone(scan: Scan, i: number, next: number, hour: number): boolean {
  const before = scan.form(i) === '' ? '' : (scan.tokens[i - 1]?.form ?? '');
  const after = scan.tokens[next];
  if (before === 'عند') return true;
  const ends = !after || after.opensLine || '.!؟'.includes(after.text);
  return before === 'في' && hour >= 3 && ends;
}

const isGluedBefore = (scan: Scan, i: number): boolean => {
  const before = scan.tokens[i - 1];
  return (
    before?.kind === 'mark' &&
    !scan.tokens[i]?.spaced &&
    '.,:/-%'.includes(before.text) &&
    !before.spaced
  );
};

/** `الرحلة 15 عصر الأحد`, `الجولة 8 مساء الأحد`: a figure alone behind a noun numbers it. */
function isNumberOf(scan: Scan, i: number, hour: number): boolean {
  const before = scan.before(i);
  if (before === '') return false;
  if (scan.led(i - 1, 'numbered')) return true;
  const isTime = ['weekday', 'day-offset', 'shift', 'part-the'].some((name) =>
    scan.led(i - 1, name),
  );
  const isLed = isTime || /^[وف]?(?:من|الي|حتي|عند|في|بين|قبل|بعد|منذ|و)$/u.test(before);
  return !isLed && hour > 12;
}

/** `الساعات الأولى من صباح`, `الجلسة الثانية مساء`: an ordinal after a definite noun counts that noun. */
function isAdjective(scan: Scan, i: number, next: number, hour: number): boolean {
  const before = scan.form(i) === '' ? '' : (scan.tokens[i - 1]?.form ?? '');
  if (!/^[وف]?(?:[بك]?ال|لل)/.test(before)) return false;
  // `انطلق السباق السابعة من صباح الأحد`, but `الجلسة الثانية من صباح الأحد`
  if (hour > 3 && isOfPartOfDay(scan, next) && !scan.led(i - 1, 'the-unit')) return false;
  const adverb = scan.form(next) === '' ? undefined : scan.word(next, 'part-adverb');
  return !adverb || scan.form(next) === 'مساء';
}

/** Whether `من صباح الأحد`, `من مساء أمس` follows. */
function isOfPartOfDay(scan: Scan, i: number): boolean {
  const part = scan.form(i) === 'من' ? scan.word(i + 1, 'part') : undefined;
  if (!part || scan.form(part.next) === '') return false;
  return ['weekday', 'day-offset', 'day-word'].some((name) => scan.word(part.next, name));
}

/** `1.5 م` is a length and `12 ص` a page: a letter counts only after minutes. */
const isCounted = (scan: Scan, i: number): boolean => {
  const next = scan.tokens[i + 1];
  return next?.kind === 'word' && next.form.length === 1;
};
