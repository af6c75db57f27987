/**
 * Measures how long a library takes to be indexed, and how late the event loop is meanwhile: run by library-scale.ts.
 *
 * @module
 */
import { openLibrary } from '../../src/library/open-library.ts';
import { LoopWatch } from './loop-watch.ts';

const [articles = '', state = ''] = process.argv.slice(2);

const watch = new LoopWatch();
const start = performance.now();
watch.start();
const library = await openLibrary({ articles, state });
const late = await watch.stop();
const seconds = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({
    'index s': seconds,
    'index articles/s': library.annotated / seconds,
    'index peak RSS MB': process.resourceUsage().maxRSS / 1024,
    'index loop late p99': late.p99,
    'index loop late max': late.max,
    'index loop late max cpu': late.worked,
  }),
);
await library.close();
