/**
 * Wordings of agencies' dispatches and of the dailies that print them: whose name, source or document speaks, and whose
 * verb goes on. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('whoever spoke', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // … up to whom the reporter has it from
    [
      'هدد الوزير سامي حداد بالانسحاب من اللجنة إذا استمر الخلاف، حسب مسؤول في البلدية.',
      [['سامي حداد', 'بالانسحاب من اللجنة إذا استمر الخلاف']],
    ],
    [
      'قال الوزير سامي حداد إن الطريق مقطوع، حسب ما أوردته وكالة الساحل.',
      [['سامي حداد', 'الطريق مقطوع']],
    ],
    [
      'قال الوزير سامي حداد إن المقاعد توزع، حسب الطلب والحاجة.',
      [['سامي حداد', 'المقاعد توزع، حسب الطلب والحاجة']],
    ],
  ])('goes on in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('whoever told it before', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'تأخر القطار ساعتين كما كان أعلن أمس مدير المحطة سامي حداد.',
      [['سامي حداد', 'تأخر القطار ساعتين']],
    ],
    ['تأخر القطار ساعتين، كما كانت قد أعلنت الشركة.', [['الشركة', 'تأخر القطار ساعتين']]],
    ['تأخر القطار ساعتين، كما سبق أن أعلنت الشركة.', [['الشركة', 'تأخر القطار ساعتين']]],
    ['ينتظر السكان ما تقوله مصادر مطلعة إنه إصلاح شامل.', [['مصادر مطلعة', 'إصلاح شامل']]],
    [
      'كثف الوزير دعواته إلى المهاجرين للعودة إلى البلاد.',
      [['الوزير', 'إلى المهاجرين للعودة إلى البلاد']],
    ],
    // … and nobody, or otherwise
    ['ولم يكن القطار متأخرا كما كانت أعلنت الشركة.', []],
    ['تأخر القطار ساعتين كما كان متوقعا.', []],
    ['انتظر السكان ما قاله المسؤولون.', []],
    ['كثفت الشرطة دورياتها في المدينة.', []],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
