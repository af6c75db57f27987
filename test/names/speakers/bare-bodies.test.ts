/**
 * Bodies that are named without the noun that says what they are, and then called by it: `قالت نورفا … . وأضافت الشركة`. Negatives
 * stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('«الشركة» behind a bare name', () => {
  test.each<[text: string, speakers: readonly string[]]>([
    ['أعلنت نورفا إغلاق الثغرة. وقالت الشركة إن البيانات سليمة.', ['نورفا', 'نورفا']],
    [
      'قالت نورفا إن الثغرة أغلقت. وأضافت الشركة أن البيانات سليمة. وأكدت الشركة أن التحديث مجاني.',
      ['نورفا', 'نورفا', 'نورفا'],
    ],
    ['ذكرت نورفا أن السفينة غرقت. وأضافت الوكالة أن الطاقم نجا.', ['نورفا', 'نورفا']],
    [
      'قال Blue Harbor إنه أغلق الثغرة. ونصحت الشركة المستخدمين بتغيير كلمات السر.',
      ['Blue Harbor', 'Blue Harbor'],
    ],
    [
      'قال متحدث باسم نورفا إن الثغرة أغلقت. وقالت الشركة إن البيانات سليمة.',
      ['متحدث باسم نورفا', 'نورفا'],
    ],
    // … and where the article names one with its noun, that one
    [
      'قالت شاهين إن العمل صعب. وأعلنت شركة نورفا أن الأجور سترتفع. وأضافت الشركة أن العمال راضون.',
      ['شاهين', 'شركة نورفا', 'شركة نورفا'],
    ],
  ])('is whoever bears it in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: readonly string[]]>([
    // a woman: by her given name, her whole name, or a surname
    ['أكدت هدى أن الثغرة أغلقت. وقالت الشركة إن البيانات سليمة.', ['هدى', 'الشركة']],
    ['قالت تيريزا كونلي إن العمل صعب. وقالت الشركة إن الأجور ثابتة.', ['تيريزا كونلي', 'الشركة']],
    [
      'قالت هدى شاهين إن العمل صعب. وأضافت شاهين أنها متعبة. وقالت الشركة إن الأجور ثابتة.',
      ['هدى شاهين', 'هدى شاهين', 'الشركة'],
    ],
    // the noun was told of another
    [
      'تركت كونلي شركتها أمس. وقالت كونلي إن العمل صعب. وقالت الشركة إن الأجور ثابتة.',
      ['كونلي', 'الشركة'],
    ],
    // a man, a state
    ['قال كونلي إن العمل صعب. وقالت الشركة إن الأجور ثابتة.', ['كونلي', 'الشركة']],
    ['أعلنت فرنسا إغلاق المصنع. وقالت الشركة إن الأجور ثابتة.', ['فرنسا', 'الشركة']],
    [
      'قال متحدث باسم كمال عون إن العقد وقع. وقالت الشركة إن الأجور ثابتة.',
      ['متحدث باسم كمال عون', 'الشركة'],
    ],
  ])('is another in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
