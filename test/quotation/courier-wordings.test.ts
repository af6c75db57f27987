/**
 * What tells of somebody right behind the name, bodies inside documents, pairs of whom one verb tells, and whoever a
 * participle goes on with. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('what somebody contents himself with or orders', () => {
  test.each<[text: string, statement: [speaker: string, content: string]]>([
    [
      'وتحدث الوزير سامي حداد عن السد، مكتفيا بالتشديد على أن العمل جار.',
      ['سامي حداد', 'العمل جار'],
    ],
  ])('is read in «%s»', (text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});

describe('nothing', () => {
  test.each([
    'ولم يوضح حداد ما إن كانت الخيارات تشمل إقالة الحكومة.',
    'ولم يذكر الوزير إن كان السد آمنا.',
    'وأمرت المحكمة المتهم سامي حداد بدفع تعويض كبير للضحايا.',
    'وقضت المحكمة بأن يدفع حداد تعويضا.',
    'وبعد حشد تأييد الدول الكبرى لقائمة الرسوم المقترح أن يفرضها المجلس على الشركة.',
  ])('is said in «%s»', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
