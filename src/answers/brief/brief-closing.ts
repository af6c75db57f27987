/**
 * What closes a brief: what is missing, and its sources.
 *
 * @module
 */
import type { Span } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { BriefTopic } from '../asked/brief-topic.ts';
import { countPublishers } from '../asked/summary.ts';
import type { Entry, Language, Section } from '../reply/answer.ts';
import { citationLine } from '../reply/citation-line.ts';
import { cutExcerpt } from '../reply/clause-cut.ts';
import { describeDay } from '../reply/date-wording.ts';
import { citeSpan } from '../reply/excerpt.ts';
import { readableParagraphs, titleOf } from '../sources.ts';
import type { Position } from '../standpoints/positions.ts';
import type { Silence } from '../standpoints/silences.ts';
import { type EntryStyle, mergeEntries, standpointEntry } from './brief-entries.ts';
import { compare, section } from './brief-sections.ts';
import { BRIEF_WORDING } from './brief-wording.ts';

/** UTF-16 units from which a paragraph is the beginning of a text. */
const SHORTEST_LEAD = 40;

/** Who is not heard, what the articles span, and what is not known of them. */
export function missingSection(
  silences: readonly Silence[],
  { items, unread }: BriefTopic,
  positions: readonly Position[],
  style: EntryStyle,
  withEntries: boolean,
): Section[] {
  const { language } = style;
  const words = BRIEF_WORDING[language];
  const dates = items.flatMap(({ article }) => article.published ?? []).sort();
  const undated = items.length - dates.length;
  const [only] = positions;
  const notes = [
    ...(!withEntries && silences.length > 0
      ? [
          words.silent(
            silences
              .slice(0, 4)
              .map(({ party }) => party.name)
              .join(words.comma),
          ),
        ]
      : []),
    ...(only && positions.length === 1 ? [words.oneSided(only.party.name)] : []),
    ...(dates.length > 0
      ? [
          words.span(
            describeDay(dates[0] as string, language),
            describeDay(dates.at(-1) as string, language),
          ),
        ]
      : [words.allUndated]),
    ...(undated > 0 && dates.length > 0 ? [words.undated(undated)] : []),
    ...(unread > 0 ? [words.unread(unread)] : []),
  ];
  const entries = withEntries
    ? silences.map(({ party, standpoint, kind }) =>
        standpointEntry(
          standpoint,
          style,
          kind === 'accused' ? words.accused(party.name) : words.asked(party.name),
        ),
      )
    : [];
  return section('missing', words.missing, mergeEntries(entries), notes);
}

/** Every article, its title above its first words, copies of one report together; on one page only the lines that cite them. */
export function sourcesSection(
  items: readonly LibraryArticle[],
  language: Language,
  hash: string,
  most?: number,
): Section[] {
  const words = BRIEF_WORDING[language];
  const inOrder = [...items].sort(
    (a, b) =>
      compare(b.article.published ?? '', a.article.published ?? '') ||
      compare(a.article.id, b.article.id),
  );
  const closing = words.fingerprint(hash);
  if (most !== undefined) {
    const lines = inOrder
      .slice(0, most)
      .map(({ article }) =>
        citationLine(citeSpan(article, { start: 0, end: 0 }), language).replace(/[،,][^،,]*$/u, ''),
      );
    const more = inOrder.length - lines.length;
    return section(
      'sources',
      words.sources,
      [],
      [[...new Set(lines)].join(' | '), ...(more > 0 ? [words.moreSources(more)] : []), closing],
    );
  }
  const origins = [...new Set(inOrder.map(({ origin }) => origin))];
  const entries = origins.flatMap((origin): Entry[] => {
    const copies = inOrder.filter((item) => item.origin === origin);
    const { article } = copies[0] as LibraryArticle;
    const spans = readableParagraphs(article).map(({ spans: [first] }) => first as Span);
    // The first paragraph may be no more than a dateline or the names of agencies.
    const span = spans.find(({ start, end }) => end - start >= SHORTEST_LEAD) ?? spans[0];
    if (!span) return [];
    return [
      {
        kind: 'article',
        label: titleOf(article, language),
        excerpt: cutExcerpt(article, span, 160),
        citations: [
          citeSpan(article, span),
          ...copies.slice(1).map((copy) => citeSpan(copy.article, { start: 0, end: 0 })),
        ],
        notes: [],
        action: {
          label: words.read,
          query: { command: 'sources', options: { article: article.id } },
        },
      },
    ];
  });
  return section('sources', words.sources, entries, [closing]);
}

/** Counts the publishers of articles. */
export const publishersOf = (items: readonly LibraryArticle[]): number =>
  countPublishers(items.map(({ article, origin }) => ({ ...article, origin })));
