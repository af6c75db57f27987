/**
 * Wordings and house style of newspapers in the Emirates: stops printed apart, names that are ranks or nouns elsewhere,
 * objects behind an apposition or a time, and what only looks like speech. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('whoever speaks', () => {
  test.each<[text: string, statements: string[][]]>([
    // Who filed the document in which something is demanded.
    [
      'قال المحامي سامي حداد إن الملف أغلق. ورفعت النقابة دعوى جديدة تطالب فيها بإلغاء القرار فورا.',
      [
        ['سامي حداد', 'الملف أغلق'],
        ['النقابة', 'بإلغاء القرار فورا'],
      ],
    ],
    [
      'وشدد النادي على احترام سيموني. وتناول البرنامج قضية أحمد سيد سيموني لاعب النادي، وتقدم سيموني بشكوى مضادة يطالب فيها بصرف راتبه.',
      [
        ['النادي', 'احترام سيموني'],
        ['أحمد سيد سيموني', 'بصرف راتبه'],
      ],
    ],
    ['وقدم النائب طلبا يدعو فيه الحكومة إلى الاستقالة.', [['النائب', 'الحكومة إلى الاستقالة']]],
    ['نشرت النقابة مذكرة تطالب بإلغاء القرار فورا.', [['مذكرة', 'بإلغاء القرار فورا']]],
  ])('is known in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what is said', () => {
  test.each<[text: string, statements: string[][]]>([
    [
      'وأعيد فتح الجسر، رغم نفي مصادر في البلدية انتهاء أعمال الصيانة.',
      [['مصادر في البلدية', 'انتهاء أعمال الصيانة']],
    ],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('nothing more is said', () => {
  test.each<[text: string, statements: string[][]]>([
    // What something is called.
    ['أقرت اللجنة تغيير الاسم القديم إلى اسم جديد هو "ملتقى الخليج السنوي للفنون والآداب".', []],
    // A condition, and what is demanded.
    ['وتناول الكاتب سامي حداد مساعي الصلح، على أن يدفع النادي الغرامة.', []],
    ['وشدد الوزير على أن يكون الاتفاق ملزما.', [['الوزير', 'يكون الاتفاق ملزما']]],
  ])('in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
