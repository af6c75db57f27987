import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../src/arabic/terms.ts';
import { annotateArticle } from '../../../src/library/annotation.ts';
import { findAnswerPlaces, type Wanted } from '../../../src/retrieval/ranking/answer-places.ts';
import { article } from '../../support/articles.ts';

/** The words where an answer may stand, in a text of one sentence. */
function placesIn(text: string, wanted: Wanted): string[] {
  const item = annotateArticle({ article: article(text, { published: '2024-03-06' }) });
  const span = { start: 0, end: text.length };
  return findAnswerPlaces(wanted, text, span, findTerms(text), item).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('findAnswerPlaces', () => {
  test('finds dates for when, and no durations', () => {
    const text = 'أغلق الميناء يوم 5 مارس 2024 لمدة ثلاثة أيام.';
    expect(placesIn(text, { type: 'when' }).join()).toContain('5 مارس 2024');
    expect(placesIn(text, { type: 'when' }).join()).not.toContain('ثلاثة');
  });

  test.each([
    'قال الوزير يوم 5 مارس 2024 إن الميناء أغلق.',
    'وقال الوزير في تصريح صحفي، يوم 5 مارس 2024، إن “الميناء مغلق”.',
  ])('finds no date of a deed where «%s» dates the saying', (text) => {
    expect(placesIn(text, { type: 'when' })).toEqual([]);
  });

  test('finds the date of what was said', () => {
    const text = 'قال الوزير إن الميناء أغلق يوم 5 مارس 2024.';
    expect(placesIn(text, { type: 'when' }).join()).toContain('5 مارس 2024');
  });

  test.each([
    ['تحدث', true],
    ['speak', true],
    ['أغلق', false],
  ])('takes the date of a saying for an answer where «%s» is asked about', (typed, is) => {
    const text = 'قال الوزير يوم 5 مارس 2024 إن الميناء أغلق.';
    const concepts = [{ typed: 'Sami', name: true }, { typed }];
    expect(placesIn(text, { type: 'when', concepts }).length > 0).toBe(is);
  });

  test('takes a day that only a missing date of publication could tell', () => {
    const text = 'ومن المنتظر أن يفتح الميناء في العام المقبل.';
    const item = annotateArticle({ article: article(text, {}) });
    const span = { start: 0, end: text.length };
    const [place] = findAnswerPlaces({ type: 'when' }, text, span, findTerms(text), item);
    expect(text.slice(place?.start, place?.end)).toBe('العام المقبل');
  });

  test.each([
    ['تنص المادة 7 على إغلاق الميناء.', []],
    ['وصلت صواريخ سام 6 إلى الميناء.', []],
    ['سجلت 30 إصابة بكوفيد-19 في الميناء.', ['30']],
  ])('takes no figure that names a thing for a number: «%s»', (text, places) => {
    expect(placesIn(text, { type: 'how-many' })).toEqual(places);
  });

  test('takes the dual of a near-synonym of what is counted', () => {
    const forms = [{ surface: 'سياره', stem: 'سيار' }];
    const counted = { counted: true, typed: 'عربية', alternatives: [{ forms, weight: 0.7 }] };
    const text = 'واحترقت سيارتان أمام الميناء.';
    expect(placesIn(text, { type: 'how-many', concepts: [counted] })).toEqual(['سيارتان']);
  });

  test('finds figures for how-many, and none that is part of a date', () => {
    const text = 'قال الوزير في 5 مارس 2024 إن 14 سفينة تنتظر.';
    expect(placesIn(text, { type: 'how-many' })).toEqual(['14']);
  });

  test('takes no share for a number of what is counted by name', () => {
    const text = 'فحصت الشركة 14 سفينة، وكانت 39% من السفن معطلة، أي 4.5 في المئة من الأسطول.';
    const concepts = [{ counted: true }];
    expect(placesIn(text, { type: 'how-many', concepts })).toEqual(['14']);
    expect(placesIn(text, { type: 'how-many' })).toContain('39');
  });

  test('takes a body that speaks for no person', () => {
    expect(placesIn('قالت الشركة إن الميناء مغلق.', { type: 'who' })).toEqual([]);
  });

  test('wants the unit beside the figure where a measure is asked for', () => {
    const text = 'باعت الشركة 14 سفينة بمبلغ 3 ملايين دولار.';
    expect(placesIn(text, { type: 'how-many', measure: 'money' })).toContain('3');
    expect(placesIn(text, { type: 'how-many', measure: 'money' })).not.toContain('14');
    expect(placesIn(text, { type: 'how-many', measure: 'share' })).toEqual([]);
  });

  test.each([
    ['who', 'قال وزير النقل سامي حداد إن الميناء مغلق.', 'وزير'],
    ['where', 'عقد الاجتماع في مدينة الدوحة.', 'مدينة'],
    ['why', 'أغلق الميناء بسبب العاصفة.', 'بسبب'],
    ['yes-no', 'ولم يغلق الميناء.', 'ولم'],
  ] as const)('finds a place for %s in «%s»', (type, text, place) => {
    expect(placesIn(text, { type })).toContain(place);
  });

  test('finds none for what, and none where the sentence holds no such thing', () => {
    expect(placesIn('أغلق الميناء بسبب العاصفة.', { type: 'what' })).toEqual([]);
    expect(placesIn('أغلق الميناء.', { type: 'how-many' })).toEqual([]);
  });
});
