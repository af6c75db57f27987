/**
 * A contested proposition as a table of a Word document: a column for each side that anybody is on.
 *
 * @module
 */
import {
  BorderStyle,
  type IParagraphOptions,
  type Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DocumentColumn, DocumentEntry } from './document.ts';
import { ACCENT, GAP, noteMarks, QUIET, SHADE, SIZE, setLine } from './docx-lines.ts';
import type { Direction } from './line.ts';

/** Twentieths of a point between the margins of a page. */
const PAGE_WIDTH = 9026;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D5' } as const;
const MARGINS = { top: 80, bottom: 80, left: 100, right: 100 } as const;
const TIGHT: IParagraphOptions = { spacing: { before: 0, after: GAP.small } };

/** Sets the table, read as its document is. */
export function setTable(columns: readonly DocumentColumn[], direction: Direction): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((PAGE_WIDTH * width) / total));
  const cellOf = (children: Paragraph[], index: number, fill?: string) =>
    new TableCell({
      children,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: MARGINS,
      ...(fill ? { shading: { type: 'clear' as const, fill, color: 'auto' } } : {}),
    });
  return new Table({
    visuallyRightToLeft: direction === 'rtl',
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      left: HAIRLINE,
      right: HAIRLINE,
      insideHorizontal: HAIRLINE,
      insideVertical: HAIRLINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ heading }, index) =>
          cellOf([setLine(heading, TIGHT, { size: SIZE.cell, bold: true })], index, SHADE),
        ),
      }),
      new TableRow({
        children: columns.map(({ entries }, index) => cellOf(entries.flatMap(setCell), index)),
      }),
    ],
  });
}

function setCell(
  { label, attribution, excerpt, notes, remarks }: DocumentEntry,
  index: number,
): Paragraph[] {
  // Nothing is kept with what follows: a word processor then keeps the whole table with it, on the next page.
  const first: IParagraphOptions = {
    spacing: { before: index > 0 ? GAP.line : 0, after: GAP.small },
  };
  const small = { size: SIZE.small, color: QUIET };
  return [
    ...(label ? [setLine(label, first, { size: SIZE.cell, bold: true, color: ACCENT })] : []),
    ...attribution.map((line) => setLine(line, TIGHT, small)),
    ...excerpt.map((line, at) =>
      setLine(
        line,
        TIGHT,
        { size: SIZE.text },
        at === excerpt.length - 1 ? noteMarks(notes, line) : [],
      ),
    ),
    ...remarks.map((line) => setLine(line, TIGHT, small)),
  ];
}
