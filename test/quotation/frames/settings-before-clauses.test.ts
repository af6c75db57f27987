/**
 * What stands between whoever speaks and the clause, when or on whose side something is said, and what looks as though the clause
 * belonged to it. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, statementsOf } from '../../support/quotations.ts';

describe('a clause behind the time of its saying', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    ['وقال سامي حداد بعد المباراة إن الفريق متعب.', [['سامي حداد', 'الفريق متعب']]],
    ['وقال سامي حداد بعد زيارته إن السد جاهز.', [['سامي حداد', 'السد جاهز']]],
    ['وأوضح سامي حداد قبل المحاكمة أن الملف كامل.', [['سامي حداد', 'الملف كامل']]],
    ['وقالت العائلة عند الولادة إن الطفل بخير.', [['العائلة', 'الطفل بخير']]],
    // … and that of a finding
    ['احتج الطلبة بعد اكتشافهم أن الأسئلة سربت.', []],
    ['ورفض الموظفون العودة بعد علمهم أن الأجور لم تصرف.', []],
  ])('is what was said: «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('the side that speaks', () => {
  test.each<[text: string, content: string]>([
    ['وحذرت وزارة الداخلية من جهتها من أنها ستمنع التجمع.', 'ستمنع التجمع'],
    ['وحذرت المنظمة من ناحيتها من انهيار القطاع.', 'انهيار القطاع'],
    ['وطالبت المنظمة من جهتها بفتح تحقيق.', 'بفتح تحقيق'],
    // … and what is warned of
    ['ونبه كمال عون من خطر الحرائق.', 'خطر الحرائق'],
  ])('is none of its words: «%s»', (text, content) => {
    expect(contentsOf(text)).toEqual([content]);
  });
});

describe('words that look like a verb', () => {
  test.each<[text: string, content: string]>([
    ['قال الحارس إن الحريق اندلع في وادي السرو.', 'الحريق اندلع في وادي السرو'],
    ['أكد سامي حداد أن السيول غمرت وادي النخل.', 'السيول غمرت وادي النخل'],
    ['ونُقل عن شاهد قوله إن الحريق بدأ فجرا.', 'الحريق بدأ فجرا'],
  ])('end nothing: «%s»', (text, content) => {
    expect(contentsOf(text)).toEqual([content]);
  });
});
