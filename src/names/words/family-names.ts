/**
 * Callings that families are named after, folded and without `ال`: `سامر الخطيب`, `جبور الخوري`. Behind a given name such a word
 * is the surname, and no title of whoever comes next.
 *
 * @module
 */
export const FAMILY =
  /^(?:خطيب|قاضي|نقيب|امام|حكيم|شاعر|جندي|حاج|شيخ|معلم|مدرس|كاتب|صياد|فلاح|تاجر|حارس|فقيه|مفتي|حافظ|حاكم|سلطان|بطل|ريس|راعي|وكيل|اسير|ناشر|صيرفي|بنا|نجار|حداد|خياط|حلاق|صايغ|خوري|شماس|مطران|قس|اديب|سعاده|امير|عميد|ملك|مختار|رسول|فارس|مهاجر|عمده|قايد)$/;
