/**
 * An `Answer` as a Word document: right-to-left paragraphs and runs, and a footnote for every citation.
 *
 * @module
 */
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IContext,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from 'docx';
import type { Answer } from '../answers/answer.ts';
import { fixArchiveTimes } from './archive-times.ts';
import { composeDocument, type DocumentEntry, type DocumentNote } from './document.ts';
import { type Line, lineText, markRuns, type Stretch } from './line.ts';
import { WORDING } from './wording.ts';

const QUIET = '5C656D';
const ACCENT = '0E5A63';
const SHADE = 'F1F5F5';
/** Present wherever Word is, with Arabic; half points follow. */
const FONT = 'Arial';
const SIZE = { title: 36, heading: 26, excerpt: 24, text: 21, small: 17 } as const;
/** Distances in twentieths of a point. */
const GAP = { small: 60, line: 120, row: 240 } as const;

type RunLook = { readonly size?: number; readonly color?: string; readonly bold?: boolean };

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
      ...section.entries.flatMap(setEntry),
    ]),
    setSmall(closing, GAP.row),
  ];
  const file = new Document({
    title: lineText(title),
    creator: 'Isnad',
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
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
                alignment: 'center',
                children: [
                  new TextRun({
                    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
                    rightToLeft: direction === 'rtl',
                    size: SIZE.small,
                    color: QUIET,
                  }),
                ],
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

const noteMarks = (notes: readonly DocumentNote[], line: Line): ParagraphChild[] =>
  notes.flatMap(({ number }, index) => [
    ...(index > 0 ? [new TextRun({ text: ' · ', superScript: true, ...reading(line) })] : []),
    new FootnoteReferenceRun(number),
  ]);

const setSmall = (line: Line, before: number = 0): Paragraph =>
  setLine(line, { spacing: { before, after: GAP.small } }, { size: SIZE.small, color: QUIET });

const setNote = ({ number, line, link }: DocumentNote): Paragraph =>
  setLine(
    withSpace(line),
    { spacing: { before: 0, after: 0 } },
    { size: SIZE.small, color: QUIET },
    [
      ...(link
        ? [
            new TextRun({ text: ' · ', size: SIZE.small, color: QUIET, ...reading(line) }),
            new WebLink(`note${number}`, link.url, [
              new TextRun({ text: link.words, size: SIZE.small, color: ACCENT }),
            ]),
          ]
        : []),
    ],
  );

/** Word sets a note's number right before its first word. */
const withSpace = (line: Line): Line => ({
  ...line,
  stretches: [{ text: ' ', direction: line.direction, strong: false }, ...line.stretches],
});

const reading = ({ direction }: Line) => ({ rightToLeft: direction === 'rtl' });

const setLine = (
  line: Line,
  options: IParagraphOptions,
  look: RunLook,
  after: readonly ParagraphChild[] = [],
): Paragraph =>
  new Paragraph({
    ...options,
    bidirectional: line.direction === 'rtl',
    children: [...markRuns(line).stretches.map((stretch) => setRun(stretch, look)), ...after],
  });

const setRun = ({ text, direction, strong }: Stretch, { bold, ...look }: RunLook): TextRun =>
  new TextRun({
    ...look,
    text,
    ...(bold || strong ? { bold: true } : {}),
    rightToLeft: direction === 'rtl',
    language: { value: 'en-GB', bidirectional: 'ar-SA' },
  });

class LinkAttributes extends XmlAttributeComponent<{ readonly id: string }> {
  protected override readonly xmlKeys = { id: 'r:id' };
}

/** A link whose relationship has a name of ours: docx's own gives each a random one. */
class WebLink extends XmlComponent {
  private readonly name: string;
  private readonly url: string;

  constructor(name: string, url: string, children: readonly TextRun[]) {
    super('w:hyperlink');
    this.name = name;
    this.url = url;
    // docx puts `rId` before the names of relationships.
    this.root.push(new LinkAttributes({ id: `rId${name}` }), ...children);
  }

  override prepForXml(context: IContext) {
    context.viewWrapper.Relationships.addRelationship(
      this.name,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      this.url,
      'External',
    );
    return super.prepForXml(context);
  }
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
