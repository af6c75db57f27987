/**
 * Events: the clause that a temporal expression dates, chosen so that it reads on its own.
 *
 * @module
 */
import { findSentences } from '../arabic/sentences.ts';
import type { Token } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import { overlaps, type Span } from '../corpus/span.ts';
import { Scan } from './scan.ts';
import { loadTimeLexicon } from './time-lexicon.ts';
import type { Event, Timex } from './timex.ts';

/** A stretch of a sentence between two seams, as token indexes, `to` exclusive. */
interface Clause {
  from: number;
  to: number;
}

/** A clause of fewer words beside its date says too little on its own. */
const FEWEST_WORDS = 4;
/** A dateline is found within so many tokens. */
const DATELINE_TOKENS = 12;
/** From so many words on, a clause is cut at a full stop inside its quotation. */
const LONG_CLAUSE = 25;

/**
 * Finds the clause that each dated expression anchors, in text order; vague references, lengths and sets date
 * nothing, and what stands in an article's marks is left out. Several dates may anchor one clause.
 */
export function findEvents(
  article: Article,
  tokens: readonly Token[],
  timexes: readonly Timex[],
): Event[] {
  const scan = new Scan(tokens, loadTimeLexicon());
  const sentences = findSentences(tokens);
  const events: Event[] = [];
  let sentenceAt = 0;
  let tokenAt = 0;
  let markAt = 0;
  for (const timex of timexes) {
    if (!isDated(timex)) continue;
    while (sentenceAt < sentences.length && (sentences[sentenceAt] as Span).end <= timex.span.start)
      sentenceAt++;
    const sentence = sentences[sentenceAt];
    if (!sentence) break;
    while (
      markAt < article.marks.length &&
      (article.marks[markAt]?.span.end ?? 0) <= timex.span.start
    )
      markAt++;
    const mark = article.marks[markAt];
    if (mark && overlaps(mark.span, timex.span)) continue;
    while (tokenAt < tokens.length && (tokens[tokenAt] as Token).end <= sentence.start) tokenAt++;
    const clause = chooseClause(scan, tokenAt, sentence, timex);
    const span = spanOf(tokens, clause);
    if (mark && overlaps(mark.span, span)) span.end = Math.min(span.end, mark.span.start);
    events.push({ span, timex, dates: datesOf(scan, clause, timex), article: article.id });
  }
  return events;
}

const isDated = ({ type, value }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  value !== null &&
  !value.endsWith('_REF') &&
  /^[\dX]/.test(value);

/** The clause of a sentence that holds an expression, widened until it reads on its own. */
function chooseClause(scan: Scan, firstToken: number, sentence: Span, timex: Timex): Clause {
  const { tokens } = scan;
  let last = firstToken;
  while (last < tokens.length && (tokens[last] as Token).start < sentence.end) last++;
  const clauses = cutClauses(scan, skipDateline(tokens, firstToken, last, timex), last, timex);
  let index = clauses.findIndex(({ to }) => (tokens[to - 1] as Token).end > timex.span.start);
  if (index < 0) index = clauses.length - 1;
  let first = index;
  let end = index;
  const current = (): Clause => ({
    from: (clauses[first] as Clause).from,
    to: (clauses[end] as Clause).to,
  });
  // What was reported completes the clause that reports it.
  if (end + 1 < clauses.length && opensContent(scan, (clauses[end + 1] as Clause).from)) end++;
  while (first > 0 && leansBack(scan, current(), timex)) first--;
  while (end + 1 < clauses.length && wordCount(tokens, current(), timex) < FEWEST_WORDS) end++;
  return trimClause(tokens, leaveOutTail(scan, current(), timex));
}

/** Passes over the dateline that opens an agency's text: `دبي، الإمارات (CNN)—`, `طوكيو أ ش أ:`. */
function skipDateline(tokens: readonly Token[], first: number, last: number, timex: Timex): number {
  for (let i = first; i < Math.min(last - 1, first + DATELINE_TOKENS); i++) {
    const token = tokens[i] as Token;
    if (token.end > timex.span.start) return first;
    const isDash = '-–—'.includes(token.text);
    const next = tokens[i + 1] as Token;
    if (isDash && (next.spaced || '-–—'.includes(next.text)) && i > first) {
      return '-–—'.includes(next.text) ? i + 2 : i + 1;
    }
  }
  return first;
}

/** Leaves out what a comma adds at the end of a long clause: `، بعد فوز الحركة`, `، التي كانت تحقق`. */
function leaveOutTail(scan: Scan, { from, to }: Clause, timex: Timex): Clause {
  const { tokens } = scan;
  let depth = 0;
  let words = 0;
  for (let i = from; i < to - 1; i++) {
    const token = tokens[i] as Token;
    if ('«“('.includes(token.text)) depth++;
    else if ('»”)'.includes(token.text)) depth--;
    if (token.kind === 'word') words++;
    if (token.start < timex.span.end || words < FEWEST_WORDS * 2) continue;
    const isComma = token.text === '،' || token.text === ',';
    if (depth <= 0 && isComma && scan.word(i + 1, 'tail')) return { from, to: i };
    // A quotation of several sentences is too long to stand beside a date.
    if ('.!؟'.includes(token.text) && words > LONG_CLAUSE && tokens[i + 1]?.spaced)
      return { from, to: i };
  }
  return { from, to };
}

/** Cuts a sentence at its seams; a quotation that holds the expression is cut out of what surrounds it. */
function cutClauses(scan: Scan, first: number, last: number, timex: Timex): Clause[] {
  const { tokens } = scan;
  const quoted = quotationAround(tokens, first, last, timex);
  const from = quoted ? quoted.from : first;
  const to = quoted ? quoted.to : last;
  const clauses: Clause[] = [];
  let start = from;
  const cut = (at: number) => {
    if (at > start) clauses.push({ from: start, to: at });
    start = at;
  };
  let depth = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if ('«“('.includes(token.text)) depth++;
    else if ('»”)'.includes(token.text)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (token.text === '؛' || token.text === ';') cut(i + 1);
    else if (token.text === '،' || token.text === ',') {
      if (i + 1 < to && opensClause(scan, i + 1)) cut(i + 1);
    } else if (scan.led(i, 'that') && i > start && !isInsideTimex(token, timex)) cut(i);
  }
  cut(to);
  return clauses;
}

const isInsideTimex = (token: Span, timex: Timex): boolean => overlaps(token, timex.span);

/** `، و…`, `، حيث`, `، مشيرا`: a comma before any of these parts two clauses, another one does not. */
function opensClause(scan: Scan, i: number): boolean {
  const token = scan.tokens[i] as Token;
  if (scan.led(i, 'opens')) return true;
  return (
    token.kind === 'word' &&
    token.form.length > 3 &&
    token.form.startsWith('و') &&
    !isTimeWord(scan, i)
  );
}

const isTimeWord = (scan: Scan, i: number): boolean =>
  scan.lexicon
    .readingsOf((scan.tokens[i] as Token).form)
    ?.some((reading) => !['reports', 'that', 'opens', 'leans'].includes(reading.class)) === true;

/** Whether a clause is what a reporting verb before it reports: it opens with `أن` or `إن`. */
const opensContent = (scan: Scan, i: number): boolean => scan.led(i, 'that') !== undefined;

/** Whether a clause needs the one before it to be understood. */
function leansBack(scan: Scan, clause: Clause, timex: Timex): boolean {
  const { tokens } = scan;
  const that = scan.led(clause.from, 'that');
  if (that) return that.value === 'pronoun' || wordCount(tokens, clause, timex) < FEWEST_WORDS + 1;
  if (scan.led(clause.from, 'leans')) return true;
  return wordCount(tokens, clause, timex) < FEWEST_WORDS;
}

function wordCount(tokens: readonly Token[], { from, to }: Clause, timex: Timex): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && !isInsideTimex(token, timex)) count++;
  }
  return count;
}

/** The inside of a quotation that holds the expression and is long enough to stand alone. */
function quotationAround(
  tokens: readonly Token[],
  first: number,
  last: number,
  timex: Timex,
): Clause | undefined {
  let open = -1;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const inside = open >= 0;
    if ('«“'.includes(token.text) || (token.text === '"' && !inside)) open = i;
    else if (inside && '»”"'.includes(token.text)) {
      const clause = { from: open + 1, to: i };
      const holds =
        (tokens[open] as Token).end <= timex.span.start && timex.span.end <= token.start;
      if (holds && wordCount(tokens, clause, timex) >= FEWEST_WORDS) return clause;
      open = -1;
    }
  }
  return undefined;
}

/** Leaves out the complementiser, marks and quotation marks without partner at the ends. */
function trimClause(tokens: readonly Token[], clause: Clause): Clause {
  let { from, to } = clause;
  while (to > from + 1 && '،,؛;.:-–'.includes((tokens[to - 1] as Token).text)) to--;
  while (from < to - 1 && '،,؛;.:-–»”)'.includes((tokens[from] as Token).text)) from++;
  if (/^[وف]?ب?ان$/.test((tokens[from] as Token).form) && from < to - 1) from++;
  const inside = tokens.slice(from, to).filter((token) => token.text === '"').length;
  if (inside % 2 === 1) {
    if ((tokens[from] as Token).text === '"') from++;
    else if ((tokens[to - 1] as Token).text === '"') to--;
  }
  return { from, to };
}

function spanOf(tokens: readonly Token[], { from, to }: Clause): { start: number; end: number } {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

/** A date dates the statement when a reporting verb stands before it and what was reported after it. */
function datesOf(scan: Scan, clause: Clause, timex: Timex): Event['dates'] {
  const { tokens } = scan;
  let reports: string | undefined;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (token.end > timex.span.start) break;
    const isObject =
      reports === 'object' && (token.form === 'الي' || /^ب\p{L}{3,}/u.test(token.form));
    if (isObject || scan.led(i, 'that') || ':"«“'.includes(token.text)) reports = undefined;
    else reports = scan.led(i, 'reports')?.value ?? reports;
  }
  return reports === undefined ? 'event' : 'statement';
}
