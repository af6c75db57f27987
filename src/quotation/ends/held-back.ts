/**
 * What whoever spoke did not tell or refused to answer, as the reporter adds it: `، ورفض الرد على الأسئلة`, `، لكنه لم يحدد
 * موعدا`, `غير أنها امتنعت عن التعليق`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { tellsOf, tellsOfSeveral } from './doers.ts';
import { tellsFuture } from './tells-future.ts';

/** What one does not answer: `ورفض الرد على الأسئلة`. */
const ANSWER = wordPattern('quotation/ends', 'unanswered', '(?:ال)?');
/** Verbs by which one does not answer, in the past. */
const REFUSED = wordPattern('quotation/ends', 'refused-answer', '', 'ت?(?:وا)?');
/** Verbs of what is not told, behind `لم`. */
const UNSAID = wordPattern('quotation/ends', 'unsaid-after-lam', '[يت]', '(?:وا)?');
/** What tells of its own, and may leave something open: a law, a contract. */
const TELLING = wordPattern('quotation/ends', 'tells-its-own', '(?:ال)?', '(?:ه|ها)?');

/** Tells whether it is told at a token what whoever spoke held back. */
export function isHeldBack(
  reading: Reading,
  statement: Statement,
  from: number,
  at: number,
): boolean {
  if (isButSilent(reading, statement, from, at)) return true;
  return isComma(reading.tokens[at - 1]) && (isRefusal(reading, at) || isUntold(reading, at));
}

/** `، ورفض الرد على الأسئلة`, `، وامتنع عن التعليق` */
const isRefusal = (reading: Reading, at: number): boolean => {
  const form = reading.tokens[at]?.form ?? '';
  return form.startsWith('و') && refusesAt(reading, at, form.slice(1));
};

/** Whether a verb at a token refuses what one answers: `رفض | الرد`, `امتنع | عن التعليق`. */
function refusesAt({ tokens }: Reading, at: number, verb: string): boolean {
  if (!REFUSED.test(verb)) return false;
  const about = /^(?:عن|علي|من)$/.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  return ANSWER.test(tokens[about]?.form ?? '');
}

/** `، ولم يعط مزيدا من التفاصيل`, and not `، ولم تحدد الحكومة موعدا`, which may be told. */
const isUntold = ({ tokens, classes }: Reading, at: number): boolean =>
  tokens[at]?.form === 'ولم' &&
  (isWithoutProof(tokens[at + 1]?.form, tokens[at + 2]?.form) ||
    (/^[يت](?:حدد|كشف|عط|دل|سم|فصح|ورد)$/.test(tokens[at + 1]?.form ?? '') &&
      classes.of(tokens[at + 2]?.form ?? '').head === undefined));

/** `ولم | يقدم دليلا`, `ولم | تقدم أي تفاصيل` */
const isWithoutProof = (verb = '', object = ''): boolean =>
  /^[يت](?:قدم|ورد|عط)$/.test(verb) &&
  /^(?:اي|دليلا|ادله|اثباتا|برهانا|توضيحا|توضيحات|تفاصيل)$/.test(object);

/** `لكنه لم يحدد موعدا`, `غير أنها رفضت الكشف عن اسمه`, where nobody else is told of that may be meant. */
function isButSilent(reading: Reading, statement: Statement, from: number, at: number): boolean {
  const { tokens } = reading;
  const but = /^و?لكن(ه|ها|هم|هما)$/.exec(tokens[at]?.form ?? '');
  const yet = /^(?:غير|الا|بيد)$/.test(tokens[at]?.form ?? '')
    ? /^ان(ه|ها|هم|هما)$/.exec(tokens[at + 1]?.form ?? '')
    : null;
  const whose = (but ?? yet)?.[1];
  if (whose === undefined) return false;
  const verb = at + (but ? 1 : 2);
  const form = tokens[verb]?.form ?? '';
  if (form !== 'لم')
    return refusesAt(reading, verb, form) && isSpeakers(reading, statement, from, at, whose);
  // `القانون يعاقب المهربين، لكنه لم يحدد مدة السجن`
  const left = tokens.slice(from, at).some((word) => TELLING.test(word.form));
  if (!UNSAID.test(tokens[verb + 1]?.form ?? '') || (left && !tellsFuture(tokens, from, at)))
    return false;
  return isSpeakers(reading, statement, from, at, whose);
}

/** Whether a pronoun behind what was said can only mean whoever spoke. */
function isSpeakers(
  reading: Reading,
  { agreement, source }: Statement,
  from: number,
  at: number,
  pronoun: string,
): boolean {
  if (pronoun === 'هم' || pronoun === 'هما') {
    const several =
      agreement.number !== 'singular' || source?.joint || source?.head?.number === 'plural';
    return several === true && !tellsOfSeveral(reading, from, at);
  }
  const gender = pronoun === 'ها' ? 'f' : 'm';
  if (agreement.gender !== gender || agreement.number !== 'singular') return false;
  return !tellsOf(reading, from, at, gender);
}
