/**
 * The lines of an answer's summary that every command shares.
 *
 * @module
 */
import type { CatalogueEntry, LibraryArticle } from '../../library/library.ts';
import type { Language } from '../reply/answer.ts';
import { describeDay } from '../reply/date-wording.ts';
import type { Selection } from './selection.ts';
import { countUnread } from './topic.ts';

const WORDING = {
  ar: {
    period: (from: string, to: string) => `الفترة: ${from} – ${to}`,
    open: '…',
    undated: (count: number) => `بلا تاريخ، فلم تُحتسب في الفترة: ${count}`,
    origins: (articles: number, origins: number) =>
      `بعض المقالات ينقل الخبر نفسه: المقالات ${articles}، وأصولها ${origins}`,
    unread: (count: number) =>
      `الجواب من المقالات الأقرب إلى المطلوب؛ لم تُقرأ ${count} مقالات أبعد منها: حدد الفترة أو الناشر لتُقرأ.`,
  },
  en: {
    period: (from: string, to: string) => `Period: ${from} – ${to}`,
    open: '…',
    undated: (count: number) => `Undated, so not counted in the period: ${count}`,
    origins: (articles: number, origins: number) =>
      `Some articles carry the same report: ${articles} articles, ${origins} origins`,
    unread: (count: number) =>
      `From the articles nearest to what was asked; ${count} that are further were not read: name a period or publisher for them.`,
  },
} as const;

/** Describes the period asked for, and how many undated articles it left out. */
export function describeSelection(selection: Selection, language: Language): string[] {
  const words = WORDING[language];
  const day = (date: string | undefined) => (date ? describeDay(date, language) : words.open);
  return [
    ...(selection.from || selection.to
      ? [words.period(day(selection.from), day(selection.to))]
      : []),
    ...(selection.undatedLeftOut > 0 ? [words.undated(selection.undatedLeftOut)] : []),
  ];
}

/** Says how many articles an answer was not made from because nearer ones are enough to read; nothing for none. */
export const describeUnread = (items: readonly LibraryArticle[], language: Language): string[] => {
  const unread = countUnread(items);
  return unread > 0 ? [WORDING[language].unread(unread)] : [];
};

const publisherCounts = new WeakMap<readonly unknown[], number>();

/** Counts the publishers of articles; those without one count as one. A list is counted once. */
export function countPublishers(articles: readonly Pick<CatalogueEntry, 'publisher'>[]): number {
  let count = publisherCounts.get(articles);
  if (count === undefined) {
    count = new Set(articles.map(({ publisher }) => publisher ?? '')).size;
    publisherCounts.set(articles, count);
  }
  return count;
}

/** Counts the reports behind articles: copies of one count once. */
const countOrigins = (articles: readonly Pick<CatalogueEntry, 'origin'>[]): number =>
  new Set(articles.map(({ origin }) => origin)).size;

/** Tells how many reports stand behind articles, where some are copies of one. */
export function describeOrigins(
  articles: readonly Pick<CatalogueEntry, 'origin'>[],
  language: Language,
): string[] {
  const origins = countOrigins(articles);
  return origins < articles.length ? [WORDING[language].origins(articles.length, origins)] : [];
}
