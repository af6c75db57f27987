import { describe, expect, test } from 'vitest';
import {
  hollowPast,
  withoutNegation,
  withoutParticle,
} from '../../../src/retrieval/question/spoken-verbs.ts';

describe('withoutParticle', () => {
  test.each([
    ['هيسافر', 'يسافر'],
    ['بتطالب', 'تطالب'],
    ['كيتسالو', 'يتسالو'],
    ['كاتقول', 'تقول'],
    ['حيوقعوا', 'يوقعوا'],
  ])('takes off what stands before the verb of «%s»', (form, verb) => {
    expect(withoutParticle(form)).toBe(verb);
  });

  test.each(['كتاب', 'كان', 'سفير', 'حكومه', 'كاتب'])('leaves «%s» whole', (form) => {
    expect(withoutParticle(form)).toBe(form);
  });
});

describe('hollowPast', () => {
  test.each([
    ['يدين', 'ادان'],
    ['هيزوروا', 'زار'],
    ['تستقيل', 'استقال'],
    ['يقيمون', 'اقام'],
  ])('gives the past of «%s»', (form, past) => {
    expect(hollowPast(form)).toContain(past);
  });

  test.each(['يكتب', 'نفوذ', 'يونيو', 'تونس', 'ميناء'])('gives none of «%s»', (form) => {
    expect(hollowPast(form)).toEqual([]);
  });
});

describe('withoutNegation', () => {
  test.each([
    ['ماراحوش', 'راحو'],
    ['مايخرجش', 'يخرج'],
    ['يخرجش', 'يخرج'],
  ])('takes the negation off «%s»', (form, verb) => {
    expect(withoutNegation(form)).toBe(verb);
  });

  test.each(['عرش', 'ماعز', 'الجيش', 'معاش'])('leaves «%s» whole', (form) => {
    expect(withoutNegation(form)).toBe(form);
  });
});
