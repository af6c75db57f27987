/**
 * Titles and callings without a name that are not those of whoever spoke or was named last: a judge is not the accused, a player not
 * his coach, and whoever's turn it is to speak not whoever spoke before. What goes on with one person stands beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a title without a name', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'حوكم فؤاد سلامة أمس. وأكد القاضي أن الأدلة كافية. وقال سلامة إن ثروته من التجارة.',
      ['القاضي', 'فؤاد سلامة'],
    ],
    [
      'دافع رامي حسين عن رجل الأعمال فؤاد سلامة. وأكد الوزير أن الأدلة كافية. ونفى سلامة ذلك، وقال إن ثروته من التجارة.',
      ['الوزير', 'فؤاد سلامة'],
    ],
    // … and where the verb goes on, or nothing but the title stood before
    [
      'زار فؤاد سلامة المصنع أمس. وأكد الوزير أن الآلات كافية. وأضاف سلامة أن العمل بدأ.',
      ['فؤاد سلامة', 'فؤاد سلامة'],
    ],
    [
      'أكد قائد الشرطة أن الأدلة كافية. وقال فؤاد سلامة إن العمل بدأ.',
      ['فؤاد سلامة', 'فؤاد سلامة'],
    ],
  ])('is not that of whoever was named before it: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: string[]]>([
    ['قال المدرب يوسف زهران إن الصفقة تمت. وأكد اللاعب أنه سيعود.', ['يوسف زهران', 'اللاعب']],
    ['قال المهاجم يوسف زهران إن الصفقة تمت. وأكد المدرب أنه سيعود.', ['يوسف زهران', 'المدرب']],
    ['قال يوسف زهران إن الصفقة تمت. أما المتحدث فأكد أنه سيعود.', ['يوسف زهران', 'المتحدث']],
    ['قال يوسف زهران إن الصفقة تمت. من جهته قال الخبير إنه سيعود.', ['يوسف زهران', 'الخبير']],
    // … and one person
    ['قال المهاجم يوسف زهران إن الصفقة تمت. وأكد اللاعب أنه سيعود.', ['يوسف زهران', 'يوسف زهران']],
    ['قال يوسف زهران إن الصفقة تمت. وقال الخبير إنه سيعود.', ['يوسف زهران', 'يوسف زهران']],
  ])('is another’s across the bench and in another’s turn: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
