/**
 * `/brief`: the page to take into a meeting. Nothing in it is written: it is selected, ordered and cited.
 *
 * @module
 */
import type { Library } from '../../library/library.ts';
import { type BriefTopic, findBriefTopic } from '../asked/brief-topic.ts';
import { type Selection, type SelectionOptions, selectArticles } from '../asked/selection.ts';
import { countPublishers, describeSelection } from '../asked/summary.ts';
import type { Action, Answer, Language, Query, Section } from '../reply/answer.ts';
import { Turns } from '../reply/turns.ts';
import { findContested } from '../standpoints/contested.ts';
import { gatherPositions } from '../standpoints/positions.ts';
import { findSilences } from '../standpoints/silences.ts';
import { gatherStandpoints } from '../standpoints/standpoints.ts';
import { missingSection, publishersOf, sourcesSection } from './brief-closing.ts';
import type { EntryStyle } from './brief-entries.ts';
import { fingerprint } from './brief-fingerprint.ts';
import { PAGE_ROOM } from './brief-measure.ts';
import { layOutPage } from './brief-page.ts';
import type { Findings } from './brief-room.ts';
import {
  disputeSection,
  eventsSection,
  figureSections,
  gistSection,
  positionSections,
  rankDates,
} from './brief-sections.ts';
import { BRIEF_WORDING } from './brief-wording.ts';
import { figuresOf, findDisputedQuantities } from './figures.ts';
import { chooseGist, findGistSentences } from './gist.ts';

/** The options of `/brief`. */
export interface BriefOptions extends SelectionOptions {
  readonly topic: string;
  /** One page of about 3,700 characters, or everything; one page where absent. */
  readonly length?: 'page' | 'full';
  /** The language of the headings; the reply's where absent. */
  readonly headings?: Language;
  /**
   * What the reader knows already: a time, `2022-09-07` or `2022-09-07T10:30`, so that only articles published on its
   * day or later count, or the ids of the articles that the last brief was made of.
   */
  readonly since?: string | ReadonlySet<string>;
}

/** UTF-16 units of an excerpt of the full brief: a quotation of 5,000 stands whole. */
const FULL_ROOM = 6000;
/** A sentence of the gist is cut sooner: it is read first. */
const GIST_ROOM = 400;
const GIST_SENTENCES = 5;

/**
 * Answers `/brief`. Where no article is on the topic, or nothing is new since the last brief, the answer is a refusal.
 *
 * @throws RequestError for a topic of stopwords, a date that does not exist, a publisher not there
 */
export async function writeBrief(
  library: Library,
  options: BriefOptions,
  replyLanguage: Language,
): Promise<Answer> {
  const language = options.headings ?? replyLanguage;
  const words = BRIEF_WORDING[language];
  const { since, ...shared } = options;
  const query: Query = {
    command: 'brief',
    options: { ...shared, ...(typeof since === 'string' ? { since } : {}) },
  };
  const all = selectArticles(library, options);
  const selection = leaveOutKnown(all, since);
  const topic = await findBriefTopic(library, selection, options.topic);
  const { items } = topic;
  const answer = {
    query,
    language,
    heading: words.heading(options.topic),
    searched: {
      articles: selection.articles.length,
      publishers: countPublishers(selection.articles),
    },
  };
  if (items.length === 0) {
    const isOld =
      since !== undefined && (await findBriefTopic(library, all, options.topic)).items.length > 0;
    return {
      ...answer,
      summary: [isOld ? words.nothingNew : words.none, ...describeSelection(selection, language)],
      refused: true,
      sections: [],
      actions: [],
    };
  }
  const known = typeof since === 'object' ? [...since] : [];
  const hash = await fingerprint(library, items, query, known);
  const findings = await findAll(library, topic, hash);
  const summary = [
    words.counts(
      items.length,
      new Set(items.map(({ origin }) => origin)).size,
      publishersOf(items),
    ),
    ...describeSelection(selection, language),
  ];
  const head = [answer.heading, ...summary].reduce((sum, line) => sum + line.length + 4, 0);
  const isFull = options.length === 'full';
  return {
    ...answer,
    summary,
    refused: false,
    sections: isFull
      ? await layOutFull(findings, language)
      : await layOutPage(findings, language, PAGE_ROOM - head),
    actions: followUps(options, isFull, language),
    ...(isFull ? {} : { whole: { ...query, options: { ...query.options, length: 'full' } } }),
    exports: ['pdf', 'docx', 'md', 'png'],
  };
}

/** Finds which articles a brief of these options is made of, by id. */
export async function findBriefArticles(
  library: Library,
  options: BriefOptions,
): Promise<string[]> {
  const selection = leaveOutKnown(selectArticles(library, options), options.since);
  const { items } = await findBriefTopic(library, selection, options.topic);
  return items.map(({ article }) => article.id);
}

/** Leaves out what the reader knows. */
function leaveOutKnown(selection: Selection, since: BriefOptions['since']): Selection {
  if (since === undefined) return selection;
  const day = typeof since === 'string' ? since.slice(0, 10) : undefined;
  const articles = selection.articles.filter(({ id, published }) =>
    typeof since === 'string'
      ? published !== undefined && published >= (day as string)
      : !since.has(id),
  );
  return { ...selection, articles };
}

/** Finds everything that a brief is made of, a step at a time. */
async function findAll(library: Library, topic: BriefTopic, hash: string): Promise<Findings> {
  const turns = new Turns();
  const standpoints = await gatherStandpoints(library, topic);
  for (const item of topic.items) {
    figuresOf(item); // kept with the article
    await turns.take();
  }
  const sentences = findGistSentences(topic);
  await turns.take();
  const positions = gatherPositions(standpoints);
  await turns.take();
  const rows = rankDates(topic);
  await turns.take();
  const contested = await findContested(standpoints);
  const quantities = findDisputedQuantities(topic.items);
  await turns.take();
  const silences = findSilences(library, standpoints);
  await turns.take();
  return {
    topic,
    standpoints,
    sentences,
    positions,
    rows,
    contested,
    quantities,
    silences,
    fingerprint: hash,
  };
}

async function layOutFull(findings: Findings, language: Language): Promise<Section[]> {
  const turns = new Turns();
  const { topic, standpoints, sentences, positions, rows, contested, quantities, silences } =
    findings;
  const stands = new Map(positions.map(({ party, attitude }) => [party.id, attitude]));
  const style: EntryStyle = { language, room: FULL_ROOM, items: topic.items, stands };
  const gist = chooseGist(sentences, GIST_SENTENCES, GIST_ROOM);
  const steps: readonly (() => Section[])[] = [
    () => gistSection(gist, standpoints, { ...style, room: GIST_ROOM }),
    () => eventsSection(rows, standpoints, style),
    () => positionSections(positions, style),
    ...contested.map((one) => () => disputeSection(one, style)),
    () => figureSections(quantities, style),
    () => missingSection(silences, topic, positions, style, true),
    () => sourcesSection(topic.items, language, findings.fingerprint),
  ];
  const sections: Section[] = [];
  for (const step of steps) {
    sections.push(...step());
    await turns.take();
  }
  return sections;
}

function followUps(options: BriefOptions, isFull: boolean, language: Language): Action[] {
  const words = BRIEF_WORDING[language];
  const { topic, since: _since, length: _length, ...rest } = options;
  const brief = (length: 'page' | 'full'): Query => ({
    command: 'brief',
    options: {
      topic,
      ...rest,
      ...(typeof options.since === 'string' ? { since: options.since } : {}),
      length,
    },
  });
  return [
    isFull
      ? { label: words.page, query: brief('page') }
      : { label: words.full, query: brief('full') },
    { label: words.disputes, query: { command: 'disputes', options: { topic } } },
    { label: words.timeline, query: { command: 'timeline', options: { topic } } },
    { label: words.whoSaid, query: { command: 'who-said', options: { topic } } },
  ];
}
