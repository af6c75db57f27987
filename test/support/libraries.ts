/** Libraries for tests: the two seed articles, and ones built of a few texts. */
import { resolve } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import { loadArticleFolder } from '../../src/corpus/article-files.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';

/** The library of the two seed articles. */
export const seedLibrary = (): Library =>
  libraryOf(...loadArticleFolder(resolve(import.meta.dirname, '../../data/articles')).articles);

/** A library of some articles. */
export const libraryOf = (...articles: readonly Article[]): Library =>
  buildLibrary(articles.map((article) => ({ article })));
