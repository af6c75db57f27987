/**
 * Verbs of saying, folded, by what they take beside a clause.
 *
 * @module
 */

/** Verbs of saying that take no `على` and no object. */
export const SAID_ALONE =
  /^[وف]?(?:قال|اضاف|اوضح|ذكر|اعلن|صرح|كشف|تابع|اردف|بين|اشار|لفت|نوه|افاد|روي|كتب|اجاب)ت?$/;

/** Verbs that blame, demand or foretell and take no `على` either. */
export const NEVER_ALA =
  /^[وف]?(?:حذر|طالب|دعا|دعت|نفي|نفت|اتهم|انتقد|هدد|زعم|توقع|راي|رات|اعتبر|وصف|ناشد|وعد|تعهد|ابدي|اعرب|ندد|استنكر|ادان|رحب|تمني|تساءل)ت?$/;

/** Verbs of saying that take `على` before what is said: of these `قال` takes none. */
export const SAID_ON = /^[وف]?(?:[يت]?[او]كد|[يت]?شدد|[يت]?صر|الح)ت?$/;

/** Verbs whose `على` governs whom or what something is said of or done to: `وافق`, `رد`. */
export const GOVERNS_ALA =
  /^[وف]?(?:وافق|اطلع|حصل|اشرف|اثني|اثن|رد|علق|عقب|عثر|اعتدي|حافظ|سيطر|تعرف|قبض|احتج|اعترض|حرص|فاز|تغلب|تفوق|وقع|استولي|استحوذ|اقدم|اعتمد|هجم|تحفظ|صادق|صوت|شدد|حث|حض|الح|اصر)(?:ت|ا|وا)?$/;
