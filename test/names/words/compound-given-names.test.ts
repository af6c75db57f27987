/**
 * Given names of two words, of which the second has `ال`, where their first is a word, a title or a verb elsewhere. What only looks
 * like one stands beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a given name of two words', () => {
  test.each<[text: string, speaker: string]>([
    ['وقال عز الدين شكري إن الباب مفتوح.', 'عز الدين شكري'],
    ['عز الدين شكري قال إن الباب مفتوح.', 'عز الدين شكري'],
    ['وبحسب عز الدين شكري فإن الباب مفتوح.', 'عز الدين شكري'],
    ['وقال عز الدين شكري، صاحب الورشة، إن الباب مفتوح.', 'عز الدين شكري'],
    ['«الباب مفتوح»، يقول عز الدين شكري.', 'عز الدين شكري'],
    // its first half is a verb, a body or a preposition elsewhere
    ['وقال مجد الدين حسن إن الباب مفتوح.', 'مجد الدين حسن'],
    ['وقال علم الدين حسن إن الباب مفتوح.', 'علم الدين حسن'],
    ['وقال نظام الدين حسن إن الباب مفتوح.', 'نظام الدين حسن'],
    ['وقال خلف الله مراد إن الباب مفتوح.', 'خلف الله مراد'],
    // … before a surname that looks like a deed or like what the verb is about
    ['ولفت نصر الدين بوزيد إلى أن الباب مفتوح.', 'نصر الدين بوزيد'],
    ['ووصف مجد الدين بوزيد القرار بأنه «متسرع».', 'مجد الدين بوزيد'],
    ['وطالب عز الدين شكري الحكومة بفتح الباب.', 'عز الدين شكري'],
  ])('is whole in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('is told again by the surname', () => {
    const text = 'وقال عز الدين شكري إن الباب مفتوح. وأضاف شكري أن العمل بدأ.';
    expect(speakersOf(text)).toEqual(['عز الدين شكري', 'عز الدين شكري']);
  });

  test.each<[text: string, speaker: string]>([
    // a province, and a surname
    ['قال محافظ صلاح الدين كمال عون إن الباب مفتوح.', 'كمال عون'],
    ['قال محافظ صلاح الدين إن الباب مفتوح.', 'محافظ صلاح الدين'],
    ['قال قائد شرطة صلاح الدين كمال عون إن الباب مفتوح.', 'كمال عون'],
    ['وقال كمال نصر الله إن الباب مفتوح.', 'كمال نصر الله'],
    // titles
    ['قال عازف البيانو كمال عون إن الباب مفتوح.', 'كمال عون'],
    ['قال مدرس الدين كمال عون إن الباب مفتوح.', 'كمال عون'],
    ['قالت أستاذة علم الأديان منى عون إن الباب مفتوح.', 'منى عون'],
    ['وقال رجال الدين إن الباب مفتوح.', 'رجال الدين'],
  ])('is none in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
