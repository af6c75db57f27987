/**
 * What a sentence opens with and that is nobody: what sort of context it is (`وفي سياق متصل`), and what is expected (`من المقرر أن`).
 * Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('the words that a sentence opens with', () => {
  test.each<[text: string]>([
    ['وفي سياق متصل، وصف نائب سويدي حزب الخضر بأنه "متردد"، وقال إن القانون سيمر.'],
    ['وفي سياق متصل، وصف طبيب سويدي حزب الخضر بالمتردد، وقال إن القانون سيمر.'],
  ])('are no caller in «%s»', (text) => {
    expect(speakersOf(text)).not.toContain('متصل');
  });

  test.each<[text: string, speaker: string]>([
    ['ومن المقرر أن يزور كمال عون المعرض. وقال إن اللوحات جميلة.', 'كمال عون'],
    ['من المقرر أن يسافر سامي حداد غدا. وأضاف أن الرحلة طويلة.', 'سامي حداد'],
    ['من المقرر أن يفتتح الوزير الجسر غدا. وقال إنه جاهز.', 'الوزير'],
    ['ومن المنتظر أن يصل ماهر دباس غدا. وقال إن الرحلة طويلة.', 'ماهر دباس'],
    // … and whoever is called so speaks
    ['من المقرر أن يفتح المتحف أبوابه غدا. وأكد سامي حداد أن الدخول مجاني.', 'سامي حداد'],
    ['وقال متصل من الضفة إن الطريق مغلق.', 'متصل من الضفة'],
    ['وقال مقرر اللجنة إن القانون سيمر.', 'مقرر اللجنة'],
    ['وفي سياق متصل، وصف رئيس البلدية القرار بأنه "متسرع".', 'رئيس البلدية'],
  ])('are nobody who speaks in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('are nobody where nobody is told of', () => {
    expect(speakersOf('من المقرر أن تبدأ الأشغال غدا. وقال إن الكلفة قليلة.')).toEqual([]);
  });
});
