import { tokenize } from '../../src/arabic/tokens.ts';
import { findTimexes, type Preference } from '../../src/timex/find-timexes.ts';
import type { Timex } from '../../src/timex/timex.ts';

/** The day on which the sentences of these tests are written: a Thursday. */
export const CREATION_TIME = '2022-09-08';

/** Finds the temporal expressions of a text. */
export const timexesIn = (
  text: string,
  creationTime: string | null = CREATION_TIME,
  prefer: Preference = 'past',
): Timex[] => findTimexes(text, tokenize(text), creationTime, prefer);

/** Finds them as `[slice, value]` pairs, a `mod` after the value. */
export const foundIn = (
  text: string,
  creationTime: string | null = CREATION_TIME,
  prefer: Preference = 'past',
): [string, string | null][] =>
  timexesIn(text, creationTime, prefer).map(({ span, value, mod }) => [
    text.slice(span.start, span.end),
    mod === undefined ? value : `${value} ${mod}`,
  ]);
