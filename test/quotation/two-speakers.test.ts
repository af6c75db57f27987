/**
 * Two people whom a title, a pronoun or a document could make one: each keeps what is theirs. The title that does mean
 * the person before stands beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../support/quotations.ts';

describe('where a statement begins and ends', () => {
  test.each<[text: string, contents: string[]]>([
    ['انهار جسر في المدينة، على ما أعلن حاكم المنطقة.', ['انهار جسر في المدينة']],
    ['وبرأي النائب قاسم هاشم، لا بديل عن الحوار.', ['لا بديل عن الحوار']],
  ])('in %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
