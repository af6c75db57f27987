import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../src/arabic/terms.ts';
import type { Concept } from '../../../src/retrieval/question/question.ts';
import { tell } from '../../../src/retrieval/ranking/telling.ts';

const formsOf = (text: string) => findTerms(text).map(({ surface, stem }) => ({ surface, stem }));
const concept = (typed: string, weight = 1): Concept => ({
  typed,
  alternatives: [{ forms: formsOf(typed), weight }],
  weight: 1,
});
const told = (asked: Concept, text: string) => tell(asked, findTerms(text));

describe('tell', () => {
  test('counts a word in full, a form of the verb nearly so, a word of the root less', () => {
    expect(told(concept('الاعتقال'), 'جرى اعتقال المشتبه به')).toBe(1);
    expect(told(concept('يعتقل'), 'اعتقلت الشرطة المشتبه به')).toBe(0.9);
    expect(told(concept('معتقل'), 'ينوون اعتقالهم')).toBeLessThan(0.6);
    expect(told(concept('الاعتقال'), 'هطلت أمطار غزيرة')).toBe(0);
  });

  test('counts a near-synonym three quarters', () => {
    expect(told(concept('سجن', 0.7), 'نقل إلى السجن')).toBe(0.75);
  });

  test('takes a name in other long vowels for that name, and another word not', () => {
    expect(told(concept('برنكلير'), 'وصل برنكليير إلى الدوحة')).toBe(0.8);
    expect(told(concept('المعارض'), 'افتتح المعرض')).toBeLessThan(0.6);
  });

  test('counts half a phrase a quarter', () => {
    expect(told(concept('وزير النقل'), 'قال وزير العدل')).toBe(0.25);
  });

  test('takes what joins names for no word', () => {
    expect(told(concept('البن'), 'استقبل محمد بن سلمان الوفد')).toBe(0);
  });
});
