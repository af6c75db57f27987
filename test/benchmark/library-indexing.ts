/**
 * Measures how long a library takes to be indexed, and how late the event loop is meanwhile: run by library-scale.ts.
 *
 * @module
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openLibrary } from '../../src/library/open-library.ts';

const [articles = '', state = ''] = process.argv.slice(2);
/** In milliseconds: how often the delay is looked at. It is taken off what is printed. */
const RESOLUTION = 10;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
const start = performance.now();
delay.enable();
const library = await openLibrary({ articles, state });
delay.disable();
const seconds = (performance.now() - start) / 1000;
const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
console.log(
  JSON.stringify({
    'index s': seconds,
    'articles/s': library.annotated / seconds,
    'peak RSS MB': process.resourceUsage().maxRSS / 1024,
    'loop late p99 ms': late(delay.percentile(99)),
    'loop late max ms': late(delay.max),
  }),
);
await library.close();
