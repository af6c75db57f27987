/**
 * Latin words of a question: where one begins and ends, which are names, and which states they name.
 *
 * @module
 */
import { findTerms } from '../../arabic/terms.ts';
import { findStateInLatin } from '../../names/identity/name-key.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import type { Alternative, Form } from './question.ts';

/** Letters with the digits of Franco-Arabic among or before them, apostrophes and hyphens inside. */
export const LATIN_WORD =
  /(?:[2356789](?=\p{Script=Latin}))?\p{Script=Latin}[\p{Script=Latin}\p{M}0-9]*(?:['’-][\p{Script=Latin}\p{M}0-9]+)*/gu;

/** Names of two words in Arabic, as Latin joins them. */
export const COMPOUNDS = [
  { latin: /^(?<rest>\p{L}{2,}?)[aeiou]*d?-?d(?:ee|i)ne?$/iu, before: [], after: ['الدين'] },
  { latin: /^abd(?:[eauo]l?-?|-)(?<rest>\p{L}{3,})$/iu, before: ['عبد'], after: [] },
  { latin: /^(?:abu|abou)-?(?<rest>\p{L}{3,})$/iu, before: ['أبو'], after: [] },
] as const;

/** A name in Latin letters: a capital, after the article or a digit of Franco-Arabic as well. */
export const CAPITAL = /^(?:(?:al|el)[-\s])?[2356789]?\p{Lu}|\d\p{L}|\p{L}\d|^(?:al|el)-/u;

/** An acronym, which Arabic writes out: `FLN`. */
export const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Tells whether no word with a capital stands beside one, the question's first word aside. */
export const isAlone = (words: readonly string[], at: number): boolean =>
  !/^(?:al|el)-/i.test(words[at] ?? '') &&
  !CAPITAL.test(words[at + 1] ?? '') &&
  !(at > 1 && CAPITAL.test(words[at - 1] ?? ''));

/** Gives the Arabic names of the state that a Latin word or phrase names; none where it names none. */
export function stateNames(typed: string): Alternative[] {
  const code = findStateInLatin(typed.replace(/['’]s$/, ''));
  const state = code ? loadNameLexicon().states.get(code) : undefined;
  return (state?.names ?? []).flatMap((name) => {
    const forms = findTerms(name).map(({ surface, stem }): Form => ({ surface, stem }));
    return forms.length ? [{ forms, weight: 1 }] : [];
  });
}
