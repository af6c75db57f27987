/**
 * A document as the data that the Typst templates read.
 *
 * @module
 */
import type { Document, DocumentEntry } from './document.ts';
import { assignFonts } from './fonts.ts';
import { isolateRuns, type Line, lineText, makeLine } from './line.ts';
import { WORDING } from './wording.ts';

/** Turns a line into its direction and its parts, each a text, whether it is bold, its font family, and
 * whether it stands alone. */
export const lineData = (line: Line) => ({
  direction: line.direction,
  parts: isolateRuns(line).stretches.flatMap(({ text, strong }) =>
    assignFonts(text).map((run) => [run.text, strong, run.family, run.alone]),
  ),
});

const orNone = (line: Line | null) => line && lineData(line);

/** An excerpt longer than this, in UTF-16 units (a third of a page), may go on on the next page. */
const LONGEST_UNBROKEN = 1200;

/** A table whose cells are longer than this, in a column, may go on on the next page. */
const LONGEST_CELL = 700;

const entryData = (entry: DocumentEntry) => ({
  label: orNone(entry.label),
  attribution: entry.attribution.map(lineData),
  excerpt: entry.excerpt.map(lineData),
  long: entry.excerpt.reduce((sum, line) => sum + lineText(line).length, 0) > LONGEST_UNBROKEN,
  notes: entry.notes.map(({ number, line, link }) => ({
    number,
    line: lineData(line),
    link: link && { url: link.url, line: lineData(makeLine(link.words, 'ltr')) },
  })),
  remarks: entry.remarks.map(lineData),
});

/** Turns a document into data for a template. */
export const documentData = (document: Document) => ({
  language: document.language,
  direction: document.direction,
  name: lineText(document.title),
  page: WORDING[document.language].page('{at}', '{pages}'),
  title: lineData(document.title),
  summary: document.summary.map(lineData),
  sections: document.sections.map((section) => ({
    heading: orNone(section.heading),
    remarks: section.remarks.map(lineData),
    entries: section.entries.map(entryData),
    long: section.columns.some(
      ({ entries }) =>
        entries.flatMap(({ excerpt }) => excerpt.map(lineText)).join('').length > LONGEST_CELL,
    ),
    columns: section.columns.map(({ heading, width, entries }) => ({
      heading: lineData(heading),
      width,
      entries: entries.map(entryData),
    })),
  })),
  closing: lineData(document.closing),
});
