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
  // `منذ الاثنين`
  if (scan.led(first - 1, 'since') && scan.form(first) !== '') return false;
  if (isPutOff(scan, first) || isInForceFrom(scan, first)) return true;
  for (let i = first - 1, left = REACH; i >= 0 && left > 0; i--, left--) {
    const token = tokens[i];
    if (!token || '.!؟؛:"»«”“'.includes(token.text)) return false;
    const verb = token.form.match(FUTURE_VERB)?.[1];
    if (verb !== undefined && !isFutureLike(scan, verb)) return true;
    // Most words have nothing to do with time.
    const isKnown = scan.lexicon.readingsOf(token.form) !== undefined;
    if (isKnown && tellsAhead(scan, i)) return true;
    if (token.opensLine) return false;
    if (!isKnown) continue;
    if (scan.led(i, 'tense-stop')) return false;
    // What was said or done since: `الذي وصل الاثنين`, `بعدما أعلن الأربعاء`; not `أن يعلن الأربعاء`.
    // `ينظم بين 15 و20 نوفمبر` is no `بين` of showing.
    const isBetween = i === first - 1 && /^[وف]?بين$/.test(token.form);
    if (
      !isBetween &&
      scan.led(i, 'reports') &&
      scan.form(i - 1) !== 'ان' &&
      tokens[i - 1]?.form !== 'ان'
    )
      return false;
  }
  return false;
}

/** Whether a word tells of what is to come: `المقرر`, `على أن تتبعها`, `تنطلق`, `غدا`. */
const tellsAhead = (scan: Scan, i: number): boolean =>
  scan.led(i, 'announces') !== undefined ||
  isToFollow(scan, i) ||
  isScheduled(scan, i) ||
  Number(scan.led(i, 'day-offset')?.value ?? 0) > 0;

/** In tokens: how far behind `تأجيل` its new day may stand, whose case and parties are told between. */
const POSTPONED_REACH = 45;

/** `تأجيل محاكمة المتهمين إلى 12 نوفمبر`, `أجلت القضية لجلسة الأحد`: the day that something was put off to. */
function isPutOff(scan: Scan, first: number): boolean {
  const session = /^(?:جلسه|يوم)$/u.test(scan.before(first)) ? first - 1 : first;
  const isEnd =
    /^(?:الي|حتي|غايه|لغايه|ل)$/u.test(scan.before(session)) ||
    /^ل(?!ل)/u.test(scan.tokens[session]?.form ?? '') ||
    scan.before(first) === 'لجلسه';
  for (let i = first - 1; isEnd && i > first - POSTPONED_REACH && i >= 0; i--) {
    const token = scan.tokens[i];
    if (!token || '.!؟؛'.includes(token.text)) return false;
    if (scan.led(i, 'postpones') && scan.before(i) !== 'من') return true;
    if (token.opensLine) return false;
  }
  return false;
}

/** `على أن تتبعها دفعة أخرى في نوفمبر`, but `أكد على أن`, `يجمعون على أن`. */
function isToFollow(scan: Scan, i: number): boolean {
  if (
    scan.form(i) !== 'ان' ||
    scan.before(i) !== 'علي' ||
    !/^[يت]\p{L}{3,}/u.test(scan.form(i + 1))
  )
    return false;
  return ![2, 3, 4, 5].some(
    (back) => scan.led(i - back, 'reports') || AGREED.test(scan.tokens[i - back]?.form ?? ''),
  );
}

/** Verbs and nouns that `على أن` is the content of. */
const AGREED =
  /^[وف]?(?:ال)?(?:[يتن]?شدد|تاكيد|موكد|[يتن]?جمع|اجم|[يتن]?تفق|اتف|دليل|[يتن]?دل|دال|مشدد|[يتن]?حرص|حريص|[يتن]?صر|اصر|قائم)/u;

/** `تنطلق الثلاثاء فعاليات المعرض`, `اقترحت الرياض عقد اجتماع في يناير`: what is still to be held. */
function isScheduled(scan: Scan, i: number): boolean {
  if (scan.led(i, 'schedules')) return !NO_SCHEDULE.has(scan.before(i));
  const isHeld = scan.word(i, 'holding') !== undefined;
  const isRally = isHeld || scan.word(i, 'rally') !== undefined;
  return (isHeld && isLed(scan, i, 'decides', 4)) || (isRally && isLed(scan, i, 'calls', 5));
}

/** Whether a verb of a kind stands before a token, so many words off at most. */
function isLed(scan: Scan, i: number, verb: string, farthest: number): boolean {
  for (let back = 1; back <= farthest; back++) if (scan.led(i - back, verb)) return true;
  return false;
}

/** In tokens: how far before `اعتبارا من` a verb may say that it began. */
const BEGUN_REACH = 10;

/** `تغلق المدارس اعتبارا من الأحد`, but `بدأ الإضراب ابتداء من الأحد`. */
function isInForceFrom(scan: Scan, first: number): boolean {
  if (scan.led(first - 2, 'starts')?.next !== first) return false;
  for (let i = first - 3; i >= Math.max(0, first - BEGUN_REACH); i--) {
    if ('.!؟؛'.includes(scan.tokens[i]?.text ?? '')) return true;
    if (/^[وف]?(?:كانت?|بدات?|انطلقت?|ظلت?)$/.test(scan.tokens[i]?.form ?? '')) return false;
  }
  return true;
}

const NO_SCHEDULE = new Set(
  'كان كانت كانوا لم لا الذي التي الذين وهو وهي بينما فيما عندما حين حيث كما ما'.split(' '),
);

/** `سيارة`, `سياسي`, `ستوكهولم`: words that begin like future verbs and are none. */
function isFutureLike(scan: Scan, form: string): boolean {
  for (let length = 3; length <= form.length; length++) {
    const readings = scan.lexicon.readingsOf(form.slice(0, length));
    if (readings?.some((reading) => reading.class === 'not-future')) return true;
  }
  return false;
}
