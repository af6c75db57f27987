/**
 * Rules for lengths of time, distances from now and what recurs: `ثلاثة أيام`, `قبل نحو عامين`,
 * `السنوات الأخيرة`, `كل أسبوعين`, `سنويا`.
 *
 * @module
 */
import { readNumber } from '../../arabic/numerals.ts';
import { isApproximate, isAskedFor, isOfSomething } from '../text/length-context.ts';
import type { DurationReading, Match, Unit } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import { matchAge } from './age-rules.ts';
import { readDualShift, readShift, readYearNumber } from './year-rules.ts';

/** A length with its place. */
interface Length {
  readonly start: number;
  readonly next: number;
  readonly reading: DurationReading;
  /** A unit alone (`أيام`, `شهر`): a length only after a word that asks for one. */
  readonly bare: boolean;
}

const unitOf = (value: string): { unit: Unit; number: string } => {
  const [unit, number] = value.split('.');
  return { unit: unit as Unit, number: number ?? 'one' };
};

/** Reads a length, with the `من الزمن` that may say again what it is: `عقد من الزمن`. */
export function readLength(scan: Scan, i: number, isFirst: boolean): Length | undefined {
  const length = readPlainLength(scan, i, isFirst);
  // `بضع سنوات ضوئية` is a distance.
  if (length && scan.form(length.next).startsWith('ضويي')) return undefined;
  const ofTime =
    length && scan.form(length.next) !== '' ? scan.word(length.next, 'of-time') : undefined;
  return length && ofTime ? { ...length, next: ofTime.next, bare: false } : length;
}

/** Units from the longest that a smaller one is counted beside. */
const BESIDE: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** `ستة أعوام وتسعة أشهر`, `ساعتين و20 دقيقة`: what a smaller unit adds, and not the other end of `بين سنتين وستة أشهر`. */
function withRest(scan: Scan, i: number, length: Length): Length {
  const { amount, unit } = length.reading;
  const at = scan.form(length.next) === 'و' ? length.next + 1 : length.next;
  const joined = at > length.next || /^و/.test(scan.form(at));
  const first = BESIDE.indexOf(unit);
  if (!joined || first < 0 || amount === null || !Number.isInteger(amount)) return length;
  if (/^[وف]?بين$/.test(scan.before(i))) return length;
  const rest = readCounted(scan, at);
  const less = rest?.reading.amount;
  if (!rest || less === null || less === undefined || !Number.isInteger(less)) return length;
  if (BESIDE.indexOf(rest.reading.unit) <= first) return length;
  const reading = { ...length.reading, rest: { amount: less, unit: rest.reading.unit } };
  return { ...length, next: rest.next, reading, bare: false };
}

/** Reads a length: `3 أيام`, `خمسة وعشرين عاما`, `يومين`, `عدة أشهر`, `نصف ساعة`, `أسبوع`. */
function readPlainLength(scan: Scan, i: number, isFirst: boolean): Length | undefined {
  return (
    readCounted(scan, i) ??
    readFew(scan, i, isFirst) ??
    readCountless(scan, i) ??
    readFraction(scan, i, isFirst) ??
    readUnit(scan, i, isFirst)
  );
}

/** Longer spans of time are counted in centuries. */
const MOST_DECADES = 20;

function readCounted(scan: Scan, i: number): Length | undefined {
  // `الخمسة عشر عاما الأولى`
  const isDefinite = /^[وف]?[بلك]?ا?ل(?!ف$|في$|اف$)/.test(scan.tokens[i]?.form ?? '');
  const number = readNumber(scan.tokens, i, isDefinite);
  if (!number) return undefined;
  let at = number.next;
  if (scan.form(at) === '') return undefined;
  // `بين 3 و5 سنوات`, `3-5 أيام`: the span is the whole, the amount is open.
  let amount: number | null = number.value;
  const isPair = scan.before(i) === 'بين' && scan.form(at) === 'و';
  const joined =
    isPair || scan.isMark(at, '-–') || scan.form(at) === 'او' || scan.form(at) === 'الي'
      ? at + 1
      : at;
  const second = joined > at ? readNumber(scan.tokens, joined) : undefined;
  if (second) {
    const unit = scan.word(second.next, 'unit');
    if (unit && scan.form(second.next) !== '') {
      amount = null;
      at = second.next;
    }
  }
  const unit = scan.word(at, 'unit');
  if (!unit) return undefined;
  const named = unitOf(unit.value);
  // `أحد أشهر الفنانين`, `واحد`: one counts nothing that follows it.
  if (named.number === 'two' || (amount === 1 && number.digits === 0)) return undefined;
  // `1200 عقد`: so many are contracts.
  if (named.unit === 'decade' && number.value > MOST_DECADES) return undefined;
  const start =
    number.digits > 0 || scan.tokens[i]?.kind === 'number'
      ? (scan.tokens[i]?.start as number)
      : scan.startAfter(i, number.proclitics);
  const reading: DurationReading = { kind: 'duration', amount, unit: named.unit };
  return { start, ...readHalf(scan, unit.next, reading), bare: false };
}

/** Reads `ونصف`, `ونصف العام`, `إلا ربعا` after a length. */
function readHalf(
  scan: Scan,
  i: number,
  reading: DurationReading,
): { next: number; reading: DurationReading } {
  const less = scan.form(i) === 'الا' ? scan.word(i + 1, 'less-fraction') : undefined;
  if (less && reading.amount !== null && reading.unit === 'hour')
    return {
      next: less.next,
      reading: { ...reading, amount: reading.amount - Number(less.value) },
    };
  const half = scan.form(i) === '' ? undefined : scan.ledBy(i, 'and-fraction', /^و$/);
  if (!half || reading.amount === null) return { next: i, reading };
  const unit = scan.form(half.next) === '' ? undefined : scan.word(half.next, 'the-unit');
  const next = unit && unitOf(unit.value).unit === reading.unit ? unit.next : half.next;
  return { next, reading: { ...reading, amount: reading.amount + Number(half.value) } };
}

/** `مئات السنين`, `آلاف الأعوام`. */
function readCountless(scan: Scan, i: number): Length | undefined {
  const many = scan.led(i, 'countless');
  const unit = many && scan.form(many.next) !== '' ? scan.word(many.next, 'the-unit') : undefined;
  if (!many || !unit?.value.endsWith('.many')) return undefined;
  const reading: DurationReading = {
    kind: 'duration',
    amount: null,
    unit: unitOf(unit.value).unit,
  };
  return { start: many.start, next: unit.next, reading, bare: false };
}

function readFew(scan: Scan, i: number, isFirst: boolean): Length | undefined {
  const few = isFirst ? scan.led(i, 'few') : scan.word(i, 'few');
  if (!few || scan.form(few.next) === '') return undefined;
  const unit = scan.word(few.next, 'unit');
  if (!unit) return undefined;
  return {
    start: few.start,
    next: unit.next,
    reading: { kind: 'duration', amount: null, unit: unitOf(unit.value).unit },
    bare: false,
  };
}

function readFraction(scan: Scan, i: number, isFirst: boolean): Length | undefined {
  const fraction = isFirst ? scan.led(i, 'fraction') : scan.word(i, 'fraction');
  if (!fraction || scan.form(fraction.next) === '') return undefined;
  // `ثلاثة أرباع الساعة`
  const isWhole = Number(fraction.value) > 0.5;
  const unit =
    scan.word(fraction.next, 'unit') ??
    (isWhole ? scan.word(fraction.next, 'the-unit') : undefined);
  if (!unit || unitOf(unit.value).number !== 'one') return undefined;
  const reading: DurationReading = {
    kind: 'duration',
    amount: Number(fraction.value),
    unit: unitOf(unit.value).unit,
  };
  return { start: fraction.start, next: unit.next, reading, bare: false };
}

function readUnit(scan: Scan, i: number, isFirst: boolean): Length | undefined {
  const unit = isFirst ? scan.led(i, 'unit') : scan.word(i, 'unit');
  if (!unit) return undefined;
  const named = unitOf(unit.value);
  // `بعيد سنة 1525`: a year, not a length.
  if (named.unit === 'year' && scan.form(unit.next) !== '' && readYearNumber(scan, unit.next))
    return undefined;
  if (named.number === 'many') {
    const after = scan.form(unit.next) === '' ? undefined : scan.word(unit.next, 'few-after');
    const reading: DurationReading = { kind: 'duration', amount: null, unit: named.unit };
    return { start: unit.start, next: after ? after.next : unit.next, reading, bare: true };
  }
  const amount = named.number === 'two' ? 2 : 1;
  const half = readHalf(scan, unit.next, { kind: 'duration', amount, unit: named.unit });
  const full = scan.form(half.next) === '' ? undefined : scan.word(half.next, 'full');
  const next = full ? full.next : half.next;
  const kept = named.unit === 'minute' && scan.form(next) !== '' && scan.word(next, 'silence');
  const served = scan.form(next) !== '' && scan.word(next, 'penalty') !== undefined;
  const bare = amount === 1 && half.next === unit.next && !full && !kept && !served;
  return { start: unit.start, next, reading: half.reading, bare };
}

/** Reads lengths with the article: `الأيام الثلاثة الماضية`, `السنوات الأخيرة`, `الـ24 ساعة الماضية`, `العامين الماضيين`. */
function readDefinite(scan: Scan, i: number): Length | undefined {
  const word = scan.led(i, 'the-unit');
  if (!word) return readArticleNumber(scan, i);
  // `حرب الأيام الستة`, `حرب السنوات السبع`
  if (scan.before(i) === 'حرب') return undefined;
  const named = unitOf(word.value);
  if (named.number === 'one' || scan.form(word.next) === '') return undefined;
  let at = word.next;
  if (scan.form(at) === 'ال') at++;
  const number = named.number === 'many' ? readNumber(scan.tokens, at, true) : undefined;
  if (number) at = number.next;
  const few = scan.form(at) === '' ? undefined : scan.word(at, 'few-after');
  if (few) at = few.next;
  const shift = readShift(scan, at) ?? readDualShift(scan, at);
  if (!shift && !number) return undefined;
  const amount = named.number === 'two' ? 2 : (number?.value ?? null);
  const reading: DurationReading = { kind: 'duration', amount, unit: named.unit };
  return { start: word.start, next: shift ? shift.next : at, reading, bare: false };
}

function readArticleNumber(scan: Scan, i: number): Length | undefined {
  const form = scan.tokens[i]?.form ?? '';
  const isArticle = form === 'ال';
  const at = isArticle ? i + 1 : i;
  if (isArticle ? scan.form(at) === '' : !/^[وف]?[بلك]?ال/.test(form)) return undefined;
  const number = readNumber(scan.tokens, at, true);
  if (!number || scan.form(number.next) === '') return undefined;
  const unit = scan.word(number.next, 'unit');
  const shift = unit ? readShift(scan, unit.next) : undefined;
  if (!unit || !shift) return undefined;
  const start = isArticle
    ? (scan.tokens[i]?.start as number)
    : scan.startAfter(i, number.proclitics);
  const reading: DurationReading = {
    kind: 'duration',
    amount: number.value,
    unit: unitOf(unit.value).unit,
  };
  return { start, next: shift.next, reading, bare: false };
}

/** Finds a length at a token. */
export function matchLength(scan: Scan, i: number): Match | undefined {
  const definite = readDefinite(scan, i);
  if (definite) return scan.match('length', definite.start, definite.next, definite.reading);
  const age = matchAge(scan, i);
  if (age) return age;
  const alone = readLength(scan, i, true);
  if (!alone) return undefined;
  const length = withRest(scan, i, alone);
  const isWholeText = i === 0 && length.next === scan.tokens.length;
  if (
    length.bare &&
    !isWholeText &&
    (!isAskedFor(scan, i) || isOfSomething(scan, i, length.next))
  ) {
    return undefined;
  }
  // `3 أيام مضت`
  const elapsed = scan.form(length.next) === '' ? undefined : scan.word(length.next, 'elapsed');
  const { amount, unit } = length.reading;
  if (elapsed) {
    return scan.match('distance', length.start, elapsed.next, {
      kind: 'distance',
      amount,
      unit,
      sign: -1,
    });
  }
  const approximate = isApproximate(scan, i);
  return scan.match('length', length.start, length.next, {
    ...length.reading,
    ...(approximate ? { approximate } : {}),
  });
}
