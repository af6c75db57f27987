/**
 * What somebody is called by, and where the name ends or begins beside it: callings behind two given names, names in marks, who is one of
 * many, whom relative clauses tell of, to whom and as what somebody unnamed speaks, and `المصدر`. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

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
