/**
 * `من جانبه`, `من جهتها`, `من ناحيتهم`: whose turn it is to speak.
 *
 * @module
 */

/** The noun of `من جانبه` with its pronoun, folded. */
export const OWN_SIDE = /^(?:جه|جانب|ناحي)ت?ه(?:ا|م|ما)?$/;
