/**
 * Common words: those that a lexicon of the project lists, so that what is left of a question is likely a name.
 * Arabic has no capitals to tell a name by.
 *
 * @module
 */
import { hasArabic } from '../arabic/letters.ts';
import { loadLexicon } from '../arabic/lexicon.ts';
import { conjugationKey } from '../arabic/stems.ts';
import { findTerms } from '../arabic/terms.ts';
import { parseGlossary } from './glossary.ts';
import type { Concept, Form } from './question.ts';
import { isFrame } from './question-words.ts';
import { parseSynonyms } from './synonyms.ts';

let loaded: ReadonlySet<string> | undefined;

function loadCommonKeys(): ReadonlySet<string> {
  if (loaded) return loaded;
  const glossary = parseGlossary(loadLexicon('glossary.txt')).flatMap(({ arabic }) =>
    arabic.map(findTerms),
  );
  const synonyms = parseSynonyms(loadLexicon('synonyms.txt')).flat();
  const single = (forms: readonly Form[]) => (forms.length === 1 ? forms : []);
  const stems = [...glossary, ...synonyms].flatMap(single).map(({ stem }) => stem);
  loaded = new Set(stems.flatMap((stem) => [stem, conjugationKey(stem)]));
  return loaded;
}

/**
 * Tells whether a stem, or the verb it is a form of, is a common word.
 *
 * @example
 * isCommonWord('وزار'); // => true
 */
export function isCommonWord(stem: string): boolean {
  const keys = loadCommonKeys();
  return keys.has(stem) || keys.has(conjugationKey(stem));
}

/** Verbs are inflected in more ways than the lexicons can list: `ستقلع`, `يعلقون`, `لقت`. */
const VERB_LIKE = /^(?!ال)(?:[سهب]?[يتن].{2,}|.{2,}(?:ت|وا|تهم|تها|ته))$/u;
/** An acronym, which Arabic writes out: `FLN`. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Tells whether a concept of a question is a name: for sure, or as an Arabic noun that no lexicon lists. */
export function isNameLike({ name, typed, alternatives }: Concept): boolean {
  if (ACRONYM.test(typed)) return false;
  if (name || /^\p{Nd}+$/u.test(typed)) return true;
  const form = alternatives[0]?.forms[0];
  if (!form || !hasArabic(typed) || isFrame(form.surface)) return false;
  return !isCommonWord(form.stem) && !VERB_LIKE.test(form.surface);
}
