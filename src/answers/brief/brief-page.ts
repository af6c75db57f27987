/**
 * The one page: a brief within one message. Sections get room in the order a reader needs them, excerpts are cut at
 * clauses, and nothing is shown twice: a date, a party's stance or one side of a dispute that stands above already,
 * under its label, is not told again.
 *
 * @module
 */
import { overlaps } from '../../corpus/span.ts';
import type { Entry, Language, Section } from '../reply/answer.ts';
import { Turns } from '../reply/turns.ts';
import { type Contested, SIDES, type Side } from '../standpoints/contested.ts';
import { type Standpoint, standpointsOf } from '../standpoints/standpoints.ts';
import type { Row } from '../timeline/timeline-rows.ts';
import { shareOf, stemsOf } from '../told/stem-sets.ts';
import {
  eventEntry,
  mergeEntries,
  readableSpan,
  sentenceEntry,
  stancesIn,
  standpointEntry,
} from './brief-entries.ts';
import { HEADING, measureEntry } from './brief-measure.ts';
import { BriefRoom, type Findings, MOST, ROOM, SHARE } from './brief-room.ts';
import { compareDates, compareSentences, figureSections, ownClause } from './brief-sections.ts';
import { ATTITUDE_ORDER, BRIEF_WORDING } from './brief-wording.ts';
import { chooseGist, type GistSentence } from './gist.ts';

/** A date stands on the page when its clause or paragraph is so much about the topic. */
const NEAR = 0.35;

/** A page that is no fuller than this is laid out again with wider rows… */
const EMPTY = 0.8;
/** …by so much. */
const WIDER = 1.8;

/**
 * Lays a brief out on one page of so many units, the heading and summary of the answer left out. Where few rows leave
 * much of it empty, they stand there wider, so that nothing is cut that has room.
 */
export async function layOutPage(
  findings: Findings,
  language: Language,
  room: number,
): Promise<Section[]> {
  const page = new Page(findings, language, room, 1);
  const sections = await fill(page);
  if (page.filled > EMPTY * room) return sections;
  const wider = await fill(new Page(findings, language, room, WIDER));
  return countRows(wider) >= countRows(sections) ? wider : sections;
}

const countRows = (sections: readonly Section[]): number =>
  sections.reduce((sum, { entries }) => sum + entries.length, 0);

async function fill(page: Page): Promise<Section[]> {
  const turns = new Turns();
  page.addGist(SHARE.gist);
  await turns.take();
  const events = page.events();
  const disputes = page.disputes();
  await turns.take();
  const positions = page.positions();
  await turns.take();
  const figures = page.figures();
  page.addGist(1);
  return [
    ...page.gist(),
    ...events,
    ...disputes,
    ...positions,
    ...figures,
    ...page.closing(),
  ].filter(({ entries, notes }) => entries.length + notes.length > 0);
}

class Page extends BriefRoom {
  private readonly chosen: { entry: Entry; sentence: GistSentence }[] = [];

  /** Adds sentences to the gist as far as a share of the page goes: first the best, at last what still fits. */
  addGist(share: number): void {
    const { sentences, standpoints } = this.findings;
    const told = this.shown.map(({ stems }) => stems);
    for (const sentence of chooseGist(sentences, 2 * MOST.gist, ROOM.gist * this.scale, told)) {
      if (this.chosen.length >= MOST.gist) break;
      const { item, span } = sentence;
      const entry = sentenceEntry(item, span, standpoints, this.style(ROOM.gist));
      if (this.isShown(entry) || !this.take(entry, share)) continue;
      this.chosen.push({ entry, sentence });
      this.show(entry);
      this.hear(stancesIn(item, span, standpoints, this.stands));
    }
  }

  gist(): Section[] {
    const inOrder = [...this.chosen].sort((a, b) => compareSentences(a.sentence, b.sentence));
    return [
      {
        kind: 'gist',
        heading: BRIEF_WORDING[this.language].gist,
        notes: [],
        entries: mergeEntries(inOrder.map(({ entry }) => entry)),
      },
    ];
  }

  events(): Section[] {
    const { rows, standpoints } = this.findings;
    const taken: { row: Row; entry: Entry }[] = [];
    for (const row of rows.slice(0, MOST.further)) {
      const { item, event } = row;
      if (taken.length >= MOST.event) break;
      if (/^\d{4}$/.test(event.timex.value ?? '') || !this.isTelling(row)) continue;
      const entry = eventEntry(row, standpoints, this.style(ROOM.event));
      if (this.isShown(entry) || this.isDated(item.article.id, event.timex.span)) continue;
      if (!this.take(entry, SHARE.event)) continue;
      taken.push({ row, entry });
      this.show(entry);
      this.hear(stancesIn(item, event.span, standpoints, this.stands).slice(0, 1));
    }
    const entries = taken.sort((a, b) => compareDates(a.row, b.row)).map(({ entry }) => entry);
    return this.close('events', BRIEF_WORDING[this.language].events, entries);
  }

  /** Whether a date is of the topic itself, or of what one of the parties did or said. */
  private isTelling({ item, event }: Row): boolean {
    const { topic, standpoints } = this.findings;
    return (
      topic.relevance(item, event.span) >= NEAR ||
      standpointsOf(item, standpoints).some((one) => overlaps(one.sentence, event.span))
    );
  }

  /** Of each dispute first a claim and its denial, then, where room is left, whoever else takes a side. */
  disputes(): Section[] {
    const disputes = this.findings.contested.slice(0, MOST.disputes).map((one) => {
      const of = (...sides: Side[]) =>
        one.cells.filter(({ side }) => sides.includes(side)).slice(0, MOST.cell);
      const [claim, ...claims] = of('asserts');
      const [denial, ...denials] = of('denies', 'doubts');
      // A side that nobody was told of yet before another of a side that somebody was.
      const rest = [...of('neutral'), ...claims, ...denials];
      return { one, pair: [claim, denial].flatMap((cell) => cell ?? []), rest };
    });
    const taken = disputes.map(({ one, pair }) => this.takeCells(one, pair, true));
    for (const [i, { one, rest }] of disputes.entries()) {
      for (const cell of rest) taken[i]?.push(...this.takeCells(one, [cell], false));
    }
    const entries = taken.flatMap((cells) =>
      SIDES.flatMap((side) => mergeEntries(cells.filter((cell) => cell.side === side))),
    );
    const notes = this.disputed();
    return this.close('dispute', BRIEF_WORDING[this.language].dispute, entries, notes);
  }

  /** Takes the cells of a dispute that do not stand on the page yet; `together` takes all of them or none. */
  private takeCells(contested: Contested, cells: Contested['cells'], together: boolean): Entry[] {
    const fresh = cells.flatMap(({ side, standpoint }) => {
      const entry = { ...this.brief(ownClause(standpoint, contested), ROOM.cell), side };
      return this.isShown(entry) ? [] : [{ entry, standpoint }];
    });
    const size = fresh.reduce((sum, { entry }) => sum + measureEntry(entry, this.language), 0);
    if (together && this.used + size > this.room * SHARE.dispute) return [];
    return fresh.flatMap(({ entry, standpoint }) => {
      if (!this.take(entry, SHARE.dispute)) return [];
      this.show(entry);
      this.hear([standpoint]);
      return [entry];
    });
  }

  /** A standpoint without the line of attribution and notes, which its label tells in short. */
  private brief(standpoint: Standpoint, room: number): Entry {
    const span = readableSpan(standpoint);
    const wide = room + standpoint.span.start - span.start;
    const { attribution: _attribution, ...quoted } = standpointEntry(
      { ...standpoint, span },
      this.style(wide),
    );
    const entry: Entry = span === standpoint.span ? quoted : { ...quoted, kind: 'passage' };
    if (standpoint.quotation?.basis.speaker !== 'implied') return { ...entry, notes: [] };
    const { name } = standpoint.party;
    const mark = BRIEF_WORDING[this.language].impliedMark;
    return { ...entry, label: entry.label.replace(name, () => `${name} ${mark}`), notes: [] };
  }

  positions(): Section[] {
    const { positions } = this.findings;
    const entries: { entry: Entry; rank: number }[] = [];
    for (const position of positions) {
      if (entries.length >= MOST.position) break;
      const { party, attitude, standpoints } = position;
      if (attitude === 'says' || this.heard.has(`${party.id} ${attitude}`)) continue;
      const shown = standpoints
        .slice(0, MOST.statement)
        .map((one) => this.brief(one, ROOM.position));
      const together = shown.find((one) =>
        entries.some(
          ({ entry: { excerpt } }) =>
            excerpt.article === one.excerpt.article &&
            excerpt.span.start === one.excerpt.span.start,
        ),
      );
      // Told in one breath with another party: only its name is added.
      if (together) {
        entries.push({ entry: together, rank: ATTITUDE_ORDER.indexOf(attitude) });
        this.used += party.name.length + 2;
        continue;
      }
      const entry = shown.find((one) => !this.isShown(one));
      // All that the party is on record with stands above, under another's label.
      if (!entry || !this.take(entry, this.positionShare)) continue;
      entries.push({ entry, rank: ATTITUDE_ORDER.indexOf(attitude) });
      this.show(entry);
    }
    this.addFurther(
      entries,
      ({ party, attitude }) => party.kind !== 'anonymous' && attitude !== 'says',
    );
    // At last whoever only says something: what they say may be what happened.
    this.addFurther(entries, ({ attitude }) => attitude === 'says');
    entries.sort((a, b) => a.rank - b.rank);
    return this.close(
      'positions',
      BRIEF_WORDING[this.language].positions,
      entries.map(({ entry }) => entry),
    );
  }

  /** Fills what room is left with further statements, the ones that tell most that was not told. */
  private addFurther(
    entries: { entry: Entry; rank: number }[],
    isWanted: (standpoint: Standpoint) => boolean,
  ): void {
    const { standpoints } = this.findings;
    const left = standpoints
      .filter((one) => one.stems.size > 3 && isWanted(one))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST.further);
    const told = entries.map(({ entry }) => stemsOf(entry.excerpt.text));
    for (const standpoint of left) {
      if (told.some((one) => shareOf(one, standpoint.stems) >= 0.5)) continue;
      const entry = this.brief(standpoint, ROOM.position);
      if (this.isShown(entry) || !this.take(entry, this.positionShare)) continue;
      entries.push({ entry, rank: ATTITUDE_ORDER.indexOf(standpoint.attitude) });
      told.push(stemsOf(entry.excerpt.text));
      this.show(entry);
    }
  }

  figures(): Section[] {
    const [section] = figureSections(this.findings.quantities.slice(0, 1), this.style(ROOM.figure));
    if (!section) return [];
    const entries = section.entries.slice(0, MOST.figure);
    this.used += section.heading.length + HEADING;
    const fits = entries.every((entry) => this.take(entry, 1));
    return fits ? this.close('figures', section.heading, entries) : [];
  }

  closing(): Section[] {
    return this.end;
  }
}
