/**
 * Calendar days as the corpus writes them: `YYYY-MM-DD`, Gregorian.
 *
 * @module
 */

/** Tells whether a `YYYY-MM-DD` names a day that exists. */
export function isRealDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
