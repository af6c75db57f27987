/**
 * Wordings as archives of newspapers have them, a sentence a line without its stop and with room round the marks: captions
 * before the text, spokesmen of persons, offices that nobody is named for. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('a caption with its credit', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'سامر القاضي دعا إلى ترشيد المياه ( رويترز ) أعلنت وزارة الزراعة اليوم خطة لحفر آبار في البادية',
      [['سامر القاضي', 'ترشيد المياه']],
    ],
    [
      'الوزير القاضي قال إن السدود ممتلئة ( الفرنسية - أرشيف )\nوأضاف القاضي أن الآبار جافة',
      [
        ['الوزير القاضي', 'السدود ممتلئة'],
        ['الوزير القاضي', 'الآبار جافة'],
      ],
    ],
    // … and a dateline, an outlet's short name and a bracket inside a clause, which end nothing
    [
      'القدس المحتلة ( رويترز ) قال سامر القاضي إن السدود ممتلئة',
      [['سامر القاضي', 'السدود ممتلئة']],
    ],
    [
      'قال سامر القاضي إن وكالة الأنباء الفرنسية ( فرانس برس ) نشرت الصور ولم تعتذر',
      [['سامر القاضي', 'وكالة الأنباء الفرنسية ( فرانس برس ) نشرت الصور ولم تعتذر']],
    ],
    [
      'قال الطبيب سامر القاضي إن نقص فيتامين ( ب ) يضر بالأعصاب',
      [['سامر القاضي', 'نقص فيتامين ( ب ) يضر بالأعصاب']],
    ],
  ])('ends before the text in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('who speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // A caption below names the office above, though its line ends with a mark.
    [
      'من جهته رفض السفير التونسي لدى المنظمة التعليق ، قائلا إنه لا يجلس مع " جماعة من المخربين "\nرامي كيلمان : وقف البناء مرفوض ( الفرنسية )',
      ['رامي كيلمان', 'رامي كيلمان'],
    ],
    // What nobody says: reports without a source, a passive, a deed done once more, a heading.
    ['قال رامي كيلمان إن السد ممتلئ\nوقالت أنباء إن العمال كانوا نائمين', ['رامي كيلمان']],
    ['قال خبراء إن الكلفة ستة ملايين ، فيما قدرت الخسائر في سبع قرى بأكثر من مليون', ['خبراء']],
    ['وجددت القوات التونسية قصفها للقرية مساء أمس من ثلاث جهات', []],
    [
      'قال رامي كيلمان إن السد ممتلئ\nمقترحات حداد بدوره قال الأمين العام للحزب سامي حداد إن الخطة ناقصة',
      ['رامي كيلمان', 'سامي حداد'],
    ],
    // … and what is said so
    ['وقدرت الوزارة الخسائر بنحو مليون', ['الوزارة']],
    ['وجددت الوزارة دعوتها إلى الحوار', ['الوزارة']],
  ])('is told in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what is said', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // What is rumoured is nobody's saying, nor is a name between marks.
    [
      'وردا على ما تردد عن صفقة محلية ل ـ " إنقاذ الفريق " قال سامي حداد إن الملعب صغير',
      [['سامي حداد', 'الملعب صغير']],
    ],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
