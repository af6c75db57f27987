/**
 * Clause words: those that tell where a noun phrase or a clause of news ends, by class, from
 * `data/lexicon/phrase-words.txt`.
 *
 * @module
 */
import { loadLexicon } from '../../arabic/lexicon.ts';
import { parseWordLists } from '../../arabic/word-lists.ts';

const CLASSES = [
  'preposition',
  'time',
  'setting',
  'adjective',
  'adjunct',
  'naming',
  'verbal-noun',
  'subordinator',
  'claim',
  'demonstrative',
  'same',
  'name-link',
  'relative',
  'named-by',
  'particle',
  'title-adjective',
  'compass',
  'rank',
  'first-person',
  'kin',
  'thing',
  'manner',
  'estimate',
  'in-marks',
  'quality',
] as const;

/** The classes of phrase-words.txt; its comments explain each. */
export type ClauseClass = (typeof CLASSES)[number];

/**
 * Parses phrase-words.txt: `class: word word`; gives the classes of each folded word.
 *
 * @throws LexiconError for a line without a class, with one that is not known, or with a word its class has already
 */
export function parseClauseWords(file: string, content: string): Map<string, Set<ClauseClass>> {
  const words = new Map<string, Set<ClauseClass>>();
  for (const [name, list] of parseWordLists(file, content, CLASSES)) {
    for (const word of list) {
      words.set(word, (words.get(word) ?? new Set()).add(name as ClauseClass));
    }
  }
  return words;
}

let clauseWords: Map<string, Set<ClauseClass>> | undefined;

/** Returns the project's own list, read once. */
export function loadClauseWords(): ReadonlyMap<string, ReadonlySet<ClauseClass>> {
  clauseWords ??= parseClauseWords(
    'data/lexicon/phrase-words.txt',
    loadLexicon('phrase-words.txt'),
  );
  return clauseWords;
}
