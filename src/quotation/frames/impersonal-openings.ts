/**
 * What is said without `إن` or marks and has an `أن` of its own: `قالت المديرة يبدو أن`, `قال الخبير لا شك أن`, `قالت البلدية من المقرر
 * أن`. It begins with the words that govern that `أن`, and not behind it.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { isOfClass, isRelative } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import type { FrameText } from './frame-text.ts';

/** Verbs whose subject is the clause itself: `يبدو أن`, `تبين بعد الجرد أن`, `يجب على الشركة أن`. */
const VERB = wordList('quotation/frames', 'impersonal');

/** What negates such a verb or bears it out, and belongs to it: `لا يمكن أن`, `قد يجب أن`. */
const BEFORE_VERB = /^(?:لا|لم|لن|قد|لقد|ربما|كان)$/;

/** `لا شك أن`, `لا بد أن` */
const BEYOND_DOUBT = wordList('quotation/frames', 'beyond-doubt');

/** `من المتوقع أن`, `من غير المقبول أن` */
const OF_SUCH = wordPattern('quotation/frames', 'of-such', 'ال');

/** `المشكلة أن`, `المهم أن`: what is told, as the first word of a clause. */
const THE_THING = wordPattern('quotation/frames', 'the-thing', 'ال');

/** In tokens: how far behind the verb such words are looked for, and behind them its own clause. */
const REACH = 24;

/** In tokens: how far `أن` stands behind what governs it. */
const LONGEST_BETWEEN = 7;

/**
 * The token at which what is said so begins behind a verb of saying; undefined where an `إن` of the verb's own follows, or none of
 * those words stands before the first `أن`.
 */
export function findImpersonal(reading: Reading, at: number, cue: CueWord): number | undefined {
  if (cue.reading.lemma.lemma !== 'قال' || cue.reading.tense === 'noun') return undefined;
  if (cue.reading.pronoun) return undefined;
  const end = reading.bounds[reading.sentences[at] as number]?.to ?? at;
  for (let k = at + 1; k < Math.min(end, at + REACH); k++) {
    const { kind, opensLine } = reading.tokens[k] as Token;
    if (opensLine || isComplementizer(reading.tokens[k])) return undefined;
    if (kind === 'mark' && !isComma(reading.tokens[k])) return undefined;
    const that = kind === 'word' ? governedBy(reading, k, end) : undefined;
    if (that === undefined) continue;
    const inside =
      isRelative(reading.phrases, k - 1) ||
      isOfClass(reading.phrases, k - 1, 'subordinator') ||
      /^[وفبكل]?م?ما$/.test(reading.tokens[k - 1]?.form ?? '');
    return inside || hasClauseOfVerb(reading, that, end) ? undefined : k;
  }
  return undefined;
}

/** The token of the `أن` that the words at a token govern; undefined where they are no such words. */
function governedBy(reading: Reading, k: number, end: number): number | undefined {
  const { tokens } = reading;
  const form = (at: number) => tokens[at]?.form ?? '';
  if (form(k) === 'لا' && BEYOND_DOUBT.has(form(k + 1))) {
    const led = /^(?:في|من)$/.test(form(k + 2)) ? k + 3 : k + 2;
    return isThat(tokens[led]) ? led : undefined;
  }
  if (form(k) === 'لابد') return isThat(tokens[k + 1]) ? k + 1 : undefined;
  if (form(k) === 'من') {
    const such = form(k + 1) === 'غير' ? k + 2 : k + 1;
    return OF_SUCH.test(form(such)) ? thatBehind(reading, such + 1, end) : undefined;
  }
  if (THE_THING.test(form(k)) && !isItsAdjective(reading, k))
    return isThat(tokens[k + 1]) ? k + 1 : undefined;
  const verb = BEFORE_VERB.test(form(k)) ? k + 1 : k;
  return VERB.has(form(verb)) ? thatBehind(reading, verb + 1, end) : undefined;
}

/** `في بيانها | الجديد أن`: whether such a word describes the noun before it, as no `المشكلة` does. */
function isItsAdjective({ tokens, classes }: Reading, k: number): boolean {
  const before = tokens[k - 1]?.form ?? '';
  const noun = classes.of(before).definite || /.{3}ه(?:ا|م|ما)?$/.test(before);
  return (
    noun &&
    !/^ال(?:مشكله|حقيقه|واقع|خلاصه|نتيجه|اصل|سبب|مساله|مفارقه|فكره)$/.test(tokens[k]?.form ?? '')
  );
}

/** `أن` at a token or behind what tells when, for whom or by what: `تبين | بعد الجرد | أن`, `يجب | على الشركة | أن`. */
function thatBehind({ tokens, classes }: Reading, from: number, end: number): number | undefined {
  if (isThat(tokens[from])) return from;
  const { form = '' } = tokens[from] ?? {};
  const word = classes.of(form);
  const led =
    word.classes.has('preposition') || word.classes.has('time') || /^[لب]/.test(word.proclitic);
  if (!led && !/^(?:لي|لنا|له|لها|لهم|جدا|لل.{3,})$/.test(form)) return undefined;
  for (let k = from + 1; k < Math.min(end, from + LONGEST_BETWEEN); k++) {
    if (isThat(tokens[k])) return k;
    if (tokens[k]?.kind !== 'word' || isComplementizer(tokens[k])) return undefined;
  }
  return undefined;
}

/** `أن`, with a pronoun or without, and not the `إن` that `قال` takes. */
const isThat = (token: Token | undefined): boolean =>
  isComplementizer(token) && /^[أا]ن/.test(token?.text ?? '');

/** `في لقاء يجب أن يعقد كل شهر | إن العمل مستمر`: whether the verb of saying has its own clause behind; `إن لم يعقد` is none. */
function hasClauseOfVerb({ tokens, cues }: Reading, from: number, end: number): boolean {
  for (let k = from + 1; k < Math.min(end, from + REACH); k++) {
    if (cues[k] && cues[k]?.reading.tense !== 'noun') return false;
    const condition = /^(?:لم|كان|كانت|شاء)$/.test(tokens[k + 1]?.form ?? '');
    if (isComplementizer(tokens[k]) && /^إ/.test(tokens[k]?.text ?? '')) return !condition;
  }
  return false;
}

/**
 * What is said from a token on, where whoever speaks stands right before it, or where and when he spoke.
 *
 * @param start the token behind whoever speaks
 */
export function readImpersonal(frame: FrameText, start: number, own: number): Opening | undefined {
  const { cues } = frame.reading;
  if (start !== own) {
    const { form = '' } = frame.tokens[start] ?? {};
    const { classes } = frame.reading.classes.of(form);
    const where = classes.has('preposition') || classes.has('time') || isComma(frame.tokens[start]);
    if (!where || start > own) return undefined;
    for (let k = start; k < own; k++) if (cues[k]) return undefined;
    if (hasColonBehind(frame, own)) return undefined;
  }
  return { construction: 'قال + جملة بلا إن', from: own, opener: own, speech: false };
}

/** `في حوار يجب أن ينشر غدا: «العمل مستمر»`: whether a colon or marks behind it open what was said. */
function hasColonBehind({ reading, at }: FrameText, own: number): boolean {
  const end = reading.bounds[reading.sentences[at] as number]?.to ?? own;
  for (let k = own; k < end; k++)
    if (reading.tokens[k]?.text === ':' || (reading.marks.closerOf.get(k) ?? k) - k > 4)
      return true;
  return false;
}
