/**
 * Phrases behind the first word of their sentence, which is the verb that whoever they name does.
 *
 * @module
 */
import type { PhraseState } from './phrase-state.ts';

/** What nothing but a verb follows: `وقد حضر`, `كما عرض`. */
const BEFORE_VERB = /^(?:[وف]?قد|[وف]?لقد|كما|ثم|[وف]?لم|[وف]?لن|[وف]?عندما|حينما|بعدما)$/;

/** Whether the phrase stands behind the first word of its sentence, which is no verb of saying and no preposition. */
export function isBehindFirstVerb(phrase: PhraseState): boolean {
  const verb = phrase.from - 1;
  const first = phrase.token(verb);
  if (first?.kind !== 'word' || phrase.context.stops(verb) || phrase.is('preposition', verb))
    return false;
  if (phrase.context.classes.of(first.form).head) return false;
  const before = phrase.token(verb - 1);
  return (
    first.opensLine || /^[.؟!]$/.test(before?.text ?? '.') || BEFORE_VERB.test(before?.form ?? '')
  );
}
