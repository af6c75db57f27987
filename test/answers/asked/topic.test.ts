import { describe, expect, test } from 'vitest';
import { RequestError } from '../../../src/answers/asked/request-error.ts';
import { makeTopic, ON_TOPIC } from '../../../src/answers/asked/topic.ts';
import { article } from '../../support/articles.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(
  article(
    'أعلنت الشركة إغلاق المصنع في المدينة.\nوقالت النقابة إن العمال لم يبلغوا بالقرار.\nوارتفعت أسعار الخبز.',
    { id: 'factory' },
  ),
  article('فاز الفريق بالمباراة النهائية.\nوقال المدرب إن الجمهور ساعده.', { id: 'match' }),
  article('تراجعت أسعار النفط أمس.', { id: 'oil' }),
);
const relevanceOf = async (topic: string, id: string, words: string) => {
  const [item] = await library.load([id]);
  const start = item?.article.text.indexOf(words) ?? -1;
  if (!item || start < 0) throw new Error(`${id} has no «${words}»`);
  return (await makeTopic(library, topic)).relevance(item, { start, end: start + words.length });
};

describe('makeTopic', () => {
  test('counts words in place most, then in the paragraph, then in the article', async () => {
    const [inWords, inParagraph, inArticle, nowhere] = await Promise.all([
      relevanceOf('إغلاق المصنع', 'factory', 'إغلاق المصنع'),
      relevanceOf('إغلاق المصنع', 'factory', 'أعلنت'),
      relevanceOf('إغلاق المصنع', 'factory', 'العمال'),
      relevanceOf('إغلاق المصنع', 'match', 'الجمهور'),
    ] as const);
    expect(inWords).toBe(1);
    expect(inWords).toBeGreaterThan(inParagraph);
    expect(inParagraph).toBeGreaterThan(inArticle);
    expect(inArticle).toBeGreaterThanOrEqual(ON_TOPIC);
    expect(nowhere).toBe(0);
  });

  test('does not take one word of two for the topic', async () => {
    expect(await relevanceOf('أسعار المصانع', 'oil', 'أسعار')).toBeLessThan(ON_TOPIC);
  });

  test('a word that the library does not have keeps a place from being about the topic', async () => {
    expect(await relevanceOf('زلزال المصنع', 'factory', 'المصنع')).toBeLessThan(ON_TOPIC);
  });

  test.each(['', '   ', 'في من على', '؟!', '\u202e', '\ud800', '"*:()'])(
    'refuses %j',
    async (text) => {
      await expect(makeTopic(library, text)).rejects.toThrow(RequestError);
    },
  );
});
