/**
 * How much of a page the rows of a brief take: the text that a message shows of them, citations and signs counted.
 *
 * @module
 */
import type { Entry, Language, Section } from '../reply/answer.ts';
import { citationLine } from '../reply/citation-line.ts';

/** UTF-16 units of a page's text displays, citations and labels counted; Discord's limit is 4,000. */
export const PAGE_ROOM = 3700;
/** Text displays and separators of one message, of Discord's 40; the buttons have the rest. */
export const PAGE_COMPONENTS = 34;

/** The signs and line ends of a row… */
const SIGNS = 12;
/** …and of a section's heading. */
export const HEADING = 10;

/** Measures the text of a row as a message shows it: label, excerpt, one citation line, notes. */
export function measureEntry(entry: Entry, language: Language): number {
  const { label, excerpt, citations, notes } = entry;
  const [citation] = citations;
  const more = citations.length > 1 ? 6 : 0;
  return (
    label.length +
    excerpt.text.length +
    (excerpt.cut.before ? 4 : 0) +
    (excerpt.cut.after ? 4 : 0) +
    (citation ? citationLine(citation, language).length : 0) +
    more +
    notes.reduce((sum, note) => sum + note.length + 4, 0) +
    SIGNS
  );
}

/** Measures the text of a section. */
export const measureSection = ({ heading, notes, entries }: Section, language: Language): number =>
  heading.length +
  HEADING +
  notes.reduce((sum, note) => sum + note.length + 4, 0) +
  entries.reduce((sum, entry) => sum + measureEntry(entry, language), 0);
