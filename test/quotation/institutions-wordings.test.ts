/**
 * Wordings of institutions' own news, of ministries, universities, auditors and conferences: whoever goes on speaking
 * without being named again, and names beside long titles. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('whoever goes on speaking without being named', () => {
  test.each<[text: string, statements: string[][]]>([
    // The object of a verb that says nothing is nobody's name.
    [
      'أكد سالم الرواحي أن الشبكات تحتاج إلى حماية. واستعرض أمثلة لأعطال طالت الموانئ، موضحا أن الصيانة ضرورية.',
      [
        ['سالم الرواحي', 'الشبكات تحتاج إلى حماية'],
        ['سالم الرواحي', 'الصيانة ضرورية'],
      ],
    ],
    ['وقال أسامة سرحان إن الحفل تأخر.', [['أسامة سرحان', 'الحفل تأخر']]],
    // Nor does whoever a clause inside the sentence tells of speak.
    [
      'أكدت هدى العامري أن الري يتأخر. وبدأت بمشهد لمريضة تصل إلى القرية بينما تتعطل المضخات، فلا تستطيع الجمعية الوصول، موضحة أن الحل قريب.',
      [
        ['هدى العامري', 'الري يتأخر'],
        ['هدى العامري', 'الحل قريب'],
      ],
    ],
    [
      'استقبل الوزير سامي حداد الوفد بينما انتظر الصحافيون في القاعة، مؤكدا أن العمل مستمر.',
      [['سامي حداد', 'العمل مستمر']],
    ],
    [
      'عندما اجتمع المزارعون في مقر النقابة يوم الأحد، افتتح الخبير الفرنسي بيير لوران الجلسة بكلمة طويلة وصف فيها الخطة بأنها "حلم بعيد".',
      [['بيير لوران', 'حلم بعيد']],
    ],
    // An indefinite accusative that opens the sentence is in whose place somebody came.
    [
      'نائبا عن الوزير، رعى مساعده الدكتور سامي الحداد حفل التخرج، مؤكدا أن التعليم أولوية.',
      [['سامي الحداد', 'التعليم أولوية']],
    ],
    // A word by itself between marks is what something is called.
    [
      'وأوضح الوزير سامي حداد أن الحملة الوطنية "وعد"، التي بدأت في الصيف، وصلت إلى القرى، معلنا أنها ستستمر.',
      [
        ['سامي حداد', 'الحملة الوطنية "وعد"، التي بدأت في الصيف، وصلت إلى القرى'],
        ['سامي حداد', 'ستستمر'],
      ],
    ],
    // Whose speech opens a meeting.
    [
      'وقد افتتحت الدورة جلساتها بكلمة من معالي سامي القطاري رئيس الهيئة، مؤكدا على أن الهيئة ترعى التعاون.',
      [['سامي القطاري', 'الهيئة ترعى التعاون']],
    ],
  ])('is found in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what says nothing', () => {
  test.each<[text: string, statements: string[][]]>([
    // What something is called.
    [
      'أكد سامي حداد، خلال جلسة «الأمن الغذائي والزراعة الحديثة» في ملتقى كبير، أن المياه تكفي.',
      [['سامي حداد', 'المياه تكفي']],
    ],
    ['وأكد سامي حداد خلال الجلسة: «المياه تكفي المدينة».', [['سامي حداد', 'المياه تكفي المدينة']]],
    // A need that calls.
    ['ويلتقي الأعضاء في جلسات خاصة إن دعت الضرورة أو بطلب من المديرة.', []],
    ['ودعت المديرة سهى حداد إلى عقد دورات إضافية.', [['سهى حداد', 'عقد دورات إضافية']]],
    // `على حد سواء` is nobody's word.
    [
      'وقال سامي حداد إن الخطة تشمل الطلاب والموظفين على حد سواء.',
      [['سامي حداد', 'الخطة تشمل الطلاب والموظفين على حد سواء']],
    ],
    ['وقال سامي حداد إن الخطة تشمل الطلاب، على حد تعبيره.', [['سامي حداد', 'الخطة تشمل الطلاب']]],
  ])('is left in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('noun phrases that are said', () => {
  test.each<[text: string, statements: string[][]]>([
    // A verbal noun in a list, and the verb that is spelt like it.
    [
      'وشدد سامي حداد على تأهيل السائقين، وتعزيز الرقابة، ونشر الوعي المروري.',
      [['سامي حداد', 'تأهيل السائقين، وتعزيز الرقابة، ونشر الوعي المروري']],
    ],
    [
      'وشدد سامي حداد على تأهيل السائقين، وتعزيز الرقابة، ونشر المدير تفاصيل الخطة.',
      [['سامي حداد', 'تأهيل السائقين، وتعزيز الرقابة']],
    ],
  ])('are read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
