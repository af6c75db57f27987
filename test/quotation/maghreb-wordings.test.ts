/**
 * Wordings of Maghrebi newspapers and radio sites: names that are words elsewhere, bodies called after what they are
 * for, and who speaks where a name and a title stand side by side. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../support/quotations.ts';

describe('the speaker of a statement', () => {
  test.each<[text: string, speakers: string[]]>([
    // A name before a verb, and a verb behind a known surname.
    [
      'قالت ريم حداد إن العرض كبير. العويطي من جانبه أكد أن العمل لا يحاكم أحدا.',
      ['ريم حداد', 'العويطي'],
    ],
    ['الاجتماع من جهته أكد أن العمل لا يحاكم أحدا.', []],
    [
      'واستبعد المدرب المهاجم سامي العويطي. غير أن العويطي خرج عن صمته حيث كتب: «الجواب في الميدان».',
      ['سامي العويطي'],
    ],
  ])('of «%s» is %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

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
