import { describe, expect, test } from 'vitest';
import { RequestError } from '../../src/answers/asked/request-error.ts';
import { listSources, readableParagraphs } from '../../src/answers/sources.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { article } from '../support/articles.ts';
import { libraryOf, seedLibrary } from '../support/libraries.ts';

const library = seedLibrary();

describe('listSources', () => {
  test('lists the articles, newest first, each with its lead and what was found in it', async () => {
    const answer = await listSources(library, {}, 'ar');
    expect(answer.sections[0]?.entries.map((entry) => entry.citations[0]?.article)).toEqual([
      'nato-delegation-albania',
      'mehr-un-albania',
    ]);
    await checkVerbatim(answer, library);
  });

  test('reads an article paragraph by paragraph, repeats and residue left out', async () => {
    const answer = await listSources(library, { article: 'nato-delegation-albania' }, 'ar');
    const entries = answer.sections[0]?.entries ?? [];
    expect(entries.map((entry) => entry.citations[0]?.paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(entries.some((entry) => entry.excerpt.text.includes('visit_count'))).toBe(false);
    expect(answer.summary).toHaveLength(2);
    await checkVerbatim(answer, library);
  });

  test('finds an article by a part of its publisher', async () => {
    expect((await listSources(library, { article: 'الوطن' }, 'en')).query.options.article).toBe(
      'nato-delegation-albania',
    );
  });

  test('refuses an article that is not there', async () => {
    await expect(listSources(library, { article: 'لا يوجد' }, 'ar')).rejects.toThrow(RequestError);
  });

  test('says when no article lies in the period', async () => {
    const answer = await listSources(library, { from: '2030' }, 'en');
    expect(answer.refused).toBe(true);
    expect(answer.summary[0]).toMatch(/no article/);
  });
});

describe('readableParagraphs', () => {
  test('shows what stands round residue, never the residue', async () => {
    const one = article('قبل {{ x.y }} بعد');
    expect(
      readableParagraphs(one).flatMap(({ spans }) =>
        spans.map((span) => one.text.slice(span.start, span.end).trim()),
      ),
    ).toEqual(['قبل', 'بعد']);
  });

  test('of an article that is all residue are none, and the list leaves it out', async () => {
    const empty = article('{{ body }}', { id: 'empty' });
    expect(readableParagraphs(empty)).toEqual([]);
    expect((await listSources(libraryOf(empty), {}, 'ar')).sections).toEqual([]);
  });
});
