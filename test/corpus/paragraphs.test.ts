import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findParagraphs, paragraphAt } from '../../src/corpus/paragraphs.ts';
import { sliceSpan } from '../../src/corpus/span.ts';
import { anyNewsText, article } from '../support/articles.ts';

const LINE = 'أعلنت الوزارة أمس أن المفاوضات ستستأنف في العاصمة الأسبوع المقبل.';

describe('findParagraphs', () => {
  test('gives the lines that hold more than white space', () => {
    const text = '\nالأول \n \n\tالثاني';
    expect(findParagraphs(text).map((span) => sliceSpan(text, span))).toEqual(['الأول', 'الثاني']);
  });

  test('of any text, lie inside it in order and hold no line end', () => {
    fc.assert(
      fc.property(anyNewsText, (text) => {
        let last = 0;
        for (const span of findParagraphs(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(sliceSpan(text, span)).toMatch(/^\S(?:[^\n]*\S)?$/su);
          last = span.end;
        }
      }),
    );
  });
});

describe('findMarks', () => {
  test('marks a paragraph that was printed before, whatever the spaces', () => {
    const { marks, text } = article(`${LINE}\nغيرها\n${LINE.replace(' أمس ', '  أمس ')}`);
    expect(marks.map(({ kind, span }) => [kind, sliceSpan(text, span).slice(0, 5)])).toEqual([
      ['repeat', 'أعلنت'],
    ]);
  });

  test('leaves a short line that stands twice', () => {
    expect(article(`أ ب\n${LINE}\nأ ب`).marks).toEqual([]);
  });

  test.each(['{{ article.visit_count }}', '{% endif %}', `\${title}`, '<%= count %>'])(
    'marks %s as residue',
    (residue) => {
      const { marks, text } = article(`${LINE}\nقبل ${residue} بعد`);
      expect(marks.map(({ kind, span }) => [kind, sliceSpan(text, span)])).toEqual([
        ['residue', residue],
      ]);
    },
  );

  test.each(['{واحد}', '{{ لم يغلق', '$100', '5 < 6 % 2 > 1'])('leaves %s', (text) => {
    expect(article(text).marks).toEqual([]);
  });
});

describe('paragraphAt', () => {
  test('counts from 1, and white space belongs to the paragraph before it', () => {
    const two = article('الأول\n\nالثاني');
    expect([0, 5, 6, 7, 99].map((offset) => paragraphAt(two, offset))).toEqual([1, 1, 1, 2, 2]);
  });
});
