/**
 * Wordings of the foreign desk: what is said meanwhile, asides of where it was said, deeds announced without `أن`, bodies
 * and sources without `ال`, a spokesman who tells what his chief said, and what nobody says. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('a deed told without «أن»', () => {
  test.each<[text: string, speaker: string, content: string]>([
    // Told by a noun.
    [
      'يأتي ذلك بعد إعلان وزارة الصحة تسجيل عشر إصابات جديدة.',
      'وزارة الصحة',
      'تسجيل عشر إصابات جديدة',
    ],
    ['وجاء القرار في أعقاب تأكيد وزارة الطاقة وقف التصدير.', 'وزارة الطاقة', 'وقف التصدير'],
  ])('is read in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });
});

describe('nobody', () => {
  test.each<[text: string]>([
    ['ومن المقرر أن يعلن عن الفائز غدا في حفل كبير بالعاصمة.'],
    ['ومن المرتقب أن تؤكد الوزارة غدا أن الطريق مفتوح.'],
    ['ويتوقع ارتفاع عدد الزوار في الربيع.'],
    ['وتؤكد المادة الثانية أن الرخصة تسحب بعد عام.'],
    ['ويرجع غياب التلاميذ إلى سوء الطقس في الجبال.'],
    ['وبعد تعهد هذه السفن بالرحيل، عاد الصيادون إلى الميناء.'],
  ])('says what is told in «%s»', (text) => {
    const after = 'قال الوزير سامي حداد إن المطار جاهز. ';
    expect(speakersOf(after + text)).toEqual(['سامي حداد']);
  });

  test('but whoever is named does', () => {
    expect(speakersOf('ويتوقع الوزير سامي حداد ارتفاع عدد الزوار في الربيع.')).toEqual([
      'سامي حداد',
    ]);
    expect(speakersOf('ويرجع الخبير سامي حداد التأخر إلى سوء الطقس.')).toEqual(['سامي حداد']);
  });
});

describe('what was told', () => {
  test.each([
    'تحدث الوزير عن الاقتصاد.',
    'وقف العمال في وجه بناء المصنع.',
    'وصلت أنباء غير مؤكدة بأن الجسر انهار.',
    'وزار الوفد المصانع القديمة التي يُعتقد أنها تلوث النهر.',
    'وزار الوفد المصانع القديمة التي يعتقد أنها تلوث النهر.',
  ])('is nothing in «%s»', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
