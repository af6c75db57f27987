/**
 * Prints how the cases of other projects' test suites come out: `npm run --silent figures:timex-cases [-- --errors]`.
 *
 * The cases (Duckling, chrono, dateparser, Recognizers-Text) lie beside the checkout, in ../shared. Only those
 * that upstream's own runner checks (`verified`) are a measure; the rest is printed for the record.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tokenize } from '../../src/arabic/tokens.ts';
import { findTimexes, type Preference } from '../../src/timex/find-timexes.ts';

const CASES = resolve(import.meta.dirname, '../../../shared/corpus/timex-dev.jsonl');

/** Tells whether the cases are there. */
export const hasTimexCases = (): boolean => existsSync(CASES);

/** One case as its suite states it; see the README beside the file. */
export interface TimexCase {
  readonly suite: string;
  readonly expression: string;
  readonly text?: string;
  readonly reference: string | null;
  readonly type: string;
  readonly value: string | null;
  readonly accept?: readonly string[];
  readonly check: 'value' | 'span' | 'none';
  readonly verified: boolean;
}

/** How many of a set of cases came out right; `valued` of them state a value. */
export interface CaseFigures {
  cases: number;
  found: number;
  span: number;
  valued: number;
  value: number;
  /** Cases in which nothing may be found, and those in which something was. */
  none: number;
  falseAlarms: number;
}

/** Reads the cases; throws where the file is not there. */
export const loadTimexCases = (): TimexCase[] =>
  readFileSync(CASES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TimexCase);

/** Runs cases with a preference and counts what was found, with the exact span, and with the exact value. */
export function scoreTimexCases(
  cases: readonly TimexCase[],
  prefer: Preference,
  onError: (message: string) => void = () => {},
): CaseFigures {
  const figures = { cases: 0, found: 0, span: 0, valued: 0, value: 0, none: 0, falseAlarms: 0 };
  for (const item of cases) {
    const { expression, reference } = item;
    const wanted = item.text ?? expression;
    const timexes = findTimexes(expression, tokenize(expression), reference, prefer);
    if (item.check === 'none') {
      figures.none++;
      if (timexes.length > 0) {
        figures.falseAlarms++;
        onError(`FALSE ALARM ${item.suite}: «${expression}»`);
      }
      continue;
    }
    figures.cases++;
    if (item.check === 'value') figures.valued++;
    const start = expression.indexOf(wanted);
    const end = start + wanted.length;
    const length = ({ span }: { span: { start: number; end: number } }) =>
      Math.min(span.end, end) - Math.max(span.start, start);
    const best = timexes
      .filter((timex) => length(timex) > 0)
      .sort((a, b) => length(b) - length(a))[0];
    if (!best) {
      onError(`MISSED ${item.suite}: «${wanted}» ${item.value}`);
      continue;
    }
    figures.found++;
    if (best.span.start === start && best.span.end === end) figures.span++;
    if (item.check !== 'value') continue;
    if (best.value !== null && [item.value, ...(item.accept ?? [])].includes(best.value))
      figures.value++;
    else {
      const got = expression.slice(best.span.start, best.span.end);
      onError(
        `VALUE ${item.suite}: «${wanted}» ${item.value}, got «${got}» ${best.value} (${best.reason})`,
      );
    }
  }
  return figures;
}

function printCases(): void {
  const cases = loadTimexCases();
  const percent = (n: number, of: number) => (of ? ((100 * n) / of).toFixed(1) : '–').padStart(7);
  const print = (name: string, part: TimexCase[], prefer: Preference, errors = false) => {
    const f = scoreTimexCases(
      part,
      prefer,
      errors ? (message) => console.error(message) : undefined,
    );
    console.log(
      `${name.padEnd(34)}${String(f.cases).padStart(5)}${percent(f.found, f.cases)}${percent(f.span, f.cases)}` +
        `${String(f.valued).padStart(8)}${percent(f.value, f.valued)}   ${f.falseAlarms}/${f.none}`,
    );
  };
  console.log(`${''.padEnd(34)}cases  found  exact  valued  value  false alarms`);
  const verified = cases.filter((item) => item.verified);
  const errors = process.argv.includes('--errors');
  for (const prefer of ['future', 'past', 'closest'] as const) {
    print(`verified, ${prefer}`, verified, prefer, errors && prefer === 'future');
  }
  for (const suite of new Set(verified.map((item) => item.suite))) {
    print(
      `  ${suite}, future`,
      verified.filter((item) => item.suite === suite),
      'future',
    );
  }
  print(
    'must find nothing, all',
    cases.filter((item) => item.check === 'none'),
    'future',
    errors,
  );
  print(
    'not verified, future',
    cases.filter((item) => !item.verified),
    'future',
  );
}

if (process.argv[1] === import.meta.filename) {
  if (hasTimexCases()) printCases();
  else console.error('The cases (../shared/corpus/timex-dev.jsonl) are not beside this checkout.');
}
