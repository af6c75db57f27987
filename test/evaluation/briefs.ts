/**
 * Prints how much of what a good brief must hold `/brief` holds: `npm run --silent figures:briefs [-- --misses]`.
 *
 * What a good brief must hold is marked by hand in ../shared/corpus/dev/briefs.json, beside the checkout; where it is
 * not there, the command says so. A key fact is held when one row of the page has 60 % of the content words of the
 * passage that tells it; a party when a row of the full brief names it and its stance; a date when a row of either
 * length stands under it; a dispute when a dispute of the full brief has one who asserts and one who denies on
 * their sides. An excerpt is off the topic when its article is not one of the topic's.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeBrief } from '../../src/answers/brief/brief.ts';
import { measureSection, PAGE_ROOM } from '../../src/answers/brief/brief-measure.ts';
import { describeAttitude } from '../../src/answers/brief/brief-wording.ts';
import type { Answer, Entry, Section } from '../../src/answers/reply/answer.ts';
import { describeValue, PLAIN_DATES } from '../../src/answers/reply/date-wording.ts';
import type { Attitude } from '../../src/answers/standpoints/attitude-lexicon.ts';
import { readMentions } from '../../src/answers/told/parties.ts';
import { shareOf, stemsOf } from '../../src/answers/told/stem-sets.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { loadArticleLines } from '../../src/corpus/article-lines.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { findState, nameKey, nameWords } from '../../src/names/identity/name-key.ts';
import { isSameSpelling } from '../../src/names/identity/spelling.ts';
import { buildSyntheticLibrary, timeBriefs } from './brief-speed.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/corpus/dev');

/** Tells whether the marked briefs are there. */
export const hasMarkedBriefs = (): boolean => existsSync(join(SHARED, 'briefs.json'));

interface MarkedTopic {
  readonly topic: string;
  readonly articles: readonly string[];
  readonly keyFacts: readonly { fact: string; passage: string; article: string }[];
  readonly parties: readonly { name: string; stance: Attitude; passage: string; article: string }[];
  readonly disputes: readonly { claim: string; asserts: string[]; denies: string[] }[];
  readonly keyDates: readonly { date: string; event: string; passage: string; article: string }[];
}

/** How much of what is marked for one topic is held, and what is not. */
export interface BriefFigures {
  readonly topic: string;
  readonly facts: Tally;
  readonly parties: Tally;
  readonly dates: Tally;
  readonly disputes: Tally;
  readonly offTopic: number;
  /** Pairs of excerpts of one section that share 60 % of the shorter one's content words. */
  readonly repeats: number;
  /** UTF-16 units of the page. */
  readonly size: number;
  readonly misses: readonly string[];
}

/** What is held, of how many. */
export interface Tally {
  readonly held: number;
  readonly of: number;
}

const HELD = 0.6;
const rowsOf = ({ sections }: Answer): Entry[] => sections.flatMap(({ entries }) => entries);

const wordsOf = (name: string): string[] =>
  nameWords(name).map((word) => word.replace(/^(?:و?ال|لل)/, ''));

/** Tells whether a label names a party: as the same state, or with every word of its name or of its surname. */
function names(label: string, name: string): boolean {
  const parties = label.replace(/^[^:]*: | · [^·]*$/gu, '').split('، ');
  if (parties.some((party) => nameKey(party) === nameKey(name))) return true;
  const state = findState(nameWords(name))?.code;
  if (state !== undefined && readMentions(label).states.has(state)) return true;
  const shown = wordsOf(label);
  const has = (word: string) =>
    shown.some(
      (other) =>
        isSameSpelling(other, word) || [word, `و${word}`, word.replace(/^و/, '')].includes(other),
    );
  const own = wordsOf(name);
  const isPerson = own.length > 1 && nameWords(name).every((word) => !/^ال|ه$/.test(word));
  return own.every(has) || (isPerson && has(own.at(-1) as string));
}

/** Scores the briefs of every marked topic. */
export async function scoreBriefs(): Promise<BriefFigures[]> {
  const { topics } = JSON.parse(readFileSync(join(SHARED, 'briefs.json'), 'utf8')) as {
    topics: MarkedTopic[];
  };
  const library = buildLibrary(loadArticleLines(join(SHARED, 'articles.jsonl')));
  const figures: BriefFigures[] = [];
  for (const topic of topics) figures.push(await scoreTopic(library, topic));
  return figures;
}

async function scoreTopic(library: Library, marked: MarkedTopic): Promise<BriefFigures> {
  const page = await writeBrief(library, { topic: marked.topic }, 'ar');
  const full = await writeBrief(library, { topic: marked.topic, length: 'full' }, 'ar');
  for (const answer of [page, full]) await checkVerbatim(answer, library);
  const misses: string[] = [];
  const tally = <Item>(
    kind: string,
    items: readonly Item[],
    isHeld: (item: Item) => boolean,
  ): Tally => {
    const missed = items.filter((item) => !isHeld(item));
    for (const item of missed) misses.push(`${kind}: ${JSON.stringify(item)}`);
    return { held: items.length - missed.length, of: items.length };
  };
  const rows = [...rowsOf(page), ...rowsOf(full)];
  const shown = rowsOf(page).map((entry) =>
    stemsOf(`${entry.attribution?.text ?? ''} ${entry.excerpt.text}`),
  );
  const holds = (passage: string) => {
    const stems = stemsOf(passage);
    return shown.some(
      (one) => [...stems].filter((stem) => one.has(stem)).length >= HELD * stems.size,
    );
  };
  const positions = full.sections
    .filter(({ kind }) => kind === 'positions')
    .flatMap(({ entries }) => entries);
  return {
    topic: marked.topic,
    facts: tally('fact', marked.keyFacts, ({ passage }) => holds(passage)),
    parties: tally('party', marked.parties, ({ name, stance }) =>
      positions.some(
        ({ label }) => names(label, name) && label.includes(describeAttitude(stance, 'ar')),
      ),
    ),
    dates: tally('date', marked.keyDates, ({ date, passage }) =>
      rows.some(
        ({ label, excerpt }) =>
          label.startsWith(describeValue(date, undefined, 'ar', PLAIN_DATES)) &&
          shareOf(stemsOf(excerpt.text), stemsOf(passage)) >= 0.5,
      ),
    ),
    disputes: tally('dispute', marked.disputes, ({ asserts, denies }) =>
      full.sections.some(
        (section) => section.kind === 'dispute' && hasSides(section, asserts, denies),
      ),
    ),
    offTopic: rows.filter(({ excerpt }) => !marked.articles.includes(excerpt.article)).length,
    repeats: [...page.sections, ...full.sections].reduce(
      (sum, section) => sum + countRepeats(section),
      0,
    ),
    size: page.sections.reduce(
      (sum, section) => sum + measureSection(section, 'ar'),
      [page.heading, ...page.summary].reduce((sum, line) => sum + line.length + 4, 0),
    ),
    misses,
  };
}

function hasSides(
  { entries }: Section,
  asserts: readonly string[],
  denies: readonly string[],
): boolean {
  const on = (side: string, wanted: readonly string[]) =>
    entries.some(
      (entry) =>
        (entry.side === side || entry.label.includes(side === 'denies' ? 'ينفيه' : 'يقول به')) &&
        wanted.some((name) => names(entry.label, name)),
    );
  return on('asserts', asserts) && on('denies', denies);
}

/**
 * Counts the pairs of excerpts of a section that share 60 % of the shorter one's content words; of a dispute those of
 * one side, for a denial repeats the words that it denies.
 */
export function countRepeats({ entries }: Section): number {
  const read = entries.map(({ excerpt, side }) => ({ side, stems: stemsOf(excerpt.text) }));
  return read.reduce(
    (sum, one, i) =>
      sum +
      read
        .slice(i + 1)
        .filter((other) => other.side === one.side && shareOf(one.stems, other.stems) >= HELD)
        .length,
    0,
  );
}

const percent = ({ held, of }: Tally): string =>
  `${held}/${of} ${((100 * held) / of).toFixed(0)} %`;

async function printFigures(): Promise<void> {
  const figures = await scoreBriefs();
  const total = (key: 'facts' | 'parties' | 'dates' | 'disputes'): Tally =>
    figures.reduce((sum, one) => ({ held: sum.held + one[key].held, of: sum.of + one[key].of }), {
      held: 0,
      of: 0,
    });
  for (const one of figures) {
    console.log(one.topic);
    console.log(
      `  facts ${percent(one.facts)}, parties ${percent(one.parties)}, dates ${percent(one.dates)}, disputes ${percent(one.disputes)}, off topic ${one.offTopic}, repeats ${one.repeats}, page ${one.size}/${PAGE_ROOM}`,
    );
    if (process.argv.includes('--misses'))
      for (const miss of one.misses) console.log(`    ${miss}`);
  }
  for (const key of ['facts', 'parties', 'dates', 'disputes'] as const) {
    console.log(`${key.padEnd(9)} ${percent(total(key))}`);
  }
}

async function printSpeed(): Promise<void> {
  for (const size of [1000, 10_000]) {
    const library = buildSyntheticLibrary(size);
    const late = monitorEventLoopDelay({ resolution: 5 });
    late.enable();
    const taken = await timeBriefs(library, 200);
    late.disable();
    const at = (share: number) => (taken[Math.floor(share * (taken.length - 1))] ?? 0).toFixed(0);
    console.log(
      `${size} synthetic articles: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, event loop late by at most ${(late.max / 1e6).toFixed(0)} ms`,
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  if (hasMarkedBriefs()) await printFigures();
  else {
    console.error(
      'The marked briefs (../shared/corpus/dev/briefs.json) are not beside this checkout.',
    );
  }
  await printSpeed();
}
