import { expect } from 'vitest';
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

/**
 * A value, then every wording that means it in an article of Thursday 2022-09-08. The expression stands between
 * vertical bars, which are taken out: where it is found is asserted as well as what it comes to.
 */
type Table = readonly (readonly [value: string, wordings: readonly string[]])[];

export function expectTable(table: Table, creationTime: string | null = CREATION_TIME): void {
  for (const [value, wordings] of table) {
    for (const wording of wordings) {
      const [before = '', expression = '', after = ''] = wording.split('|');
      const text = before + expression + after;
      expect(foundIn(text, creationTime), text).toEqual([[expression, value]]);
    }
  }
}

/** Asserts that each text holds exactly these expressions, as `[slice, value]`. */
export function expectAll(
  rows: readonly (readonly [text: string, found: readonly (readonly [string, string | null])[]])[],
  creationTime: string | null = CREATION_TIME,
): void {
  for (const [text, found] of rows) expect(foundIn(text, creationTime), text).toEqual(found);
}

/** Asserts that no text holds a temporal expression. */
export function expectNone(texts: readonly string[]): void {
  for (const text of texts) expect(foundIn(text), text).toEqual([]);
}
