/** Discord's Markdown as the desk reads it. The module is the page's own plain JavaScript. */
import { describe, expect, test } from 'vitest';

const source = new URL('../../src/loopback/desk/markdown.js', import.meta.url).href;
const { parseMarkdown, parseSpans } = (await import(source)) as {
  parseMarkdown: (text: string) => unknown[];
  parseSpans: (text: string) => unknown[];
};

const strong = (...children: unknown[]) => ({ type: 'strong', children });
const emphasis = (...children: unknown[]) => ({ type: 'emphasis', children });

describe('parseSpans', () => {
  test.each([
    ['**غليظ**', [strong('غليظ')]],
    ['*مائل* و_مائل_', [emphasis('مائل'), ' و', emphasis('مائل')]],
    ['***كلاهما***', [strong(emphasis('كلاهما'))]],
    ['**غليظ و*مائل***', [strong('غليظ و', emphasis('مائل'))]],
    ['__تحته خط__', [{ type: 'underline', children: ['تحته خط'] }]],
    ['~~محذوف~~', [{ type: 'strike', children: ['محذوف'] }]],
    ['||مخفي||', [{ type: 'spoiler', children: ['مخفي'] }]],
    ['`**شفرة**`', [{ type: 'code', text: '**شفرة**' }]],
    [
      '[نص](https://example.org/a(b))',
      [{ type: 'link', address: 'https://example.org/a(b)', children: ['نص'] }],
    ],
    [
      '[نص](<https://example.org/>)',
      [{ type: 'link', address: 'https://example.org/', children: ['نص'] }],
    ],
    [
      '[أ\\]ب](https://example.org)',
      [{ type: 'link', address: 'https://example.org', children: ['أ]ب'] }],
    ],
    [
      'انظر https://example.org/x.',
      [
        'انظر ',
        { type: 'link', address: 'https://example.org/x', children: ['https://example.org/x'] },
        '.',
      ],
    ],
    [
      '<@123> @everyone',
      [{ type: 'mention', text: '@123' }, ' ', { type: 'mention', text: '@everyone' }],
    ],
    ['<t:1683115200:D>', [{ type: 'time', seconds: 1683115200, style: 'D' }]],
  ])('reads %s', (text, spans) => {
    expect(parseSpans(text)).toEqual(spans);
  });

  test.each([
    '\\*\\*كما هو\\*\\*',
    'snake_case_name',
    '* نجمة وحدها *',
    '** فراغ',
    '[نص](javascript:alert(1))',
    '[](ftp://example.org)',
    '<b>وسم</b>',
    '`شفرة لا تنتهي',
  ])('leaves «%s» as it is, escapes apart', (text) => {
    expect(parseSpans(text)).toEqual([text.replace(/\\(\W)/g, '$1')]);
  });

  test('a text that is itself an address is no masked link', () => {
    const link = (address: string) => ({ type: 'link', address, children: [address] });
    expect(parseSpans('[https://example.org](https://example.com)')).toEqual([
      '[',
      link('https://example.org'),
      '](',
      link('https://example.com'),
      ')',
    ]);
  });
});

describe('parseMarkdown', () => {
  test('a marker counts only at the start of its line', () => {
    expect(parseMarkdown('## عنوان')).toEqual([{ type: 'heading', level: 2, children: ['عنوان'] }]);
    expect(parseMarkdown('\u200f## عنوان')).toEqual([
      { type: 'paragraph', children: ['\u200f## عنوان'] },
    ]);
    expect(parseMarkdown('## \u200fعنوان\u200f')).toEqual([
      { type: 'heading', level: 2, children: ['\u200fعنوان\u200f'] },
    ]);
  });

  test.each([
    '#### عنوان',
    '#عنوان',
    '-#سطر',
    '>اقتباس',
    '1.بند',
    '\\# عنوان',
    '\\> اقتباس',
    '\\- بند',
  ])('reads no block in «%s»', (text) => {
    expect(parseMarkdown(text)).toMatchObject([{ type: 'paragraph' }]);
  });

  test('lines of a quote, a list and a paragraph hold together', () => {
    expect(parseMarkdown('> أ\n> ب\nج\nد\n- هـ\n  - و\n- ز\n1. ح\n-# ط')).toEqual([
      { type: 'quote', children: [{ type: 'paragraph', children: ['أ\nب'] }] },
      { type: 'paragraph', children: ['ج\nد'] },
      {
        type: 'list',
        start: null,
        items: [
          {
            children: ['هـ'],
            lists: [{ type: 'list', start: null, items: [{ children: ['و'], lists: [] }] }],
          },
          { children: ['ز'], lists: [] },
        ],
      },
      { type: 'list', start: 1, items: [{ children: ['ح'], lists: [] }] },
      { type: 'subtext', children: ['ط'] },
    ]);
  });

  test('>>> quotes all the rest, and a fence holds code as it is', () => {
    expect(parseMarkdown('>>> أ\n## ب')).toMatchObject([
      { type: 'quote', children: [{ type: 'paragraph' }, { type: 'heading' }] },
    ]);
    expect(parseMarkdown('```js\n**x**\n```\nب')).toEqual([
      { type: 'code', text: '**x**' },
      { type: 'paragraph', children: ['ب'] },
    ]);
  });

  test('any text is read in little time, and an end is found', () => {
    for (const text of [
      '*'.repeat(4000),
      '['.repeat(4000),
      '_*'.repeat(2000),
      '> '.repeat(2000),
      '||'.repeat(2000),
    ]) {
      const before = performance.now();
      parseMarkdown(text);
      expect(performance.now() - before, text.slice(0, 4)).toBeLessThan(1000);
    }
  });
});
