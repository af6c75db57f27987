/**
 * Whoever holds a calling or leads a firm, behind what he leads. What only looks like it stands beside it.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('the name behind a calling', () => {
  test.each<[text: string, speaker: string]>([
    ['قال مدير عام شركة نورفا سامي حداد إن الباب مفتوح.', 'سامي حداد'],
    ['أكد الرئيس التنفيذي لمجموعة «سهيل» القابضة كمال عون أن الباب مفتوح.', 'كمال عون'],
    ['أوضح استشاري أمراض القلب بمستشفى النور هدى شاهين أن الباب مفتوح.', 'هدى شاهين'],
    ['قال مؤسس منصة تمر باسل نجار إن الباب مفتوح.', 'باسل نجار'],
    ['قال قائد فريق الإنقاذ باسل نجار إن الباب مفتوح.', 'باسل نجار'],
    ['قال مطور لعبة «رمال» باسل نجار إن الباب مفتوح.', 'باسل نجار'],
    ['قال اختصاصي الأمراض الجلدية باسل نجار إن الباب مفتوح.', 'باسل نجار'],
    // a woman who founded something, and no foundation
    ['قالت مؤسسة منصة «تمر» ليلى نجار إن الباب مفتوح.', 'ليلى نجار'],
    ['قالت مؤسسة شركة دلتان ليلى نجار إن الباب مفتوح.', 'ليلى نجار'],
  ])('speaks in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each<[text: string, speaker: string]>([
    ['قال مدير عام شركة نورفا إن الباب مفتوح.', 'مدير عام شركة نورفا'],
    ['قال كاتب عام نقابة الصيادين إن الباب مفتوح.', 'كاتب عام نقابة الصيادين'],
    ['قال مؤسس منصة تمر إن الباب مفتوح.', 'مؤسس منصة تمر'],
    ['قالت مؤسسة دار السلام إن الباب مفتوح.', 'مؤسسة دار السلام'],
    ['قالت مؤسسة النفط إن الباب مفتوح.', 'مؤسسة النفط'],
    ['قالت شركة نورفا إن الباب مفتوح.', 'شركة نورفا'],
  ])('is none where nobody is named: «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
