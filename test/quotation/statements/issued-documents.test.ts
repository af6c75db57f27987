/**
 * A document and what came in it: whoever issued it speaks, unless it is said to be another's. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('what came in a document', () => {
  test.each<[text: string, speaker: string]>([
    ['أصدرت شركة نورفا بيانا جاء فيه أن الإنتاج زاد.', 'شركة نورفا'],
    ['أصدر كمال عون بيانا جاء فيه أن الإنتاج زاد.', 'كمال عون'],
    ['ونشر ماهر دباس منشورا جاء فيه أن المعرض تأجل.', 'ماهر دباس'],
    ['وأصدرت النقابة بيانا جاء فيه: "الحوار مستمر".', 'النقابة'],
    ['وأصدرت الوزارة بيانا مقتضبا مساء أمس جاء فيه أن السد جاهز.', 'الوزارة'],
    ['وجاء في بيان للنقابة أن الحوار مستمر.', 'النقابة'],
    ['أصدرت شركة نورفا بيانا قالت فيه إن الإنتاج زاد.', 'شركة نورفا'],
  ])('is by whoever issued it in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each<[text: string]>([
    ['ونشرت الصحيفة بيانا للنقابة جاء فيه أن الحوار مستمر.'],
    ['ونشرت الوكالة بيانا صادرا عن النقابة جاء فيه أن الحوار مستمر.'],
  ])('is not by whoever printed another’s in «%s»', (text) => {
    expect(speakersOf(text)).not.toContain('الصحيفة');
    expect(speakersOf(text)).not.toContain('الوكالة');
  });
});
