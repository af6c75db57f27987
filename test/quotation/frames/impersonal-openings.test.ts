/**
 * What is said behind `قال` without `إن` or marks, in a clause with an `أن` of its own: it begins with what governs that `أن`, and
 * whoever speaks ends there. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../support/quotations.ts';

describe('a clause with an «أن» of its own behind «قال»', () => {
  test.each<[who: string, speaker: string]>([
    ['وقالت هدى شاهين', 'هدى شاهين'],
    ['وقال مدير المرفأ سامي حداد', 'سامي حداد'],
    ['وقال مصدر في الشركة', 'مصدر في الشركة'],
    ['وقالت النقابة في بيان', 'النقابة'],
    ['وقال وزير الزراعة سامي حداد اليوم', 'سامي حداد'],
  ])('begins behind «%s»', (who, speaker) => {
    for (const said of [
      'يبدو أن اللجنة تأخرت',
      'لا شك أن السفينة ستصل',
      'لا بد أن تفتح الطريق',
      'لا يمكن أن تستمر الأزمة',
      'تبين بعد الجرد أن المخزون ناقص',
      'يجب على البلدية أن تفتح الطريق',
      'من المقرر أن تفتح الحديقة غدا',
      'من غير المقبول أن تقطع المياه',
    ])
      expect(statementsOf(`${who} ${said}.`)).toEqual([[speaker, said]]);
  });

  test('begins with the noun that it explains', () => {
    const text = 'وقال كمال عون المشكلة أن الميزانية نفدت.';
    expect(statementsOf(text)).toEqual([['كمال عون', 'المشكلة أن الميزانية نفدت']]);
  });

  test.each<[text: string, speaker: string, said: string]>([
    ['وقالت هدى شاهين إنه يبدو أن اللجنة تأخرت.', 'هدى شاهين', 'يبدو أن اللجنة تأخرت'],
    ['وقال سامي حداد: من المتوقع أن ترتفع الأسعار.', 'سامي حداد', 'من المتوقع أن ترتفع الأسعار'],
    ['وقال كمال عون أعتقد أن الصفقة تمت.', 'كمال عون', 'أعتقد أن الصفقة تمت'],
    // … where the noun before has it for an adjective
    ['وقالت النقابة في بيانها الجديد أن الإضراب مستمر.', 'النقابة', 'الإضراب مستمر'],
    // … where the verb has its own clause behind
    ['وقال كمال عون في لقاء يجب أن يعقد كل شهر إن العمل مستمر.', 'كمال عون', 'العمل مستمر'],
    [
      'وقال كمال عون في حوار يجب أن ينشر غدا: "العمل مستمر ولن يتوقف".',
      'كمال عون',
      'العمل مستمر ولن يتوقف',
    ],
    // … and where `أن` is the verb's
    ['وقال سامي حداد أن الطريق مغلق.', 'سامي حداد', 'الطريق مغلق'],
  ])('is told from the verb’s own in «%s»', (text, speaker, said) => {
    expect(statementsOf(text)).toEqual([[speaker, said]]);
  });
});
