/**
 * Whose name stands in a title of two people, and where titles and names end: spokesmen of somebody named, adjectives of two
 * words, churchmen and royals. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('what is estimated', () => {
  test.each<[text: string, statements: [string, string][]]>([
    ['وقدر الباحثون عمر اللوحة بنحو مئة عام.', [['الباحثون', 'عمر اللوحة بنحو مئة عام']]],
    ['قدر خبراء كلفة المشروع بمليار دينار.', [['خبراء', 'كلفة المشروع بمليار دينار']]],
    ['وقدّر الفلاحون خسارتهم بمليون دينار.', [['الفلاحون', 'خسارتهم بمليون دينار']]],
    [
      'وقدّر البنك الدولي نسبة البطالة بـ20 في المئة.',
      [['البنك الدولي', 'نسبة البطالة بـ20 في المئة']],
    ],
    // … by somebody of that name
    [
      'وقدر الخبير عمر الحداد كلفة الجسر بمليون دينار.',
      [['عمر الحداد', 'كلفة الجسر بمليون دينار']],
    ],
    // … and by nobody
    ['وقالت الوزارة إن الباب مفتوح. ويقدر عدد النازحين بمليون شخص.', [['الوزارة', 'الباب مفتوح']]],
  ])('is what those say who estimate in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
