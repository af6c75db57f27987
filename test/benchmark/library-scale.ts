/**
 * Prints what a library costs at its sizes side by side, beside other engines over the same articles, and how well
 * each ranks: `npm run --silent bench:library -- [SIZE…] [--full] [--only library|peers|quality] [--keep FOLDER]`.
 *
 * Sizes are in articles, 1000 where none is given. Each measurement runs in a process of its own. `--full` asks every
 * question of ../shared/corpus/ir-dev instead of 200; `--keep` leaves articles and libraries in a folder and takes
 * them from there. The figures of the README are those of `-- 1000 10000 100000 --full`.
 *
 * Times are told by the clock and, as `cpu`, by the processor: where others use the machine as well, the second tells
 * more. `loop late` is how late a timer rang at the most, its `cpu` the longest that the thread worked without a turn.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, type Named, printColumns, printRows, ratiosOf } from './figure-tables.ts';
import { syntheticNews, writeArticles } from './synthetic-news.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COLLECTION = resolve(ROOT, '../shared/corpus/ir-dev');
/** Engines beside Isnad's, in the order they are printed; the first is what the others are told as ratios of. */
const PEERS = ['minisearch-defaults', 'flexsearch', 'orama', 'fts5-unicode61'] as const;
/** MiniSearch answers beside FTS5 up to here, and is compared with it up to there: it takes a gigabyte and more. */
const ANSWERED_IN_MEMORY = 2_000;
const COMPARED = 100_000;
/** In megabytes: what an engine that holds everything in memory may take; the bot itself gets what Node gives it. */
const MEMORY = 12_000;
const IN_MEMORY = new Set(['library-agreement.ts', 'search-peers.ts']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000];
const root = values.keep ?? mkdtempSync(join(tmpdir(), 'isnad-scale-'));
const wants = (part: string) => !values.only || values.only === part;

/** Runs one measurement in a process of its own; undefined where it fails, which is said. */
function measure(file: string, ...given: string[]): Figures | undefined {
  const started = Date.now();
  const path = join(import.meta.dirname, file);
  const options = IN_MEMORY.has(file) ? [`--max-old-space-size=${MEMORY}`] : [];
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [...options, '--import', 'tsx', path, ...given, String(started)],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  const why = stderr.match(/(?:Error|FATAL)[^\n]*/)?.[0] ?? `status ${status}`;
  console.log(`${file} ${given.join(' ')}: ${why}`);
  return undefined;
}

/** Measures indexing once: what it told is kept beside the library, for runs that find it indexed. */
function measureIndexing(articles: string, state: string): Figures {
  const kept = join(state, 'indexing.json');
  if (!existsSync(join(state, 'library.db'))) {
    const indexed = measure('library-indexing.ts', articles, state);
    if (indexed) writeFileSync(kept, JSON.stringify(indexed));
  }
  const disk = statSync(join(state, 'library.db')).size / 2 ** 20;
  return {
    ...(existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Figures) : {}),
    'disk MB': disk,
  };
}

function measureLibrary(size: number): Named[] {
  const articles = join(root, `articles-${size}`);
  const state = join(root, `state-${size}`);
  if (!existsSync(articles)) writeArticles(articles, syntheticNews(size));
  mkdirSync(state, { recursive: true });
  const indexed = measureIndexing(articles, state);
  const answers = (engine: string) =>
    measure('library-answers.ts', articles, state, String(size), engine);
  const onDisk = answers('fts5');
  const agreement =
    size <= COMPARED ? measure('library-agreement.ts', articles, state, String(size)) : {};
  const named: Named[] = [[`${size} fts5`, { ...indexed, ...onDisk, ...agreement }]];
  if (size <= ANSWERED_IN_MEMORY) named.push([`${size} minisearch`, answers('minisearch')]);
  return named;
}

function printPeers(size: number): void {
  const figures = [...PEERS, 'isnad-fts5'].map(
    (peer): Named => [peer, measure('search-peers.ts', 'cost', peer, String(size))],
  );
  printRows(`${size} articles of one field, questions of three words`, figures);
  printRatios(figures);
}

function printQuality(): void {
  if (!existsSync(COLLECTION)) {
    console.log(`\nskipped: no passages at ${COLLECTION} to tell how well each ranks`);
    return;
  }
  const figures = [...PEERS, 'isnad-fts5', 'isnad-minisearch'].map(
    (engine): Named => [
      engine,
      measure('search-peers.ts', 'quality', engine, values.full ? '1' : '6'),
    ],
  );
  printRows(
    'ir-dev: per cent of questions whose passage is first, among five, and mean reciprocal rank of ten',
    figures,
  );
  printRatios(figures);
}

function printRatios(figures: readonly Named[]): void {
  const of = figures[0]?.[1];
  printRows(
    `the same as ratios of ${PEERS[0]}`,
    figures.map(([name, each]) => [name, ratiosOf(each, of)]),
  );
}

const tellLoad = () =>
  console.log(
    `\n${availableParallelism()} cores, load of the last minutes ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );

try {
  tellLoad();
  if (wants('library')) {
    const columns: Named[] = [];
    for (const size of sizes) {
      columns.push(...measureLibrary(size));
      printColumns('articles and engine (times in ms unless named otherwise)', columns);
    }
  }
  if (wants('peers')) for (const size of sizes) printPeers(size);
  if (wants('quality')) printQuality();
  tellLoad();
} finally {
  if (!values.keep) rmSync(root, { recursive: true, force: true });
}
