/**
 * Quotation marks made even: two signs that stand for one, a mark that is printed twice, and straight single marks.
 *
 * @module
 */
import { changed, type Token } from '../../arabic/tokens.ts';

/** Two signs that are one mark of another shape: `''`, `‘‘`, `<<`. */
const DOUBLED: ReadonlyMap<string, string> = new Map([
  ["'", '"'],
  ['‘', '"'],
  ['’', '"'],
  ['<', '«'],
  ['>', '»'],
]);

/**
 * Makes one mark of two signs, `''` or `<<`, curls straight single marks, and makes one of a mark that is printed twice where it opens, `: ""نحن`; every other token
 * stays as it is.
 */
export function evenMarks(tokens: readonly Token[]): readonly Token[] {
  return evenDoubled(curlSingles(tokens));
}

/** In tokens: how far behind a straight single mark its partner may stand. */
const LONGEST_SINGLE = 120;

/** Gives straight single marks round words their curled shapes: `قال: 'لن نغلق'`, and not `O'Brien`. */
function curlSingles(tokens: readonly Token[]): readonly Token[] {
  const curled = new Map<number, string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!opensSingle(tokens, i)) continue;
    const closer = singleCloser(tokens, i);
    if (closer === undefined) continue;
    curled.set(i, '‘').set(closer, '’');
    i = closer;
  }
  if (curled.size === 0) return tokens;
  return tokens.map((token, i) => changed(token, { text: curled.get(i) ?? token.text }));
}

function opensSingle(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text !== "'" || next?.kind !== 'word' || next.opensLine) return false;
  // `سأل:' أين البلدية؟'`
  if (next.spaced) return tokens[at - 1]?.text === ':';
  return token.spaced || token.opensLine || /^[:(]$/.test(tokens[at - 1]?.text ?? '');
}

function singleCloser(tokens: readonly Token[], at: number): number | undefined {
  for (let k = at + 2; k < Math.min(tokens.length, at + LONGEST_SINGLE); k++) {
    const token = tokens[k] as Token;
    if (token.opensLine) return undefined;
    if (token.text !== "'" || token.spaced) continue;
    const next = tokens[k + 1];
    if (!next || next.spaced || next.opensLine || next.kind === 'mark') return k;
  }
  return undefined;
}

function evenDoubled(tokens: readonly Token[]): readonly Token[] {
  const doubled = (i: number): string | undefined => {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.kind !== 'mark' || next?.text !== token.text || next.spaced || next.opensLine)
      return undefined;
    const twice = /^["＂]$/.test(token.text) || /^[«“]$/.test(token.text);
    const opens = twice && (token.spaced || token.opensLine || tokens[i - 1]?.text === ':');
    const word = tokens[i + 2]?.kind === 'word' && !tokens[i + 2]?.spaced;
    return DOUBLED.get(token.text) ?? (opens && word ? token.text : undefined);
  };
  if (!tokens.some((_, i) => doubled(i) !== undefined)) return tokens;
  const even: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const text = doubled(i);
    if (text === undefined) {
      even.push(token);
      continue;
    }
    even.push(changed(token, { end: (tokens[i + 1] as Token).end, text }));
    i++;
  }
  return even;
}
