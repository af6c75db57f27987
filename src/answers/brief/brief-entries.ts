/**
 * The rows of briefs and disputes: a standpoint, a sentence or an event as an entry, each within a room, and the
 * merging of rows that tell the same.
 *
 * @module
 */
import { contains, overlaps, type Span, sliceSpan } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { Event } from '../../timex/timex.ts';
import type { Citation, Entry, Language } from '../reply/answer.ts';
import { cutExcerpt } from '../reply/clause-cut.ts';
import { describeValue, PLAIN_DATES } from '../reply/date-wording.ts';
import { citeSpan, takeExcerpt } from '../reply/excerpt.ts';
import type { Attitude } from '../standpoints/attitude-lexicon.ts';
import { type Standpoint, standpointsOf } from '../standpoints/standpoints.ts';
import type { Row } from '../timeline/timeline-rows.ts';
import { shareOf, stemsOf } from '../told/stem-sets.ts';
import { ATTITUDE_ORDER, BRIEF_WORDING, describeAttitude } from './brief-wording.ts';

/** Two rows of one section never share so much of the shorter one's content words. */
const SAME_WORDS = 0.6;

/** What the rows of a brief are made with. */
export interface EntryStyle {
  readonly language: Language;
  /** UTF-16 units of an excerpt at the most. */
  readonly room: number;
  /** The articles of the topic: copies of one report are cited together. */
  readonly items: readonly LibraryArticle[];
  /** Where each party stands, by id: a stance read from words alone heads a sentence only where it is this one. */
  readonly stands: ReadonlyMap<string, Attitude>;
}

/** Makes the row of a standpoint: whose it is and where it stands above, the strongest words below. */
export function standpointEntry(standpoint: Standpoint, style: EntryStyle, label?: string): Entry {
  const { item, span, attribution, quotation, attitude, party } = standpoint;
  const words = BRIEF_WORDING[style.language];
  const { article } = item;
  const notes = quotation
    ? [
        ...(quotation.stance !== attitude && attitude !== 'neutral' ? [words.inferred] : []),
        ...(quotation.basis.speaker === 'implied' ? [words.implied] : []),
        ...(quotation.chain.length > 0
          ? [quotation.chain.map((link) => link.name).join(' ← ')]
          : []),
      ]
    : [];
  return {
    // What is only told of a party is the article's sentence, and no quotation.
    kind: quotation ? 'quotation' : 'passage',
    label: label ?? labelParty(party.name, attitude, style.language),
    excerpt: cutExcerpt(article, span, style.room, standpoint.core),
    ...(attribution ? { attribution: takeExcerpt(article, attribution) } : {}),
    citations: citeCopies(item, span, style.items),
    notes,
    action: { label: words.read, query: { command: 'sources', options: { article: article.id } } },
  };
}

/** Words of attribution further than this from what was said, in UTF-16 units, are not shown with it. */
const BESIDE = 60;

/**
 * What of a standpoint can be read alone: speech that is only reported (`بتنظيم الاحتجاجات`) with the words before it
 * that say who speaks, where both stand in one sentence side by side.
 */
export function readableSpan({ span, sentence, attribution, quotation }: Standpoint): Span {
  if (!attribution || !quotation || quotation.type === 'direct') return span;
  const gap = span.start - attribution.end;
  const isBeside = gap >= 0 && gap <= BESIDE && attribution.start >= sentence.start;
  return isBeside ? { start: attribution.start, end: span.end } : span;
}

/** Names a party and its stance: `حركة حماس · نفي`. */
const labelParty = (name: string, attitude: Standpoint['attitude'], language: Language): string =>
  `${name} · ${describeAttitude(attitude, language)}`;

/** Makes the row of a sentence, under its date and whoever takes a stance in it. */
export function sentenceEntry(
  item: LibraryArticle,
  span: Span,
  standpoints: readonly Standpoint[],
  style: EntryStyle,
): Entry {
  const { article } = item;
  const told = stancesIn(item, span, standpoints, style.stands);
  const excerpt = cutExcerpt(article, span, style.room, coreOf(told[0], span));
  const day = item.events.find((event) => dates(article.text, event, excerpt.span));
  const date = day
    ? describeValue(day.timex.value as string, day.timex.mod, style.language, PLAIN_DATES)
    : '';
  const stances = told
    .slice(0, 2)
    .map(({ party, attitude }) => labelParty(party.name, attitude, style.language));
  return {
    kind: 'passage',
    label: [date, ...stances].filter(Boolean).join(' — '),
    excerpt,
    citations: citeCopies(item, span, style.items),
    notes: [],
    action: {
      label: BRIEF_WORDING[style.language].read,
      query: { command: 'sources', options: { article: article.id } },
    },
  };
}

/** The clause that a sentence tells begins within so many UTF-16 units of it. */
const HEAD = 30;

/**
 * Whether an event's date is that of what a sentence tells: it stands in what is shown, its clause is the sentence's
 * first and no later part of it (`بسبب هجوم حدث في يوليو`), and it is not the time since when something has been so (`المستمرة منذ 30 مارس`).
 */
function dates(text: string, { span, timex }: Event, shown: Span): boolean {
  return (
    /^\d{4}-\d{2}/.test(timex.value ?? '') &&
    contains(shown, timex.span) &&
    span.start <= shown.start + HEAD &&
    !/منذ\s*$/u.test(text.slice(shown.start, timex.span.start))
  );
}

/** UTF-16 units of a statement that must stand in its sentence where that is cut. */
const LEAST_SAID = 60;

/** What must stand of a sentence under the name of whoever takes a stance in it: the words that tell it. */
function coreOf(standpoint: Standpoint | undefined, sentence: Span): Span | undefined {
  if (!standpoint) return undefined;
  const { core, span } = standpoint;
  const told = core ?? { start: span.start, end: Math.min(span.end, span.start + LEAST_SAID) };
  return contains(sentence, told) ? told : undefined;
}

/** The standpoints that a sentence tells, one a party, the plainest first. */
export function stancesIn(
  item: LibraryArticle,
  span: Span,
  standpoints: readonly Standpoint[],
  stands: ReadonlyMap<string, Attitude>,
): Standpoint[] {
  const found = new Map<string, Standpoint>();
  for (const one of standpointsOf(item, standpoints)) {
    if (!overlaps(one.span, span) || one.attitude === 'says') continue;
    if (one.party.kind === 'anonymous') continue;
    if (!one.plain && stands.get(one.party.id) !== one.attitude) continue;
    const before = found.get(one.party.id);
    if (!before || before.plainness < one.plainness) found.set(one.party.id, one);
  }
  return [...found.values()].sort(
    (a, b) =>
      b.plainness - a.plainness ||
      ATTITUDE_ORDER.indexOf(a.attitude) - ATTITUDE_ORDER.indexOf(b.attitude),
  );
}

/** Makes the row of a key date, its clause marked at the date. */
export function eventEntry(row: Row, standpoints: readonly Standpoint[], style: EntryStyle): Entry {
  const { item, event, retellings } = row;
  const { timex, span } = event;
  const inside = contains(span, timex.span);
  const excerpt = cutExcerpt(item.article, span, style.room, inside ? timex.span : undefined);
  const shown = inside && contains(excerpt.span, timex.span);
  const date = describeValue(timex.value as string, timex.mod, style.language, PLAIN_DATES);
  const stance = stancesIn(item, span, standpoints, style.stands)[0];
  return {
    kind: 'event',
    label: stance
      ? `${date} — ${labelParty(stance.party.name, stance.attitude, style.language)}`
      : date,
    excerpt: shown ? { ...excerpt, highlight: timex.span } : excerpt,
    citations: joinCitations([
      citeSpan(item.article, span),
      ...retellings.map((one) => citeSpan(one.item.article, one.event.span)),
    ]),
    notes: [],
    action: {
      label: BRIEF_WORDING[style.language].read,
      query: { command: 'sources', options: { article: item.article.id } },
    },
  };
}

/** Cites a span, and the same words where a copy of the report prints them. */
function citeCopies(
  item: LibraryArticle,
  span: Span,
  items: readonly LibraryArticle[],
): Citation[] {
  const words = sliceSpan(item.article.text, span);
  return joinCitations([
    citeSpan(item.article, span),
    ...copiesOf(item, items).flatMap((other) => {
      if (other === item) return [];
      const start = other.article.text.indexOf(words);
      return start < 0 ? [] : [citeSpan(other.article, { start, end: start + words.length })];
    }),
  ]);
}

const byOrigin = new WeakMap<
  readonly LibraryArticle[],
  ReadonlyMap<string, readonly LibraryArticle[]>
>();

/** Those of some articles that carry one report with an article, itself among them. */
function copiesOf(
  { origin }: LibraryArticle,
  items: readonly LibraryArticle[],
): readonly LibraryArticle[] {
  let origins = byOrigin.get(items);
  if (!origins) {
    const lists = new Map<string, LibraryArticle[]>();
    for (const one of items) {
      const list = lists.get(one.origin);
      if (list) list.push(one);
      else lists.set(one.origin, [one]);
    }
    origins = lists;
    byOrigin.set(items, origins);
  }
  return origins.get(origin) ?? [];
}

const joinCitations = (citations: readonly Citation[]): Citation[] =>
  citations.filter(
    (citation, i) =>
      citations.findIndex(
        (other) => other.article === citation.article && other.paragraph === citation.paragraph,
      ) === i,
  );

/**
 * Merges the rows of a section that tell the same: the fuller row stands, under the labels of both and with all
 * citations; of rows of one label the later is left out. The order stays.
 */
export function mergeEntries(entries: readonly Entry[]): Entry[] {
  const kept: { entry: Entry; stems: ReadonlySet<string> }[] = [];
  for (const entry of entries) {
    const stems = stemsOf(entry.excerpt.text);
    const same = kept.find((one) => tellsSame(one.entry, one.stems, entry, stems));
    if (!same) {
      kept.push({ entry, stems });
      continue;
    }
    const fuller = isFuller(entry, same.entry) ? entry : same.entry;
    const labels = [same.entry.label, entry.label].filter(
      (label, i, all) => label !== '' && all.indexOf(label) === i,
    );
    const label =
      labels.length > 1 && !labels[0]?.includes(labels[1] as string)
        ? joinLabels(labels)
        : (labels[0] ?? '');
    same.entry = {
      ...fuller,
      label,
      citations: joinCitations([...fuller.citations, ...same.entry.citations, ...entry.citations]),
    };
    if (fuller === entry) same.stems = stems;
  }
  return kept.map(({ entry }) => entry);
}

/** Names of one stance or side are told together: `ألبانيا، الولايات المتحدة · إدانة`, `ينفيه: إيران، الوزارة`. */
function joinLabels(labels: readonly string[]): string {
  const [first = '', second = ''] = labels;
  const [, names, stance] = /^(.*) · ([^·—]+)$/.exec(first) ?? [];
  if (stance && second.endsWith(` · ${stance}`)) {
    return `${names}، ${second.slice(0, -stance.length - 3)} · ${stance}`;
  }
  const [, side] = /^([^:]+: )/.exec(first) ?? [];
  if (side && second.startsWith(side)) return `${first}، ${second.slice(side.length)}`;
  return labels.join(' — ');
}

function tellsSame(
  a: Entry,
  stemsA: ReadonlySet<string>,
  b: Entry,
  stemsB: ReadonlySet<string>,
): boolean {
  const together =
    a.excerpt.article === b.excerpt.article && overlaps(a.excerpt.span, b.excerpt.span);
  return shareOf(stemsA, stemsB) >= SAME_WORDS || (together && shareOf(stemsA, stemsB) > 0.4);
}

const isFuller = (a: Entry, b: Entry): boolean =>
  a.excerpt.article === b.excerpt.article
    ? contains(a.excerpt.span, b.excerpt.span) && a.excerpt.text.length > b.excerpt.text.length
    : false;
