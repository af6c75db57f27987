/**
 * Rules for references without a calendar: `الآن`, `وقت سابق`, `مؤخرا`, `يومها`.
 *
 * @module
 */
import { matchDay } from './day-rules.ts';
import { matchPeriod } from './period-rules.ts';
import type { Match } from './reading.ts';
import type { Scan } from './scan.ts';

/** Finds references without a calendar: `الآن`, `وقت سابق`, `مؤخرا`; some only after a preposition. */
export function matchVague(scan: Scan, i: number): Match | undefined {
  const found = scan.led(i, 'vague');
  // `في الآن ذاته`: at once
  const again = scan.form(i + 1) !== '' && /^(?:ذاته|نفسه|عينه)$/.test(scan.form(i + 1));
  if (scan.tokens[i]?.form === 'الان' && again) return undefined;
  if (found && !/ك$/.test(found.proclitics)) {
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
  const led = scan.word(i, 'vague-in');
  if (!led || scan.form(i) === '' || !scan.led(i - 1, 'vague-lead')) return undefined;
  const after = scan.tokens[led.next];
  // `في الماضي البعيد` is listed; `حتى الساعة الثالثة` is a clock time.
  if (after?.kind === 'number') return undefined;
  return scan.match('vague', led.start, led.next, { kind: 'vague', value: led.value });
}
