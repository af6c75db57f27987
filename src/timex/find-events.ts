/**
 * Events: the clause that a temporal expression dates, chosen so that it reads on its own.
 *
 * @module
 */
import { findSentences } from '../arabic/sentences.ts';
import type { Token } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import { overlaps, type Span, trimSpan } from '../corpus/span.ts';
import { type Clause, chooseClause } from './text/clauses.ts';
import { Scan } from './text/scan.ts';
import { loadTimeLexicon } from './text/time-lexicon.ts';
import type { Event, Timex } from './timex.ts';

/**
 * Finds the clause that each dated expression anchors, in text order; vague references, lengths and sets date
 * nothing, and what stands in an article's marks is left out. Several dates may anchor one clause.
 */
export function findEvents(
  article: Article,
  printed: readonly Token[],
  timexes: readonly Timex[],
): Event[] {
  const scan = new Scan(printed, loadTimeLexicon());
  const { tokens } = scan;
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
    while (tokenAt < tokens.length && (tokens[tokenAt] as Token).end <= timex.span.start) tokenAt++;
    const clause = chooseClause(scan, tokenAt, sentence, timex);
    if (!saysSomething(tokens, clause, timex)) continue;
    const span = spanOf(tokens, clause);
    const before = article.marks[markAt - 1];
    if (before && overlaps(before.span, span)) span.start = before.span.end;
    if (mark && overlaps(mark.span, span)) span.end = mark.span.start;
    events.push({
      span: trimSpan(article.text, span),
      timex,
      dates: datesOf(scan, clause, timex),
      article: article.id,
    });
  }
  return events;
}

const isDated = ({ type, value }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  value !== null &&
  !value.endsWith('_REF') &&
  /^[\dX]/.test(value);

/** A date alone on its line, or with one word beside it, tells of no event. */
function saysSomething(tokens: readonly Token[], { from, to }: Clause, { span }: Timex): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && !overlaps(token, span)) words++;
  }
  return words >= 2;
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
    if (isObject || scan.led(i, 'complementizer') || ':"«“'.includes(token.text))
      reports = undefined;
    else reports = scan.led(i, 'reports')?.value ?? reports;
  }
  return reports === undefined ? 'event' : 'statement';
}
