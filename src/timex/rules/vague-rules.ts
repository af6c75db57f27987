/**
 * Rules for references without a calendar: `الآن`, `وقت سابق`, `مؤخرا`, `يومها`.
 *
 * @module
 */
import { readNumber, readOrdinal } from '../../arabic/numerals.ts';
import type { Match } from '../text/reading.ts';
import type { Found, Scan } from '../text/scan.ts';
import { matchDay } from './day-rules.ts';
import { matchPeriod } from './period-rules.ts';

/** Finds references without a calendar: `الآن`, `وقت سابق`, `مؤخرا`; some only after a preposition. */
export function matchVague(scan: Scan, i: number): Match | undefined {
  const found = scan.led(i, 'vague');
  if (found && !/ك$/.test(found.proclitics)) {
    const dated = readEarlierIn(scan, found);
    if (dated) return dated;
    if (saysSame(scan, found) || countsDays(scan, found) || isAlan(scan, found)) return undefined;
    // `أكثر من أي وقت مضى`: more than ever
    if (scan.before(i) === 'اي') return undefined;
    // `في وقت سابق يوم الأربعاء` is told by its day alone.
    const at = scan.form(found.next) === 'من' ? found.next + 1 : found.next;
    if (
      found.value.endsWith('_REF') &&
      scan.form(found.next) !== '' &&
      (matchDay(scan, at) ?? matchPeriod(scan, at))
    )
      return undefined;
    return scan.match('vague', found.start, found.next, { kind: 'vague', value: found.value });
  }
  // `أولا وأخيرا` is no time.
  const ended = scan.word(i, 'vague-end');
  if (ended && endsClause(scan, ended.next))
    return scan.match('vague', ended.start, ended.next, { kind: 'vague', value: ended.value });
  const long = scan.form(i) !== '' && scan.led(i - 1, 'since') ? scan.word(i, 'long') : undefined;
  if (long) return scan.match('vague', long.start, long.next, { kind: 'vague', value: 'LONG' });
  const led = scan.word(i, 'vague-in');
  if (!led || scan.form(i) === '' || !scan.led(i - 1, 'vague-lead')) return undefined;
  const after = scan.tokens[led.next];
  // `في الماضي البعيد` is listed; `حتى الساعة الثالثة` is a clock time.
  // `في اللحظة التي أتعب فيها`: whenever that is
  if (after?.kind === 'number' || /^(?:الذي|التي)$/.test(scan.form(led.next))) return undefined;
  return scan.match('vague', led.start, led.next, { kind: 'vague', value: led.value });
}

/** `وقت سابق من هذا العام`, `وقت لاحق من اليوم`: a time of the period that follows, told together with it. */
function readEarlierIn(scan: Scan, { start, next }: Found): Match | undefined {
  if (!scan.tokens[next - 2]?.form.endsWith('وقت') || scan.form(next) !== 'من') return undefined;
  const day = matchDay(scan, next + 1);
  const isFromNow = day?.reading.kind === 'point' && day.reading.offset?.unit === 'day';
  const within = isFromNow ? day : matchPeriod(scan, next + 1);
  if (!within || (!isFromNow && day) || scan.form(next + 1) === '') return undefined;
  return scan.match('time of a period', start, within.next, within.reading);
}

/** `في الآن ذاته`: at the same time, not now. */
const saysSame = (scan: Scan, { next, value }: Found): boolean =>
  value === 'PRESENT_REF' &&
  scan.tokens[next - 1]?.form.endsWith('الان') === true &&
  scan.form(next) !== '' &&
  scan.word(next, 'same') !== undefined;

/** `المحامي آلان روسو`: a name, and `الآن` where `حتى` stands before the misprint. */
const isAlan = (scan: Scan, { next }: Found): boolean =>
  scan.tokens[next - 1]?.text === 'آلان' && !/^و?حتي$/.test(scan.tokens[next - 2]?.form ?? '');

/** `الحرب في يومها الـ38`, `في يومها الثالث`: the days of what the text tells of. */
function countsDays(scan: Scan, { next, value }: Found): boolean {
  if (value !== 'ANAPHOR' || !scan.tokens[next - 1]?.form.endsWith('يومها')) return false;
  const at = scan.form(next) === 'ال' ? next + 1 : next;
  if (scan.form(at) === '') return false;
  return (
    readOrdinal(scan.tokens, at)?.definite === true || (at > next && !!readNumber(scan.tokens, at))
  );
}

/** `كما ذكر سابقا.`: nothing of the clause follows. */
function endsClause(scan: Scan, next: number): boolean {
  const after = scan.tokens[next];
  return (
    !after ||
    after.opensLine ||
    (after.kind === 'mark' && !(after.spaced && '(["«“'.includes(after.text))) ||
    /^و/.test(after.form)
  );
}
