/**
 * A verb without a subject is of whoever agrees with it; states and unions that are masculine.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../../support/quotations.ts';

describe('a verb that somebody else agrees with', () => {
  test.each<[text: string, speakers: string[]]>([
    ['قال سامي حداد إن الطريق مغلق. وأكدت أن العمل متواصل.', ['سامي حداد']],
    ['قالت الوزيرة هدى شاهين إن الطريق مغلق. وأكد أن العمل متواصل.', ['هدى شاهين']],
    // … and where an earlier one does, or a body may
    [
      'قالت هدى شاهين إن الطريق مغلق. وقال سامي حداد إن الجسر مفتوح. وأضافت أن العمل متواصل.',
      ['هدى شاهين', 'سامي حداد', 'هدى شاهين'],
    ],
    // No subject stands behind a verb in the plural.
    [
      'وخرج متظاهرون إلى الشوارع، وأطلقوا صيحات ورددوا عبارات منها "لا نريد غير الماء".',
      ['متظاهرون'],
    ],
    // A verb of a woman is no man's who has just spoken.
    [
      'استقبلت النقابة الوزير سامي حداد الذي قال إن الطريق مغلق، وقالت إنه متأخر.',
      ['سامي حداد', 'النقابة'],
    ],
    [
      'رفضت نقابة المعلمين مزاعم الوزير سامي حداد التي ادعى فيها أن العمال غابوا، وقالت إن الأمر ملفق.',
      ['سامي حداد', 'نقابة المعلمين'],
    ],
    // Men take no feminine verb after them.
    [
      'قالت الوزارة إن المتمردين الذين يهاجمون السفن خطر. ورأت أن على الدول أن تتحد.',
      Array(2).fill('الوزارة'),
    ],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A passive in the singular after men in the plural.
    ['لكن الموظفين يعتقد أنهم غادروا المدينة.', []],
    ['لكن الموظفين يعتقدون أن الأجور قليلة.', [['الموظفين', 'الأجور قليلة']]],
    ['لكن عددا من الموظفين يعتقد أن الأجور قليلة.', [['عدد من الموظفين', 'الأجور قليلة']]],
    // A woman whose office is printed as a man's.
    [
      'وكانت محافظ البحيرة قد طالبت الوزارة بصرف التعويضات.',
      [['محافظ البحيرة', 'الوزارة بصرف التعويضات']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('states and unions that are masculine', () => {
  test.each<[text: string, speakers: string[]]>([
    ['وأشاد العراق بالاتفاق، معلنا أن الأنبوب سيفتح.', ['العراق']],
    ['وأبدى الاتحاد الأوروبي دعمه، معلنا أن القرض سيصرف.', ['الاتحاد الأوروبي']],
    ['وأبدت فرنسا دعمها، معلنة أن القرض سيصرف.', ['فرنسا']],
    ['واعتبر العراق أن القرار متسرع.', ['العراق']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'اعتبر الاتحاد الأوروبي أن خطأ بشريا وراء الحادث.',
      [['الاتحاد الأوروبي', 'خطأ بشريا وراء الحادث']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('two of whom each speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // A woman's title is no man's.
    [
      'قال وزير المال نبيل سعدون إن العجز تقلص. وسألته النائبة هدى سالم عن الديون، فأجاب بأنها مجمدة.',
      Array(2).fill('نبيل سعدون'),
    ],
    // A verb that no man fits is of the woman beside him.
    [
      'قال المزارع بشير ياغي: "جف البئر". وعلى بعد أمتار كانت جارته هدى سالم تجمع الحطب. "لا ماء ولا خبز"، قالت.',
      ['بشير ياغي', 'هدى سالم'],
    ],
    ['كانت هدى سالم في المطبخ حين وقع الزلزال. تروي أن الجدار انشق أمامها.', ['هدى سالم']],
    // Each has a half of the sentence.
    [
      'وبينما يرى الوزير نبيل سعدون أن السعر عادل، تعتبر النقابة أنه مجحف.',
      ['نبيل سعدون', 'النقابة'],
    ],
    // Whom she summoned says nothing.
    ['استدعت الوزارة السفير نبيل سعدون. وأبلغته أن التصريحات مرفوضة.', ['الوزارة']],
    // Another's verb stands between.
    [
      'قالت الطبيبة هدى سالم إن الجريح بخير، لكن شقيقه بشير ياغي نفى ذلك وقال إنه في غيبوبة.',
      ['هدى سالم', 'بشير ياغي'],
    ],
    ['ودانت الكتلة التهديدات، وحملت الحكومة مسؤولية سلامته.', ['الكتلة']],
    [
      'تبادل الوزير نبيل سعدون والنائبة هدى سالم التهم. فبينما اتهمها بالتحريض، ردت بأنه يهرب من الأسئلة.',
      ['نبيل سعدون', 'هدى سالم'],
    ],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
