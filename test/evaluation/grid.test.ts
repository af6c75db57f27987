/**
 * The grid of passages is read at least as well as it was: floors a little under the figures that `npm run figures:grid`
 * prints, for what may be read and for what is held out.
 */
import { describe, expect, test } from 'vitest';
import { jointOf, type Part, readGrid } from './grid.ts';

describe('passages put together from parts', () => {
  test.each<[part: Part, read: number, heldOut: number]>([
    ['speakers', 94, 86],
    ['sentences', 94, 85],
    ['passages', 95, 84],
    ['ends', 95, 74],
    ['traps', 86, 79],
  ])('of %s do not fall below their floors', (part, read, heldOut) => {
    expect(jointOf(readGrid(part, false))).toBeGreaterThanOrEqual(read);
    expect(jointOf(readGrid(part, true))).toBeGreaterThanOrEqual(heldOut);
  });
});
