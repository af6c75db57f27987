/**
 * Who is meant where another is told of beside the verb: whom a relative clause describes, whose speech is cited, who is met
 * or thanked, the envoy of another state. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../support/quotations.ts';

describe('whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // Whom one thanks does not speak where one says something of him …
    [
      'وأشادت الوزيرة ليلى مراد بسامي حداد الذي قالت إنه خدم المسرح. وأضافت أن العرض نجح.',
      ['ليلى مراد', 'ليلى مراد'],
    ],
    [
      'قال الوزير كريم نصار: "العرض نجح"، شاكرا المخرج سامي حداد الذي قال إنه "خدم المسرح".\nوأوضح أن العرض نجح.',
      ['كريم نصار', 'كريم نصار', 'كريم نصار'],
    ],
    // … and does where nobody is thanked.
    [
      'قال الوزير كريم نصار إن العرض نجح، وهو ما نفاه المخرج سامي حداد الذي قال إنه "لم يشاهد أحدا".',
      ['كريم نصار', 'سامي حداد'],
    ],
    // Whose speech is cited speaks in it, and whoever cites it goes on.
    [
      'رد كريم نصار على تصريحات الوزير سامي حداد التي قال فيها إن الطريق مغلق. وأضاف أن الطريق مفتوح.',
      ['سامي حداد', 'كريم نصار'],
    ],
    [
      'وأشار كريم نصار إلى تصريح أدلى به زعيم حركة الفجر سامي حداد قال فيه إنه يترك الحزب. وأضاف أن الحركة ضعفت.',
      ['سامي حداد', 'كريم نصار'],
    ],
    [
      'وأجرى سامي حداد حوارا قال فيه إن المال وصل. وأضاف أن المصنع يفتح.',
      ['سامي حداد', 'سامي حداد'],
    ],
    [
      'وانتقد الوزير كريم نصار بيان النقابة الذي جاء فيه أن المال ضاع. وأضاف أن النقابة مخطئة.',
      ['النقابة', 'كريم نصار'],
    ],
    // Whom one met, and a surname in `ب`
    ['التقى الوزير كريم نصار بسامي حداد وقال إن اللقاء مثمر.', ['كريم نصار']],
    ['وقال كريم نصار لسامي حداد إن المال وصل.', ['كريم نصار']],
    ['قال سالم باحمد إن اللقاء مثمر.', ['سالم باحمد']],
    // Each envoy by the state
    [
      'وقال سامي حداد، سفير الأردن لدى الأمم المتحدة، إن القرار تاريخي. وأدان سفير السودان لدى الأمم المتحدة، كريم نصار هذه الخطوة. وقال السفير السوداني إن المجلس أخطأ.',
      ['سامي حداد', 'كريم نصار'],
    ],
    [
      'وقال سامي حداد، سفير الأردن لدى الأمم المتحدة، إن القرار تاريخي. وقال السفير الأردني إن المجلس أخطأ.',
      ['سامي حداد', 'سامي حداد'],
    ],
  ])('is the one whom «%s» means', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('those who are accused', () => {
  test.each<[text: string, contents: string[]]>([
    [
      'قال سامي حداد إن الشرطة أوقفت 12 متهماً بالسرقة، من بينهم ثلاثة جنود.',
      ['الشرطة أوقفت 12 متهماً بالسرقة، من بينهم ثلاثة جنود'],
    ],
    ['قال سامي حداد إن المال ضاع، متهما النقابة بالسرقة.', ['المال ضاع', 'النقابة بالسرقة']],
  ])('are counted or are told of: «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
