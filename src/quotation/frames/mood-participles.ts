/**
 * Participles that tell about what, to whom or in what mood something is said, and say nothing themselves: `وقال سامي حداد، معلقا
 * على القرار: «…»`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from '../text/reading.ts';

/** Verbs of which that is told. */
const MOODS = /^(?:خاطب|علق|عقب|تحدث|رحب|أشاد|هنأ|انتقد|توجه)$/;
/** Verbs of saying whose words stand behind it. */
const SAYS = /^(?:قال|أضاف|تابع|أردف|صرح|أوضح|كتب|غرد)$/;
/** In tokens: how far before such a participle the verb stands, with whoever speaks and his office between them. */
const LONGEST_SUBJECT = 24;

/** Tells whether the word at a token is such a participle, behind a verb of saying that has not yet told what was said. */
export function isMoodParticiple(reading: Reading, at: number): boolean {
  const { cues, tokens } = reading;
  const { lemma, tense } = cues[at]?.reading ?? {};
  if (tense !== 'participle' || !MOODS.test(lemma?.lemma ?? '')) return false;
  // `معلقا: «…»`, `مرحبا بأن`
  if (tokens[at + 1]?.kind !== 'word' || isComplementizer(tokens[at + 1])) return false;
  for (let k = at - 1; k > Math.max(-1, at - LONGEST_SUBJECT); k--) {
    const token = tokens[k] as Token;
    if (isComplementizer(token) || /^[.:؛«»"“”؟!]$/.test(token.text)) return false;
    const verb = cues[k]?.reading;
    if (verb && verb.tense !== 'noun') return SAYS.test(verb.lemma.lemma) && !verb.pronoun;
    if (tokens[k + 1]?.opensLine) return false;
  }
  return false;
}
