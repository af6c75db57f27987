/**
 * Whose name stands behind what somebody is to another: a client's, a husband's, a chief's; and the speaker's own behind it, between
 * commas. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('whoever says one thing more behind «كما»', () => {
  test('is not whom the clause before was about', () => {
    const text =
      'أبدى حداد استعداده قبول الخطة، إذا اعترف العمال بحق الشركة، كما أكد على أن القضية "يجب حلها خارج المصنع".';
    expect(speakersOf(text)).toEqual(['حداد', 'حداد']);
  });
});
