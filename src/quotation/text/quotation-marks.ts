/**
 * Quotation marks: which mark opens, which closes, and what they belong to, whatever shape they are printed in
 * and whether or not each has its partner.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';

const OPENING = new Set(['«', '“', '„', '‹', '‘']);
const CLOSING = new Set(['»', '”', '›', '’']);
const EITHER = new Set(['"', '＂']);

/** The quotation marks of a text, by the index of their token. */
export interface QuotationMarks {
  /** Index of the closing mark by that of its opening mark. */
  readonly closerOf: ReadonlyMap<number, number>;
  /** Index of the opening mark by that of its closing mark. */
  readonly openerOf: ReadonlyMap<number, number>;
  /** Opening marks never closed, each with the index after the last token of its line. */
  readonly unclosed: ReadonlyMap<number, number>;
  /** Closing marks that nothing opened. */
  readonly stray: ReadonlySet<number>;
}

/** Tells whether a token is a quotation mark of any shape. */
export const isQuotationMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' &&
  (OPENING.has(token.text) || CLOSING.has(token.text) || EITHER.has(token.text));

/** Tells whether a token stands inside marks that open after another: `اكتفت الهيئة برد جاء فيه: «… وفق القانون»`. */
export function isInsideMarks({ closerOf }: QuotationMarks, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i++) {
    const closer = closerOf.get(i);
    if (closer === undefined) continue;
    if (closer > at) return true;
    i = closer;
  }
  return false;
}

/** Tells whether a bracket that opened at a token or after it is open at another. */
export function isBracketOpen(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i]?.text === ')') return false;
    if (tokens[i]?.text === '(') return true;
  }
  return false;
}

/**
 * Pairs the quotation marks of a text. A mark is opening or closing by its shape and, where the shape does not
 * tell or is misprinted, by the side that white space stands on. A pair does not reach over a line end; of marks
 * inside a pair only those of another shape are paired.
 */
export function pairQuotationMarks(tokens: readonly Token[]): QuotationMarks {
  const closerOf = new Map<number, number>();
  const openerOf = new Map<number, number>();
  const unclosed = new Map<number, number>();
  const stray = new Set<number>();
  let open: number[] = [];
  const endLine = (end: number) => {
    for (const opener of open) unclosed.set(opener, end);
    open = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.opensLine) endLine(i);
    if (!isQuotationMark(token)) continue;
    const last = open.at(-1);
    const side = sideOf(tokens, i);
    if (last !== undefined && side !== 'opens' && fits(tokens[last] as Token, token)) {
      closerOf.set(last, i);
      openerOf.set(i, last);
      open.pop();
    } else if (side === 'closes') {
      // A closing mark of another shape than the last opening one: `“…"` is printed, `«… "` too.
      const opener = open.pop();
      if (opener === undefined) {
        // `” عقيلة صالح ”`, `شعار” معا أقوى”`: a closing mark with room behind it, and its like further on.
        if (opensApart(tokens, i)) open.push(i);
        else stray.add(i);
      } else {
        closerOf.set(opener, i);
        openerOf.set(i, opener);
      }
    } else if (last !== undefined && sameShape(tokens[last] as Token, token)) {
      if (EITHER.has(token.text) && side === 'either') {
        closerOf.set(last, i);
        openerOf.set(i, last);
        open.pop();
      } else if (open.length < 3) open.push(i);
    } else if (open.length < 3) open.push(i);
  }
  endLine(tokens.length);
  for (const [opener, end] of unclosed) {
    const straight = lastOnNextLine(tokens, unclosed, opener, end);
    const closer =
      straight ?? closerOnNextLine(tokens, opener, end) ?? strayLinesOn(tokens, stray, opener, end);
    if (closer === undefined || !(straight || stray.has(closer))) continue;
    unclosed.delete(closer);
    closerOf.set(opener, closer);
    openerOf.set(closer, opener);
    unclosed.delete(opener);
    stray.delete(closer);
  }
  return { closerOf, openerOf, unclosed, stray };
}

/**
 * `وقال: “لم أهرب.` at the end of a line and `سأبقى”.` in the next: the first mark there, where it closes and the speech
 * runs to the line's end behind a colon.
 */
function closerOnNextLine(
  tokens: readonly Token[],
  opener: number,
  end: number,
): number | undefined {
  if (!OPENING.has(tokens[opener]?.text ?? '') || tokens[opener - 1]?.text !== ':')
    return undefined;
  for (let k = opener + 1; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (k > end && token.opensLine) return undefined;
    if (!isQuotationMark(token)) continue;
    return k >= end && fits(tokens[opener] as Token, token) ? k : undefined;
  }
  return undefined;
}

/**
 * `وقالت " خسرنا المباراة` at the end of a line and `ولن نيأس "` as the next: the mark that ends the next line and is the only one
 * there that has no partner, where room stands round all of them and tells nothing.
 */
function lastOnNextLine(
  tokens: readonly Token[],
  unclosed: ReadonlyMap<number, number>,
  opener: number,
  end: number,
): number | undefined {
  if (!EITHER.has(tokens[opener]?.text ?? '') || !tokens[end]?.opensLine) return undefined;
  let last = end;
  while (tokens[last + 1] && !tokens[last + 1]?.opensLine) last++;
  while (last > end && /^[.،,؟!]$/.test(tokens[last]?.text ?? '')) last--;
  const closes = EITHER.has(tokens[last]?.text ?? '') && unclosed.has(last);
  return closes && tokens[last]?.spaced ? last : undefined;
}

/** In lines: how far a speech runs on that papers set in lines of a sentence each. */
const LINES = 4;

/**
 * `وقال "خسرنا المباراة.` at the end of a line, and some lines on `ولن نيأس".`: the first mark behind, where it surely closes, nothing
 * opened it, and the speech runs to its line's end as a whole sentence.
 */
function strayLinesOn(
  tokens: readonly Token[],
  stray: ReadonlySet<number>,
  opener: number,
  end: number,
): number | undefined {
  if (sideOf(tokens, opener) === 'closes' || !/^[.!?؟]$/.test(tokens[end - 1]?.text ?? ''))
    return undefined;
  let lines = 0;
  for (let k = end; k < tokens.length; k++) {
    if (tokens[k]?.opensLine && ++lines > LINES) return undefined;
    if (isQuotationMark(tokens[k])) return stray.has(k) ? k : undefined;
  }
  return undefined;
}

/**
 * Whether a mark that looks like a closing one opens, where nothing is open: `” عقيلة صالح ”`, `شعار” معا أقوى”`, `قال الجار" لن نرحل"`,
 * `ردت»لن نسكت»`. Behind it on its line stands an odd number of its like, of which the first closes.
 */
function opensApart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (next?.kind !== 'word' || next.opensLine) return false;
  const led =
    before?.kind === 'word' ||
    /^[:،,]$/.test(before?.text ?? '') ||
    token.spaced ||
    token.opensLine;
  // `لن نرحل" وأكد أن`: only its closing mark is printed.
  if (!led || (!token.spaced && GOES_ON.test(next.form))) return false;
  let likes = 0;
  const reach = Math.min(tokens.length, i + LONGEST_LINE);
  for (let k = i + 2; k < reach && !tokens[k]?.opensLine; k++) {
    const other = tokens[k] as Token;
    if (!isQuotationMark(other)) continue;
    if (!isLike(token, other)) {
      if (likes === 0) return false;
      continue;
    }
    likes++;
  }
  return likes % 2 === 1;
}

/** In tokens: how far on its line the marks are counted that stand behind one. */
const LONGEST_LINE = 600;

/** What the reporter goes on with behind a closing mark. */
const GOES_ON =
  /^(?:و.{2,}|ف.{3,}|ثم|كما|بحسب|حسب|وفق|وفقا|في|علي|خلال|بعد|من|عن|الي|م.{2,}ا|قال.?|اكد.?|اضاف.?)$/;

/** Whether one mark may close what another of a closing shape opens: the same, or `”` and `“`, which are mistaken for one another. */
const isLike = (a: Token, b: Token): boolean =>
  sameShape(a, b) || (a.text === '”' && b.text === '“') || (a.text === '»' && b.text === '«');

const sameShape = (a: Token, b: Token): boolean => a.text === b.text;

/** Whether a closing mark may close an opening one by its shape. */
function fits(opener: Token, closer: Token): boolean {
  if (EITHER.has(opener.text)) return !OPENING.has(closer.text);
  if (opener.text === '«') return closer.text === '»' || closer.text === '«';
  return CLOSING.has(closer.text) || EITHER.has(closer.text) || closer.text === opener.text;
}

/** Which side of a quotation a mark stands on. */
function sideOf(tokens: readonly Token[], i: number): 'opens' | 'closes' | 'either' {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const spaceAfter = !next || next.spaced || next.opensLine;
  const spaceBefore = token.spaced || token.opensLine;
  if (OPENING.has(token.text)) return spaceAfter && !spaceBefore ? 'closes' : 'opens';
  const previous = tokens[i - 1];
  if (CLOSING.has(token.text)) {
    // `بـ”التقصير”`: a closing mark printed for the opening one, behind a preposition or a colon.
    const led = !spaceAfter && /^(?:[بلكف]ـ?|:|\()$/.test(previous?.text ?? '');
    // `«بوابة المدينة »، أن`
    const ends = /^[.،,؛!؟]$/.test(next?.text ?? '');
    return (spaceBefore || led) && !spaceAfter && !ends ? 'opens' : 'closes';
  }
  if (previous?.text === ':' || previous?.text === '(') return 'opens';
  if (spaceBefore && !spaceAfter) return next?.kind === 'mark' ? 'closes' : 'opens';
  if (!spaceBefore && (spaceAfter || next?.kind === 'mark')) return 'closes';
  return 'either';
}
