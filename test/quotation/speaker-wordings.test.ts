/**
 * Short reports in which the speaker is hard to tell: behind a long title, in quotation marks, through somebody
 * else, or named only in another sentence.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('what was said', () => {
  test.each<[text: string, contents: string[]]>([
    ['وتصل القافلة نهاية الشهر، يضيف الوزير.', ['وتصل القافلة نهاية الشهر']],
    [
      'وهذه التقلبات بحسب رئيس الوكالة، تتوافق مع تغير الفصول على الكوكب.',
      ['تتوافق مع تغير الفصول على الكوكب'],
    ],
    ['وبرز ذلك عبر تصريح وزير المالية سامي الكردي بأن الحل قريب جدا.', ['الحل قريب جدا']],
  ])('is cut right in «%s»', (text, contents) => {
    expect(statementsOf(text).map(([, content]) => content)).toEqual(contents);
  });
});
