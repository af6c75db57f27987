import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TermSearch } from '../../src/arabic/term-search.ts';
import { findTerms } from '../../src/arabic/terms.ts';

const TEXT = 'قال الوزير إنّ الحُكومة والـحكومات أعلنت في ٢٠٢٢ أنها «ستحكم»، وفي 2022 قالت BBC ذلك.';

/** The terms of some stems, by reading every word. */
const readAll = (text: string, stems: readonly string[]) =>
  findTerms(text).filter(({ stem }) => stems.includes(stem));

describe('TermSearch', () => {
  test('finds a stem under vowel marks, tatweel, clitics and endings', () => {
    const found = new TermSearch(['حكوم']).find(TEXT);
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'الحُكومة',
      'والـحكومات',
    ]);
  });

  test('finds figures in either digits, and Latin words in either case', () => {
    const found = new TermSearch(['2022', 'bbc']).find(TEXT);
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['٢٠٢٢', '2022', 'BBC']);
  });

  test('finds what reading every word finds, in any text', () => {
    const letters = [...'ابتحكمونيهةىأإآؤئءال  \n٢2a1Zـًّْ‌ﷲﻻé«»،.#'];
    const texts = fc
      .array(fc.constantFrom(...letters), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const stems = [...findTerms(text).slice(0, 3), ...findTerms(other).slice(0, 2)].map(
          ({ stem }) => stem,
        );
        if (stems.length === 0) return;
        expect(new TermSearch(stems).find(text)).toEqual(readAll(text, stems));
      }),
      { numRuns: 500 },
    );
  });
});
