/**
 * The tense around an expression: whether the words before it speak of what is to come, so that a bare
 * weekday or month is the next one (`ومن المنتظر أن تنعقد اللجنة في العاصمة الاثنين`).
 *
 * @module
 */
import type { Scan } from './scan.ts';

/** `سيـ`, `ستـ`, `سنـ` before a verb, which has at least three letters more and no ending of a noun. */
const FUTURE_VERB = /^[وف]?(س[يتن]\p{L}{2,}(?:\p{L}(?<![اه])|وا|ها|نا|ه))$/u;
/** How many tokens back the words count. */
const REACH = 14;

/** Tells whether the clause before an expression, whose first token is given, speaks of the future. */
export function speaksOfFuture(scan: Scan, first: number): boolean {
  const { tokens } = scan;
  for (let i = first - 1, left = REACH; i >= 0 && left > 0; i--, left--) {
    const token = tokens[i];
    if (!token || '.!؟؛:"»«”“'.includes(token.text)) return false;
    if (scan.led(i, 'announces')) return true;
    const verb = token.form.match(FUTURE_VERB)?.[1];
    if (verb !== undefined && !isFutureLike(scan, verb)) return true;
    if (token.opensLine || scan.led(i, 'tense-stop')) return false;
    // What was said or done since: `الذي وصل الاثنين`, `بعدما أعلن الأربعاء`; not `أن يعلن الأربعاء`.
    if (scan.led(i, 'reports') && scan.form(i - 1) !== 'ان' && tokens[i - 1]?.form !== 'ان')
      return false;
  }
  return false;
}

/** `سيارة`, `سياسي`, `ستوكهولم`: words that begin like future verbs and are none. */
function isFutureLike(scan: Scan, form: string): boolean {
  for (let length = 3; length <= form.length; length++) {
    const readings = scan.lexicon.readingsOf(form.slice(0, length));
    if (readings?.some((reading) => reading.class === 'not-future')) return true;
  }
  return false;
}
