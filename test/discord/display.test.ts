/** Display may only add: whatever is set for the screen can be taken back to the words as they were. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeText,
  fitWords,
  setExcerpt,
  stripDisplay,
  visible,
} from '../../src/discord/display.ts';
import { anyText } from '../support/answers.ts';

const WHOLE = { before: false, after: false };
const plain = { mode: 'off', quoted: false, cut: WHOLE } as const;

/** A block or span as the desk's reader of Markdown gives it. */
type Drawn = { readonly type: string; readonly children?: readonly (Drawn | string)[] };

/** The words of quotations, paragraphs and bold type; anything else would be Markdown of the article's. */
const wordsOf = (drawn: readonly (Drawn | string)[]): string =>
  drawn
    .map((one) =>
      typeof one === 'string'
        ? one
        : ['quote', 'paragraph', 'strong'].includes(one.type)
          ? wordsOf(one.children ?? [])
          : `<${one.type}>`,
    )
    .join('');

describe('escapeText', () => {
  test.each([
    ['**مهم**', '\\*\\*مهم\\*\\*'],
    ['<@123> و<#45> و<t:6:R>', '\\<\\@123\\> و\\<\\#45\\> و\\<t\\:6\\:R\\>'],
    ['https://example.org/a_b', 'https\\://example.org/a\\_b'],
    ['@everyone و@here', '\\@\u200beveryone و\\@\u200bhere'],
    ['[نص](https://example.org)', '\\[نص\\](https\\://example.org)'],
    ['- بند\n-# صغير\n1. أول\n> قول', '\\- بند\n\\-\\# صغير\n1\\. أول\n\\> قول'],
    [':smile: \\ ||سر||', '\\:smile: \\\\ \\|\\|سر\\|\\|'],
  ])('takes the meaning out of %s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test.each(['قال الوزير: نعم', 'بين 2019-2024، 3.5%', 'العراق (بغداد)'])(
    'leaves «%s» as it is',
    (text) => {
      expect(escapeText(text)).toBe(text);
    },
  );
});

describe('setExcerpt', () => {
  test('quotes line by line, with the cut inside the quotation marks', () => {
    expect(
      setExcerpt('لن نوقع\nاليوم', {
        mode: 'off',
        quoted: true,
        cut: { before: true, after: true },
      }),
    ).toBe('> «[…] لن نوقع\n> اليوم […]»');
  });

  test('isolates Latin words after the mark of the quotation', () => {
    expect(setExcerpt('وصل وفد Google اليوم', { ...plain, mode: 'isolate' })).toBe(
      '> \u200fوصل وفد \u2066Google\u2069 اليوم\u200f',
    );
  });

  test('makes the highlight bold, each line by itself, within one pair of isolates', () => {
    expect(setExcerpt('أولاً. ثانياً\nثالثاً.', { ...plain, highlight: { start: 7, end: 22 } })).toBe(
      '> أولاً. **ثانياً**\n> **ثالثاً.**',
    );
    expect(
      setExcerpt('قال NATO نعم', { ...plain, mode: 'isolate', highlight: { start: 4, end: 8 } }),
    ).toBe('> \u200fقال \u2066**NATO\u2069** نعم\u200f');
  });

  test('gives back the visible words of any text, whatever is marked, cut or quoted', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('isolate', 'marks', 'off'),
        fc.boolean(),
        fc.record({ before: fc.boolean(), after: fc.boolean() }),
        fc.tuple(fc.nat(300), fc.nat(300)),
        (text, mode, cut, sides, [a, b]) => {
          const highlight = { start: Math.min(a, b), end: Math.max(a, b) };
          const shown = setExcerpt(text, {
            mode,
            quoted: true,
            cut: cut ? sides : WHOLE,
            highlight,
          });
          expect(stripDisplay(shown)).toBe(visible(text));
          expect(shown.split('\n').every((line) => line.startsWith('> '))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('is drawn as one quotation of exactly those words by a reader of Discord’s Markdown', async () => {
    const reader = new URL('../../src/loopback/desk/markdown.js', import.meta.url).href;
    const { parseMarkdown } = (await import(reader)) as {
      parseMarkdown: (text: string) => Drawn[];
    };
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('isolate', 'marks', 'off'),
        fc.tuple(fc.nat(300), fc.nat(300)),
        (any, mode, [a, b]) => {
          // Discord's quotation goes on to the line feed; the desk's reader also ends at these two.
          const text = any.replace(/[\u2028\u2029]/g, ' ');
          const highlight = { start: Math.min(a, b), end: Math.max(a, b) };
          const drawn = parseMarkdown(setExcerpt(text, { ...plain, mode, highlight }));
          expect(drawn.map(({ type }) => type)).toEqual(['quote']);
          expect(visible(wordsOf(drawn)).trim()).toBe(visible(text).trim());
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('leaves nothing that Discord reads as a mention, a time stamp, a link or an emoji', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = setExcerpt(text, plain);
        expect(shown).not.toMatch(/(?<!\\)[<@[]|@everyone|@here|https?:\/\//i);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fitWords', () => {
  const arabic = { language: 'ar', mode: 'off' } as const;

  test.each([
    ['ar', 'وكالة Reuters، 5 مارس', '\u200fوكالة \u2066Reuters\u2069، 5 مارس\u200f'],
    [
      'en',
      'الوطن (البحرين) ← وكالة, 5 March 2024, paragraph 4',
      '\u2067الوطن (البحرين) ← وكالة\u2069, 5 March 2024, paragraph 4',
    ],
    [
      'en',
      'Some: سالم الحسن, وزير (النقل',
      'Some\\: \u2067سالم الحسن\u2069, \u2067وزير\u2069 (\u2067النقل\u2069',
    ],
    ['en', 'paragraph 4', 'paragraph 4'],
  ] as const)('isolates what runs the other way in %s words', (language, words, set) => {
    expect(fitWords(words, 200, { language, mode: 'isolate' })).toBe(set.replace('\\:', ':'));
  });

  test('shortens to its room with an ellipsis and keeps to one line', () => {
    expect(fitWords('من قال\nعن الميناء', 100, arabic)).toBe('من قال عن الميناء');
    expect(fitWords('من قال عن الميناء', 10, arabic)).toMatch(/^من .*…$/);
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom('ar', 'en'),
        (text, room, language) => {
          const set = fitWords(text, room, { language, mode: 'isolate' });
          expect(set.length).toBeLessThanOrEqual(room);
          expect(set).not.toMatch(/\n/);
          expect(set.split(/[\u2066\u2067]/).length).toBe(set.split('\u2069').length);
        },
      ),
    );
  });
});
