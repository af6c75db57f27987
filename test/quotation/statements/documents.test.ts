/**
 * Statements that a document holds, that somebody issues whole, or that answer somebody.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../support/quotations.ts';

describe('a document in which something is demanded', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'أصدر فريق الدفاع بيانا اليوم طالب فيه "بالإفراج الفوري عن موكلته".',
      [['فريق الدفاع', 'بالإفراج الفوري عن موكلته']],
    ],
    [
      'وجهت جمعية الأمهات رسالة إلى رئيس الحكومة، تطالب فيها بالعفو عن السجناء.',
      [['جمعية الأمهات', 'بالعفو عن السجناء']],
    ],
    [
      'وجهت جمعية الأمهات، ملتمسا إلى رئيس الحكومة، تدعوه فيه إلى العفو عن السجناء.',
      [['جمعية الأمهات', 'العفو عن السجناء']],
    ],
    ['رفع المحامون مذكرة إلى المحكمة طلبوا فيها تأجيل الجلسة.', [['المحامون', 'تأجيل الجلسة']]],
    ['في الوقت الذي طالبت فيه النقابة بزيادة الأجور.', [['النقابة', 'بزيادة الأجور']]],
    // Who filed the document in which something is demanded.
    [
      'قال المحامي سامي حداد إن الملف أغلق. ورفعت النقابة دعوى جديدة تطالب فيها بإلغاء القرار فورا.',
      [
        ['سامي حداد', 'الملف أغلق'],
        ['النقابة', 'بإلغاء القرار فورا'],
      ],
    ],
    [
      'وشدد النادي على احترام سيموني. وتناول البرنامج قضية أحمد سيد سيموني لاعب النادي، وتقدم سيموني بشكوى مضادة يطالب فيها بصرف راتبه.',
      [
        ['النادي', 'احترام سيموني'],
        ['أحمد سيد سيموني', 'بصرف راتبه'],
      ],
    ],
    ['وقدم النائب طلبا يدعو فيه الحكومة إلى الاستقالة.', [['النائب', 'الحكومة إلى الاستقالة']]],
    ['نشرت النقابة مذكرة تطالب بإلغاء القرار فورا.', [['مذكرة', 'بإلغاء القرار فورا']]],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what stands in a document', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وجاء في نص الرسالة: "نعبر عن تضامننا الكامل معكم".',
      [['نص الرسالة', 'نعبر عن تضامننا الكامل معكم']],
    ],
    [
      'ومما جاء في البيان أن الوزارة تتابع الوضع عن كثب.',
      [['البيان', 'الوزارة تتابع الوضع عن كثب']],
    ],
    ['وجاء في كلمة القبطان سامي حداد أن البحر هائج.', [['سامي حداد', 'البحر هائج']]],
    ['وورد في تغريدة للوزيرة أن القارب وصل.', [['الوزيرة', 'القارب وصل']]],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what is issued whole', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وصدر عن نقابة المحامين البيان الآتي: "ترفض النقابة كل مس باستقلال القضاة".',
      [['نقابة المحامين', 'ترفض النقابة كل مس باستقلال القضاة']],
    ],
    [
      'وأصدر الحزب البيان التالي: "لا صحة لما نشرته بعض الصحف أمس".',
      [['الحزب', 'لا صحة لما نشرته بعض الصحف أمس']],
    ],
    ['وصدر البيان الآتي أمس: "الموعد باق كما هو".', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('an order that somebody issues', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وأصدرت الوكالة، الخميس، توجيها عاجلا للشركات بأن تغير كلماتها.',
      [['الوكالة', 'للشركات بأن تغير كلماتها']],
    ],
    ['وأصدر الوزير توجيهات بأن تغلق المدارس أبوابها.', [['الوزير', 'تغلق المدارس أبوابها']]],
    // Nobody says anything.
    ['وأصدر الوزير تعليمات جديدة.', []],
    ['ونفذت الفرق تعليمات الوزارة بأن تغلق الأبواب.', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a letter under its verb', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A letter under its verb, without the invocation.
    [
      'أمين سر النقابة، في مذكرة، وجه انتقادا شديدا إلى الوزارة، وكتب:\nبسم الله الرحمن الرحيم\n﴿إن الله مع الصابرين﴾\n«زيارة مؤسفة جاءت في غير محلها».\nوأضاف أن الأمر خطير.',
      [
        ['أمين سر النقابة', 'زيارة مؤسفة جاءت في غير محلها'],
        ['أمين سر النقابة', 'الأمر خطير'],
      ],
    ],
    ['كتب ناصر الراوي:\nالحياة صعبة.', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('documents, answers and who gave them', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    ['وجاء الرد سريعا من النائبة هدى سالم: "نحن لم نوقع".', [['هدى سالم', 'نحن لم نوقع']]],
    [
      'وكان جواب الوزير نبيل سعدون: «لن نتراجع عن القرار».',
      [['نبيل سعدون', 'لن نتراجع عن القرار']],
    ],
    // … and not the word of nobody
    ['وجاء الرد بعد أيام: الصمت التام.', []],
    [
      'أطلقت النقابة نداء عاجلا جاء فيه: الواحة مهددة بالرمال.',
      [['النقابة', 'الواحة مهددة بالرمال']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
