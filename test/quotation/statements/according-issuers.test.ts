/**
 * Whoever made the text that an "according to" phrase names: `وفقا لتقديرات نشرها أمس سامي حداد`. What nobody tells stands beside it.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../support/quotations.ts';

describe('the maker of a text that is cited', () => {
  test.each<[phrase: string, speaker: string]>([
    ['وفقا لتقديرات نشرها أمس سامي حداد', 'سامي حداد'],
    ['وفقا لتقديرات جمعها سامي حداد', 'سامي حداد'],
    ['وفقا لرسالة كتبها سامي حداد إلى الوزير', 'سامي حداد'],
    ['وفقا لإحصاءات أعلنها اليوم الوزير كمال عون', 'كمال عون'],
    ['بحسب بيانات أصدرها أمس البنك المركزي', 'البنك المركزي'],
    ['بحسب بيانات نشرتها أمس الثلاثاء وزارة الزراعة', 'وزارة الزراعة'],
    ['بحسب أرقام نشرتها الأسبوع الماضي هيئة السياحة', 'هيئة السياحة'],
    ['بحسب دراسة أعدتها العام الماضي هدى شاهين، أستاذة الزراعة', 'هدى شاهين'],
    ['بحسب دراسة أعدتها في مارس هدى شاهين', 'هدى شاهين'],
    // … as where nothing stands between the two
    ['بحسب بيانات أصدرها البنك المركزي', 'البنك المركزي'],
    // who has only printed it, and nobody
    ['وفقا لدراسة نشرتها أمس مجلة القلب', 'دراسة'],
    ['وفقا لتقرير نشر أمس', 'تقرير'],
    ['بحسب رسالة كتبها إلى الوزير', 'رسالة'],
    // what an outlet is about
    ['بحسب تقرير لموقع "سراج تك" المتخصص في التقنية', 'موقع "سراج تك"'],
  ])('is found in «%s»', (phrase, speaker) => {
    expect(statementsOf(`تراجع إنتاج الزيتون، ${phrase}.`)).toEqual([
      [speaker, 'تراجع إنتاج الزيتون'],
    ]);
  });

  test.each<[text: string, speaker: string, content: string]>([
    ['ووفقا لتقديرات نشرها أمس سامي حداد، ارتفعت كلفة الشحن.', 'سامي حداد', 'ارتفعت كلفة الشحن'],
    ['وبحسب بيانات أصدرها أمس البنك المركزي، فإن التضخم تباطأ.', 'البنك المركزي', 'التضخم تباطأ'],
  ])('is found before what was said in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });

  test.each<[text: string]>([
    ['وزعت الجوائز وفقا لمعايير وضعتها اللجنة.'],
    ['جرى التعيين وفقا لقرار أصدره أمس الوزير.'],
  ])('is nobody who tells something in «%s»', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
