/**
 * Bodies, groups and offices that speak without a person's name: how far the phrase goes, and what stands between them and
 * what they say. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

const _SAID = 'إن القارب وصل إلى الميناء.';

describe('other ways of saying it', () => {
  test.each<[text: string, statement: [speaker: string, content: string]]>([
    ['وكما قال القبطان سامي حداد غير مرة، فإن البحر لا يرحم.', ['سامي حداد', 'البحر لا يرحم']],
    ['وعلى حد ما ذكرت الهيئة، فإن القارب كان فارغا.', ['الهيئة', 'القارب كان فارغا']],
    [
      'وتبعا لما أورده المجلس في تقريره الأخير، فقدت البلاد نصف قواربها.',
      ['المجلس', 'فقدت البلاد نصف قواربها'],
    ],
    ['وجاء في كلمة القبطان سامي حداد أن البحر هائج.', ['سامي حداد', 'البحر هائج']],
    ['وورد في تغريدة للوزيرة أن القارب وصل.', ['الوزيرة', 'القارب وصل']],
    ['لكن الهيئة سارعت إلى التأكيد أن القارب وصل.', ['الهيئة', 'القارب وصل']],
    ['ولا تتردد القبطان منى حداد في القول إن البحر هائج.', ['منى حداد', 'البحر هائج']],
    ['استهل القبطان سامي حداد كلمته بالتذكير بأن البحر هائج.', ['سامي حداد', 'البحر هائج']],
    ['وما زاد الحيرة قول هيئة الموانئ إن القارب وصل.', ['هيئة الموانئ', 'القارب وصل']],
    ['أوسلو – القبطان سامي حداد: البحر هائج منذ أيام', ['سامي حداد', 'البحر هائج منذ أيام']],
    // An agency behind a place sent the report.
  ])('is read in «%s»', (text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });

  test.each(['أوسلو - رويترز: وصل القارب إلى الميناء ليلا بعد رحلة طويلة'])(
    'is not read in «%s»',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});
