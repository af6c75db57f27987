/**
 * Prints how well questions are answered and refused: `npm run --silent figures:ask [-- QUESTIONS.jsonl ARTICLES.jsonl]`.
 *
 * The questions, their articles and the scorer lie beside the checkout, in ../shared; where they are not there, it
 * says so. Questions of one's own over articles of one's own are scored the same way.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runAskBatch } from '../../src/cli/ask-batch.ts';
import { loadArticleLines } from '../../src/corpus/article-lines.ts';
import { buildLibrary } from '../../src/library/build-library.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const SCORER = join(SHARED, 'eval/ask.mjs');
const QUESTIONS = join(SHARED, 'corpus/dev/questions.jsonl');
const ARTICLES = join(SHARED, 'corpus/dev/articles.jsonl');

/** Tells whether the questions, their articles and the scorer are there. */
export const hasSharedQuestions = (): boolean => [SCORER, QUESTIONS, ARTICLES].every(existsSync);

/** The figures of the questions of one language, in percent, as the scorer's `--json` gives them. */
export interface AskingFigures {
  readonly answerable: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly falseRefusals: number;
  /** Median length of the first excerpt, in words. */
  readonly words1: number;
  readonly refusedOff: number;
  readonly refusedOn: number;
}

/** The figures of each language, and of all questions. */
export type AskingScores = Readonly<Record<'ar' | 'en' | 'all', AskingFigures>>;

/** Asks every question of a file of the library that another file's articles make, and scores the answers. */
export async function scoreAsking(
  questions = QUESTIONS,
  articles = ARTICLES,
): Promise<AskingScores> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-asking-'));
  try {
    const lines: string[] = [];
    await runAskBatch(questions, buildLibrary(loadArticleLines(articles)), (line) =>
      lines.push(line),
    );
    const answers = join(folder, 'answers.jsonl');
    writeFileSync(answers, lines.join('\n'));
    const output = execFileSync(process.execPath, [SCORER, questions, answers, '--json'], {
      encoding: 'utf8',
    });
    return JSON.parse(output) as AskingScores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printFigures(questions?: string, articles?: string): Promise<void> {
  const scores = await scoreAsking(questions, articles);
  const heads = [
    'questions',
    'hit@1',
    'hit@3',
    'words@1',
    'false refusals',
    'off refused',
    'on refused',
  ];
  const row = (name: string, cells: readonly (number | string)[]) =>
    console.log(name.padEnd(5) + cells.map((cell) => String(cell).padStart(16)).join(''));
  row('', heads);
  for (const language of ['ar', 'en', 'all'] as const) {
    const { answerable, hit1, hit3, words1, falseRefusals, refusedOff, refusedOn } =
      scores[language];
    row(language, [answerable, hit1, hit3, words1, falseRefusals, refusedOff, refusedOn]);
  }
}

if (process.argv[1] === import.meta.filename) {
  if (hasSharedQuestions()) await printFigures(...process.argv.slice(2, 4));
  else console.error('The questions (../shared/corpus/dev) are not beside this checkout.');
}
