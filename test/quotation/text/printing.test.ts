/**
 * Words printed unusually: two in one, with doubled or drawn-out letters, with `ى` for `ي`.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf, statementsOf } from '../../support/quotations.ts';

describe('words printed without the space between them', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وأوضح الوزير أن المشروع يحسن الخدمات، مضيفاأن ذلك سيوفر المال.',
      [
        ['الوزير', 'المشروع يحسن الخدمات'],
        ['الوزير', 'ذلك سيوفر المال'],
      ],
    ],
    [
      'انتهى العمل في القريةوأعلن المدير سامي حداد إعادة فتح الجسر.',
      [['سامي حداد', 'إعادة فتح الجسر']],
    ],
    ['وأكد الطبيب أن المريض اطمأن على أهله.', [['الطبيب', 'المريض اطمأن على أهله']]],
    [
      'وأكد المدير أن العمل مستمر، ةمشيرا إلى أن الجسر سليم.',
      [
        ['المدير', 'العمل مستمر'],
        ['المدير', 'الجسر سليم'],
      ],
    ],
    // A heading that runs into the next verb.
    [
      'قال مدير المركز سامي العمري إن الخدمة جاهزة .حلول المساءوأوضح العمري أن الأجهزة وصلت.',
      [
        ['سامي العمري', 'الخدمة جاهزة'],
        ['سامي العمري', 'الأجهزة وصلت'],
      ],
    ],
    [
      'قال سامي العمري إن الخدمة جاهزة .جائزة سنويةولفتت منى حداد مديرة إدارة الموارد البشرية في المركز الوطني إلى مشاركة المدارس.',
      [
        ['سامي العمري', 'الخدمة جاهزة'],
        ['منى حداد', 'مشاركة المدارس'],
      ],
    ],
    // `المشاورات` is no glued verb.
    [
      'وقال الوزير إنه يدرس المقترح. وخلال المشاورات ينتظر الناس أن تسند إليه وزارة.',
      [['الوزير', 'يدرس المقترح']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a verb printed with its doubled letter', () => {
  test.each<[text: string, speakers: string[]]>([
    // A verb printed with its doubled letter, before a surname that the article knows.
    [
      'قال يوليان هوفمان إن السؤال صعب. وفي البرنامج نفسه أجّل هوفمان الرد، وقال "عليكم أن تناموا أربع ليال أخرى".',
      Array(2).fill('يوليان هوفمان'),
    ],
    // … and not a name so printed
    ['وقال محمّد حداد إن الملعب صغير.', ['محمّد حداد']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, contents: string[]]>([
    ['وبيّن الوزير أن الأحمال آمنة.', ['الأحمال آمنة']],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});

describe('letters drawn out', () => {
  test.each<[text: string, speakers: string[]]>([
    // Letters drawn out are no letters of a name; a king's number belongs to his title.
    [
      'يبدأ جلالة الملك هيثم الثانـي اليوم زيارة قصيرة\nواكد جلالته ان البلاد ستشارك',
      ['الملك هيثم الثاني'],
    ],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A kashida that stands alone ties a preposition to its mark.
    ['ووصف سامي حداد القرار ب ـ " الظالم "', [['سامي حداد', 'الظالم']]],
    // A preposition printed apart, and an adverb before it.
    [
      'تواجه الإدارة عقبات، منها الوزير سامي حداد، والذي هدد مرارًا بـ وقف المنحة عن الجامعة.',
      [['سامي حداد', 'وقف المنحة عن الجامعة']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('`رأى` and `نادى` printed as Egypt prints `رأي` and `نادي`', () => {
  test.each<[text: string, speakers: string[]]>([
    // `رأى` and `نادى` as Egypt prints `رأي` and `نادي`.
    [
      'وذكر الخبير سامي حداد أن الخصم "يراهن على الوقت"؛ وهو رأى يشاركه فيه السفير السابق نبيل يوسف الذى يعتقد أن الحل قريب.',
      ['سامي حداد', 'نبيل يوسف'],
    ],
    ['وقال رئيس نادى القضاة سامي حداد إن القانون تأخر.', ['سامي حداد']],
    [
      'وأصدر نادى القضاة بيانا، واعتبر البيان أن القانون تأخر. وحذر النادى من اللجوء للعنف.',
      Array(2).fill('نادى القضاة'),
    ],
    ['ونادى الشيخ سامي حداد بضرورة وقف القتال في المدينة.', ['سامي حداد']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
