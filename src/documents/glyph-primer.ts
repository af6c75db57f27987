/**
 * What a PDF must meet first so that its words can be copied out again. Typst 0.13 gives each glyph the text of the
 * cluster it first stands in: where that is a letter with its vowel sign, letter and sign are both written down
 * as the pair, and every later use of the letter comes out wrong. Met alone before, each has its own text.
 *
 * @module
 */
import { type Document, linesOf } from './document.ts';
import { lineText } from './line.ts';

const MARKED_WORD = /[\p{L}\p{M}\u200c\u200d]*\p{M}[\p{L}\p{M}\u200c\u200d]*/gu;
const MARKS = /\p{M}+/gu;

/**
 * Lists the texts that a PDF of the document must begin with: a space, whose glyph the bidi controls share, each
 * combining mark, each run of them, and each word that has any without them.
 *
 * @example
 * primeGlyphs(document of 'مضيفًا'); // => ['a b', '\u064b', 'مضيفا']
 */
export function primeGlyphs(document: Document): readonly string[] {
  const text = linesOf(document).map(lineText).join('\n');
  const words = text.match(MARKED_WORD) ?? [];
  const runs = words.flatMap((word) => word.match(MARKS) ?? []);
  return [
    ...new Set([
      'a b',
      ...runs.flatMap((run) => [...run]),
      ...runs,
      ...words.map((word) => word.replace(MARKS, '')),
    ]),
  ].filter((primer) => primer !== '');
}
