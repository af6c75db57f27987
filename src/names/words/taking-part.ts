/**
 * Participles that tell of a body, a group or people what they take part in, work in or are in charge of, with the
 * preposition that each governs: `الفصائل الموقعة على الاتفاق`, `الطلاب المشاركون في المسيرة`.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { type PhraseContext, placeAt } from './phrase-context.ts';

/** Participles by the preposition that they govern, folded, without `ال` and the endings of gender and number. */
const GOVERNED: ReadonlyMap<string, RegExp> = new Map([
  ['في', /^(?:مشارك|عامل|ناشط|حاضر|متواجد|منخرط|متمركز|مقيم|ممثل|موجود|مستثمر|مختص|متخصص|باحث)$/],
  ['علي', /^(?:موقع|مشرف|قايم|مسيطر)$/],
  ['عن', /^(?:مسوول|مسيول|مضرب|مدافع|منشق|منبثق)$/],
  ['من', /^(?:متضرر|منسحب|مستفيد|نازح|عايد)$/],
  ['مع', /^(?:متحالف|متعاقد|متضامن)$/],
  ['الي', /^(?:منتمي|منتسب)$/],
]);
const ORGANIZING = /^ال(?:منظم|مشغل|منفذ|مالك|تابع|داعم|مويد|معارض)(?:ه|ون|ين|ات)$/;
/** Participles that govern by `ب`: `المهتمين بالبيئة`, `المعنيون بشؤون المناخ`. */
const CARING = wordList('names/words', 'caring');
/** Verbs that take whom they are about, and by `ب` what is asked of him: `طالب الأهالي | المعنيين بالتدخل`. */
const ASKS =
  /^[وف]?(?:[يت]?طالب|[يت]?ناشد|[يت]?تهم|اتهم|[يت]?حمل|[يت]?لزم|الزم|[يت]?كلف|[يت]?امر|دعا|دعت|اوصي|وصف|[يت]?صف|ابلغ|اقنع|هدد)(?:ت|وا)?$/;

/** What is said in, and nobody takes part in: `قالت الدول المشاركة في بيان القمة`. */
const SAID_IN = wordPattern('names/words', 'said-in', '(?:ال)?');

/**
 * Token behind a participle with `ال`, its preposition and the noun with `ال` or the place that it governs; undefined
 * where none stands at a token.
 */
export function behindWhatTheyDo(context: PhraseContext, at: number): number | undefined {
  const { tokens, classes } = context;
  const form = tokens[at]?.form ?? '';
  const governing = tokens[at + 1];
  if (!/^ال.{4}/.test(form) || governing?.kind !== 'word' || governing.opensLine) return undefined;
  if (ORGANIZING.test(form) && /^ل[^ل].{2}/.test(governing.form)) {
    // `اللجنة المنظمة لمعرض الكتاب`
    return /^ال.{2}/.test(tokens[at + 2]?.form ?? '') ? at + 3 : undefined;
  }
  const stem = form.slice(2).replace(/(?:ه|ون|ين|ات|ان)$/, '');
  if (CARING.has(stem) && /^ب/.test(governing.form)) return behindGoverned(context, at + 1);
  if (!GOVERNED.get(governing.form)?.test(stem)) return undefined;
  const noun = tokens[at + 2];
  if (noun?.kind !== 'word' || noun.opensLine || SAID_IN.test(noun.form)) return undefined;
  const place = placeAt(context, at + 2);
  if (place) return at + 2 + place.words.length;
  // `شددت الجهات المشرفة على الالتزام بالقواعد`: what they urge, and not what they oversee
  const urged = /^(?:علي|عن)$/.test(governing.form) && classes.isSurelyVerbalNoun(noun.form);
  if (urged && /^[بل].{3}|^(?:في|من|علي)$/.test(tokens[at + 3]?.form ?? '')) return undefined;
  if (classes.of(noun.form).definite) return at + 3;
  // … nor is `على ضرورة الالتزام`
  const owner = governing.form === 'علي' ? undefined : tokens[at + 3];
  const construct = owner !== undefined && classes.of(owner.form).definite && !owner.opensLine;
  return construct && classes.of(noun.form).proclitic === '' ? at + 4 : undefined;
}

/** Token behind what a word with `ب` names: `بالبيئة`, `بمرض السل`; undefined where it names no noun of that kind. */
export function behindGoverned({ tokens, classes }: PhraseContext, at: number): number | undefined {
  const { form = '', opensLine } = tokens[at] ?? {};
  if (opensLine || SAID_IN.test(form.slice(1))) return undefined;
  if (/^بال.{2}/.test(form)) return at + 1;
  const owner = tokens[at + 1];
  const construct = /^ب.{3}/.test(form) && owner?.kind === 'word' && !owner.opensLine;
  return construct && classes.of(owner.form).definite ? at + 2 : undefined;
}

/** Whether a verb before a phrase asks or blames, so that `ب` behind it is the verb's own. */
export const asksBy = ({ tokens }: PhraseContext, verb: number): boolean =>
  ASKS.test(tokens[verb]?.form ?? '');
