/**
 * Wordings of reports in which one person speaks throughout, or whose speaker is named elsewhere than where he speaks:
 * who speaks and what was said, word for word. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

const OPENING = 'قال الأمين العام سامي حداد إن الوضع صعب.';
const OPENED = ['سامي حداد', 'الوضع صعب'];

describe('whoever speaks throughout', () => {
  test.each<[text: string, statements: string[][]]>([
    // Whom the verb is about, with how it was done.
    [
      'ووصف الرئيس الفرنسي بعبارات قاسية، معتبرا أن سياسته فاشلة. وأضاف أن الوقت ضيق.',
      [
        ['سامي حداد', 'سياسته فاشلة'],
        ['سامي حداد', 'الوقت ضيق'],
      ],
    ],
    ['وهاجم الرئيس الفرنسي بشدة، معتبرا أن سياسته فاشلة.', [['سامي حداد', 'سياسته فاشلة']]],
    ['وانتقد وزير المالية بعبارات حادة، مؤكدا أن خطته غامضة.', [['سامي حداد', 'خطته غامضة']]],
    // What somebody did, who may well be the subject.
    [
      'ورد الرئيس الفرنسي بعبارات قاسية، معتبرا أن الاتهام باطل.',
      [['الرئيس الفرنسي', 'الاتهام باطل']],
    ],
    [
      'وهاجم الرئيس الفرنسي بشدة القرار، معتبرا أن الاتهام باطل.',
      [['الرئيس الفرنسي', 'الاتهام باطل']],
    ],
    // A clause that only tells when.
    [
      'كما ذكّر بموقف كمال الراوي حين رد على المحتل بقوله: «لن نرحل أبدا من هنا»، مشيرا إلى أن المحتل كان يهابه. وختم بالقول إن الوقت ضيق.',
      [
        ['كمال الراوي', 'لن نرحل أبدا من هنا'],
        ['سامي حداد', 'المحتل كان يهابه'],
        ['سامي حداد', 'الوقت ضيق'],
      ],
    ],
    // What is expected by somebody else, inside what was said.
    [
      'وأضاف أنه لا يدري ما الذي كان ينتظره وزير الصحة من اللقاء، متسائلا إن كان قد استشار أحدا.',
      [
        ['سامي حداد', 'لا يدري ما الذي كان ينتظره وزير الصحة من اللقاء'],
        ['سامي حداد', 'كان قد استشار أحدا'],
      ],
    ],
  ])('goes on in «%s»', (text, statements) => {
    expect(statementsOf(`${OPENING}\n${text}`)).toEqual([OPENED, ...statements]);
  });

  test.each<[text: string, statements: string[][]]>([
    // A speech in which the verb goes on.
    [
      'بدأ برنامج الحفل بكلمة لمدير المدرسة الأستاذ سامي حداد شكر فيها الحضور وأكد أن الافتتاح خطوة مهمة.\nوأشار إلى أن المدرسة تكبر.',
      [
        ['سامي حداد', 'الافتتاح خطوة مهمة'],
        ['سامي حداد', 'المدرسة تكبر'],
      ],
    ],
    [
      'انطلق البرنامج بالنشيد، تلته كلمة لرئيس الجمعية سامي حداد رحب فيها بالضيوف وأوضح أن الجمعية توسعت.',
      [['سامي حداد', 'الجمعية توسعت']],
    ],
    // A letter under its verb, without the invocation.
    [
      'أمين سر النقابة، في مذكرة، وجه انتقادا شديدا إلى الوزارة، وكتب:\nبسم الله الرحمن الرحيم\n﴿إن الله مع الصابرين﴾\n«زيارة مؤسفة جاءت في غير محلها».\nوأضاف أن الأمر خطير.',
      [
        ['أمين سر النقابة', 'زيارة مؤسفة جاءت في غير محلها'],
        ['أمين سر النقابة', 'الأمر خطير'],
      ],
    ],
    ['كتب ناصر الراوي:\nالحياة صعبة.', []],
  ])('is known in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
