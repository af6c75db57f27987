/**
 * The lines of an answer's summary that every command shares.
 *
 * @module
 */
import type { CatalogueEntry } from '../library/library.ts';
import type { Language } from './answer.ts';
import { describeDay } from './date-wording.ts';
import type { Selection } from './selection.ts';

const WORDING = {
  ar: {
    period: (from: string, to: string) => `الفترة: ${from} – ${to}`,
    open: '…',
    undated: (count: number) => `بلا تاريخ، فلم تُحتسب في الفترة: ${count}`,
  },
  en: {
    period: (from: string, to: string) => `Period: ${from} – ${to}`,
    open: '…',
    undated: (count: number) => `Undated, so not counted in the period: ${count}`,
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

/** Counts the publishers of articles; those without one count as one. */
export const countPublishers = (articles: readonly Pick<CatalogueEntry, 'publisher'>[]): number =>
  new Set(articles.map(({ publisher }) => publisher ?? '')).size;

/** Counts the reports behind articles: copies of one count once. */
export const countOrigins = (articles: readonly Pick<CatalogueEntry, 'origin'>[]): number =>
  new Set(articles.map(({ origin }) => origin)).size;
