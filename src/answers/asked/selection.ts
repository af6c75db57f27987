/**
 * Selection: which articles an answer may use, from the options that every command shares.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { isRealDay } from '../../corpus/calendar-day.ts';
import type { CatalogueEntry, Library } from '../../library/library.ts';
import { RequestError } from './request-error.ts';

/** The options that every command shares; dates as `2022-09-07`, `2022-09` or `2022`, both ends included. */
export interface SelectionOptions {
  readonly publisher?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The articles that are left, and how many were left out only because they are undated. */
export interface Selection {
  readonly articles: readonly CatalogueEntry[];
  readonly undatedLeftOut: number;
  /** The first and last day asked for, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * Selects the articles of a library by publisher and publication date. A publisher is matched by any part of its
 * name; an undated article is left out where a date is asked for, and counted.
 *
 * @throws RequestError for a date that does not exist, a period that ends before it starts, a publisher not there
 */
export function selectArticles(library: Library, options: SelectionOptions): Selection {
  const from = options.from ? readDay(options.from, 'start') : undefined;
  const to = options.to ? readDay(options.to, 'end') : undefined;
  if (from && to && from > to) {
    throw new RequestError({
      ar: `الفترة تنتهي قبل أن تبدأ (from: ${options.from}، to: ${options.to})؛ بدّل التاريخين.`,
      en: `The period ends before it starts (from: ${options.from}, to: ${options.to}); swap the two dates.`,
    });
  }
  const byPublisher = options.publisher
    ? ofPublisher(library, options.publisher)
    : library.catalogue;
  if (!from && !to) return { articles: byPublisher, undatedLeftOut: 0 };
  const dated = byPublisher.filter(({ published }) => published);
  return {
    articles: dated.filter(({ published = '' }) => {
      return (!from || published >= from) && (!to || published <= to);
    }),
    undatedLeftOut: byPublisher.length - dated.length,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

/** Lists the publishers of a library, the one with most articles first. */
export function listPublishers(library: Library): string[] {
  const counts = new Map<string, number>();
  for (const { publisher } of library.catalogue) {
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

function ofPublisher(library: Library, typed: string): readonly CatalogueEntry[] {
  const wanted = fold(typed).trim();
  const isMeant = new Map<string, boolean>(); // publishers are few, articles many
  const found = library.catalogue.filter(({ publisher = '' }) => {
    let meant = isMeant.get(publisher);
    if (meant === undefined) {
      meant = fold(publisher).includes(wanted);
      isMeant.set(publisher, meant);
    }
    return meant;
  });
  if (wanted && found.length > 0) return found;
  const known = listPublishers(library).slice(0, 10);
  throw new RequestError({
    ar: `لا ناشر بهذا الاسم في المكتبة. من ناشريها: ${known.join('، ')}.`,
    en: `The library has no publisher of that name. Some of those it has: ${known.join(', ')}.`,
  });
}

/**
 * Reads a typed date as the first or last day it covers; Arabic-Indic digits are read as well.
 *
 * @throws RequestError for anything else, or a day that does not exist
 */
export function readDay(typed: string, end: 'start' | 'end'): string {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(fold(typed).trim());
  if (match) {
    const [, year = '', month, day] = match;
    const pad = (number: string) => number.padStart(2, '0');
    const firstMonth = pad(month ?? (end === 'start' ? '1' : '12'));
    const lastDay = String(new Date(Date.UTC(Number(year), Number(firstMonth), 0)).getUTCDate());
    const date = `${year}-${firstMonth}-${pad(day ?? (end === 'start' ? '1' : lastDay))}`;
    if (isRealDay(date)) return date;
  }
  const shown = typed.slice(0, 40);
  throw new RequestError({
    ar: `«${shown}» ليس تاريخاً أعرفه. اكتبه هكذا: 2022-09-07 أو 2022-09 أو 2022.`,
    en: `“${shown}” is not a date I can read. Write it like 2022-09-07, 2022-09 or 2022.`,
  });
}
