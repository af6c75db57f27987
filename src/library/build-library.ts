/**
 * Builds a library in memory: finds everything in its articles once.
 *
 * @module
 */
import { findTerms } from '../arabic/terms.ts';
import { tokenize } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import { overlaps, type Span } from '../corpus/span.ts';
import { gatherSpeakers } from '../names/speakers.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import { findOrigins } from '../retrieval/origins.ts';
import { findEvents } from '../timex/find-events.ts';
import { findTimexes } from '../timex/find-timexes.ts';
import type { CatalogueEntry, Library, LibraryArticle } from './library.ts';

/** An article for a library, and the time its relative dates are resolved against where finer than `published`. */
export interface LibrarySource {
  readonly article: Article;
  /** `YYYY-MM-DD`, or an ISO date-time read as wall-clock time; `article.published` where absent. */
  readonly creationTime?: string | null;
}

/**
 * Builds a library from articles: finds the quotations, temporal expressions and events of each, leaves out
 * those in repeated paragraphs, and gathers who speaks and which articles are copies. The same articles give
 * the same library.
 */
export function buildLibrary(sources: readonly LibrarySource[]): Library {
  const read = sources
    .map(readArticle)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0));
  const origins = findOrigins(
    read.map(({ article, quotations }) => ({
      article,
      quoted: quotations.filter(({ type }) => type !== 'indirect').map(({ content }) => content),
    })),
  );
  const articles = read.map(
    (item): LibraryArticle => ({ ...item, origin: origins.get(item.article.id) as string }),
  );
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  const speakers = gatherSpeakers(
    articles.flatMap(({ article, quotations }) =>
      quotations.map(({ speaker }) => ({ speaker, article: article.id })),
    ),
  );
  const holders = indexStems(articles);
  return {
    catalogue: articles.map(catalogueEntry),
    speakers,
    load: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    findHolders: async (stems) =>
      new Map(stems.map((stem) => [stem, holders.get(stem) ?? new Set()])),
  };
}

function catalogueEntry({ article, origin }: LibraryArticle): CatalogueEntry {
  const { text: _text, paragraphs: _paragraphs, marks: _marks, ...facts } = article;
  return { ...facts, origin };
}

function indexStems(articles: readonly LibraryArticle[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { article } of articles) {
    for (const { stem } of [...findTerms(article.text), ...findTerms(article.title ?? '')]) {
      const ids = holders.get(stem);
      if (ids) ids.add(article.id);
      else holders.set(stem, new Set([article.id]));
    }
  }
  return holders;
}

function readArticle({ article, creationTime }: LibrarySource): Omit<LibraryArticle, 'origin'> {
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
