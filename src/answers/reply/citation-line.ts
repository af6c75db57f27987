/**
 * The citation line: publisher, from whom it has the report, date, paragraph number.
 *
 * @module
 */
import type { Citation, Language } from './answer.ts';
import { describeDay } from './date-wording.ts';

const WORDING = {
  ar: {
    noPublisher: 'ناشر غير معروف',
    undated: 'بلا تاريخ',
    url: 'التاريخ من الرابط',
    curator: 'تاريخ من أمين المكتبة',
    machine: 'ترجمة آلية',
    human: 'مترجم',
    paragraph: 'الفقرة',
    comma: '، ',
  },
  en: {
    noPublisher: 'unknown publisher',
    undated: 'undated',
    url: 'date from the address',
    curator: 'curator’s date',
    machine: 'machine translation',
    human: 'translated',
    paragraph: 'paragraph',
    comma: ', ',
  },
} as const;

/** The arrow from the publisher to whom it has the report from; it points against the reading direction of Arabic. */
const FROM = ' ← ';

/**
 * Writes a citation out in one line, without its address.
 *
 * @example
 * citationLine(citation, 'ar'); // => 'بارتو نيوز ← وكالة مهر للأنباء، 8 سبتمبر 2022 (تاريخ من أمين المكتبة)، الفقرة 4'
 */
export function citationLine(citation: Citation, language: Language): string {
  const words = WORDING[language];
  const chain = [citation.publisher ?? words.noPublisher, ...citation.agencies].join(FROM);
  const basis = citation.publishedBasis;
  const inferred = basis === 'url' || basis === 'curator' ? ` (${words[basis]})` : '';
  return [
    chain,
    ...(citation.translation ? [words[citation.translation]] : []),
    citation.published ? `${describeDay(citation.published, language)}${inferred}` : words.undated,
    `${words.paragraph} ${citation.paragraph}`,
  ].join(words.comma);
}
