/**
 * `/ask`: the passages that answer a question, the sentence that answers it marked; or a plain refusal with the
 * nearest misses.
 *
 * @module
 */
import { hasArabic } from '../../arabic/letters.ts';
import { overlaps, type Span, sliceSpan } from '../../corpus/span.ts';
import type { Library, LibraryArticle, PassageSource } from '../../library/library.ts';
import { articlesOf, type Speaker, speakerOf } from '../../names/identity/speakers.ts';
import { giveWay } from '../../retrieval/loop-turns.ts';
import type { Findings } from '../../retrieval/ranking/answer-places.ts';
import { rankPassagesToRead, rankSentences } from '../../retrieval/ranking/sentence-ranking.ts';
import { QuestionReader, type ReadQuestion } from '../../retrieval/reader/question-reader.ts';
import { confidenceOf } from '../../retrieval/refusal/confidence.ts';
import { findGrounds } from '../../retrieval/refusal/grounds.ts';
import { findAskedSpeaker } from '../asked/asked-speaker.ts';
import { RequestError } from '../asked/request-error.ts';
import { type SelectionOptions, selectArticles } from '../asked/selection.ts';
import { countPublishers, describeSelection } from '../asked/summary.ts';
import type { Action, Answer, Entry, Language, Section } from '../reply/answer.ts';
import { type AskRow, describeHits } from './ask-rows.ts';
import { ASK_WORDING } from './ask-wording.ts';

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
/** Words of a further passage at the least. */
const FEWEST_WORDS = 4;
const NOTHING: Findings = { quotations: [], timexes: [] };

const readers = new WeakMap<PassageSource, QuestionReader>();

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
  const source = await library.openPassages();
  const question = readerOf(source).read(options.question);
  if (question.concepts.length === 0) throw emptyQuestion();
  await giveWay();
  const speaker = options.speaker ? await findAskedSpeaker(library, options.speaker) : undefined;
  const spoken = speaker && articlesOf(speaker);
  const isWhole = !spoken && selection.articles.length === library.catalogue.length;
  const selected = isWhole ? [] : selection.articles.map(({ id }) => id);
  const within = new Set(spoken ? selected.filter((id) => spoken.has(id)) : selected);
  const index = await source.gather(question, isWhole ? undefined : within);
  await giveWay();
  const ranked = rankPassagesToRead(
    index,
    question,
    ({ article }) => isWhole || within.has(article),
  );
  const ids = [...new Set(ranked.map(({ passage }) => passage.article))];
  const articles = new Map((await library.load(ids)).map((item) => [item.article.id, item]));
  await giveWay();
  const findingsOf = (id: string) => articles.get(id) ?? NOTHING;
  const sentences = rankSentences(index, question, ranked, findingsOf, LOOKED_AT);
  await giveWay();
  const hits = speaker
    ? sentences.filter(({ passage, span }) =>
        isSaidBy(library, speaker, articles.get(passage.article), span),
      )
    : sentences;
  const best = hits[0];
  const grounds = findGrounds(question, hits, index);
  const sure = grounds !== undefined && confidenceOf(grounds) >= 0;
  // A by-line such as `أ ب + وكالات` tells nothing beside an answer.
  const tells = ({ passage, span }: (typeof hits)[number]) =>
    countWords(articles.get(passage.article), span) >= FEWEST_WORDS;
  const shown = hits.filter(
    (hit) => hit.score >= WORTH_SHOWING * (best?.score ?? 0) && (hit === best || tells(hit)),
  );
  const rows = describeHits(shown, { question, index, articles, language }).slice(
    0,
    sure ? MOST_ENTRIES : NEAREST,
  );
  const told = [...new Set(rows.map(({ entry }) => entry.excerpt.article))].flatMap(
    (id) => articles.get(id)?.article ?? [],
  );
  return {
    query: { command: 'ask', options: { ...options } },
    language,
    heading: options.question,
    summary: [
      sure
        ? [
            words.type(question.type),
            words.counts(rows.length, told.length, countPublishers(told)),
          ].join(' · ')
        : words.none(selection.articles.length),
      ...question.corrections.map(({ typed, meant }) => words.meant(typed, meant)),
      ...describeSelection(selection, language),
    ],
    refused: !sure,
    sections: sectionsOf(rows, sure, language),
    searched: {
      articles: selection.articles.length,
      publishers: countPublishers(selection.articles),
    },
    actions: sure ? followUps(options, question, language) : [],
  };
}

const countWords = (item: LibraryArticle | undefined, span: Span): number =>
  item ? (sliceSpan(item.article.text, span).match(/\p{L}+/gu)?.length ?? 0) : 0;

function readerOf(source: PassageSource): QuestionReader {
  const known = readers.get(source);
  if (known) return known;
  const reader = new QuestionReader(source.index);
  readers.set(source, reader);
  return reader;
}

/** The answer, then what says no and what says yes where that is asked, the one with the better row first. */
function sectionsOf(rows: readonly AskRow[], sure: boolean, language: Language): Section[] {
  const words = ASK_WORDING[language];
  const [first, ...others] = rows;
  if (!first) return [];
  if (!sure) return [makeSection(words.misses, rows)];
  const bySide = new Map<AskRow['side'], AskRow[]>();
  for (const row of others) bySide.set(row.side, [...(bySide.get(row.side) ?? []), row]);
  const headings = { affirms: words.affirms, denies: words.denies, none: words.more };
  const sides = [...bySide].map(([side, of]) => makeSection(headings[side ?? 'none'], of));
  const best = first.side ? `${words.best} · ${headings[first.side]}` : words.best;
  return [makeSection(best, [first]), ...sides];
}

const makeSection = (heading: string, rows: readonly { entry: Entry }[]): Section => ({
  heading,
  notes: [],
  entries: rows.map(({ entry }) => entry),
});

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

/** Tells whether a sentence of an article holds words of a speaker. */
const isSaidBy = (
  library: Library,
  speaker: Speaker,
  item: LibraryArticle | undefined,
  sentence: Span,
): boolean =>
  (item?.quotations ?? []).some(
    (quotation) =>
      overlaps(quotation.content, sentence) &&
      speakerOf(library.speakers, quotation.speaker, item?.article.id ?? '')?.id === speaker.id,
  );

const emptyQuestion = () =>
  new RequestError({
    ar: 'لا كلمة في السؤال يُبحث بها؛ اسأل عن شيء أو اسم، مثل: متى قطعت ألبانيا علاقاتها مع إيران؟',
    en: 'The question has no word to search by; ask about a thing or a name, such as: When did Albania cut ties with Iran?',
  });
