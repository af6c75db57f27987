/**
 * Passages of several sentences: whoever a sentence before tells of, what others say in the same sentence, and names that
 * the clause goes on behind. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('a quotation and how it was spoken', () => {
  test.each<[text: string, statements: [string, string][]]>([
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
  ])('are read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a noun that tells what was said', () => {
  test.each<[text: string, statements: [string, string][]]>([
    // It ends before the verb of its sentence, where it only tells when or against what.
    [
      'بعد أيام من تصريح وزير المال نبيل سعدون بأن العملة ثابتة، فاجأ المصرف المركزي الأسواق.',
      [['نبيل سعدون', 'العملة ثابتة']],
    ],
    [
      'ولدى سؤالها عن قول النائبة هدى سالم إن الصفقة تمت، ردت الشركة: «لم نوقع ورقة واحدة بعد».',
      [
        ['هدى سالم', 'الصفقة تمت'],
        ['الشركة', 'لم نوقع ورقة واحدة بعد'],
      ],
    ],
    // … and goes on elsewhere.
    [
      'وجاء ذلك عقب تأكيد الوزير نبيل سعدون أن المعبر مفتوح، وأن القوافل تمر.',
      [['نبيل سعدون', 'المعبر مفتوح، وأن القوافل تمر']],
    ],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('documents, answers and who gave them', () => {
  test.each<[text: string, statements: [string, string][]]>([
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
    [
      'أما وفق رواية السائق بشير ياغي، فإن الحاجز لم يكن مضاء.',
      [['بشير ياغي', 'الحاجز لم يكن مضاء']],
    ],
    [
      'على عكس ما أعلنته المديرة هدى سالم من أن الحفر توقف، قال العميد نبيل سعدون إن الآلات تعمل.',
      [
        ['هدى سالم', 'الحفر توقف'],
        ['نبيل سعدون', 'الآلات تعمل'],
      ],
    ],
  ])('are read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // The words between the marks name nobody.
    ['أقرت النائبة هدى سالم بالخطأ.\n"سنبحث فيها وسننشر الأرقام"، قالت.', ['هدى سالم']],
  ])('is told in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('of two in a passage', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'سيرحل المدرب عن الفريق. هذا ما أكده رئيس النادي نبيل سعدون، موضحا أن القرار مشترك.',
      ['نبيل سعدون', 'نبيل سعدون'],
    ],
    // By the noun of saying behind a verb that says nothing
    ['فاجأت الوزيرة هدى سالم الحضور بإعلانها أن المشروع ألغي.', ['هدى سالم']],
    ['وأنهى المدير نبيل سعدون الجدل بتأكيده أن العقد موقع.', ['نبيل سعدون']],
    ['وأربك المرشح بشير ياغي خصومه بقوله: «لن أترشح مرة أخرى».', ['بشير ياغي']],
  ])('each speaks in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
