/**
 * The paragraphs of a Word document: lines with their runs, notes and links.
 *
 * @module
 */
import {
  FootnoteReferenceRun,
  type IContext,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from 'docx';
import type { DocumentNote } from './document.ts';
import { type Line, markRuns, type Stretch } from './line.ts';

/** The colours: of what is said beside the words, of names and headings, behind excerpts. */
export const QUIET = '5C656D';
export const ACCENT = '0E5A63';
export const SHADE = 'F1F5F5';
/** In half points. */
export const SIZE = { title: 36, heading: 26, excerpt: 24, text: 21, cell: 19, small: 17 } as const;
/** Distances in twentieths of a point. */
export const GAP = { small: 60, line: 120, row: 240 } as const;

/** How a run looks. */
export type RunLook = {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
};

/** Sets the numbers of notes behind the last line of an excerpt. */
export const noteMarks = (notes: readonly DocumentNote[], line: Line): ParagraphChild[] =>
  notes.flatMap(({ number }, index) => [
    ...(index > 0 ? [new TextRun({ text: ' · ', superScript: true, ...reading(line) })] : []),
    new FootnoteReferenceRun(number),
  ]);

/** Sets a line of the reply's own words, small. */
export const setSmall = (line: Line, before: number = 0): Paragraph =>
  setLine(line, { spacing: { before, after: GAP.small } }, { size: SIZE.small, color: QUIET });

/** Sets a note: its citation line, and its link. */
export const setNote = ({ number, line, link }: DocumentNote): Paragraph =>
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

/** Sets a line as a paragraph of its direction, each stretch a run of its own. */
export const setLine = (
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
