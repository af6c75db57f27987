/**
 * Whoever is asked, where the sentence of his answer names somebody else: `وسئل عما إذا كان البنك سيرفع السعر، فقال إن`.
 *
 * @module
 */

import type { Token } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { identifySpeaker } from '../../names/speakers/article-speakers.ts';
import type { ArticleSpeaker } from '../../names/speakers/speaker-register.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from '../text/reading.ts';
import { agrees } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import { isInSameSentence, type Turn } from './turn.ts';

/** `سئل`, `سألته`, `سؤاله`, `رده على سؤال` */
const ASKED = /^[وفب]?(?:سيلت?|سال(?:ت|وا|نا)?(?:ه|ها)|سوال(?:ه|ها)|(?:رد|جواب|اجابت)(?:ه|ها))$/;
/** What opens a sentence before whoever is asked. */
const OPENS = /^[وف]?(?:عندما|حين|حينما|لما|لدي|عند|بعدما|قد|في)$/;
/** What one is asked: a topic, whether, how. */
const QUESTION =
  /^(?:عن|عنه|عنها|عما|عمن|حول|بشان|بخصوص|ان|هل|ما|ماذا|لماذا|كيف|متي|اين|علي|خلال|في|امس|اليوم|مرارا)$/;
/** Who asks stands behind it, and then whoever is asked. */
const ASKS = /^[وف]?سالت?$/;
/** Verbs behind which whom a question is put to has a preposition. */
const ENQUIRES = /^[وف]?(?:استفسرت?|ت?وجهت?)$/;
/** What is put to somebody. */
const QUESTIONS = /^ب?(?:سوال|اسيله|استفسار|استفسارات)ا?$/;
/** `أحد السكان`, `إحدى العاملات` */
const ONE_OF = /^احدي?$/;
/** What opens what one is asked. */
const ABOUT = /^(?:عن|عما|عمن|حول|بشان|هل|لماذا|كيف|متي|اين|ماذا)$/;
/** `وعما إذا كان البنك سيقبل، أوضح`: the question alone. */
const WHETHER = /^[وف]عما$/;

/** Finds whoever is asked in the sentence of a verb that has no subject of its own. */
export function findAsked(turn: Turn): ArticleSpeaker | undefined {
  const { reading, statement, speakers } = turn;
  const at = statement.cue.from;
  const first = reading.bounds[reading.sentences[at] as number]?.from ?? at;
  if (statement.tense !== 'past' || first === at || isInSameSentence(turn)) return undefined;
  const other = askedByAnother(turn, first);
  if (other) return identifySpeaker(speakers, other, statement.agreement);
  const question = questionAfter(reading, first);
  if (question === undefined || question >= at) return undefined;
  const { form = '' } = reading.tokens[question] ?? {};
  const passive = /سيلت?$/.test(reading.tokens[question - 1]?.form ?? '');
  if (passive && !QUESTION.test(form)) {
    const phrase = readNounPhrase(reading.phrases, question, at);
    const asked = phrase && isSomebody(reading, phrase) && agrees(phrase, statement);
    return asked ? identifySpeaker(speakers, phrase, statement.agreement) : undefined;
  }
  return speakers.lastAgrees(statement.agreement) ? speakers.lastSpeaker() : undefined;
}

/**
 * Whoever stands before what one asks, where the answer follows in `ف`: `سأل الصحفيون | المدرب عن الإصابة، فقال إن`, `استفسر المخرج من
 * | ممثلة أخرى عن دورها، فأجابت بأن`, `توجه سامي حداد بسؤال إلى | الوزير عن الأسعار، فأكد أن`.
 */
function askedByAnother({ reading, statement }: Turn, first: number): NounPhrase | undefined {
  const { tokens } = reading;
  const at = statement.cue.from;
  const verb = OPENS.test(tokens[first]?.form ?? '') ? first + 1 : first;
  const { form = '' } = tokens[verb] ?? {};
  const asks = ASKS.test(form);
  if (!(asks || ENQUIRES.test(form)) || !/^ف.{2}/.test(tokens[at]?.form ?? '')) return undefined;
  const question = questionFrom(reading, verb + 2, at);
  if (question === undefined) return undefined;
  const asked = asks
    ? personBefore(reading, verb + 2, question)
    : personBehindTo(reading, verb + 2, question);
  return asked && agrees(asked, statement) ? asked : undefined;
}

/** The token by which a question opens, before a mark that opens nothing: `عن`, `هل`. */
function questionFrom({ tokens, marks }: Reading, from: number, end: number): number | undefined {
  for (let k = from; k < end; k++) {
    if (ABOUT.test(tokens[k]?.form ?? '')) return k;
    if (tokens[k]?.kind === 'mark' && !marks.closerOf.has(k)) return undefined;
  }
  return undefined;
}

/** `من | سائق الحافلة`, `بسؤال إلى | الوزيرة هدى شاهين`: whom a question is put to, whose phrase ends at a token. */
function personBehindTo({ tokens, phrases }: Reading, first: number, end: number) {
  for (let k = first; k < end; k++) {
    const { form } = tokens[k] as Token;
    if (form !== 'من' && !(form === 'الي' && QUESTIONS.test(tokens[k - 1]?.form ?? ''))) continue;
    const asked = readNounPhrase(phrases, k + 1, end);
    return asked?.to === end ? asked : undefined;
  }
  return undefined;
}

/** The last person between two tokens whose phrase ends at the second: by a title, or by name alone. */
function personBefore(reading: Reading, first: number, end: number): NounPhrase | undefined {
  let named: NounPhrase | undefined;
  for (let from = end - 1; from >= first; from--) {
    const { head, givenName, proclitic } = reading.classes.of(reading.tokens[from]?.form ?? '');
    const one = head?.kind === 'person' || ONE_OF.test(head?.lemma ?? '');
    const titled = one && head?.number === 'singular' && proclitic === '';
    if (!titled && !givenName) continue;
    const phrase = readNounPhrase(reading.phrases, from, end);
    if (phrase?.to !== end) continue;
    if (titled) return phrase;
    named = phrase;
  }
  return named;
}

/** The token behind what tells that somebody is asked, where a sentence opens with it. */
function questionAfter({ tokens }: Reading, first: number): number | undefined {
  if (WHETHER.test(tokens[first]?.form ?? '')) return first + 1;
  const at = OPENS.test(tokens[first]?.form ?? '') ? first + 1 : first;
  const { form = '' } = tokens[at] ?? {};
  if (!ASKED.test(form) || isComplementizer(tokens[at + 1])) return undefined;
  // `وفي رده على سؤال`, and not `وفي رده على الوزير`
  if (!/(?:رد|جواب|اجابت)(?:ه|ها)$/.test(form)) return at + 1;
  const asked = /^(?:ال)?(?:سوال|اسيله|استفسار|استفسارات)$/.test(tokens[at + 2]?.form ?? '');
  return at > first && asked ? at + 3 : undefined;
}
