/**
 * Statements that somebody issues whole: `صدر عن المكتب الإعلامي البيان الآتي: «…»`, and orders: `أصدر الوزير تعليمات
 * للمدارس بأن تغلق`.
 *
 * @module
 */
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { findPlainOpener } from '../frames/plain-openers.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { Reading } from '../text/reading.ts';

const ISSUED = /^[وف]?(?:صدر|اصدرت?|اذاعت?|وزعت?|عممت?)$/;
const DOCUMENT = /^(?:ما|(?:ال)?(?:بيان|بلاغ|توضيح|تصريح|اعلان)ا?)$/;
const FOLLOWING = /^(?:ال)?(?:اتي|تالي)$|^ي(?:اتي|لي)$/;
/** What one issues so that others do something. */
const ORDER = /^(?:توجيها|توجيهات|تعليمات|اوامر|تعميما|ايعازا)$/;
/** In tokens: how far behind the order its clause may begin, behind those to whom it is given. */
const LONGEST_HEARERS = 14;
/** In tokens: how far behind the verb the document may stand. */
const LONGEST_ISSUER = 14;

/** Tells whether something is issued or ordered with a folded word: `صدر`, `تعليمات`. */
export const mayIssue = (form: string): boolean => ISSUED.test(form) || ORDER.test(form);

/** Reads the statement whose verb of issuing is at a token; undefined where no document and colon follow. */
export function readIssued(reading: Reading, at: number): Statement | undefined {
  const { tokens } = reading;
  const form = tokens[at]?.form ?? '';
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!ISSUED.test(form) || !sentence) return undefined;
  const from = tokens[at + 1]?.form === 'عن' ? at + 2 : at + 1;
  // `صدر عن الحزب`, and `أصدر الحزب`
  if (form.endsWith('صدر') && !form.endsWith('اصدر') && from === at + 1) return undefined;
  let document = from + 1;
  const end = Math.min(sentence.to - 2, from + LONGEST_ISSUER);
  while (document < end && !isFollowing(reading, document)) document++;
  if (document >= end || tokens[document + 2]?.text !== ':') return undefined;
  const source = readNounPhrase(reading.phrases, from, document);
  const opening = findPlainOpener(reading, document + 2, document + 3);
  if (!source || !isSomebody(reading, source) || !opening) return undefined;
  return { cue: { from: at, to: at + 1 }, source, opening, clause: at, ...BY_PHRASE };
}

/** `أصدرت الوزارة تعليمات للمدارس بأن تغلق أبوابها`: from those on to whom the order is given; undefined without `بأن`. */
export function readOrdered(reading: Reading, at: number): Statement | undefined {
  const { tokens, cues } = reading;
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!ORDER.test(tokens[at]?.form ?? '') || !sentence) return undefined;
  let verb = at - 1;
  while (verb > Math.max(sentence.from, at - LONGEST_ISSUER) && !ISSUED.test(form(verb))) verb--;
  if (!/^[وف]?اصدرت?$/.test(form(verb))) return undefined;
  const source = readNounPhrase(reading.phrases, verb + 1, at);
  if (!source || !isSomebody(reading, source)) return undefined;
  let from = at + 1;
  // `توجيها عاجلا`, `تعليمات صارمة`
  while (/.{3}(?:ا|ه|ات)$/.test(form(from)) && !/^[لب]/.test(form(from)) && from < at + 3) from++;
  const last = Math.min(sentence.to - 2, from + LONGEST_HEARERS);
  let that = from;
  while (that < last && form(that) !== 'بان' && !cues[that]) that++;
  if (form(that) !== 'بان' || !(that === from || /^ل/.test(form(from)))) return undefined;
  const opening = {
    construction: 'أصدر + أمر',
    from: that === from ? from + 1 : from,
    opener: that,
    speech: false,
  };
  return {
    ...BY_PHRASE,
    cue: { from: at, to: at + 1 },
    source,
    opening,
    clause: verb,
    stance: 'demands',
  };

  function form(k: number): string {
    return tokens[k]?.form ?? '';
  }
}

/** `البيان الآتي`, `ما يلي` */
const isFollowing = ({ tokens }: Reading, at: number): boolean =>
  FOLLOWING.test(tokens[at + 1]?.form ?? '') && DOCUMENT.test(tokens[at]?.form ?? '');
