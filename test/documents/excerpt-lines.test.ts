import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../src/answers/reply/answer.ts';
import { excerptLines } from '../../src/documents/excerpt-lines.ts';
import { lineText } from '../../src/documents/line.ts';

const excerpt = (text: string, facts: Partial<Excerpt> = {}): Excerpt => ({
  text,
  article: 'port',
  span: { start: 100, end: 100 + text.length },
  cut: { before: false, after: false },
  ...facts,
});
const shown = (text: string, kind: 'quotation' | 'passage', facts: Partial<Excerpt> = {}) =>
  excerptLines(excerpt(text, facts), kind).map(lineText);

describe('excerptLines', () => {
  test.each([
    ['لن نوقع اليوم', '«لن نوقع اليوم»'],
    ['«لن نوقع اليوم»', '«لن نوقع اليوم»'],
    ['"لن نوقع اليوم".', '"لن نوقع اليوم".'],
    ['إن "الاتفاق" قريب', '«إن "الاتفاق" قريب»'],
  ])('puts marks round a quotation that has none: %s', (text, line) => {
    expect(shown(text, 'quotation')).toEqual([line]);
  });

  test('shows a cut, inside the marks', () => {
    expect(shown('لن نوقع', 'quotation', { cut: { before: true, after: true } })).toEqual([
      '«[…] لن نوقع […]»',
    ]);
    expect(shown('لن نوقع', 'passage', { cut: { before: false, after: true } })).toEqual([
      'لن نوقع […]',
    ]);
  });

  test('keeps the lines of the article and leaves empty ones out', () => {
    expect(shown('سطر أول\n\n  سطر ثان\r\nسطر ثالث', 'passage')).toEqual([
      'سطر أول',
      'سطر ثان',
      'سطر ثالث',
    ]);
  });

  test('sets the highlight in bold, through the line it stands in', () => {
    const text = 'سطر أول\nوصل الوفد أمس مساء';
    const start = 100 + text.indexOf('أمس');
    const [, second] = excerptLines(
      excerpt(text, { highlight: { start, end: start + 3 } }),
      'event',
    );
    expect(second?.stretches.map(({ text: part, strong }) => [part, strong])).toEqual([
      ['وصل الوفد ', false],
      ['أمس', true],
      [' مساء', false],
    ]);
  });

  test('reads a Latin line from the left', () => {
    expect(excerptLines(excerpt('Reuters\nوصل الوفد'), 'passage').map((l) => l.direction)).toEqual([
      'ltr',
      'rtl',
    ]);
  });
});
