import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommonPostings } from '../../src/library/common-postings.ts';
import { LibraryFile, libraryPath } from '../../src/library/library-file.ts';
import { WaitingRows } from '../../src/library/waiting-rows.ts';
import { COMMON, FtsPostings } from '../../src/retrieval/index/fts-postings.ts';
import { INTO_PASSAGES, PassageCounts } from '../../src/retrieval/index/fts-table.ts';
import { article } from '../support/articles.ts';
import { emptyFolders } from '../support/state-folders.ts';

const TEXTS = [
  'أعلنت الحكومة أن الميناء مغلق.',
  'قالت الحكومة إن الحكومة السابقة أغلقت الميناء.',
  'لم تعلق الوزارة على ذلك.',
  'أكدت الحكومة والوزارة أن الميناء سيفتح.',
  'حكومة جديدة في البلاد، والميناء مفتوح.',
];
const STEMS = ['حكوم', 'ميناء', 'وزار'];

describe('CommonPostings', () => {
  let file: LibraryFile;
  const counts = new PassageCounts();
  const { state } = emptyFolders();
  beforeAll(async () => {
    file = await LibraryFile.open(libraryPath(state));
  });
  afterAll(() => file.close());

  /** Puts articles in as an indexing run does, packing stems that two passages hold. */
  async function putIn(from: number, to: number, isComplete: boolean): Promise<void> {
    const common = new CommonPostings(file, 2);
    const waiting = new WaitingRows();
    await common.start(isComplete);
    for (let at = from; at < to; at++) {
      const { rows } = counts.add(article(TEXTS[at] as string, { title: 'الحكومة' }), at + 1);
      common.add(rows);
      for (const { row, text, title } of rows) waiting.add(INTO_PASSAGES, [row, text, title]);
    }
    await file.write(waiting.take());
    await common.finish(counts);
  }

  /** Reads postings packed and out of FTS5, of the articles of some ordinals. */
  async function bothWays(ordinals: readonly number[]) {
    const rows = {
      ordinals: Uint32Array.from(ordinals),
      lengths: new Uint32Array(ordinals.length),
    };
    const [packed, listed] = [
      new FtsPostings(file.client, rows),
      new FtsPostings(file.client, rows),
    ];
    const read = (postings: FtsPostings, holding: number) =>
      Promise.all(
        STEMS.flatMap((stem) =>
          (['text', 'title'] as const).map((column) => postings.read(stem, column, holding)),
        ),
      );
    return { packed: await read(packed, COMMON), listed: await read(listed, 1) };
  }

  test('are read as FTS5 gives them', async () => {
    await putIn(0, 3, false);
    const { packed, listed } = await bothWays([1, 2, 3]);
    expect(packed).toEqual(listed);
    expect([...(packed[0]?.rows ?? [])]).toEqual([0, 1]);
    expect([...(packed[0]?.times ?? [])]).toEqual([1, 2]);
  });

  test('take in what a later run adds, and stems that it makes common', async () => {
    await putIn(3, 5, true);
    const { packed, listed } = await bothWays([1, 2, 3, 4, 5]);
    expect(packed).toEqual(listed);
    expect([...(packed[4]?.rows ?? [])]).toEqual([2, 3]);
    const [row] = await file.execute('SELECT count(*) AS parts FROM common WHERE stem = ?', [
      'حكوم',
    ]);
    expect(Number(row?.parts)).toBe(4);
  });

  test('are passed over for an article that is gone', async () => {
    const { packed, listed } = await bothWays([1, 3, 4, 5]);
    expect([...(packed[0]?.rows ?? [])]).toEqual([0, 2, 3]);
    expect(listed).toEqual(packed);
  });
});
