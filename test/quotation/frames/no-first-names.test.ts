/**
 * Words right behind a verb of saying that tell when, how or where, and are nobody's first name; and those that look so and speak.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a word right behind a verb of saying', () => {
  test.each<[words: string]>([
    ['منتصف الشهر'],
    ['أواخر العام'],
    ['صبيحة السبت'],
    ['ضحى أمس'],
    ['سحر اليوم'],
    ['حينئذ'],
    ['ختاما'],
    ['حرفيا'],
    ['سرا'],
    ['ساخرا'],
    ['جازما'],
    ['بمرجانة، شمال العاصمة،'],
  ])('is no first name: «%s»', (words) => {
    const text = `قال بشار عازار إن الماء قليل. وأضاف ${words} إن السد قديم.`;
    expect(speakersOf(text)).toEqual(['بشار عازار', 'بشار عازار']);
  });

  test.each<[words: string]>([
    ['منتصف الشهر'],
    ['صبيحة السبت'],
    ['حرفيا'],
    ['ساخرا'],
    ['في باريس، العاصمة الفرنسية،'],
  ])('stands before whoever speaks: «%s»', (words) => {
    const text = `قال بشار عازار إن الماء قليل. وأضاف ${words} المهندس ماهر صباغ إن السد قديم.`;
    expect(speakersOf(text)).toEqual(['بشار عازار', 'ماهر صباغ']);
  });

  test.each<[text: string, speakers: string[]]>([
    ['وقالت ضحى عازار إن السد قديم.', ['ضحى عازار']],
    ['وقالت سحر صباغ إن السد قديم.', ['سحر صباغ']],
    ['وقال خطيب الجمعة إن الصدق واجب.', ['خطيب الجمعة']],
    ['وقال إمام الجمعة بشار عازار إن الصدق واجب.', ['بشار عازار']],
    // … and a day that tells when
    ['وقال مدير المصنع الجمعة إن السد قديم.', ['مدير المصنع']],
    // Those who are present, and their presence.
    ['وأكد الحضور أن الحفل ناجح.', ['الحضور']],
    ['وأجمع الحضور على أن الحفل ناجح.', ['الحضور']],
    ['ورفض الحضور إلى المحكمة.', []],
    ['وطلب الحضور إلى القاعة.', []],
  ])('speaks, or does not, as it reads: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
