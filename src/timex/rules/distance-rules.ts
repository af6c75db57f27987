/**
 * The rule for points told by their distance: `قبل نحو عامين`, `وبعد يومين، أعلن`, `سيعود بعد ثلاثة أيام`.
 *
 * @module
 */
import { speaksOfFuture } from '../text/future.ts';
import { isOfSomething } from '../text/length-context.ts';
import type { Match } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { readLength } from './length-rules.ts';

/** Finds `قبل نحو عامين`, `بعد ثلاثة أيام`: points told by their distance, unless `من` makes them lengths. */
export function matchDistance(scan: Scan, i: number): Match | undefined {
  const before = scan.led(i, 'before');
  const after = before ? undefined : scan.led(i, 'after');
  const lead = before ?? after;
  if (!lead || scan.form(lead.next) === '') return undefined;
  const approx = scan.word(lead.next, 'approx');
  const at = approx ? approx.next : lead.next;
  if (scan.form(at) === '') return undefined;
  const length = readLength(scan, at, false);
  if (!length || length.next <= at) return undefined;
  if (length.bare && isOfSomething(scan, at, length.next)) return undefined;
  const isAbout = ['تقريبا', 'فقط'].includes(scan.form(length.next));
  const follows = scan.form(isAbout ? length.next + 1 : length.next);
  if (follows === 'علي' || (follows === 'من' && !takesOf(scan, i))) return undefined;
  if (after && !isSetOff(scan, i) && !speaksOfFuture(scan, i)) return undefined;
  const { amount, unit } = length.reading;
  return scan.match('distance', lead.start, length.next, {
    kind: 'distance',
    amount,
    unit,
    sign: before ? -1 : 1,
    ...(approx ? { approximate: true } : {}),
    ...(after && i > 0 ? { anaphoric: true } : {}),
  });
}

/** In tokens: how far before `قبل` the verb may stand whose object `من` leads to. */
const OBJECT_REACH = 3;

/** `حذر الاتحاد قبل أسبوعين من مجاعة`: the `من` behind the length belongs to the verb. */
function takesOf(scan: Scan, i: number): boolean {
  for (let at = i - 1; at >= i - OBJECT_REACH; at--) {
    if (scan.tokens[at]?.kind !== 'word' || scan.form(at + 1) === '') return false;
    if (scan.led(at, 'takes-of')) return true;
  }
  return false;
}

/** Whether `بعد` opens a sentence or clause: then, and after a future verb, `بعد يومين` is a date and not a length. */
function isSetOff(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  const before = scan.tokens[i - 1];
  return (
    !before ||
    token?.opensLine === true ||
    (before.kind === 'mark' && '.!؟،«"“('.includes(before.text))
  );
}
