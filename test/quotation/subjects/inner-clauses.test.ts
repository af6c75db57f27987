/**
 * What another does or says inside what somebody says, or meanwhile.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf, statementsOf } from '../../support/quotations.ts';

describe('what somebody does in the clause of what another says', () => {
  test.each<[text: string, speakers: string[]]>([
    // Whoever speaks goes on in the participle.
    [
      'وأضافت سلوى حداد أن البلدية رفضت إغلاق الطريق، قائلة إن العمل متواصل.',
      Array(2).fill('سلوى حداد'),
    ],
    [
      'وقالت سلوى حداد إن الحكومة حذرت من الفيضان، مشددة على أن العمل متواصل.',
      Array(2).fill('سلوى حداد'),
    ],
    // … but for a verb of another behind a comma, and for one who does not agree with it
    [
      'وأضاف سامي حداد أن الطريق مغلق، لكن شقيقته هدى نفت ذلك، قائلة إن العمل متواصل.',
      ['سامي حداد', 'هدى'],
    ],
    // A title in his own words is another's.
    ['وأضاف سامي حداد أن المدير دعا العمال إلى العودة.', ['سامي حداد', 'المدير']],
    // Whom one tells is told, and speaks not.
    ['وقال سامي حداد إنه أبلغ نظيره النرويجي أن بلاده ترفض الاتفاق.', ['سامي حداد']],
    ['وقالت الوزيرة إنها أبلغت السفير كريم شاهين أن بلادها ترفض الاتفاق.', ['الوزيرة']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // What several did in the clause is not what the speaker asks.
    [
      'وكتب سامي حداد على المنصة: "لن نرحل". وأشار إلى أن آباء المسؤولين الحاليين في البلدة بنوا السد بأيديهم، متسائلا: "لماذا نسي أبناؤهم ذلك".',
      [
        ['سامي حداد', 'لن نرحل'],
        ['سامي حداد', 'آباء المسؤولين الحاليين في البلدة بنوا السد بأيديهم'],
        ['سامي حداد', 'لماذا نسي أبناؤهم ذلك'],
      ],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('an office inside what another tells', () => {
  test.each<[text: string, speakers: string[]]>([
    // … and nothing where it only does something
    ['قال المتحدث سامي حداد إن الوزير رفض لقاء الوفد.', ['سامي حداد']],
    ['قال المتحدث سامي حداد إن الوزير يشدد على النظام.', ['سامي حداد']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A paper that tells of nothing but what somebody else said, and one that tells what he did.
    ['قالت صحيفة الأيام إن الوزير دعا الأطراف إلى الحوار.', [['الوزير', 'الأطراف إلى الحوار']]],
    [
      'قالت صحيفة الأيام إن الوزير رفض لقاء الوفد بسبب الأزمة.',
      [['صحيفة الأيام', 'الوزير رفض لقاء الوفد بسبب الأزمة']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  test.each<[text: string, statement: [speaker: string, content: string]]>([
    [
      'قال المتحدث باسم الحكومة سامي حداد إن رئيس الوزراء شدد على ضرورة خفض الأسعار.',
      ['رئيس الوزراء', 'ضرورة خفض الأسعار'],
    ],
    ['وأشار المتحدث سامي حداد إلى أن الرئيس دعا إلى فتح باب الحوار.', ['الرئيس', 'فتح باب الحوار']],
    [
      'وذكر المتحدث سامي حداد أن الوزير قد طالب الشركات باحترام المواعيد.',
      ['الوزير', 'الشركات باحترام المواعيد'],
    ],
  ])('what is said second is read in «%s»', (text, statement) => {
    expect(statementsOf(text)[1]).toEqual(statement);
  });
});

describe('what is said inside a speech', () => {
  test.each<[text: string, contents: string[]]>([
    // What others think, or do not say, inside somebody's own words.
    [
      'وأجاب مدحت سلامة: "تبدل الحال في ما يظنه الجمهور، أنه يسير أن نتدرب هنا".',
      ['تبدل الحال في ما يظنه الجمهور، أنه يسير أن نتدرب هنا'],
    ],
    [
      'وتابعت نوال صبري أن "السكان لا يبلغون عن أن العصابات تسرق الخبز".',
      ['السكان لا يبلغون عن أن العصابات تسرق الخبز'],
    ],
    // What `أن` opens with, parted from its verb by a comma.
    [
      'وقالت وزارة الداخلية إن قائد الشرطة، أبلغ القاضي أن اللص فر.',
      ['قائد الشرطة، أبلغ القاضي أن اللص فر', 'اللص فر'],
    ],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A clause inside marks belongs to what is said.
    [
      'أكد سامي حداد أن الشركة "نفت التهم ووصفتها بالباطلة تماما".',
      [['سامي حداد', 'الشركة "نفت التهم ووصفتها بالباطلة تماما"']],
    ],
    // What others did belongs to what is told of them.
    [
      'وأوضح المدعي العام سامي علي أن القراصنة اخترقوا الأنظمة، وطالبوا بفدية مالية كبيرة.',
      [['سامي علي', 'القراصنة اخترقوا الأنظمة، وطالبوا بفدية مالية كبيرة']],
    ],
    // What is judged to be so is another's words.
    [
      'ورأى المحلل سامي حداد أن ما قاله المدير "يخالف كل ما اتفق عليه الطرفان".',
      [['سامي حداد', 'ما قاله المدير "يخالف كل ما اتفق عليه الطرفان"']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  test('what somebody thought is reported once', () => {
    expect(
      statementsOf('وجاء في تقرير الشرطة أن السائق كان يعتقد أن الطريق مفتوح.'),
    ).toContainEqual(['الشرطة', 'السائق كان يعتقد أن الطريق مفتوح']);
  });
});

describe('several people, and the verb of what they did', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'قال المدير إن العمال وقفوا أمام المصنع، مطالبين بدفع أجورهم.',
      [
        ['المدير', 'العمال وقفوا أمام المصنع'],
        ['العمال', 'بدفع أجورهم'],
      ],
    ],
    [
      'وقال الشاهد إن المعلمات جلسن أمام الوزارة، مطالبات بحقهن.',
      [
        ['الشاهد', 'المعلمات جلسن أمام الوزارة'],
        ['المعلمات', 'بحقهن'],
      ],
    ],
    [
      'قال الشاهد إن الجنود هربوا، متهمين قائدهم بالخيانة.',
      [
        ['الشاهد', 'الجنود هربوا'],
        ['الجنود', 'قائدهم بالخيانة'],
      ],
    ],
    ['المعلمون أضربوا أمس، مطالبين بزيادة الأجور.', [['المعلمون', 'بزيادة الأجور']]],
    ['الطلاب خرجوا إلى الشوارع مرددين: «لا للرسوم».', [['الطلاب', 'لا للرسوم']]],
    [
      'قال الوزير إيشيكاوا إن المشروع جاهز. وأكد إيشيكاوا أن التمويل متوفر.',
      [
        ['إيشيكاوا', 'المشروع جاهز'],
        ['إيشيكاوا', 'التمويل متوفر'],
      ],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what is said meanwhile', () => {
  test.each<[text: string, contents: string[]]>([
    ['اعتقل عشرة أطباء، في وقت توقعت فيه مصادر أن تتسع الاعتقالات.', ['تتسع الاعتقالات']],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وطالب ممثل النيابة بإنزال أقصى العقوبات بالمتهم، في الوقت الذي شدد فيه المحامي سامي حداد على أن موكله بريء.',
      [
        ['ممثل النيابة', 'بإنزال أقصى العقوبات بالمتهم'],
        ['سامي حداد', 'موكله بريء'],
      ],
    ],
    [
      'في وقت دعا فيه الوزير سامي حداد المواطنين إلى البقاء في منازلهم.',
      [['سامي حداد', 'المواطنين إلى البقاء في منازلهم']],
    ],
    [
      'قال الوزير سامي حداد إن الطريق مفتوح في وقت أكدت فيه الشرطة أن الجسر مغلق.',
      [
        ['سامي حداد', 'الطريق مفتوح'],
        ['الشرطة', 'الجسر مغلق'],
      ],
    ],
    [
      'ينظم الحزب مسيرة، في الوقت الذي دعت فيه النقابة العمال إلى الإضراب يوم الأحد.',
      [['النقابة', 'العمال إلى الإضراب يوم الأحد']],
    ],
    [
      'ينظم الحزب مسيرة، في وقت طالبت فيه المعارضة الحكومة بالاستقالة فورا.',
      [['المعارضة', 'الحكومة بالاستقالة فورا']],
    ],
    [
      'ينظم الحزب مسيرة، في وقت أعلنت فيه وزارة الصحة تسجيل عشر إصابات.',
      [['وزارة الصحة', 'تسجيل عشر إصابات']],
    ],
    [
      'ينظم الحزب مسيرة، في الوقت الذي أكد فيه الوزير سامي حداد أهمية الحوار.',
      [['سامي حداد', 'أهمية الحوار']],
    ],
    [
      'ينظم الحزب مسيرة، في وقت تطالب فيه المعارضة بانتخابات مبكرة.',
      [['المعارضة', 'بانتخابات مبكرة']],
    ],
    [
      'ينظم الحزب مسيرة، في وقت حذرت فيه منظمات حقوقية من انهيار الهدنة.',
      [['منظمات حقوقية', 'انهيار الهدنة']],
    ],
    // … and what stands in a statement that somebody issued is his.
    ['أصدر الوزير سامي حداد بيانا أكد فيه إغلاق المصنع.', [['سامي حداد', 'إغلاق المصنع']]],
    [
      'أصدر الوزير سامي حداد بيانا دعا فيه النقابة إلى الحوار.',
      [['سامي حداد', 'النقابة إلى الحوار']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
