/**
 * Narration words: those by which a reporter tells on behind what somebody said, by class, from
 * `data/lexicon/narration-words.txt`.
 *
 * @module
 */
import { loadLexicon } from '../../arabic/lexicon.ts';
import { parseWordLists, type WordLists } from '../../arabic/word-lists.ts';

const CLASSES = [
  'occasion',
  'held',
  'next-deed',
  'mover',
  'leaving',
  'going-on',
  'response',
  'listener',
  'stir',
  'utterance',
  'upsets',
  'shown',
  'meanwhile',
  'state',
  'figure',
  'while',
  'singular',
  'witness',
  'witnessed',
] as const;

/** The classes of narration-words.txt; its comments explain each. */
export type NarrationClass = (typeof CLASSES)[number];

/**
 * Parses narration-words.txt: `class: word word`.
 *
 * @throws LexiconError for a line without a class, with one that is not known, or with a word its class has already
 */
export const parseNarrationWords = (file: string, content: string): WordLists =>
  parseWordLists(file, content, CLASSES);

let loaded: WordLists | undefined;

/** Tells whether a folded word is of a class of narration-words.txt. */
export function isNarration(name: NarrationClass, form: string): boolean {
  loaded ??= parseNarrationWords(
    'data/lexicon/narration-words.txt',
    loadLexicon('narration-words.txt'),
  );
  return loaded.get(name)?.has(form) === true;
}

/** A word without the conjunction and a woman's or a thing's ending: `وغادرت` as `غادر`. */
export const stemOf = (form: string, conjunction = /^[وف]/): string =>
  form.replace(conjunction, '').replace(/(?<=.{2})ت$/, '');

/** `انتهت` as `انتهي`, `تلت` as `تلا`. */
export const weak = (verb: string): string => verb.replace(/(?<=.{2})ت$/, 'ي');

/** Whether a word is a noun of a class, with `ال` or a pronoun or without. */
export const isNarrationNoun = (name: NarrationClass, form: string): boolean =>
  [form, form.replace(/^ال/, ''), form.replace(/(?<=.{3})(?:ه|ها|هم)$/, '')].some((word) =>
    isNarration(name, word),
  );
