/**
 * What a message is said to hold, behind the message: `بعثت الحكومة برسالة إلى النقابات مفادها أن الباب مفتوح`.
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { Reading } from '../text/reading.ts';

/** What a message holds, with the pronoun of the message. */
const GIST = wordPattern('quotation/statements', 'gist', '', '(?:ه|ها)');

/** Verbs by which somebody sends or prints a message. */
const SENDS = wordPattern('quotation/statements', 'sends', '[وف]?', '(?:ت|وا)?');

/** Verbs by which somebody gets one. */
const GETS = /^[وف]?(?:تلقي|تلقت|تسلمت?|وصلته|وصلتها)$/;

/** In tokens: how far before the gist its verb may stand. */
const LONGEST = 14;

/** Tells whether a folded word tells what a message holds: `مفادها`. */
export const mayHoldGist = (form: string): boolean => GIST.test(form);

/** Reads the statement whose gist is told at a token; undefined where nobody is named who sent it. */
export function readGist(reading: Reading, at: number): Statement | undefined {
  const { tokens, cues } = reading;
  if (!GIST.test(tokens[at]?.form ?? '') || !isComplementizer(tokens[at + 1])) return undefined;
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence || at + 3 >= sentence.to) return undefined;
  let verb = at - 1;
  const first = Math.max(sentence.from, at - LONGEST);
  while (verb > first && !isSending(tokens[verb]?.form ?? '')) {
    if (cues[verb]?.reading.tense === 'past' || tokens[verb]?.text === ':') return undefined;
    verb--;
  }
  // `وجه رسالة مفادها أن`: a verb that opens the clause itself
  const own = cues[verb]?.reading.lemma.frames.has('that');
  if (!isSending(tokens[verb]?.form ?? '') || own) return undefined;
  const source = GETS.test(tokens[verb]?.form ?? '')
    ? giverOf(reading, verb, at)
    : senderOf(reading, verb, at, sentence.from);
  if (!source || !isSomebody(reading, source)) return undefined;
  const opening = {
    construction: 'رسالة مفادها أن',
    from: at + 2,
    opener: at + 1,
    speech: false,
  };
  return { ...BY_PHRASE, cue: { from: at, to: at + 1 }, source, opening, clause: verb };
}

const isSending = (form: string): boolean => SENDS.test(form) || GETS.test(form);

/** Whoever sends it, behind the verb or right before it: `الحكومة بعثت برسالة`. */
function senderOf(
  reading: Reading,
  verb: number,
  end: number,
  start: number,
): NounPhrase | undefined {
  const { proclitic } = reading.classes.of(reading.tokens[verb + 1]?.form ?? '');
  const behind = /[بل]/.test(proclitic)
    ? undefined
    : readSubjectPhrase(reading.phrases, verb + 1, end);
  if (behind && behind.head?.kind !== 'document' && isSomebody(reading, behind)) return behind;
  const before = readNounPhrase(reading.phrases, start, verb);
  return before?.to === verb ? before : undefined;
}

/** `تلقى الوزير رسالة من | سامي حداد | مفادها أن`: from whom it came. */
function giverOf({ tokens, phrases }: Reading, verb: number, end: number): NounPhrase | undefined {
  for (let k = verb + 1; k < end; k++)
    if (tokens[k]?.form === 'من') return readNounPhrase(phrases, k + 1, end);
  return undefined;
}
