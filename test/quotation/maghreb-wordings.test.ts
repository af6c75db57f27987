/**
 * Wordings of Maghrebi newspapers and radio sites: names that are words elsewhere, bodies called after what they are
 * for, and who speaks where a name and a title stand side by side. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../support/quotations.ts';

describe('what was said', () => {
  test.each<[text: string, contents: string[]]>([
    // What nobody told.
    ['ولم تؤكد الحكومة ولم تنف، إلى الآن، عزمها إعلان سنة جافة.', []],
    ['ولم يعلن الوزير عزمه الاستقالة من منصبه.', []],
    ['أكد الوزير عزمه الاستقالة من منصبه.', ['عزمه الاستقالة من منصبه']],
    ['رفضت كلها لأنها "لم تأت في وقتها".', []],
  ])('in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
