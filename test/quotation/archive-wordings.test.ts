/**
 * Wordings as archives of newspapers have them, a sentence a line without its stop and with room round the marks: captions
 * before the text, spokesmen of persons, offices that nobody is named for. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('a caption with its credit', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'سامر القاضي دعا إلى ترشيد المياه ( رويترز ) أعلنت وزارة الزراعة اليوم خطة لحفر آبار في البادية',
      [['سامر القاضي', 'ترشيد المياه']],
    ],
    [
      'الوزير القاضي قال إن السدود ممتلئة ( الفرنسية - أرشيف )\nوأضاف القاضي أن الآبار جافة',
      [
        ['الوزير القاضي', 'السدود ممتلئة'],
        ['الوزير القاضي', 'الآبار جافة'],
      ],
    ],
    // … and a dateline, an outlet's short name and a bracket inside a clause, which end nothing
    [
      'القدس المحتلة ( رويترز ) قال سامر القاضي إن السدود ممتلئة',
      [['سامر القاضي', 'السدود ممتلئة']],
    ],
    [
      'قال سامر القاضي إن وكالة الأنباء الفرنسية ( فرانس برس ) نشرت الصور ولم تعتذر',
      [['سامر القاضي', 'وكالة الأنباء الفرنسية ( فرانس برس ) نشرت الصور ولم تعتذر']],
    ],
    [
      'قال الطبيب سامر القاضي إن نقص فيتامين ( ب ) يضر بالأعصاب',
      [['سامر القاضي', 'نقص فيتامين ( ب ) يضر بالأعصاب']],
    ],
  ])('ends before the text in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('who speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // An office without `ال` is nobody whom the article names.
    [
      'قال وزير الصحة التونسي رامي الهاشمي إن الوضع مستقر\nونقلت صحيفة محلية عن وزير تونسي قوله إن الحكومة لم تدرس الملف',
      ['رامي الهاشمي', 'وزير تونسي'],
    ],
    [
      'قال المتحدث باسم الجيش التونسي رامي الهاشمي إن الوضع مستقر\nوأكد متحدث عسكري تونسي أن الجنود عادوا',
      ['رامي الهاشمي', 'متحدث عسكري تونسي'],
    ],
    // … and with `ال` it is
    [
      'قال وزير الصحة التونسي رامي الهاشمي إن الوضع مستقر\nوأكد الوزير التونسي أن الحكومة لم تدرس الملف',
      ['رامي الهاشمي', 'رامي الهاشمي'],
    ],
    // Whom one speaks for is another.
    ['وقال متحدث باسم كيلمان إنه لن يحضر الجلسة', ['متحدث باسم كيلمان']],
    ['زار كيلمان المدينة\nوأكدت متحدثة باسم كيلمان أن الجولة ألغيت', ['متحدثة باسم كيلمان']],
    ['وقالت ناطقة بلسان الرئيس كيلمان إنه لن يحضر', ['ناطقة بلسان الرئيس كيلمان']],
    // … and a name behind a body is one's own
    ['وقالت متحدثة باسم وزارة الصحة ليلى مراد إن الاجتماع ألغي', ['ليلى مراد']],
    ['وقال المتحدث باسم الرئيس التركي إبراهيم حداد إن الاجتماع ألغي', ['إبراهيم حداد']],
    // Two offices before the verb, and the name behind the second.
    [
      'لكن مستشار رئيس البلدية والناطق باسم نقابة المعلمين هاني سعد الدين نفى أن تكون المدارس قد أغلقت',
      ['هاني سعد الدين'],
    ],
    ['نائب رئيس الوزراء ووزير الدفاع هاني سعد الدين قال إن الجيش جاهز', ['هاني سعد الدين']],
    // A surname that is an adjective elsewhere, before what is refused.
    ['من جانبه رفض رئيس المجلس كريم بري اقتراح القاضي الداعي إلى إغلاق المعبر أولا', ['كريم بري']],
    // What a source knows, to its end.
    [
      'وأفاد مصدر حكومي مطلع على سير التحقيق ان المتهم غادر البلاد',
      ['مصدر حكومي مطلع على سير التحقيق'],
    ],
    // `وجهة` is no second who speaks.
    [
      'وقالت مصادر محلية إن الاتفاق قريب\nولخصت المصادر وجهة نظر الوزير بأن " الحل بيد البلدية وحدها "',
      ['مصادر محلية', 'مصادر محلية'],
    ],
    // Of whom it is said stands between the verb and whoever says it.
    ['وقال عنها مصدر في الوزارة إنها سيدة ذكية', ['مصدر في الوزارة']],
  ])('is told in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what is said', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // An adverb between whoever speaks and the object.
    ['وأكد الوزير مجددا رفضه لأي زيادة في الأسعار', [['الوزير', 'رفضه لأي زيادة في الأسعار']]],
    [
      'ونفى الرئيس التركي أيضا المعلومات التي تحدثت عن صفقة سرية مع الشركة',
      [['الرئيس التركي', 'المعلومات التي تحدثت عن صفقة سرية مع الشركة']],
    ],
    // … and `مجددا` where it says so itself
    ['وصل الوزير سامي حداد إلى صور أمس، مجددا دعوته إلى الحوار', [['سامي حداد', 'دعوته إلى الحوار']]],
    // What is rumoured is nobody's saying, nor is a name between marks.
    [
      'وردا على ما تردد عن صفقة محلية ل ـ " إنقاذ الفريق " قال سامي حداد إن الملعب صغير',
      [['سامي حداد', 'الملعب صغير']],
    ],
    [
      'ورفض النائب كريم عزيز دعوة الحكومة إلى تأجيل الجلسة',
      [['كريم عزيز', 'دعوة الحكومة إلى تأجيل الجلسة']],
    ],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
