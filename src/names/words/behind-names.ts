/**
 * What tells of somebody right behind the name and is no part of it: what one does or did (`حداد العائد من`), and whose
 * friend or opponent one is (`سامي حداد صديق المغني`).
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import { isOfClass, type PhraseContext } from './phrase-context.ts';
import { lastNamesOf } from './surnames.ts';

/** Participles by the preposition that they govern, folded, without `ال` and the ending of women. */
const GOVERNING: ReadonlyMap<string, RegExp> = new Map([
  [
    'من',
    /^(?:عايد|قادم|اتي|منحدر|هارب|فار|مقرب|منسحب|مستقيل|منتخب|بالغ|نازح|ناجي|متضرر|مطرود|متحدر)$/,
  ],
  ['الي', /^(?:عايد|منتمي|منتسب|قادم|منضم|مسافر|وافد|لاجي|متوجه|منتقل)$/],
  [
    'في',
    /^(?:مقيم|مولود|متخصص|مختص|مشارك|مقاتل|عامل|محتجز|موقوف|موجود|معتقل|عضو|محترف|لاعب|باحث)$/,
  ],
  ['علي', /^(?:محسوب|حاصل|حايز|مشرف|معترض|مطلع|قايم)$/],
  ['عن', /^(?:غايب|مسوول|مسيول|منشق|مدافع|باحث|متغيب|مترشح|مفرج)$/],
  ['ب', /^(?:فايز|متهم|معروف|ملقب|مكني|متوج|مكلف|مشتبه|مدان|محكوم|شهير|مهتم|متخصص|معني)$/],
  ['ل', /^(?:مرشح|مترشح|معارض|مويد|موالي|موال|منافس|تابع|منتمي|مناهض|مناصر)$/],
]);

/** What one is to another; of these `صديق` and `رفيق` are given names as well. */
const COMPANION = wordPattern('names/words', 'companion', '', 'ه?');
const GIVEN = /^(?:صديق|رفيق)$/;
/** `رفيق هوفمان القديم` */
const DEAR = /^ال(?:قديم|حميم|مقرب|وفي|شخصي|سابق|قريب)$/;

/**
 * `سامي حداد والده`, `ليلى شاهين شقيقتها`, `دونالد ترامب خلفه`: whose kin, colleague, follower or guest one is, by the pronoun.
 */
const THEIRS = wordPattern('names/words', 'theirs', '', 'ت?(?:ه|ها|هم|هما)');

/** Tells whether the word at a token, behind a name, tells of whoever is named. */
export const isBehindName = (context: PhraseContext, at: number): boolean =>
  isDoer(context, at) ||
  isCompanion(context, at) ||
  (THEIRS.test(context.tokens[at]?.form ?? '') && !context.tokens[at]?.text.endsWith('ة'));

/** `حداد العائد من`, `حداد الفائزة بالجائزة`: a participle with `ال` and the preposition that it governs. */
function isDoer({ tokens }: PhraseContext, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  if (!/^ال.{3}/.test(form)) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.opensLine) return false;
  const stem = form.slice(2);
  const governed = GOVERNING.get(next.form) ?? GOVERNING.get(next.form.charAt(0));
  if (!governed) return false;
  return governed.test(stem) || governed.test(stem.replace(/ه$/, ''));
}

/** `سامي حداد صديق المغني`, and not `سامي محمد صديق الكندي`. */
function isCompanion(context: PhraseContext, at: number): boolean {
  const { tokens, classes, stops } = context;
  const { form = '', opensLine } = tokens[at] ?? {};
  if (opensLine || !COMPANION.test(form)) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.opensLine || stops(at + 1)) return false;
  if (isOfClass(context, at + 1, 'preposition')) return false;
  if (lastNamesOf(context).has(next.form) || context.surnames.has(next.form)) return true;
  if (!GIVEN.test(form)) return next.form !== 'الله';
  const { head, definite } = classes.of(next.form);
  return (head !== undefined && definite) || DEAR.test(tokens[at + 2]?.form ?? '');
}
