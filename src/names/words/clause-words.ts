/**
 * Clause words: those that tell where a noun phrase or a clause of news ends, by class, from
 * `data/lexicon/phrase-words.txt`.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';

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
 * Parses phrase-words.txt: `class: word word`.
 *
 * @throws LexiconError for a line without a class, with one that is not known, or with a word its class has already
 */
export function parseClauseWords(file: string, content: string): Map<string, Set<ClauseClass>> {
  const words = new Map<string, Set<ClauseClass>>();
  for (const { text, number } of splitLexicon(content)) {
    const [name = '', list] = text.split(':');
    if (list === undefined || !CLASSES.includes(name as ClauseClass)) {
      throw new LexiconError(
        file,
        number,
        `\`${name}\` is no class; a line is \`class: word word\`, the class one of ${CLASSES.join(', ')}`,
      );
    }
    for (const word of list.trim().split(/\s+/)) {
      const form = fold(word);
      const known = words.get(form) ?? new Set();
      if (known.has(name as ClauseClass)) {
        throw new LexiconError(file, number, `\`${word}\` stands already in the class \`${name}\``);
      }
      words.set(form, known.add(name as ClauseClass));
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
