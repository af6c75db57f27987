/**
 * An `Answer` as a PDF: A4 pages, each excerpt with its citations as footnotes on its page.
 *
 * @module
 */
import type { Answer } from '../answers/reply/answer.ts';
import { composeDocument } from './document.ts';
import { primeGlyphs } from './glyph-primer.ts';
import { makeLine } from './line.ts';
import { restoreWords } from './pdf-words.ts';
import { typeset } from './typst-compiler.ts';
import { documentData, lineData } from './typst-data.ts';

/** Renders an answer as a PDF; the same answer gives the same bytes. */
export function renderPdf(answer: Answer): Buffer {
  const document = composeDocument(answer);
  const inputs = {
    document: documentData(document),
    primer: primeGlyphs(document).map((words) => lineData(makeLine(words, 'rtl'))),
  };
  return restoreWords(
    typeset('answer.typ', inputs, (compiler, pages) =>
      compiler.pdf(pages, { creationTimestamp: 0 }),
    ),
  );
}
