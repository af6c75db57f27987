import { describe, expect, test } from 'vitest';
import { RequestError } from '../../src/answers/request-error.ts';
import { listSources, readableParagraphs } from '../../src/answers/sources.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { article } from '../support/articles.ts';
import { libraryOf, seedLibrary } from '../support/libraries.ts';

const library = seedLibrary();

describe('listSources', () => {
  test('lists the articles, newest first, each with its lead and what was found in it', () => {
    const answer = listSources(library, {}, 'ar');
    expect(answer.sections[0]?.entries.map((entry) => entry.citations[0]?.article)).toEqual([
      'nato-delegation-albania',
      'mehr-un-albania',
    ]);
    checkVerbatim(answer, library);
  });

  test('reads an article paragraph by paragraph, repeats and residue left out', () => {
    const answer = listSources(library, { article: 'nato-delegation-albania' }, 'ar');
    const entries = answer.sections[0]?.entries ?? [];
    expect(entries.map((entry) => entry.citations[0]?.paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(entries.some((entry) => entry.excerpt.text.includes('visit_count'))).toBe(false);
    expect(answer.summary).toHaveLength(2);
    checkVerbatim(answer, library);
  });

  test('finds an article by a part of its publisher', () => {
    expect(listSources(library, { article: 'الوطن' }, 'en').query.options.article).toBe(
      'nato-delegation-albania',
    );
  });

  test('refuses an article that is not there', () => {
    expect(() => listSources(library, { article: 'لا يوجد' }, 'ar')).toThrow(RequestError);
  });

  test('says when no article lies in the period', () => {
    const answer = listSources(library, { from: '2030' }, 'en');
    expect(answer.refused).toBe(true);
    expect(answer.summary[0]).toMatch(/no article/);
  });
});

describe('readableParagraphs', () => {
  test('shows what stands round residue, never the residue', () => {
    const one = article('قبل {{ x.y }} بعد');
    expect(
      readableParagraphs(one).flatMap(({ spans }) =>
        spans.map((span) => one.text.slice(span.start, span.end).trim()),
      ),
    ).toEqual(['قبل', 'بعد']);
  });

  test('of an article that is all residue are none, and the list leaves it out', () => {
    const empty = article('{{ body }}', { id: 'empty' });
    expect(readableParagraphs(empty)).toEqual([]);
    expect(listSources(libraryOf(empty), {}, 'ar').sections).toEqual([]);
  });
});
