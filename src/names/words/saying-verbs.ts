/**
 * Verbs of saying, folded, by what they take beside a clause.
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';

/** Verbs of saying that take no `على` and no object. */
export const SAID_ALONE = wordPattern('names/words', 'said-alone', '[وف]?', 'ت?');

/** Verbs that blame, demand or foretell and take no `على` either. */
export const NEVER_ALA = wordPattern('names/words', 'never-ala', '[وف]?', 'ت?');

/** Verbs of saying that take `على` before what is said: of these `قال` takes none. */
export const SAID_ON = /^[وف]?(?:[يت]?[او]كد|[يت]?شدد|[يت]?صر|الح)ت?$/;

/** Verbs whose `على` governs whom or what something is said of or done to: `وافق`, `رد`. */
export const GOVERNS_ALA = wordPattern('names/words', 'governs-ala', '[وف]?', '(?:ت|ا|وا)?');
