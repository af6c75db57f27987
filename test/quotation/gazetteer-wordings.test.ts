/**
 * Whoever is asked, called upon or cited, countries in headlines, and speech that runs over lines. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('who speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // A country in a headline.
    ['السعودية: القبض على متهم سرق خزنة', []],
    ['العراق: وزير النفط يعلن فتح حقل جديد', ['وزير النفط']],
    ['إيران: لن نتراجع عن حقنا', ['إيران']],
  ])('is read in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
