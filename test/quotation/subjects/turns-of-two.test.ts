/**
 * Who goes on where two have spoken or done something by turns. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../../support/quotations.ts';

describe('a participle behind the verb that its sentence opens with', () => {
  const before = 'قال أنس برهوم إن اللقاح آمن. وقال كمال عون إن الدراسة صغيرة. ';
  test.each<[text: string, speaker: string]>([
    ['ورد برهوم مؤكدا أن آلاف المتطوعين شاركوا.', 'أنس برهوم'],
    ['وعلق برهوم موضحا أن آلاف المتطوعين شاركوا.', 'أنس برهوم'],
    ['وتدخل أنس برهوم مؤكدا أن آلاف المتطوعين شاركوا.', 'أنس برهوم'],
    // … and behind a comma whoever spoke last
    ['وتابع حديثه، مؤكدا أن آلاف المتطوعين شاركوا.', 'كمال عون'],
  ])('is his who stands between the two: «%s»', (text, speaker) => {
    expect(speakersOf(before + text)).toEqual(['أنس برهوم', 'كمال عون', speaker]);
  });

  test('is no surname', () => {
    expect(speakersOf('وأجاب برهوم موضحا أن اللقاح آمن.')).toEqual(['برهوم']);
  });
});

describe('a turn that one does and says nothing in', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'قال ماهر صباغ إن الدار جاهزة. وحضر بشار عازار الحفل. من جهته، شكر عازار الجمهور. وأضاف أن الباب مفتوح.',
      ['ماهر صباغ', 'بشار عازار'],
    ],
    [
      'قال الشرطي ماهر صباغ إن السيارة كانت مسرعة. وكان السائق بشار عازار في طريقه إلى العمل. وأضاف أن المكابح تعطلت.',
      ['ماهر صباغ', 'ماهر صباغ'],
    ],
    [
      'قال ماهر صباغ إن الباب مفتوح. وتمسك صباغ بموقفه. وأكد أن الوثائق معه.',
      ['ماهر صباغ', 'ماهر صباغ'],
    ],
    [
      'اجتمع رئيس الحزب ماهر صباغ بالأمين العام للاتحاد بشار عازار. وقال عازار إن الشروط معروفة. وأكد صباغ أن الحوار باق.',
      ['بشار عازار', 'ماهر صباغ'],
    ],
  ])('is taken, or left, by what follows: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test('is nothing that was said', () => {
    expect(contentsOf('من جهته، شكر عازار الجمهور.')).toEqual([]);
  });
});

describe('a noun for anybody in office', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'قال رئيس الوفد الأممي بيتر لانغ إن الهدنة صامدة. وأكد وزير الدفاع ماهر صباغ أن الجيش ملتزم. وأضاف المسؤول الأممي أن اللجنة ستعود.',
      ['بيتر لانغ', 'ماهر صباغ', 'بيتر لانغ'],
    ],
    [
      'قال السفير الفرنسي بيتر لانغ إن الهدنة صامدة. وأكد وزير الدفاع ماهر صباغ أن الجيش ملتزم. وقال الدبلوماسي الفرنسي إن اللجنة ستعود.',
      ['بيتر لانغ', 'ماهر صباغ', 'بيتر لانغ'],
    ],
    // … and alone whoever spoke last
    [
      'قال السفير الفرنسي بيتر لانغ إن الهدنة صامدة. وأكد ماهر صباغ أن الجيش ملتزم. وأضاف المسؤول أن اللجنة ستعود.',
      ['بيتر لانغ', 'ماهر صباغ', 'ماهر صباغ'],
    ],
  ])('means him whose title has the same adjective: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
