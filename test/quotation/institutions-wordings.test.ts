/**
 * Wordings of institutions' own news, of ministries, universities, auditors and conferences: whoever goes on speaking
 * without being named again, and names beside long titles. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('what says nothing', () => {
  test.each<[text: string, statements: string[][]]>([
    // What something is called.
    [
      'أكد سامي حداد، خلال جلسة «الأمن الغذائي والزراعة الحديثة» في ملتقى كبير، أن المياه تكفي.',
      [['سامي حداد', 'المياه تكفي']],
    ],
    ['وأكد سامي حداد خلال الجلسة: «المياه تكفي المدينة».', [['سامي حداد', 'المياه تكفي المدينة']]],
    // A need that calls.
    ['ويلتقي الأعضاء في جلسات خاصة إن دعت الضرورة أو بطلب من المديرة.', []],
    ['ودعت المديرة سهى حداد إلى عقد دورات إضافية.', [['سهى حداد', 'عقد دورات إضافية']]],
    // `على حد سواء` is nobody's word.
    [
      'وقال سامي حداد إن الخطة تشمل الطلاب والموظفين على حد سواء.',
      [['سامي حداد', 'الخطة تشمل الطلاب والموظفين على حد سواء']],
    ],
    ['وقال سامي حداد إن الخطة تشمل الطلاب، على حد تعبيره.', [['سامي حداد', 'الخطة تشمل الطلاب']]],
  ])('is left in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
