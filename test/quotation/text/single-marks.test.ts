/**
 * Straight single marks round what is said, and those inside a word or another pair of marks.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../support/quotations.ts';

describe('straight single marks', () => {
  test.each<[text: string, read: [type: string, content: string][]]>([
    ["قال كمال عون: 'الطريق مغلق. وننتظر البلدية'.", [['direct', 'الطريق مغلق. وننتظر البلدية']]],
    [
      "قال كمال عون: 'الطريق مغلق منذ شهر'. وأضاف: 'ننتظر البلدية'.",
      [
        ['direct', 'الطريق مغلق منذ شهر'],
        ['direct', 'ننتظر البلدية'],
      ],
    ],
    ["قال كمال عون إن الطريق 'لن يغلق أبدا'.", [['mixed', "الطريق 'لن يغلق أبدا'"]]],
    // inside other marks and words
    [
      'قال كمال عون: "قرأت رواية \'الطريق\' مرتين. وأحببتها".',
      [['direct', "قرأت رواية 'الطريق' مرتين. وأحببتها"]],
    ],
    ["قالت الشركة إن O'Brien استقال.", [['indirect', "O'Brien استقال"]]],
  ])('are quotation marks where they stand round words: %s', (text, read) => {
    expect(
      quotationsOf(text).map(({ type, content }) => [type, text.slice(content.start, content.end)]),
    ).toEqual(read);
  });
});
