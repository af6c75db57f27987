/**
 * Short reports in which the speaker is hard to tell: behind a long title, in quotation marks, through somebody
 * else, or named only in another sentence.
 */
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { article } from '../support/articles.ts';
import { statementsOf } from '../support/quotations.ts';

describe('the speaker of a statement', () => {
  test.each<[text: string, statements: string[][]]>([
    // Through somebody else.
    [
      'ونسب بيان الوزارة إلى قائد الشرطة العقيد مصلح الحربي قوله "إن الخلية اعترفت".',
      [['مصلح الحربي', 'الخلية اعترفت']],
    ],
    [
      'ووصل الجنرال كريم ناجي إلى العاصمة، وأكد أنه لن يستقيل. ونقل مكتب الرئيس عنه قوله إن الجيش مستعد.',
      [
        ['كريم ناجي', 'لن يستقيل'],
        ['كريم ناجي', 'الجيش مستعد'],
      ],
    ],
    [
      'وأثار وزير الداخلية سامي الكردي انتقادات واسعة. وقال للصحفيين "لن أعتذر عن كلامي أبدا".',
      [['سامي الكردي', 'لن أعتذر عن كلامي أبدا']],
    ],
    [
      'وقال الوزير سامي جابر إن الوضع آمن. وانتشرت أنباء عن وفاة أربعة أشخاص، إلا أن الناطق باسم الوزارة راضي عمران نفى ذلك، مبينا أن السبب مرض آخر.',
      [
        ['سامي جابر', 'الوضع آمن'],
        ['راضي عمران', 'السبب مرض آخر'],
      ],
    ],
  ])('is known in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  test('has a spokesman in its chain where one speaks for a body', () => {
    const text = 'أعلن المغرب على لسان وزير خارجيته ناصر بوريطة الثلاثاء قطع العلاقات مع الجارة.';
    const [quotation] = findQuotations(article(text), tokenize(text));
    expect(quotation?.speaker.name).toBe('المغرب');
    expect(quotation?.chain.map(({ name }) => name)).toEqual(['ناصر بوريطة']);
  });
});

describe('what was said', () => {
  test.each<[text: string, contents: string[]]>([
    ['وألقى الوزير باللوم على المعارضة في أعمال العنف.', ['المعارضة في أعمال العنف']],
    ['وأضاف الوزير أعلم أن الطريق طويل.', ['أعلم أن الطريق طويل']],
    ['وقالت الوزيرة في لندن نناشد الأطراف وقف القتال فورا.', ['نناشد الأطراف وقف القتال فورا']],
    ['وأكدت الوزارة في بيان تضامن المملكة مع العراق.', ['تضامن المملكة مع العراق']],
    [
      'وقالت السلطات إن 81 شخصا نجوا من الغرق، لكن يعتقد أن القارب كان يقل مئتين.',
      ['81 شخصا نجوا من الغرق'],
    ],
    ['وتصل القافلة نهاية الشهر، يضيف الوزير.', ['وتصل القافلة نهاية الشهر']],
    ['وكشف المدير العام للبنك عن برنامج لإعادة هيكلة الديون.', ['برنامج لإعادة هيكلة الديون']],
    [
      'وهذه التقلبات بحسب رئيس الوكالة، تتوافق مع تغير الفصول على الكوكب.',
      ['تتوافق مع تغير الفصول على الكوكب'],
    ],
    ['وقال الوزير، الذي أبلغ نظيره قرار المملكة، إن القرار يخص البلدين.', ['القرار يخص البلدين']],
    ['وبرز ذلك عبر تصريح وزير المالية سامي الكردي بأن الحل قريب جدا.', ['الحل قريب جدا']],
  ])('is cut right in «%s»', (text, contents) => {
    expect(statementsOf(text).map(([, content]) => content)).toEqual(contents);
  });
});
