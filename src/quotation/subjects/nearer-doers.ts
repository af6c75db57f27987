/**
 * Whoever does something in the sentence right before a statement, where somebody else has spoken: `قال سامي حداد إن الموسم
 * ناجح. وغادر كمال عون القاعة. وقال إن`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import {
  type NounPhrase,
  readNounPhrase,
  type TokenRange,
} from '../../names/phrases/noun-phrase.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import type { Statement } from '../statement.ts';
import { GOES_ON } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { opensTurn } from '../text/sentence-links.ts';
import { agrees } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';

/** In tokens: how long what tells when or where may be, to its comma: `وفي غضون ذلك،`. */
const LONGEST_SETTING = 8;

/** Verbs of what happens to somebody who says nothing after it, or that is done to him where it is printed without vowels. */
const SUFFERS = wordPattern('quotation/subjects', 'suffers', '', 'ت?');

/** Verbs of what one does to a person, whose object a name right behind them may be: `والتقى كمال عون في مكتبه`. */
const TO_PERSONS =
  /^(?:التق[يت]|لقيت?|استقبلت?|زارت?|قابلت?|رافقت?|ودعت?|صافحت?|عانقت?|هناات?|هنات?|شكرت?|حي[يت]|استدع[يت]|هزمت?|واجهت?|خلفت?|خاطبت?|ناد[يت]|ساعدت?|ساندت?|ايدت?|ضمت?|سبقت?|تركت?|تابعت?|احبت?|تزوجت?|ترشحت?|ذكرت?|هاجمت?|نافست?|اختارت?|استبدلت?|اقالت?)$/;

/**
 * Finds whoever a sentence tells of first, by title and name behind what tells when or where (`وفي الضفة، افتتحت المديرة لينا عون
 * معرضا`) or behind `أما`, or by a bare name right behind a verb in the past (`وخسر كمال عون السباق`). A verb that only goes on
 * (`وأضاف`) stays with whoever has spoken.
 */
export function findNearerDoer(
  reading: Reading,
  statement: Statement,
  sentence: TokenRange,
): NounPhrase | undefined {
  const { lemma } = reading.cues[statement.cue.from]?.reading.lemma ?? {};
  // `من جهته، شكر كمال عون الحضور. وأضاف أن`: whose turn it is
  const turn = turnEnd(reading, sentence);
  const goesOn = turn === undefined && GOES_ON.has(lemma ?? '');
  if (statement.tense === 'participle' || goesOn) return undefined;
  if (statement.agreement.number !== 'singular') return undefined;
  const start = turn ?? mainFrom(reading, sentence);
  if (reading.tokens[sentence.from]?.form === 'اما') return topicOf(reading, statement, sentence);
  const set = start > sentence.from && !befalls(reading, start);
  // `… ، افتتحت | المديرة لينا عون`, `… ، المديرة لينا عون | افتتحت`
  const titled = set
    ? (titledAt(reading, statement, { from: start + 1, to: sentence.to }) ??
      titledAt(reading, statement, { from: start, to: sentence.to }))
    : undefined;
  return titled ?? bareDoer(reading, statement, { from: start, to: sentence.to });
}

/** Token behind `من جهته` and its comma at the head of a sentence; undefined where it opens otherwise. */
function turnEnd({ tokens }: Reading, { from }: TokenRange): number | undefined {
  const last = /^[وف]?من$/.test(tokens[from]?.form ?? '') ? from + 1 : from;
  if (!opensTurn((tokens[last]?.form ?? '').replace(/^و(?=بدور)/, ''))) return undefined;
  return isComma(tokens[last + 1]) ? last + 2 : last + 1;
}

/** `أما | كمال عون | فغادر القاعة`: whoever stands between `أما` and its verb. */
function topicOf(
  reading: Reading,
  statement: Statement,
  { from, to }: TokenRange,
): NounPhrase | undefined {
  for (let verb = from + 2; verb < Math.min(to, from + LONGEST_SETTING); verb++) {
    const { form = '' } = reading.tokens[verb] ?? {};
    if (!/^ف.{2}/.test(form) || reading.classes.of(form).givenName) continue;
    const person = personAt(reading, statement, { from: from + 1, to: verb });
    if (person?.to !== verb) continue;
    // `فقد توفي`
    const deed = form === 'فقد' ? verb + 1 : verb;
    return befalls(reading, deed) ? undefined : person;
  }
  return undefined;
}

/** First token behind what a sentence opens with that tells when or where; the sentence's own where it opens otherwise. */
function mainFrom({ tokens, phrases, cues, classes }: Reading, { from, to }: TokenRange): number {
  const form = (tokens[from]?.form ?? '').replace(/^[وف](?=.{2})/, '');
  const first = classes.of(form);
  const opens =
    isOfClass(phrases, from, 'preposition') ||
    first.classes.has('preposition') ||
    first.classes.has('time');
  if (!opens) return from;
  for (let k = from + 1; k < Math.min(to, from + LONGEST_SETTING); k++) {
    if (cues[k] && cues[k]?.reading.tense !== 'noun') return from;
    if (isComma(tokens[k])) return k + 1;
  }
  return from;
}

/** Somebody with a name at a token who agrees with a statement. */
function personAt(
  reading: Reading,
  statement: Statement,
  { from, to }: TokenRange,
): NounPhrase | undefined {
  const phrase = readNounPhrase(reading.phrases, from, to);
  const person = phrase?.name && (!phrase.head || phrase.head.kind === 'person');
  return person && phrase.from === from && isSomebody(reading, phrase) && agrees(phrase, statement)
    ? phrase
    : undefined;
}

/** The same with a title before the name or behind it. */
function titledAt(
  reading: Reading,
  statement: Statement,
  range: TokenRange,
): NounPhrase | undefined {
  const phrase = personAt(reading, statement, range);
  return phrase?.head ? phrase : undefined;
}

/** `وخسر | كمال عون السباق`: a bare name right behind a verb in the past. */
function bareDoer(
  reading: Reading,
  statement: Statement,
  { from, to }: TokenRange,
): NounPhrase | undefined {
  const { tokens, phrases } = reading;
  const verb = /^[وف]?قد$/.test(tokens[from]?.form ?? '') ? from + 1 : from;
  if (!isPastDeed(reading, verb, statement)) return undefined;
  const read = personAt(reading, statement, { from: verb + 1, to });
  const phrase = read && withoutObject(reading, read);
  if (!phrase || phrase.head) return undefined;
  if (!isTo(TO_PERSONS, tokens[verb]?.form ?? '')) return phrase;
  // `وزار كمال عون | المخازن`: what the verb is about stands behind him.
  const next = tokens[phrase.to];
  const object = next?.kind === 'word' && reading.classes.of(next.form).definite;
  return object && !isOfClass(phrases, phrase.to, 'time') ? phrase : undefined;
}

/** `وزار كمال عون | المخازن`: a third word with `ال` that is no nisba and nobody's surname is what the verb is about. */
function withoutObject({ tokens, phrases }: Reading, phrase: NounPhrase): NounPhrase {
  const { name, to } = phrase;
  const last = tokens[to - 1]?.form ?? '';
  if (name?.to !== to || to - name.from !== 3 || !/^ال.{2,}[^ي]$/.test(last)) return phrase;
  if (phrases.surnames.has(last) || tokens[to - 2]?.form === 'عبد') return phrase;
  return { ...phrase, to: to - 1, name: { ...name, to: to - 1 } };
}

/** Whether a verb is of a list, with `و` or `ف` or without: `وضم`, `وقع`. */
const isTo = (verbs: RegExp, form: string): boolean =>
  verbs.test(form) || verbs.test(form.replace(/^[وف](?=.{2})/, ''));

/** Whether what befell somebody is told at a token: `قتل الضابط كمال عون`. */
const befalls = ({ tokens }: Reading, at: number): boolean => isTo(SUFFERS, tokens[at]?.form ?? '');

const bareForm = (form: string): string => form.replace(/^[وف](?=.{3})/, '');

/** Words that the lists have beside verbs of the past, and that are none. */
const NO_VERB =
  /^(?:كل|كانت?|ليست?|و?لكن.*|مثل|هنا.*|جميع|صدر|تم|خاص[هت]|خصوصا|بدلا|نظرا|نتيجه|سواء|متصل|اطار|صعيد|غرار|حال[هت]|اكثر|اقل|فقط|جدا|نعم|كلا|كيف|متي|اين|هل|لماذا|لان|سوف|بد[ات]|بدت|جرا|تلقي|تلقت)$/;

/** Whether a word has the shape of a verb in the past of a statement's gender, and is nothing else that the lists know. */
function isPastDeed({ tokens, classes }: Reading, at: number, { agreement }: Statement): boolean {
  const token = tokens[at];
  const form = bareForm(token?.form ?? '');
  if (token?.kind !== 'word' || isTo(SUFFERS, token.form) || /^[وف]?ال/.test(token.text))
    return false;
  const { head, nisba, classes: own } = classes.of(form);
  const known = [...own].some((name) => name !== 'particle');
  if (head || nisba || known || NO_VERB.test(form)) return false;
  // `استقال`, `استعان`: the noun has `ة`
  const noun = classes.isSurelyVerbalNoun(form) && !/^است.ا.$/.test(form);
  if (noun || classes.isCommonNoun(form)) return false;
  const hers = /.{2}ت$/.test(form);
  // `ويغادر`, `واستقبله`: the present, and whoever has spoken in the pronoun
  return hers === (agreement.gender === 'f') && !/^ي|.{3}ها?$/.test(form);
}
