/**
 * Verbs inside what somebody says by which nobody says anything else: whom he told something, what was found.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';

/** In tokens: how far back the verb stands in whose clause one tells what one has done. */
const REACH = 12;

/** In tokens: how far back the `أن` stands in whose clause something is found. */
const FOUND = 40;

/** Tells whether what somebody told another is a part of what he says: `قال حداد إنه أبلغ السفير أن`. */
export function isToldOfOneself(
  { tokens, cues }: Reading,
  at: number,
  { reading }: CueWord,
): boolean {
  const { tense, gender, number, lemma } = reading;
  if (tense !== 'past' || !/^(?:أبلغ|أخبر)$/.test(lemma.lemma)) return false;
  const pronoun = /^[وبف]?ان(ه|ها|هم)$/.exec(tokens[at - 1]?.form ?? '')?.[1];
  const agreed = number === 'plural' ? 'هم' : gender === 'f' ? 'ها' : 'ه';
  return pronoun === agreed && cues.slice(Math.max(0, at - REACH), at).some(Boolean);
}

/** Verbs of what one comes to know, or a passive: `ووجد أن`. */
const FINDS = /^(?:وجد|أدرك|أيقن|علم|ظن|اقتنع)$/;

/** Tells whether what was found is a part of what is said: `قال الطبيب إن العينات فحصت ووجد أن نصفها ملوث`. */
export function isFoundInside(
  { tokens, cues, sentences }: Reading,
  at: number,
  cue: CueWord,
): boolean {
  const { lemma, tense } = cue.reading;
  if (!FINDS.test(lemma.lemma) || tense !== 'past' || !cue.conjunction) return false;
  if (!isComplementizer(tokens[at + 1]) || isComma(tokens[at - 1])) return false;
  let that = at - 1;
  while (that > at - FOUND && sentences[that] === sentences[at] && !isComplementizer(tokens[that]))
    that--;
  if (!isComplementizer(tokens[that]) || sentences[that] !== sentences[at]) return false;
  return cues
    .slice(Math.max(0, that - REACH), that)
    .some((told) => told && told.reading.tense !== 'noun');
}
