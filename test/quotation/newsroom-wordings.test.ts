/**
 * Wordings of pan-Arab channels and of newsrooms in the Levant, Egypt, Iraq and Sudan: who speaks and what was said, word
 * for word. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('whoever goes on, comes back or was told of before', () => {
  test.each<[text: string, statements: string[][]]>([
    // Whoever comes back to say it; a purpose alone says nothing.
    ['وعاد المدير أمس ليقول إن الخلاف انتهى.', [['المدير', 'الخلاف انتهى']]],
    ['وسافر المدير أمس ليقول كلمته.', []],
  ])('is known in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what is said', () => {
  test.each<[text: string, statements: string[][]]>([
    // What is issued whole.
    [
      'وصدر عن نقابة المحامين البيان الآتي: "ترفض النقابة كل مس باستقلال القضاة".',
      [['نقابة المحامين', 'ترفض النقابة كل مس باستقلال القضاة']],
    ],
    [
      'وأصدر الحزب البيان التالي: "لا صحة لما نشرته بعض الصحف أمس".',
      [['الحزب', 'لا صحة لما نشرته بعض الصحف أمس']],
    ],
    ['وصدر البيان الآتي أمس: "الموعد باق كما هو".', []],
    // What stands in a document, told after it.
    [
      'ارتفعت الأسعار خمسة في المئة، كما جاء في بيان وزارة التجارة.',
      [['وزارة التجارة', 'ارتفعت الأسعار خمسة في المئة']],
    ],
    [
      'ارتفعت الأسعار خمسة في المئة، كما ورد في التقرير الذي نشر أمس.',
      [['التقرير', 'ارتفعت الأسعار خمسة في المئة']],
    ],
    [
      'ارتفعت الأسعار، كما جاء في بيان وزارة التجارة أن المخزون كاف.',
      [['وزارة التجارة', 'المخزون كاف']],
    ],
    ['وأقام دعوى يتهم فيها رانيا حداد بالتحريض على الفسق.', []],
    // A quotation, and behind its speaker a relative clause.
    [
      '"لم أعد أعرف شارعنا القديم"، يقول البائع الذي عاد قبل شهر.',
      [['البائع', 'لم أعد أعرف شارعنا القديم']],
    ],
    [
      'أظهر استطلاع محلي أن الثلث لا يعلم.\nاقرأ أيضا: كيف تختار مدرستك؟',
      [['استطلاع محلي', 'الثلث لا يعلم']],
    ],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
