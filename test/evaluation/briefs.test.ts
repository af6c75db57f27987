/** Scores `/brief` on the topics marked by hand beside the checkout, with floors that may only rise. */
import { describe, expect, test } from 'vitest';
import { PAGE_ROOM } from '../../src/answers/brief/brief-measure.ts';
import { buildSyntheticLibrary, timeBriefs } from './brief-speed.ts';
import { hasMarkedBriefs, scoreBriefs, type Tally } from './briefs.ts';

const missing = !hasMarkedBriefs();
if (missing) console.log('skipped: no marked briefs at ../shared/corpus/dev/briefs.json');

describe.skipIf(missing)('the briefs of the marked topics', () => {
  test('hold what a good brief must hold, nothing off the topic, nothing twice', async () => {
    const figures = await scoreBriefs();
    const share = (tallyOf: (one: (typeof figures)[number]) => Tally) => {
      const tallies = figures.map(tallyOf);
      const sum = (key: keyof Tally) => tallies.reduce((total, one) => total + one[key], 0);
      return (100 * sum('held')) / sum('of');
    };
    expect(share(({ facts }) => facts)).toBeGreaterThanOrEqual(87);
    expect(share(({ parties }) => parties)).toBeGreaterThanOrEqual(92);
    expect(share(({ dates }) => dates)).toBeGreaterThanOrEqual(85);
    expect(share(({ disputes }) => disputes)).toBe(100);
    for (const { topic, offTopic, repeats, size } of figures) {
      expect([topic, offTopic, repeats]).toEqual([topic, 0, 0]);
      expect(size).toBeLessThanOrEqual(PAGE_ROOM);
    }
  });
});

describe('the speed of briefs', () => {
  test('stays within what a person waits for over 300 articles', async () => {
    const taken = await timeBriefs(buildSyntheticLibrary(300), 20);
    // Far above what is measured: machines that run tests are busy.
    expect(taken[Math.floor(taken.length / 2)]).toBeLessThan(1000);
  });
});
