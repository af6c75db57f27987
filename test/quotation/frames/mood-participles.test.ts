/**
 * Participles between a verb of saying and its words that tell about what or to whom something is said: the verb is the cue. Behind
 * another verb, or with a clause of their own, they are cues themselves.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../support/quotations.ts';

describe('a participle before what is said', () => {
  test.each<[text: string, cues: string[]]>([
    ['وقال كمال عون، مدير المتحف، معلقا على الحريق: سنعيد بناء الجناح.', ['وقال']],
    ['وقالت هدى شاهين، رئيسة الجمعية، مرحبة بالضيوف: هذه مدينتكم.', ['وقالت']],
    ['وأضاف كمال عون، منتقدا الحكم: لن نترك الملعب.', ['وأضاف']],
    ['قال المدرب كمال عون، متحدثا عن اللقاء: كنا الأفضل.', ['قال']],
    ['وقال كمال عون، متحدثا من الضفة، إن المصنع أغلق.', ['وقال']],
    ['وقال كمال عون متحدثا باسم السكان إن المصنع أغلق.', ['وقال']],
    // … and a cue
    ['نفى كمال عون الخبر، معلقا: لن نترك الملعب.', ['معلقا']],
    ['نفى كمال عون الخبر، مؤكدا: لن نترك الملعب.', ['مؤكدا']],
    ['وقال كمال عون إن المصنع أغلق، مرحبا بأن العمال عادوا.', ['وقال', 'مرحبا']],
    ['وطالب كمال عون بمهلة جديدة، مجادلا بأن العقد غامض.', ['وطالب', 'مجادلا']],
  ])('is no cue where the verb has the words: «%s»', (text, cues) => {
    expect(quotationsOf(text).map(({ cue }) => cue && text.slice(cue.start, cue.end))).toEqual(
      cues,
    );
  });
});
