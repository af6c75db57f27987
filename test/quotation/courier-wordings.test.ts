/**
 * What tells of somebody right behind the name, bodies inside documents, pairs of whom one verb tells, and whoever a
 * participle goes on with. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('a body', () => {
  test('reports what somebody thought once', () => {
    expect(
      statementsOf('وجاء في تقرير الشرطة أن السائق كان يعتقد أن الطريق مفتوح.'),
    ).toContainEqual(['الشرطة', 'السائق كان يعتقد أن الطريق مفتوح']);
  });
});

describe('what a man tells of others', () => {
  test('is his up to its end, though a woman has spoken before', () => {
    const text =
      'قالت الوزيرة سلوى حداد إن السد آمن. وقال الناطق بيتر هوفمان إن الشركة خسرت كثيرا، لكنها ترفض إغلاق المصنع.';
    expect(statementsOf(text)).toEqual([
      ['سلوى حداد', 'السد آمن'],
      ['بيتر هوفمان', 'الشركة خسرت كثيرا، لكنها ترفض إغلاق المصنع'],
    ]);
  });
});

describe('what somebody contents himself with or orders', () => {
  test.each<[text: string, statement: [speaker: string, content: string]]>([
    [
      'وتحدث الوزير سامي حداد عن السد، مكتفيا بالتشديد على أن العمل جار.',
      ['سامي حداد', 'العمل جار'],
    ],
    [
      'ووجه وزير التعليم بدراسة أوضاع المدارس في الريف ومعرفة ما ينقصها.',
      ['وزير التعليم', 'بدراسة أوضاع المدارس في الريف ومعرفة ما ينقصها'],
    ],
  ])('is read in «%s»', (text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});

describe('nothing', () => {
  test.each([
    'ولم يوضح حداد ما إن كانت الخيارات تشمل إقالة الحكومة.',
    'ولم يذكر الوزير إن كان السد آمنا.',
    'وأمرت المحكمة المتهم سامي حداد بدفع تعويض كبير للضحايا.',
    'وقضت المحكمة بأن يدفع حداد تعويضا.',
    'وبعد حشد تأييد الدول الكبرى لقائمة الرسوم المقترح أن يفرضها المجلس على الشركة.',
  ])('is said in «%s»', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('whom it is about, behind where it was said,', () => {
  test.each<[text: string, statement: [speaker: string, content: string]]>([
    [
      'واتهمت المعارضة السورية في الخارج الحكومة بقصف القرى.',
      ['المعارضة السورية', 'الحكومة بقصف القرى'],
    ],
    ['ودعا الحزب في بيان رسمي المواطنين إلى الهدوء.', ['الحزب', 'المواطنين إلى الهدوء']],
    ['وطالب سامي حداد في مؤتمر صحفي الحكومة بالاعتذار.', ['سامي حداد', 'الحكومة بالاعتذار']],
    ['وطالب سامي حداد في مؤتمر صحفي بالاعتذار فورا.', ['سامي حداد', 'بالاعتذار فورا']],
    // … and what stands behind what one grants
    [
      'رغم أن وزير المالية أكد أن الخزينة ممتلئة، فإن الرواتب تأخرت.',
      ['وزير المالية', 'الخزينة ممتلئة'],
    ],
  ])('opens what is told in «%s»', (text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});

describe('whose turn it is', () => {
  test.each<[text: string, statement: [speaker: string, content: string]]>([
    [
      'وأعدم الجنود رجلا، الأمر الذي اعتبرته حركة الأمل إحدى ثمرات الحرب.',
      ['حركة الأمل', 'إحدى ثمرات الحرب'],
    ],
  ])('is read in «%s»', (text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});
