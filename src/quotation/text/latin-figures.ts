/**
 * Names in Latin letters with figures in them: `Flightradar24`, `G7`, `F-35`, `3M`, `France 24`. Each becomes one word, so
 * that its figures do not end it.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';

const LATIN = /^\p{Script=Latin}+$/u;

/**
 * Makes one word of Latin letters and the figures that are written onto them. Every other token stays as it is.
 *
 * @example
 * joinLatinFigures(tokenize('قالت Flightradar24 إن')).map(({ text }) => text); // => ['قالت', 'Flightradar24', 'إن']
 */
export function joinLatinFigures(tokens: readonly Token[]): readonly Token[] {
  const joins = (i: number) =>
    LATIN.test(tokens[i]?.text ?? '') && tokens.slice(i - 1, i + 2).some(isFigure);
  const apart = (i: number) => tokens[i]?.text === '-' && isFigure(tokens[i + 1]);
  if (!tokens.some((_, i) => joins(i) || apart(i))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const to = endOfName(tokens, i);
    const parts = tokens.slice(i, to);
    if (parts.length > 1) {
      const { end } = parts.at(-1) as Token;
      const text = parts.map((part, n) => (n > 0 && part.spaced ? ' ' : '') + part.text).join('');
      joined.push({ ...token, kind: 'word', end, text, form: text });
    } else joined.push(token);
    i = to - 1;
  }
  return joined;
}

const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^[0-9]+$/.test(token.text);

/** Token behind the name that begins at one; the next token where none does. */
function endOfName(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const tied = second !== undefined && !second.spaced && !second.opensLine;
  if (isFigure(first)) {
    // `3M`, `23andMe`, and no `10km`
    const called = /^(?:\p{Lu}|\p{L}{4})/u.test(second?.text ?? '');
    return tied && called && LATIN.test(second?.text ?? '') && !isUnit(tokens, at)
      ? at + 2
      : at + 1;
  }
  if (!LATIN.test(first?.text ?? '')) return at + 1;
  if (tied && isFigure(second)) return at + 2;
  if (tied && second.text === '-' && third && !third.spaced && isFigure(third)) return at + 3;
  // `قالت France 24 إن`
  const ends = !third || third.opensLine || third.kind === 'mark' || isComplementizer(third);
  const numbered = /^\p{Lu}\p{L}{2}/u.test(first?.text ?? '') && !second?.opensLine;
  return numbered && isFigure(second) && ends ? at + 2 : at + 1;
}

/** `100MW`: a figure and its unit. */
const isUnit = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[KMGT]?(?:W|Hz|B|V)|MWh|KWh)$/.test(tokens[at + 1]?.text ?? '');
