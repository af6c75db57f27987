/**
 * A conjunction printed apart from its word, as Algerian and Tunisian newsrooms do: `الحبوب و البقول`.
 *
 * @module
 */
import { changed, type Token } from '../../arabic/tokens.ts';

/**
 * Makes one word of a `و` that stands alone and the word after it; its span holds the room between them. Every other
 * token stays as it is.
 *
 * @example
 * joinParted(tokenize('الحبوب و البقول')).map(({ text }) => text); // => ['الحبوب', 'والبقول']
 */
export function joinParted(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, i) => isParted(tokens, i))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (!next || !isParted(tokens, i)) {
      joined.push(token);
      continue;
    }
    joined.push(
      changed(token, {
        end: next.end,
        text: `${token.text}${next.text}`,
        form: `${token.form}${next.form}`,
      }),
    );
    i++;
  }
  return joined;
}

/** Letters of a word or a list, `و. ع` and `أ و ب`, are no conjunction of a word of two letters or more. */
function isParted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // `كورتيس و. هالبرن`, whose initial has a form of its own
  if (
    tokens[at]?.text !== 'و' ||
    tokens[at]?.form !== 'و' ||
    next?.kind !== 'word' ||
    next.opensLine
  )
    return false;
  return next.form.length > 2 && next.spaced;
}
