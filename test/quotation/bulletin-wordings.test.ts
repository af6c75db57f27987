/**
 * Bulletins of foreign desks: whom a pronoun stands for, who held an office then, who hears, how far a body's name goes, and
 * who is cited behind a clause. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, statementsOf } from '../support/quotations.ts';

describe('whoever is cited behind a clause', () => {
  test.each<[text: string, speaker: string]>([
    ['كان الكنز فارغا، وفق ما أفادت صحيفة "لوموند" لأول مرة.', 'صحيفة "لوموند"'],
    ['كان الكنز فارغا، بحسب ما أظهرته مواقع تتبع السفن.', 'مواقع تتبع السفن'],
    ['كان الكنز فارغا، بحسب ما رصدته منظمة "بيت".', 'منظمة "بيت"'],
    ['كان الكنز فارغا، وفقا لحكم المحكمة.', 'المحكمة'],
    ['كان الكنز فارغا، بحسب الجيش، وحزب "الوفاء".', 'الجيش، وحزب "الوفاء"'],
    ['كان الكنز فارغا، بحسب ما أعلنه الجيش وحزب "الوفاء".', 'الجيش وحزب "الوفاء"'],
    ['كان الكنز فارغا، وفقا لمسؤولين محليين وشهود عيان.', 'مسؤولين محليين وشهود عيان'],
    ['كان الكنز فارغا، بحسب الجيش، ووزارة الداخلية تتابع القضية.', 'الجيش'],
  ])('is read in «%s»', (text, speaker) => {
    expect(statementsOf(text)).toEqual([[speaker, 'كان الكنز فارغا']]);
  });
});

describe('what is said', () => {
  test.each<[text: string, contents: string[]]>([
    // What a judge rules and what is offered to somebody are not said; a deed that one refuses is.
    ['وحكم القاضي بضرورة أن يدفع المصنع التعويضات للعمال.', []],
    ['رفض اللاعب عرض النادي الفرنسي. وقال إنه سعيد.', ['سعيد']],
  ])('is whole in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
