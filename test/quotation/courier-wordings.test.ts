/**
 * What tells of somebody right behind the name, bodies inside documents, pairs of whom one verb tells, and whoever a
 * participle goes on with. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('a name', () => {
  test.each<[text: string, speakers: string[]]>([
    ['قال بيتر هوفمان العائد من رحلة إلى الهند إن المصنع مغلق.', ['بيتر هوفمان']],
    ['وقال هوفمان القادم من المجر إن المصنع مغلق.', ['هوفمان']],
    ['وقالت حداد العائدة إلى بيروت إن البيت خال.', ['حداد']],
    ['وقال شاهين الفائز بالجائزة إن الكتاب طويل.', ['شاهين']],
    ['وقال شاهين المحسوب على المعارضة إن البيت خال.', ['شاهين']],
    ['وقال شاهين الغائب عن الجلسة إن البيت خال.', ['شاهين']],
    // … and surnames of the same form, which govern nothing
    ['وقال سامي العائد إن البيت خال.', ['سامي العائد']],
    ['وقال سامي الفايز من بيروت إن البيت خال.', ['سامي الفايز']],
  ])('ends before what its bearer does in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: string[]]>([
    ['قال سليم شاهين رفيق هوفمان القديم إن المغني نائم.', ['سليم شاهين']],
    ['وقال سليم شاهين صديق المغني إن البيت خال.', ['سليم شاهين']],
    ['وقال سليم شاهين خصم حداد إن البيت خال.', ['سليم شاهين']],
    // … and names that are such words elsewhere
    ['وقال سامي محمد صديق الكندي إن البيت خال.', ['سامي محمد صديق الكندي']],
    ['وقال سليم جار الله إن البيت خال.', ['سليم جار الله']],
  ])('ends before whose friend its bearer is in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: string[]]>([
    [
      'رفع أندرسون قضية مضادة، متهما شركاءه بالتجسس. وقال أندرسون إن البيت خال.',
      ['أندرسون', 'أندرسون'],
    ],
    [
      'مستشار الأمن الوطني كمال الربيعي. امتدح الربيعي دور قبائل الشمال في الحرب. وقال الربيعي إن البيت خال.',
      ['كمال الربيعي'],
    ],
    ['وقالت هبة سلامة ربيعة إن البيت خال.', ['هبة سلامة ربيعة']],
  ])('ends before what the verb is about in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a body', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'وقال تقرير المنظمة الإقليمية لحقوق الطفل حول المدارس إن الأسعار ارتفعت. وأضاف التقرير أن الفصول مكتظة.',
      ['المنظمة الإقليمية لحقوق الطفل', 'المنظمة الإقليمية لحقوق الطفل'],
    ],
    [
      'وجاء في بيان اللجنة المنظمة لمعرض الزهور أن الأبواب مفتوحة.',
      ['اللجنة المنظمة لمعرض الزهور'],
    ],
    ['قالت الهيئة العربية لحماية المستهلك إن الأسعار ارتفعت.', ['الهيئة العربية لحماية المستهلك']],
  ])('is called by its whole name in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test('reports what somebody thought once', () => {
    expect(
      statementsOf('وجاء في تقرير الشرطة أن السائق كان يعتقد أن الطريق مفتوح.'),
    ).toContainEqual(['الشرطة', 'السائق كان يعتقد أن الطريق مفتوح']);
  });
});

describe('whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    ['وكان وزير العلاقات مع البرلمان سامي حداد صرح أمس أن المجلس مغلق.', ['سامي حداد']],
    ['وقال وزير التنسيق بين الأقاليم رامبو كوستي إن المجلس مغلق.', ['رامبو كوستي']],
    // what is warned of is no part of a title
    ['وحذر الخبراء من العواقب الخطيرة للجفاف على المنطقة.', ['الخبراء']],
    ['وحذر الوزيران من العواقب الخطيرة للجفاف على المنطقة.', ['الوزيران']],
    ['وقال رئيس جمعية الناجين من الزلزال سامي حداد إن البيوت قديمة.', ['سامي حداد']],
  ])('is read behind a title in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  const pair = 'الوزير المصري سامي حداد ونظيره المجري بيتر هوفمان';
  test.each<[text: string, speakers: string[]]>([
    [`أكد ${pair} أهمية وقف القتال. ودعا الوزيران الدول الكبرى إلى التدخل.`, [pair, pair]],
    [`أكد ${pair} ضرورة الحوار. وحث المسؤولان على التهدئة وضبط النفس في البلدين.`, [pair, pair]],
    [
      `أكد ${pair} ضرورة الحوار. وبحث الوزيران الخطوات المقبلة، حيث أكدا أهمية فتح الحدود.`,
      [pair, pair],
    ],
    // … and others who are called otherwise
    [`أكد ${pair} ضرورة الحوار. وقال الرئيسان إن القتال يتسع.`, [pair, 'الرئيسان']],
    ['وقال الوزيران المصري والمجري إن القتال يتسع.', ['الوزيران المصري والمجري']],
    ['أكد حزب النخلة ونقابة الأطباء أهمية وقف القتال.', ['حزب النخلة ونقابة الأطباء']],
  ])('is a pair that is named again in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('several behind a verb', () => {
  const both = 'الوزير المصري سامي حداد والرئيس المجري بيتر هوفمان';
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [`ودعا ${both} الأطراف إلى وقف القتال.`, [[both, 'الأطراف إلى وقف القتال']]],
    [`وطالب ${both} بوقف القتال فورا.`, [[both, 'بوقف القتال فورا']]],
    [
      'ودعت وزارة الصحة ونقابة الأطباء السكان إلى التلقيح.',
      [['وزارة الصحة ونقابة الأطباء', 'السكان إلى التلقيح']],
    ],
    // … and those whom it is about
    [
      'واتهم سامي حداد الشركة والبلدية بتلويث النهر.',
      [['سامي حداد', 'الشركة والبلدية بتلويث النهر']],
    ],
    [
      'وقال المدير إن السد قديم. ودعا الحكومة والأحزاب إلى الحوار.',
      [
        ['المدير', 'السد قديم'],
        ['المدير', 'الحكومة والأحزاب إلى الحوار'],
      ],
    ],
    [
      'وقال المدير إن السد قديم. وطالب الوزارة والشركات بالحوار.',
      [
        ['المدير', 'السد قديم'],
        ['المدير', 'الوزارة والشركات بالحوار'],
      ],
    ],
  ])('speak, or are spoken of, in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
