/**
 * A timeline as one tall picture to be read on a phone: dates on a line, each with the clause it dates and who
 * published it.
 *
 * @module
 */
import type { Answer } from '../answers/reply/answer.ts';
import { composeDocument, type Document } from './document.ts';
import { makeOwnLine } from './line.ts';
import { drawPage } from './picture.ts';
import { typeset } from './typst-compiler.ts';
import { documentData, lineData } from './typst-data.ts';
import { WORDING } from './wording.ts';

/** The picture's width in pixels: a phone's, three to the point. */
const WIDTH = 1080;
/** A picture taller than this, in points, cannot be opened on every phone: rows are left to the full answer. */
const TALLEST = 4000;

/**
 * Renders a timeline as a PNG, 1080 pixels wide. Rows for which it has no room are counted in its last line; no row
 * is cut, so that a first row longer than the picture is drawn smaller.
 */
export function renderTimelinePicture(answer: Answer): Buffer {
  const document = composeDocument(answer);
  const rows = document.sections.reduce((sum, { entries }) => sum + entries.length, 0);
  let shown = rows;
  for (;;) {
    const { height, svg } = setRows(document, shown, rows);
    if (svg !== null) {
      const scale = Math.min(1, TALLEST / height);
      return drawPage(svg, 1, 1, Math.max(1, Math.round(WIDTH * scale)));
    }
    shown = Math.max(1, Math.min(shown - 1, Math.floor((shown * TALLEST) / height)));
  }
}

/** Sets the first rows; gives the drawing only where it is not too tall, or cannot be shorter. */
function setRows(
  document: Document,
  shown: number,
  rows: number,
): { readonly height: number; readonly svg: string | null } {
  const { language } = document;
  let room = shown;
  const sections = document.sections.flatMap((section) => {
    const entries = section.entries.slice(0, room);
    room -= entries.length;
    return entries.length > 0 || section.entries.length === 0 ? [{ ...section, entries }] : [];
  });
  const more = rows - shown;
  const inputs = {
    document: documentData({ ...document, sections }),
    more: more > 0 ? lineData(makeOwnLine(WORDING[language].more(more), language)) : null,
  };
  return typeset('timeline-picture.typ', inputs, (compiler, page) => {
    const [height] = compiler.query(page, { selector: '<height>', field: 'value' }) as number[];
    const fits = (height ?? 0) <= TALLEST || shown <= 1;
    return { height: height ?? 0, svg: fits ? compiler.plainSvg(page) : null };
  });
}
