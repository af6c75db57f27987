/**
 * Outlets that pass on what another told them, where they stand before their verb. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../support/quotations.ts';

describe('what an outlet has from another', () => {
  test.each<[text: string, speaker: string]>([
    ['صحيفة الأفق، نقلا عن مصدر أمني، قالت إن السفينة غرقت.', 'مصدر أمني'],
    ['وكالة سراج، نقلا عن مسؤول في الميناء، أفادت بأن السفينة غرقت.', 'مسؤول في الميناء'],
    ['وكانت صحيفة الأفق، نقلا عن مصدر أمني، قد ذكرت أن السفينة غرقت.', 'مصدر أمني'],
    ['صحيفة الأفق قالت، نقلا عن مصدر أمني، إن السفينة غرقت.', 'مصدر أمني'],
    ['وقالت صحيفة الأفق، نقلا عن مصدر في الشرطة، إن السفينة غرقت.', 'مصدر في الشرطة'],
  ])('is said once in «%s»', (text, speaker) => {
    expect(statementsOf(text)).toEqual([[speaker, 'السفينة غرقت']]);
  });

  test('is what stands before it where another clause follows', () => {
    const text = 'غرقت السفينة، نقلا عن مصدر أمني، وقالت الشرطة إن الطاقم نجا.';
    expect(statementsOf(text)).toEqual([
      ['مصدر أمني', 'غرقت السفينة'],
      ['الشرطة', 'الطاقم نجا'],
    ]);
  });
});
