import { stat } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doAtOnce, doInTurns, giveWay, type Steps } from '../../src/retrieval/loop-turns.ts';

/** Keeps the processor for so many milliseconds. */
function work(milliseconds: number): void {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
}

function* workStepwise(steps: number): Steps<number> {
  for (let step = 0; step < steps; step++) {
    yield;
    work(3);
  }
  return steps;
}

describe('giveWay', () => {
  test('lets what waits have its turn in the midst of long work', async () => {
    let rang = 0;
    const timer = setInterval(() => rang++, 1);
    for (let step = 0; step < 30; step++) {
      work(3);
      await giveWay();
    }
    clearInterval(timer);
    expect(rang).toBeGreaterThan(1);
  });

  test('lets a due timer ring before work goes on that began where files are read', async () => {
    const rang = await new Promise<boolean>((resolve) => {
      stat(import.meta.filename, async () => {
        let hasRung = false;
        setTimeout(() => {
          hasRung = true;
        }, 1);
        work(15);
        await giveWay();
        resolve(hasRung);
      });
    });
    expect(rang).toBe(true);
  });

  test('lets one of several long works go on after each turn, each in its turn', async () => {
    let turns = 0;
    const turn = () => {
      turns++;
      immediate = setImmediate(turn);
    };
    let immediate = setImmediate(turn);
    const order: [string, number][] = [];
    const long = async (name: string) => {
      for (let stretch = 0; stretch < 3; stretch++) {
        work(15);
        await giveWay();
        order.push([name, turns]);
      }
    };
    await Promise.all(['a', 'b', 'c'].map(long));
    clearImmediate(immediate);
    expect(order.map(([name]) => name).join('')).toBe('abcabcabc');
    expect(new Set(order.map(([, at]) => at)).size).toBe(order.length);
  });
});

describe('doInTurns', () => {
  test('gives what doing the same at once gives', async () => {
    expect(await doInTurns(workStepwise(4))).toBe(doAtOnce(workStepwise(4)));
  });
});
