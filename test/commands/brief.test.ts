import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rememberBriefs } from '../../commands/brief.ts';
import { FileBriefMemory } from '../../src/answers/brief/brief-memory.ts';
import { article } from '../support/articles.ts';
import { libraryOf } from '../support/libraries.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-briefs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FIRST = article('قال وزير النقل سامي الكردي إن سد الوادي سيفتح في 5 مايو 2021.', {
  id: 'first',
  published: '2021-04-28',
});
const SECOND = article('نفى مدير الشركة كريم ناجي أن يكون سد الوادي قد تصدع أمس.', {
  id: 'second',
  published: '2021-05-03',
});
const brief = rememberBriefs(new FileBriefMemory(folder), () => new Date('2021-05-04T09:00:00Z'));
const articlesTold = async (
  library: ReturnType<typeof libraryOf>,
  asker: { id: string; again: boolean },
) => {
  const answer = await brief.answer(
    library,
    { topic: 'سد الوادي', 'since-last': true },
    'ar',
    asker,
  );
  const ids = answer.sections.flatMap(({ entries }) =>
    entries.map(({ excerpt }) => excerpt.article),
  );
  return [...new Set(ids)].sort();
};

describe('/brief since-last', () => {
  test('tells only what is new since the asker’s last brief, and the same on its pages and files', async () => {
    const reader = { id: 'channel 1', again: false };
    const grown = libraryOf(FIRST, SECOND);
    expect(await articlesTold(libraryOf(FIRST), reader)).toEqual(['first']);
    expect(await articlesTold(grown, reader)).toEqual(['second']);
    expect(await articlesTold(grown, { ...reader, again: true })).toEqual(['second']);
    expect(await articlesTold(grown, reader)).toEqual([]);
  });

  test('knows each asker apart', async () => {
    const grown = libraryOf(FIRST, SECOND);
    expect(await articlesTold(grown, { id: 'user 2', again: false })).toEqual(['first', 'second']);
  });
});
