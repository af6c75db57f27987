/**
 * Reads the words of a document back out of its file, for the verbatim gate on exports: what stood in the article,
 * as far as it can be seen, must be found again, whole and in order.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { inflateRawSync } from 'node:zlib';
import type { Answer } from '../../src/answers/reply/answer.ts';
import { excerptsOf } from '../../src/answers/verbatim-gate.ts';
import { stripBidi } from '../../src/arabic/bidi.ts';
import { visibleText } from '../../src/documents/line.ts';

/** Lists the lines of an answer's excerpts that a page has to show, attribution first as pages set it. */
export const excerptLinesOf = (answer: Answer): string[] =>
  answer.sections.flatMap(({ entries }) =>
    entries.flatMap(({ excerpt, attribution }) =>
      [...(attribution ? [attribution] : []), excerpt].flatMap(({ text }) =>
        visibleText(text)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    ),
  );

/** Returns the first of the texts that does not follow the ones before it, undefined where all do. */
export function firstMissing(texts: readonly string[], within: string): string | undefined {
  let at = 0;
  return texts.find((text) => {
    const found = within.indexOf(text, at);
    at = found < 0 ? at : found + text.length;
    return found < 0;
  });
}

/** Reads the text of a Markdown file: escapes undone, emphasis, quotation and break marks taken off. */
export function readMarkdown(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const body = line.replace(/^> ?/, '');
      const slashes = /\\*$/.exec(body)?.[0].length ?? 0;
      const words = slashes % 2 === 1 ? body.slice(0, -1) : body;
      return stripBidi(
        words.replace(/\\(.)|\*\*|<\/?strong>/gsu, (_, escaped?: string) => escaped ?? ''),
      );
    })
    .join('\n');
}

/** Reads the files of a ZIP archive by name, as text. */
export function readArchive(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(from, from + size);
    const path = archive.toString('utf8', at + 46, at + 46 + (name ?? 0));
    files.set(path, (method === 8 ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads the text of a part of a Word document, a line for each paragraph. */
export const readWordXml = (xml: string): string =>
  [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)]
    .map(([, paragraph = '']) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>/g)]
        .map(([, text]) => text)
        .join(''),
    )
    .map((text) => text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity))
    .map(stripBidi)
    .join('\n');

/** Reads the text of a PDF as poppler's `pdftotext` finds it, page after page. */
export const readPdf = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1 << 28 }).toString();

/** The Arabic letters of a text in order: a PDF's reader puts white space where it sees gaps, and no vowel signs. */
export const arabicLetters = (text: string): string =>
  (text.normalize('NFKC').match(/(?=\p{L})\p{Script=Arabic}/gu) ?? []).join('');

/** Lists the Latin words and numbers of a text, sorted, each as often as it stands there. */
export const otherWords = (text: string): string[] =>
  (stripBidi(text.normalize('NFKC')).match(/\p{Script=Latin}+|\p{Nd}+/gu) ?? []).sort();

/** Tells how many excerpts an answer has, for tests that must not pass for want of any. */
export const countExcerpts = (answer: Answer): number => excerptsOf(answer).length;
