/**
 * Wordings of the newspapers of Egypt and the Sudan, and of those of the Gulf that print alike: towns of two words,
 * surnames that are words elsewhere, ministers of state, speakers whom the sentence names late. Negatives stand beside
 * them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('whoever speaks in news of the Nile', () => {
  test.each<[text: string, speakers: string[]]>([
    // Where a sentence begins, and whoever asked.
    [
      'وفي الطرف الآخر أشاد مدرب الضيوف التونسي سامي البحري بروح لاعبيه وقال «عدنا من بعيد والنقطة بطعم الفوز».',
      ['سامي البحري'],
    ],
    [
      'قال الدكتور سامي حداد إن اللقاح آمن. وردا على سؤال الإعلامية سهير يوسف عن المدارس، أجاب: "القرار عند مجلس الوزراء وليس عندنا".',
      Array(2).fill('سامي حداد'),
    ],
    [
      'وأشار عميد الكلية إلى أن الدراسة منتظمة، وهو ما نفاه طلاب التقت بهم الصحيفة، إذ قالوا إن القاعات مغلقة.',
      ['عميد الكلية', 'طلاب'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
