import { describe, expect, test } from 'vitest';
import type { Answer, Excerpt } from '../../src/answers/reply/answer.ts';
import { listSources } from '../../src/answers/sources.ts';
import { checkVerbatim, excerptsOf, VerbatimError } from '../../src/answers/verbatim-gate.ts';
import { seedLibrary } from '../support/libraries.ts';

const library = seedLibrary();
const answer = await listSources(library, { article: 'mehr-un-albania' }, 'ar');

/** The answer with its first excerpt altered. */
const withExcerpt = (change: (excerpt: Excerpt) => Partial<Excerpt>): Answer => {
  const [section] = answer.sections;
  const [entry] = section?.entries ?? [];
  if (!section || !entry) throw new Error('no entry');
  const excerpt = { ...entry.excerpt, ...change(entry.excerpt) };
  return { ...answer, sections: [{ ...section, entries: [{ ...entry, excerpt }] }] };
};

describe('checkVerbatim', () => {
  test('lets an answer through whose excerpts are the articles’ own words', async () => {
    expect(excerptsOf(answer)).toHaveLength(10);
    await expect(checkVerbatim(answer, library)).resolves.toBeUndefined();
  });

  test.each<[string, (excerpt: Excerpt) => Partial<Excerpt>]>([
    ['a word altered', ({ text }) => ({ text: text.replace('الكاذبة', 'الصحيحة') })],
    ['a letter normalised', ({ text }) => ({ text: text.replace('أ', 'ا') })],
    [
      'words left out of the middle',
      ({ text }) => ({ text: `${text.slice(0, 9)}${text.slice(20)}` }),
    ],
    [
      'offsets that are off by one',
      ({ span }) => ({ span: { start: span.start + 1, end: span.end } }),
    ],
    ['offsets outside the text', ({ span }) => ({ span: { start: span.start, end: 99_999 } })],
    ['nothing', () => ({ text: '', span: { start: 5, end: 5 } })],
    ['another article’s words', () => ({ article: 'nato-delegation-albania' })],
    ['an article that is not there', () => ({ article: 'invented' })],
    [
      'a mark outside the excerpt',
      ({ span }) => ({ highlight: { start: span.start, end: span.end + 1 } }),
    ],
  ])('refuses %s', async (_what, change) => {
    await expect(checkVerbatim(withExcerpt(change), library)).rejects.toThrow(VerbatimError);
  });
});
