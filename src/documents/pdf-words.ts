/**
 * The words of a PDF as readers copy them out. Readers take the glyphs of an Arabic line from the left and turn the
 * line round. So the ligature of lam and alef is written down as the one character it is, since two letters
 * would come out backwards (`ال` for `لا`); and vowel signs, which stand off the line between the glyphs, are
 * drawn after them and left out of what is copied, since readers take them for words of their own and set the
 * words of the line in another order. The page shows them. The primer's page is taken out.
 *
 * @module
 */
import { deflateSync, inflateSync } from 'node:zlib';

/** Thrown where a PDF is not built as Typst 0.13 builds them. */
export class PdfStructureError extends Error {
  override name = 'PdfStructureError';
}

/** Ligatures of lam and alef by the UTF-16 of their letters, in the hexadecimal of a CMap. */
const LAM_ALEF: Readonly<Record<string, string>> = {
  '06440622': 'FEF5',
  '06440623': 'FEF7',
  '06440625': 'FEF9',
  '06440627': 'FEFB',
};

/** A text of nothing but vowel signs and other marks above or below a letter. */
const SIGNS = /^\p{M}+$/u;

/** Rewrites a PDF of Typst's whose first page is the primer; the same bytes give the same bytes. */
export function restoreWords(pdf: Buffer): Buffer {
  const objects = readObjects(pdf);
  const tree = [...objects].find(([, body]) => /\/Type \/Pages\b/.test(head(body)));
  const kids = tree && /\/Kids \[\s*(\d+) 0 R/.exec(head(tree[1]));
  if (!tree || !kids) throw new PdfStructureError('no page tree');
  const primer = Number(kids[1]);
  const content = contentOf(objects.get(primer) ?? Buffer.alloc(0));
  objects.set(
    tree[0],
    Buffer.from(
      head(tree[1])
        .replace(/(\/Kids \[\s*)\d+ 0 R ?/, '$1')
        .replace(/\/Count (\d+)/, (_, count: string) => `/Count ${Number(count) - 1}`),
      'latin1',
    ),
  );
  const pages = new Set(
    [...objects.values()].flatMap((body) =>
      /\/Type \/Page\b/.test(head(body)) ? (contentOf(body) ?? []) : [],
    ),
  );
  objects.delete(primer);
  if (content !== undefined) objects.delete(content);
  for (const [id, body] of objects) {
    if (/\/Type \/CMap\b/.test(head(body))) objects.set(id, rewriteStream(body, correctMap));
    else if (pages.has(id)) objects.set(id, rewriteStream(body, gatherSigns));
  }
  return writeObjects(pdf, objects);
}

/** Writes the ligatures of a CMap down as one character, and leaves the signs out. */
const correctMap = (map: string): string =>
  map.replace(/\d+ beginbfchar\n([\s\S]*?)endbfchar/g, (_, entries: string) => {
    const kept = entries
      .split('\n')
      .filter((entry) => entry !== '' && !SIGNS.test(lettersOf(entry)))
      .map((entry) =>
        entry.replace(/<([0-9A-F]{8})>$/i, (text, letters: string) => {
          const ligature = LAM_ALEF[letters.toUpperCase()];
          return ligature ? `<${ligature}>` : text;
        }),
      );
    if (kept.length === 0) return '';
    return `${kept.length} beginbfchar\n${kept.join('\n')}\nendbfchar`;
  });

/** The letters that an entry of a CMap, such as `<0012> <0644>`, gives its glyph. */
function lettersOf(entry: string): string {
  const units = /<([0-9A-F]*)>\s*$/i.exec(entry)?.[1]?.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** The number of the object that holds a page's content. */
function contentOf(page: Buffer): number | undefined {
  const match = /\/Contents (\d+) 0 R/.exec(head(page));
  return match ? Number(match[1]) : undefined;
}

const SHOWN_TEXT = /BT\n1 0 0 -1 \S+ (\S+) Tm\n\[[^\]]*\] TJ\nET\n/g;
const SHOWN_TEXTS = new RegExp(`(?:${SHOWN_TEXT.source}){2,}`, 'g');

/**
 * Draws the signs that stand off the line after the letters on it. Typst stops in a word to draw a vowel sign;
 * readers take the stop for the end of the word, and words for lines.
 */
const gatherSigns = (content: string): string =>
  content.replace(SHOWN_TEXTS, (texts) => {
    const parts = [...texts.matchAll(SHOWN_TEXT)].map(([text, height = '']) => ({ text, height }));
    const lengths = new Map<string, number>();
    for (const { text, height } of parts) {
      lengths.set(height, (lengths.get(height) ?? 0) + text.length);
    }
    const [line] = [...lengths].sort(([, a], [, b]) => b - a)[0] ?? [];
    const on = parts.filter(({ height }) => height === line);
    const off = parts.filter(({ height }) => height !== line);
    return [...on, ...off].map(({ text }) => text).join('');
  });

/** The dictionary of an object, before its stream. */
function head(body: Buffer): string {
  const stream = body.indexOf('\nstream');
  return body.toString('latin1', 0, stream < 0 ? body.length : stream);
}

function rewriteStream(body: Buffer, change: (text: string) => string): Buffer {
  const from = body.indexOf('\nstream\n') + '\nstream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(head(body))?.[1] ?? 0);
  const text = inflateSync(body.subarray(from, from + length)).toString('latin1');
  const data = deflateSync(Buffer.from(change(text), 'latin1'), { level: 9 });
  const dictionary = head(body).replace(/\/Length \d+/, `/Length ${data.length}`);
  return Buffer.concat([
    Buffer.from(`${dictionary}\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}

/** Reads the objects of a PDF by the offsets of its cross-reference table, in the order of the file. */
function readObjects(pdf: Buffer): Map<number, Buffer> {
  const table = tableOf(pdf);
  const offsets = [...table.text.matchAll(/^(\d{10}) \d{5} ([nf])/gm)]
    .map((entry, id) => ({ id, offset: Number(entry[1]), used: entry[2] === 'n' }))
    .filter(({ used }) => used)
    .sort((a, b) => a.offset - b.offset);
  return new Map(
    offsets.map(({ id, offset }, index) => [
      id,
      pdf.subarray(offset, offsets[index + 1]?.offset ?? table.offset),
    ]),
  );
}

function tableOf(pdf: Buffer): { readonly offset: number; readonly text: string } {
  const end = pdf.toString('latin1', Math.max(0, pdf.length - 64));
  const offset = Number(/startxref\s+(\d+)/.exec(end)?.[1] ?? -1);
  const text = offset < 0 ? '' : pdf.toString('latin1', offset);
  if (!text.startsWith('xref')) throw new PdfStructureError('no cross-reference table');
  return { offset, text };
}

function writeObjects(pdf: Buffer, objects: ReadonlyMap<number, Buffer>): Buffer {
  const table = tableOf(pdf);
  const trailer = /trailer[\s\S]*?(?=startxref)/.exec(table.text)?.[0];
  if (!trailer) throw new PdfStructureError('no trailer');
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1]);
  const first = Math.min(...[...readObjects(pdf).values()].map((body) => body.byteOffset));
  const parts = [pdf.subarray(0, first - pdf.byteOffset)];
  let offset = parts[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  for (const [id, body] of objects) {
    offsets.set(id, offset);
    parts.push(body);
    offset += body.length;
  }
  const rows = Array.from({ length: size }, (_, id) => {
    const at = offsets.get(id);
    if (at === undefined) return `0000000000 65535 f\r\n`;
    return `${String(at).padStart(10, '0')} 00000 n\r\n`;
  });
  parts.push(
    Buffer.from(`xref\n0 ${size}\n${rows.join('')}${trailer}startxref\n${offset}\n%%EOF`, 'latin1'),
  );
  return Buffer.concat(parts);
}
