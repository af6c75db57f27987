/**
 * Builds a library in memory: finds everything in its articles once.
 *
 * @module
 */
import { tokenize } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import { overlaps, type Span } from '../corpus/span.ts';
import { gatherSpeakers } from '../names/speakers.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import { findEvents } from '../timex/find-events.ts';
import { findTimexes } from '../timex/find-timexes.ts';
import type { Library, LibraryArticle } from './library.ts';

/** An article for a library, and the time its relative dates are resolved against where finer than `published`. */
export interface LibrarySource {
  readonly article: Article;
  /** `YYYY-MM-DD`, or an ISO date-time read as wall-clock time; `article.published` where absent. */
  readonly creationTime?: string | null;
}

/**
 * Builds a library from articles: finds the quotations, temporal expressions and events of each, leaves out
 * those in repeated paragraphs, and gathers who speaks. The same articles give the same library.
 */
export function buildLibrary(sources: readonly LibrarySource[]): Library {
  const articles = sources
    .map(readArticle)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0));
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  const speakers = gatherSpeakers(
    articles.flatMap(({ article, quotations }) =>
      quotations.map(({ speaker }) => ({ speaker, article: article.id })),
    ),
  );
  return { articles, speakers, find: (id) => byId.get(id) };
}

function readArticle({ article, creationTime }: LibrarySource): LibraryArticle {
  const tokens = tokenize(article.text);
  const timexes = findTimexes(article.text, tokens, creationTime ?? article.published ?? null);
  const isRepeat = (span: Span) =>
    article.marks.some((mark) => mark.kind === 'repeat' && overlaps(mark.span, span));
  return {
    article,
    quotations: findQuotations(article, tokens).filter(({ content }) => !isRepeat(content)),
    timexes: timexes.filter(({ span }) => !isRepeat(span)),
    events: findEvents(article, tokens, timexes).filter(({ span }) => !isRepeat(span)),
  };
}
