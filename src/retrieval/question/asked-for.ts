/**
 * Asked for: what a question wants counted, whose words it wants, and whether it wants a name.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { isStopword } from '../../arabic/stopwords.ts';
import { isAsking, isCountable } from './question-words.ts';

/**
 * After `كم` the noun stands in the singular accusative; `كم أمضى` and `كم دفعوا` have a verb and count something unsaid.
 * Any noun is counted after `شحال ديال`, `قداش من`; without its ending only one that a list has, as `كام صاروخ`.
 */
const COUNTED =
  /(?<!\p{L})(?:(?:كم|كام|شحال|شقد|شكد|قديش|أديش|اديش|قداش|قداه)\s+(?:(?:من|ديال|متاع)\s+(?<parted>[\p{L}\p{M}]+)|(?<noun>[\p{L}\p{M}]+))|عدد\s+(?<number>[\p{L}\p{M}]+)|(?:how many|number of)\s+(?<counted>[\p{L}\d'-]+))(?![\p{L}\p{M}])/iu;
const ENDED = /(?:اً|ًا|(?<!و)ا|[ةه])$/u;

/**
 * Finds what a question asks to be counted, as typed; undefined where it counts nothing by name.
 *
 * @example
 * findCounted('كم سفينة تنتظر خارج الميناء؟'); // => 'سفينة'
 */
export function findCounted(question: string): string | undefined {
  const { noun, parted, number, counted } = COUNTED.exec(question)?.groups ?? {};
  if (noun) return ENDED.test(noun) || isCountable(fold(noun)) ? noun : undefined;
  return parted ?? number ?? counted;
}

/** Whose words are asked for: after a noun or verb of saying, or between `did` and `say`. */
const SPOKEN =
  /(?<!\p{L})(?:(?:رد|ردت|موقف|رأي|راي|تعليق|تصريح|تصريحات|(?:(?<before>[\p{L}\p{M}]+)\s+)?(?:قال|قالت|قاله|قالته|يقول|تقول|علق|علقت))\s+(?!على|علي|عن|حول|في|من|بين|ان|أن|إن|(?:ال)?فعل)(?<noun>[\p{L}\p{M}]+)|(?:did|does|do)\s+(?:the\s+)?(?<name>[\p{Lu}\d][\p{L}\d'’-]*)(?:\s+[\p{L}'’-]+){0,3}\s+(?:say|reply|answer|respond|think|comment))(?![\p{L}\p{M}])/u;

/**
 * Finds whose words a question asks for, as typed: the first word of the name; undefined where it asks for nobody's,
 * or for those of whoever stands before the verb, as the dialects have it: `الوزير قال إيه`.
 *
 * @example
 * findSpoken('رد قاسمي على المغرب'); // => 'قاسمي'
 */
export function findSpoken(question: string): string | undefined {
  const { before, noun, name } = SPOKEN.exec(question)?.groups ?? {};
  const asks = before ? isAsking(fold(before)) || isStopword(fold(before)) : true;
  return asks ? (noun ?? name) : undefined;
}

const NAMING =
  /(?<!\p{L})(?:(?:من|مين|منو)\s+(?:هو|هي|هم)|(?:ال)?اسم|أسماء|who\s*(?:is|was|are|were|'s|’s)|names?\s+of|named)(?!\p{L})/iu;

/**
 * Tells whether a question asks who bears a title, or for the name of somebody or something.
 *
 * @example
 * asksForName('من هو مدير الميناء؟'); // => true
 */
export const asksForName = (question: string): boolean => NAMING.test(question);
