/**
 * By what something is done, behind `، وفق`: part of what was said; and by whom it is told.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../support/quotations.ts';

describe('what stands behind «، وفق»', () => {
  test.each([
    'وفق أحدث النظم',
    'وفق أرقى مواصفات السلامة',
    'وفقا لأفضل الممارسات',
    'طبقا لأعلى المعايير',
    'وفق ما ينص عليه العقد',
    'وفق ما يقتضيه النظام',
    'وفق قدراتهم',
    'بحسب درجاتهم',
    'وفق الجدول الزمني',
  ])('is part of what is said where it is a measure: «%s»', (measure) => {
    const said = `المصنع سيعمل بطاقة كاملة، ${measure}`;
    expect(contentsOf(`وأكد سامي حداد أن ${said}.`)).toEqual([said]);
  });

  test.each([
    'وفق صحيفة الساحل',
    'وفق ما ذكرت صحيفة الساحل',
    'وفق ما قررت المحكمة',
    'وفق ما جاء في بيان الوزارة',
    'وفق أحدث تقرير للبنك',
    'وفقا لأحدث بيانات الوزارة',
    'وفق كبير المهندسين',
    'وفق أكثر من مصدر',
    'وفق أعلى هيئة قضائية',
    'وفق تصريحاته',
  ])('ends it where somebody tells it: «%s»', (source) => {
    const said = 'المصنع سيعمل بطاقة كاملة';
    expect(contentsOf(`وأكد سامي حداد أن ${said}، ${source}.`)[0]).toBe(said);
  });
});
