/**
 * Where a statement ends and whose it is where several stand close together: questions, quotations beside an indirect
 * report, what others make of it, clauses that belong to another word, groups that are counted. Negatives stand beside
 * them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('what was said', () => {
  test.each<[text: string, statements: string[][]]>([
    // A quotation of its own beside an indirect report.
    [
      'وقالت سيدة من سكان الحي إنها باعت الحلي، "بعت كل شيء لأشتري البيت" تقول المتحدثة وهي تبكي.',
      [
        ['سيدة من سكان الحي', 'باعت الحلي'],
        ['سيدة من سكان الحي', 'بعت كل شيء لأشتري البيت'],
      ],
    ],
    [
      '«نعمل ليل نهار لتأمين الماء»، يقول الوزير سامي حداد قبل أن يغادر القاعة.',
      [['سامي حداد', 'نعمل ليل نهار لتأمين الماء']],
    ],
    // Whom nobody tells, and what nobody says.
    [
      'وقال المدرب سامي حداد إن الفريق جاهز. وتحدثت أنباء كثيرة عن اقتراب رحيل الحارس.',
      [['سامي حداد', 'الفريق جاهز']],
    ],
    ['وقال المتهم سامي حداد إنه بريء. وحين واجهه القاضي تمسك بأقواله.', [['سامي حداد', 'بريء']]],
    ['ووجه النائب رسالة إلى الوزير المكلف بالبيئة.', []],
    // A source described before its clause.
    ['ووفق مصدر طبي طلب عدم كشف هويته، فإن الحكم يصدر غدا.', [['مصدر طبي', 'الحكم يصدر غدا']]],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
