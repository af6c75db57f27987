/**
 * What stands between a verb, whoever speaks and what was said, and whom a later wording means: asides, links to the
 * sentence before, questions that are answered, the latter of two, the second of two who speak together. Negatives
 * stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('what was said', () => {
  test.each<[text: string, statements: string[][]]>([
    // `ما أشار إليه`, `ما كشف عنه`.
    [
      'أغلقت المدرسة أبوابها أسبوعا، وفق ما أشار إليه مدير التعليم.',
      [['مدير التعليم', 'أغلقت المدرسة أبوابها أسبوعا']],
    ],
    [
      'وأصيب عاملان بحروق، حسب ما كشف عنه الناطق باسم الحماية المدنية.',
      [['الناطق باسم الحماية المدنية', 'وأصيب عاملان بحروق']],
    ],
    // What several tell.
    ['وحسب شهادات متطابقة لمسافرين، فإن القطار توقف مرتين.', [['مسافرين', 'القطار توقف مرتين']]],
    [
      'احتج الركاب، وذلك فيما رفع التجار أسعار الماء، بحسب شهادات السكان.',
      [['السكان', 'وذلك فيما رفع التجار أسعار الماء']],
    ],
    // Where it was said, and nothing that was.
    ['وفي اتصال بمدير المتحف، سامي حداد، قلل هذا الأخير كثيرا من حجم الخسائر.', []],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
