/**
 * The grid of passages is read at least as well as it was: floors a little under the figures that `npm run figures:grid`
 * prints, for what may be read and for what is held out.
 */
import { describe, expect, test } from 'vitest';
import { jointOf, type Part, readGrid } from './grid.ts';

describe('passages put together from parts', () => {
  test.each<[part: Part, read: number, heldOut: number]>([
    ['speakers', 82, 81],
    ['sentences', 92, 84],
    ['passages', 86, 80],
  ])('of %s do not fall below their floors', (part, read, heldOut) => {
    expect(jointOf(readGrid(part, false))).toBeGreaterThanOrEqual(read);
    expect(jointOf(readGrid(part, true))).toBeGreaterThanOrEqual(heldOut);
  });
});
