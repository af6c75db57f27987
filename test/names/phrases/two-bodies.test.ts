/**
 * Two bodies in the construct state: `وزارتا النقل والسياحة`. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('two bodies of one kind', () => {
  test.each<[text: string, speaker: string]>([
    ['وقالت وزارتا النقل والسياحة إن المطار سيفتح.', 'وزارتا النقل والسياحة'],
    ['وأكدت وزارتا الزراعة والري أن القمح وفير.', 'وزارتا الزراعة والري'],
    ['وقالت شركتا نورفا والساحل إن الصفقة ألغيت.', 'شركتا نورفا والساحل'],
    ['وأعلنت بلديتا الضفة والساحل إغلاق الجسر.', 'بلديتا الضفة والساحل'],
    ['وقالت جامعتا الساحل والضفة إن التسجيل مفتوح.', 'جامعتا الساحل والضفة'],
    // … and one, and two people
    ['وقالت وزارة النقل والسياحة إن المطار سيفتح.', 'وزارة النقل والسياحة'],
    ['وقال وزيرا النقل والسياحة إن المطار سيفتح.', 'وزيرا النقل والسياحة'],
  ])('are read whole in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
