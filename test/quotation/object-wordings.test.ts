/**
 * Names before what a verb is about, people whom no list knows, and what somebody does in the clause of what another says.
 * Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('a name before what the verb is about', () => {
  test.each<[object: string]>([
    ['الخبر'],
    ['الأمر'],
    ['القانون'],
    ['الاتفاق'],
    ['الاقتراح'],
    ['الموضوع'],
    ['الحادث'],
    ['التصعيد'],
    ['العنف'],
    ['الفساد'],
    ['الإجراءات'],
  ])('does not go on with «%s»', (object) => {
    const text = `رفض سامي حداد ${object}، وقال إن الملف فارغ.`;
    expect(speakersOf(text)).toEqual(['سامي حداد']);
  });

  test.each<[text: string, speakers: string[]]>([
    ['وزار الرئيس كمال عون المستشفى. وقال إن الجرحى بخير.', ['كمال عون']],
    ['"المشروع جاهز"، أكدت الأم أغنيس ماري الصليب.', ['أغنيس ماري الصليب']],
    ['وأدان حزب "الأفق" الهجوم. وقال الحزب إن الجناة معروفون.', ['حزب "الأفق"']],
    ['ورفضت حركة "سند" اليسارية الاتفاق، وقالت إنه خطير.', ['حركة "سند" اليسارية']],
    ['انتقد سامي حداد خصمه، وقال إن الملف فارغ.', ['سامي حداد']],
    ['ووفقا لدراسة نشرتها مجلة "النجم"، فإن النوم مفيد.', ['دراسة']],
    // behind a man's title and its adjectives, what the verb is about
    ['اعتبر الوزير اللبناني القرار خطأ، وقال إن الملف فارغ.', ['الوزير اللبناني']],
    ['أدان الرئيس التركي التفجير، وقال إن الملف فارغ.', ['الرئيس التركي']],
    ['وصف الوزير الفرنسي العملية بأنها خطيرة.', ['الوزير الفرنسي']],
    ['اعتبر المدير الفني الهولندي المباراة صعبة.', ['المدير الفني الهولندي']],
    // … and another adjective, a surname, a name
    ['أعلن الرئيس التركي الحالي أن الملف فارغ.', ['الرئيس التركي الحالي']],
    ['قال الأمين العام العطية إن الملف فارغ.', ['الأمين العام العطية']],
    ['أكد السفير السعودي الجديد عطية الله أن الملف فارغ.', ['عطية الله']],
  ])('is whole in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[object: string]>([
    ['مهلة'],
    ['ورقة من صفحتين'],
    ['مقالا في الصحيفة'],
    ['فيلما قصيرا'],
    ['هدفين أمس'],
    ['أرقاما جديدة'],
    ['مأدبة غداء'],
    ['حقيبته'],
    ['ثلاثية نادرة'],
  ])('does not go on with «%s», which no title tells of', (object) => {
    expect(speakersOf(`قدم سامي حداد ${object}، وقال إن الملف فارغ.`)).toEqual(['سامي حداد']);
  });

  test.each<[text: string, speaker: string]>([
    ['افتتح رئيس البلدية سباق الخيل، وقال إن الملف فارغ.', 'رئيس البلدية'],
    ['رفض الوزير الحقائب، وقال إن الملف فارغ.', 'الوزير'],
    ['شاهد الوزير السباق، وقال إن الملف فارغ.', 'الوزير'],
    // … but for what the clause follows, and what a body is called
    ['وأكد النائب بركة أن الملف فارغ.', 'بركة'],
    ['وأفادت وكالة مهر بأن الملف فارغ.', 'وكالة مهر'],
  ])('and a title end before what the verb is about in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each<[name: string]>([
    ['سامي محمود ورقة'],
    ['سامي حداد الخطيب'],
    ['سامي محمود الكندي'],
    ['جابر مبارك الصباح'],
    ['هدى حسن الأمين'],
  ])('keeps «%s» whole', (name) => {
    expect(speakersOf(`وقال ${name} إن الملف فارغ.`)).toEqual([name]);
  });
});

describe('people whom no list knows', () => {
  test.each<[who: string]>([
    ['مصدرو الغاز'],
    ['مشغلو الطائرات'],
    ['منكوبو الإعصار'],
    ['ضحايا الحريق'],
    ['رعايا فرنسيون'],
    ['سائقو الحافلات'],
    ['مزارعو القمح'],
    ['خبراء الأسلحة'],
  ])('are printed as they stand in «%s»', (who) => {
    expect(speakersOf(`وأكد ${who} أن القارب وصل إلى الميناء.`)).toEqual([who]);
  });
});

describe('what somebody does in the clause of what another says', () => {
  test.each<[text: string, speakers: string[]]>([
    // whoever speaks goes on in the participle
    [
      'وأضافت سلوى حداد أن البلدية رفضت إغلاق الطريق، قائلة إن العمل متواصل.',
      ['سلوى حداد', 'سلوى حداد'],
    ],
    [
      'وقالت سلوى حداد إن الحكومة حذرت من الفيضان، مشددة على أن العمل متواصل.',
      ['سلوى حداد', 'سلوى حداد'],
    ],
    // … but for a verb of another behind a comma, and for one who does not agree with it
    [
      'وأضاف سامي حداد أن الطريق مغلق، لكن شقيقته هدى نفت ذلك، قائلة إن العمل متواصل.',
      ['سامي حداد', 'هدى'],
    ],
    // a title in his own words is another's
    ['وأضاف سامي حداد أن المدير دعا العمال إلى العودة.', ['سامي حداد', 'المدير']],
    // whom one tells is told, and speaks not
    ['وقال سامي حداد إنه أبلغ نظيره النرويجي أن بلاده ترفض الاتفاق.', ['سامي حداد']],
    ['وقالت الوزيرة إنها أبلغت السفير كريم شاهين أن بلادها ترفض الاتفاق.', ['الوزيرة']],
  ])('is told from whoever speaks in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a verb that no man or woman who spoke agrees with', () => {
  test.each<[text: string, speakers: string[]]>([
    ['قال سامي حداد إن الطريق مغلق. وأكدت أن العمل متواصل.', ['سامي حداد']],
    ['قالت الوزيرة هدى شاهين إن الطريق مغلق. وأكد أن العمل متواصل.', ['هدى شاهين']],
    // … and where an earlier one does, or a body may
    [
      'قالت هدى شاهين إن الطريق مغلق. وقال سامي حداد إن الجسر مفتوح. وأضافت أن العمل متواصل.',
      ['هدى شاهين', 'سامي حداد', 'هدى شاهين'],
    ],
    // what is followed up is a noun
    ['وأضاف سامي حداد خلال متابعة الأشغال ومتابعة مشاريع الري، أن العمل متواصل.', ['سامي حداد']],
    ['وقالت هدى شاهين إن الطريق مغلق، متابعة: "العمل متواصل".', ['هدى شاهين', 'هدى شاهين']],
  ])('means nobody else in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
