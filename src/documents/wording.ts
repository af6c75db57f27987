/**
 * The words that documents themselves say, in both languages of the replies.
 *
 * @module
 */
import type { Language } from '../answers/reply/answer.ts';

interface Words {
  readonly page: (page: string, pages: string) => string;
  readonly searched: (articles: number, publishers: number) => string;
  /** The last line of a picture that has not room for every row. */
  readonly more: (rows: number) => string;
  /** In place of an address too long to print; the link itself is whole. */
  readonly link: string;
}

/** The words, by language. Digits are Western in both. */
export const WORDING: Readonly<Record<Language, Words>> = {
  ar: {
    page: (page, pages) => `الصفحة ${page} من ${pages}`,
    searched: (articles, publishers) =>
      `المقالات المفحوصة: ${articles} · الناشرون: ${publishers} · المقتطفات بنصها كما نُشرت`,
    more: (rows) => `وصفوف أخرى في الجواب كاملاً: ${rows}`,
    link: 'الرابط',
  },
  en: {
    page: (page, pages) => `page ${page} of ${pages}`,
    searched: (articles, publishers) =>
      `Articles looked at: ${articles} · publishers: ${publishers} · excerpts verbatim as published`,
    more: (rows) => `Further rows in the full answer: ${rows}`,
    link: 'link',
  },
};
