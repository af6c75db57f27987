/**
 * A verb or a phrase behind what was said, and how it was spoken.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf, statementsOf } from '../../support/quotations.ts';

describe('a verb behind what was said', () => {
  test.each<[text: string, speakers: string[]]>([
    // The words between the marks name nobody.
    ['أقرت النائبة هدى سالم بالخطأ.\n"سنبحث فيها وسننشر الأرقام"، قالت.', ['هدى سالم']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, contents: string[]]>([
    [
      '“هذه شائعات يروجها المغرضون” قال سامي حداد، “ومن لديه دليل فليقدمه إلى النيابة”.',
      ['هذه شائعات يروجها المغرضون', 'ومن لديه دليل فليقدمه إلى النيابة'],
    ],
    ['وتصل القافلة نهاية الشهر، يضيف الوزير.', ['وتصل القافلة نهاية الشهر']],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      '"لم نلعب جيدا لكننا فزنا"، يقول الحارس مانويل نوير بعد المباراة.',
      [['مانويل نوير', 'لم نلعب جيدا لكننا فزنا']],
    ],
    [
      '"الفيلم يحكي قصة أمي"، تقول المخرجة نادين لبكي، مضيفة أنها كتبته في عامين.',
      [
        ['نادين لبكي', 'الفيلم يحكي قصة أمي'],
        ['نادين لبكي', 'كتبته في عامين'],
      ],
    ],
    // A quotation of its own beside an indirect report.
    [
      'وقالت سيدة من سكان الحي إنها باعت الحلي، "بعت كل شيء لأشتري البيت" تقول المتحدثة وهي تبكي.',
      [
        ['سيدة من سكان الحي', 'باعت الحلي'],
        ['سيدة من سكان الحي', 'بعت كل شيء لأشتري البيت'],
      ],
    ],
    [
      '«نعمل ليل نهار لتأمين الماء»، يقول الوزير سامي حداد قبل أن يغادر القاعة.',
      [['سامي حداد', 'نعمل ليل نهار لتأمين الماء']],
    ],
    // A quotation, and behind its speaker a relative clause.
    [
      '"لم أعد أعرف شارعنا القديم"، يقول البائع الذي عاد قبل شهر.',
      [['البائع', 'لم أعد أعرف شارعنا القديم']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what stands before whoever told it', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'سيرحل المدرب عن الفريق. هذا ما أكده رئيس النادي نبيل سعدون، موضحا أن القرار مشترك.',
      Array(2).fill('نبيل سعدون'),
    ],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'يقترب المصنع من الإفلاس هذا ما أكده الخبير المالي "رودي كراوزه".',
      [['رودي كراوزه', 'يقترب المصنع من الإفلاس']],
    ],
    [
      'وهذا ما أكده المستشار القانوني بسام الدقاق أن القانون لا يسمح بذلك.',
      [['بسام الدقاق', 'القانون لا يسمح بذلك']],
    ],
    [
      '"لن نتراجع عن مطالبنا"؛ بهذه الكلمات القليلة رد زعيم الحزب مازن الخطيب على الحكومة.',
      [['مازن الخطيب', 'لن نتراجع عن مطالبنا']],
    ],
    [
      '"نشكر كل من وقف معنا"، هكذا عبرت عائلة الضحية في بيان رسمي عن امتنانها لأهل الحي.',
      [['عائلة الضحية', 'نشكر كل من وقف معنا']],
    ],
    [
      '"لن نسكت بعد اليوم"، هكذا عبرت هدى منصور عن رفضها للقرار الذي أصدرته الوزارة قبل أسبوع.',
      [['هدى منصور', 'لن نسكت بعد اليوم']],
    ],
    [
      '"لن نسكت بعد اليوم"، هكذا عبرت الجمعية في بيان رسمي عن رفضها قرار الوزارة الجديد بشأن الحي القديم في المدينة.',
      [['الجمعية', 'لن نسكت بعد اليوم']],
    ],
    [
      '"عشت حياتي أقاوم الخوف"؛ بهذه الكلمات القليلة أوجز الكاتب سليم فارس حياته.',
      [['سليم فارس', 'عشت حياتي أقاوم الخوف']],
    ],
    [
      '"عشت حياتي أقاوم الخوف".. بهذه العبارة المؤثرة ختم الكاتب سليم فارس كلمته.',
      [['سليم فارس', 'عشت حياتي أقاوم الخوف']],
    ],
    // Nobody says anything.
    ['هذا ما قاله الوزير "لا يرضي أحدا".', []],
    ['هذا ما أكده الخبير الزراعي "سامي حداد".', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a quotation and how it was spoken', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'رجعت اللاعبة هدى سالم إلى قريتها. واصطف الأطفال على الطريق. «لا أصدق ما أرى»، قالت وهي تبتسم.',
      [['هدى سالم', 'لا أصدق ما أرى']],
    ],
    [
      'تجلس الطبيبة هدى سالم أمام العيادة. "نفد الدواء"، تقول بنبرة حزينة. ثم تستدرك: "لكننا باقون هنا".',
      [
        ['هدى سالم', 'نفد الدواء'],
        ['هدى سالم', 'لكننا باقون هنا'],
      ],
    ],
    [
      'عاد البحار نبيل سعدون أمس. «ظننت أن البحر ابتلعنا»، قال والدموع تملأ عينيه.',
      [['نبيل سعدون', 'ظننت أن البحر ابتلعنا']],
    ],
    ['"ضاع الموسم"، قال الفلاح بشير ياغي وخلف ظهره حقل محروق.', [['بشير ياغي', 'ضاع الموسم']]],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a quotation behind the sentence that names its speaker', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'قال المزارع سامي حداد إنه خسر كل شيء. "لم يأت إلينا أحد".',
      [
        ['سامي حداد', 'خسر كل شيء'],
        ['سامي حداد', 'لم يأت إلينا أحد'],
      ],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
