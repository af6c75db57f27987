/**
 * Rules for ages: `سن السادسة والثمانين`, `تبلغ الخامسة والسبعين`.
 *
 * @module
 */
import { readOrdinal } from '../../arabic/numerals.ts';
import type { Match } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';

/** Verbs of an age: `تبلغ`, `ناهز`, `تجاوزت`. */
const REACHES = /^[وف]?(?:[يت]?بلغت?|[يت]?ناهزت?|[يت]?تجاوزت?)$/u;

/** The oldest that people are told to be. */
const OLDEST = 125;

/** Reads the figure of `سن الـ35`, `سن 18`, `الـ35 من عمره`; with its unit it is a length like any other. */
function readAgeInFigures(scan: Scan, i: number): { value: number; next: number } | undefined {
  const at = scan.tokens[i]?.form === 'ال' ? i + 1 : i;
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || (at > i && scan.form(at) === '')) return undefined;
  const value = Number(token.form);
  const isCounting = scan.form(at + 1) !== '' && scan.word(at + 1, 'unit') !== undefined;
  const isPart = scan.isMark(at + 1, '-–/.,%') && scan.tokens[at + 2]?.kind === 'number';
  if (value < 1 || value > OLDEST || isCounting || isPart) return undefined;
  return { value, next: at + 1 };
}

/** Finds `سن الـ35`, `الـ35 من عمره`. */
function matchAgeInFigures(scan: Scan, i: number, isAge: boolean): Match | undefined {
  const figures = readAgeInFigures(scan, isAge ? i + 1 : i);
  if (!figures || (!isAge && !isOfLife(scan, figures.next))) return undefined;
  const start = (isAge ? scan.led(i, 'age') : scan.tokens[i])?.start ?? 0;
  return scan.match('age', start, figures.next, {
    kind: 'duration',
    amount: figures.value,
    unit: 'year',
  });
}

const isOfLife = (scan: Scan, i: number): boolean =>
  scan.form(i) === 'من' && /^(?:ال)?عمر/.test(scan.form(i + 1));

/** Finds `سن السادسة والثمانين`, `الخامسة والعشرين من عمره`, `سن الـ35`. */
export function matchAge(scan: Scan, i: number): Match | undefined {
  const age = scan.led(i, 'age');
  const isAge = age !== undefined;
  const at = isAge ? i + 1 : i;
  if (isAge && scan.form(at) === '') return undefined;
  // `في عمر السابعة عشرة`, and not `عمر الثاني`
  const called =
    scan.form(i) === 'عمر' && !/^(?:في|عند|من|حتي|دون|قبل|بعد|منذ)$/.test(scan.before(i));
  if (called) return undefined;
  const figures = matchAgeInFigures(scan, i, isAge);
  if (figures) return figures;
  const ordinal = readOrdinal(scan.tokens, at);
  if (!ordinal?.definite || (!ordinal.feminine && ordinal.value < 20)) return undefined;
  const ofLife = isOfLife(scan, ordinal.next);
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
