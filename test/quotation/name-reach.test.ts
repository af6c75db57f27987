/**
 * How far a name or a body's name goes: `علي` beside the preposition that it is spelt as, times and hearers behind a name, names in
 * marks, trades, bodies called after what they are for or joined from two. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../support/quotations.ts';

describe('what was said behind a name', () => {
  test.each<[text: string, contents: string[]]>([
    ['أكد سامي حداد الحاصل على الجائزة أن الجسر مغلق.', ['الجسر مغلق']],
    ['وأضاف «الوكيل»، في حواره مع «بوابة النهار»، أن الثغرة خطيرة.', ['الثغرة خطيرة']],
    ['هذا ما أكده الخبير الزراعي "سامي حداد".', []],
  ])('%s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});

describe('surnames that are callings, and whose the words before a name are', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'أكد الناطق بإسم قيادة الجيش العقيد أحمد الكندي أن القيادة بخير.\nالعقيد الكندي أوضح في تصريح أن الحل قريب.',
      ['أحمد الكندي', 'أحمد الكندي'],
    ],
    ['نقلت «النهار» عن مصادر من «لوتس» و«نيروكس» أن الهاتف جاهز.', ['مصادر من «لوتس» و«نيروكس»']],
    [
      'وفقا للبيانات الأولى الصادرة عن جهاز الإنقاذ الفيدرالي فإن الحريق أخمد.',
      ['جهاز الإنقاذ الفيدرالي'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
