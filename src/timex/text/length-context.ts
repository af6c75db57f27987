/**
 * The words around a length: what makes a unit alone a length (`منذ أسبوع`, `مدد المجلس المهلة شهرا`), what says that
 * it belongs to something else (`شهر العسل`), and whether it is approximate.
 *
 * @module
 */
import type { Scan } from './scan.ts';

/** Whether a word before a bare unit makes it a length: `منذ أسبوع`, `في غضون أيام`, `لشهور`. */
export function isAskedFor(scan: Scan, i: number): boolean {
  const unit = scan.led(i, 'unit');
  const many = unit?.value.endsWith('many') === true;
  if (unit && many && /ل$/.test(unit.proclitics)) return true;
  if (scan.form(i) === '') return false;
  const before = i - 1;
  if (scan.led(before, 'since') ?? scan.led(before, 'before') ?? scan.led(before, 'after'))
    return true;
  if (isLasting(scan, i)) return true;
  const led = scan.led(before, 'length');
  if (led) return true;
  return endsApproximation(scan, i) !== undefined;
}

/** In tokens: how far before a length the verb may stand that it measures. */
const LASTING_REACH = 7;

/** `مدد المجلس المهلة شهرا`, `تأجلت الجولة أسبوعا`: the accusative of how long, and not `كان يوما طويلا`. */
function isLasting(scan: Scan, i: number): boolean {
  const unit = scan.word(i, 'unit');
  if (!unit?.value.endsWith('.one') || !/^(?:يوم|اسبوع|شهر|عام)ا$/.test(scan.form(i))) return false;
  // An adjective of it, or `يوما بعد يوم`.
  if (/ا$|^(?:بعد|ما|او)$/.test(scan.form(unit.next)) && !STARTING.test(scan.form(unit.next)))
    return false;
  for (let at = i - 1; at >= i - LASTING_REACH; at--) {
    if (scan.tokens[at]?.kind !== 'word' || scan.form(at + 1) === '') return false;
    if (scan.led(at, 'lasting') || scan.led(at, 'length')?.value === 'lasts') return true;
  }
  return false;
}

/** What may say from when a length runs: `شهرا بدءا من الأحد`. */
const STARTING = /^(?:بدءا|ابتدا|اعتبارا)/;

/**
 * `شهر العسل`, `قبل عقد الاجتماع`, `قبل شهر رمضان`, `بعد يوم 15`, `يوما بعد يوم`: a unit that belongs to what follows
 * it, or only follows another, is no length.
 */
export function isOfSomething(scan: Scan, i: number, next: number): boolean {
  const after = scan.form(next);
  if (/^ال(?!ذي$|ذين$|تي$|ي$|ا$|ان$)/u.test(after)) return true;
  if (after !== '' && (scan.tokens[next]?.kind === 'number' || scan.word(next, 'month')))
    return true;
  // `طيلة أيام أسبوع الموضة`
  const isMany = scan.led(next - 1, 'unit')?.value.endsWith('.many') === true;
  if (isMany && after !== '' && scan.word(next, 'unit')?.value.endsWith('.one')) return true;
  // `عقد` is a decade, a contract and the holding of a meeting.
  const isHolding = scan.tokens[next - 1]?.form.endsWith('عقد') === true && /^\p{L}/u.test(after);
  if (isHolding && !/^(?:من|علي|في|او|و|الي|عن|مع|كامل|تقريبا|ونصف|ب|ل)/u.test(after)) return true;
  const before = scan.tokens[i - 2];
  return (
    scan.form(i - 1) === 'بعد' && before !== undefined && scan.led(i - 2, 'unit') !== undefined
  );
}

/** Whether `نحو`, `ما يقرب من` or the like stands right before a length. */
export const isApproximate = (scan: Scan, i: number): boolean =>
  endsApproximation(scan, i) !== undefined;

/** The index where words such as `نحو` or `ما يقرب من` begin that end right before a token. */
function endsApproximation(scan: Scan, i: number): number | undefined {
  for (let back = 1; back <= 4 && i - back >= 0; back++) {
    const found = scan.led(i - back, 'approx');
    if (found?.next === i) return i - back;
  }
  return undefined;
}
