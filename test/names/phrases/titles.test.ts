/**
 * Titles before the name of whoever holds them: long ones, two of them, those of another time, with a charge, a
 * prize or a stroke.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../../support/quotations.ts';

describe('a long title before a name', () => {
  test.each<[text: string, speakers: string[]]>([
    ['أكدت وزيرة الدولة بالتعليم د. سامية حداد أن الكتب وصلت.', ['سامية حداد']],
    [
      'ورد وكيل وزارة العمل لشؤون التفتيش سعادة سالم بن حمد الرواحي على الأعضاء موضحا أن الحملات مستمرة.',
      ['سالم بن حمد الرواحي'],
    ],
    ['وكان وزير العلاقات مع البرلمان سامي حداد صرح أمس أن المجلس مغلق.', ['سامي حداد']],
    ['وقال وزير التنسيق بين الأقاليم رامبو كوستي إن المجلس مغلق.', ['رامبو كوستي']],
    // What is warned of is no part of a title.
    ['وحذر الخبراء من العواقب الخطيرة للجفاف على المنطقة.', ['الخبراء']],
    ['وحذر الوزيران من العواقب الخطيرة للجفاف على المنطقة.', ['الوزيران']],
    ['وقال رئيس جمعية الناجين من الزلزال سامي حداد إن البيوت قديمة.', ['سامي حداد']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A title that goes on with words no list knows.
    [
      'وقال مدير برامج مهندسون بلا تأشيرات في اليونان ماركو روسي إن الطرق مقطوعة.',
      [['ماركو روسي', 'الطرق مقطوعة']],
    ],
    ['وأكد مدرب ريال مدريد كارلو فيري أن الفريق جاهز.', [['كارلو فيري', 'الفريق جاهز']]],
    [
      'وقالت المتحدثة باسم مفوضية الأمم المتحدة لشؤون اللاجئين في لبنان دلال حرب إن الأعداد تتزايد.',
      [['دلال حرب', 'الأعداد تتزايد']],
    ],
    ['ورأى الكاتب والمحلل السياسي حسن عصفور أن المصالحة بعيدة.', [['حسن عصفور', 'المصالحة بعيدة']]],
    ['وأكد راعي الحفل الدكتور سامي العنزي أن الإقبال كبير.', [['سامي العنزي', 'الإقبال كبير']]],
    [
      'وقالت مديرتها الإقليمية إيف سابانجو إن الأطفال يدفعون الثمن.',
      [['إيف سابانجو', 'الأطفال يدفعون الثمن']],
    ],
    [
      'ووصف المتحدث باسم خارجيتها ناصر كنعان الاتهامات بأنها "لا أساس لها".',
      [['ناصر كنعان', 'لا أساس لها']],
    ],
    [
      'وقال وانغ ون بين، إن الصين ستتخذ التدابير اللازمة.',
      [['وانغ ون بين', 'الصين ستتخذ التدابير اللازمة']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('two titles of one person', () => {
  test.each<[text: string, speakers: string[]]>([
    // Two offices before the verb, and the name behind the second.
    [
      'لكن مستشار رئيس البلدية والناطق باسم نقابة المعلمين هاني سعد الدين نفى أن تكون المدارس قد أغلقت',
      ['هاني سعد الدين'],
    ],
    ['نائب رئيس الوزراء ووزير الدفاع هاني سعد الدين قال إن الجيش جاهز', ['هاني سعد الدين']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وقال رئيس لجنة المحامين وعضو المجلس البلدي ماجد حداد إن الملف جاهز.',
      [['ماجد حداد', 'الملف جاهز']],
    ],
    // A second title with its adjective.
    [
      'ودعا رئيس الهيئة النائب المستقل سامي حداد، في بيان أمس، المجلس إلى دعم القرى. وقال إن المجلس عاجز.',
      [
        ['سامي حداد', 'المجلس إلى دعم القرى'],
        ['سامي حداد', 'المجلس عاجز'],
      ],
    ],
    [
      'يرى أسطورة الكرة المصرية سامي حداد، أحد أفضل اللاعبين، أن الفريق جاهز.',
      [['سامي حداد', 'الفريق جاهز']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a title with what its holder is charged with', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // With what somebody is charged.
    [
      'قالت المقررة المعنية بحقوق السجناء في ميانمار إن الوضع خطير.',
      [['المقررة المعنية بحقوق السجناء في ميانمار', 'الوضع خطير']],
    ],
    [
      'وقالت المشرفة على التجربة كاترين لارسن إن النتائج واضحة.',
      [['كاترين لارسن', 'النتائج واضحة']],
    ],
    [
      'وأشارت منسقة الإغاثة بالأمم المتحدة بالإنابة، ليلى حداد، إلى أن المخازن فارغة.',
      [['ليلى حداد', 'المخازن فارغة']],
    ],
    [
      'وادعى الناطق بلسان الجيش أن القوة ردت على النار.',
      [['الناطق بلسان الجيش', 'القوة ردت على النار']],
    ],
    ['وشدد المشرف على ضرورة إنهاء العمل سريعا.', [['المشرف', 'ضرورة إنهاء العمل سريعا']]],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a title with the prize that its holder won', () => {
  test.each<[text: string, speakers: string[]]>([
    // The name behind what somebody won.
    [
      'علقت الطبيبة المصرية الحاصلة على وسام الشجاعة، منى الجندي، على الحادثة. وقالت: "لا تراجع".',
      ['منى الجندي'],
    ],
    ['وقالت الممثلة الحائزة على جائزة الأوسكار كيت ميلر إن الفيلم طويل.', ['كيت ميلر']],
    ['وقال الشاعر الحائز على جائزة محمود سالم للشعر، كريم نصار، إن الديوان طويل.', ['كريم نصار']],
    ['وقال الشاعر الحائز على جائزة محمود سالم إن الديوان طويل.', ['الشاعر الحائز']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('an office that somebody held then', () => {
  test.each<[text: string, speakers: string[]]>([
    // Whoever held the office then.
    ['وانتقد وزير الداخلية الكندي آنذاك، مارك غوردون، الحادث ووصفه بأنه "مروع".', ['مارك غوردون']],
    ['وقال وزير الداخلية وقتها سامر العلي إن الحادث مروع.', ['سامر العلي']],
    ['وقال وزير الداخلية آنذاك إن الحادث مروع.', ['وزير الداخلية']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // Who held an office under a ruler, whose name stands first.
    [
      'وقال مستشار الأمن القومي في عهد الرئيس دونالد ترامب جون بولتون إن الاتفاق ضعيف.',
      [['جون بولتون', 'الاتفاق ضعيف']],
    ],
    [
      'وقال وزير الدفاع في عهد الرئيس الأمريكي السابق باراك أوباما، تشاك هيغل، إن الاتفاق ضعيف.',
      [['تشاك هيغل', 'الاتفاق ضعيف']],
    ],
    [
      'وأشاد وزير العمل في عهد الرئيس السابق جون هاوارد بيتر ريث بالقرار بقوله إن الاتفاق جيد.',
      [['بيتر ريث', 'الاتفاق جيد']],
    ],
    [
      'وقال مسؤول في عهد الرئيس السابق جون هاوارد إن الاتفاق ضعيف.',
      [['مسؤول في عهد الرئيس السابق جون هاوارد', 'الاتفاق ضعيف']],
    ],
    [
      'وقال جون بولتون المستشار في عهد الرئيس دونالد ترامب إن الاتفاق ضعيف.',
      [['جون بولتون', 'الاتفاق ضعيف']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a title whose stop is printed apart', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A title whose stop is printed apart; who runs something that a list has for an occasion.
    ['وقال المشرف على المعرض، د . سامي حداد: إن الإقبال كبير.', [['سامي حداد', 'الإقبال كبير']]],
    ['وقال المشرف على الاجتماع سامي حداد إن الإقبال كبير.', [['سامي حداد', 'الإقبال كبير']]],
    [
      'ووصف د . سامي حداد، عميد الكلية، البرنامج خلال اللقاء بأنه "أول برنامج من نوعه في المنطقة".',
      [['سامي حداد', 'أول برنامج من نوعه في المنطقة']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a stroke between a title and a name', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A stroke between title and name.
    [
      'استقبل وزير النقل الفريق مهندس / سامي حداد وفد الشركة.\nوأكد الوزير أن العمل يسير.',
      [['سامي حداد', 'العمل يسير']],
    ],
    ['وقال مدير المدرسة / المعهد إن العمل يسير.', [['مدير المدرسة', 'العمل يسير']]],
    // A stroke between the title and the name.
    ['وأكد السيد الوزير / سامي حداد أن الوضع صعب.', [['سامي حداد', 'الوضع صعب']]],
    ['وأكد المهندس/ كمال الراوي أن الوضع صعب.', [['كمال الراوي', 'الوضع صعب']]],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a title with whose it is', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // The rulers of two states, of whom one calls upon the other.
    [
      'دعا الرئيس التركي سامي حداد الملك الأردني فيصل بن طلال إلى فتح الحدود.',
      [['سامي حداد', 'الملك الأردني فيصل بن طلال إلى فتح الحدود']],
    ],
    [
      'وقال الوزير التركي السابق سامي حداد المدير الحالي للبنك إن الدين كبير.',
      [['سامي حداد', 'الدين كبير']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
