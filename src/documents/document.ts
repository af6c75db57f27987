/**
 * Documents: an answer as the lines of a page, in the order of reading, with its citations as numbered notes.
 * Markdown, PDF, PNG and DOCX each set the same document.
 *
 * @module
 */

import { BRIEF_WORDING } from '../answers/brief/brief-wording.ts';
import type { Answer, Citation, Entry, Language, Section } from '../answers/reply/answer.ts';
import { citationLine } from '../answers/reply/citation-line.ts';
import { SIDES } from '../answers/standpoints/contested.ts';
import { excerptLines } from './excerpt-lines.ts';
import { type Direction, type Line, lineText, makeOwnLine, oneLine } from './line.ts';
import { WORDING } from './wording.ts';

/** A note: the citation line, and where the article stands on the web. */
export interface DocumentNote {
  /** From 1, through the whole document. */
  readonly number: number;
  readonly line: Line;
  readonly link: { readonly url: string; readonly words: string } | null;
}

/** A row: label, the article's words of attribution, its words, its notes, the remarks below. */
export interface DocumentEntry {
  readonly label: Line | null;
  readonly attribution: readonly Line[];
  readonly excerpt: readonly Line[];
  readonly notes: readonly DocumentNote[];
  readonly remarks: readonly Line[];
}

/** A column of a table: one side of a dispute, with everybody who is on it. */
export interface DocumentColumn {
  readonly heading: Line;
  /** How wide it is beside the others. */
  readonly width: number;
  readonly entries: readonly DocumentEntry[];
}

/** A group of rows under a heading. */
interface DocumentSection {
  readonly heading: Line | null;
  readonly remarks: readonly Line[];
  readonly entries: readonly DocumentEntry[];
  /** Where the rows are the cells of a table, the same rows by column, in their order; else none. */
  readonly columns: readonly DocumentColumn[];
}

/** An answer, composed. */
export interface Document {
  readonly language: Language;
  readonly direction: Direction;
  readonly title: Line;
  readonly summary: readonly Line[];
  readonly sections: readonly DocumentSection[];
  /** The last line: how much was looked at. */
  readonly closing: Line;
}

/** An address longer than this, in UTF-16 units, is shown by its site alone; the link itself is whole. */
const LONGEST_ADDRESS = 90;

/** Composes the document of an answer. */
export function composeDocument(answer: Answer): Document {
  const { language, searched } = answer;
  let number = 0;
  const own = (text: string) => makeOwnLine(text, language);
  const shown = (texts: readonly string[]) => texts.filter((text) => oneLine(text) !== '').map(own);
  const composeNote = (citation: Citation): DocumentNote => {
    number += 1;
    const link = citation.url ? describeLink(citation.url, language) : null;
    return { number, line: own(citationLine(citation, language)), link };
  };
  const composeEntry = (entry: Entry): DocumentEntry => ({
    label: shown([entry.label])[0] ?? null,
    attribution: entry.attribution ? excerptLines(entry.attribution, 'passage') : [],
    excerpt: excerptLines(entry.excerpt, entry.kind),
    notes: entry.citations.map(composeNote),
    remarks: shown(entry.notes),
  });
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    title: own(answer.heading),
    summary: shown(answer.summary),
    sections: answer.sections.map((section) => {
      const columns = isTable(section) ? groupBySide(section.entries, language) : [];
      const composed = columns.map(({ heading, entries }): DocumentColumn => {
        const cells = entries.map(composeEntry);
        return { heading: own(heading), width: widthOf(cells), entries: cells };
      });
      return {
        heading: shown([section.heading])[0] ?? null,
        remarks: shown(section.notes),
        entries: isTable(section)
          ? composed.flatMap(({ entries }) => entries)
          : section.entries.map(composeEntry),
        columns: composed,
      };
    }),
    closing: own(WORDING[language].searched(searched.articles, searched.publishers)),
  };
}

/** Tells whether a section is one contested proposition, told in full: its rows are then the cells of a table. */
const isTable = ({ kind, notes, entries }: Section): boolean =>
  kind === 'dispute' && notes.length === 0 && entries.every(({ side }) => side !== undefined);

/** The rows of each side that anybody is on; a label (`ينفيه: إيران`) loses the side that the column names. */
function groupBySide(
  entries: readonly Entry[],
  language: Language,
): { heading: string; entries: Entry[] }[] {
  return SIDES.flatMap((side) => {
    const heading = BRIEF_WORDING[language].sides[side];
    const cells = entries.filter((entry) => entry.side === side);
    const prefix = `${heading}: `;
    const named = cells.map((cell) =>
      cell.label.startsWith(prefix) ? { ...cell, label: cell.label.slice(prefix.length) } : cell,
    );
    return named.length > 0 ? [{ heading, entries: named }] : [];
  });
}

/** Of two columns the one with four times as much to read is twice as wide. */
const widthOf = (cells: readonly DocumentEntry[]): number =>
  Math.round(
    Math.sqrt(
      cells
        .flatMap(({ label, excerpt }) => [...(label ? [label] : []), ...excerpt])
        .reduce((sum, line) => sum + lineText(line).length, NARROWEST),
    ),
  );

/** UTF-16 units that every column has room for: the longest word of a name must not break. */
const NARROWEST = 200;

/** Lists every line of a document in the order of reading. */
export const linesOf = (document: Document): readonly Line[] => [
  document.title,
  ...document.summary,
  ...document.sections.flatMap(({ heading, remarks, entries, columns }) => [
    ...(heading ? [heading] : []),
    ...remarks,
    ...columns.map(({ heading: side }) => side),
    ...entries.flatMap((entry) => [
      ...(entry.label ? [entry.label] : []),
      ...entry.attribution,
      ...entry.excerpt,
      ...entry.notes.map(({ line }) => line),
      ...entry.remarks,
    ]),
  ]),
  document.closing,
];

/** Gives a link and the words that show it: the address where it is short, else its site. */
function describeLink(url: string, language: Language): { url: string; words: string } | null {
  try {
    const { protocol, href, host } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    const words = href.length <= LONGEST_ADDRESS ? href : `${WORDING[language].link} (${host})`;
    return { url: href, words: oneLine(words) };
  } catch {
    return null;
  }
}
