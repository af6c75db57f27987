/**
 * Documents, answers and calls that hold what was said: `بيان جاء فيه`, `رد جاء فيه`, `وجاء الرد من الوزير: «…»`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { findPlainOpener } from '../frames/plain-openers.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { filedBy } from '../subjects/verb-sources.ts';
import type { Reading } from '../text/reading.ts';

/** Nouns for an answer or a call, in which something is said. */
const ANSWERED = /^ب?(?:رد|نداء|جواب|تعقيب|توضيح|تعليق|تصريح|حديث)(?:ا|ها?)?$|^ب(?:مداخله|كلمه)$/;
/** What comes when somebody answers. */
const REPLY = /^(ال)?(?:رد|جواب|اجابه|تعليق|تعقيب)$/;
/** In tokens: the most that stands between the answer, whoever gave it and the colon. */
const NEAR = 5;

/** The document that a sentence names last before a token: `بيان المحكمة جاء فيه`. */
export function documentBefore(reading: Reading, at: number, from: number): NounPhrase | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 40); i--) {
    // `فأصدرت بيانا جاء فيه`
    const form = (reading.tokens[i]?.form ?? '').replace(/(?<=.{3})ا$/, '');
    const { head } = reading.classes.of(form);
    if (head?.kind !== 'document') continue;
    return readNounPhrase(reading.phrases, i, at);
  }
  return undefined;
}

/** In tokens: the most that is told of a document between it and what came in it: `بيانا مقتضبا مساء أمس جاء فيه`. */
const LONGEST_TOLD = 8;

/** `أصدرت الشركة بيانا | جاء فيه`: whoever issued a document that is said to be nobody else's. */
export function issuerOf(reading: Reading, at: number): NounPhrase | undefined {
  const { tokens, classes } = reading;
  for (let k = at - 1; k > Math.max(0, at - LONGEST_TOLD); k--) {
    const { form = '', kind } = tokens[k] ?? {};
    if (kind !== 'word' || /^(?:من|عن|باسم|صادرا?|صدر)$|^ل.{3}/.test(form)) return undefined;
    const document = form.replace(/(?<=.{3})ا$/, '');
    const { head, definite } = classes.of(document);
    if (head?.kind === 'document' && !definite) return filedBy(reading, at);
  }
  return undefined;
}

/** `اكتفت الهيئة برد مقتضب جاء فيه`, `أطلقت النقابة نداء جاء فيه`: whoever gave the answer or made the call. */
export function responderBefore(
  { tokens, phrases, ...reading }: Reading,
  at: number,
  from: number,
): NounPhrase | undefined {
  let reply = at - 1;
  while (reply > from && !ANSWERED.test(tokens[reply]?.form ?? '')) reply--;
  for (let i = from; reply > from && i < reply; i++) {
    const { head, proclitic } = reading.classes.of(tokens[i]?.form ?? '');
    if (!head || proclitic !== '' || isOfClass(phrases, i - 1, 'preposition')) continue;
    const phrase = readNounPhrase(phrases, i, reply);
    const body = phrase?.head?.kind === 'body' && phrase.to - phrase.from > 1;
    if (phrase?.headDefinite || phrase?.name || body) return phrase;
  }
  return undefined;
}

/** `بعث الوزير برقية إلى أسرته. وجاء فيها: «…»`: who wrote the document that the sentence before tells of. */
export function writerBefore(reading: Reading, at: number): NounPhrase | undefined {
  const { tokens, classes, bounds } = reading;
  const number = reading.sentences[at] as number;
  const before = bounds[number - 1];
  if (!before || bounds[number]?.from !== at || tokens[at]?.opensLine) return undefined;
  for (let i = before.from + 2; i < before.to; i++) {
    const form = (tokens[i]?.form ?? '').replace(/(?<=.{3})ا$/, '');
    const { head, definite } = classes.of(form);
    if (head?.kind !== 'document' || definite) continue;
    const writer = readNounPhrase(reading.phrases, before.from + 1, i);
    return writer && isSomebody(reading, writer) ? writer : undefined;
  }
  return undefined;
}

const COMES = /^[وف]?(?:جاءت?|كانت?|اتي)$/;

/** Tells whether an answer may come with a folded word: `جاء`, `كان`. */
export const mayBringReply = (form: string): boolean => COMES.test(form);

/** `وجاء الجواب سريعا من النائبة سلوى حداد: «…»`, `وكان رد الوزير: «…»`: an answer, who gave it, and a colon. */
export function readReply(reading: Reading, at: number): Statement | undefined {
  const { tokens } = reading;
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence || !COMES.test(tokens[at]?.form ?? '')) return undefined;
  const reply = REPLY.exec(tokens[at + 1]?.form ?? '');
  if (!reply) return undefined;
  const by = reply[1] ? giverFrom(reading, at + 2) : at + 2;
  const source = by === undefined ? undefined : readNounPhrase(reading.phrases, by, sentence.to);
  if (!source || !isSomebody(reading, source)) return undefined;
  let colon = source.to;
  while (colon < source.to + NEAR && tokens[colon]?.kind === 'word') colon++;
  if (tokens[colon]?.text !== ':' || colon >= sentence.to) return undefined;
  const opening = findPlainOpener(reading, colon, colon + 1);
  if (!opening) return undefined;
  return { cue: { from: at, to: at + 2 }, source, opening, clause: at, ...BY_PHRASE };
}

/** `من`, `على لسان`: the token behind it. */
function giverFrom({ tokens }: Reading, from: number): number | undefined {
  for (let k = from; k < from + NEAR && tokens[k]?.kind === 'word'; k++) {
    if (tokens[k]?.form === 'من') return k + 1;
    if (tokens[k]?.form === 'لسان') return k + 1;
  }
  return undefined;
}
