/** Scores passage ranking on the collection beside the checkout, with floors that may only rise. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRank } from '../../src/cli/rank.ts';

const COLLECTION = resolve(import.meta.dirname, '../../../shared/corpus/ir-dev');
const missing = !existsSync(COLLECTION);
if (missing) console.log(`skipped: no passages at ${COLLECTION}`);

describe.skipIf(missing)('ranking of the passages of ir-dev', () => {
  test('keeps recall and reciprocal rank over their floors', { timeout: 120_000 }, () => {
    const queries = join(COLLECTION, 'queries.jsonl');
    const gold = new Map(
      readFileSync(queries, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; gold: string[] })
        .map((query) => [query.id, query.gold]),
    );
    const ranks: number[] = [];
    runRank(join(COLLECTION, 'passages.jsonl'), queries, 10, (line) => {
      const { query, hits } = JSON.parse(line) as { query: string; hits: { id: string }[] };
      ranks.push(1 + hits.findIndex((hit) => gold.get(query)?.includes(hit.id)));
    });
    const share = (test: (rank: number) => boolean) =>
      (100 * ranks.filter(test).length) / ranks.length;
    const reciprocal =
      (100 * ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0)) / ranks.length;
    expect(ranks.length).toBe(1186);
    expect(share((rank) => rank === 1)).toBeGreaterThanOrEqual(93);
    expect(share((rank) => rank >= 1 && rank <= 5)).toBeGreaterThanOrEqual(98.8);
    expect(reciprocal).toBeGreaterThanOrEqual(95.5);
  });
});
