/**
 * Whom a participle means where its gender is not whoever did something, and who speaks meanwhile. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a participle of another gender', () => {
  test.each<[text: string, speakers: string[]]>([
    ['وتلقى سامي حداد اتصالا من سعاد عون، مؤكدة أن المعهد سيفتح.', ['سعاد عون']],
    ['وتلقت سعاد عون رسالة من سامي حداد، مؤكدا أن القمح متوافر.', ['سامي حداد']],
    ['واستقبل الوزير سامي حداد السفيرة سعاد عون، مؤكدة أن المعهد سيفتح.', ['سعاد عون']],
    // … and not where it fits whoever got it
    ['وتلقت سعاد عون رسالة من سامي حداد، مؤكدة أن القمح متوافر.', ['سعاد عون']],
    ['وتلقى سامي حداد اتصالا من الوزير كمال عون، مؤكدا أن المعهد سيفتح.', ['سامي حداد']],
  ])('is of whoever it fits in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a calling in what is told meanwhile', () => {
  test.each<[text: string, speakers: string[]]>([
    ['قال سامي حداد إن الجسر آمن، فيما أكد الوزير أن الطريق مغلق.', ['سامي حداد', 'الوزير']],
    [
      'قالت سعاد حداد إن المدارس ستغلق، في حين أوضح الوزير أن الجامعات مفتوحة.',
      ['سعاد حداد', 'الوزير'],
    ],
    // … and not in another sentence
    ['قال سامي حداد إن الجسر آمن. وأكد الوزير أن الطريق مغلق.', ['سامي حداد', 'سامي حداد']],
  ])('is another’s in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
