/**
 * Wordings of regional newspapers: how they name whoever spoke before, towns, offices and names that are written like
 * other words. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../support/quotations.ts';

describe('what is told in regional news', () => {
  test.each<[text: string, contents: string[]]>([
    ['وبحسب "رويترز" فإن الشركة تدرس بيع أصولها.', ['الشركة تدرس بيع أصولها']],
    ['وحسب تصريحات المدير الفني للفريق، فإن اللاعب سيغيب شهرا.', ['اللاعب سيغيب شهرا']],
    ['"هذا القرار خاطئ"، بحسب النائبة سعاد حداد.', ['هذا القرار خاطئ']],
    [
      'أشرف القائد على التمرين، حسب ما أفاد به، اليوم الخميس، بيان لوزارة الدفاع.',
      ['أشرف القائد على التمرين'],
    ],
    ['جاء ذلك بعد إعلان المنظمة عن بقاء بعثتها في البلاد.', ['بقاء بعثتها في البلاد']],
    ['جاء ذلك بعد إعلان الوزارة إغلاق المعبر حتى الأحد.', ['إغلاق المعبر حتى الأحد']],
    // Nothing is told here.
    ['وذهب الوزير إلى المطار صباحا.', []],
    ['وأثار القرار غضب الجميع، خاصة أن الموعد قريب.', []],
    ['وكلف المشروع الدولة مليون دولار.', []],
    ['وحضر حفل إعلان الجوائز ثلاثة وزراء.', []],
  ])('of «%s» is %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
