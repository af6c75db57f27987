/**
 * Wordings that hide a name: towns and employers before it, words that are names only here, titles of somebody else
 * behind it, objects of its verb, marks inside it. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../support/quotations.ts';

describe('what was said', () => {
  test.each<[text: string, contents: string[]]>([
    ['أكد ولي العهد أن المشاريع ستنفذ وفق أعلى المعايير.', ['المشاريع ستنفذ وفق أعلى المعايير']],
    ['والسبب، كما تقول المؤسسة، «عطل طارئ» في المحطة.', ['«عطل طارئ» في المحطة']],
    // Nobody says anything.
    ['وحمل بعضهم لافتات كتبت على عجل.', []],
    ['تتوقف شاحنة محملة بالجواميس عند نقطة تفتيش.', []],
    ['ألزمت محكمة في باريس أحد المصارف بدفع مليونين لمودعة.', []],
    ['ملابسات القضية، حسب ما دار في الجلسة، تعود إلى مارس.', []],
  ])('in %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
