/**
 * The rows of `/ask`: one a sentence, the paragraph round it, its citations, and what is to be known about it for
 * the kind of question asked.
 *
 * @module
 */
import { contains, overlaps, type Span } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { PassageIndex } from '../../retrieval/index/passage-index.ts';
import type { Question } from '../../retrieval/question/question.ts';
import type { SentenceHit } from '../../retrieval/ranking/sentence-ranking.ts';
import type { Entry, Language } from '../reply/answer.ts';
import { describeValue } from '../reply/date-wording.ts';
import { citeSpan, takeExcerpt } from '../reply/excerpt.ts';
import { type AskSide, sideOf } from './ask-sides.ts';
import { ASK_WORDING } from './ask-wording.ts';

/** A row, and whether it says yes or no where that is asked. */
export interface AskRow {
  readonly entry: Entry;
  readonly side: AskSide | undefined;
}

/** What rows are made from. */
export interface AskSources {
  readonly question: Question;
  readonly index: PassageIndex;
  readonly articles: ReadonlyMap<string, LibraryArticle>;
  readonly language: Language;
}

/** In words: a paragraph up to this long is shown whole round the marked sentence. */
const LONGEST_PASSAGE = 90;
/** Sentences of copies of one report are one row when the shorter has this share of its stems in the other. */
const SAME_SENTENCE = 0.8;

/** A row, the stems of its sentence and the report it comes from. */
interface Row extends AskRow {
  readonly stems: ReadonlySet<string>;
  readonly origin: string;
}

/** One row a sentence; a sentence that several articles print is one row with all its citations. */
export function describeHits(hits: readonly SentenceHit[], sources: AskSources): AskRow[] {
  const { question, index, articles, language } = sources;
  const rows: Row[] = [];
  for (const hit of hits) {
    const item = articles.get(hit.passage.article);
    if (!item) continue;
    const { article, origin } = item;
    const sentence = hit.passage.sentences.indexOf(hit.span);
    const said = index.profile(hit.passage).sentences[sentence] ?? [];
    const stems = new Set(said.map(({ stem }) => stem));
    const citation = citeSpan(article, hit.span);
    const told = rows.findIndex((row) => isRetold(row, stems, origin));
    const known = rows[told];
    if (known) {
      const { entry } = known;
      if (!entry.citations.some((each) => each.article === article.id)) {
        const citations = [...entry.citations, citation];
        rows[told] = { ...known, entry: { ...entry, citations } };
      }
      continue;
    }
    if (rows.some((row) => isShown(row, article.id, hit.span))) continue;
    const entry: Entry = {
      kind: 'passage',
      label: article.title ?? '',
      excerpt: takeExcerpt(article, spanRound(hit, item), hit.span),
      citations: [citation],
      notes: notesOn(hit.span, item, question, language),
      action: {
        label: ASK_WORDING[language].read,
        query: { command: 'sources', options: { article: article.id } },
      },
    };
    const side = question.type === 'yes-no' ? sideOf(hit, item) : undefined;
    rows.push({ entry, side, stems, origin });
  }
  return rows;
}

/** Tells whether a sentence already stands in a row, in the paragraph round another sentence. */
const isShown = ({ entry: { excerpt } }: Row, article: string, span: Span): boolean =>
  excerpt.article === article && contains(excerpt.span, span);

/** Tells whether a row's sentence is told again: the same words anywhere, nearly the same in a copy of its report. */
function isRetold(row: Row, stems: ReadonlySet<string>, origin: string): boolean {
  const shared = [...stems].filter((stem) => row.stems.has(stem)).length;
  if (shared === stems.size && shared === row.stems.size) return true;
  const shorter = Math.min(stems.size, row.stems.size);
  return row.origin === origin && shared >= SAME_SENTENCE * shorter && shorter > 4;
}

/** The paragraph of a sentence where it is short enough to be shown whole, else the sentence. */
function spanRound({ span, passage }: SentenceHit, { article }: LibraryArticle): Span {
  const paragraph = article.paragraphs.find((each) => contains(each, span));
  if (!paragraph || article.marks.some((mark) => overlaps(mark.span, paragraph))) return span;
  const length = passage.text.slice(paragraph.start, paragraph.end).split(/\s+/).length;
  return length <= LONGEST_PASSAGE ? paragraph : span;
}

/** What is to be known about a sentence: its dates where a time is asked for, else who speaks where a person is. */
function notesOn(
  span: Span,
  item: LibraryArticle,
  { type }: Question,
  language: Language,
): string[] {
  if (type === 'when') return describeDates(item, span, language);
  if (type === 'who' || type === 'yes-no') return describeSpeakers(item, span, language);
  return [];
}

/** The dates that a sentence's temporal expressions were resolved to, and from what. */
function describeDates(item: LibraryArticle, span: Span, language: Language): string[] {
  const words = ASK_WORDING[language];
  const dates = item.timexes.filter(
    (timex) =>
      contains(span, timex.span) && timex.type !== 'DURATION' && /^\d/.test(timex.value ?? ''),
  );
  return [
    ...new Set(
      dates.map((timex) => {
        const basis =
          timex.basis !== 'relative'
            ? words.printed
            : item.article.published
              ? words.fromPublication
              : words.fromText;
        return words.date(describeValue(timex.value as string, timex.mod, language), basis);
      }),
    ),
  ];
}

/** Who speaks in a sentence; said to be inferred where the sentence does not name them. */
function describeSpeakers(
  { quotations }: LibraryArticle,
  span: Span,
  language: Language,
): string[] {
  const words = ASK_WORDING[language];
  const heard = quotations.filter(
    ({ content, speaker }) => overlaps(content, span) && speaker.kind !== 'anonymous',
  );
  const named = new Set(
    heard.flatMap(({ speaker, basis }) => (basis.speaker === 'named' ? [speaker.name] : [])),
  );
  return [...new Set(heard.map(({ speaker }) => speaker.name))].map((name) =>
    named.has(name) ? words.speaker(name) : words.inferred(name),
  );
}
