/**
 * Quotations over several lines, and round brackets that stand for quotation marks.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, statementsOf } from '../../support/quotations.ts';

describe('a quotation over several lines', () => {
  test.each<[text: string, contents: string[]]>([
    [
      'وقال سامي حداد "الأمر يخيفني قليلا.\nلن أبقى وحيدا بعد اليوم".\nثم صعد إلى القطار.',
      ['الأمر يخيفني قليلا.\nلن أبقى وحيدا بعد اليوم'],
    ],
    [
      'وأكد سامي حداد ان " لدينا فرصا كثيرة.\nوعلينا ان نستغلها. فمن واجبنا ذلك".\nوعاد إلى بيته.',
      ['لدينا فرصا كثيرة.\nوعلينا ان نستغلها. فمن واجبنا ذلك'],
    ],
    // … and not where other marks open in between
    ['وقال سامي حداد "الأمر يخيفني قليلا.\nوعرض المسرح "الريح" أمس.', ['الأمر يخيفني قليلا']],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'قال متحدث “الرئيس يدعم القرار بالكامل.. ببساطة سننتظر نتيجة الاستفتاء.\n“إنها اللحظة التي يقرر فيها الشعب مستقبله.”',
      [['متحدث', 'الرئيس يدعم القرار بالكامل.. ببساطة سننتظر نتيجة الاستفتاء']],
    ],
    // Marks that close at the end of the next line.
    [
      'وقالت الوزيرة ليلى مراد " لقد خسرنا المباراة\nفكيف نعود إلى الملعب بعد عام ؟ "\nوأضافت أن الملعب صغير',
      [
        ['ليلى مراد', 'لقد خسرنا المباراة\nفكيف نعود إلى الملعب بعد عام ؟'],
        ['ليلى مراد', 'الملعب صغير'],
      ],
    ],
    // … and marks that the next line opens and closes itself
    [
      'وقالت الوزيرة ليلى مراد " لقد خسرنا المباراة أمس\nوأضافت " الملعب صغير جدا "',
      [
        ['ليلى مراد', 'لقد خسرنا المباراة أمس'],
        ['ليلى مراد', 'الملعب صغير جدا'],
      ],
    ],
    // A quotation over two paragraphs.
    [
      'وقال المدرب سامي حداد: “لم أهرب من أحد.\nأطلب أن تتركونا نعمل في هدوء”.\nوغادر القاعة.',
      [['سامي حداد', 'لم أهرب من أحد.\nأطلب أن تتركونا نعمل في هدوء']],
    ],
    // A line that a page broke round its links.
    [
      'وأضاف سامي حداد قائلا: "هناك أكثر من عمل جمعنا ب\nالمخرج نجيب عون\n، وكان هناك انسجام كبير بيننا".',
      [['سامي حداد', 'هناك أكثر من عمل جمعنا ب\nالمخرج نجيب عون\n، وكان هناك انسجام كبير بيننا']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('round brackets', () => {
  test.each<[text: string, contents: string[]]>([
    [
      'وأدلى الوزير سامي حداد بتصريح جاء فيه: ( إن المدينة هادئة ، والطرق كلها مفتوحة ) .',
      ['المدينة هادئة ، والطرق كلها مفتوحة'],
    ],
    [
      'وقال الوزير سامي حداد: ( الموسم ناجح وأضاف : نريد مواسم أكثر في المدن كلها ) .',
      ['الموسم ناجح', 'نريد مواسم أكثر في المدن كلها'],
    ],
    [
      'وقال مسؤول للوكالة ( لا نملك قوات كافية لحماية الأبراج منذ بداية الشهر ) .',
      ['لا نملك قوات كافية لحماية الأبراج منذ بداية الشهر'],
    ],
    ['وقال مسؤول في الوزارة (رفض الكشف عن اسمه) إن الأبراج سليمة.', ['الأبراج سليمة']],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A day in brackets is no speech.
    [
      'دعا الرئيس سامي حداد الأهالي إلى الهدوء، وفق ما أكد القصر الأحد (3 آذار/مارس 2024).',
      [['سامي حداد', 'الأهالي إلى الهدوء']],
    ],
    // A sum in brackets; speech in brackets is somebody's.
    ['وتشتري البلدية حافلات بكلفة تبلغ 12 مليون ليرة تركية (9 ملايين درهم، 3 ملايين يورو).', []],
    [
      'وقال الخبير سامي حداد (نحتاج إلى وقت أطول لفهم ما جرى).',
      [['سامي حداد', 'نحتاج إلى وقت أطول لفهم ما جرى']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
