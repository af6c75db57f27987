/**
 * Clauses: where a sentence has its seams, and which stretch between them reads on its own around a date.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { overlaps, type Span } from '../../corpus/span.ts';
import type { Timex } from '../timex.ts';
import type { Scan } from './scan.ts';

/** A stretch of a sentence between two seams, as token indexes, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A clause of fewer words beside its date says too little on its own. */
const FEWEST_WORDS = 3;
/** What a comma adds may be left out of a clause of so many words. */
const FEWEST_BEFORE_TAIL = 8;
/** A dateline is found within so many tokens. */
const DATELINE_TOKENS = 12;
/** From so many words on, a clause is cut at a full stop inside its quotation. */
const LONG_CLAUSE = 25;

/** How many tokens before and after a date its clause may reach, so that a text without full stops takes no longer. */
const REACH = 150;
/** A noun with what belongs to it, in words. */
const LONGEST_NOUN = 6;

/** Returns the clause of a sentence that holds an expression, whose first token is `at`, widened until it reads on its own. */
export function chooseClause(scan: Scan, at: number, sentence: Span, timex: Timex): Clause {
  const { tokens } = scan;
  let opens = at;
  while (opens > 0 && at - opens < REACH && (tokens[opens - 1] as Token).start >= sentence.start)
    opens--;
  let last = at + 1;
  while (last < tokens.length && last - at < REACH && (tokens[last] as Token).start < sentence.end)
    last++;
  const clauses = cutClauses(scan, skipDateline(tokens, opens, last, timex), last, timex);
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
  const clause = leaveOutTail(scan, current(), timex);
  return trimClause(tokens, eventInside(scan, clause, at) ?? clause);
}

/**
 * The event that a clause only mentions, when the date is that event's and not the clause's: of `قطعت ألبانيا
 * علاقاتها بسبب هجوم إلكتروني حدث في منتصف يوليو` the attack alone. `at` is the first token of the date.
 */
function eventInside(scan: Scan, clause: Clause, at: number): Clause | undefined {
  const { tokens } = scan;
  let verb = at - 1;
  while (verb > clause.from && verb > at - 4 && !scan.word(verb, 'occurs')) verb--;
  if (verb <= clause.from || !scan.word(verb, 'occurs')) return undefined;
  let from = verb;
  let seam = '';
  while (from > clause.from && verb - from < LONGEST_NOUN && seam === '') {
    const before = tokens[from - 1] as Token;
    if (before.kind !== 'word' || before.opensLine) return undefined;
    seam = scan.led(from - 1, 'seam')?.value ?? '';
    if (seam === '') from--;
    // A proclitic opens the noun: `للهجوم الذي وقع`, `بالهجوم`.
    if (/^[وف]?(?:لل|بال)/.test(before.form)) seam = 'apart';
  }
  // `قتل ثلاثة في انفجار وقع فجر الخميس`: what happened in it happened then too.
  if (from === verb || seam !== 'apart') return undefined;
  let to = at + 1;
  while (to < clause.to && !'،,؛.'.includes((tokens[to] as Token).text)) to++;
  return { from, to };
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
    if (token.start < timex.span.end || words < FEWEST_BEFORE_TAIL) continue;
    const isComma = token.text === '،' || token.text === ',';
    if (depth <= 0 && isComma && scan.word(i + 1, 'tail')) return { from, to: i };
    // A quotation of several sentences is too long to stand beside a date.
    if (words > LONG_CLAUSE && endsInside(tokens, i)) return { from, to: i };
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
    if (token.text === '؛' || token.text === ';' || endsInside(tokens, i)) cut(i + 1);
    else if (token.text === '،' || token.text === ',') {
      if (i + 1 < to && opensClause(scan, i + 1)) cut(i + 1);
    } else if (scan.led(i, 'complementizer') && i > start && !isInsideTimex(token, timex)) cut(i);
  }
  cut(to);
  return clauses;
}

/** A full stop between the sentences of one quotation; not the one of `د. سامي` or `3.5`. */
const endsInside = (tokens: readonly Token[], i: number): boolean =>
  '.!؟'.includes((tokens[i] as Token).text) &&
  tokens[i + 1]?.spaced === true &&
  (tokens[i - 1]?.form.length ?? 0) >= 3;

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
    ?.some(
      (reading) => !['reports', 'complementizer', 'opens', 'leans'].includes(reading.class),
    ) === true;

/** Whether a clause is what a reporting verb before it reports: it opens with `أن` or `إن`. */
const opensContent = (scan: Scan, i: number): boolean =>
  scan.led(i, 'complementizer') !== undefined;

/** Whether a clause needs the one before it to be understood. */
function leansBack(scan: Scan, clause: Clause, timex: Timex): boolean {
  const { tokens } = scan;
  const introduced = scan.led(clause.from, 'complementizer');
  if (introduced)
    return introduced.value === 'pronoun' || wordCount(tokens, clause, timex) < FEWEST_WORDS;
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
