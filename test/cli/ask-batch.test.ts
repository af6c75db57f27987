import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAskBatch } from '../../src/cli/ask-batch.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { article } from '../support/articles.ts';

const library = buildLibrary([
  { article: article('انقطعت الكهرباء عن المدينة. وعادت بعد ثلاث ساعات بفضل فرق الصيانة.') },
]);
const folder = mkdtempSync(join(tmpdir(), 'ask-'));
const run = async (content: string) => {
  const file = join(folder, 'questions.jsonl');
  writeFileSync(file, content);
  const lines: string[] = [];
  await runAskBatch(file, library, (line) => lines.push(line));
  return lines.map((line) => JSON.parse(line));
};

describe('runAskBatch', () => {
  test('prints a line for each question in order, the marked sentence first', async () => {
    const lines = await run(
      '{"id":"a","q":"بعد كم ساعة عادت الكهرباء؟"}\n\n{"id":"b","q":"؟"}\n{"id":"c","q":"سعر الذهب"}',
    );
    expect(lines[0]).toMatchObject({ id: 'a', refused: false });
    expect(lines[0].excerpts[0]).toBe('وعادت بعد ثلاث ساعات بفضل فرق الصيانة.');
    expect(lines[1]).toEqual({ id: 'b', refused: true, excerpts: [] });
    expect(lines[2]).toMatchObject({ id: 'c', refused: true });
  });

  test('names the file and line of a bad question', async () => {
    await expect(run('{"id":"a","q":"س"}\n{"id":"b"}')).rejects.toThrow('questions.jsonl:2: q: ');
  });
});
