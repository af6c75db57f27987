/** Every answer becomes pages that Discord takes, whose excerpts are their articles' words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/reply/answer.ts';
import { contains } from '../../src/corpus/span.ts';
import { stripDisplay, visible } from '../../src/discord/display.ts';
import { setEntryExcerpt } from '../../src/discord/entry-block.ts';
import type { Press } from '../../src/discord/page-layout.ts';
import { type RenderedPage, renderAnswer, renderLine } from '../../src/discord/render.ts';
import { judgeMessage } from '../../src/loopback/rules/judge.ts';
import { walkComponents } from '../../src/loopback/wire/component.ts';
import {
  answer,
  anyAnswer,
  anyText,
  citation,
  entry,
  storedTexts,
  takeSlice,
} from '../support/answers.ts';

const customId = ({ kind, slot, page }: Press) => `${kind};${slot};${page}`;
const show = (made: Answer, page = 0, mode: 'isolate' | 'marks' | 'off' = 'off'): RenderedPage =>
  renderAnswer(made, { page, mode, private: false, customId });
const allPages = (made: Answer, mode: 'isolate' | 'marks' | 'off' = 'off'): RenderedPage[] =>
  Array.from({ length: show(made, 0, mode).pages }, (_, page) => show(made, page, mode));

const componentsOf = ({ body }: Pick<RenderedPage, 'body'>) =>
  [...walkComponents(JSON.parse(JSON.stringify(body.components)))].map(
    ({ component }) => component,
  );
const textsOf = (page: Pick<RenderedPage, 'body'>): string[] =>
  componentsOf(page).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
const buttonsOf = (page: RenderedPage) =>
  componentsOf(page)
    .filter(({ type }) => type === 2)
    .map(({ label, disabled, url, custom_id }) => ({ label, disabled, url, custom_id }));

const judge = (body: RenderedPage['body']) =>
  judgeMessage('follow-up', JSON.parse(JSON.stringify(body)), { existing: null, files: [] });

describe('renderAnswer', () => {
  test('shows heading, summary, speaker, stance, words and citation, and links to the article', () => {
    const page = show(answer([entry('لن نغلق الميناء اليوم', { notes: ['المتحدث مستنتج'] })]));
    expect(textsOf(page)).toEqual([
      '## من قال عن: الميناء\nالأقوال: 1',
      '### وزير النقل',
      [
        '**يقول**',
        '> «لن نغلق الميناء اليوم»',
        '-# صحيفة الميناء، 5 مارس 2024، الفقرة 2',
        '-# المتحدث مستنتج',
      ].join('\n'),
      '-# فُحص من المقالات 3 ومن الناشرين 2',
    ]);
    expect(buttonsOf(page)).toEqual([
      {
        label: 'صحيفة الميناء',
        url: 'https://example.org/port',
        disabled: undefined,
        custom_id: undefined,
      },
    ]);
    expect(page).toMatchObject({ page: 0, pages: 1 });
  });

  test('leaves quotation marks alone where the words have their own', () => {
    expect(textsOf(show(answer([entry('«لن نغلق الميناء»')])))[2]).toContain(
      '> «لن نغلق الميناء»\n',
    );
    expect(textsOf(show(answer([entry('«لن» نغلق')])))[2]).toContain('> ««لن» نغلق»\n');
  });

  test('puts the attribution above the words, and passages without quotation marks', () => {
    const text = 'وأكد مدير الميناء أن العمل مستمر';
    const stored = { id: 'port', text };
    const [, , row] = textsOf(
      show(
        answer([
          entry(text, {
            kind: 'event',
            excerpt: takeSlice(stored, 18, text.length),
            attribution: takeSlice(stored, 0, 17),
          }),
        ]),
      ),
    );
    expect(row).toContain('> وأكد مدير الميناء\n> أن العمل مستمر\n');
  });

  test('cuts long words at a word boundary round the highlight and says so', () => {
    const text = `${'كلمة '.repeat(500)}الجملة المهمة هنا. ${'بقية '.repeat(500)}`.trim();
    const start = text.indexOf('الجملة');
    const page = show(
      answer([
        entry(text, {
          excerpt: {
            ...takeSlice({ id: 'port', text }, 0, text.length),
            highlight: { start, end: start + 18 },
          },
        }),
      ]),
    );
    const row = textsOf(page)[2] ?? '';
    expect(row).toMatch(/> «\[…\] \*\*الجملة المهمة هنا\.\*\* بقية .* بقية \[…\]»/);
    expect(page.shown[0]?.span.start).toBe(start);
  });

  test('never cuts a paragraph that is being read: it goes on in a further row', () => {
    const text = Array.from({ length: 900 }, (_, index) => `كلمة${index}`).join(' ');
    const read = entry(text, { kind: 'paragraph', label: 'الفقرة 1' });
    const pieces = allPages(answer([read])).flatMap(({ shown }) => shown);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.map((piece) => piece.text).join(' ')).toBe(text);
  });

  test('cites paragraphs of one article once a page, with each paragraph numbered', () => {
    const paragraphs = [1, 2, 3].map((number) =>
      entry(`فقرة ${number}`, {
        kind: 'paragraph',
        label: `الفقرة ${number}`,
        citations: [citation({ paragraph: number })],
      }),
    );
    const texts = textsOf(show(answer(paragraphs))).slice(2, 5);
    expect(texts).toEqual([
      '**الفقرة 1**\n> فقرة 1',
      '**الفقرة 2**\n> فقرة 2',
      '**الفقرة 3**\n> فقرة 3\n-# صحيفة الميناء، 5 مارس 2024، الفقرة 3',
    ]);
    expect(buttonsOf(show(answer(paragraphs)))).toHaveLength(1);
  });

  test('pages many rows in order, repeats the section heading and gives page buttons', () => {
    const rows = Array.from({ length: 12 }, (_, index) => entry(`القول رقم ${index}`));
    const pages = allPages(answer(rows));
    expect(pages.flatMap(({ shown }) => shown.map(({ text }) => text))).toEqual(
      rows.map((row) => row.excerpt.text),
    );
    expect(pages).toHaveLength(3);
    const [first, second, last] = pages as [RenderedPage, RenderedPage, RenderedPage];
    expect(textsOf(second).slice(0, 2)).toEqual(['## من قال عن: الميناء', '### وزير النقل (تتمة)']);
    expect(buttonsOf(second).slice(-3)).toEqual([
      { label: 'السابق', disabled: false, url: undefined, custom_id: 'turn;0;0' },
      { label: '2/3', disabled: true, url: undefined, custom_id: 'turn;1;1' },
      { label: 'التالي', disabled: false, url: undefined, custom_id: 'turn;2;2' },
    ]);
    expect(
      buttonsOf(first)
        .slice(-3)
        .map(({ disabled }) => disabled),
    ).toEqual([true, true, false]);
    expect(
      buttonsOf(last)
        .slice(-3)
        .map(({ disabled }) => disabled),
    ).toEqual([false, true, true]);
    expect(show(answer(rows), 99).page).toBe(2);
  });

  test('counts the citations that it has no room for', () => {
    const told = entry('حدث', { citations: Array.from({ length: 5 }, () => citation()) });
    expect(textsOf(show(answer([told])))[2]).toContain('-# ومواضع أخرى تروي الأمر نفسه: 2');
  });

  test('names the site where an address is longer than a button takes', () => {
    const url = `https://example.org/${'x'.repeat(600)}`;
    const page = show(answer([entry('قول', { citations: [citation({ url })] })]));
    expect(buttonsOf(page)).toEqual([]);
    expect(textsOf(page)[2]).toContain('الموقع example.org');
  });

  test('speaks English to an English reader and leaves the excerpt Arabic', () => {
    const page = show(
      answer([entry('لن نغلق الميناء')], { language: 'en', heading: 'Who said what' }),
    );
    expect(textsOf(page).slice(2)).toEqual([
      '**يقول**\n> «لن نغلق الميناء»\n-# صحيفة الميناء, 5 March 2024, paragraph 2',
      '-# Looked at: articles 3, publishers 2',
    ]);
  });

  test('gives an answer without rows one page', () => {
    const page = show(answer([], { sections: [], refused: true, summary: ['لا جواب في المكتبة'] }));
    expect(textsOf(page)).toEqual([
      '## من قال عن: الميناء\nلا جواب في المكتبة',
      '-# فُحص من المقالات 3 ومن الناشرين 2',
    ]);
  });

  test('makes of any answer only pages that Discord takes and that ping nobody', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom('isolate', 'marks', 'off'), (made, mode) => {
        const { pages } = show(made, 0, mode);
        for (const at of new Set([0, pages >> 1, pages - 1])) {
          const page = show(made, at, mode);
          expect(judge(page.body)).toEqual([]);
          expect(componentsOf(page).length).toBeLessThanOrEqual(40);
          expect(textsOf(page).join('').length).toBeLessThanOrEqual(4000);
          expect(page.body.allowed_mentions).toEqual({ parse: [] });
          const shown = textsOf(page).join('\n');
          expect(shown).not.toMatch(/(?<!\\)[<@]|@everyone|@here|https?:\/\/|(?<!\\)\[(?!…\])/i);
          expect(shown).not.toMatch(/[\u202a-\u202e\u2068\u061c\u200e]/);
          expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  test('balances isolates on every line', () => {
    fc.assert(
      fc.property(anyAnswer, (made) => {
        const lines = allPages(made, 'isolate').flatMap(textsOf).join('\n').split('\n');
        expect(
          lines.filter(
            (line) =>
              !/^[^\u2066\u2067\u2069]*([\u2066\u2067][^\u2066\u2067\u2069]+\u2069[^\u2066\u2067\u2069]*)*$/.test(
                line,
              ),
          ),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('shows of any answer every row, in order, in the words of its article', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom('isolate', 'off'), (made, mode) => {
        const stored = storedTexts(made);
        const pages = allPages(made, mode);
        const shown = pages.flatMap((page) => page.shown.map((excerpt) => ({ excerpt, page })));
        for (const { excerpt, page } of shown) {
          const article = stored.find(
            ({ id, text }) =>
              id === excerpt.article &&
              text.slice(excerpt.span.start, excerpt.span.end) === excerpt.text,
          );
          expect(article).toBeDefined();
          const screens = (['quotation', 'passage'] as const).map((kind) =>
            setEntryExcerpt(excerpt, kind, mode),
          );
          const screen = screens.find((set) => textsOf(page).some((text) => text.includes(set)));
          expect(screen).toBeDefined();
          expect(visible(article?.text ?? '')).toContain(stripDisplay(screen ?? ''));
        }
        const excerpts = shown.map(({ excerpt }) => excerpt);
        for (const { excerpt: asked } of made.sections.flatMap(({ entries }) => entries)) {
          const at = excerpts.findIndex(
            ({ article, span }) => article === asked.article && contains(asked.span, span),
          );
          expect(at).toBeGreaterThanOrEqual(0);
          excerpts.splice(0, at + 1);
        }
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  }, 120_000);

  test('is the same message byte for byte each time', () => {
    fc.assert(
      fc.property(anyAnswer, (made) => {
        expect(JSON.stringify(show(made))).toBe(JSON.stringify(show(made)));
      }),
      { numRuns: 50 },
    );
  });

  test('pages hundreds of rows within a second', () => {
    const rows = Array.from({ length: 600 }, (_, index) =>
      entry(`${'كلمة NATO '.repeat(60)}${index}`),
    );
    const before = performance.now();
    expect(show(answer(rows), 50).pages).toBeGreaterThan(100);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('renderLine', () => {
  test('makes of any line a message that Discord takes', () => {
    expect(renderLine('لا مقال بهذا الاسم', { language: 'ar', mode: 'off' }, true)).toEqual({
      flags: 64 | (1 << 15),
      components: [{ type: 10, content: 'لا مقال بهذا الاسم' }],
      allowed_mentions: { parse: [] },
    });
    fc.assert(
      fc.property(anyText, (line) => {
        expect(judge(renderLine(`خطأ ${line}`, { language: 'ar', mode: 'isolate' }, true))).toEqual(
          [],
        );
      }),
    );
  });
});
