import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleLineError, loadArticleLines } from '../../src/corpus/article-lines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (...lines: string[]) => {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, lines.join('\n'));
  return loadArticleLines(file);
};

describe('loadArticleLines', () => {
  test('reads publisher, or source as corpora call it', () => {
    const lines = load(
      '{"id":"a","text":"نص","source":"وكالة","published":null,"title":null,"url":null}',
      '',
      '{"id":"b","text":"نص","publisher":"صحيفة","published":"2022-09-07"}',
    );
    expect(lines.map(({ article }) => [article.id, article.publisher, article.published])).toEqual([
      ['a', 'وكالة', undefined],
      ['b', 'صحيفة', '2022-09-07'],
    ]);
  });

  test('keeps the hour of a date-time as the creation time', () => {
    const [line] = load('{"id":"a","text":"نص","published":"2013-02-12T04:30:00-02:00"}');
    expect(line?.creationTime).toBe('2013-02-12T04:30:00-02:00');
    expect(line?.article.published).toBe('2013-02-12');
  });

  test.each([
    ['not JSON', '{"id":', /articles\.jsonl:2: not JSON/],
    ['a line without a text', '{"id":"b"}', /articles\.jsonl:2: text: /],
    [
      'a day that does not exist',
      '{"id":"b","text":"نص","published":"2022-02-31"}',
      /articles\.jsonl:2: .*does not exist/,
    ],
    [
      'an id twice',
      '{"id":"a","text":"نص"}',
      /articles\.jsonl:2: the id a stands here a second time/,
    ],
  ])('names file and line of %s', (_what, line, message) => {
    const loading = () => load('{"id":"a","text":"نص"}', line);
    expect(loading).toThrow(ArticleLineError);
    expect(loading).toThrow(message);
  });
});
