/**
 * Callings and the surnames that are spelt as they are.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';

/**
 * Callings that families are named after, folded and without `ال`: `سامر الخطيب`, `جبور الخوري`. Behind a given name such a word
 * is the surname, and no title of whoever comes next.
 */
export const FAMILY = wordList('names/words', 'family');

/** Callings that no family is named after, folded and without `ال`: behind two given names they are no surname either. */
export const ROLES = wordPattern('names/words', 'role', '', 'ه?');
