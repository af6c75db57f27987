/**
 * Measures what answers cost over a library on disk, from the start of the process: run by library-scale.ts.
 *
 * @module
 */
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../../src/answers/ask/ask.ts';
import { RequestError } from '../../src/answers/asked/request-error.ts';
import { tellTimeline } from '../../src/answers/timeline/timeline.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { findWhoSaid } from '../../src/answers/who-said.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { PassageEngine } from '../../src/library/stored-library.ts';
import { type Lateness, LoopWatch } from './loop-watch.ts';
import { randomFrom, syntheticArticle } from './synthetic-news.ts';

const [articles = '', state = '', size = '0', engine = 'auto', started = '0'] =
  process.argv.slice(2);
const ASKED = 200;

const opening = new LoopWatch();
opening.start();
const library = await openLibrary({ articles, state, engine: engine as PassageEngine });
const opened = Date.now();

const random = randomFrom(11);
/** A few words of some article, as a person would type them. */
const subject = (words: number): string =>
  syntheticArticle(Math.floor(random() * Number(size)))
    .subject.slice(0, words)
    .join(' ');
const speaker = (): string => syntheticArticle(Math.floor(random() * Number(size))).speaker;

const COMMANDS = {
  ask: () =>
    ask(library, { question: `ماذا حدث في ${subject(1 + Math.floor(random() * 4))}؟` }, 'ar'),
  'who-said topic': () => findWhoSaid(library, { topic: subject(2) }, 'ar'),
  'who-said speaker': () => findWhoSaid(library, { speaker: speaker() }, 'ar'),
  timeline: () => tellTimeline(library, { topic: subject(2) }, 'ar'),
};

async function timeOne(command: () => ReturnType<typeof ask>): Promise<number> {
  const start = performance.now();
  try {
    await checkVerbatim(await command(), library);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
  }
  return performance.now() - start;
}

await timeOne(COMMANDS.ask);
const first = Date.now();
const figures: Record<string, number> = {
  'open s': (opened - Number(started)) / 1000,
  'first answer s': (first - Number(started)) / 1000,
  'start peak RSS MB': process.resourceUsage().maxRSS / 1024,
};
tell('start', await opening.stop());

function tell(name: string, { max, worked }: Lateness): void {
  figures[`${name} loop late`] = max;
  figures[`${name} loop late cpu`] = worked;
}

for (const [name, command] of Object.entries(COMMANDS)) {
  await timeOne(command); // what is read once is not one command's cost
  const watch = new LoopWatch();
  watch.start();
  const times: number[] = [];
  const worked: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    const before = process.cpuUsage();
    times.push(await timeOne(command));
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
    await wait(1);
  }
  tell(name, await watch.stop());
  for (const list of [times, worked]) list.sort((a, b) => a - b);
  figures[`${name} p50`] = times[ASKED / 2] as number;
  figures[`${name} p99`] = times[Math.floor(ASKED * 0.99)] as number;
  // Where others use the machine as well, the processor's time tells more than the clock's.
  figures[`${name} p99 cpu`] = worked[Math.floor(ASKED * 0.99)] as number;
}
figures['RSS MB'] = process.memoryUsage().rss / 2 ** 20;
figures['heap MB'] = process.memoryUsage().heapUsed / 2 ** 20;
figures['peak RSS MB'] = process.resourceUsage().maxRSS / 1024;
await library.close();
console.log(JSON.stringify(figures));
