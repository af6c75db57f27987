/**
 * What joins a sentence to the one before, and `من جانبه`: whose turn it is to speak.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../../support/quotations.ts';

describe('a link to the sentence before', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // Links to the sentence before.
    ['إلى ذلك علمت الجريدة من مصدر مطلع أن الجسر أغلق.', [['مصدر مطلع', 'الجسر أغلق']]],
    ['من جهة أخرى اعتبر الخبير أن الأزمة عميقة.', [['الخبير', 'الأزمة عميقة']]],
    ['وفي السياق نفسه أبرز المدير أن المخزون كاف.', [['المدير', 'المخزون كاف']]],
    ['وسار الوفد إلى ذلك رد القاعة.', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('`من جانبه` behind the verb', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'واستنكر من جانبه مدير المسرح سامي حداد لجوء بعض الفرق إلى المقاطعة.',
      [['سامي حداد', 'لجوء بعض الفرق إلى المقاطعة']],
    ],
    ['وأكدت، من جهتها، نقابة الممرضين أن الإضراب مستمر.', [['نقابة الممرضين', 'الإضراب مستمر']]],
    ['وأضاف بنبرة حزينة "لم يبق لنا بيت في القرية".', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('whose turn it is', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'قال رئيس البلدية إن السد آمن. من جهته قال سليم شاهين إن السد قديم.',
      ['رئيس البلدية', 'سليم شاهين'],
    ],
    [
      'أما رئيس البلدية فقال إن السد آمن. أما سليم شاهين فهدد بإغلاق الطريق.',
      ['رئيس البلدية', 'سليم شاهين'],
    ],
    ['وقال الوزير إن السد آمن. ورد سليم شاهين بأن السد قديم.', ['الوزير', 'سليم شاهين']],
    // … and a title whose name comes with the next that he says
    ['قال رئيس البلدية إن السد آمن. وقال سليم شاهين إن السد قديم.', Array(2).fill('سليم شاهين')],
    // A name that nothing else vouches for.
    [
      'قال سليم شاهين إن السد آمن. أما زيلينسكي فقال إن الوقت ضيق. أما رامبو فأعلن أن السد قديم.',
      ['سليم شاهين', 'زيلينسكي', 'رامبو'],
    ],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
