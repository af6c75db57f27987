/**
 * The words of a PDF as readers copy them out: takes the primer's page out of what Typst wrote, and writes the
 * ligature of lam and alef down as the one character it is. Readers take the glyphs of an Arabic line from the
 * left and turn the line round; a ligature of two letters would come out backwards (`ال` for `لا`).
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

/** Rewrites a PDF of Typst's whose first page is the primer; the same bytes give the same bytes. */
export function restoreWords(pdf: Buffer): Buffer {
  const objects = readObjects(pdf);
  const tree = [...objects].find(([, body]) => /\/Type \/Pages\b/.test(head(body)));
  const kids = tree && /\/Kids \[\s*(\d+) 0 R/.exec(head(tree[1]));
  if (!tree || !kids) throw new PdfStructureError('no page tree');
  const primer = Number(kids[1]);
  const content = /\/Contents (\d+) 0 R/.exec(head(objects.get(primer) ?? Buffer.alloc(0)));
  objects.set(
    tree[0],
    Buffer.from(
      head(tree[1])
        .replace(/(\/Kids \[\s*)\d+ 0 R ?/, '$1')
        .replace(/\/Count (\d+)/, (_, count: string) => `/Count ${Number(count) - 1}`),
      'latin1',
    ),
  );
  objects.delete(primer);
  if (content) objects.delete(Number(content[1]));
  for (const [id, body] of objects) {
    if (/\/Type \/CMap\b/.test(head(body))) objects.set(id, rewriteStream(body, writeLigatures));
  }
  return writeObjects(pdf, objects);
}

const writeLigatures = (map: string): string =>
  map.replace(/<([0-9A-F]{4})> <([0-9A-F]{8})>/gi, (entry, glyph: string, letters: string) =>
    LAM_ALEF[letters.toUpperCase()] ? `<${glyph}> <${LAM_ALEF[letters.toUpperCase()]}>` : entry,
  );

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
