/**
 * Scan: the view that rules have of a text, asking at a token which words of time stand there.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { changed, type Token } from '../../arabic/tokens.ts';
import type { Match, Reading } from './reading.ts';
import type { TimeLexicon } from './time-lexicon.ts';

/** A word of time found at a token. */
export interface Found {
  readonly value: string;
  /** Index of the token after its last word. */
  readonly next: number;
  /** Text offset of its first letter, proclitics left out. */
  readonly start: number;
  readonly proclitics: string;
  readonly ambiguous: boolean;
}

/** The tokens of a text with the lexicon of time laid over them. */
export class Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: TimeLexicon;

  constructor(tokens: readonly Token[], lexicon: TimeLexicon) {
    const figures = joinSplitFigures(tokens.some(isForeign) ? tokens.map(withoutForeign) : tokens);
    this.tokens = withoutTurnedCommas(figures);
    this.lexicon = lexicon;
  }

  /** Returns the folded form of a token on the line of the token before it; '' beyond the line or the text. */
  form(i: number): string {
    const token = this.tokens[i];
    return token && !token.opensLine ? token.form : '';
  }

  /** Returns the folded form of the token before one, where both are on a line. */
  before(i: number): string {
    return this.form(i) === '' ? '' : (this.tokens[i - 1]?.form ?? '');
  }

  /** Finds a word of a class without proclitics, the longest wording first. */
  word(i: number, name: string): Found | undefined {
    return this.find(i, name, (proclitics) => proclitics === '');
  }

  /** Finds a word of a class with or without proclitics. */
  led(i: number, name: string): Found | undefined {
    return this.find(i, name, () => true);
  }

  /** Finds a word of a class with a proclitic that `proclitics` holds. */
  ledBy(i: number, name: string, proclitics: RegExp): Found | undefined {
    return this.find(i, name, (before) => proclitics.test(before));
  }

  private find(
    i: number,
    name: string,
    allows: (proclitics: string) => boolean,
  ): Found | undefined {
    const token = this.tokens[i];
    if (token === undefined) return undefined;
    const readings = this.lexicon.readingsOf(token.form);
    if (readings === undefined) return undefined;
    let best: Found | undefined;
    let length = -1;
    for (const reading of readings) {
      const { rest, proclitics } = reading;
      if (reading.class !== name || !allows(proclitics) || rest.length <= length) continue;
      if (reading.opensWithArticle && 'أإ'.includes(token.text.charAt(proclitics.length))) continue;
      if (!rest.every((form, k) => this.form(i + 1 + k) === form)) continue;
      length = rest.length;
      best = {
        value: reading.value,
        next: i + 1 + rest.length,
        start: this.startAfter(i, proclitics.length),
        proclitics,
        ambiguous: reading.ambiguous,
      };
    }
    return best;
  }

  /** Returns the text offset of a token after so many letters of it; vowel marks and tatweel go with the letter before. */
  startAfter(i: number, letters: number): number {
    const token = this.tokens[i] as Token;
    let at = 0;
    for (let left = letters; left > 0 && at < token.text.length; at++) {
      if (fold(token.text.charAt(at)) !== '') left--;
    }
    while (at > 0 && at < token.text.length && fold(token.text.charAt(at)) === '') at++;
    return token.start + at;
  }

  /** Builds a match that runs up to, not including, a token. */
  match(rule: string, start: number, next: number, reading: Reading): Match {
    const last = this.tokens[next - 1] as Token;
    let first = next - 1;
    while (first > 0 && (this.tokens[first] as Token).start > start) first--;
    return { start, end: last.end, first, next, reading, rule };
  }

  /** Tells whether a mark stands at a token, on the line of the token before. */
  isMark(i: number, marks: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'mark' && !token.opensLine && marks.includes(token.text);
  }
}

/** Digits that folding leaves as they are, of scripts that Arabic is not printed with, are no figures here. */
const isForeign = ({ kind, form }: Token): boolean => kind === 'number' && !/^\d+$/.test(form);
const withoutForeign = (token: Token): Token =>
  isForeign(token) ? changed(token, { kind: 'mark' }) : token;

/** Makes one token of figures that only a bidi control parts: `1\u200f5` is fifteen, not five. */
function joinSplitFigures(tokens: readonly Token[]): readonly Token[] {
  const isSplit = (i: number): boolean => {
    const token = tokens[i];
    return (
      token?.kind === 'number' &&
      !token.spaced &&
      !token.opensLine &&
      tokens[i - 1]?.kind === 'number'
    );
  };
  if (!tokens.some((_, i) => isSplit(i))) return tokens;
  const joined: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = joined.at(-1);
    if (!before || !isSplit(i)) joined.push(token);
    else {
      const form = before.form + token.form;
      joined[joined.length - 1] = changed(before, {
        end: token.end,
        text: before.text + token.text,
        form,
      });
    }
  }
  return joined;
}

/**
 * Leaves out the commas that newspapers print before a year and mean behind it, their figures having been turned
 * round by the typesetting: `عام ،2001`, `1/1/،1956`.
 */
function withoutTurnedCommas(tokens: readonly Token[]): readonly Token[] {
  const isTurned = (i: number): boolean => {
    const comma = tokens[i];
    const figure = tokens[i + 1];
    const before = tokens[i - 1];
    if (comma?.text !== '،' || figure?.kind !== 'number' || figure.spaced || comma.opensLine)
      return false;
    if (!/^(?:1[5-9]|20)\d\d$/.test(figure.form) || before === undefined) return false;
    return comma.spaced
      ? before.kind === 'word'
      : before.text === '/' && tokens[i - 2]?.kind === 'number';
  };
  if (!tokens.some((_, i) => isTurned(i))) return tokens;
  return tokens.flatMap((token, i) => {
    if (isTurned(i)) return [];
    return isTurned(i - 1) ? [changed(token, { spaced: tokens[i - 1]?.spaced === true })] : [token];
  });
}
