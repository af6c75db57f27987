/**
 * Numbers in letters before what they count.
 *
 * @module
 */

/** A number in letters before what it counts: `ثلاثة وزراء`, `اثنان من`. */
export const NUMERALS =
  /^(?:اثن(?:ان|ين|تان|تين)|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|(?:ال)?عشرات|(?:ال)?ميات|الالاف|الاف|عده)$/;
