/**
 * Verbs behind a name of two words, which no list need know: they are no part of the name under which whoever bears it is shown when
 * he speaks afterwards.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('the verb behind a name of two words', () => {
  test.each<[verb: string]>([
    ['غاب عن'],
    ['خاض'],
    ['لعب في'],
    ['يغيب عن'],
    ['يقود'],
    ['سيغيب عن'],
    ['سيلعب في'],
    ['انضم إلى'],
    ['واصل'],
  ])('is no part of it: «%s»', (verb) => {
    const text = `قال المدرب يوسف زهران إن المهاجم طارق منصور ${verb} المباراة. وأضاف منصور أنه لم يتأخر.`;
    expect(speakersOf(text)).toEqual(['يوسف زهران', 'طارق منصور']);
  });

  test.each<[verb: string]>([['غابت عن'], ['قادت'], ['تغيب عن'], ['ستقود'], ['انضمت إلى']])(
    'is no part of a woman’s: «%s»',
    (verb) => {
      const text = `أكدت الشرطة أن الوزيرة هدى منصور ${verb} المسيرة. وأضافت منصور أنها لم تتأخر.`;
      expect(speakersOf(text)).toEqual(['الشرطة', 'هدى منصور']);
    },
  );

  test('is told from a third word of the name', () => {
    const text = 'أكدت الشرطة أن الوزير أحمد محمد بدر غادر أمس. وأضاف بدر أنه لم يتأخر.';
    expect(speakersOf(text)).toEqual(['الشرطة', 'أحمد محمد بدر']);
  });
});
