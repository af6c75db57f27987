/**
 * A page of an `Answer` as a PNG: the same pages as the PDF's.
 *
 * @module
 */
import type { Answer } from '../answers/reply/answer.ts';
import { composeDocument } from './document.ts';
import { drawPage } from './picture.ts';
import { typeset } from './typst-compiler.ts';
import { documentData } from './typst-data.ts';

/** Thrown for a page that the answer's document does not have. */
export class NoSuchPageError extends Error {
  override name = 'NoSuchPageError';
}

/** Which page to draw, and how large. */
export interface PngOptions {
  /** From 1, which is the default. */
  readonly page?: number;
  /** In pixels; 1240 (A4 at 150 to the inch) unless given. */
  readonly width?: number;
}

/**
 * Renders one page of an answer as a PNG.
 *
 * @throws NoSuchPageError naming how many pages there are
 */
export function renderPng(answer: Answer, { page = 1, width = 1240 }: PngOptions = {}): Buffer {
  const inputs = { document: documentData(composeDocument(answer)), primer: [] };
  const { svg, pages } = typeset('answer.typ', inputs, (compiler, document) => ({
    svg: compiler.plainSvg(document),
    pages: document.numOfPages,
  }));
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new NoSuchPageError(`page ${page} of a document of ${pages}`);
  }
  return drawPage(svg, page, pages, width);
}
