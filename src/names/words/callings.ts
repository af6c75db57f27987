/**
 * Callings: what somebody is besides an office.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';

/** Folded words for what somebody is besides an office, and of which one person may have two: `المحامي والناشط الحقوقي`. */
export const CALLING = wordList('names/words', 'calling');
