/** Scores passage ranking and answers on the collections beside the checkout, with floors that may only rise. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAskBatch } from '../../src/cli/ask-batch.ts';
import { runRank } from '../../src/cli/rank.ts';
import { loadArticleLines } from '../../src/corpus/article-lines.ts';
import { buildLibrary } from '../../src/library/build-library.ts';

const COLLECTION = resolve(import.meta.dirname, '../../../shared/corpus/ir-dev');
const missing = !existsSync(COLLECTION);
if (missing) console.log(`skipped: no passages at ${COLLECTION}`);

describe.skipIf(missing)('ranking of the passages of ir-dev', () => {
  test('keeps recall and reciprocal rank over their floors', { timeout: 120_000 }, () => {
    const queries = join(COLLECTION, 'queries.jsonl');
    const gold = new Map(
      readFileSync(queries, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; gold: string[] })
        .map((query) => [query.id, query.gold]),
    );
    const ranks: number[] = [];
    runRank(join(COLLECTION, 'passages.jsonl'), queries, 10, (line) => {
      const { query, hits } = JSON.parse(line) as { query: string; hits: { id: string }[] };
      ranks.push(1 + hits.findIndex((hit) => gold.get(query)?.includes(hit.id)));
    });
    const share = (test: (rank: number) => boolean) =>
      (100 * ranks.filter(test).length) / ranks.length;
    const reciprocal =
      (100 * ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0)) / ranks.length;
    expect(ranks.length).toBe(1186);
    expect(share((rank) => rank === 1)).toBeGreaterThanOrEqual(92);
    expect(share((rank) => rank >= 1 && rank <= 5)).toBeGreaterThanOrEqual(98.5);
    expect(reciprocal).toBeGreaterThanOrEqual(95);
  });
});

const QUESTIONS = resolve(import.meta.dirname, '../../../shared/corpus/dev');
const noQuestions = !existsSync(join(QUESTIONS, 'questions.jsonl'));
if (noQuestions) console.log(`skipped: no questions at ${QUESTIONS}`);

interface AskedQuestion {
  readonly id: string;
  readonly lang: string;
  readonly answerable: boolean;
  readonly offSubject: boolean;
  readonly answerPassages: readonly string[];
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tells whether an excerpt holds at least 70 % of the words of a passage, each as often as it stands there. */
function holds(excerpt: string, passage: string): boolean {
  const left = wordsOf(excerpt);
  const wanted = wordsOf(passage);
  const found = wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return 10 * found.length >= 7 * wanted.length;
}

describe.skipIf(noQuestions)('answers to the questions over dev', () => {
  test('keeps hits, lengths and refusals within their bounds', { timeout: 120_000 }, async () => {
    const file = join(QUESTIONS, 'questions.jsonl');
    const questions = new Map(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as AskedQuestion)
        .map((question) => [question.id, question]),
    );
    const library = buildLibrary(loadArticleLines(join(QUESTIONS, 'articles.jsonl')));
    const answers: (AskedQuestion & { refused: boolean; rank: number; length: number })[] = [];
    await runAskBatch(file, library, (line) => {
      const { id, refused, excerpts } = JSON.parse(line) as {
        id: string;
        refused: boolean;
        excerpts: string[];
      };
      const question = questions.get(id) as AskedQuestion;
      const rank = refused
        ? 0
        : 1 +
          excerpts.findIndex((excerpt) =>
            question.answerPassages.some((passage) => holds(excerpt, passage)),
          );
      answers.push({ ...question, refused, rank, length: wordsOf(excerpts[0] ?? '').length });
    });
    type Answered = (typeof answers)[number];
    const share = (of: readonly Answered[], test: (answer: Answered) => boolean) =>
      (100 * of.filter(test).length) / of.length;
    const answerable = answers.filter((answer) => answer.answerable);
    const within = (rank: number) => (answer: Answered) => answer.rank >= 1 && answer.rank <= rank;
    for (const [lang, first, third] of [
      ['ar', 75, 86],
      ['en', 73, 90],
    ] as const) {
      const asked = answerable.filter((answer) => answer.lang === lang);
      expect(share(asked, within(1)), lang).toBeGreaterThanOrEqual(first);
      expect(share(asked, within(3)), lang).toBeGreaterThanOrEqual(third);
    }
    const lengths = answerable
      .filter(({ refused }) => !refused)
      .map(({ length }) => length)
      .sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(35);
    expect(share(answerable, ({ refused }) => refused)).toBeLessThanOrEqual(5);
    const off = answers.filter((answer) => !answer.answerable && answer.offSubject);
    expect(share(off, ({ refused }) => refused)).toBeGreaterThanOrEqual(86);
    const on = answers.filter((answer) => !answer.answerable && !answer.offSubject);
    expect(share(on, ({ refused }) => refused)).toBeGreaterThanOrEqual(16);
  });
});
