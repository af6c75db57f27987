/**
 * Whose name stands in a title of two people, and where titles and names end: spokesmen of somebody named, adjectives of two
 * words, churchmen and royals. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('a foreign name like other words', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'وقال المتحدث ميخا بالديانسكي "لا نعرف الوقت". ووفق بالديانسكي، "فلا خوف من التأخير".',
      ['ميخا بالديانسكي', 'ميخا بالديانسكي'],
    ],
    ['وقال أليك بالدوين إن الحادث مؤسف.', ['أليك بالدوين']],
    [
      'وقال كالفن فيليبس إن الفريق جاهز. وأضاف فيليبس أن اللقب قريب.',
      ['كالفن فيليبس', 'كالفن فيليبس'],
    ],
    [
      'وقال رئيس الشرطة إيه إن روي للصحفيين إن التحقيق انتهى. وأضاف روي أن الملف أغلق.',
      ['إيه إن روي', 'إيه إن روي'],
    ],
    ['وقال الجنرال في كيه سينغ إن المحطة جاهزة.', ['في كيه سينغ']],
    // … and other words
    ['وندد سامي بالقرار قائلا إن الباب مفتوح.', ['سامي']],
    ['وقال كالعادة إن الباب مفتوح.', []],
    ['وقال مراسل بي بي سي إن الشارع هادئ.', ['مراسل بي بي سي']],
    ['وقالت إل جي إن الهاتف جاهز.', ['إل جي']],
  ])('is read in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a body or a source', () => {
  test.each<[text: string, speaker: string]>([
    ['وقال موقع Flightradar24 إن الباب مفتوح.', 'موقع Flightradar24'],
    ['وقالت شركة 3M إن الباب مفتوح.', 'شركة 3M'],
    ['وقال برنامج F-35 إن الباب مفتوح.', 'برنامج F-35'],
    ['وقالت France 24 إن الباب مفتوح.', 'France 24'],
  ])('is whole in «%s»', (text, speaker) => {
    expect(statementsOf(text)).toEqual([[speaker, 'الباب مفتوح']]);
  });
});

describe('what is estimated', () => {
  test.each<[text: string, statements: [string, string][]]>([
    ['وقدر الباحثون عمر اللوحة بنحو مئة عام.', [['الباحثون', 'عمر اللوحة بنحو مئة عام']]],
    ['قدر خبراء كلفة المشروع بمليار دينار.', [['خبراء', 'كلفة المشروع بمليار دينار']]],
    ['وقدّر الفلاحون خسارتهم بمليون دينار.', [['الفلاحون', 'خسارتهم بمليون دينار']]],
    [
      'وقدّر البنك الدولي نسبة البطالة بـ20 في المئة.',
      [['البنك الدولي', 'نسبة البطالة بـ20 في المئة']],
    ],
    // … by somebody of that name
    [
      'وقدر الخبير عمر الحداد كلفة الجسر بمليون دينار.',
      [['عمر الحداد', 'كلفة الجسر بمليون دينار']],
    ],
    // … and by nobody
    ['وقالت الوزارة إن الباب مفتوح. ويقدر عدد النازحين بمليون شخص.', [['الوزارة', 'الباب مفتوح']]],
  ])('is what those say who estimate in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
