/**
 * Callings that families are named after, folded and without `ال`: `سامر الخطيب`, `جبور الخوري`. Behind a given name such a word
 * is the surname, and no title of whoever comes next.
 *
 * @module
 */
export const FAMILY =
  /^(?:خطيب|قاضي|نقيب|امام|حكيم|شاعر|جندي|حاج|شيخ|معلم|مدرس|كاتب|صياد|فلاح|تاجر|حارس|فقيه|مفتي|حافظ|حاكم|سلطان|بطل|ريس|راعي|وكيل|اسير|ناشر|صيرفي|بنا|نجار|حداد|خياط|حلاق|صايغ|خوري|شماس|مطران|قس|اديب|سعاده|امير|عميد|ملك|مختار|رسول|فارس|مهاجر|عمده|قايد)$/;

/** Callings that no family is named after, folded and without `ال`: behind two given names they are no surname either. */
export const ROLES =
  /^(?:قيادي|نقابي|برلماني|حقوقي|اعلامي|صحفي|صحافي|سياسي|دبلوماسي|اقتصادي|روايي|استشاري|اكاديمي|سينمايي|تشكيلي|تربوي|محامي|ناشط|عضو|باحث|خبير|محلل|متحدث|ناطق|مستشار|منسق|ممثل|مندوب|مبعوث|نايب|سفير|مدير|مسوول|مخرج|فنان|لاعب|مدرب)ه?$/;
