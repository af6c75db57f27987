/**
 * Wordings of the newspapers of the Gulf: honorifics that stand for a name, brackets for quotation marks, sources without
 * a name, and whoever is asked. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../support/quotations.ts';

describe('whoever speaks in news of the Gulf', () => {
  test.each<[text: string, speakers: string[]]>([
    ['وحسب عضو في الوفد، سيتناول اللقاء خفض الرسوم.', ['عضو في الوفد']],
    [
      'أغلقت هيئة الرقابة الغذائية ثلاثة مطاعم لتكرار المخالفات، وفقا لبيان صادر عنها.',
      ['هيئة الرقابة الغذائية'],
    ],
  ])('of «%s» is known', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what is told in news of the Gulf', () => {
  test.each<[text: string, contents: string[]]>([
    [
      '“هذه شائعات يروجها المغرضون” قال سامي حداد، “ومن لديه دليل فليقدمه إلى النيابة”.',
      ['هذه شائعات يروجها المغرضون', 'ومن لديه دليل فليقدمه إلى النيابة'],
    ],
    ['ألغي المشروع بعد تهديد نواب باستجواب رئيس الوزراء.', ['باستجواب رئيس الوزراء']],
    [
      'ومن الرياض شدد نائب الرئيس سامي حداد على أهمية توحيد الجبهات، بحسب الوكالة.',
      ['أهمية توحيد الجبهات'],
    ],
  ])('in «%s» is found', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
