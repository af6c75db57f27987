/**
 * Relative clauses in which somebody is told of and does not speak: `المخرج الذي قالت إنه خدم المسرح`.
 *
 * @module
 */
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { Reading } from '../text/reading.ts';

/** Verbs and participles of thanks and praise: whoever thanks somebody says something of him. */
const PRAISES =
  /^[وف]?(?:شكرت?|شاكر[اه]|اشادت?|مشيد[اه]|اثن(?:ي|ت)|مثني[اه]|حي(?:ا|ت)|محيي[اه]|هنات?|مهني?[اه]|كرمت?|موجه[اه]|وجهت?)$/;
/** What one turns to whom one thanks: `موجها شكره لفلان`. */
const THANKS = /^(?:ال)?(?:شكر|تحي[هت]|امتنان|تقدير|ثناء|تهني[هت])(?:ه|ها|هم)?$/;
/** In tokens: how far before somebody the thanks stand. */
const REACH = 14;

/**
 * Whether the verb behind `الذي` is another's, who says something of whom the relative describes: his verb has another
 * gender (`المخرج الذي قالت إنه`), or he is thanked (`موجها شكره للمخرج سامي حداد الذي قال إنه`).
 */
export function isToldOf(
  { tokens, bounds, sentences }: Reading,
  at: number,
  gender: string | undefined,
  { from }: NounPhrase,
): boolean {
  const man = tokens[at - 1]?.form === 'الذي';
  const of = man ? /^ب?انه$/ : /^ب?انها$/;
  if (!of.test(tokens[at + 1]?.form ?? '')) return false;
  if ((gender === 'f') === man) return true;
  const first = Math.max(bounds[sentences[at] as number]?.from ?? 0, from - REACH);
  for (let k = from; k >= first; k--) {
    const { form = '' } = tokens[k] ?? {};
    if (!PRAISES.test(form)) continue;
    return !/وجه/.test(form) || tokens.slice(k + 1, from + 1).some((one) => THANKS.test(one.form));
  }
  return false;
}
