/**
 * What tells of somebody right behind the name, bodies inside documents, pairs of whom one verb tells, and whoever a
 * participle goes on with. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('a name', () => {
  test.each<[text: string, speakers: string[]]>([
    ['قال بيتر هوفمان العائد من رحلة إلى الهند إن المصنع مغلق.', ['بيتر هوفمان']],
    ['وقال هوفمان القادم من المجر إن المصنع مغلق.', ['هوفمان']],
    ['وقالت حداد العائدة إلى بيروت إن البيت خال.', ['حداد']],
    ['وقال شاهين الفائز بالجائزة إن الكتاب طويل.', ['شاهين']],
    ['وقال شاهين المحسوب على المعارضة إن البيت خال.', ['شاهين']],
    ['وقال شاهين الغائب عن الجلسة إن البيت خال.', ['شاهين']],
    // … and surnames of the same form, which govern nothing
    ['وقال سامي العائد إن البيت خال.', ['سامي العائد']],
    ['وقال سامي القائد من بيروت إن البيت خال.', ['سامي القائد']],
  ])('ends before what its bearer does in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: string[]]>([
    ['قال سليم شاهين رفيق هوفمان القديم إن المغني نائم.', ['سليم شاهين']],
    ['وقال سليم شاهين صديق المغني إن البيت خال.', ['سليم شاهين']],
    ['وقال سليم شاهين خصم حداد إن البيت خال.', ['سليم شاهين']],
    // … and names that are such words elsewhere
    ['وقال سامي محمد صديق الكندي إن البيت خال.', ['سامي محمد صديق الكندي']],
    ['وقال سليم جار الله إن البيت خال.', ['سليم جار الله']],
  ])('ends before whose friend its bearer is in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: string[]]>([
    [
      'رفع أندرسون قضية مضادة، متهما شركاءه بالتجسس. وقال أندرسون إن البيت خال.',
      ['أندرسون', 'أندرسون'],
    ],
    [
      'مستشار الأمن الوطني كمال الربيعي. امتدح الربيعي دور قبائل الشمال في الحرب. وقال الربيعي إن البيت خال.',
      ['كمال الربيعي'],
    ],
    ['وقالت هبة سلامة ربيعة إن البيت خال.', ['هبة سلامة ربيعة']],
  ])('ends before what the verb is about in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
