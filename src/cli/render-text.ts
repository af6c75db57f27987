/**
 * An `Answer` as text for a terminal. Bidi is left to the terminal: its text is pasted into documents.
 *
 * @module
 */
import type { Answer, Entry, Excerpt, Language } from '../answers/reply/answer.ts';
import { citationLine } from '../answers/reply/citation-line.ts';

const WORDING = {
  ar: { attribution: 'بلفظ المقال' },
  en: { attribution: 'In the article’s words' },
} as const;

/** Renders an answer; at most `limit` entries where given, then a line that says how many are left. */
export function renderText(answer: Answer, limit = Number.POSITIVE_INFINITY): string {
  const lines = [
    answer.heading,
    '='.repeat(Math.min(answer.heading.length, 72)),
    ...answer.summary,
  ];
  let room = limit;
  let left = 0;
  for (const section of answer.sections) {
    const shown = section.entries.slice(0, room);
    left += section.entries.length - shown.length;
    room -= shown.length;
    // A section of notes alone, as the sources of a brief, is shown; one that the limit left no row of is not.
    if (shown.length === 0 && (section.entries.length > 0 || section.notes.length === 0)) continue;
    if (section.heading)
      lines.push('', section.heading, '-'.repeat(Math.min(section.heading.length, 72)));
    lines.push(...section.notes);
    for (const entry of shown) lines.push('', ...renderEntry(entry, answer.language));
  }
  if (left > 0) lines.push('', `… +${left}`);
  return `${lines.join('\n')}\n`;
}

function renderEntry(entry: Entry, language: Language): string[] {
  const { attribution } = entry;
  return [
    ...(entry.label ? [`• ${entry.label}`] : []),
    `  ${renderExcerpt(entry.excerpt)}`,
    ...(attribution ? [`  ${WORDING[language].attribution}: «${attribution.text}»`] : []),
    ...entry.citations.map(
      (citation) =>
        `  [${citationLine(citation, language)}]${citation.url ? ` ${citation.url}` : ''}`,
    ),
    ...entry.notes.map((note) => `  (${note})`),
  ];
}

function renderExcerpt({ text, cut }: Excerpt): string {
  return `${cut.before ? '[…] ' : ''}«${text}»${cut.after ? ' […]' : ''}`;
}
