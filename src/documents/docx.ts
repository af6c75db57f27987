/**
 * An `Answer` as a Word document: right-to-left paragraphs and runs, and a footnote for every citation.
 *
 * @module
 */
import {
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Answer } from '../answers/reply/answer.ts';
import { fixArchiveTimes } from './archive-times.ts';
import { composeDocument, type DocumentEntry } from './document.ts';
import {
  ACCENT,
  GAP,
  noteMarks,
  QUIET,
  SHADE,
  SIZE,
  setLine,
  setNote,
  setSmall,
} from './docx-lines.ts';
import { setTable } from './docx-table.ts';
import { lineText } from './line.ts';
import { WORDING } from './wording.ts';

/** Present wherever Word is, with Arabic. */
const FONT = 'Arial';

/** Renders an answer as a Word document; the same answer gives the same bytes. */
export async function renderDocx(answer: Answer): Promise<Buffer> {
  const document = composeDocument(answer);
  const { language, direction, title, summary, sections, closing } = document;
  const notes = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.notes));
  const [before = '', between = '', after = ''] = WORDING[language]
    .page('\u0000', '\u0000')
    .split('\u0000');
  const children = [
    setLine(title, { heading: HeadingLevel.TITLE }, { size: SIZE.title, bold: true }),
    ...summary.map((line) => setSmall(line)),
    ...sections.flatMap((section) => [
      ...(section.heading
        ? [
            setLine(
              section.heading,
              { heading: HeadingLevel.HEADING_1, spacing: { before: GAP.row, after: GAP.line } },
              { size: SIZE.heading, bold: true, color: ACCENT },
            ),
          ]
        : []),
      ...section.remarks.map((line) => setSmall(line)),
      ...(section.columns.length > 0
        ? [setTable(section.columns, direction)]
        : section.entries.flatMap(setEntry)),
    ]),
    setSmall(closing, GAP.row),
  ];
  const file = new Document({
    title: lineText(title),
    creator: 'Isnad',
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.text } } },
      // What the number of a page takes its look from in word processors that set fields by their style.
      paragraphStyles: [{ id: 'Footer', name: 'footer', run: { size: SIZE.small, color: QUIET } }],
    },
    footnotes: Object.fromEntries(
      notes.map((note) => [note.number, { children: [setNote(note)] }]),
    ),
    sections: [
      {
        children,
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                bidirectional: direction === 'rtl',
                style: 'Footer',
                alignment: 'center',
                // A run each: a word processor may give a field among words a look of its own.
                children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
                  .filter((part) => part !== '')
                  .map(
                    (part) =>
                      new TextRun({
                        children: [part],
                        rightToLeft: direction === 'rtl',
                        size: SIZE.small,
                        color: QUIET,
                      }),
                  ),
              }),
            ],
          }),
        },
      },
    ],
  });
  const core = coreProperties(lineText(title));
  const packed = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: core },
  ]);
  return fixArchiveTimes(packed);
}

function setEntry({ label, attribution, excerpt, notes, remarks }: DocumentEntry): Paragraph[] {
  const block: IParagraphOptions = {
    shading: { type: 'clear', fill: SHADE, color: 'auto' },
    indent: { left: 200, right: 200 },
    spacing: { before: 0, after: 0, line: 340 },
  };
  return [
    ...(label
      ? [
          setLine(
            label,
            { keepNext: true, spacing: { before: GAP.row, after: GAP.small } },
            { bold: true, color: ACCENT },
          ),
        ]
      : [new Paragraph({ spacing: { before: GAP.line, after: 0, line: 120 } })]),
    ...attribution.map((line) =>
      setLine(line, { ...block, keepNext: true }, { size: SIZE.small, color: QUIET }),
    ),
    ...excerpt.map((line, index) =>
      setLine(
        line,
        block,
        { size: SIZE.excerpt },
        index === excerpt.length - 1 ? noteMarks(notes, line) : [],
      ),
    ),
    ...remarks.map((line, index) => setSmall(line, index === 0 ? GAP.small : 0)),
  ];
}

/** The properties of the file without the hour it was made. */
const coreProperties = (title: string): string => {
  const escaped = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped}</dc:title><dc:creator>Isnad</dc:creator></cp:coreProperties>`,
  ].join('');
};
