/**
 * To whom something is said, and verbs before a surname: neither is whoever speaks. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('who speaks', () => {
  test.each<[text: string, speaker: string]>([
    ['وبحسب ما قاله الوزير لقناة "النهار"، فإن المصنع يفتح غدا.', 'الوزير'],
    ['وحسب ما كشفت عنه الشرطة لشبكة "النهار"، فإن المصنع يفتح غدا.', 'الشرطة'],
    ['وبحسب ما قالته الوزيرة سلوى حداد، فإن المصنع يفتح غدا.', 'سلوى حداد'],
  ])('has said what follows the addressee: «%s»', (text, speaker) => {
    expect(statementsOf(text)).toEqual([[speaker, 'المصنع يفتح غدا']]);
  });
});
