/**
 * Full names: which words of a question stand before a surname. People ask by the whole name where the article has the
 * surname, and the other way round.
 *
 * @module
 */
import { hasArabic } from '../../arabic/letters.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import { CAPITAL, stateNames } from '../question/latin-words.ts';
import type { Concept } from '../question/question.ts';
import { loadGlossary } from '../senses/glossary.ts';

/**
 * Marks the concepts of a question that are given names before a surname: an Arabic word that the list of given names
 * has, a word in Latin letters that nothing translates, each right before another name.
 */
export function markGivenNames(concepts: readonly Concept[], typed: string): Concept[] {
  return concepts.map((concept, at) => {
    const next = concepts[at + 1];
    if (!next || !typed.includes(`${concept.typed} ${next.typed}`)) return concept;
    const isGiven = hasArabic(concept.typed)
      ? isGivenName(concept) && !isPlaceName(next)
      : isLatinName(concept) && isLatinName(next);
    return isGiven ? { ...concept, given: true } : concept;
  });
}

const surfaceOf = ({ alternatives }: Concept): string => alternatives[0]?.forms[0]?.surface ?? '';

const isGivenName = (concept: Concept): boolean =>
  loadNameLexicon().givenNames.has(surfaceOf(concept));

const isPlaceName = (concept: Concept): boolean => loadNameLexicon().places.has(surfaceOf(concept));

/** One word with a capital that neither the glossary nor the list of states has. */
const isLatinName = ({ typed, name }: Concept): boolean =>
  name === true &&
  CAPITAL.test(typed) &&
  !typed.includes(' ') &&
  stateNames(typed).length === 0 &&
  ![typed, typed.replace(/['’]s$|s$/u, '')].some((word) =>
    loadGlossary().translate(word.toLowerCase()),
  );
