/**
 * Adjectives of several people that no plural ending tells: broken plurals of nisbas, and what people are besides.
 *
 * @module
 */

/** Plurals of nisbas that do not end in `ون`, and of what people are besides, folded: `عسكريون روس`, `مسؤولون كبار`. */
export const BROKEN_PLURALS =
  /^(?:روس|اتراك|اكراد|عرب|المان|افغان|هنود|يهود|ارمن|شيشان|صرب|كروات|انكليز|انجليز|اجانب|امازيغ|بدو|غجر|افارقه|مغاربه|كبار|قدامي|جدد|بارزون|عده|كثر)$/;
