import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRank } from '../../src/cli/rank.ts';

const folder = mkdtempSync(join(tmpdir(), 'rank-'));
const file = (name: string, lines: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const PASSAGES = file('passages.jsonl', [
  '{"id":"p1","text":"وقعت الدولتان اتفاق الغاز."}',
  '',
  '{"id":"p2","text":"تأجلت المباراة بسبب المطر.","title":"الدوري"}',
]);
const run = (passages: string, queries: string, k = 10) => {
  const lines: string[] = [];
  runRank(passages, queries, k, (line) => lines.push(line));
  return lines.map((line) => JSON.parse(line));
};

describe('runRank', () => {
  test('prints a line for each query in order, best hit first', () => {
    const queries = file('queries.jsonl', [
      '{"id":"q1","text":"لماذا تأجلت المباراة؟"}',
      '{"id":"q2","text":"؟"}',
      '{"id":"q3","text":"الغاز","gold":["p1"]}',
    ]);
    const lines = run(PASSAGES, queries);
    expect(
      lines.map((line) => [line.query, line.hits.map((hit: { id: string }) => hit.id)]),
    ).toEqual([
      ['q1', ['p2']],
      ['q2', []],
      ['q3', ['p1']],
    ]);
    expect(lines[0].hits[0].score).toBeGreaterThan(0);
  });

  test('finds a passage that tells a query in other words', () => {
    const queries = file('other.jsonl', ['{"id":"q","text":"إرجاء اللقاء"}']);
    expect(run(PASSAGES, queries, 1)[0].hits.map((hit: { id: string }) => hit.id)).toEqual(['p2']);
  });

  test('gives at most k hits', () => {
    const queries = file('both.jsonl', ['{"id":"q","text":"الغاز والمباراة"}']);
    expect(run(PASSAGES, queries, 1)[0].hits.length).toBe(1);
  });

  test.each([
    ['not JSON', '{"id":"q1","text":"س"}\n{"id":', ':2: not JSON'],
    ['no text', '{"id":"q1"}', ':1: text: '],
    ['an id twice', '{"id":"q","text":"س"}\n\n{"id":"q","text":"ص"}', ':3: the id q'],
  ])('names the file and line of %s', (_, content, fault) => {
    const queries = file('bad.jsonl', [content]);
    expect(() => run(PASSAGES, queries)).toThrow(`${queries}${fault}`);
    expect(() => run(queries, PASSAGES)).toThrow(`${queries}${fault}`);
  });
});
