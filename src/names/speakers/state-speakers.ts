/**
 * States of an article, by name or capital.
 *
 * @module
 */

import type { NounPhrase, TokenRange } from '../phrases/noun-phrase.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';

/**
 * Finds the state that a phrase means by its own name or its capital, or makes one of it, under its formal name where
 * the article prints that.
 */
export function resolveState(register: SpeakerRegister, phrase: NounPhrase): ArticleSpeaker {
  const { state } = phrase;
  const code = state?.code ?? '';
  const known = register.speakers.find((one) => one.code === code);
  if (known) return known;
  const printed =
    formalStateName(register, code) ??
    (phrase.capital ? printedStateName(register, phrase) : undefined);
  const speaker = register.make('organization', printed ?? phrase);
  speaker.code = code;
  speaker.gender = 'f';
  return speaker;
}

/** `المملكة المغربية`, `الجمهورية الفرنسية`, where the article prints it. */
function formalStateName(register: SpeakerRegister, code: string): TokenRange | undefined {
  const { tokens, classes } = register.context;
  for (let i = 0; i < Math.min(tokens.length, 3000); i++) {
    if (!/^(?:المملكه|الجمهوريه)$/.test(tokens[i]?.form ?? '')) continue;
    const at = tokens[i + 1]?.form === 'العربيه' ? i + 2 : i + 1;
    const word = classes.of(tokens[at]?.form ?? '');
    if (word.definite && word.nisba === code) return { from: i, to: at + 1 };
  }
  return undefined;
}

/** Where the article prints the name of the state whose capital speaks. */
function printedStateName(register: SpeakerRegister, phrase: NounPhrase): TokenRange | undefined {
  const { tokens, classes } = register.context;
  for (let i = 0; i < Math.min(tokens.length, 3000); i++) {
    const place = classes.lexicon.places
      .get(tokens[i]?.form ?? '')
      ?.find(
        ({ words, capital, state }) =>
          !capital &&
          state === phrase.state &&
          words.every((word, n) => tokens[i + n]?.form === word),
      );
    if (place) return { from: i, to: i + place.words.length };
  }
  return undefined;
}
