/**
 * Words that open the clause of what was said: `أن`, `إن`, `بأن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';

const COMPLEMENTIZERS = new Set(
  'ان بان انه بانه انها بانها انهم بانهم انهما بانهما انهن انني بانني اننا باننا انك اني باني كونه بكونه كونها بكونها بكون كون'.split(
    ' ',
  ),
);

/** Tells whether a token is `أن`, `إن`, `بأن`, with a pronoun or without; the name `آن` is none. */
export const isComplementizer = (token: Token | undefined): boolean =>
  token !== undefined && COMPLEMENTIZERS.has(token.form) && !token.text.startsWith('آ');
