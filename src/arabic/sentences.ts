/**
 * Sentences: where they end, which in news is not wherever a full stop stands.
 *
 * @module
 */
import type { Span } from '../corpus/span.ts';
import { creditEnd } from './credits.ts';
import type { Token } from './tokens.ts';

/** Titles printed with a stop: `د. أحمد`, `م. سامي`. */
const ABBREVIATIONS = new Set([
  'د',
  'ا',
  'م',
  'ج',
  'ص',
  'ب',
  'ت',
  'ه',
  'mr',
  'mrs',
  'dr',
  'st',
  'no',
]);
const TERMINATORS = new Set(['.', '!', '؟', '?', '…', '۔', '·']);
const CLOSERS = new Set(['"', '»', '”', ')', ']', '’', "'"]);
const OPENERS = new Map([
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
]);

/**
 * Finds the sentences of a text from its tokens, in text order, white space left out. A sentence ends at
 * `.`, `!`, `؟`, `…`, a raised dot or a line end; not at the stop of a title (`د.`), of a number (`3.5`), of an address,
 * of an omission (`العطش . . . والظلام`) or inside a pair of quotation marks or brackets of the same line. The credit of
 * a picture (`( رويترز )`) is a sentence, and so is the caption before it.
 *
 * @example
 * findSentences(tokenize('قال د. سامي: «لا. لن نوقع». ثم غادر.')).length; // => 2
 */
export function findSentences(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let first = -1;
  const endAt = (last: number) => {
    const from = tokens[first];
    const to = tokens[last];
    if (from && to) sentences.push({ start: from.start, end: to.end });
    first = -1;
  };
  const closers = matchingClosers(tokens);
  let quotedUntil = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.opensLine && first >= 0) endAt(i - 1);
    if (first < 0) first = i;
    const credit = i > first ? creditEnd(tokens, i, first) : -1;
    if (credit > i) {
      endAt(i - 1);
      first = i;
      endAt(credit);
      i = credit;
      continue;
    }
    const closer = closers.get(i);
    if (closer !== undefined && i > quotedUntil) quotedUntil = closer;
    if (i < quotedUntil || !TERMINATORS.has(token.text)) continue;
    const omission = omissionEnd(tokens, i);
    if (omission > i || !endsSentence(tokens, i)) {
      i = omission;
      continue;
    }
    let last = i;
    while (isGluedCloser(tokens[last + 1])) last++;
    endAt(last);
    i = last;
  }
  if (first >= 0) endAt(tokens.length - 1);
  return sentences;
}

const isGluedCloser = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.opensLine &&
  (TERMINATORS.has(token.text) || (CLOSERS.has(token.text) && !token.spaced));

/** Titles whose stop some newspapers print apart: `د . سامي`. */
const APART = /^[دما]$/;

/** Whether a stop with white space before it belongs to a number, a title or initials: `6 .1 مليار`, `د . سامي`, `ش .م .خ`. */
function isPrintedApart(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!tokens[i]?.spaced || !before || !after || after.opensLine) return false;
  if (before.kind === 'number') return after.kind === 'number' && !after.spaced;
  if (before.kind !== 'word' || after.kind !== 'word' || before.form.length > 1) return false;
  // `عام 2010 م . وقال`
  const counted = tokens[i - 2]?.kind === 'number';
  return (APART.test(before.form) && !counted) || (!after.spaced && after.form.length === 1);
}

/** Index of the last stop of an omission that words go on behind, `العطش . . . والظلام` or `العطش ...لقد`; the same index elsewhere. */
function omissionEnd(tokens: readonly Token[], i: number): number {
  let last = i;
  while (tokens[last + 1]?.text === '.' && !tokens[last + 1]?.opensLine) last++;
  const after = tokens[last + 1];
  if (last - i < 2 || !tokens[i]?.spaced || after?.kind !== 'word' || after.opensLine) return i;
  return tokens[i + 1]?.spaced || !after.spaced ? last : i;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  // `· خبر`: the dot of a list, at the head of its line
  if (token.text === '·') return !token.opensLine && token.spaced;
  if (token.text !== '.') return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (after && !after.spaced && after.kind !== 'mark' && before && !token.spaced) {
    // `3.5`, `www.site.org`, `U.S`; but `اليوم.وقال` lacks only its space.
    const latin = /^[a-z]/.test(after.form) || /^[a-z]/.test(before.form);
    // `يو.بي.إس`, `جيه.بي مورغان`: letters spelt by their names.
    const short = before.kind === 'word' && before.form.length + after.form.length <= 5;
    const spelt = short && !isDetachedAnd(tokens, i + 1);
    const numbers = before.kind === 'number' && after.kind === 'number';
    if (latin || numbers || spelt) return false;
  }
  if (isPrintedApart(tokens, i)) return false;
  // `اللواء أ.ح. سامي`
  if (before?.form === 'ا.ح') return false;
  // `شياو ق.، الذي`: a comma goes on.
  if (/^[،,؛]$/.test(after?.text ?? '') && !after?.spaced && before?.form.length === 1)
    return false;
  if (isMoney(tokens, i)) return !GOES_ON.test(after?.form ?? '') || after?.opensLine === true;
  // `وم. سامي` as well
  const title = before?.form.replace(/^و(?=.$)/u, '') ?? '';
  return !(before && before.kind === 'word' && !token.spaced && ABBREVIATIONS.has(title));
}

/**
 * `المصنع باق.| و أكد`: whether `و` at a token, glued to a stop, is the conjunction of the word behind it, and not the initial of a
 * name (`سمير.و إن`, `سمير.و البالغ`, `ب.و.`).
 */
export function isDetachedAnd(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 2], tokens[at + 1]];
  if (tokens[at]?.text !== 'و' || (before?.form.length ?? 0) < 3) return false;
  if (after?.kind !== 'word' || !after.spaced || after.opensLine) return false;
  return after.form.length > 2 && !/^(?:ال|ب?ان(?:ه|ها|هم)?$)/.test(after.form);
}

/** What a sentence goes on with behind a sum: `300 د.ك. مزورة`, `300 د.ك. في اليوم`. */
const GOES_ON = /^(?:في|من|إلي|الي|علي|عن|خلال|بعد|قبل|مقابل|سنويا|شهريا|يوميا|م.{3,}ه)$/;

/** Whether a stop stands behind the letters of a currency and a sum: `300 د.ك.`. */
function isMoney(tokens: readonly Token[], i: number): boolean {
  const [sum, first, dot, last] = [tokens[i - 4], tokens[i - 3], tokens[i - 2], tokens[i - 1]];
  const letters = first?.form.length === 1 && dot?.text === '.' && last?.form.length === 1;
  return letters && sum?.kind === 'number' && last?.kind === 'word' && !tokens[i]?.spaced;
}

/** Tells whether a straight mark stands as an opening one does: white space before it, a word right after. */
function opensQuote(tokens: readonly Token[], i: number): boolean {
  const [mark, after] = [tokens[i], tokens[i + 1]];
  return mark?.spaced === true && after !== undefined && !after.spaced && after.kind !== 'mark';
}

/** Tells whether a straight mark stands as a closing one does: no white space before it, and a stop right after. */
function closesQuote(tokens: readonly Token[], i: number): boolean {
  const [mark, after] = [tokens[i], tokens[i + 1]];
  return mark?.spaced === false && (!after || after.opensLine || /^[.،,؛!؟]$/.test(after.text));
}

/** Maps each opening mark's index to its partner's on the same line; an unclosed one has none. */
function matchingClosers(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; closer: string }[] = [];
  let straight = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.opensLine) {
      open.length = 0;
      straight = -1;
    }
    if (token.kind !== 'mark') continue;
    if (token.text === '"') {
      // `لافتا إلى أن "الدين لا يشمل … وأضاف أن "الصادرات`: a second mark that opens tells that the first was never closed.
      if (straight >= 0 && opensQuote(tokens, straight) && opensQuote(tokens, i)) straight = -1;
      // `"تريد أن "تطمئن الناس" وأن تعمل".`: the last mark closes what was given up, and opens nothing.
      if (straight < 0 && closesQuote(tokens, i)) continue;
      if (straight >= 0) pairs.set(straight, i);
      straight = straight >= 0 ? -1 : i;
      continue;
    }
    const closer = OPENERS.get(token.text);
    if (closer) open.push({ at: i, closer });
    else if (open.at(-1)?.closer === token.text) pairs.set(open.pop()?.at as number, i);
  }
  return pairs;
}
