/**
 * First names and surnames that have the letters of a verb or a preposition, behind a verb of saying. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a name that has the letters of a verb or a preposition', () => {
  test.each<[text: string, speaker: string]>([
    ['وقال فيبين راو: "الموسم كان ضعيفا".', 'فيبين راو'],
    ['وقال تابع سليم إن الجسر اكتمل.', 'تابع سليم'],
    ['قال بين كارلوف إن الموسم كان ضعيفا.', 'بين كارلوف'],
    ['وقال بين كارلوف لقناة "الأفق" إن الموسم كان ضعيفا.', 'بين كارلوف'],
    ['قال المدرب بين كارلوف إن الموسم كان ضعيفا.', 'بين كارلوف'],
    ['وقال كيفن بين إن الموسم كان ضعيفا.', 'كيفن بين'],
    ['وقالت آن هارت إن الجسر اكتمل.', 'آن هارت'],
    ['وأكدت آن كارلوف أن الجسر اكتمل.', 'آن كارلوف'],
    ['وقال ويل هارت إن الجسر اكتمل.', 'ويل هارت'],
  ])('is one right behind a verb of saying in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each<[text: string, speaker: string]>([
    ['قال كمال عون إن الفرق بين الموسمين كبير.', 'كمال عون'],
    ['وبين كمال عون أن الموسم ضعيف.', 'كمال عون'],
    ['وتابع سليم أن الجسر اكتمل.', 'سليم'],
    ['قال المدرب دون خجل إن الموسم ضعيف.', 'المدرب'],
    ['وقال كمال عون دون تردد إن الجسر اكتمل.', 'كمال عون'],
    ['أكد كمال عون رفض الخطة، وقال إن الجسر اكتمل.', 'كمال عون'],
  ])('is none elsewhere in «%s»', (text, speaker) => {
    expect([...new Set(speakersOf(text))]).toEqual([speaker]);
  });
});
