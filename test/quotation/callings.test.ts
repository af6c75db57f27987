/**
 * What somebody is called by, and where the name ends or begins beside it: callings behind two given names, names in marks, who is one of
 * many, whom relative clauses tell of, to whom and as what somebody unnamed speaks, and `المصدر`. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('«المصدر»', () => {
  test.each<[text: string, ...speakers: string[]]>([
    [
      'قال مصدر محلي إن البئر جفت. وقال كمال عون إن السكان غاضبون. وأضاف المصدر ذاته أن الحفر بدأ.',
      'مصدر محلي',
      'كمال عون',
      'مصدر محلي',
    ],
    [
      'قال مصدر أمني إن البئر جفت. وأكدت النقابة أن السكان غاضبون. وأشار نفس المصدر إلى أن الحفر بدأ.',
      'مصدر أمني',
      'النقابة',
      'مصدر أمني',
    ],
    [
      'كشف مسؤول في القرية عن تسرب في القناة. وأضاف المصدر أن الحفر بدأ.',
      'مسؤول في القرية',
      'مسؤول في القرية',
    ],
    ['قال شاهد إن البئر جفت. وأوضح المصدر أن الحفر بدأ.', 'شاهد', 'شاهد'],
    [
      'قال ضابط في الشرطة إن البئر جفت. وتابع المصدر أن الحفر بدأ.',
      'ضابط في الشرطة',
      'ضابط في الشرطة',
    ],
  ])('is the unnamed one who spoke before in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, ...speakers: string[]]>([
    ['قال كمال عون إن السكان غاضبون. وأضاف المصدر ذاته أن الحفر بدأ.', 'كمال عون', 'كمال عون'],
    // a document is a source as well
    [
      'قال مصدر محلي إن البئر جفت. وأعلنت البلدية في بلاغ أن الماء يكفي. وأضاف المصدر ذاته أن الحفر بدأ.',
      'مصدر محلي',
      'البلدية',
      'البلدية',
    ],
    // … and so is whoever has spoken at length since
    [
      'قال مصدر محلي إن البئر جفت. وقال كمال عون إن الماء يكفي. وأضاف عون أن السد امتلأ. وأوضح المصدر ذاته أن الحفر بدأ.',
      'مصدر محلي',
      'كمال عون',
      'كمال عون',
      'كمال عون',
    ],
    [
      'قال مصدر محلي إن البئر جفت. وقال مسؤول في البلدية إن الماء يكفي. وأضاف المصدر أن الحفر بدأ.',
      'مصدر محلي',
      'مسؤول في البلدية',
      'مصدر محلي',
    ],
  ])('is another in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a name in marks behind a calling', () => {
  test.each<[text: string, ...speakers: string[]]>([
    ['أكد المسرحي «سامي حداد»، مدير المتحف، أن البئر جفت.', 'سامي حداد'],
    ['أكد الحلاق «سامي حداد»، صاحب المحل، أن البئر جفت.', 'سامي حداد'],
    ['قال النحات «كمال عون» إن البئر جفت.', 'كمال عون'],
    ['صرح مسؤول المبادرة السيد "كمال عون" أن البئر جفت.', 'كمال عون'],
    ['وصرح مسؤول المبادرة السيد "أبو جعفر عون" في حديث خاص أن البئر جفت.', 'أبو جعفر عون'],
  ])('speaks in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, ...speakers: string[]]>([
    ['أكد المسرحي «المعرض سيفتح»، مشيرا إلى أن القاعة جاهزة.', 'المسرحي', 'المسرحي'],
    ['قال المدير «العمل مستمر»، مضيفا أن الأجور ستصرف.', 'المدير', 'المدير'],
  ])('is none where a sentence stands in the marks: «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a calling behind two given names', () => {
  test.each<[text: string, ...speakers: string[]]>([
    ['قال سامي رضوان القيادي في النقابة إن البئر جفت.', 'سامي رضوان'],
    ['قال كمال حسن القيادي إن البئر جفت. وأضاف حسن أن الحفر بدأ.', 'كمال حسن', 'كمال حسن'],
    ['قال سامي يوسف النقابي في المصنع إن البئر جفت.', 'سامي يوسف'],
    ['ذكر سامي حسن الناشط في المدينة أن البئر جفت.', 'سامي حسن'],
  ])('is no surname in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, ...speakers: string[]]>([
    ['قال سامي رضوان القاضي إن البئر جفت.', 'سامي رضوان القاضي'],
    ['قال نبيل فؤاد النجار في حديث صحفي إن البئر جفت.', 'نبيل فؤاد النجار'],
    ['قال سامي رضوان الجبوري في مؤتمر صحفي إن البئر جفت.', 'سامي رضوان الجبوري'],
  ])('is not taken for one that families have: «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a relative clause without «الذي»', () => {
  test.each<[text: string, ...speakers: string[]]>([
    ['وأفادت معطيات حصل عليها الموقع أن البئر جفت.', 'معطيات'],
    ['أكدت وثائق حصلت عليها الصحيفة أن البئر جفت.', 'وثائق'],
    ['قال شهود تحدثت إليهم الصحيفة إن البئر جفت.', 'شهود'],
    ['ذكرت مصادر تحدثت إليها الصحيفة أن البئر جفت.', 'مصادر'],
    ['قال شهود اتصل بهم كمال عون إن البئر جفت.', 'شهود'],
    ['أفاد مصدر تحدث إلى الصحيفة أن البئر جفت.', 'مصدر'],
    ['كشفت أرقام نشرتها الوزارة أن البئر جفت.', 'أرقام'],
  ])('is no part of who speaks in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, ...speakers: string[]]>([
    ['قال مصدر قريب منها إن البئر جفت.', 'مصدر قريب'],
  ])('is none in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('who is one of many', () => {
  test.each<[text: string, ...speakers: string[]]>([
    [
      'وقال أحد الناشطين بمدينة الساحل ياسر عثمان إن البئر جفت. وأضاف عثمان أن الحفر بدأ.',
      'ياسر عثمان',
      'ياسر عثمان',
    ],
    ['وقالت إحدى المتطوعات في الحي هدى شاهين إن البئر جفت.', 'هدى شاهين'],
    ['قال أحد سكان القرية سامي حداد إن البئر جفت.', 'سامي حداد'],
  ])('is named behind the place in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, ...speakers: string[]]>([
    ['قال أحد أقارب كمال عون إن البئر جفت.', 'أحد أقارب كمال عون'],
    ['قال أحد ورثة الفنان الراحل كمال عون إن البئر جفت.', 'أحد ورثة الفنان الراحل كمال عون'],
    ['قال أحد تلاميذ مدرسة سامي حداد إن البئر جفت.', 'أحد تلاميذ مدرسة سامي حداد'],
  ])('has another’s name beside in «%s»', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
