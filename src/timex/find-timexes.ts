/**
 * Finds the temporal expressions of an article and resolves them; the order of the steps is read here.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { dayNumber, daysInMonth, weekdayOf } from './calendar/civil-date.ts';
import { ownDay } from './resolution/own-day.ts';
import { anaphorOf, type Reference, type ReferenceDay } from './resolution/reference.ts';
import { resolveReading } from './resolution/resolve.ts';
import { matchDay } from './rules/day-rules.ts';
import { matchDistance } from './rules/distance-rules.ts';
import { matchFeast } from './rules/feast-rules.ts';
import { matchFirstUnits } from './rules/first-units-rules.ts';
import { matchLength } from './rules/length-rules.ts';
import { matchNth } from './rules/nth-rules.ts';
import { matchPart } from './rules/part-rules.ts';
import { matchPeriod } from './rules/period-rules.ts';
import { datesStatement, isQuotedAfter } from './rules/quoted-day.ts';
import { joinRanges, matchClockRange } from './rules/range-rules.ts';
import { matchSet } from './rules/recurrence-rules.ts';
import { matchVague } from './rules/vague-rules.ts';
import { speaksOfFuture } from './text/future.ts';
import type { Match } from './text/reading.ts';
import { Scan } from './text/scan.ts';
import { loadTimeLexicon } from './text/time-lexicon.ts';
import type { Timex } from './timex.ts';

/** Which reading of a bare weekday or month is taken: the one before, after or closest to the creation time. */
export type Preference = 'past' | 'future' | 'closest';

/** The rules, the first of two equally long matches winning. */
const RULES: readonly ((scan: Scan, i: number) => Match | undefined)[] = [
  matchClockRange,
  matchFirstUnits,
  matchNth,
  matchDay,
  matchFeast,
  matchPart,
  matchPeriod,
  matchDistance,
  matchSet,
  matchLength,
  matchVague,
];

/**
 * Finds the temporal expressions of a text, in text order, never overlapping.
 *
 * `creationTime` is `YYYY-MM-DD` or an ISO date-time, read as wall-clock time; without it, or where it is no
 * date, what is counted from it has an `XXXX` value or null.
 *
 * @example
 * findTimexes(text, tokenize(text), '2022-09-08'); // `يوم الأربعاء` => { type: 'DATE', value: '2022-09-07', … }
 */
export function findTimexes(
  _text: string,
  tokens: readonly Token[],
  creationTime: string | null,
  prefer: Preference = 'past',
): Timex[] {
  const scan = new Scan(tokens, loadTimeLexicon());
  const matches = joinRanges(scan, recognize(scan));
  const day = readCreationTime(creationTime) ?? ownDay(scan, matches);
  return resolveAll(scan, matches, { day, prefer });
}

/** Resolves the matches of a text in order, each knowing the dates that the text has set before it. */
function resolveAll(
  scan: Scan,
  matches: readonly Match[],
  { day, prefer }: Pick<Reference, 'day' | 'prefer'>,
): Timex[] {
  let lastValue: string | null = null;
  let paragraphDay: string | null = null;
  let paragraphUntil = -1;
  let said: { match: Match; day: ReferenceDay | null } | undefined;
  return matches.map((match) => {
    if (match.first > paragraphUntil) {
      paragraphDay = null;
      said = undefined;
      paragraphUntil = endOfLine(scan.tokens, match.first);
    }
    const isQuoted = said !== undefined && isQuotedAfter(scan, said.match, match);
    const resolved = resolveReading(match.reading, {
      day: isQuoted && countsDays(match) ? (said?.day ?? day) : day,
      prefer,
      isFuture: prefer === 'past' && speaksOfFuture(scan, match.first),
      lastValue,
      paragraphDay,
    });
    const { type, value } = resolved;
    if ((type === 'DATE' || type === 'TIME') && /^\d{4}/.test(value ?? '')) {
      lastValue = value;
      paragraphDay = value?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? paragraphDay;
      if (datesStatement(scan, match)) said = { match, day: anaphorOf(value, 'day') };
    }
    const { start, end, rule } = match;
    return { span: { start, end }, ...resolved, reason: `${rule}: ${resolved.reason}` };
  });
}

/** Whether an expression is told by days from now: `اليوم`, `أمس`, `غدا`. */
const countsDays = ({ reading }: Match): boolean =>
  reading.kind === 'point' && reading.offset?.unit === 'day' && reading.weekday === undefined;

/** Returns the index of the last token on the line of a token. */
function endOfLine(tokens: readonly Token[], i: number): number {
  let last = i;
  while (last + 1 < tokens.length && !(tokens[last + 1] as Token).opensLine) last++;
  return last;
}

/** Runs the rules at every token that can open an expression; the longest match wins, then the earlier rule. */
function recognize(scan: Scan): Match[] {
  const matches: Match[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const opens = canOpen(scan, i);
    let best: Match | undefined;
    if (opens) {
      best = longestAt(scan, i);
      // `الـ15 من يوليو`: the article belongs to the figure.
      if (!best && token.form === 'ال' && tokens[i + 1]?.kind === 'number') {
        const after = longestAt(scan, i + 1);
        best = after && { ...after, start: token.start, first: i };
      }
    }
    if (best) matches.push(best);
    i = best ? Math.max(best.next, i + 1) : i + 1;
  }
  return matches;
}

/** Whether rules need to look at a token at all. */
function canOpen({ tokens, lexicon }: Scan, i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return false;
  if (token.kind === 'number') return !isInsideFigure(tokens, i);
  if (token.form === 'ال') return true;
  if (token.form === 'من' || token.form === 'بين') {
    const next = tokens[i + 1];
    return next?.kind === 'number' || (next?.kind === 'word' && lexicon.opens(next.form));
  }
  return lexicon.opens(token.form);
}

/** The `000` of `22,000` and the `5` of `3.5` open nothing. */
function isInsideFigure(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i - 1];
  const isGlued =
    mark?.kind === 'mark' && !tokens[i]?.spaced && !mark.spaced && '.,،٫٬'.includes(mark.text);
  return (
    isGlued &&
    tokens[i - 2]?.kind === 'number' &&
    (tokens[i]?.form.length === 3 || mark.text !== '،')
  );
}

function longestAt(scan: Scan, i: number): Match | undefined {
  let best: Match | undefined;
  for (const rule of RULES) {
    const match = rule(scan, i);
    if (match && match.end > (best?.end ?? 0)) best = match;
  }
  return best;
}

/** Reads the creation time; null for none and for what is no date. */
function readCreationTime(creationTime: string | null): ReferenceDay | null {
  const parts = creationTime?.match(/^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const weekday = weekdayOf(dayNumber({ year, month, day }));
  return { year, month, day, weekday, from: `creation time ${parts[0].slice(0, 10)}` };
}
