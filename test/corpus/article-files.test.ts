import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleFolderError, loadArticleFolder } from '../../src/corpus/article-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-articles-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);
const faultsOf = () =>
  loadArticleFolder(folder).faults.map(
    (fault) => `${basename(fault.file)}:${fault.line}: ${fault.message}`,
  );

describe('loadArticleFolder', () => {
  test('keeps the text exactly as the file has it, from after the front matter', () => {
    const text = '\nسطر أول \r\n\tسطر ثانٍ  ';
    write('one.txt', `---\nid: one\npublished: 2022-09-07\n---\n${text}`);
    const { articles, faults } = loadArticleFolder(folder);
    expect(faults).toEqual([]);
    expect(articles[0]).toMatchObject({ id: 'one', text, published: '2022-09-07' });
  });

  test('takes the file name as id where the front matter gives none', () => {
    write('from-name.md', '---\npublisher: صحيفة\n---\nنص');
    expect(loadArticleFolder(folder).articles.map(({ id }) => id)).toEqual(['from-name']);
  });

  test('passes over README.md and files of other kinds', () => {
    write('README.md', 'How to add an article');
    write('notes.json', '{}');
    expect(loadArticleFolder(folder)).toEqual({ articles: [], faults: [] });
  });

  test.each([
    ['no front matter', 'نص بلا رأس', 'bad.txt:1: no front matter between two --- lines'],
    [
      'front matter that is not closed',
      '---\nid: a\nنص',
      'bad.txt:1: the front matter has no closing --- line',
    ],
    [
      'a field that is unknown',
      '---\nid: a\nauthor: x\n---\nنص',
      'bad.txt:3: author: no such field of an article',
    ],
    [
      'a date that does not exist',
      '---\nid: a\n\npublished: 2022-02-31\n---\nنص',
      'bad.txt:4: published: a day that does not exist',
    ],
    [
      'a date of another form',
      '---\npublished: 7/9/2022\n---\nنص',
      'bad.txt:2: published: a date such as 2022-09-07',
    ],
    [
      'an address that is none',
      '---\nurl: javascript:alert(1)\n---\nنص',
      'bad.txt:2: url: an http or https address',
    ],
    ['an empty text', '---\nid: a\n---\n \n', 'bad.txt:4: no text after the front matter'],
  ])('names file and line of %s', (_what, content, fault) => {
    write('bad.txt', content);
    write('good.txt', '---\nid: good\n---\nنص');
    expect(faultsOf()).toEqual([fault]);
    expect(loadArticleFolder(folder).articles.map(({ id }) => id)).toEqual(['good']);
  });

  test('names the line where YAML cannot be read', () => {
    write('bad.txt', '---\nid: a\ntitle: "غير مغلق\n---\nنص');
    expect(faultsOf()[0]).toMatch(/^bad\.txt:[34]: front matter: /);
  });

  test('names the line where a file stops being UTF-8', () => {
    const head = Buffer.from('---\nid: a\n---\nسطر\n');
    write('bad.txt', Buffer.concat([head, Buffer.from([0xc7, 0xe1, 0x0a])]));
    expect(faultsOf()).toEqual(['bad.txt:5: not UTF-8 from here on']);
  });

  test('keeps the first of two files with one id', () => {
    write('a.txt', '---\nid: same\n---\nالأول');
    write('b.txt', '---\npublisher: صحيفة\nid: same\n---\nالثاني');
    expect(faultsOf()).toEqual([
      'b.txt:3: the id same is that of a.txt; give this article another',
    ]);
    expect(loadArticleFolder(folder).articles.map(({ text }) => text)).toEqual(['الأول']);
  });

  test('throws where the folder is not there', () => {
    expect(() => loadArticleFolder(join(folder, 'nowhere'))).toThrow(ArticleFolderError);
  });

  test('loads the two seed articles without a fault', () => {
    const seeds = loadArticleFolder(resolve(import.meta.dirname, '../../data/articles'));
    expect(seeds.faults).toEqual([]);
    expect(seeds.articles.map(({ id, published }) => [id, published])).toEqual([
      ['mehr-un-albania', '2022-09-08'],
      ['nato-delegation-albania', '2022-09-21'],
    ]);
    const kinds = seeds.articles.map(({ marks }) => marks.map(({ kind }) => kind));
    expect(kinds[0]).toEqual([]);
    expect(kinds[1]).toEqual(['residue', ...Array(7).fill('repeat')]);
  });
});
