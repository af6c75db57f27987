/**
 * The room of a brief's one page: how many units are taken, what stands there already, and how wide rows are.
 *
 * @module
 */
import { contains, overlaps, type Span } from '../../corpus/span.ts';
import type { BriefTopic } from '../asked/brief-topic.ts';
import type { Entry, Language, Section } from '../reply/answer.ts';
import type { Attitude } from '../standpoints/attitude-lexicon.ts';
import type { Contested } from '../standpoints/contested.ts';
import type { Position } from '../standpoints/positions.ts';
import type { Silence } from '../standpoints/silences.ts';
import type { Standpoint } from '../standpoints/standpoints.ts';
import type { Row } from '../timeline/timeline-rows.ts';
import { stemsOf } from '../told/stem-sets.ts';
import { missingSection, sourcesSection } from './brief-closing.ts';
import { type EntryStyle, mergeEntries } from './brief-entries.ts';
import { HEADING, measureEntry, measureSection } from './brief-measure.ts';
import { nameSides } from './brief-sections.ts';
import { BRIEF_WORDING } from './brief-wording.ts';
import type { DisputedQuantity } from './figures.ts';
import type { GistSentence } from './gist.ts';

/** Everything that a brief is made of. */
export interface Findings {
  readonly topic: BriefTopic;
  readonly sentences: readonly GistSentence[];
  readonly standpoints: readonly Standpoint[];
  readonly positions: readonly Position[];
  readonly rows: readonly Row[];
  readonly contested: readonly Contested[];
  readonly quantities: readonly DisputedQuantity[];
  readonly silences: readonly Silence[];
  readonly fingerprint: string;
}

/** UTF-16 units of one excerpt, by section. */
export const ROOM = { gist: 220, event: 130, cell: 120, position: 130, figure: 110 } as const;
/** Rows at the most, by section. */
export const MOST = {
  gist: 5,
  event: 6,
  disputes: 4,
  cell: 2,
  position: 12,
  /** Statements of one party that are looked at, the strongest. */
  statement: 8,
  /** Further statements and dates that are looked at where room is left. */
  further: 60,
  figure: 2,
  sources: 6,
} as const;
/** What the sections may take of the page before those after them are reserved for. */
export const SHARE = { gist: 0.42, event: 0.62, dispute: 0.88, position: 0.93 } as const;
/** Keeps what stands on the page, for the sections that are laid out there. */
export class BriefRoom {
  protected readonly findings: Findings;
  protected readonly language: Language;
  protected readonly room: number;
  protected readonly shown: { article: string; span: Span; stems: ReadonlySet<string> }[] = [];
  protected readonly heard = new Set<string>();
  protected readonly end: Section[];
  protected readonly stands: ReadonlyMap<string, Attitude>;
  protected readonly positionShare: number;
  protected readonly scale: number;
  protected used: number;

  /** @param scale how wide rows are, 1 on a full page */
  constructor(findings: Findings, language: Language, room: number, scale: number) {
    this.scale = scale;
    this.findings = findings;
    this.language = language;
    this.room = room;
    const { silences, topic, positions, fingerprint } = findings;
    this.stands = new Map(positions.map(({ party, attitude }) => [party.id, attitude]));
    this.end = [
      ...missingSection(silences, topic, positions, this.style(ROOM.position), false),
      ...sourcesSection(topic.items, language, fingerprint, MOST.sources),
    ];
    // Only figures that disagree come after the positions.
    this.positionShare = findings.quantities.length > 0 ? SHARE.position : 1;
    // The headings and notes of every section are reserved, whatever stands under them.
    const { gist, events, dispute, positions: stances } = BRIEF_WORDING[language];
    const headings = [gist, events, dispute, stances, ...this.disputed()];
    this.used =
      headings.reduce((sum, heading) => sum + heading.length + HEADING, 0) +
      this.end.reduce((sum, one) => sum + measureSection(one, language), 0);
  }

  /** Units of the page that are taken. */
  get filled(): number {
    return this.used;
  }

  protected style(room: number): EntryStyle {
    const { items } = this.findings.topic;
    return {
      language: this.language,
      room: Math.round(room * this.scale),
      items,
      stands: this.stands,
    };
  }

  /** Takes a row where it fits below a share of the page. */
  protected take(entry: Entry, share: number): boolean {
    const size = measureEntry(entry, this.language);
    if (this.used + size > this.room * share) return false;
    this.used += size;
    return true;
  }

  /** Whether most of an excerpt stands on the page already. */
  protected isShown({ excerpt: { article, span } }: Entry): boolean {
    return this.shown.some((one) => {
      if (one.article !== article || !overlaps(one.span, span)) return false;
      const shared = Math.min(one.span.end, span.end) - Math.max(one.span.start, span.start);
      return shared >= 0.6 * (span.end - span.start);
    });
  }

  /** Whether a row of the page shows a date's own words. */
  protected isDated(article: string, span: Span): boolean {
    return this.shown.some((one) => one.article === article && contains(one.span, span));
  }

  protected show({ excerpt }: Entry): void {
    this.shown.push({
      article: excerpt.article,
      span: excerpt.span,
      stems: stemsOf(excerpt.text),
    });
  }

  /** Notes whose stance a row's label tells, so that it is not told again. */
  protected hear(standpoints: readonly Standpoint[]): void {
    for (const { party, attitude } of standpoints.slice(0, 2))
      this.heard.add(`${party.id} ${attitude}`);
  }

  protected close(
    kind: string,
    heading: string,
    entries: Entry[],
    notes: string[] = [],
  ): Section[] {
    if (entries.length + notes.length === 0) return [];
    return [
      { kind, heading, notes, entries: kind === 'dispute' ? entries : mergeEntries(entries) },
    ];
  }

  protected disputed(): string[] {
    return this.findings.contested.slice(0, MOST.disputes).map(nameSides);
  }
}
