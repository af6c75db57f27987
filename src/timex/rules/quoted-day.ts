/**
 * The day of speaking: inside a quotation `اليوم` and `أمس` are counted from the day on which it was said, where the
 * reporting clause before it tells that day (`قال أمس: «نوقع اليوم»`).
 *
 * @module
 */
import type { Match } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';

/** How many tokens back a reporting verb or an opening quotation mark is looked for. */
const REACH = 150;
const VERB_REACH = 12;

/** Tells whether an expression dates a statement: a reporting verb stands before it in its sentence. */
export function datesStatement(scan: Scan, match: Match): boolean {
  for (let i = match.first - 1; i >= Math.max(0, match.first - VERB_REACH); i--) {
    const text = scan.tokens[i]?.text ?? '.';
    if ('.!؟«“"'.includes(text)) return false;
    if (scan.led(i, 'reports')) return true;
    if (scan.tokens[i]?.opensLine) return false;
  }
  return false;
}

/** Tells whether a quotation that opens after one expression still holds another. */
export function isQuotedAfter(scan: Scan, before: Match, match: Match): boolean {
  if (match.first - before.next > REACH) return false;
  let open = false;
  for (let i = before.next; i < match.first; i++) {
    const text = scan.tokens[i]?.text ?? '';
    if (text === '«' || text === '“') open = true;
    else if (text === '»' || text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return open;
}
