/**
 * Verbs whose first `و` is their own, inside what a woman or a body says: `وصلت` is no `وصلّت`.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../support/quotations.ts';

describe('«وصلت» inside what is said', () => {
  test.each([
    'السفينة وصلت أمس',
    'الطائرة قد وصلت',
    'نسبة الحضور وصلت إلى النصف',
    'القافلة التي وصلت إلى القرية عادت',
    'الشحنة لن تفرغ ما دامت وصلت متأخرة',
  ])('is part of «%s»', (said) => {
    for (const who of ['وقالت هدى شاهين إن', 'وأكدت الشركة أن', 'وذكرت صحيفة الساحل أن'])
      expect(contentsOf(`${who} ${said}.`)).toEqual([said]);
  });

  test.each([
    'وقالت هدى شاهين إن المسرح سيفتح غدا، وغادرت القاعة.',
    'وقالت هدى شاهين إن المسرح سيفتح غدا ثم غادرت القاعة.',
    'وقالت هدى شاهين إن المسرح سيفتح غدا، وصلت في الساحة.',
  ])('is no other deed of hers, as in «%s»', (text) => {
    expect(contentsOf(text)).toEqual(['المسرح سيفتح غدا']);
  });
});
