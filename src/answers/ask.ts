/**
 * `/ask`: the passages that answer a question, the sentence that answers it marked; or a plain refusal with the
 * nearest misses.
 *
 * @module
 */
import { hasArabic } from '../arabic/letters.ts';
import { contains, overlaps, type Span } from '../corpus/span.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import { findSpeakers, speakerOf } from '../names/speakers.ts';
import { confidenceOf, findGrounds } from '../retrieval/confidence.ts';
import type { Passage } from '../retrieval/passage.ts';
import { buildPassageIndex, type PassageIndex } from '../retrieval/passage-index.ts';
import { QuestionReader, type ReadQuestion } from '../retrieval/question-reader.ts';
import { rankSentences, type SentenceHit } from '../retrieval/sentence-ranking.ts';
import type { Action, Answer, Entry, Language, Section } from './answer.ts';
import { ASK_WORDING } from './ask-wording.ts';
import { describeValue } from './date-wording.ts';
import { citeSpan, takeExcerpt } from './excerpt.ts';
import { RequestError } from './request-error.ts';
import { type SelectionOptions, selectArticles } from './selection.ts';
import { countPublishers, describeSelection } from './summary.ts';

/** The options of `/ask`. */
export interface AskOptions extends SelectionOptions {
  readonly question: string;
  /** Only what this person or body said. */
  readonly speaker?: string;
}

/** How many sentences are looked at, and how many rows an answer and a refusal show at most. */
const LOOKED_AT = 40;
const MOST_ENTRIES = 10;
const NEAREST = 3;
/** A row scored below this share of the best is no longer about the question. */
const WORTH_SHOWING = 0.45;
/** In words: a paragraph up to this long is shown whole round the marked sentence. */
const LONGEST_PASSAGE = 90;

interface Index {
  readonly passages: PassageIndex;
  readonly reader: QuestionReader;
  readonly articles: ReadonlyMap<string, LibraryArticle>;
}

const indexes = new WeakMap<Library, Promise<Index>>();

/**
 * Answers a question from a library. The same question over the same library gives the same answer.
 *
 * @throws RequestError for a question without a word to search by, an unknown publisher or speaker, an impossible date
 */
export async function ask(
  library: Library,
  options: AskOptions,
  language: Language,
): Promise<Answer> {
  const words = ASK_WORDING[language];
  const selection = selectArticles(library, options);
  const index = await indexOf(library);
  const question = index.reader.read(options.question);
  if (question.concepts.length === 0) throw emptyQuestion();
  const allowed = new Set(selection.articles.map(({ id }) => id));
  const said = options.speaker ? findSaid(library, index, options.speaker) : undefined;
  const keep = ({ article, span }: Passage) =>
    allowed.has(article) &&
    (!said || (said.get(article) ?? []).some((each) => overlaps(each, span)));
  const hits = rankSentences(index.passages, question, LOOKED_AT, { keep }).filter(
    ({ passage, span }) => !said || said.get(passage.article)?.some((each) => overlaps(each, span)),
  );
  const best = hits[0];
  const grounds = findGrounds(question, hits, index.passages);
  const sure = grounds !== undefined && confidenceOf(grounds) >= 0;
  const shown = hits.filter(({ score }) => score >= WORTH_SHOWING * (best?.score ?? 0));
  const entries = describeHits(shown, question, index, language).slice(
    0,
    sure ? MOST_ENTRIES : NEAREST,
  );
  const told = [...new Set(entries.map(({ excerpt }) => excerpt.article))].flatMap(
    (id) => index.articles.get(id)?.article ?? [],
  );
  return {
    query: { command: 'ask', options: { ...options } },
    language,
    heading: options.question,
    summary: [
      sure
        ? [
            words.type(question.type),
            words.counts(entries.length, told.length, countPublishers(told)),
          ].join(' · ')
        : words.none(selection.articles.length),
      ...question.corrections.map(({ typed, meant }) => words.meant(typed, meant)),
      ...describeSelection(selection, language),
    ],
    refused: !sure,
    sections: sectionsOf(entries, sure, language),
    searched: {
      articles: selection.articles.length,
      publishers: countPublishers(selection.articles),
    },
    actions: sure ? followUps(options, question, language) : [],
  };
}

function sectionsOf(entries: readonly Entry[], sure: boolean, language: Language): Section[] {
  const words = ASK_WORDING[language];
  const [first, ...more] = entries;
  if (!first) return [];
  if (!sure) return [{ heading: words.misses, notes: [], entries }];
  return [
    { heading: words.best, notes: [], entries: [first] },
    ...(more.length ? [{ heading: words.more, notes: [], entries: more }] : []),
  ];
}

function followUps(options: AskOptions, question: ReadQuestion, language: Language): Action[] {
  if (!hasArabic(options.question)) return [];
  const words = ASK_WORDING[language];
  const topic = question.concepts
    .filter(({ weight }) => weight === 1)
    .map(({ typed }) => typed)
    .join(' ');
  if (!topic) return [];
  const whoSaid = { label: words.whoSaid, query: { command: 'who-said', options: { topic } } };
  const timeline = { label: words.timeline, query: { command: 'timeline', options: { topic } } };
  return question.type === 'when' ? [timeline, whoSaid] : [whoSaid, timeline];
}

/** A row, the stems of its sentence and the report it comes from. */
interface Row {
  readonly entry: Entry;
  readonly stems: ReadonlySet<string>;
  readonly origin: string;
}

/** Sentences of copies of one report are one row when the shorter has this share of its stems in the other. */
const SAME_SENTENCE = 0.8;

/** One row a sentence; a sentence that several articles print is one row with all its citations. */
function describeHits(
  hits: readonly SentenceHit[],
  question: ReadQuestion,
  index: Index,
  language: Language,
): Entry[] {
  const rows: Row[] = [];
  for (const hit of hits) {
    const item = index.articles.get(hit.passage.article);
    if (!item) continue;
    const { article, origin } = item;
    const sentence = hit.passage.sentences.indexOf(hit.span);
    const said = index.passages.profile(hit.passage).sentences[sentence] ?? [];
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
    const span = spanRound(hit, item);
    const entry: Entry = {
      kind: 'passage',
      label: article.title ?? '',
      excerpt: takeExcerpt(article, span, hit.span),
      citations: [citation],
      notes: question.type === 'when' ? describeDates(item, hit.span, language) : [],
      action: {
        label: ASK_WORDING[language].read,
        query: { command: 'sources', options: { article: article.id } },
      },
    };
    rows.push({ entry, stems, origin });
  }
  return rows.map(({ entry }) => entry);
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

/** The dates that a sentence's temporal expressions were resolved to. */
function describeDates({ timexes }: LibraryArticle, span: Span, language: Language): string[] {
  const words = ASK_WORDING[language];
  const dates = timexes.filter(
    (timex) =>
      contains(span, timex.span) && timex.type !== 'DURATION' && /^\d/.test(timex.value ?? ''),
  );
  return [
    ...new Set(
      dates.map((timex) => words.date(describeValue(timex.value as string, timex.mod, language))),
    ),
  ];
}

/** Where in each article a speaker's words stand. */
function findSaid(library: Library, index: Index, typed: string): Map<string, Span[]> {
  const asked =
    library.speakers.find(({ id }) => id === typed) ?? findSpeakers(library.speakers, typed, 1)[0];
  if (!asked) throw unknownSpeaker(library);
  const said = new Map<string, Span[]>();
  for (const [id, { quotations }] of index.articles) {
    const spans = quotations
      .filter(({ speaker }) => speakerOf(library.speakers, speaker, id)?.id === asked.id)
      .map(({ content }) => content);
    if (spans.length) said.set(id, spans);
  }
  return said;
}

function indexOf(library: Library): Promise<Index> {
  const known = indexes.get(library);
  if (known) return known;
  const built = buildIndex(library);
  indexes.set(library, built);
  return built;
}

async function buildIndex(library: Library): Promise<Index> {
  const articles = await library.load(library.catalogue.map(({ id }) => id));
  const passages = buildPassageIndex(articles.map(({ article }) => article));
  return {
    passages,
    reader: new QuestionReader(passages),
    articles: new Map(articles.map((item) => [item.article.id, item])),
  };
}

const emptyQuestion = () =>
  new RequestError({
    ar: 'لا كلمة في السؤال يُبحث بها؛ اسأل عن شيء أو اسم، مثل: متى قطعت ألبانيا علاقاتها مع إيران؟',
    en: 'The question has no word to search by; ask about a thing or a name, such as: When did Albania cut ties with Iran?',
  });

function unknownSpeaker(library: Library): RequestError {
  const known = library.speakers.slice(0, 8).map(({ name }) => name);
  return new RequestError({
    ar: `لا متحدث بهذا الاسم في المكتبة. من المتحدثين فيها: ${known.join('، ')}.`,
    en: `The library knows no speaker of that name. Some of those it knows: ${known.join(', ')}.`,
  });
}
