/**
 * Headlines and captions: a name before a colon, a credit behind a caption.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../../support/quotations.ts';

describe('a headline', () => {
  test.each<[text: string, speakers: string[]]>([
    // A country in a headline.
    ['السعودية: القبض على متهم سرق خزنة', []],
    ['العراق: وزير النفط يعلن فتح حقل جديد', ['وزير النفط']],
    ['إيران: لن نتراجع عن حقنا', ['إيران']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'مكتب الوزير يرد: "لم نتلق أوامر من أحد على الإطلاق".',
      [['مكتب الوزير', 'لم نتلق أوامر من أحد على الإطلاق']],
    ],
    ['وزير الخارجية السوري: سنرد على أي اعتداء', [['وزير الخارجية السوري', 'سنرد على أي اعتداء']]],
    ['أوسلو – القبطان سامي حداد: البحر هائج منذ أيام', [['سامي حداد', 'البحر هائج منذ أيام']]],
    // A headline with a body's name alone, where the article has the whole.
    [
      'الماء والكهرباء: الشبكة جاهزة للصيف\nأعلنت هيئة الماء والكهرباء أن الأعمدة فحصت كلها.',
      [
        ['هيئة الماء والكهرباء', 'الشبكة جاهزة للصيف'],
        ['هيئة الماء والكهرباء', 'الأعمدة فحصت كلها'],
      ],
    ],
    [
      'الطقس والمناخ: الشبكة جاهزة للصيف\nأعلنت هيئة الماء والكهرباء أن الأعمدة فحصت كلها.',
      [['هيئة الماء والكهرباء', 'الأعمدة فحصت كلها']],
    ],
    // Nobody says anything.
    ['أوسلو - رويترز: وصل القارب إلى الميناء ليلا بعد رحلة طويلة', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a caption with its credit', () => {
  test.each<[text: string, speakers: string[]]>([
    // A caption below names the office above, though its line ends with a mark.
    [
      'من جهته رفض السفير التونسي لدى المنظمة التعليق ، قائلا إنه لا يجلس مع " جماعة من المخربين "\nرامي كيلمان : وقف البناء مرفوض ( الفرنسية )',
      Array(2).fill('رامي كيلمان'),
    ],
    [
      'قال رامي كيلمان إن السد ممتلئ\nمقترحات حداد بدوره قال الأمين العام للحزب سامي حداد إن الخطة ناقصة',
      ['رامي كيلمان', 'سامي حداد'],
    ],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'أظهر استطلاع محلي أن الثلث لا يعلم.\nاقرأ أيضا: كيف تختار مدرستك؟',
      [['استطلاع محلي', 'الثلث لا يعلم']],
    ],
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
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
