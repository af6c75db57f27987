/**
 * The word lists that questions are read by, read before anybody asks.
 *
 * @module
 */
import { ownNameLexicon } from '../../names/words/name-lexicon.ts';
import type { Steps } from '../loop-turns.ts';
import { commonKeys } from './common-words.ts';
import { ownGlossary } from './glossary.ts';
import { ownSynonyms } from './synonyms.ts';

/** Reads the word lists a piece at a time; whoever asks meanwhile reads at once what is left of those it needs. */
export function* readWordLists(): Steps<void> {
  yield* ownNameLexicon.inPieces();
  yield* ownGlossary.inPieces();
  yield* ownSynonyms.inPieces();
  yield* commonKeys.inPieces();
}
