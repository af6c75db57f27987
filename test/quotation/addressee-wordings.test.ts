/**
 * To whom something is said, and verbs before a surname: neither is whoever speaks. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('who speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // A verb printed with its doubled letter, before a surname that the article knows.
    [
      'قال يوليان هوفمان إن السؤال صعب. وفي البرنامج نفسه أجّل هوفمان الرد، وقال "عليكم أن تناموا أربع ليال أخرى".',
      ['يوليان هوفمان', 'يوليان هوفمان'],
    ],
    // … and not a name so printed
    ['وقال محمّد حداد إن الملعب صغير.', ['محمّد حداد']],
  ])('is read in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speaker: string]>([
    ['وبحسب ما قاله الوزير لقناة "النهار"، فإن المصنع يفتح غدا.', 'الوزير'],
    ['وحسب ما كشفت عنه الشرطة لشبكة "النهار"، فإن المصنع يفتح غدا.', 'الشرطة'],
    ['وبحسب ما قالته الوزيرة سلوى حداد، فإن المصنع يفتح غدا.', 'سلوى حداد'],
  ])('has said what follows the addressee: «%s»', (text, speaker) => {
    expect(statementsOf(text)).toEqual([[speaker, 'المصنع يفتح غدا']]);
  });
});
