/**
 * Whoever or whatever without `ال` something is done to, and of whom the verb right behind tells. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a verb without a conjunction', () => {
  test.each<[text: string, speaker: string]>([
    ['استقبل الوزير وفدا من المزارعين أكد أن الآبار جفت.', 'وفدا من المزارعين'],
    ['واستدعى القاضي شاهدا قال إن الباب كان مفتوحا.', 'شاهد'],
    ['واستضافت الإذاعة باحثا أوضح أن المناخ تغير.', 'باحث'],
    ['ونشرت المجلة تقريرا يؤكد أن القمر بعيد.', 'تقريرا'],
    ['ونشرت المجلة تقريرا جديدا أكد أن القمر بعيد.', 'تقريرا'],
    ['وأصدر الوزير بشار عازار تقريرا سريا يقول إن القمر بعيد.', 'تقريرا'],
    // … and what may be one’s own, or what he is himself
    ['وأصدر الوزير بشار عازار تقريرا قال إن القمر بعيد.', 'بشار عازار'],
  ])('is theirs in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('is nobody’s whose calling is told', () => {
    expect(speakersOf('وكان عازار مديرا قال إن العمل شاق.')).toEqual([]);
  });
});

describe('a verb with a conjunction', () => {
  test.each<[text: string, speaker: string]>([
    ['واستقبل المحافظ وفدا من المدرسة، وأكد أن الملعب جاهز.', 'المحافظ'],
    ['واستقبل المحافظ وفدا من المدرسة. وأكد أن الملعب جاهز.', 'المحافظ'],
    ['وأوفدت الوزارة فريقا إلى القرية، وأكدت أن الماء نظيف.', 'الوزارة'],
    ['وسلم بشار عازار كتابا إلى المدير. وقال إن الكتاب نادر.', 'بشار عازار'],
  ])('is whoever’s who does it in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
