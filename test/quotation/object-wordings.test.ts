/**
 * Names before what a verb is about, people whom no list knows, and what somebody does in the clause of what another says.
 * Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

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
  ])('means nobody else in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
