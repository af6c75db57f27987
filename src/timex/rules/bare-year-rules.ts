/**
 * The rule for years that no word announces: `في 2011`, `مونديال 2022`, `2021-2022`, `1440هـ`, and the figures that are
 * none: `2000 جندي`, `القرار 2254`.
 *
 * @module
 */

import type { Scan } from '../text/scan.ts';
import type { DatePart } from './month-rules.ts';
import { isCounted, readShortYear, readYearBeforeChrist, readYearNumber } from './year-rules.ts';

/** Words before a bare year: `منذ 2014`, `في 2011`. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'في منذ مذ حتي خلال بحلول مطلع نهايه بدايه اواخر اوائل منتصف صيف شتاء خريف ربيع قبل بعد من الي بين لعام موسم'.split(
    ' ',
  ),
);
/** The proclitics that can stand apart before a figure: `ب2019`, `ل2020`, `و2022`. */
const GLUED_PROCLITICS = new Set(['ب', 'ل', 'و', 'ول', 'وب', 'لل', 'ال', 'بال']);

const isGluedToLead = (form: string): boolean =>
  GLUED_PROCLITICS.has(form) || BEFORE_YEAR.has(form);

/** Reads a year with no word for it: `في 2011`, `مونديال 2022`, `2021-2022`. */
export function readBareYear(scan: Scan, i: number): DatePart | undefined {
  const token = scan.tokens[i];
  const old = token?.kind === 'number' ? readYearBeforeChrist(scan, i) : undefined;
  if (token && old)
    return { start: token.start, next: old.next, reading: { kind: 'point', year: old.year } };
  // `حرب 73`
  const short =
    token?.form.length === 2 && isAfterDated(scan, i) ? readShortYear(scan, i) : undefined;
  if (token && short)
    return { start: token.start, next: short.next, reading: { kind: 'point', year: short.year } };
  if (token?.kind !== 'number' || token.form.length !== 4) return undefined;
  const year = readYearNumber(scan, i, true);
  if (!year || year.year > 2100 || (year.year < 1500 && !year.calendar)) return undefined;
  const before = scan.tokens[i - 1];
  const isGlued = before && !token.spaced;
  if (isGlued && before.kind === 'mark' && !'("«[“،,.؛:-–—/'.includes(before.text))
    return undefined;
  if (
    isGlued &&
    before.kind === 'mark' &&
    '.,:/-'.includes(before.text) &&
    scan.tokens[i - 2]?.kind === 'number' &&
    !before.spaced
  )
    return undefined;
  if (isGlued && before.kind === 'word' && !isGluedToLead(before.form)) return undefined;
  const { next } = year;
  // `1500 م` is a distance.
  const unit = scan.tokens[next - 1];
  if (unit?.form === 'م' && unit.spaced && !scan.isMark(next, ')')) return undefined;
  const after = scan.tokens[next];
  if (after && !after.spaced && after.kind === 'mark' && ',.:/-'.includes(after.text)) {
    const more = scan.tokens[next + 1];
    if (more && !more.spaced && more.kind !== 'mark') return undefined;
  }
  if (isCounted(scan, next)) return undefined;
  if (scan.form(i) !== '' && scan.led(i - 1, 'numbered')) return undefined;
  const isLed = before !== undefined && !token.opensLine && BEFORE_YEAR.has(before.form);
  const led = isLed || isNextOfYears(scan, i) || isAfterDated(scan, i);
  // Round thousands are amounts more often than years.
  if (!led && year.year % 100 === 0 && !year.yearTo && !year.calendar) return undefined;
  if (!led && !year.yearTo && !year.calendar && !isYearContext(scan, i, next)) return undefined;
  const { yearTo } = year;
  return {
    start: token.start,
    next,
    reading: {
      kind: 'point',
      year: year.year,
      ...(yearTo ? { yearTo } : {}),
      ...(year.calendar ? { calendar: year.calendar } : {}),
    },
  };
}

/** So many years a word is taken to announce. */
const MOST_YEARS = 8;

/** `عامي 2016 و2020`: one more of the years that a word before them announced. */
function isNextOfYears(scan: Scan, i: number): boolean {
  if (scan.form(i - 1) !== 'و' || scan.form(i) === '') return false;
  let first = i;
  while (
    first > i - 2 * MOST_YEARS &&
    scan.form(first - 1) === 'و' &&
    scan.tokens[first - 2]?.form.length === 4
  )
    first -= 2;
  const word = first < i ? scan.led(first - 1, 'year-word') : undefined;
  return word !== undefined && word.value !== 'one';
}

/** `دستور 2011 منح`: what is called after its year. */
const isAfterDated = (scan: Scan, i: number): boolean =>
  scan.form(i) !== '' && scan.led(i - 1, 'dated') !== undefined;

/**
 * Whether a bare figure of 1900 to 2100 can be a year where it stands: after a word and before a mark, the
 * end of the line, or a word that is no counted noun (`انتخابات 2016 التي`, `مونديال 2018 سيكون`).
 */
function isYearContext(scan: Scan, i: number, next: number): boolean {
  const year = Number(scan.tokens[i]?.form);
  if (year < 1900 || year > 2100) return false;
  const before = scan.tokens[i - 1];
  if (!before || scan.form(i) === '') return false;
  if (before.kind === 'mark' && !'("«“['.includes(before.text)) return false;
  const after = scan.tokens[next];
  if (!after || after.opensLine || after.kind === 'mark') return true;
  return /^(?:و|ف|ال|لل|بال|ي|ت|س)|^(?:في|من|الي|علي|عن|ان|او|ام|لا|لم|لن|ما|قد|كان|كانت|بعد|قبل|حيث|مع|عبر|اي|ثم|لكن|هو|هي|ضد|دون)$/u.test(
    after.form,
  );
}
