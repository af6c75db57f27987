/**
 * What was said of which only a part stands in marks, and marks that are printed unusually: doubled, turned about, glued. Negatives
 * stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

type Row = readonly [
  text: string,
  statements: readonly (readonly [speaker: string, content: string])[],
];

describe('quotation marks printed unusually', () => {
  test.each<Row>([
    [
      '"لن نسكت بعد اليوم"، هكذا عبرت هدى منصور عن رفضها للقرار الذي أصدرته الوزارة قبل أسبوع.',
      [['هدى منصور', 'لن نسكت بعد اليوم']],
    ],
    [
      '"لن نسكت بعد اليوم"، هكذا عبرت الجمعية في بيان رسمي عن رفضها قرار الوزارة الجديد بشأن الحي القديم في المدينة.',
      [['الجمعية', 'لن نسكت بعد اليوم']],
    ],
    [
      '"عشت حياتي أقاوم الخوف"؛ بهذه الكلمات القليلة أوجز الكاتب سليم فارس حياته.',
      [['سليم فارس', 'عشت حياتي أقاوم الخوف']],
    ],
    [
      '"عشت حياتي أقاوم الخوف".. بهذه العبارة المؤثرة ختم الكاتب سليم فارس كلمته.',
      [['سليم فارس', 'عشت حياتي أقاوم الخوف']],
    ],
  ])('reads «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
