/**
 * Temporal expressions in TIMEX3's words, and the events they date.
 *
 * @see ISO 24617-1 (ISO-TimeML), TIMEX3
 * @module
 */
import type { Span } from '../corpus/span.ts';

/** TIMEX3's four types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's `mod`: which part of the period, or that it is approximate. */
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX';

/** One temporal expression, recognised and resolved. */
export interface Timex {
  readonly span: Span;
  readonly type: TimexType;
  /**
   * TIMEX3 value: `2022-09-07`, `2022-07`, `PT24H`, `XXXX-WXX-3` where the week cannot be known,
   * `PAST_REF` for the vague; null only with a `reason`.
   */
  readonly value: string | null;
  readonly mod?: TimexMod;
  /** `explicit`: the words give the value; `relative`: worked out from the creation time or a date in the text. */
  readonly basis: 'explicit' | 'relative' | 'unresolved';
  /** What in the words does not agree: a weekday that does not fall on its date. */
  readonly contradiction?: string;
  /** Which rule found it, and what it was resolved against: what `annotate --explain` prints. */
  readonly reason: string;
}

/** A clause and the temporal expression that dates it. */
export interface Event {
  /** The clause, chosen so that it reads on its own. */
  readonly span: Span;
  readonly timex: Timex;
  /**
   * What the date tells of: `statement` where it stands beside a reporting verb (`قال يوم الأربعاء إن …`), so
   * that what was reported may have another date; `event` otherwise.
   */
  readonly dates: 'event' | 'statement';
  /** The article's id. */
  readonly article: string;
}
