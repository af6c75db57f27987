/**
 * Bodies of another state than the one that a sentence tells of.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a body without its nisba, in a sentence that opens in another state', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'أعلنت السلطات السورية إغلاق الجسر. وفي لبنان، أعلنت السلطات تسجيل ثلاث حالات.',
      ['السلطات السورية', 'السلطات'],
    ],
    [
      'أعلنت وزارة الصحة التونسية إغلاق المشفى. وفي المغرب، قالت وزارة الصحة إن الوضع مستقر.',
      ['وزارة الصحة التونسية', 'وزارة الصحة'],
    ],
    [
      'أعلنت الشرطة الفرنسية توقيف رجل. وفي ألمانيا قالت الشرطة إنها فتشت منزلا. وأضافت الشرطة أن رجلا أوقف.',
      ['الشرطة الفرنسية', 'الشرطة', 'الشرطة'],
    ],
  ])('is another’s: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: string[]]>([
    [
      'أعلنت السلطات السورية إغلاق الجسر. وفي دمشق، أعلنت السلطات تسجيل ثلاث حالات.',
      ['السلطات السورية', 'السلطات السورية'],
    ],
    [
      'أعلنت السلطات السورية إغلاق الجسر. وأغلقت المتاجر في لبنان. وأعلنت السلطات تسجيل ثلاث حالات.',
      ['السلطات السورية', 'السلطات السورية'],
    ],
    [
      'أعلنت وزارة الخارجية الفرنسية تعليق الرحلات. وفي روما، قالت الوزارة إن السفير باق.',
      ['وزارة الخارجية الفرنسية', 'وزارة الخارجية الفرنسية'],
    ],
  ])('is the same: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
