/**
 * Statements told without the plainest wordings: by an outlet that passes on, a state of things, a blame, a reply, a document, and
 * what only looks like them. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('what is passed on with أن', () => {
  test.each<[text: string, speaker: string]>([
    ['ونقلت وسائل إعلام بولندية أن السائق فقد السيطرة على الحافلة.', 'وسائل إعلام بولندية'],
    ['نقل موقع "أخبار التل"، التابع للبلدية، أن الطريق فتح.', 'موقع "أخبار التل"'],
    ['نقل التلفزيون الرسمي أن الرئيس سيلقي خطابا.', 'التلفزيون الرسمي'],
    ['ونقلت وكالة الأنباء الرسمية، أمس الأحد، أن المدارس ستغلق.', 'وكالة الأنباء الرسمية'],
    ['لكن الصحيفة نقلت أن الاجتماع فشل.', 'الصحيفة'],
    ['ونقل لنا شاهد عيان أن النار اندلعت فجرا.', 'شاهد عيان'],
  ])('is told in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each<[text: string]>([
    ['نقل النادي ملعبه إلى الضاحية على أن يعود بعد عام.'],
    ['نقلت الصحيفة مقرها إلى العاصمة قبل أن تغلق.'],
    ['نقل المصاب إلى المستشفى على أن حالته مستقرة.'],
    ['نقلت الطائرة الجرحى إلى المستشفى.'],
  ])('is nothing in «%s»', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});
