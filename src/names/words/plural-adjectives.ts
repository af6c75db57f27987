/**
 * Adjectives of several people that no plural ending tells: broken plurals of nisbas, and what people are besides.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';

/** Plurals of nisbas that do not end in `ون`, and of what people are besides, folded: `عسكريون روس`, `مسؤولون كبار`. */
export const BROKEN_PLURALS = wordList('names/words', 'broken-plural');
