/**
 * What a message is said to hold, and what stands in the grounds of a ruling. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../support/quotations.ts';

describe('a message', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'بعثت الحكومة برسالة إلى النقابات مفادها أن الباب مفتوح للحوار.',
      [['الحكومة', 'الباب مفتوح للحوار']],
    ],
    [
      'أرسل كمال عون رسالة إلى خصومه مضمونها أن الانتخابات ستجري.',
      [['كمال عون', 'الانتخابات ستجري']],
    ],
    ['سامي حداد بعث رسالة إلى الأهالي مفادها أن السد آمن.', [['سامي حداد', 'السد آمن']]],
    ['ونشر سامي حداد تدوينة مفادها أن المصنع أغلق.', [['سامي حداد', 'المصنع أغلق']]],
    ['وتلقى الوزير رسالة من سامي حداد مفادها أن المصنع أغلق.', [['سامي حداد', 'المصنع أغلق']]],
    ['وجه سامي حداد رسالة مفادها أن الحوار هو الحل.', [['سامي حداد', 'الحوار هو الحل']]],
    // Nobody is named who says so.
    ['وتلقى الوزير رسالة مفادها أن المصنع أغلق.', []],
    ['انتشرت إشاعة مفادها أن المصنع أغلق.', []],
    ['وأرسل المصنع شحنة من القمح إلى العاصمة.', []],
  ])('tells what it holds in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a ruling', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    ['وجاء في حيثيات الحكم أن المتهم خان الأمانة.', [['حيثيات الحكم', 'المتهم خان الأمانة']]],
    ['وورد في أسباب الحكم أن الشاهد لم يحضر.', [['أسباب الحكم', 'الشاهد لم يحضر']]],
    ['وقالت المحكمة في حيثيات الحكم إن المتهم خان الأمانة.', [['المحكمة', 'المتهم خان الأمانة']]],
    ['وجاء في أسباب تأخره أن السيارة تعطلت.', []],
  ])('has grounds in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
