/**
 * Names whose folded form is another word's: `بان`, `فان`, `آنا`, and the letters of channels. Their tokens get a form that is no
 * word's, so that none of them ends a name or opens a clause.
 *
 * @module
 */

import type { Token } from '../arabic/tokens.ts';
import { SAID_ALONE } from '../names/phrase-context.ts';
import { isComplementizer } from './complementizers.ts';

/**
 * Gives the names among an article's tokens forms of their own; every span and printed text stays as it is.
 *
 * @example
 * nameTokens(tokenize('قالت آنا إن'))[1]?.form; // => 'اانا', and not that of `أنا`
 */
export const nameTokens = (tokens: readonly Token[]): readonly Token[] =>
  nameChannels(nameVan(nameAnna(nameBan(tokens))));

/** `بان كي مون`, `قال بان إن`: in an article that names him `بان` before `كي`, or after a verb, is no `بأن`. */
function nameBan(tokens: readonly Token[]): readonly Token[] {
  const named = (i: number) => tokens[i]?.form === 'بان' && tokens[i + 1]?.form === 'كي';
  if (!tokens.some((_, i) => named(i))) return tokens;
  return tokens.map((token, i) => {
    const alone = token.text === 'بان' && isComplementizer(tokens[i + 1]);
    if (named(i - 1)) return { ...token, form: 'كيي' };
    return named(i) || alone ? { ...token, form: 'دانغ' } : token;
  });
}

/** `نغوين فان هوا`, in an article that prints `فإن` with its hamza. */
function nameVan(tokens: readonly Token[]): readonly Token[] {
  const isVan = (i: number) =>
    tokens[i]?.text === 'فان' &&
    tokens[i - 1]?.kind === 'word' &&
    tokens[i + 1]?.kind === 'word' &&
    !/^ال/.test(tokens[i + 1]?.form ?? '');
  // An article that prints `ان` prints `فان` for `فإن` as well, but for `أوضح يان فان دورن`.
  if (tokens.some(({ text }) => text === 'ان'))
    return tokens.map((token, i) =>
      isVan(i) && SAID_ALONE.test(tokens[i - 2]?.form ?? '') ? { ...token, form: 'فانن' } : token,
    );
  if (!tokens.some((_, i) => isVan(i)) || !tokens.some(({ text }) => /^(?:ف?إن|أن)$/.test(text)))
    return tokens;
  return tokens.map((token, i) => (isVan(i) ? { ...token, form: 'فانن' } : token));
}

/** `آنا موسكال`, which the folded form makes `أنا`. */
function nameAnna(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === 'آنا')) return tokens;
  return tokens.map((token) => (token.text === 'آنا' ? { ...token, form: 'اانا' } : token));
}

/** `سي إن إن`, `بي إن سبورت`, `إن بي سي`: letters of a channel's name that are no `إن`. */
function nameChannels(tokens: readonly Token[]): readonly Token[] {
  const form = (i: number) => tokens[i]?.form ?? '';
  const isLetter = (i: number): boolean => {
    if (form(i) !== 'ان') return false;
    const cnn =
      (form(i - 1) === 'سي' && form(i + 1) === 'ان') ||
      (form(i - 2) === 'سي' && form(i - 1) === 'ان');
    const sport = /^[لبو]?بي$/.test(form(i - 1)) && /^سبورت/.test(form(i + 1));
    return cnn || sport || (form(i + 1) === 'بي' && form(i + 2) === 'سي');
  };
  if (!tokens.some((_, i) => isLetter(i))) return tokens;
  return tokens.map((token, i) => (isLetter(i) ? { ...token, form: 'انن' } : token));
}
