/**
 * Statements that somebody issues whole: `صدر عن المكتب الإعلامي البيان الآتي: «…»`.
 *
 * @module
 */
import { readNounPhrase } from '../names/noun-phrase.ts';
import { findPlainOpener } from './plain-openers.ts';
import type { Reading } from './reading.ts';
import { isSomebody } from './somebody.ts';
import { BY_PHRASE, type Statement } from './statement.ts';

const ISSUED = /^[وف]?(?:صدر|اصدرت?|اذاعت?|وزعت?|عممت?)$/;
const DOCUMENT = /^(?:ما|(?:ال)?(?:بيان|بلاغ|توضيح|تصريح|اعلان)ا?)$/;
const FOLLOWING = /^(?:ال)?(?:اتي|تالي)$|^ي(?:اتي|لي)$/;
/** In tokens: how far behind the verb the document may stand. */
const LONGEST_ISSUER = 14;

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

/** `البيان الآتي`, `ما يلي` */
const isFollowing = ({ tokens }: Reading, at: number): boolean =>
  FOLLOWING.test(tokens[at + 1]?.form ?? '') && DOCUMENT.test(tokens[at]?.form ?? '');
