/**
 * Wordings of the newspapers of Egypt and the Sudan, and of those of the Gulf that print alike: towns of two words,
 * surnames that are words elsewhere, ministers of state, speakers whom the sentence names late. Negatives stand beside
 * them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../support/quotations.ts';

describe('whoever speaks in news of the Nile', () => {
  test.each<[text: string, speakers: string[]]>([
    // Where a sentence begins, and whoever asked.
    [
      'وفي الطرف الآخر أشاد مدرب الضيوف التونسي سامي البحري بروح لاعبيه وقال «عدنا من بعيد والنقطة بطعم الفوز».',
      ['سامي البحري'],
    ],
    [
      'قال الدكتور سامي حداد إن اللقاح آمن. وردا على سؤال الإعلامية سهير يوسف عن المدارس، أجاب: "القرار عند مجلس الوزراء وليس عندنا".',
      Array(2).fill('سامي حداد'),
    ],
    // Whose fear it is, and those who answer in the same sentence.
    [
      'أما رئيس النقابة سعود البحري فقد أبدى تخوف العمال من تسريح زملائهم، ودعا الجهات المختصة إلى حماية حقوقهم.',
      ['سعود البحري'],
    ],
    ['وتخوف العمال من أن تغلق الشركة مصانعها.', ['العمال']],
    [
      'وأشار عميد الكلية إلى أن الدراسة منتظمة، وهو ما نفاه طلاب التقت بهم الصحيفة، إذ قالوا إن القاعات مغلقة.',
      ['عميد الكلية', 'طلاب'],
    ],
    [
      'وفي رسالة تلقت الصحيفة نسخة منها ناشد الأهالي المحافظ التدخل لإنقاذهم من العطش.',
      ['الأهالي'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what was said in news of the Nile', () => {
  test.each<[text: string, contents: string[]]>([
    [
      'حذر الوزير من فشل الموسم، وأبان في تصريحات محدودة بالبرلمان أمس أن البذور لم تصل.',
      ['فشل الموسم', 'البذور لم تصل'],
    ],
    ['وعزا المدير تأخر الصرف لنقص السيولة في البنك.', ['تأخر الصرف لنقص السيولة في البنك']],
    ['عزا الجيران أهل الفقيد.', []],
    [
      'انتقد الناقد سامي حداد عبر برنامج «مساء الملاعب» ابتعاد الإدارة عن الفريق.',
      ['ابتعاد الإدارة عن الفريق'],
    ],
    [
      'انتقدت لجنة الأطباء ما أسمته تكتم الوزارة على أعداد المصابين.',
      ['تكتم الوزارة على أعداد المصابين'],
    ],
    ['انتقدت لجنة الأطباء ما حدث.', []],
  ])('%s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
