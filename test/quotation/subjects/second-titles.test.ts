/**
 * Titles of several words before a name: with a grade inside, and two of one person. What is told of when, and of another, stands
 * beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a grade inside a title', () => {
  test.each<[text: string, speaker: string]>([
    ['قال مستشار أول التغذية الدكتور كمال عون إن الملح ضار.', 'كمال عون'],
    ['قال خبير أول الطاقة كمال عون إن الملح ضار.', 'كمال عون'],
    ['قال رئيس الجمعية مستشار أول التغذية الدكتور كمال عون إن الملح ضار.', 'كمال عون'],
    ['أكد رئيس المعرض خبير أول الطاقة المهندس سامي حداد أن الدورة ناجحة.', 'سامي حداد'],
    ['قالت مديرة المركز اختصاصية أولى التغذية الدكتورة هدى شاهين إن الملح ضار.', 'هدى شاهين'],
    // … and no grade, but when it was
    ['قال مستشار أول أمس إن الملح ضار.', 'مستشار'],
    ['أكد طبيب أول الأسبوع الماضي أن الملح ضار.', 'طبيب'],
    ['قال رئيس الجمعية أول أمس إن الملح ضار.', 'رئيس الجمعية'],
  ])('goes on with it in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('a second office behind a verb that says nothing', () => {
  test.each<[text: string, speaker: string]>([
    [
      'وقام المدير العام للمعرض والمدير التنفيذي لشركة "نورفا" كمال عون بافتتاح الجناح، وقال إن الإقبال كبير.',
      'كمال عون',
    ],
    ['زار مدير الجامعة والأمين العام للجمعية كمال عون المعرض، مؤكدا أن الكتب مفيدة.', 'كمال عون'],
    [
      'وافتتحت رئيسة المعرض والمديرة العامة للتسويق هدى شاهين فرع الشركة، قائلة: "هذا يوم مهم لنا".',
      'هدى شاهين',
    ],
    // … of another, of nobody who is named, and of two who speak together
    ['افتتح رئيس البلدية ووزيرة الصحة هدى شاهين المستشفى، وقال إن الخط جديد.', 'رئيس البلدية'],
    ['زار رئيس البلدية ومدير الشركة المصنع، وقال إن الخط جديد.', 'رئيس البلدية'],
    [
      'استقبل رئيس البلدية ومدير الشركة سامي حداد الوفد، وقالا إن الخط جديد.',
      'رئيس البلدية ومدير الشركة سامي حداد',
    ],
  ])('gives the name in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
