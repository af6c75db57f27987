/**
 * Two of one calling in the construct state, which is spelt as one of them is in the accusative.
 *
 * @module
 */
import { isOfClass, type PhraseContext } from '../words/phrase-context.ts';

/**
 * Tells whether the word at a token is such a dual: `وزيرا الخارجية`, `محاميا الدفاع`, `رئيسا وزراء الهند وأستراليا`, and
 * not the accusative `أن مسؤولا كبيرا`.
 */
export function isDualHead(context: PhraseContext, at: number): boolean {
  const { tokens, classes } = context;
  const form = tokens[at]?.form ?? '';
  if (!/.{2}[^هاي]ا$|.{2}يا$/.test(form)) return false;
  const { head, bare, definite } = classes.of(form);
  const one = head?.number === 'singular' && /^(?:person|source)$/.test(head.kind);
  if (!one || definite || bare !== form || head.lemma === form) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.opensLine || context.stops(at + 1)) return false;
  const word = classes.of(next.form);
  if (word.proclitic !== '' || isOfClass(context, at + 1, 'preposition')) return false;
  return word.definite || (word.head !== undefined && !/ا$/.test(next.form));
}
