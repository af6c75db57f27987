/**
 * Wordings of the foreign desk: what is said meanwhile, asides of where it was said, deeds announced without `أن`, bodies
 * and sources without `ال`, a spokesman who tells what his chief said, and what nobody says. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('what is said meanwhile', () => {
  test.each<[text: string, speaker: string, content: string]>([
    [
      'ينظم الحزب مسيرة، في الوقت الذي دعت فيه النقابة العمال إلى الإضراب يوم الأحد.',
      'النقابة',
      'العمال إلى الإضراب يوم الأحد',
    ],
    [
      'ينظم الحزب مسيرة، في وقت طالبت فيه المعارضة الحكومة بالاستقالة فورا.',
      'المعارضة',
      'الحكومة بالاستقالة فورا',
    ],
    [
      'ينظم الحزب مسيرة، في وقت أعلنت فيه وزارة الصحة تسجيل عشر إصابات.',
      'وزارة الصحة',
      'تسجيل عشر إصابات',
    ],
    [
      'ينظم الحزب مسيرة، في الوقت الذي أكد فيه الوزير سامي حداد أهمية الحوار.',
      'سامي حداد',
      'أهمية الحوار',
    ],
    ['ينظم الحزب مسيرة، في وقت تطالب فيه المعارضة بانتخابات مبكرة.', 'المعارضة', 'بانتخابات مبكرة'],
    [
      'ينظم الحزب مسيرة، في وقت حذرت فيه منظمات حقوقية من انهيار الهدنة.',
      'منظمات حقوقية',
      'انهيار الهدنة',
    ],
    // … and what stands in a statement that somebody issued is his.
    ['أصدر الوزير سامي حداد بيانا أكد فيه إغلاق المصنع.', 'سامي حداد', 'إغلاق المصنع'],
    ['أصدر الوزير سامي حداد بيانا دعا فيه النقابة إلى الحوار.', 'سامي حداد', 'النقابة إلى الحوار'],
  ])('belongs to whoever stands behind «فيه»: «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });

  test('ends what was said before it', () => {
    expect(
      statementsOf('قال الوزير سامي حداد إن الطريق مفتوح في وقت أكدت فيه الشرطة أن الجسر مغلق.'),
    ).toEqual([
      ['سامي حداد', 'الطريق مفتوح'],
      ['الشرطة', 'الجسر مغلق'],
    ]);
  });
});

describe('a deed told without «أن»', () => {
  test.each<[text: string, speaker: string, content: string]>([
    // What happened besides is the reporter's.
    [
      'أعلنت القوات إسقاط صاروخ قرب الميناء، واندلعت حرائق في الغابة.',
      'القوات',
      'إسقاط صاروخ قرب الميناء',
    ],
    [
      'أعلن الوزير فتح الطريق، والتزام الحكومة بالأسعار.',
      'الوزير',
      'فتح الطريق، والتزام الحكومة بالأسعار',
    ],
    // Told by a noun.
    [
      'يأتي ذلك بعد إعلان وزارة الصحة تسجيل عشر إصابات جديدة.',
      'وزارة الصحة',
      'تسجيل عشر إصابات جديدة',
    ],
    ['وجاء القرار في أعقاب تأكيد وزارة الطاقة وقف التصدير.', 'وزارة الطاقة', 'وقف التصدير'],
  ])('is read in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });
});

describe('an office inside what another tells', () => {
  test.each<[text: string, speaker: string, content: string]>([
    [
      'قال المتحدث باسم الحكومة سامي حداد إن رئيس الوزراء شدد على ضرورة خفض الأسعار.',
      'رئيس الوزراء',
      'ضرورة خفض الأسعار',
    ],
    ['وأشار المتحدث سامي حداد إلى أن الرئيس دعا إلى فتح باب الحوار.', 'الرئيس', 'فتح باب الحوار'],
    [
      'وذكر المتحدث سامي حداد أن الوزير قد طالب الشركات باحترام المواعيد.',
      'الوزير',
      'الشركات باحترام المواعيد',
    ],
  ])('speaks itself in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)[1]).toEqual([speaker, content]);
  });

  test('says nothing where it only does something', () => {
    expect(speakersOf('قال المتحدث سامي حداد إن الوزير رفض لقاء الوفد.')).toEqual(['سامي حداد']);
    expect(speakersOf('قال المتحدث سامي حداد إن الوزير يشدد على النظام.')).toEqual(['سامي حداد']);
  });
});

describe('nobody', () => {
  test.each<[text: string]>([
    ['ومن المقرر أن يعلن عن الفائز غدا في حفل كبير بالعاصمة.'],
    ['ومن المرتقب أن تؤكد الوزارة غدا أن الطريق مفتوح.'],
    ['ويتوقع ارتفاع عدد الزوار في الربيع.'],
    ['وتؤكد المادة الثانية أن الرخصة تسحب بعد عام.'],
    ['ويرجع غياب التلاميذ إلى سوء الطقس في الجبال.'],
    ['وبعد تعهد هذه السفن بالرحيل، عاد الصيادون إلى الميناء.'],
  ])('says what is told in «%s»', (text) => {
    const after = 'قال الوزير سامي حداد إن المطار جاهز. ';
    expect(speakersOf(after + text)).toEqual(['سامي حداد']);
  });

  test('but whoever is named does', () => {
    expect(speakersOf('ويتوقع الوزير سامي حداد ارتفاع عدد الزوار في الربيع.')).toEqual([
      'سامي حداد',
    ]);
    expect(speakersOf('ويرجع الخبير سامي حداد التأخر إلى سوء الطقس.')).toEqual(['سامي حداد']);
  });
});

describe('what was told', () => {
  test.each([
    'تحدث الوزير عن الاقتصاد.',
    'وقف العمال في وجه بناء المصنع.',
    'وصلت أنباء غير مؤكدة بأن الجسر انهار.',
    'وزار الوفد المصانع القديمة التي يُعتقد أنها تلوث النهر.',
    'وزار الوفد المصانع القديمة التي يعتقد أنها تلوث النهر.',
  ])('is nothing in «%s»', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
