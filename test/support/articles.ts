/** Builders of articles, and arbitrary texts of the kind that news and page templates leave. */
import fc from 'fast-check';
import type { Article, ArticleFacts } from '../../src/corpus/article.ts';
import { buildArticle } from '../../src/corpus/paragraphs.ts';

/** Builds an article of a text; its id is `test-article` unless given. */
export const article = (text: string, facts: Partial<ArticleFacts> = {}): Article =>
  buildArticle({ id: 'test-article', ...facts, text });

const WORDS = [
  'وقال',
  'الوزير',
  'إن',
  'الهجوم',
  '«لا',
  'أساس»',
  '"له"',
  'يوم',
  'الأربعاء',
  '2022',
  '٢٠٢٢',
  'Google',
  'منتصف',
  'يوليو',
  '.',
  '،',
  ':',
  '\n',
  '{{ article.visit_count }}',
  '@everyone',
  '<@123>',
  '**',
  '\u202e',
  '\u2067',
  '\ud800',
  'https://example.org/a_b*c',
  '> ',
  '-# ',
  'مُؤكِّداً',
];

/** Texts of news words, marks, markup, bidi overrides and lone surrogates in any order. */
export const anyNewsText = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  })
  .map((words) => words.join(' '));
