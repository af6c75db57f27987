/**
 * A stop with `و` glued to it and the word that `و` joins parted from it: a new sentence, and no initial of a name.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../../support/quotations.ts';

describe('«و» between a stop and the next word', () => {
  test.each<[text: string, ...said: string[]]>([
    [
      'وقال سامي حداد إن المصنع باق.و أكد أن العمال سيعودون غدا.',
      'المصنع باق',
      'العمال سيعودون غدا',
    ],
    [
      'وقالت هدى شاهين إن الدورة مجانية.و أوضحت أن التسجيل مفتوح.',
      'الدورة مجانية',
      'التسجيل مفتوح',
    ],
    [
      'وقال سامي حداد إن المصنع باق. و أضاف أن العمال سيعودون غدا.',
      'المصنع باق',
      'العمال سيعودون غدا',
    ],
    [
      'وقال سامي حداد إن المصنع باق.وأكد أن العمال سيعودون غدا.',
      'المصنع باق',
      'العمال سيعودون غدا',
    ],
  ])('begins a sentence in «%s»', (text, ...said) => {
    expect(contentsOf(text)).toEqual(said);
  });

  test.each<[text: string, speaker: string]>([
    ['وقال المتهم سمير.و إن المصنع باق.', 'سمير.و'],
    ['وقال الشاهد (س.و) إن المصنع باق.', '(س.و)'],
  ])('is an initial in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
