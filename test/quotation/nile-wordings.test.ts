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
    // Places of two words.
    [
      'وقال صيادون بمحافظة كفر الشيخ إنهم لم يخرجوا إلى البحر منذ شهر.',
      ['صيادون بمحافظة كفر الشيخ'],
    ],
    ['ويرى أستاذ الاقتصاد بجامعة عين شمس د. سامي حداد أن السوق هادئة.', ['سامي حداد']],
    ['أعلنت حكومة ولاية غرب كردفان إغلاق الطريق القومي أمام الشاحنات.', ['حكومة ولاية غرب كردفان']],
    ['أعلنت حكومة ولاية كسلا إغلاق الطريق القومي أمام الشاحنات.', ['حكومة ولاية كسلا']],
    // Who is inside a body, and who is a minister of state.
    [
      'كشف مصدر داخل نادي الميناء أن المدرب استقال. وقال المصدر إن البديل جاهز.',
      Array(2).fill('مصدر داخل نادي الميناء'),
    ],
    ['قال مصدر إن المدرب استقال داخل النادي.', ['مصدر']],
    ['أكدت وزيرة الدولة بالتعليم د. سامية حداد أن الكتب وصلت.', ['سامية حداد']],
    [
      'ورد وكيل وزارة العمل لشؤون التفتيش سعادة سالم بن حمد الرواحي على الأعضاء موضحا أن الحملات مستمرة.',
      ['سالم بن حمد الرواحي'],
    ],
    // Surnames that are titles, nisbas or bodies elsewhere.
    ['حذر الدكتور سامي القاضي يوسف، أستاذ المياه، من أن النهر يتراجع.', ['سامي القاضي يوسف']],
    ['قال سامي القاضي إن النهر يتراجع.', ['سامي القاضي']],
    [
      'وكان مدير المحطة المهندس سامي حزام العريقي قد استعرض المشروع، منوها بأن العمل اكتمل.',
      ['سامي حزام العريقي'],
    ],
    [
      'قال الدكتور زكريا العدل، رئيس القطاع، إن الجدران سليمة. وأضاف العدل أن الترميم بدأ.',
      Array(2).fill('زكريا العدل'),
    ],
    [
      'قال الدكتور زكريا حداد، رئيس القطاع، إن الجدران سليمة. وأضافت العدل أن الترميم بدأ.',
      ['زكريا حداد', 'العدل'],
    ],
    // What is declined is no part of the name.
    ['ورفض رئيس اللجنة سامي عصمت الرد على التصريحات، مؤكدا أن الباب مفتوح.', ['سامي عصمت']],
    // Where a sentence begins, and whoever asked.
    [
      'وفي الطرف الآخر أشاد مدرب الضيوف التونسي سامي حداد بروح لاعبيه وقال «عدنا من بعيد والنقطة بطعم الفوز».',
      ['سامي حداد'],
    ],
    [
      'قال الدكتور سامي حداد إن اللقاح آمن. وردا على سؤال الإعلامية سهير يوسف عن المدارس، أجاب: "القرار عند مجلس الوزراء وليس عندنا".',
      Array(2).fill('سامي حداد'),
    ],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what was said in news of the Nile', () => {
  test.each<[text: string, contents: string[]]>([
    ['حذر سامي القاضي يوسف، أستاذ المياه، من أن النهر يتراجع.', ['النهر يتراجع']],
  ])('%s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
