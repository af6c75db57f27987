/**
 * Pictures of what Typst set: its SVG, in which every glyph is an outline, drawn by resvg without any font.
 *
 * @module
 */
import { Resvg } from '@resvg/resvg-js';

/** What a drawing shows when it has nothing behind it. */
const PAPER = '#ffffff';
/**
 * Bytes to the pixel that resvg holds until V8 collects its objects, which V8 does not know of: a buffer as large, never
 * touched, makes it collect them in time. Without it 60 pages keep 400 MB, with it 170.
 */
const UNSEEN_BY_V8 = 16;
const ROOT = /^<svg[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/;
/** Typst's SVG holds no text, so that a group this far indented is always a page. */
const PAGE = /^ {4}<g\b[\s\S]*?^ {4}<\/g>/gm;
const GLYPHS = /^ {4}<defs\b[\s\S]*?^ {4}<\/defs>/gm;

/**
 * Draws one page of an SVG of Typst's as a PNG. Only that page is handed to resvg: drawing a window of 30 pages takes
 * it a minute.
 *
 * @param page from 1, of `pages` of one height
 * @param pixels the picture's width
 */
export function drawPage(svg: string, page: number, pages: number, pixels: number): Buffer {
  const [, width = '', allHeights = ''] = ROOT.exec(svg) ?? [];
  const height = Number(allHeights) / pages;
  const drawing = new Resvg(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"',
      ` viewBox="0 ${(page - 1) * height} ${width} ${height}"`,
      ` width="${width}" height="${height}">`,
      svg.match(PAGE)?.[page - 1] ?? '',
      ...(svg.match(GLYPHS) ?? []),
      '</svg>',
    ].join('\n'),
    {
      background: PAPER,
      fitTo: { mode: 'width', value: pixels },
      font: { loadSystemFonts: false },
    },
  );
  const picture = drawing.render();
  const png = picture.asPng();
  new ArrayBuffer(UNSEEN_BY_V8 * picture.width * picture.height);
  return png;
}
