/** `isnad …` as a process of its own: what it prints where, and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/reply/answer.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isnad = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/isnad.ts'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, DISCORD_TOKEN: '', ISNAD_STATE: folder },
    },
  );
  return { status, stdout, stderr };
};
const file = (name: string, ...lines: readonly object[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
};
const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const PORT = {
  id: 'port',
  text: 'قال وزير النقل سامي الكردي يوم الثلاثاء إن الميناء سيفتح في 5 مايو 2021.',
  publisher: 'صحيفة الساحل',
  published: '2021-04-28',
};

describe('isnad who-said, timeline, ask and sources', () => {
  test('answer from a corpus file, as text', () => {
    const { status, stdout } = isnad('timeline', '--corpus', file('port.jsonl', PORT));
    expect(status).toBe(0);
    expect(stdout).toContain('الأربعاء 5 مايو 2021');
    expect(stdout).toContain('صحيفة الساحل، 28 أبريل 2021، الفقرة 1');
  });

  test('answer as JSON, every excerpt with its text, article and span', () => {
    const { stdout } = isnad('who-said', '--json', '--corpus', file('port.jsonl', PORT));
    const answer = JSON.parse(stdout) as Answer;
    const excerpts = answer.sections.flatMap(({ entries }) =>
      entries.map(({ excerpt }) => excerpt),
    );
    expect(excerpts).toHaveLength(1);
    for (const { text, article, span } of excerpts) {
      expect(article).toBe('port');
      expect(PORT.text.slice(span.start, span.end)).toBe(text);
    }
  });

  test('take the topic as a bare argument and answer in English words', () => {
    const { stdout } = isnad(
      'timeline',
      'الميناء',
      '--lang',
      'en',
      '--corpus',
      file('port.jsonl', PORT),
    );
    expect(stdout).toContain('Timeline: الميناء');
    expect(stdout).toContain('Wednesday 5 May 2021');
  });

  test('give the same bytes each time', () => {
    expect(isnad('who-said', '--json').stdout).toBe(isnad('who-said', '--json').stdout);
  });

  test('write an answer to a file by its ending', () => {
    const path = join(folder, 'out.md');
    expect(isnad('sources', 'nato-delegation-albania', '--export', path).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('أرسل حلف شمال الاطلسي');
  });

  test.each([
    [['who-said', '--speaker', 'لا أحد إطلاقا'], /no speaker of that name/],
    [['timeline', '--from', '2022-02-31'], /not a date I can read/],
    [['sources', '--article', 'nowhere'], /no such article/],
    [['sources', '--export', 'x.exe'], /pdf, docx, md, png/],
    [['ask', ''], /question/],
    [['timeline', '--corpus', '/nowhere.jsonl'], /nowhere\.jsonl: no such file/],
  ])('%j ends with status 1 and says what to mend', (args, message) => {
    const { status, stdout, stderr } = isnad(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('isnad annotate', () => {
  test('prints a line an article in input order, spans and values', () => {
    const [first, second] = linesOf(
      isnad('annotate', file('two.jsonl', PORT, { id: 'empty', text: '', published: null })).stdout,
    );
    expect(first?.article).toBe('port');
    expect(first?.quotations).toMatchObject([
      { speaker: 'سامي الكردي', type: 'indirect', stance: 'says', cue: { start: 0, end: 3 } },
    ]);
    expect(first?.timexes).toMatchObject([
      { type: 'DATE', value: '2021-04-27' },
      { type: 'DATE', value: '2021-05-05' },
    ]);
    expect(second).toEqual({ article: 'empty', quotations: [], timexes: [] });
  });

  test('takes the reading asked for, and explains', () => {
    const [line] = linesOf(
      isnad('annotate', file('port.jsonl', PORT), '--prefer', 'future', '--explain').stdout,
    );
    expect(line?.timexes).toMatchObject([{ value: '2021-05-04' }, { value: '2021-05-05' }]);
    expect(line?.quotations).toMatchObject([{ basis: { speaker: 'named' } }]);
  });

  test('names file and line of what is no article, on standard error alone', () => {
    const { status, stdout, stderr } = isnad('annotate', file('bad.jsonl', PORT, { id: 'x' }));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/bad\.jsonl:2: text: /);
  });
});

describe('isnad rank and ask --batch', () => {
  const passages = () =>
    file(
      'passages.jsonl',
      { id: 'a', text: 'انهار الجسر فوق النهر' },
      { id: 'b', text: 'فاز الفريق بالكأس' },
    );

  test('rank prints hits in order for each query', () => {
    const queries = file(
      'queries.jsonl',
      { id: 'q', text: 'من فاز بالكأس؟' },
      { id: 'none', text: 'في' },
    );
    const lines = linesOf(isnad('rank', passages(), queries).stdout);
    expect(lines.map(({ query }) => query)).toEqual(['q', 'none']);
    expect(lines[0]?.hits).toMatchObject([{ id: 'b' }]);
    expect(lines[1]?.hits).toEqual([]);
  });

  test('ask --batch prints verbatim excerpts, or a refusal', () => {
    const questions = file(
      'questions.jsonl',
      { id: '1', q: 'متى يفتح الميناء؟' },
      { id: '2', q: '؟' },
    );
    const corpus = file('port.jsonl', PORT);
    const lines = linesOf(isnad('ask', '--batch', questions, '--corpus', corpus).stdout);
    expect(lines[1]).toMatchObject({ id: '2', refused: true });
    const excerpts = (lines[0] as { excerpts: string[] }).excerpts;
    expect(excerpts.length).toBeGreaterThan(0);
    for (const text of excerpts) expect(PORT.text).toContain(text);
  });
});
