/**
 * Rules for what recurs: `كل أسبوع`, `كل ثلاثة أشهر`, `كل يوم جمعة`, `سنويا`, `يومي`.
 *
 * @module
 */
import { readNumber } from '../../arabic/numerals.ts';
import { partText } from '../calendar/civil-date.ts';
import { isEveryday } from '../text/look-alikes.ts';
import type { Match } from '../text/reading.ts';
import type { Found, Scan } from '../text/scan.ts';
import { readLength } from './length-rules.ts';
import { readDayAndMonth, readMonthName } from './month-rules.ts';
import { matchNthOfEvery } from './nth-of-every-rules.ts';
import { readShift } from './year-rules.ts';

const LETTERS: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  hour: 'H',
  minute: 'M',
  decade: 'DE',
  century: 'CE',
};

/** In tokens: how far behind a day or month `كل عام` may stand, `15 كانون الأول/ديسمبر من كل عام`. */
const LONGEST_DATE = 8;

/** Finds a date that comes back each year: `مارس من كل عام`, `15 آذار من كل سنة`. */
function matchYearly(scan: Scan, i: number): Match | undefined {
  let every = i + 1;
  while (every < i + LONGEST_DATE && scan.form(every + 1) !== 'كل') every++;
  if (every === i + LONGEST_DATE || scan.form(every) !== 'من') return undefined;
  const length = readLength(scan, every + 2, false);
  if (length?.reading.unit !== 'year' || length.reading.amount !== 1) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  const month = readMonthName(scan, i);
  if (month?.next === every && month.calendar === 'gregorian')
    return scan.match('set', month.start, length.next, {
      kind: 'set',
      value: `XXXX-${two(month.month)}`,
    });
  const dated = readDayAndMonth(scan, i);
  const { reading } = dated ?? {};
  if (!dated || dated.next !== every || reading?.kind !== 'point') return undefined;
  if (reading.day === undefined || reading.month === undefined || reading.dayTo) return undefined;
  if (reading.calendar !== undefined && reading.calendar !== 'gregorian') return undefined;
  return scan.match('set', dated.start, length.next, {
    kind: 'set',
    value: `XXXX-${two(reading.month)}-${two(reading.day)}`,
  });
}

/** In tokens: how far behind its count `في اليوم` may stand, `ثلاثة ملايين برميل من النفط في اليوم`. */
const LONGEST_COUNTED = 5;

/** Finds `في الشهر` behind what is counted by it: `مرتين في الأسبوع`, `5 آلاف سيارة في اليوم`. */
function matchRate(scan: Scan, i: number): Match | undefined {
  const unit = scan.word(i, 'the-unit');
  const [name, number] = unit?.value.split('.') ?? [];
  // `كيلومترا في الساعة` is a speed.
  const isClock = name === 'hour' || name === 'minute';
  const letter = number === 'one' && !isClock ? LETTERS[name ?? ''] : undefined;
  if (!unit || !letter || !/^[وف]?في$/u.test(scan.before(i)) || !isPerUnit(scan, unit.next))
    return undefined;
  let counted = i - 2;
  while (counted > i - 2 - LONGEST_COUNTED && !isCount(scan, counted)) {
    if (scan.tokens[counted]?.kind !== 'word' || scan.form(counted) === '') return undefined;
    counted--;
  }
  if (counted === i - 2 - LONGEST_COUNTED) return undefined;
  const start = scan.tokens[i - 1]?.start ?? unit.start;
  return scan.match('set', start, unit.next, {
    kind: 'set',
    value: `P1${letter}`,
  });
}

const isCount = (scan: Scan, i: number): boolean =>
  /^[وف]?مر(?:ه|ات|تين|تان)$/u.test(scan.tokens[i]?.form ?? '') ||
  readNumber(scan.tokens, i) !== undefined;

/** Whether nothing says which day or year it is: `في اليوم الثالث`, `في العام 2019`, `في اليوم الذي`. */
function isPerUnit(scan: Scan, i: number): boolean {
  const after = scan.tokens[i];
  if (!after || after.opensLine || after.kind === 'mark') return true;
  return (
    after.kind === 'word' &&
    /^(?:و|في|من|الي|علي|عن|ل|ب|خلال|بعد|قبل|منذ|مقابل|مع|حتي)/u.test(after.form)
  );
}

/** Whether `مرات` follows soon, `خمس وعشرين مرة`. */
const isBeforeTimes = (scan: Scan, i: number): boolean =>
  [1, 2, 3].some((ahead) => /^مر(?:ات|ه)$/.test(scan.form(i + ahead)));

/** Finds `مرتين في اليوم`, `ثلاث مرات أسبوعيا`, `مرة كل خمس سنوات`: how often, with what recurs. */
function matchTimes(scan: Scan, i: number): Match | undefined {
  const few = scan.led(i, 'times');
  const number = few || !isBeforeTimes(scan, i) ? undefined : readNumber(scan.tokens, i);
  const many =
    number && scan.form(number.next) !== '' ? scan.word(number.next, 'times-counted') : undefined;
  const counted = few ?? many;
  if (!counted || scan.form(counted.next) === '') return undefined;
  const at = scan.form(counted.next) === 'واحده' ? counted.next + 1 : counted.next;
  const what = scan.form(at) === 'في' ? matchRate(scan, at + 1) : matchSet(scan, at);
  if (what?.reading.kind !== 'set' || what.first !== at) return undefined;
  const start = few?.start ?? scan.startAfter(i, number?.proclitics ?? 0);
  return scan.match('set', start, what.next, what.reading);
}

/** Finds `بشكل يومي`, `بصفة شهرية`, which say no more than `يوميا`. */
function matchManner(scan: Scan, i: number): Match | undefined {
  const manner = scan.ledBy(i, 'manner', /^[وف]?ب$/);
  const adjective =
    manner && scan.form(manner.next) !== '' ? scan.word(manner.next, 'set-adjective') : undefined;
  if (!manner || !adjective) return undefined;
  const start = scan.startAfter(i, manner.proclitics.length - 1);
  return scan.match('set', start, adjective.next, { kind: 'set', value: adjective.value });
}

/** Finds `كل مساء`, `كل ليلة جمعة`. */
function matchEachPart(scan: Scan, { next, start }: Found): Match | undefined {
  const part = scan.word(next, 'part');
  if (!part) return undefined;
  const weekday =
    scan.form(part.next) === ''
      ? undefined
      : (scan.word(part.next, 'bare-weekday') ?? scan.word(part.next, 'weekday'));
  const day = weekday ? `XXXX-WXX-${weekday.value}` : 'XXXX-XX-XX';
  const value = `${day}${partText(part.value)}`;
  return scan.match('set', start, weekday?.next ?? part.next, { kind: 'set', value });
}

/** Finds the `أيام الأسبوع` of `طوال أيام الأسبوع`: daily. */
function matchWeekThrough(scan: Scan, i: number): Match | undefined {
  const isWeek = scan.tokens[i]?.form === 'ايام' && scan.form(i + 1) === 'الاسبوع';
  if (!isWeek || scan.form(i) === '' || !scan.led(i - 1, 'length')) return undefined;
  // `خلال أيام الأسبوع الماضي`
  if (readShift(scan, i + 2)) return undefined;
  const start = scan.tokens[i]?.start ?? 0;
  return scan.match('set', start, i + 2, { kind: 'set', value: 'P1D' });
}

/** Finds what recurs: `كل أسبوع`, `كل عامين`, `كل ثلاثة أشهر`, `كل يوم جمعة`, `سنويا`, `يومي`. */
export function matchSet(scan: Scan, i: number): Match | undefined {
  const yearly = matchTimes(scan, i) ?? matchNthOfEvery(scan, i) ?? matchYearly(scan, i);
  if (yearly) return yearly;
  const adverb = scan.led(i, 'set');
  if (adverb)
    return scan.match('set', adverb.start, adverb.next, { kind: 'set', value: adverb.value });
  const often = matchManner(scan, i) ?? matchRate(scan, i) ?? matchWeekThrough(scan, i);
  if (often) return often;
  const adjective = scan.led(i, 'set-adjective');
  if (adjective && adjective.proclitics === '' && !isEveryday(scan, i)) {
    // `يومي 8 و9`, `يومي الأربعاء والخميس` are days; `إنتاج يومي 4.5 ملايين` is not.
    const isDual =
      scan.word(i, 'day-word')?.value === 'two' || scan.word(i, 'month-word')?.value === 'two';
    const next = scan.tokens[i + 1];
    const isTwoDays = next?.kind === 'number' && scan.form(i + 2) === 'و';
    if (isDual && (isTwoDays || scan.word(i + 1, 'weekday') || scan.word(i + 1, 'month')))
      return undefined;
    return scan.match('set', adjective.start, adjective.next, {
      kind: 'set',
      value: adjective.value,
    });
  }
  // `مساء كل خميس`
  const part = scan.led(i, 'part');
  const every = part ? scan.word(part.next, 'every') : scan.led(i, 'every');
  if (!every || scan.form(every.next) === '') return undefined;
  const dayWord = scan.word(every.next, 'day-word');
  const weekday =
    scan.word(dayWord?.next ?? every.next, 'bare-weekday') ??
    scan.word(dayWord?.next ?? every.next, 'weekday');
  if (weekday && scan.form(every.next) !== '') {
    const time = part ? partText(part.value) : '';
    const value = `XXXX-WXX-${weekday.value}${time}`;
    return scan.match('set', part?.start ?? every.start, weekday.next, { kind: 'set', value });
  }
  if (part) return undefined;
  const each = matchEachPart(scan, every);
  if (each) return each;
  const length = readLength(scan, every.next, false);
  if (!length || length.reading.amount === null) return undefined;
  const letter = LETTERS[length.reading.unit];
  if (!letter) return undefined;
  const isTime = length.reading.unit === 'hour' || length.reading.unit === 'minute';
  const { amount } = length.reading;
  // `كل ربع ساعة`
  const isPart = length.reading.unit === 'hour' && !Number.isInteger(amount);
  const value = isPart
    ? `PT${Math.round(amount * 60)}M`
    : `P${isTime ? 'T' : ''}${amount}${letter}`;
  return scan.match('set', every.start, length.next, { kind: 'set', value });
}
