import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const MODULE = resolve(import.meta.dirname, '../../src/library/heap-growth.ts');

/** Keeps some forty megabytes and leaves ten times as many behind, as answers do; tells the most that the heap held. */
const WORK = `
  const kept = Array.from({ length: 400_000 }, (_, i) => ({ i, words: [i, i + 1] }));
  const last = new Map();
  let most = 0;
  for (let i = 0; i < 4_000_000; i++) {
    last.set(i, { i, words: [i, i + 1] });
    last.delete(i - 200_000);
    if (i % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
  }
  console.log(most / 2 ** 20, kept.length);
`;

const heapOf = (before: string): number => {
  const script = `${before}\n${WORK}`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return Number.parseFloat(execFileSync(process.execPath, options, { encoding: 'utf8' }));
};

describe('boundHeapGrowth', () => {
  test('keeps the heap within about twice of what is in use', () => {
    const bounded = heapOf(
      `const { boundHeapGrowth } = await import(${JSON.stringify(MODULE)}); boundHeapGrowth();`,
    );
    expect(bounded).toBeLessThan(heapOf('') * 0.85);
  });
});
