import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/answers/reply/answer.ts';
import { citationLine } from '../../../src/answers/reply/citation-line.ts';
import { citeSpan } from '../../../src/answers/reply/excerpt.ts';
import { article } from '../../support/articles.ts';

const CITATION: Citation = {
  article: 'a',
  publisher: 'بارتو نيوز',
  agencies: ['وكالة مهر للأنباء'],
  published: '2022-09-08',
  publishedBasis: 'curator',
  translation: 'machine',
  paragraph: 4,
  url: null,
};

describe('citationLine', () => {
  test('gives publisher and agencies, translation, date with how it is known, and paragraph', () => {
    expect(citationLine(CITATION, 'ar')).toBe(
      'بارتو نيوز ← وكالة مهر للأنباء، ترجمة آلية، 8 سبتمبر 2022 (تاريخ من أمين المكتبة)، الفقرة 4',
    );
    expect(citationLine(CITATION, 'en')).toBe(
      'بارتو نيوز ← وكالة مهر للأنباء, machine translation, 8 September 2022 (curator’s date), paragraph 4',
    );
  });

  test('says when publisher or date are not known', () => {
    const bare: Citation = {
      ...CITATION,
      publisher: null,
      agencies: [],
      published: null,
      translation: null,
    };
    expect(citationLine(bare, 'ar')).toBe('ناشر غير معروف، بلا تاريخ، الفقرة 4');
  });

  test('shows a printed date without a remark', () => {
    expect(citationLine({ ...CITATION, publishedBasis: 'printed' }, 'en')).toContain(
      '8 September 2022, paragraph 4',
    );
  });
});

describe('citeSpan', () => {
  test.each([
    ['https://example.org/خبر', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
    ['javascript:alert(1)', null],
    ['ليس رابطاً', null],
    [undefined, null],
  ])('takes the address %s as %s', (url, expected) => {
    const one = article('نص', url ? { url } : {});
    expect(citeSpan(one, { start: 0, end: 2 }).url).toBe(expected);
  });

  test('counts paragraphs as the reader does', () => {
    const two = article('الأول\n\nالثاني');
    expect(citeSpan(two, { start: 7, end: 10 }).paragraph).toBe(2);
  });
});
