/**
 * Whoever speaks in one phrase: shares, kin, people who speak together, names in marks, names of several words, and
 * words that are no part of a name.
 */
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { article } from '../support/articles.ts';

const speakersOf = (text: string) =>
  findQuotations(article(text), tokenize(text)).map(({ speaker }) => speaker.name);

describe('the phrase of whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // An honorific before a surname met with `عبد`.
    [
      'قال عبد اللطيف الجواهري والي البنك إن الفائدة لن تتغير. وأوضح السيد الجواهري أن القرار نهائي.',
      ['عبد اللطيف الجواهري', 'عبد اللطيف الجواهري'],
    ],
    // An epithet of whoever spoke last; an expert is no minister.
    [
      'قال المدير التنفيذي إيلون ماسك إن المصنع سيفتتح. وأضاف الملياردير الأمريكي أن الإنتاج سيتضاعف.',
      ['إيلون ماسك', 'إيلون ماسك'],
    ],
    [
      'قال موسى صايب، مدرب الفريق، إن اللقب مهم. وأكد اللاعب الدولي السابق أن الفريق شاب.',
      ['موسى صايب', 'موسى صايب'],
    ],
    [
      'قال وزير المالية سامي علي إن العجز تقلص. وعزا الخبير ارتفاع الأسعار إلى نقص المعروض.',
      ['سامي علي', 'الخبير'],
    ],
    [
      'قال ينس لارسن، أمين عام الحلف، إن الرد قريب. وأكد الغرب أن موسكو مسؤولة عن الهجوم.',
      ['ينس لارسن', 'الغرب'],
    ],
    // What was said in something is said by whose it is.
    [
      'قالت السفيرة نيكي حداد إن الرد قريب. وكانت حداد ترد على تصريح لعضو المجلس سامي علي دعا فيه إلى وقف المساعدات فورا.',
      ['نيكي حداد', 'سامي علي'],
    ],
    // A document after its author; a ministry in a headline.
    [
      'جاء في بيان المحامي سامي حداد: "موكلي بريء من كل التهم". وأضاف البيان: "سنقدم الأدلة كلها غدا".',
      ['سامي حداد', 'سامي حداد'],
    ],
    [
      'جاء ذلك في بيان من وزارة الخارجية الأميركية حول التحالف. وقال البيان إن التحالف أطلق خطة جديدة.',
      ['وزارة الخارجية الأميركية'],
    ],
    [
      'نفت وزارة الكهرباء السورية وجود أزمة. وذكر مصدر مسؤول في الوزارة أن الشبكة تعمل.',
      ['وزارة الكهرباء السورية', 'مصدر مسؤول في وزارة الكهرباء السورية'],
    ],
    // Cited before the clause; a report inside a report.
    ['وذكرت وكالة يونهاب، نقلا عن جيش كوريا الجنوبية، أن صاروخا أطلق.', ['جيش كوريا الجنوبية']],
    ['ووفقا لبيان رسمي، اليوم، أمر النائب العام سامي علي بحبس المتهم أربعة أيام.', ['سامي علي']],
    // Men take no feminine verb after them.
    [
      'قالت الوزارة إن المتمردين الذين يهاجمون السفن خطر. ورأت أن على الدول أن تتحد.',
      ['الوزارة', 'الوزارة'],
    ],
  ])('is known by the rest of «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
