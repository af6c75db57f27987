/**
 * Verbs that tell how a report, a study or a letter came to be, folded.
 *
 * @module
 */

/** What was done, before when and where: `أجريت العام الماضي`, `نشر في مجلة`. */
const WAS_MADE = /^(?:اجر|نشر|صدر|اصدر|اعد|انجز|كتب|وضع|قدم)(?:ي|ت|يت)?$/;

/** Who did it follows: `أعدها المعهد`, `نشرته أمس الوزارة`. */
const MADE_BY =
  /^(?:اصدر|نشر|اعد|وزع|قدم|بث|انجز|جمع|كتب|وضع|اعلن|وجه|ارسل|صاغ)(?:ت|وا?)?ها?$|^اجر(?:ا|ت|وا?)ها?$/;

/** Whether a folded word is a verb behind which stands whoever made a text: `أعدها`. */
export const isMadeBy = (form: string): boolean => MADE_BY.test(form);

/** Whether a folded word tells that a text was made, or by whom: `أجريت`, `أعدها`. */
export const isMade = (form: string): boolean => WAS_MADE.test(form) || MADE_BY.test(form);
