/**
 * Whoever is called by a noun of anybody and an adjective of his own title: `رئيس الوفد الأممي بيتر لانغ … . وقال المسؤول الأممي`.
 *
 * @module
 */
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Head } from '../words/name-lexicon.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';
import { contradicts, titleWordsOf } from './title-words.ts';

/** Finds whoever spoke last of the persons whose titles have every word beside the noun. */
export function lastOfAdjective(
  register: SpeakerRegister,
  phrase: NounPhrase,
  head: Head,
): ArticleSpeaker | undefined {
  const rest = titleWordsOf(register, phrase).filter((word) => word !== head.lemma);
  if (phrase.name || rest.length === 0) return undefined;
  return register.lastMatching(
    (one) =>
      one.kind === 'person' &&
      !one.plural &&
      rest.every((word) => one.titleWords.has(word)) &&
      !(one.gender && one.gender !== head.gender) &&
      !contradicts(register, one, phrase),
  );
}
