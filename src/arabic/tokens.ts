/**
 * Tokens: the words, numbers and marks of a text, each with its span and the form it is matched by.
 *
 * @module
 */
import type { Span } from '../corpus/span.ts';
import { fold } from './letters.ts';

/**
 * One token. `mark` is a single punctuation mark or symbol; a number is a run of digits of one text
 * (`12`, `٢٠٢٢`), so `3.5` is three tokens and `12يناير` two. A clitic stays on its word: `وقال` is one.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** The slice, as printed; of `ال ـ 14` the first is `الـ`, its span holds the room. */
  readonly text: string;
  /** The slice, folded: what rules and lexicons compare. */
  readonly form: string;
  /** Whether white space, a line end or the start of the text stands before it. */
  readonly spaced: boolean;
  /** Whether a line end stands between it and the token before. */
  readonly opensLine: boolean;
}

/**
 * Gives a token with some of its properties changed. A spread would give it another shape in memory, and the engine reads
 * objects faster that are all of one.
 */
export const changed = (token: Token, to: Partial<Token>): Token => ({
  start: to.start ?? token.start,
  end: to.end ?? token.end,
  kind: to.kind ?? token.kind,
  text: to.text ?? token.text,
  form: to.form ?? token.form,
  spaced: to.spaced ?? token.spaced,
  opensLine: to.opensLine ?? token.opensLine,
});

/** A word, a number, or a mark. Groups without names: a name costs an object a match. */
const TOKEN = /(\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*)|(\p{Nd}+)|[^\s\p{L}\p{Nd}\p{Cf}\p{M}]/gu;

const forms = new Map<string, string>();
const FORMS_KEPT = 50_000;
/** In UTF-16 units: V8 keeps the whole text alive behind a longer slice. */
const LONGEST_KEPT = 12;

/** Folds a slice, remembering the common ones: of a million printed words a few thousand are most. */
function formOf(slice: string): string {
  if (slice.length > LONGEST_KEPT) return fold(slice);
  let form = forms.get(slice);
  if (form === undefined) {
    form = fold(slice);
    if (forms.size < FORMS_KEPT) forms.set(slice, form);
  }
  return form;
}

/**
 * Whether a line only breaks inside its sentence: behind a lone preposition, or before a comma, as where a page parted its
 * links (`جمعنا ب` / `الفنان سامي` / `، وكان`).
 */
const goesOn = (before: Token | undefined, slice: string): boolean =>
  before !== undefined && (/^[،,؛]$/.test(slice) || (/^[بل]$/.test(before.text) && before.spaced));

/** What a kashida ties to a figure or a mark: `الـ14`, `بـ«أسف»`. */
const TIED = /^[وف]?(?:ال|بال|لل|[لبك])$/;

/** Whether a kashida stands alone behind an article or a preposition: `القرن ال ـ 14`, `ب ـ " أسف "`. */
const isApartKashida = ({ kind, form }: Token, slice: string): boolean =>
  slice.charCodeAt(0) === 0x640 && /^\u0640+$/.test(slice) && kind === 'word' && TIED.test(form);

/**
 * Cuts a text into tokens, in text order; white space, stray vowel marks and bidi controls lie between.
 *
 * @example
 * tokenize('وقال: «لا»').map((token) => token.text); // => ['وقال', ':', '«', 'لا', '»']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const slice = match[0];
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    let spaced = start === 0;
    let opensLine = last === 0;
    for (let i = last; i < start; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || unit === 13) opensLine = true;
      if (unit <= 32 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029) spaced = true;
    }
    const end = start + slice.length;
    const before = tokens.at(-1);
    if (before && !opensLine && isApartKashida(before, slice)) {
      tokens[tokens.length - 1] = changed(before, { end, text: `${before.text}${slice}` });
      last = end;
      continue;
    }
    if (opensLine && goesOn(before, slice)) opensLine = false;
    tokens.push({ start, end, kind, text: slice, form: formOf(slice), spaced, opensLine });
    last = end;
  }
  return tokens;
}

/** Tells whether a token is a comma, Arabic or Latin. */
export const isComma = (token: Token | undefined): boolean =>
  token?.text === '،' || token?.text === ',';

/** Tells whether a token is a dash, long or short. */
export const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^[-–—]$/.test(token.text);

/** Gives the folded form at an index; none outside the text. */
export const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? '';
