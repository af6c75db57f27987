import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ArticleFolderError } from '../../src/corpus/article-files.ts';
import { LibraryFile, libraryPath } from '../../src/library/library-file.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { emptyFolders, type Folders, seedFolders } from '../support/state-folders.ts';

const SEED = 'mehr-un-albania.txt';

/** Opens a library, gives what `read` reads of it, and closes it. */
async function opening(folders: Folders) {
  const said: string[] = [];
  const library = await openLibrary({ ...folders, say: (line) => said.push(line) });
  const [first] = await library.load(library.catalogue.slice(0, 1).map(({ id }) => id));
  const seen = {
    ids: library.catalogue.map(({ id }) => id),
    annotated: library.annotated,
    faults: library.faults,
    text: first?.article.text,
    speakers: library.speakers.map(({ name }) => name),
    said,
  };
  await library.close();
  return seen;
}

const write = ({ articles }: Folders, name: string, text: string, front = '') =>
  writeFileSync(join(articles, name), `---\n${front}---\n${text}`);

describe('openLibrary', { timeout: 60_000 }, () => {
  test('annotates every article once, and none at the next start', async () => {
    const folders = seedFolders();
    const first = await opening(folders);
    expect(first).toMatchObject({ annotated: 2, faults: [], said: [] });
    expect(await opening(folders)).toEqual({ ...first, annotated: 0 });
  });

  test('annotates only the article whose words changed', async () => {
    const folders = seedFolders();
    await opening(folders);
    appendFileSync(join(folders.articles, SEED), '\nوقال وزير النقل سامي حداد إن الميناء مغلق.');
    const { annotated, text, speakers } = await opening(folders);
    expect(annotated).toBe(1);
    expect(text).toContain('الميناء مغلق');
    expect(speakers.some((name) => name.includes('سامي'))).toBe(true);
  });

  test('annotates nothing where a file was only touched', async () => {
    const folders = seedFolders();
    await opening(folders);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folders.articles, SEED), later, later);
    expect((await opening(folders)).annotated).toBe(0);
    expect((await opening(folders)).annotated).toBe(0);
  });

  test('forgets an article that is gone, and who spoke in it alone', async () => {
    const folders = seedFolders();
    write(folders, 'port.txt', 'قال مدير الميناء نبيل حداد إن الرصيف أغلق.');
    expect((await opening(folders)).ids).toContain('port');
    rmSync(join(folders.articles, 'port.txt'));
    const { ids, speakers } = await opening(folders);
    expect(ids).toEqual(['mehr-un-albania', 'nato-delegation-albania']);
    expect(speakers.filter((name) => name.includes('نبيل'))).toEqual([]);
  });

  test('reads a file under its new name once', async () => {
    const folders = seedFolders();
    await opening(folders);
    renameSync(join(folders.articles, SEED), join(folders.articles, 'renamed.txt'));
    expect(await opening(folders)).toMatchObject({
      annotated: 1,
      ids: ['mehr-un-albania', 'nato-delegation-albania'],
      faults: [],
    });
  });

  test('keeps the first by name of two files with one id, and the other when the first goes', async () => {
    const folders = emptyFolders();
    write(folders, 'b.txt', 'أغلق الميناء.', 'id: port\n');
    await opening(folders);
    write(folders, 'a.txt', 'فتح الميناء.', 'id: port\n');
    const both = await opening(folders);
    expect(both).toMatchObject({ ids: ['port'], text: 'فتح الميناء.' });
    expect(both.faults.map(({ file, message }) => [file, message])).toEqual([
      [join(folders.articles, 'b.txt'), 'the id port is that of a.txt; give this article another'],
    ]);
    rmSync(join(folders.articles, 'a.txt'));
    expect(await opening(folders)).toMatchObject({
      ids: ['port'],
      text: 'أغلق الميناء.',
      faults: [],
    });
  });

  test('tells of a file that is no article at every start', async () => {
    const folders = seedFolders();
    writeFileSync(join(folders.articles, 'torn.txt'), 'بلا رأس');
    const { faults } = await opening(folders);
    expect(faults).toEqual([
      {
        file: join(folders.articles, 'torn.txt'),
        line: 1,
        message: 'no front matter between two --- lines',
      },
    ]);
    expect((await opening(folders)).faults).toEqual(faults);
  });

  test('throws an ArticleFolderError where the articles’ folder is not there', async () => {
    const folders = emptyFolders();
    await expect(
      openLibrary({ ...folders, articles: join(folders.articles, 'none') }),
    ).rejects.toThrow(ArticleFolderError);
  });

  test('opens an empty folder as an empty library', async () => {
    expect(await opening(emptyFolders())).toMatchObject({ ids: [], annotated: 0, speakers: [] });
  });

  test('builds the library again where another version of the engine built it', async () => {
    const folders = seedFolders();
    await opening(folders);
    const file = await LibraryFile.open(libraryPath(folders.state));
    await file.execute(`UPDATE state SET value = 'older' WHERE name = 'engine'`);
    await file.close();
    expect(await opening(folders)).toMatchObject({ annotated: 2, said: [] });
  });

  test('goes on where a run was broken off', async () => {
    const folders = seedFolders();
    const whole = await opening(folders);
    const file = await LibraryFile.open(libraryPath(folders.state));
    await file.execute(`UPDATE state SET value = 'no' WHERE name = 'complete'`);
    await file.execute(`DELETE FROM part`);
    await file.close();
    expect(await opening(folders)).toEqual({ ...whole, annotated: 0 });
  });

  test.each<[string, (path: string) => void]>([
    ['of another program', (path) => writeFileSync(path, 'these are no tables')],
    ['cut short', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    [
      'overwritten in the middle',
      (path) => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0x5a, 4096, bytes.length - 4096));
      },
    ],
  ])('sets a file aside that is %s, and builds it again', async (_, damage) => {
    const folders = seedFolders();
    const whole = await opening(folders);
    damage(libraryPath(folders.state));
    const damaged = readFileSync(libraryPath(folders.state));
    const again = await opening(folders);
    expect(again).toMatchObject({ ids: whole.ids, speakers: whole.speakers, annotated: 2 });
    expect(again.said).toHaveLength(1);
    expect(again.said[0]).toMatch(/library\.db\.damaged-1 and is built again/);
    expect(readFileSync(join(folders.state, 'library.db.damaged-1'))).toEqual(damaged);
    expect((await opening(folders)).annotated).toBe(0);
  });

  test('lets two that open one library at a time annotate each article once', async () => {
    const folders = seedFolders();
    const both = await Promise.all([opening(folders), opening(folders)]);
    expect(both.map(({ annotated }) => annotated).sort()).toEqual([0, 2]);
    expect(both[0]?.ids).toEqual(both[1]?.ids);
    expect(readdirSync(folders.state).filter((name) => name.endsWith('.hold'))).toEqual([]);
  });

  test('takes a hold over that a killed process left', async () => {
    const folders = seedFolders();
    await opening(folders);
    const hold = `${libraryPath(folders.state)}.hold`;
    writeFileSync(hold, '1');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(hold, longAgo, longAgo);
    expect((await opening(folders)).annotated).toBe(0);
  });

  test('keeps every UTF-16 unit of a text', async () => {
    const folders = emptyFolders();
    const text = 'قال\u0000 المدير:\u202e «\ud83d\ude00 مُؤَكَّد»\u200f\u2028ثم\r\n\tصمت.';
    write(folders, 'odd.txt', text);
    expect((await opening(folders)).text).toBe(text);
    expect((await opening(folders)).text).toBe(text);
  });
});
