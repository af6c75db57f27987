/**
 * Who is meant where another is told of beside the verb: whom a relative clause describes, whose speech is cited, who is met
 * or thanked, the envoy of another state. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // A noun that tells by `إلى أن`
    ['وجاء ذلك بعد تلميح الرئيس التشيلي سامي حداد إلى أن السفن ستعود إلى الميناء.', ['سامي حداد']],
    // The verb of a citation, and one that is nobody's name
    [
      'كان سامي حداد قد اختفى، بحسب ما أعلنه الجيش السوداني، وحزب "الفجر"، الذي أكد قبل الكشف عن مكانه أنه "سيخرج إلى الشارع غدا".',
      ['الجيش السوداني، وحزب "الفجر"', 'حزب "الفجر"'],
    ],
  ])('is the one whom «%s» means', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
