/**
 * Places and houses that are called after somebody, where anybody is told of by them: `شهود في شارع سامي حداد`.
 *
 * @module
 */
import { formAt } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

/** What is called after people: streets, quarters, houses of business. */
const CALLED = wordList('names/phrases', 'called-after');
/** First words of the names of places, which a name follows: `بور فؤاد`. */
const FIRST = wordList('names/phrases', 'town-first');
/** `ابن رشيد`, `أبو فراس` */
const KIN = /^(?:ابن|اب[ويا]|ام)$/;
/** Prepositions that tell where somebody works, lives or is from. */
const WHERE = /^(?:في|من|لدي|داخل|قرب)$/;
/** In words: how many nouns may stand between the preposition and the name. */
const LONGEST = 4;

/**
 * Tells whether a name is that of the place by which somebody unnamed is told: `مصدر في ناحية الشيخ سعد`, `عامل في مزرعة سامي
 * حداد`, and not `عامل في مزرعة الورد سامي حداد`, where the place's own name stands between, nor `مدير الشركة في ميناء سامي حداد`.
 *
 * @param from the first token of the phrase
 * @param at the first token of the name
 */
export function isOfPlace({ tokens, classes }: PhraseContext, from: number, at: number): boolean {
  const own = classes.of(formAt(tokens, at - 1));
  const titled = own.definite && /^(?:person|honorific)$/.test(own.head?.kind ?? '');
  const before = formAt(tokens, at - 1);
  const first = FIRST.has(before) || KIN.test(before);
  const place = titled || first ? at - 2 : at - 1;
  const { head, definite } = classes.of(formAt(tokens, place));
  const form = formAt(tokens, place);
  const called = CALLED.has(form) || CALLED.has(form.replace(/^ب/, ''));
  if (definite || !(called || head?.kind === 'body')) return false;
  for (let k = place; k > from && k > place - LONGEST; k--) {
    const { form = '' } = tokens[k] ?? {};
    const { definite: whole, nisba, proclitic } = classes.of(formAt(tokens, k));
    if (whole || nisba) return false;
    const within = proclitic === 'ب' || (/^ب/.test(form) && CALLED.has(form.slice(1)));
    const where = within ? k : k - 1;
    if (where < k && !WHERE.test(tokens[where]?.form ?? '')) continue;
    return !tokens.slice(from, where).some(({ form }) => /^و?ال/.test(form));
  }
  return false;
}
