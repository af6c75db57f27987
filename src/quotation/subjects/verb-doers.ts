/**
 * Whose verb a participle goes with, where that verb says nothing itself: `… لكن المتحدث سامي نفى ذلك، مبينا أن`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { followsGiven } from '../../names/words/surnames.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { agrees, phraseEndingAt } from './sentence-subject.ts';
import { isBehindBut, isSomebody } from './somebody.ts';
import { genderOfState } from './state-gender.ts';

/** In tokens: how far back the verb is looked for. */
const NEAR = 30;

/** A verb, and the phrase before or after it that does what it tells. */
interface Doer {
  readonly verb: number;
  readonly phrase: NounPhrase | undefined;
  /** Whether the phrase stands behind its verb. */
  readonly after: boolean;
}

/**
 * Finds whose verb a participle goes with, where that verb says nothing itself: `… لكن المتحدث سامي نفى ذلك، مبينا أن`.
 * Undefined where the verb before is the last statement's.
 *
 * @param last token of the cue of the statement before, -1 where there is none
 */
export function findDoer(
  reading: Reading,
  statement: Statement,
  last: number,
): NounPhrase | undefined {
  const at = statement.cue.from;
  const opening = reading.bounds[reading.sentences[at] as number]?.from ?? 0;
  const first = Math.max(last, opening - 1, at - NEAR);
  let about = false;
  for (let i = at - 1; i > first; i--) {
    // What stands between marks is what was said, and not who says it.
    i = reading.marks.openerOf.get(i) ?? i;
    const cue = reading.cues[i];
    if (!cue || !/^(?:past|present)$/.test(cue.reading.tense)) continue;
    if (isAboutTold(reading, i)) {
      about = true;
      continue;
    }
    if (cue.conjunction && !isDoneTo(reading, i) && !about && !isOfOther(reading, i)) continue;
    if (isOfAnother(reading, statement, i)) continue;
    const doer = doerOf(reading, i, at);
    if (isDescription(reading, doer)) continue;
    return doer.phrase && isWhoever(reading, doer.phrase) && agrees(doer.phrase, statement)
      ? doer.phrase
      : undefined;
  }
  return undefined;
}

/** `ورد عليه زيلينسكي مؤكدا أن` */
const isDoneTo = ({ tokens }: Reading, verb: number): boolean =>
  /^(?:علي|مع)ه(?:ا|م)?$/.test(tokens[verb + 1]?.form ?? '');

/**
 * `طالبت الشركة بكذا، ورفضت النقابة الطلب معتبرة أن`: whether a verb behind a comma has a subject of its own, and is none
 * whose object a person or a body is (`واتهم الوزير بالتقصير`).
 */
function isOfOther({ tokens, cues, phrases }: Reading, verb: number): boolean {
  const { lemma, tense, gender } = cues[verb]?.reading ?? {};
  if (!lemma || tense !== 'past' || !isComma(tokens[verb - 1])) return false;
  if (!/^(?:رفض|نفى|أنكر|رحب|استبعد|علق|وافق)$/.test(lemma.lemma)) return false;
  const phrase = readNounPhrase(phrases, verb + 1);
  const own = phrase?.state ? genderOfState(phrase) : phrase?.head?.gender;
  const kind = phrase?.state ? 'state' : phrase?.head?.kind;
  const known = phrase?.state || phrase?.name || phrase?.headDefinite || kind === 'body';
  return Boolean(known) && own === gender && /^(?:person|body|state|name)$/.test(kind ?? '');
}

/** Whether a verb tells what others did than the one who goes on. */
function isOfAnother(reading: Reading, { agreement }: Statement, verb: number): boolean {
  const told = reading.cues[verb]?.reading;
  // `أن أجداد القادة دافعوا عن المدينة، متسائلا`: what several did
  if (told?.number !== 'singular' && agreement.number === 'singular') return true;
  // `في بلاغ توصلت الجريدة بنسخة منه`
  return told?.lemma.lemma === 'توصل' || isOfWhatIsTold(reading, verb);
}

/** The phrase behind a verb, or the one before it. */
function doerOf(reading: Reading, verb: number, end: number): Doer {
  const { tokens } = reading;
  const pointed = isDoneTo(reading, verb) || /^(?:ذلك|هذا)$/.test(tokens[verb + 1]?.form ?? '');
  const after = readNounPhrase(reading.phrases, pointed ? verb + 2 : verb + 1, end);
  if (after && isSomebody(reading, after)) return { verb, phrase: after, after: true };
  // `سأل المكتب الهيئة، والتي كذبت الخبر، مضيفة أن`
  return { verb, phrase: phraseEndingAt(reading, whichBefore(reading, verb)), after: false };
}

/** Token of `والتي` before a verb, the verb's own where there is none. */
const whichBefore = ({ tokens }: Reading, verb: number): number =>
  /^و(?:الذي|التي|الذين)$/.test(tokens[verb - 1]?.form ?? '') ? verb - 1 : verb;

/** Whether a verb only describes the phrase beside it. */
function isDescription(reading: Reading, { verb, phrase, after }: Doer): boolean {
  if (!phrase) return false;
  const { head, headDefinite, name, from } = phrase;
  // `أصدرت المنظمات بيانات تستنكر فيها`: what a document does describes it.
  if (head?.kind === 'document' && !headDefinite) return true;
  if (after) return false;
  // `جاءت ممرضة تصرخ`: … and so does what somebody is doing.
  const doing = reading.cues[verb]?.reading.tense === 'present';
  if (doing && head?.kind === 'person' && !headDefinite && !name) return true;
  // `المسيرات في المغرب تتم بلا تصريح`
  const governed = isOfClass(reading.phrases, from - 1, 'preposition');
  return governed && whichBefore(reading, verb) === verb;
}

/** `فيما بلغت العقود`: a word that only its place makes a name does nothing; `لكن مراد نفى ذلك`, where the article has `كمال مراد`. */
const isWhoever = (reading: Reading, { head, state, name }: NounPhrase): boolean =>
  head !== undefined ||
  state !== undefined ||
  (name !== undefined &&
    (name.to - name.from > 1 ||
      followsGiven(reading.phrases, reading.tokens[name.from]?.form ?? '')));

/** Verbs by which somebody answers what another said. */
const ANSWERS = /^(?:رفض|نفى|أنكر|كذب|استبعد|فند)$/;

/**
 * Finds who answered in a sentence and goes on there, though whoever spoke first may be meant as well: `قال الوزير إن حداد باع المصنع،
 * لكن حداد نفى ذلك، وقال إن`.
 *
 * @param last token of the cue of the statement before
 */
export function findAnswerer(
  reading: Reading,
  statement: Statement,
  last: number,
): NounPhrase | undefined {
  for (let i = statement.cue.from - 1; i > last; i--) {
    const cue = reading.cues[i];
    if (!cue || !/^(?:past|present)$/.test(cue.reading.tense)) continue;
    if (!ANSWERS.test(cue.reading.lemma.lemma)) continue;
    // `فيما نفى مراد ذلك`
    const first = isBehindBut(reading, i);
    const phrase = first
      ? readNounPhrase(reading.phrases, i + 1, statement.cue.from)
      : phraseEndingAt(reading, i);
    if (!phrase || !(first || isBehindBut(reading, phrase.from))) continue;
    return isWhoever(reading, phrase) && agrees(phrase, statement) ? phrase : undefined;
  }
  return undefined;
}

/**
 * `رفض الوزير ما أعلنه النائب، قائلا`: the verb tells what another said, and is not what whoever goes on does; `وهو ما نفاه
 * الوزير، قائلا` tells what he did.
 */
export const isAboutTold = ({ tokens, cues }: Reading, at: number): boolean =>
  cues[at]?.reading.pronoun === true &&
  /^[بل]?ما$|^[عم]ما$/.test(tokens[at - 1]?.form ?? '') &&
  !/^[وف]?ه(?:و|ي|ذا)$/.test(tokens[at - 2]?.form ?? '');

/** `لا يدري ما الذي كان ينتظره الوزير، متسائلا`: a verb of the clause that `ما الذي` opens. */
function isOfWhatIsTold({ tokens }: Reading, at: number): boolean {
  let before = at - 1;
  while (/^(?:كان|كانت|قد|سوف)$/.test(tokens[before]?.form ?? '')) before--;
  return /^(?:الذي|التي)$/.test(tokens[before]?.form ?? '') && tokens[before - 1]?.form === 'ما';
}
