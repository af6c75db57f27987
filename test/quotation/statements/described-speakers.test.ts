/**
 * A speaker of whom a clause tells what else he said, before his own words: both end where the next begins. Negatives stand beside
 * them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../support/quotations.ts';

describe('what else a speaker said, told between the verb and his words', () => {
  test.each<[text: string, speaker: string, inner: string, outer: string]>([
    ['وقال صياد ذكر أن اسمه كمال إن البحر هائج.', 'صياد', 'اسمه كمال', 'البحر هائج'],
    [
      'وقال عامل زعم أنه طرد من المصنع إن الأجور لا تدفع.',
      'عامل',
      'طرد من المصنع',
      'الأجور لا تدفع',
    ],
    ['وقالت امرأة قالت إنها من الضفة إن الماء بلغ السقف.', 'امرأة', 'من الضفة', 'الماء بلغ السقف'],
    ['وقال كمال عون، الذي أكد أنه سيستقيل، إن المصنع خاسر.', 'كمال عون', 'سيستقيل', 'المصنع خاسر'],
    ['وقال المدرب الذي أعلن أنه سيستقيل إن الفريق متعب.', 'المدرب', 'سيستقيل', 'الفريق متعب'],
  ])('ends where his own words open in «%s»', (text, speaker, inner, outer) => {
    expect(statementsOf(text)).toEqual([
      [speaker, inner],
      [speaker, outer],
    ]);
  });

  test.each<[text: string, speaker: string, content: string]>([
    ['وقال كمال عون، الذي سبق أن حذر من الفيضان، إن السد متصدع.', 'كمال عون', 'السد متصدع'],
    ['وقال مهندس طلب عدم الكشف عن هويته إن السد تشقق.', 'مهندس', 'السد تشقق'],
    // what is told inside somebody's words
    ['وقال صياد إنه ذكر أن البحر هائج.', 'صياد', 'ذكر أن البحر هائج'],
    ['وذكر ماهر دباس أن الوزير أكد له أن الجسر آمن.', 'ماهر دباس', 'الوزير أكد له أن الجسر آمن'],
  ])('is one statement in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)[0]).toEqual([speaker, content]);
  });
});
