/**
 * Tags by which a reporter tells once more, at the end of what was said, whose words it is. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../support/quotations.ts';

describe('a tag at the end of what was said', () => {
  test.each<[text: string, content: string]>([
    [
      'قال كمال عون إن البئر أغلقت بأمر من البلدية، يضيف المتحدث ذاته.',
      'البئر أغلقت بأمر من البلدية',
    ],
    ['أكد كمال عون أن العمال تعبوا، يردف المتحدث.', 'العمال تعبوا'],
    ['قال سامي حداد إن المصنع ملك للعمال حسب قوله.', 'المصنع ملك للعمال'],
    ['قال سامي حداد إن المصنع ملك للعمال، حسب وصفه.', 'المصنع ملك للعمال'],
    ['أوضح سامي حداد أن اللجنة ستعمل وفق تعبيره.', 'اللجنة ستعمل'],
    // … and what goes on
    ['قال كمال عون إن البلدية تعمل وفق رأيه في الميزانية.', 'البلدية تعمل وفق رأيه في الميزانية'],
    ['قال كمال عون إن المصنع يعمل وفق الخطة.', 'المصنع يعمل وفق الخطة'],
  ])('is none of it: «%s»', (text, content) => {
    expect(contentsOf(text)).toEqual([content]);
  });
});
