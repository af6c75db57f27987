/**
 * Common words: those that a lexicon of the project lists, so that what is left of a question is likely a name.
 * Arabic has no capitals to tell a name by.
 *
 * @module
 */

import { KeptList } from '../../arabic/kept-list.ts';
import { hasArabic } from '../../arabic/letters.ts';
import { conjugationKey } from '../../arabic/stems.ts';
import type { Steps } from '../loop-turns.ts';
import { ACRONYM } from '../question/latin-words.ts';
import type { Concept } from '../question/question.ts';
import { isFrame } from '../question/question-words.ts';
import { loadGlossary, ownGlossary } from './glossary.ts';
import { loadSynonyms, ownSynonyms } from './synonyms.ts';

/** The stems of the words that the glossary and the near-synonyms list, and of the verbs they are forms of. */
export const commonKeys = new KeptList(function* (): Steps<ReadonlySet<string>> {
  yield* ownGlossary.inPieces();
  yield* ownSynonyms.inPieces();
  const keys = new Set<string>();
  for (const group of [
    ...loadGlossary().groups,
    ...loadSynonyms().lines.flatMap(({ asked, told }) => [asked, told]),
  ]) {
    for (const [form, more] of group) {
      if (form && !more) keys.add(form.stem).add(conjugationKey(form.stem));
    }
    yield;
  }
  return keys;
});

/**
 * Tells whether a stem, or the verb it is a form of, is a common word.
 *
 * @example
 * isCommonWord('وزار'); // => true
 */
export function isCommonWord(stem: string): boolean {
  const keys = commonKeys.get();
  return keys.has(stem) || keys.has(conjugationKey(stem));
}

/** Verbs are inflected in more ways than the lexicons can list: `ستقلع`, `يعلقون`, `لقت`. */
const VERB_LIKE = /^(?!ال)(?:[سهب]?[يتن].{2,}|.{2,}(?:ت|وا|تهم|تها|ته))$/u;

/** Tells whether a concept of a question is a name: for sure, or as an Arabic noun that no lexicon lists. */
export function isNameLike({ name, typed, alternatives }: Concept): boolean {
  if (ACRONYM.test(typed)) return false;
  if (name || /^\p{Nd}+$/u.test(typed)) return true;
  const form = alternatives[0]?.forms[0];
  if (!form || !hasArabic(typed) || isFrame(form.surface)) return false;
  return !isCommonWord(form.stem) && !VERB_LIKE.test(form.surface);
}
