/**
 * Wordings of papers and pages of the Maghreb, the Gulf and Egypt, among them sport and science: who speaks and what was
 * said, word for word. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('who speaks', () => {
  test.each<[text: string, statements: string[][]]>([
    // Polls, and what only points at something.
    [
      'أظهرت استطلاعات للرأي تراجع التأييد للحكومة بين الشباب.',
      [['استطلاعات للرأي', 'تراجع التأييد للحكومة بين الشباب']],
    ],
    [
      'قال الوزير سامي حداد إن العمل بدأ. فالمؤشرات تشير إلى سعي الحكومة لرفع الأسعار.',
      [['سامي حداد', 'العمل بدأ']],
    ],
  ])('of %s is read', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what was said', () => {
  test.each<[text: string, statements: string[][]]>([
    [
      'وختم سامي حداد كلامه بالدعوة إلى التحلي بالصبر. واختتم حداد بالتأكيد على ضرورة الحوار.',
      [
        ['سامي حداد', 'التحلي بالصبر'],
        ['سامي حداد', 'ضرورة الحوار'],
      ],
    ],
    ['واختتم اللقاء بالتأكيد على ضرورة الحوار.', []],
    // `على ما أعلن` without a comma, by whom it names or by whoever spoke.
    [
      'ارتفعت الأسعار مرتين هذا الشهر على ما أعلن مستشفى دمشق الجامعي (جنوب المدينة).',
      [['مستشفى دمشق الجامعي', 'ارتفعت الأسعار مرتين هذا الشهر']],
    ],
    [
      'وقال الطبيب سامي حداد إن الحالة جيدة. وقد وصل المصاب متأخرا إلى المستشفى على ما أوضح.',
      [
        ['سامي حداد', 'الحالة جيدة'],
        ['سامي حداد', 'وقد وصل المصاب متأخرا إلى المستشفى'],
      ],
    ],
    ['رد الوزير سامي حداد في الجلسة على ما قال منتقدوه.', []],
  ])('in %s is read', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('where it ends', () => {
  test.each<[text: string, statements: string[][]]>([
    // What the paper sets against it, and what is no clause of its own.
    [
      'دعا سامي حداد إلى تجنب السفر ليلا، وفي المقابل كان هو نفسه يسافر كثيرا.',
      [['سامي حداد', 'تجنب السفر ليلا']],
    ],
    [
      'تؤكد مصادر أن الحزب يحاول إقناع وزرائه بالاستقالة، فيما يشبه "انقلابا" على الاتفاق السابق.',
      [['مصادر', 'الحزب يحاول إقناع وزرائه بالاستقالة، فيما يشبه "انقلابا" على الاتفاق السابق']],
    ],
    [
      'وقال سامي حداد بأنه يمكنك - في إشارة إلى مدير المصنع - أن تشتري "القصر".',
      [['سامي حداد', 'يمكنك - في إشارة إلى مدير المصنع - أن تشتري "القصر"']],
    ],
    // A clause after a noun phrase.
    [
      'اعترف سامي حداد، بتأخر الأشغال، مشددا على سلامة الموقف المغربي من النزاع حيث أكد أن "كرامة البلد فوق كل شيء".',
      [
        ['سامي حداد', 'بتأخر الأشغال'],
        ['سامي حداد', 'سلامة الموقف المغربي من النزاع'],
        ['سامي حداد', 'كرامة البلد فوق كل شيء'],
      ],
    ],
  ])('in %s is found', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
