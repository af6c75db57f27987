/**
 * Wordings of papers and pages of the Maghreb, the Gulf and Egypt, among them sport and science: who speaks and what was
 * said, word for word. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('what was said', () => {
  test.each<[text: string, statements: string[][]]>([
    [
      'وختم سامي حداد كلامه بالدعوة إلى التحلي بالصبر. واختتم حداد بالتأكيد على ضرورة الحوار.',
      [
        ['سامي حداد', 'التحلي بالصبر'],
        ['سامي حداد', 'ضرورة الحوار'],
      ],
    ],
    ['واختتم اللقاء بالتأكيد على ضرورة الحوار.', []],
    // `على ما أعلن` without a comma, by whom it names or by whoever spoke.
    [
      'ارتفعت الأسعار مرتين هذا الشهر على ما أعلن مستشفى دمشق الجامعي (جنوب المدينة).',
      [['مستشفى دمشق الجامعي', 'ارتفعت الأسعار مرتين هذا الشهر']],
    ],
    [
      'وقال الطبيب سامي حداد إن الحالة جيدة. وقد وصل المصاب متأخرا إلى المستشفى على ما أوضح.',
      [
        ['سامي حداد', 'الحالة جيدة'],
        ['سامي حداد', 'وقد وصل المصاب متأخرا إلى المستشفى'],
      ],
    ],
    ['رد الوزير سامي حداد في الجلسة على ما قال منتقدوه.', []],
  ])('in %s is read', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
