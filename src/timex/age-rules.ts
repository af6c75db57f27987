/**
 * Rules for ages: `سن السادسة والثمانين`, `تبلغ الخامسة والسبعين`.
 *
 * @module
 */
import { readOrdinal } from '../arabic/numerals.ts';
import type { Match } from './reading.ts';
import type { Scan } from './scan.ts';

/** Verbs of an age: `تبلغ`, `ناهز`, `تجاوزت`. */
const REACHES = /^[وف]?(?:[يت]?بلغت?|[يت]?ناهزت?|[يت]?تجاوزت?)$/u;

/** Finds `سن السادسة والثمانين`, `الخامسة والعشرين من عمره`. */
export function matchAge(scan: Scan, i: number): Match | undefined {
  const age = scan.led(i, 'age');
  const isAge = age !== undefined;
  const at = isAge ? i + 1 : i;
  if (isAge && scan.form(at) === '') return undefined;
  // `في عمر السابعة عشرة`, and not `عمر الثاني`
  const called =
    scan.form(i) === 'عمر' && !/^(?:في|عند|من|حتي|دون|قبل|بعد|منذ)$/.test(scan.before(i));
  if (called) return undefined;
  const ordinal = readOrdinal(scan.tokens, at);
  if (!ordinal?.definite || (!ordinal.feminine && ordinal.value < 20)) return undefined;
  const ofLife =
    scan.form(ordinal.next) === 'من' && /^(?:ال)?عمر/.test(scan.form(ordinal.next + 1));
  // `امرأة تبلغ الخامسة والسبعين`; up to twelve it is an hour.
  const isReached = ordinal.feminine && ordinal.value > 12 && REACHES.test(scan.before(i));
  if (!isAge && !ofLife && !isReached) return undefined;
  const start = isAge ? age.start : scan.startAfter(i, ordinal.proclitics);
  return scan.match('age', start, ordinal.next, {
    kind: 'duration',
    amount: ordinal.value,
    unit: 'year',
  });
}
