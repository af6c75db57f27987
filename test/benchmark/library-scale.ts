/**
 * Prints what a library costs at a size, beside other engines over the same articles, and how well each ranks:
 * `npm run --silent bench:library -- [SIZE…] [--full] [--only library|peers|quality] [--keep FOLDER]`.
 *
 * Sizes are in articles, 1000 where none is given. Each measurement runs in a process of its own. `--full` asks every
 * question of ../shared/corpus/ir-dev instead of 200; `--keep` leaves articles and libraries in a folder and takes
 * them from there. The figures of the README are those of `-- 1000 10000 100000 --full`.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { syntheticNews, writeArticles } from './synthetic-news.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COLLECTION = resolve(ROOT, '../shared/corpus/ir-dev');
/** Engines beside Isnad's, in the order they are printed; the first is what the others are told as ratios of. */
const PEERS = ['minisearch-defaults', 'flexsearch', 'orama', 'fts5-unicode61'] as const;

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

/** What a measurement tells: figures by name. */
type Figures = Readonly<Record<string, number>>;

/** Runs one measurement in a process of its own; undefined where it fails, which is said. */
function measure(file: string, ...given: string[]): Figures | undefined {
  const started = Date.now();
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, file), ...given, String(started)],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  const why = stderr.match(/(?:Error|FATAL)[^\n]*/)?.[0] ?? `status ${status}`;
  console.log(`${file} ${given.join(' ')}: ${why}`);
  return undefined;
}

const shown = (value: number | undefined): string =>
  value === undefined ? '–' : value >= 100 ? String(Math.round(value)) : value.toFixed(1);

/** Prints figures as rows, a column an engine: there are more figures than engines. */
function printColumns(
  title: string,
  columns: readonly (readonly [string, Figures | undefined])[],
): void {
  const names = [...new Set(columns.flatMap(([, figures]) => Object.keys(figures ?? {})))];
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, i) => cell.padStart(i ? 12 : 28)).join(''));
  console.log(`\n${title}`);
  line(['', ...columns.map(([name]) => name)]);
  for (const name of names) line([name, ...columns.map(([, each]) => shown(each?.[name]))]);
}

function printTable(
  title: string,
  rows: readonly (readonly [string, Figures | undefined])[],
): void {
  const columns = [...new Set(rows.flatMap(([, figures]) => Object.keys(figures ?? {})))];
  const lines = [
    ['', ...columns],
    ...rows.map(([name, figures]) => [name, ...columns.map((column) => shown(figures?.[column]))]),
  ];
  const widths =
    lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0))) ?? [];
  console.log(`\n${title}`);
  for (const line of lines) {
    console.log(
      line
        .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  '),
    );
  }
}

const ratios = (figures: Figures | undefined, of: Figures | undefined): Figures | undefined =>
  figures &&
  of &&
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, value / (of[name] ?? 1)]),
  );

function printLibrary(size: number): void {
  const folder = join(root, `articles-${size}`);
  const state = join(root, `state-${size}`);
  if (!existsSync(folder)) writeArticles(folder, syntheticNews(size));
  mkdirSync(state, { recursive: true });
  const file = join(state, 'library.db');
  const indexed = existsSync(file) ? undefined : measure('library-indexing.ts', folder, state);
  const disk = statSync(file).size / 2 ** 20;
  printTable(`${size} articles, indexed in a thread of the process that answers`, [
    ['library', { ...indexed, 'disk MB': disk }],
  ]);
  printColumns(
    `${size} articles: start to first answer, and milliseconds a command`,
    (['minisearch', 'fts5'] as const)
      .filter((engine) => engine !== 'minisearch' || size <= 2_000)
      .map((engine) => [
        engine,
        measure('library-answers.ts', folder, state, String(size), engine),
      ]),
  );
}

function printPeers(size: number): void {
  const figures = PEERS.map(
    (peer) => [peer, measure('search-peers.ts', 'cost', peer, String(size))] as const,
  );
  const isnad = measure('search-peers.ts', 'cost', 'isnad-fts5', String(size));
  const all = [...figures, ['isnad-fts5', isnad] as const];
  printTable(`${size} articles of one field, questions of three words`, all);
  printTable(
    `the same as ratios of ${PEERS[0]}`,
    all.map(([name, each]) => [name, ratios(each, figures[0]?.[1])]),
  );
}

function printQuality(): void {
  if (!existsSync(COLLECTION)) {
    console.log(`\nskipped: no passages at ${COLLECTION} to tell how well each ranks`);
    return;
  }
  const engines = [...PEERS, 'isnad-minisearch', 'isnad-fts5'];
  printTable(
    'ir-dev: per cent of questions whose passage is first, among five, and mean reciprocal rank of ten',
    engines.map((engine) => [
      engine,
      measure('search-peers.ts', 'quality', engine, values.full ? '1' : '6'),
    ]),
  );
}

try {
  for (const size of sizes) {
    if (wants('library')) printLibrary(size);
    if (wants('peers')) printPeers(size);
  }
  if (wants('quality')) printQuality();
} finally {
  if (!values.keep) rmSync(root, { recursive: true, force: true });
}
