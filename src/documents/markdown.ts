/**
 * An `Answer` as Markdown (GitHub's, with footnotes): a file that reads well raw and rendered. The article's words
 * stand in block quotes, and no character of them is Markdown.
 *
 * @module
 */
import type { Answer } from '../answers/reply/answer.ts';
import {
  composeDocument,
  type DocumentColumn,
  type DocumentEntry,
  type DocumentNote,
} from './document.ts';
import { type Direction, isolateRuns, type Line, type Stretch } from './line.ts';

const SPECIAL = /[\\`*_{}[\]<>#|~&$@^]/g;
/** `https:` and `:smile:`; a colon before white space or at the end is only a colon. */
const TIGHT_COLON = /:(?!\s|$)/g;
const LINE_MARKER = /^(\s*)([-+=]|\d+[.)])/;
const RLM = '\u200f';

/**
 * Escapes what Markdown would read as markup, an entity, a mention, an emoji or a formula, with a backslash each.
 *
 * @example
 * escapeMarkdown('*عاجل* <b>'); // => '\\*عاجل\\* \\<b\\>'
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(SPECIAL, '\\$&')
    .replace(TIGHT_COLON, '\\:')
    .replace(LINE_MARKER, (_, space: string, marker: string) => {
      return `${space}${marker.slice(0, -1)}\\${marker.slice(-1)}`;
    });

/** Renders an answer as Markdown. */
export function renderMarkdown(answer: Answer): string {
  const { language, direction, title, summary, sections, closing } = composeDocument(answer);
  const notes = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.notes));
  const blocks = [
    `<div dir="${direction}" lang="${language}">`,
    `# ${setLine(title)}`,
    setLines(summary),
    ...sections.flatMap((section) => [
      section.heading ? `## ${setLine(section.heading)}` : '',
      setLines(section.remarks),
      ...(section.columns.length > 0
        ? [setTable(section.columns)]
        : section.entries.flatMap((entry) => setEntry(entry, direction))),
    ]),
    '---',
    setLine(closing),
    notes.map(setNote).join('\n'),
    '</div>',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function setEntry(entry: DocumentEntry, direction: Direction): string[] {
  const { label, attribution, excerpt, notes, remarks } = entry;
  const marks = notes.map(({ number }) => `[^${number}]`).join(' ');
  const words = [setLines(attribution), `${setLines(excerpt)}${marks}`];
  const quoted = words
    .filter((block) => block !== '')
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
  const reading = excerpt[0]?.direction ?? direction;
  return [
    label ? setStrong(label) : '',
    ...(reading === direction ? [quoted] : [`<div dir="${reading}">`, quoted, '</div>']),
    setLines(remarks),
  ];
}

/** A table of one row, for GitHub: a line for each row of it, lines of a cell parted by `<br>`. */
function setTable(columns: readonly DocumentColumn[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ heading }) => setLine(heading))),
    row(columns.map(() => '---')),
    row(columns.map(({ entries }) => entries.map(setCell).join('<br><br>'))),
  ].join('\n');
}

function setCell({ label, attribution, excerpt, notes, remarks }: DocumentEntry): string {
  const marks = notes.map(({ number }) => `[^${number}]`).join(' ');
  const words = excerpt.map(setLine).join('<br>');
  return [
    ...(label ? [setStrong(label)] : []),
    ...attribution.map(setLine),
    `${words}${marks}`,
    ...remarks.map(setLine),
  ].join('<br>');
}

const setNote = ({ number, line, link }: DocumentNote): string =>
  `[^${number}]: ${setLine(line)}${link ? ` <${link.url}>` : ''}`;

/** Lines of one paragraph, with a hard break after each but the last. */
const setLines = (lines: readonly Line[]): string => lines.map(setLine).join('\\\n');

const setStrong = (line: Line): string =>
  setLine({ ...line, stretches: line.stretches.map((part) => ({ ...part, strong: true })) });

function setLine({ direction, stretches }: Line): string {
  const escaped = stretches.map((part, index) => ({ ...part, text: escapeStretch(part, index) }));
  const runs: { text: string; strong: boolean }[] = [];
  for (const { text, strong } of isolateRuns({ direction, stretches: escaped }).stretches) {
    const last = runs.at(-1);
    if (last && last.strong === strong) last.text += text;
    else runs.push({ text, strong });
  }
  const mark = direction === 'rtl' ? RLM : '';
  const set = runs.map(({ text, strong }, index) =>
    strong ? embolden(text, runs[index - 1]?.text ?? mark, runs[index + 1]?.text ?? mark) : text,
  );
  return `${mark}${set.join('')}${mark}`;
}

/** Only the first stretch can begin a line. */
const escapeStretch = ({ text }: Stretch, index: number): string =>
  index === 0 ? escapeMarkdown(text) : escapeMarkdown(`\u0627${text}`).slice(1);

/** Bold by asterisks where CommonMark reads them so beside these characters, by a tag elsewhere. */
function embolden(text: string, before: string, after: string): string {
  const [, space = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (words === '') return text;
  const apart = (outer: string) => outer === '' || /[\s\p{P}\p{S}]/u.test(outer);
  const opens = !/^[\p{P}\p{S}]/u.test(words) || apart(space.at(-1) ?? [...before].at(-1) ?? '');
  const closes = !/[\p{P}\p{S}]$/u.test(words) || apart(tail[0] ?? [...after][0] ?? '');
  const [open, close] = opens && closes ? ['**', '**'] : ['<strong>', '</strong>'];
  return `${space}${open}${words}${close}${tail}`;
}
