import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseAround, cutExcerpt } from '../../../src/answers/reply/clause-cut.ts';
import { sliceSpan } from '../../../src/corpus/span.ts';
import { anyText } from '../../support/answers.ts';
import { article } from '../../support/articles.ts';

describe('cutExcerpt', () => {
  const text =
    'أعلنت البلدية فتح الجسر أمام السيارات، وقالت إن الشاحنات ستنتظر شهرا آخر، لأن الترميم لم ينته';
  const whole = { start: 0, end: text.length };

  test('leaves what fits whole', () => {
    expect(cutExcerpt(article(text), whole, 200)).toMatchObject({
      text,
      cut: { before: false, after: false },
    });
  });

  test('ends at a clause where the room ends within one', () => {
    expect(cutExcerpt(article(text), whole, 60)).toMatchObject({
      text: 'أعلنت البلدية فتح الجسر أمام السيارات',
      cut: { before: false, after: true },
    });
  });

  test('begins at a clause where what must stand is further on', () => {
    const start = text.indexOf('الترميم');
    const { text: cut, cut: flags } = cutExcerpt(article(text), whole, 45, {
      start,
      end: text.length,
    });
    expect([cut, flags]).toEqual(['لأن الترميم لم ينته', { before: true, after: false }]);
  });

  test('stands whole where a fifth more room is enough', () => {
    const text = 'أعلنت البلدية فتح الجسر القديم يوم السبت بعد شهرين من الترميم';
    const { cut, text: whole } = cutExcerpt(article(text), { start: 0, end: text.length }, 52);
    expect([whole, cut]).toEqual([text, { before: false, after: false }]);
  });

  test('begins at no `و` that joins two nouns', () => {
    const text =
      'خرج المتظاهرون في العاصمة والمدن الأخرى ضمن مسيرات الحرية الكبرى وكسر الحصار المستمرة منذ مارس';
    const start = text.indexOf('منذ مارس');
    const { text: cut } = cutExcerpt(article(text), { start: 0, end: text.length }, 60, {
      start,
      end: text.length,
    });
    expect(cut).toContain('منذ مارس');
    expect(cut).not.toMatch(/^وكسر/);
  });

  test('is a slice within its room or a fifth more, whatever the text', () => {
    fc.assert(
      fc.property(
        anyText.filter((one) => one.trim() !== ''),
        fc.integer({ min: 2, max: 300 }),
        (any, room) => {
          const made = article(any);
          const { text: cut, span } = cutExcerpt(made, { start: 0, end: any.length }, room);
          expect(cut).toBe(sliceSpan(any, span));
          expect(cut.length).toBeGreaterThan(0);
          expect(cut.length).toBeLessThanOrEqual(room * 1.2);
        },
      ),
    );
  });
});

describe('clauseAround', () => {
  test('narrows to the clause of a core', () => {
    const text = 'اتهمت كينيا البرازيل بالتجسس، وهو ما نفته البرازيل مرارا.';
    const start = text.indexOf('نفته');
    const clause = clauseAround(text, { start: 0, end: text.length }, { start, end: start + 4 });
    expect(sliceSpan(text, clause).trim()).toBe('وهو ما نفته البرازيل مرارا');
  });
});
