/**
 * Verbs of a clause inside another verb's: what they govern is not the outer one's.
 *
 * @module
 */
import { isRelative } from '../../names/words/phrase-context.ts';
import { isSaidInside } from '../subjects/sentence-subject.ts';
import type { Reading } from '../text/reading.ts';

/**
 * Whether the verb of a clause right before `أن` has it, and not a verb farther off: `أشار إلى المصانع التي يعتقد أنها`, `رد على
 * خطاب للعمدة قال فيه إن`, `انتقد البيان الذي جاء فيه أن`.
 *
 * @param at the verb farther off
 * @param opener the token of `أن`
 */
export function isOfInnerVerb(reading: Reading, at: number, opener: number): boolean {
  const inside = isSaidInside(reading, opener - 2);
  const verb = inside ? opener - 2 : opener - 1;
  if (verb <= at) return false;
  const stands = /^(?:جاء|ورد)ت?$/.test(reading.tokens[verb]?.form ?? '');
  // and not `رد البنك في بيان جاء فيه أن`
  const relative = isRelative(reading.phrases, verb - 1);
  if (inside && stands) return relative;
  const inner = reading.cues[verb];
  if (!inner || inner.reading.tense === 'noun') return false;
  // `أعلن النادي التعاقد في صفقة وصفت بأنها "الأغلى"`
  const called = inner.reading.lemma.lemma === 'وصف' && !inner.reading.pronoun;
  return inside || called || relative;
}
