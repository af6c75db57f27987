import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../src/arabic/lexicon.ts';
import {
  loadWordLists,
  parseWordLists,
  wordList,
  wordPattern,
} from '../../src/arabic/word-lists.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ASKS = /word(?:List|Pattern)\(\s*'([^']+)',\s*'([^']+)'/g;

/** Paths below a folder, told from there. */
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(ending),
  );

/** A file of `src` without its docstrings, whose examples ask for lists as well. */
const codeOf = (path: string): string =>
  readFileSync(join(ROOT, 'src', path), 'utf8').replace(/\/\*\*.*?\*\//gs, '');

describe('word lists', () => {
  test('hold their words folded, over as many lines as one likes', () => {
    const lists = parseWordLists('l.txt', '# kin\nkin: شقيق ابنة\n\nkin: أب # and\nrank: لواء');
    expect(lists).toEqual(
      new Map([
        ['kin', new Set(['شقيق', 'ابنه', 'اب'])],
        ['rank', new Set(['لواء'])],
      ]),
    );
  });

  test.each([
    ['شقيق ابنة', undefined, 'l.txt:1: `شقيق ابنة` is no list'],
    ['kin:', undefined, 'l.txt:1: `kin:` is no list'],
    ['Kin: شقيق', undefined, 'l.txt:1: `Kin: شقيق` is no list'],
    ['kin: شقيق\n\nkin: brother', undefined, 'l.txt:3: `brother` is no Arabic word'],
    ['kin: ابنة\nkin: ابنه', undefined, 'l.txt:2: `ابنه` stands already in `kin`'],
    ['kin: شقيق', ['rank'], 'l.txt:1: `kin` is no class'],
  ])('name the file and line of a fault: %s', (content, known, message) => {
    expect(() => parseWordLists('l.txt', content, known)).toThrow(LexiconError);
    expect(() => parseWordLists('l.txt', content, known)).toThrow(message);
  });

  test('are told apart from lists that there are not', () => {
    expect(wordList('names/speakers', 'kin').has('شقيق')).toBe(true);
    expect(() => wordList('names/speakers', 'weather')).toThrow('has no list `weather`');
  });

  test('match with what is written onto their words, and nothing longer', () => {
    const goesOn = wordPattern('names/speakers', 'goes-on', 'و', 'ت?');
    expect(['واضاف', 'واضافت', 'اضاف', 'واضافتها'].filter((word) => goesOn.test(word))).toEqual([
      'واضاف',
      'واضافت',
    ]);
  });

  test('stand beside the rooms that ask for them, each asked for', () => {
    const asked = filesIn('src', '.ts').flatMap((path) =>
      [...codeOf(path).matchAll(ASKS)].map(([, file = '', name = '']) => ({
        room: path.replace(/\/[^/]+$/, ''),
        list: `${file} ${name}`,
      })),
    );
    const files = filesIn('data/lexicon', '.txt')
      .filter((path) => path.includes('/'))
      .map((path) => path.replace(/\.txt$/, ''));
    const held = files.flatMap((file) =>
      [...loadWordLists(file).keys()].map((n) => `${file} ${n}`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(held.filter((list) => !asked.some((one) => one.list === list))).toEqual([]);
    expect(asked.filter(({ room, list }) => !list.startsWith(`${room} `))).toEqual([]);
  });
});
