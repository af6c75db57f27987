/**
 * Prints how well quotations and temporal expressions are found: `npm run --silent figures [-- --errors] [FOLDER …]`.
 *
 * The marked articles and the scorer lie beside the checkout, in ../shared; where they are not there, it says
 * so. A third of the articles, chosen by a hash of their id, is set aside: rules are written looking at the
 * rest, and both parts are printed. `--errors` lists what went wrong in the rest only. A FOLDER with articles.jsonl,
 * statements.jsonl and dates.jsonl of one's own, marked as ../shared/corpus/SCHEMA.md says, is scored instead, whole.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { runAnnotate } from '../../src/cli/annotate.ts';
import { loadArticleLines } from '../../src/corpus/article-lines.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');

/** Tells whether the marked articles and the scorer are there. */
export const hasSharedCorpus = (): boolean => existsSync(join(SHARED, 'eval/score.mjs'));

/** The figures of one part of a split, as the scorer's `--json` gives them. */
export interface Figures {
  readonly articles: number;
  readonly quotations: Record<'found@0.5' | 'found@0.8' | 'exact' | 'joint', { f1: number }> & {
    readonly speaker: number;
    readonly cue: number;
  };
  readonly timexes: Record<'strict' | 'relaxed' | 'value', { f1: number }> & {
    /** Percent; null where no temporal expression is marked. */
    readonly type: number | null;
  };
}

/** Which articles of a split are scored. */
export type Part = 'all' | 'open' | 'set aside';

/** Tells whether an article is of the third that is set aside. */
export const isSetAside = (id: string): boolean =>
  (createHash('sha256').update(id).digest()[0] as number) % 3 === 0;

/**
 * Annotates a split (`dev`, `dev2`, or the path of a folder) and scores a part of it; with `errors`, prints what went
 * wrong to standard error.
 */
export function scoreSplit(split: string, part: Part, errors = false): Figures {
  const gold = resolve(SHARED, 'corpus', split);
  const file = join(gold, 'articles.jsonl');
  const skipped = loadArticleLines(file)
    .map((line) => line.article.id)
    .filter((id) => part !== 'all' && isSetAside(id) !== (part === 'set aside'));
  const folder = mkdtempSync(join(tmpdir(), 'isnad-figures-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    const lines: string[] = [];
    runAnnotate(file, { prefer: 'past', explain: false }, (line) => lines.push(line));
    writeFileSync(predictions, lines.join('\n'));
    const score = join(SHARED, 'eval/score.mjs');
    const args = [score, gold, predictions, `--skip=${skipped.join(',')}`, '--json'];
    const output = execFileSync(process.execPath, errors ? [...args, '--errors'] : args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(output) as Figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SPLITS = ['dev', 'dev2'];
const PARTS = ['all', 'open', 'set aside'] as const;

function printFigures(words: readonly string[]): void {
  const errors = words.includes('--errors');
  const own = words.filter((word) => word !== '--errors').map((folder) => resolve(folder));
  const cells = (values: (number | string)[]) =>
    values.map((value) => String(value).padStart(8)).join('');
  console.log(
    `${''.padEnd(18)}${cells(['found', '@0.8', 'exact', 'speaker', 'joint', 'cue', 'strict', 'relaxed', 'value', 'type'])}`,
  );
  const rows =
    own.length > 0
      ? own.map((folder) => [folder, 'all'] as const)
      : SPLITS.flatMap((split) => PARTS.map((part) => [split, part] as const));
  for (const [split, part] of rows) {
    const { quotations: q, timexes: t } = scoreSplit(
      split,
      part,
      errors && (part === 'open' || own.length > 0),
    );
    console.log(
      `${`${basename(split)} ${part}`.padEnd(18)}${cells([
        q['found@0.5'].f1,
        q['found@0.8'].f1,
        q.exact.f1,
        q.speaker,
        q.joint.f1,
        q.cue,
        t.strict.f1,
        t.relaxed.f1,
        t.value.f1,
        t.type ?? '-',
      ])}`,
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  if (hasSharedCorpus()) printFigures(process.argv.slice(2));
  else console.error('The marked articles (../shared/corpus) are not beside this checkout.');
}
