/**
 * `/who-said`: quotations about a topic or by a speaker, grouped by who speaks.
 *
 * @module
 */
import { fold } from '../arabic/letters.ts';
import { sliceSpan } from '../corpus/span.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import { type Speaker, speakerOf } from '../names/identity/speakers.ts';
import type { Quotation, Stance } from '../quotation/quotation.ts';
import { giveWay } from '../retrieval/loop-turns.ts';
import { findAskedSpeaker } from './asked/asked-speaker.ts';
import { type SelectionOptions, selectArticles } from './asked/selection.ts';
import {
  countPublishers,
  describeOrigins,
  describeSelection,
  describeUnread,
} from './asked/summary.ts';
import { loadSelected, makeTopic, ON_TOPIC } from './asked/topic.ts';
import type { Action, Answer, Entry, Language, Section } from './reply/answer.ts';
import { citeSpan, isMarked, takeExcerpt } from './reply/excerpt.ts';
import { describeStatement } from './reply/stance-wording.ts';
import { attributionSpan } from './standpoints/attribution.ts';

/** The options of `/who-said`. */
export interface WhoSaidOptions extends SelectionOptions {
  readonly topic?: string;
  readonly speaker?: string;
  readonly stance?: Stance;
  /** Whether each row tells which construction found it. */
  readonly basis?: boolean;
}

const WORDING = {
  ar: {
    heading: (speaker: string | undefined, topic: string | undefined) =>
      speaker && topic
        ? `ماذا قال ${speaker} عن: ${topic}`
        : speaker
          ? `ماذا قال ${speaker}`
          : topic
            ? `من قال عن: ${topic}`
            : 'من قال ماذا',
    counts: (statements: number, speakers: number, articles: number, publishers: number) =>
      `الأقوال: ${statements} · المتحدثون: ${speakers} · المقالات: ${articles} · الناشرون: ${publishers}`,
    none: 'لا جواب في المكتبة: لا قول ضمن ما طلبت.',
    silent: (speaker: string, articles: number) =>
      `لا قول لـ${speaker} في هذا الموضوع (المقالات المفحوصة: ${articles}). أقرب ما قاله:`,
    nobody: (articles: number) =>
      `لا قول في هذا الموضوع (المقالات المفحوصة: ${articles}). الأقرب إليه:`,
    implied: 'المتحدث مستنتج: غير مسمى عند هذا القول، وهو من سبقه',
    coreferent: 'المتحدث مستنتج من وصفه في المقال',
    chain: (names: string) => `عبر: ${names}`,
    basis: (construction: string) => `وُجد بتركيب: ${construction}`,
    aliases: (names: string) => `ويسمى أيضاً: ${names}`,
    anonymous: 'مصدر غير مسمى',
    timeline: 'متى حدث؟',
    showBasis: 'كيف عُرف المتحدث؟',
    read: 'اقرأ المقال',
  },
  en: {
    heading: (speaker: string | undefined, topic: string | undefined) =>
      speaker && topic
        ? `What ${speaker} said about: ${topic}`
        : speaker
          ? `What ${speaker} said`
          : topic
            ? `Who said what about: ${topic}`
            : 'Who said what',
    counts: (statements: number, speakers: number, articles: number, publishers: number) =>
      `Statements: ${statements} · Speakers: ${speakers} · Articles: ${articles} · Publishers: ${publishers}`,
    none: 'The library does not answer: no statement within what you asked for.',
    silent: (speaker: string, articles: number) =>
      `No statement by ${speaker} on this topic (articles looked at: ${articles}). The nearest:`,
    nobody: (articles: number) =>
      `No statement on this topic (articles looked at: ${articles}). The nearest:`,
    implied: 'Speaker inferred: not named at this statement, the one who spoke before it',
    coreferent: 'Speaker inferred from a description in the article',
    chain: (names: string) => `Through: ${names}`,
    basis: (construction: string) => `Found by: ${construction}`,
    aliases: (names: string) => `Also called: ${names}`,
    anonymous: 'unnamed source',
    timeline: 'When it happened',
    showBasis: 'How was the speaker found?',
    read: 'Read the article',
  },
} as const;

/** How many of the nearest misses are shown. */
const NEAREST = 5;

/** A quotation, where it stands, who speaks, and how much it is about the topic, 0 to 1. */
interface Found {
  readonly item: LibraryArticle;
  readonly quotation: Quotation;
  readonly speaker: Speaker;
  readonly relevance: number;
}

/**
 * Answers `/who-said`: the quotations within the options, grouped by speaker, the group with the most relevant
 * first; inside a group by relevance, then by date. Where nobody speaks of the topic the answer is a refusal
 * with the nearest statements.
 *
 * @throws RequestError for a speaker nobody knows, a topic of stopwords, a date or publisher not there
 */
export async function findWhoSaid(
  library: Library,
  options: WhoSaidOptions,
  language: Language,
): Promise<Answer> {
  const words = WORDING[language];
  const selection = selectArticles(library, options);
  const asked = options.speaker ? await findAskedSpeaker(library, options.speaker) : undefined;
  const topic = options.topic ? await makeTopic(library, options.topic) : undefined;
  const items = await loadSelected(library, selection, topic, asked);
  const all: Found[] = [];
  for (const item of items) {
    await giveWay();
    for (const quotation of item.quotations) {
      if (isMarked(item.article, quotation.content)) continue;
      const speaker = speakerOf(library.speakers, quotation.speaker, item.article.id);
      if (!speaker || (asked && speaker.id !== asked.id)) continue;
      if (options.stance && quotation.stance !== options.stance) continue;
      const relevance = topic ? topic.relevance(item, quotation.content) : 1;
      all.push({ item, quotation, speaker, relevance });
    }
  }
  const onTopic = all.filter(({ relevance }) => relevance >= ON_TOPIC);
  // A speaker who never speaks of the topic is still the one asked for: what they do say is the nearest.
  const misses = all
    .filter(({ relevance }) => relevance > 0 || asked)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, NEAREST);
  const refused = onTopic.length === 0;
  await giveWay();
  const sections = groupBySpeaker(refused ? misses : onTopic, options, language);
  const looked = selection.articles.length;
  const articles = [...new Set(onTopic.map(({ item }) => item.article))];
  const counts = words.counts(
    sections.reduce((sum, section) => sum + section.entries.length, 0),
    sections.length,
    articles.length,
    countPublishers(articles),
  );
  const outcome = !refused
    ? counts
    : misses.length === 0
      ? words.none
      : asked
        ? words.silent(asked.name, looked)
        : words.nobody(looked);
  return {
    query: { command: 'who-said', options: { ...options } },
    language,
    heading: words.heading(asked?.name, options.topic),
    summary: [
      outcome,
      ...describeUnread(items, language),
      ...describeOrigins([...new Set(onTopic.map(({ item }) => item))], language),
      ...describeSelection(selection, language),
    ],
    refused,
    sections,
    searched: { articles: looked, publishers: countPublishers(selection.articles) },
    actions: refused ? [] : followUps(options, language),
    exports: refused ? [] : ['pdf', 'docx'],
  };
}

function followUps(options: WhoSaidOptions, language: Language): Action[] {
  const words = WORDING[language];
  const { basis, ...asked } = options;
  return [
    ...(options.topic
      ? [
          {
            label: words.timeline,
            query: { command: 'timeline', options: { topic: options.topic } },
          },
        ]
      : []),
    ...(basis
      ? []
      : [
          {
            label: words.showBasis,
            query: { command: 'who-said', options: { ...asked, basis: true } },
          },
        ]),
  ];
}

function groupBySpeaker(
  found: readonly Found[],
  options: WhoSaidOptions,
  language: Language,
): Section[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(one.speaker.id, [...(groups.get(one.speaker.id) ?? []), one]);
  const best = (group: readonly Found[]) => Math.max(...group.map(({ relevance }) => relevance));
  return [...groups.values()]
    .sort((a, b) => best(b) - best(a) || b.length - a.length)
    .map((group) => describeSpeaker(group, options, language));
}

function describeSpeaker(
  group: readonly Found[],
  options: WhoSaidOptions,
  language: Language,
): Section {
  const words = WORDING[language];
  const speaker = (group[0] as Found).speaker;
  const inOrder = [...group].sort(
    (a, b) =>
      b.relevance - a.relevance ||
      compare(b.item.article.published ?? '', a.item.article.published ?? '') ||
      compare(a.item.article.id, b.item.article.id) ||
      a.quotation.content.start - b.quotation.content.start,
  );
  const entries: Entry[] = [];
  const rows = new Map<string, number>();
  for (const one of inOrder) {
    // The same words of the same speaker in several articles are one row with all its citations.
    const said = fold(sliceSpan(one.item.article.text, one.quotation.content)).replace(
      /[^\p{L}\p{N}]+/gu,
      ' ',
    );
    const row = rows.get(said);
    const entry = describeQuotation(one, options, language);
    if (row === undefined) {
      rows.set(said, entries.length);
      entries.push(entry);
    } else {
      const first = entries[row] as Entry;
      entries[row] = { ...first, citations: [...first.citations, ...entry.citations] };
    }
  }
  const aliases = speaker.aliases.filter((alias) => alias !== speaker.name).slice(0, 4);
  return {
    heading: speaker.kind === 'anonymous' ? `${speaker.name} (${words.anonymous})` : speaker.name,
    notes: aliases.length > 0 ? [words.aliases(aliases.join(language === 'ar' ? '، ' : ', '))] : [],
    entries,
  };
}

function describeQuotation(
  { item, quotation }: Found,
  options: WhoSaidOptions,
  language: Language,
): Entry {
  const words = WORDING[language];
  const { article } = item;
  const attribution = attributionSpan(quotation);
  return {
    kind: 'quotation',
    label: describeStatement(quotation, language),
    excerpt: takeExcerpt(article, quotation.content),
    ...(attribution ? { attribution: takeExcerpt(article, attribution) } : {}),
    citations: [citeSpan(article, quotation.content)],
    notes: [
      ...(quotation.basis.speaker === 'implied' ? [words.implied] : []),
      ...(quotation.basis.speaker === 'coreferent' ? [words.coreferent] : []),
      ...(quotation.chain.length > 0
        ? [words.chain(quotation.chain.map((link) => link.name).join(' ← '))]
        : []),
      ...(options.basis ? [words.basis(quotation.basis.construction)] : []),
    ],
    action: { label: words.read, query: { command: 'sources', options: { article: article.id } } },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
