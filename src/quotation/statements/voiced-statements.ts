/**
 * Warnings and calls that somebody gives by a noun: `أطلق الخبير تحذيرا من انهيار السد`, `أطلقت المنظمة نداء إلى المانحين لتقديم
 * المساعدة`, `تحذيرات من الأطباء من أن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { Reading } from '../text/reading.ts';
import { mainClauseAfter } from './noun-statements.ts';

/** Verbs by which a warning is given or a call is made. */
const GIVES = /^[وف]?(?:اطلق|وجه|اصدر|ارسل)(?:ت|وا)?$/;
const WARNING = /^(?:تحذير|انذار)(?:ا|ات|ه|ها|هم)?$/;
const CALL = wordList('quotation/statements', 'call');
/** A warning or an assurance that comes from somebody: `تحذيرات من الأطباء من أن`. */
const FROM = wordPattern('quotation/statements', 'voiced', '', '(?:ا|ات)?');
/** In tokens: how far behind the verb its noun may stand. */
const LONGEST_GIVER = 14;
/** In tokens: how far behind the noun what it tells may begin, behind those who are warned or called. */
const LONGEST_HEARERS = 9;

/** Tells whether a warning or a call may be given with a folded word: `تحذيرا`, `نداء`. */
export const mayVoice = (form: string): boolean =>
  WARNING.test(form) || CALL.has(form) || FROM.test(form);

/** Reads the statement whose noun of warning or calling is at a token. */
export function readVoiced(reading: Reading, at: number): Statement | undefined {
  const form = reading.tokens[at]?.form ?? '';
  const warns = WARNING.test(form);
  if (!warns && !CALL.has(form)) return FROM.test(form) ? readFrom(reading, at) : undefined;
  const giver = giverBefore(reading, at);
  if (!giver) return warns ? readFrom(reading, at) : undefined;
  const opening = warns ? warningFrom(reading, at) : callFrom(reading, at);
  if (!opening) return undefined;
  return {
    ...BY_PHRASE,
    cue: { from: at, to: at + 1 },
    source: giver.source,
    opening,
    clause: giver.verb,
    stance: warns ? 'warns' : 'demands',
  };
}

/** Whoever gives a warning, between the verb and its noun: `أطلق | رئيس الهيئة سالم المنصور | تحذيرا`. */
function giverBefore(
  reading: Reading,
  at: number,
): { verb: number; source: NounPhrase } | undefined {
  const { tokens, phrases, bounds, sentences } = reading;
  const from = bounds[sentences[at] as number]?.from ?? at;
  let verb = at - 1;
  while (verb > Math.max(from, at - LONGEST_GIVER) && !GIVES.test(tokens[verb]?.form ?? '')) verb--;
  if (!GIVES.test(tokens[verb]?.form ?? '')) return undefined;
  const source = readSubjectPhrase(phrases, verb + 1, at);
  return source && isSomebody(reading, source) ? { verb, source } : undefined;
}

/** `تحذيرا | جديدا للمزارعين من | موجة صقيع`, `تحذيرات من أن البحيرة تجف`: what one is warned of. */
function warningFrom(reading: Reading, at: number): Opening | undefined {
  const { tokens } = reading;
  const end = reading.bounds[reading.sentences[at] as number]?.to ?? at;
  for (let k = at + 1; k < Math.min(end - 1, at + LONGEST_HEARERS); k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== 'word' || isComplementizer(tokens[k])) return undefined;
    if (form !== 'من') continue;
    const that = isComplementizer(tokens[k + 1]) ? 1 : 0;
    const from = k + 1 + that;
    const words = tokens
      .slice(from, Math.min(end, from + 3))
      .filter((token) => token.kind === 'word');
    if (words.length < 2) return undefined;
    return { construction: that ? 'تحذير + من أن' : 'تحذير + من', from, opener: k, speech: false };
  }
  return undefined;
}

/** `نداء | إلى المانحين لتقديم المساعدة`: to whom, and what. */
function callFrom(
  { tokens, bounds, sentences, classes }: Reading,
  at: number,
): Opening | undefined {
  const end = bounds[sentences[at] as number]?.to ?? at;
  let to = at + 1;
  while (
    to < at + 4 &&
    tokens[to]?.kind === 'word' &&
    !/^(?:الي|لل.{2,})$/.test(tokens[to]?.form ?? '')
  )
    to++;
  if (!/^(?:الي|لل.{2,})$/.test(tokens[to]?.form ?? '')) return undefined;
  for (let k = to + 1; k < Math.min(end, to + LONGEST_HEARERS); k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== 'word') return undefined;
    const deed = /^[بل].{3}/.test(form) && classes.isVerbalNoun(form.replace(/^لل|^[بل]/, ''));
    if (deed || /^ب?ان$/.test(form) || (form === 'الي' && k > to + 1))
      return { construction: 'نداء + إلى', from: to, opener: to, speech: false };
  }
  return undefined;
}

/** `تحذيرات من خبراء البيئة من أن البحيرة تجف`, `تأكيد من الوزيرة على أن`: from whom, and then the clause. */
function readFrom(reading: Reading, at: number): Statement | undefined {
  const { tokens } = reading;
  if (tokens[at + 1]?.form !== 'من') return undefined;
  const end = reading.bounds[reading.sentences[at] as number]?.to ?? at;
  const source = readNounPhrase(reading.phrases, at + 2, end);
  if (!source || !isSomebody(reading, source)) return undefined;
  // `من البروفيسور إيليو ريفا | من جامعة الجنوب | من أن`
  let that = source.to;
  const last = Math.min(end - 2, source.to + LONGEST_HEARERS);
  while (that < last && !isComplementizer(tokens[that])) {
    if (tokens[that]?.kind !== 'word' || reading.cues[that]) return undefined;
    that++;
  }
  if (!isComplementizer(tokens[that]) || that + 2 >= end) return undefined;
  const led = /^(?:من|علي|الي)$/.test(tokens[that - 1]?.form ?? '') ? 1 : 0;
  const to = mainClauseAfter(reading, at, that + 1);
  return {
    ...BY_PHRASE,
    cue: { from: at, to: at + 1 },
    source,
    opening: {
      construction: 'مصدر + من + أن',
      from: that + 1,
      ...(to === undefined ? {} : { to }),
      opener: that - led,
      speech: false,
    },
    clause: at,
    main: false,
    stance: WARNING.test(tokens[at]?.form ?? '') ? 'warns' : 'says',
  };
}
