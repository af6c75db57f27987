/**
 * Whoever a message or a delegation comes from, where its verb tells what it says and somebody else receives it: `تلقى المدير
 * بلاغا من الأهالي يفيد بنشوب حريق`.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { isSaidInside } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';

/** Verbs of getting a message, and of its coming. */
const RECEIVES =
  /^[وف]?(?:س?[يت]?تلق[يت]|تلقوا|تلقينا|[يت]?تسلمت?|تسلموا|استلمت?|[يت]ستلم|وردت?|[يت]رد|وصلت?)(?:ه|ها|هم)?$/;

/** Verbs of receiving people. */
const WELCOMES = /^[وف]?(?:استقبلت?|[يت]ستقبل|التق[يت]|[يت]لتقي)$/;

/** What is received, without `ال`: it comes from somebody. */
const MESSAGE =
  /^(?:بلاغا?|اخطارا?|اتصالا?|مكالم[هت]|برقي[هت]|شكوي|شكاي[هت]|رسال[هت]|خطابا?|تقريرا?|اشعارا?|اشار[هت]|عرضا?|طلبا?|كتابا?|مذكر[هت]|مراسل[هت]|استغاث[هت]|التماسا?|عريض[هت]|بيانا?|ردا?|تنبيها?|تحذيرا?|معلوم[هت]|معلومات|افاد[هت]|دعو[هت]|تظلما?)$/;

/** Those who come to somebody, without `ال`. */
const VISITORS = /^(?:وفدا|بعثه|مجموعه)$/;
/** In tokens: how far before their verb they stand, with whom they come from. */
const LONGEST_VISIT = 6;

/** In tokens: how far before a verb whoever receives the message begins. */
const REACH = 24;
/** In tokens: the longest that tells of a message before `من`: `اتصالا هاتفيا مطولا من`. */
const LONGEST_KIND = 4;

/**
 * Finds by whom a message is, for the verb right behind them that tells what it says (`إخطارا من النجدة يفيد بوقوع حادث`), or
 * that tells what was said in it (`اتصالا من سامي حداد، أكد خلاله أن`).
 */
export function receivedFrom(
  reading: Reading,
  at: number,
  { conjunction, reading: { tense, gender } }: CueWord,
): NounPhrase | undefined {
  const { tokens, sentences, cues } = reading;
  // `تلقى كمال عون اتصالا من سعاد حداد، مؤكدة أن`: what a woman says, and no man who got it
  const besides = tense === 'participle' && isComma(tokens[at - 1]);
  if (conjunction || !(besides || /^(?:past|present)$/.test(tense))) return undefined;
  const inside = isSaidInside(reading, at);
  const end = (inside || besides) && isComma(tokens[at - 1]) ? at - 1 : at;
  for (let k = end - 2; k > Math.max(0, at - REACH) && sentences[k] === sentences[at]; k--) {
    const form = tokens[k]?.form ?? '';
    if (tokens[k]?.kind === 'mark' && !isComma(tokens[k])) return undefined;
    const verb = MESSAGE.test(form) ? verbBefore(reading, k, RECEIVES) : undefined;
    if (verb !== undefined && besides && isOf(tokens[verb], gender)) return undefined;
    if (verb !== undefined) return senderOf(reading, k, end);
    if (cues[k] && /^(?:past|present)$/.test(cues[k]?.reading.tense ?? '')) return undefined;
  }
  return undefined;
}

/** Whether a verb is a woman's or a man's, as a participle is. */
const isOf = (verb: Token | undefined, gender: 'm' | 'f'): boolean =>
  /^[وف]?ت|ت$/.test(verb?.form.replace(/^[وف]?تلقي$|^[وف]?تسلم$/, '') ?? '') === (gender === 'f');

/** Token of a verb of a kind before a noun, with whoever receives or nothing between the two; undefined where none stands. */
function verbBefore(
  { tokens, sentences }: Reading,
  noun: number,
  verbs: RegExp,
): number | undefined {
  for (let k = noun - 1; k >= Math.max(0, noun - REACH / 2); k--) {
    if (sentences[k] !== sentences[noun]) return undefined;
    if (verbs.test(tokens[k]?.form ?? '')) return k;
    if (tokens[k]?.kind === 'mark' && !isComma(tokens[k])) return undefined;
  }
  return undefined;
}

/** `اتصالا هاتفيا من | سامي حداد`: whoever stands behind the `من` of a message, up to its verb. */
function senderOf(reading: Reading, message: number, end: number): NounPhrase | undefined {
  const { tokens, phrases } = reading;
  for (let k = message + 1; k <= message + LONGEST_KIND && k < end - 1; k++) {
    if (tokens[k]?.kind !== 'word') return undefined;
    if (tokens[k]?.form !== 'من') continue;
    const sender = readNounPhrase(phrases, k + 1, end);
    return sender?.to === end && isSomebody(reading, sender) ? sender : undefined;
  }
  return undefined;
}

/**
 * Tells whether a verb describes a message that nobody is said to have sent, or people who were received, and tells nothing of
 * whoever got it or received them: `تلقى كمال عون تقريرا يؤكد أن`, `استقبل كمال عون وفدا من النقابة أكد أن`.
 */
export function describesReceived(reading: Reading, at: number, cue: CueWord): boolean {
  const { tokens, cues } = reading;
  if (cue.conjunction || !/^(?:past|present)$/.test(cue.reading.tense)) return false;
  if (isSaidInside(reading, at)) return false;
  for (let k = at - 1; k >= Math.max(1, at - LONGEST_VISIT); k--) {
    const { form = '', kind } = tokens[k] ?? {};
    if (kind !== 'word' || cues[k]) return false;
    if (VISITORS.test(form)) return verbBefore(reading, k, WELCOMES) !== undefined;
    if (MESSAGE.test(form) && k >= at - 2) return verbBefore(reading, k, RECEIVES) !== undefined;
  }
  return false;
}
