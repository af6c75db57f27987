/**
 * `/sources`: the articles, and reading one.
 *
 * @module
 */
import { listSources, suggestArticles, titleOf } from '../src/answers/sources.ts';
import type { Command } from './command.ts';
import { FROM, PRIVATE, PUBLISHER, TO, textOptions } from './shared-options.ts';

/** `/sources article: publisher: from: to: private:` */
export const sources: Command = {
  name: 'sources',
  description: {
    ar: 'مقالات المكتبة، وقراءة واحد منها بفقراته',
    en: 'The library’s articles, and reading one by paragraphs',
  },
  options: [
    {
      name: 'article',
      type: 'string',
      description: { ar: 'المقال الذي تريد قراءته', en: 'The article to read' },
      suggest: (library, typed, language) =>
        suggestArticles(library, typed)
          .slice(0, 25)
          .map((entry) => ({
            name: `${titleOf(entry, language)} (${entry.id})`,
            value: entry.id,
          })),
    },
    PUBLISHER,
    FROM,
    TO,
    PRIVATE,
  ],
  answer: (library, options, language) =>
    listSources(library, textOptions(options, ['article', 'publisher', 'from', 'to']), language),
};
