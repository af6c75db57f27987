/**
 * Subjects that a sentence leaves out because whoever speaks throughout is meant, though it names somebody else:
 * `ووصف الرئيس بعبارات شديدة، معتبرا أن`, `كما ذكّر بموقف الراوي حين رد عليهم: «…»، مشيرا إلى أن`.
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
import { OWN_HONORIFIC } from '../../names/phrases/phrase-opening.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { agrees, isSaidInside } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import { findStated } from './tellers.ts';

/** Verbs that go on about whom or what they name next, and say nothing by themselves. */
const ABOUT = /^و(?:وصف|هاجم|انتقد|خاطب)ت?$/;
/** In tokens: the longest phrase of how it was done: `بعبارات شديدة القسوة`. */
const MANNER = 4;
/** In tokens: how far a verb stands behind what was not said, and behind where it was said. */
const LONGEST_DENIAL = 12;
const LONGEST_SETTING = 9;
/** In tokens: how far behind the noun a speech goes on. */
const FARTHEST = 80;
/** What opens a clause that tells when. */
const WHEN = /^(?:حين|حينما|عندما|لما|يوم)$/;
/** What stands in a sentence in which one speaks. */
const SPOKEN_IN = wordPattern('quotation/subjects', 'spoken-in', '[وبف]?');

const firstOf = (reading: Reading, at: number): number =>
  reading.bounds[reading.sentences[at] as number]?.from ?? at;

/**
 * Whether the one whom a sentence names is whom its verb is about: nothing but how it was done stands between that one and
 * the participle (`وهاجم الرئيس بشدة، معتبرا أن`, and not `وهاجم الرئيس بشدة القرار، معتبرا أن`).
 */
export function isOnlyAbout(reading: Reading, { cue, tense }: Statement): boolean {
  const { tokens, classes } = reading;
  const first = firstOf(reading, cue.from);
  if (tense !== 'participle' || !ABOUT.test(tokens[first]?.form ?? '')) return false;
  const whom = readNounPhrase(reading.phrases, first + 1, cue.from);
  const comma = cue.from - 1;
  if (!whom || !isComma(tokens[comma]) || comma - whom.to > MANNER) return false;
  const manner = tokens.slice(whom.to, comma);
  return manner.every(({ kind, form }, i) =>
    i === 0 ? /^ب.{3}/.test(form) : kind === 'word' && !classes.of(form).definite,
  );
}

/**
 * Whether the last statement of the sentence only tells when: the participle behind it goes with the verb that the
 * sentence opens with and that has no subject of its own (`كما استشهد بقول القاضي حين رد عليهم: «…»، مشيرا إلى أن`).
 */
export function goesBackToOpening(
  reading: Reading,
  { cue, tense }: Statement,
  before: Statement | undefined,
): boolean {
  const { tokens, classes } = reading;
  const first = firstOf(reading, cue.from);
  if (tense !== 'participle' || !before || before.cue.from <= first) return false;
  if (!WHEN.test(tokens[before.cue.from - 1]?.form ?? '') || !isComma(tokens[cue.from - 1]))
    return false;
  const verb = tokens[first]?.form === 'كما' ? first + 1 : first;
  const conjoined = verb > first || /^و.{3}/.test(tokens[verb]?.form ?? '');
  const { head, definite } = classes.of(tokens[verb]?.form ?? '');
  // `كما ذكّر | بموقف`, `واستشهد | بقول`, `وتوقف | عند موقف`
  const after = tokens[verb + 1]?.form ?? '';
  const governed = /^ب.{3}/.test(after) || classes.of(after).classes.has('preposition');
  return conjoined && !head && !definite && governed;
}

/**
 * Whoever cites what another said in a speech or a statement, for the sentence after that goes on: `وأشار سامي حداد إلى خطاب
 * للعمدة قال فيه إن الطريق مغلق. وأضاف أن`.
 */
export function findCiting(
  reading: Reading,
  statement: Statement,
  before: Statement | undefined,
): NounPhrase | undefined {
  const at = before?.cue.from;
  const number = reading.sentences[statement.cue.from] as number;
  if (at === undefined || firstOf(reading, statement.cue.from) !== statement.cue.from)
    return undefined;
  if (reading.sentences[at] !== number - 1 || !isSaidInside(reading, at)) return undefined;
  const first = firstOf(reading, at);
  const cites = first < at && reading.cues[first]?.reading.tense === 'past';
  const citing = cites ? readNounPhrase(reading.phrases, first + 1, at) : undefined;
  return citing && isSomebody(reading, citing) && agrees(citing, statement) ? citing : undefined;
}

/** `مؤكدا سيادته على ضرورة كذا`: the honorific right behind a participle. */
export function honorificAfter(
  reading: Reading,
  { cue, tense }: Statement,
): NounPhrase | undefined {
  const at = cue.from + 1;
  if (tense !== 'participle' || !OWN_HONORIFIC.test(reading.tokens[at]?.form ?? ''))
    return undefined;
  return readNounPhrase(reading.phrases, at, at + 1);
}

/** `تلتها كلمة لرئيس الجمعية سامي حداد رحب فيها بالحضور وأكد أن`: whose speech it was in which the verb goes on. */
export function findWhoseSpeech(
  reading: Reading,
  { cue, tense }: Statement,
): NounPhrase | undefined {
  const { tokens } = reading;
  if (tense !== 'past' || !reading.cues[cue.from]?.conjunction) return undefined;
  const first = Math.max(firstOf(reading, cue.from), cue.from - FARTHEST);
  for (let i = cue.from - 1; i > first + 2; i--) {
    if (/^[؛;:]$/.test(tokens[i]?.text ?? '')) return undefined;
    if (!isSaidInside(reading, i - 1)) continue;
    let k = i - 2;
    while (k >= first && !SPOKEN_IN.test(tokens[k]?.form ?? '')) k--;
    if (k < first) return undefined;
    // `بكلمة لمدير المدرسة`: right behind it, whatever is written onto it
    const theirs = /^ل.{3}/.test(tokens[k + 1]?.form ?? '');
    const owner = theirs ? readNounPhrase(reading.phrases, k + 1, i - 1) : undefined;
    return owner?.head?.kind === 'person' ? owner : findStated(reading, k, i - 1);
  }
  return undefined;
}

/** What somebody says or writes, in which a verb without a subject stands: `وفي بيان نشر أمس قال`. */
const SAID_IN =
  /^(?:بيان|بيانها?|بلاغ|رساله|رسالته|رسالتها|تصريح|تصريحات|تغريده|تدوينه|منشور|كلمه|كلمته|كلمتها|خطاب|خطابه|خطابها|رد|رده|ردها|مقابله|حوار)$/;

/**
 * Whether a sentence before its verb names nobody, but where it was said, what was not said or all that was: `وفي بيان نشر
 * أمس قال`, `ولم يعتذر، بل أكد`, `كل ما قاله`.
 */
function leavesSubjectOut({ tokens, cues }: Reading, first: number, at: number): boolean {
  const [form, next] = [tokens[first]?.form ?? '', tokens[first + 1]?.form ?? ''];
  if (/^[وف]?كل$/.test(form)) return next === 'ما' && at === first + 2;
  if (/^[وف]?(?:لم|لا)$/.test(form))
    return tokens[at - 1]?.form === 'بل' && at - first <= LONGEST_DENIAL;
  if (!/^[وف]?في$/.test(form) || !SAID_IN.test(next) || at - first > LONGEST_SETTING) return false;
  for (let i = first + 2; i < at; i++)
    if (cues[i] && cues[i]?.reading.tense !== 'noun') return false;
  return true;
}

/**
 * Finds the subject that a sentence leaves out, in the sentence before, which holds no statement: `لم يعلق المدير على القضية.
 * وفي بيان نشر أمس قال`.
 *
 * @param last token of the cue of the statement before, -1 where there is none
 */
export function findLeftOut(
  reading: Reading,
  statement: Statement,
  last: number,
): NounPhrase | undefined {
  const at = statement.cue.from;
  const number = reading.sentences[at] as number;
  const before = reading.bounds[number - 1];
  if (!before || last >= before.from || !/^(?:past|present)$/.test(statement.tense))
    return undefined;
  return leavesSubjectOut(reading, firstOf(reading, at), at)
    ? findTold(reading, statement, before)
    : undefined;
}

/** The first phrase of a sentence without a statement that is somebody and agrees: `لم ينف المدير شيئا`. */
function findTold(
  reading: Reading,
  statement: Statement,
  { from, to }: TokenRange,
): NounPhrase | undefined {
  for (let i = from; i < Math.min(to, from + LONGEST_DENIAL); i++) {
    if (isOfClass(reading.phrases, i - 1, 'preposition') && i > from) continue;
    const phrase = readNounPhrase(reading.phrases, i, to);
    if (!phrase) continue;
    const named = phrase.name && phrase.head?.kind === 'person';
    const known = named || phrase.headDefinite || phrase.head?.kind === 'body';
    if (known && isSomebody(reading, phrase) && agrees(phrase, statement)) return phrase;
    i = phrase.to - 1;
  }
  return undefined;
}
