import { describe, expect, test } from 'vitest';
import { RequestError } from '../../../src/answers/asked/request-error.ts';
import { listPublishers, readDay, selectArticles } from '../../../src/answers/asked/selection.ts';
import { article } from '../../support/articles.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(
  article('نص أول', { id: 'a', publisher: 'صحيفة الشرق', published: '2022-09-07' }),
  article('نص ثان', { id: 'b', publisher: 'صحيفة الغرب', published: '2022-09-21' }),
  article('نص ثالث', { id: 'c', publisher: 'صحيفة الشرق' }),
);
const idsOf = (options: Parameters<typeof selectArticles>[1]) =>
  selectArticles(library, options).articles.map(({ id }) => id);

describe('selectArticles', () => {
  test.each([
    [{}, ['a', 'b', 'c']],
    [{ publisher: 'الشرق' }, ['a', 'c']],
    [{ publisher: 'صحيفه الغرب' }, ['b']],
    [{ from: '2022-09-07', to: '2022-09-07' }, ['a']],
    [{ from: '2022-09' }, ['a', 'b']],
    [{ to: '٢٠٢٢-٩-٨' }, ['a']],
    [{ from: '2023' }, []],
  ])('with %j gives %j', (options, ids) => expect(idsOf(options)).toEqual(ids));

  test('counts the undated articles that a period leaves out', () => {
    expect(selectArticles(library, { from: '2022' }).undatedLeftOut).toBe(1);
    expect(selectArticles(library, {}).undatedLeftOut).toBe(0);
  });

  test.each([
    [{ publisher: 'الجنوب' }, 'الشرق'],
    [{ publisher: '   ' }, 'الشرق'],
    [{ from: '2022-09-21', to: '2022-09-07' }, 'swap'],
    [{ from: '2022-02-31' }, '2022-02-31'],
    [{ to: 'أمس' }, 'أمس'],
    [{ to: '2022-13' }, '2022-13'],
    [{ from: '٩'.repeat(6000) }, 'Write it like'],
  ])('refuses %j and says what to do', (options, hint) => {
    const selecting = () => selectArticles(library, options);
    expect(selecting).toThrow(RequestError);
    expect(selecting).toThrow(hint);
  });
});

describe('readDay', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-9-7', '2022-09-07', '2022-09-07'],
  ])('reads %s as its first or last day', (typed, first, last) => {
    expect([readDay(typed, 'start'), readDay(typed, 'end')]).toEqual([first, last]);
  });
});

describe('listPublishers', () => {
  test('puts the one with most articles first', () => {
    expect(listPublishers(library)).toEqual(['صحيفة الشرق', 'صحيفة الغرب']);
  });
});
