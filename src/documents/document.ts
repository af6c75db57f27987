/**
 * Documents: an answer as the lines of a page, in the order of reading, with its citations as numbered notes.
 * Markdown, PDF, PNG and DOCX each set the same document.
 *
 * @module
 */
import type { Answer, Citation, Entry, Language } from '../answers/answer.ts';
import { citationLine } from '../answers/citation-line.ts';
import { excerptLines } from './excerpt-lines.ts';
import { type Direction, type Line, makeOwnLine, oneLine } from './line.ts';
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

/** A group of rows under a heading. */
interface DocumentSection {
  readonly heading: Line | null;
  readonly remarks: readonly Line[];
  readonly entries: readonly DocumentEntry[];
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
    sections: answer.sections.map((section) => ({
      heading: shown([section.heading])[0] ?? null,
      remarks: shown(section.notes),
      entries: section.entries.map(composeEntry),
    })),
    closing: own(WORDING[language].searched(searched.articles, searched.publishers)),
  };
}

/** Lists every line of a document in the order of reading. */
export const linesOf = (document: Document): readonly Line[] => [
  document.title,
  ...document.summary,
  ...document.sections.flatMap(({ heading, remarks, entries }) => [
    ...(heading ? [heading] : []),
    ...remarks,
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
