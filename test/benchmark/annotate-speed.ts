/**
 * Prints how fast articles are annotated: `npm run --silent bench:annotate`.
 *
 * Five whole-process runs of `isnad annotate` over articles repeated to 2,000,000 words (the marked articles of
 * ../shared where they are there, else the two seeds), each pinned to one core where `taskset` is there; the start-up,
 * measured as the median of five runs over one empty article, is subtracted. Prints the median in words a second.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadArticleFolder } from '../../src/corpus/article-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(ROOT, '../shared/corpus');
const WORDS = 2_000_000;
const RUNS = 5;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;
const median = (times: number[]) =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

function readTexts(): string[] {
  if (!existsSync(SHARED)) {
    return loadArticleFolder(join(ROOT, 'data/articles')).articles.map(({ text }) => text);
  }
  return ['dev', 'dev2'].flatMap((split) =>
    readFileSync(join(SHARED, split, 'articles.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

/** Runs `annotate` over a file in a process of its own; returns its wall time in seconds. */
function timeRun(file: string): number {
  const command = ['--import', 'tsx', join(ROOT, 'src/cli/isnad.ts'), 'annotate', file];
  const isPinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  const start = performance.now();
  execFileSync(
    isPinned ? 'taskset' : process.execPath,
    isPinned ? ['-c', '0', process.execPath, ...command] : command,
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return (performance.now() - start) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-speed-'));
try {
  const texts = readTexts();
  const lines: string[] = [];
  let words = 0;
  for (let i = 0; words < WORDS; i++) {
    const text = texts[i % texts.length] as string;
    lines.push(JSON.stringify({ id: `article-${i}`, text, published: '2022-09-08' }));
    words += wordsOf(text);
  }
  const full = join(folder, 'full.jsonl');
  const empty = join(folder, 'empty.jsonl');
  writeFileSync(full, lines.join('\n'));
  writeFileSync(empty, JSON.stringify({ id: 'empty', text: '.' }));
  const startUps: number[] = [];
  const runs: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    startUps.push(timeRun(empty));
    runs.push(timeRun(full));
  }
  const startUp = median(startUps);
  const run = median(runs);
  console.log(`${words} words in ${lines.length} articles, ${RUNS} runs on one core`);
  console.log(`start-up ${startUp.toFixed(2)} s, run ${run.toFixed(2)} s (medians)`);
  console.log(`${Math.round(words / (run - startUp))} words a second`);
} finally {
  rmSync(folder, { recursive: true });
}
