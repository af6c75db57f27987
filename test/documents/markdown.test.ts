import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripBidi } from '../../src/arabic/bidi.ts';
import { escapeMarkdown, renderMarkdown } from '../../src/documents/markdown.ts';
import { answer, anyAnswer, citation, entry } from '../support/answers.ts';
import { excerptLinesOf, firstMissing, readMarkdown } from './read-back.ts';
import { timelineAnswer, whoSaidAnswer } from './seed-answers.ts';

describe('renderMarkdown', () => {
  test('sets title, sections, quotations, notes and links', () => {
    const markdown = renderMarkdown(
      answer([entry('لن نوقع اليوم', { notes: ['المتحدث مستنتج'] })], { summary: ['الأقوال: 1'] }),
    );
    expect(markdown.replaceAll('\u200f', '')).toBe(
      [
        '<div dir="rtl" lang="ar">',
        '# من قال عن: الميناء',
        'الأقوال: 1',
        '## وزير النقل',
        '**يقول**',
        '> «لن نوقع اليوم»[^1]',
        'المتحدث مستنتج',
        '---',
        'المقالات المفحوصة: 3 · الناشرون: 2 · المقتطفات بنصها كما نُشرت',
        '[^1]: صحيفة الميناء، 5 مارس 2024، الفقرة 2 <https://example.org/port>',
        '</div>\n',
      ].join('\n\n'),
    );
  });

  test('numbers every citation, those of one row beside each other', () => {
    const markdown = renderMarkdown(
      answer([
        entry('لن نوقع', { citations: [citation(), citation({ published: null, url: null })] }),
        entry('سنوقع'),
      ]),
    ).replaceAll('\u200f', '');
    expect(markdown).toContain('> «لن نوقع»[^1] [^2]');
    expect(markdown).toContain('> «سنوقع»[^3]');
    expect(markdown).toContain('[^2]: صحيفة الميناء، بلا تاريخ، الفقرة 2\n');
  });

  test('sets a dispute as a table, whatever stands in a cell', () => {
    const cell = (side: 'asserts' | 'denies', label: string, text: string) =>
      entry(text, { side, label });
    const made = answer([], {
      sections: [
        {
          kind: 'dispute',
          heading: 'كينيا ⟷ تشيلي',
          notes: [],
          entries: [
            cell('asserts', 'يقول به: كينيا', 'اخترقت | تشيلي\nالشبكة'),
            cell('denies', 'ينفيه: تشيلي', 'لم نخترق `شيئا`'),
          ],
        },
      ],
    });
    const table = stripBidi(renderMarkdown(made))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(table).toEqual([
      '| يقول به | ينفيه |',
      '| --- | --- |',
      '| **كينيا**<br>«اخترقت \\| تشيلي<br>الشبكة»[^1] | **تشيلي**<br>«لم نخترق \\`شيئا\\`»[^2] |',
    ]);
  });

  test('leaves out an address that is not http or https', () => {
    const markdown = renderMarkdown(
      answer([entry('لن نوقع', { citations: [citation({ url: 'javascript:alert(1)' })] })]),
    );
    expect(markdown).not.toContain('javascript');
  });

  test('reads Arabic from the right inside an English answer', () => {
    expect(renderMarkdown(whoSaidAnswer('en'))).toContain(
      '<div dir="rtl">\n\n> \u200fمضيفا\u200f\n>\n> \u200f"يمكنكم الاطمئنان',
    );
  });

  test.each(['ar', 'en'] as const)('holds every excerpt of the seeds’ answers (%s)', (language) => {
    for (const made of [whoSaidAnswer(language), timelineAnswer(language)]) {
      expect(
        firstMissing(excerptLinesOf(made), readMarkdown(renderMarkdown(made))),
      ).toBeUndefined();
    }
  });

  test('of any answer, every excerpt is there verbatim, and twice is the same', () => {
    fc.assert(
      fc.property(anyAnswer, (made) => {
        const markdown = renderMarkdown(made);
        expect(firstMissing(excerptLinesOf(made), readMarkdown(markdown))).toBeUndefined();
        expect(renderMarkdown(made)).toBe(markdown);
      }),
    );
  });

  test('of any answer, no line of the article opens a block of its own', () => {
    fc.assert(
      fc.property(anyAnswer, (made) => {
        const quoted = renderMarkdown(made)
          .split('\n')
          .filter((line) => /^> ./.test(line));
        for (const line of quoted) {
          expect(line).not.toMatch(/^> *(?:[-+=>#|`~]|\d+[.)]|\t| {4})/);
        }
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['*عاجل* _خبر_', '\\*عاجل\\* \\_خبر\\_'],
    ['[نص](https://example.org)', '\\[نص\\](https\\://example.org)'],
    ['- بند', '\\- بند'],
    ['1. بند', '1\\. بند'],
    ['قال: نعم', 'قال: نعم'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
