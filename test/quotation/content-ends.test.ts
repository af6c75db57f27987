/**
 * Where what was said ends: what the reporter tells on behind it, where and how it was said, what others make of it. Beside
 * them stands what looks alike and is still part of what was said.
 */
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/arabic/letters.ts';
import { LexiconError } from '../../src/arabic/lexicon.ts';
import { isNarration, parseNarrationWords } from '../../src/quotation/cues/narration-words.ts';
import { contentsOf, statementsOf } from '../support/quotations.ts';

/** A clause that is whole, before what is asked about. */
const SAID = 'المخبز سيغلق شهرا';
const ends = (tail: string, who = 'وقال النائب نبيل فارس إن') =>
  contentsOf(`${who} ${SAID}${tail}.`);

describe('what the reporter tells on', () => {
  test.each([
    // What whoever spoke did next.
    '، وغادر القاعة من دون تعليق',
    ' ثم غادر القاعة',
    '، وانسحب من الجلسة',
    '، ورفض الرد على أسئلة الصحافيين',
    '، وامتنع عن التعليق على الأرقام',
    '، قبل أن يغادر القاعة',
    '، قبل أن يضيف ضاحكا',
    '، ويرأس فارس لجنة المالية',
    // What went on at the occasion, and had before.
    '، وانفض الاجتماع بلا بيان',
    '، وقد تم في ختام اللقاء توقيع محضر',
    '، وكانت أحياء المدينة قد شهدت إضرابا',
    '، حيث كان الخبازون قد أضربوا',
    '، وكان من المقرر أن يزور الوزير المدينة',
    '، ومن المقرر أن تعقد جلسة الثلاثاء',
    '، فيما رصد مراسل القناة طوابير طويلة',
    '، في وقت تتواصل أعمال الحفر في الشارع',
    '، وبذلك تبقى المدينة بلا خبز',
    '، ليرتفع عدد الأفران المغلقة إلى تسعة',
    '، وفتحت البلدية تحقيقا في السبب',
    '، ولم يعط مزيدا من التفاصيل',
    '، في خطوة لقيت ترحيبا',
    // How those who listen and others took it.
    '، فصفق له الحاضرون',
    '، وهنا قاطعه أحد الحاضرين',
    ' وسط تصفيق نواب كتلته',
    '، ما أثار غضب السكان',
    '، الأمر الذي نفته البلدية',
    '، وهو كلام أغضب حلفاءه',
    '، وهو الموقف الأول من نوعه',
    '، في أول تعليق له على القضية',
    // What others had said or show.
    '، رغم أن خبراء كثرا كانوا يتوقعون فتحه',
    '، غير أن مصادر نقابية نفت ذلك',
    '، بينما أظهرت صور أنه مفتوح',
    '، بعد ساعات من نشر صحيفة محلية الخبر',
  ])('ends with the clause before «%s»', (tail) => {
    expect(ends(tail)).toEqual([SAID]);
  });

  test.each([
    '، وأغلقت الأفران كلها',
    '، ولم تحدد الحكومة موعدا لفتحه',
    '، في خطوة لتقليص الكلفة',
    '، ما أدى إلى نقص الخبز',
    '، الأمر الذي رفع الأسعار',
    '، وهو أمر متوقع',
    '، ثم يفتح من جديد',
    ' قبل أن تكتمل أشغاله',
    '، بعد الخسائر الكبيرة',
    ' في وقت قصير',
    '، رغم ارتفاع المبيعات',
    '، إلا أن العمال باقون',
  ])('goes on with «%s»', (tail) => {
    expect(ends(tail)).toEqual([`${SAID}${tail}`]);
  });

  test('leaves to whoever was told of what that one did', () => {
    expect(contentsOf('وقال المتحدث سامي حداد إن الوزير زار القرية والتقى أهلها.')).toEqual([
      'الوزير زار القرية والتقى أهلها',
    ]);
    expect(contentsOf('وقال الوزير سامي حداد إنه زار القرية وغادر مساء.')).toEqual([
      'زار القرية وغادر مساء',
    ]);
  });

  test('takes no verb for a noun that goes on with others', () => {
    expect(contentsOf('أعلنت الشرطة توقيف ثلاثة لصوص، وبوشرت التحقيقات.')).toEqual([
      'توقيف ثلاثة لصوص',
    ]);
    expect(contentsOf('شددت المديرة منى حداد على أهمية تدريب العمال، ونشر ثقافة السلامة.')).toEqual(
      ['أهمية تدريب العمال، ونشر ثقافة السلامة'],
    );
  });
});

describe('where, how and through whom it was said', () => {
  test.each([
    ' في مقابلة مع صحيفة الساحل',
    '، في تصريح هو الثاني له هذا الأسبوع',
    '، خلال استقباله وفدا من الأهالي',
    '، على هامش معرض الكتاب',
    '، بحضور رئيس البلدية',
    '، متحدثا في ندوة بالعاصمة',
    '، ردا على سؤال',
    '، ملوحا بنسخة من القرار',
    '، مرحبا بقرار البلدية',
    '، على ما نقلت عنه وكالة الأنباء',
    '، نقلا عن موقع النقابة',
    '، كما جاء في بيان لكتلته',
  ])('stands outside what was said: «%s»', (tail) => {
    expect(ends(tail)).toEqual([SAID]);
  });

  test.each([
    'المخبز، وفق تقديرات أولية، خسر مليونا',
    'المخبز - بحسب تقديرات أولية - خسر مليونا',
    'المخبز خسر، على حد علمه، مليونا',
    'العقد وقع في بيروت',
  ])('stands inside «%s»', (said) => {
    expect(contentsOf(`وقال النائب نبيل فارس إن ${said}.`)).toEqual([said]);
  });

  test.each([
    ['الأفران كلها جاهزة للعمل، أوضح الوزير سامي حداد في ختام زيارته للمدينة.'],
    ['الأفران كلها جاهزة للعمل، قال الوزير سامي حداد لصحيفة الساحل.'],
    ['"الأفران كلها جاهزة للعمل"، قال الوزير سامي حداد لقناة بي إن سبورت.'],
  ])('is told by a verb behind the clause: %s', (text) => {
    expect(statementsOf(text)).toEqual([['سامي حداد', 'الأفران كلها جاهزة للعمل']]);
  });

  test('leaves the agency that passes it on out of a report inside a speech', () => {
    const text = 'جاء ذلك في تصريح أكد فيه الوزير سامي حداد أن الفرن جاهز، وفق وكالة الأنباء.';
    expect(statementsOf(text)).toEqual([['سامي حداد', 'الفرن جاهز']]);
  });
});

describe('clauses of one account', () => {
  test.each([
    'خمسة جرحى غادروا المستشفى، فيما بقي اثنان',
    'سائق الحافلة قتل، فيما أصيب تسعة ركاب',
    'الفرن أغلق، فيما لا يزال المخزن مفتوحا',
    'الدفعة الأولى وصلت، في حين ستصل الثانية غدا',
  ])('go on: «%s»', (said) => {
    expect(contentsOf(`وقال المدير نبيل فارس إن ${said}.`)).toEqual([said]);
  });

  test.each(['، فيما لم يصدر أي تعليق من النقابة', '، فيما كان العمال يهتفون في الخارج'])(
    'end before «%s»',
    (tail) => {
      expect(ends(tail)).toEqual([SAID]);
    },
  );
});

describe('stops and brackets', () => {
  test.each<[text: string, said: string[]]>([
    [
      'وقال الوزير سامي حداد إن اللجنة ضمت د. ليلى ناصر وأ.د. كريم فرح وم. هدى سالم. وغادرت مساء.',
      ['اللجنة ضمت د. ليلى ناصر وأ.د. كريم فرح وم. هدى سالم'],
    ],
    [
      'أعلنت الشرطة ضبط مبلغ 300 د.ك. مزورة في الميناء. وتستمر الأبحاث.',
      ['ضبط مبلغ 300 د.ك. مزورة في الميناء'],
    ],
    ['وقال الوزير سامي حداد إن الكلفة 300 د.ك. وأغلق الميناء أمس.', ['الكلفة 300 د.ك']],
    [
      'وأدلى الوزير سامي حداد بتصريح جاء فيه: ( إن المدينة هادئة ، والطرق كلها مفتوحة ) .',
      ['المدينة هادئة ، والطرق كلها مفتوحة'],
    ],
    [
      'وقال الوزير سامي حداد: ( الموسم ناجح وأضاف : نريد مواسم أكثر في المدن كلها ) .',
      ['الموسم ناجح', 'نريد مواسم أكثر في المدن كلها'],
    ],
  ])('%s', (text, said) => {
    expect(contentsOf(text)).toEqual(said);
  });
});

describe('whoever says what follows', () => {
  test.each<[text: string, statements: string[][]]>([
    [
      'قالت الوزيرة منى حداد إن الفرن مغلق. وكانت قد أعلنت العام الماضي أن الفرن جاهز.',
      [
        ['منى حداد', 'الفرن مغلق'],
        ['منى حداد', 'الفرن جاهز'],
      ],
    ],
    [
      'وقال الوزير سامي حداد إن الفرن مغلق، إلا أن النقابة سارعت إلى التوضيح أن أبوابه مفتوحة.',
      [
        ['سامي حداد', 'الفرن مغلق'],
        ['النقابة', 'أبوابه مفتوحة'],
      ],
    ],
    [
      'وقالت النائبة منى حداد إن الفرن مغلق، مرجعة ذلك إلى أن الطحين نفد، وداعية السكان إلى الصبر.',
      [
        ['منى حداد', 'الفرن مغلق'],
        ['منى حداد', 'الطحين نفد'],
        ['منى حداد', 'السكان إلى الصبر'],
      ],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('narration words', () => {
  test('are read by class, folded', () => {
    expect(isNarration('next-deed', fold('أزاح'))).toBe(true);
    expect(isNarration('next-deed', 'كتب')).toBe(false);
  });

  test('name the line of a class that is not known', () => {
    expect(() => parseNarrationWords('words.txt', '# list\nnoise: ضجيج')).toThrow(LexiconError);
    expect(() => parseNarrationWords('words.txt', '# list\nnoise: ضجيج')).toThrow('words.txt:2');
  });
});
