/**
 * Which characters a TrueType font has glyphs for, from its `cmap` table.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap (formats 4 and 12)
 * @module
 */

/** Reads the code points that a TrueType font covers. */
export function readCoverage(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  const cmap = findTable(font, 'cmap');
  if (cmap === undefined) return covered;
  const subtables = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < subtables; i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, covered);
    if (format === 12) addGroups(font, at, covered);
  }
  return covered;
}

function findTable(font: Buffer, tag: string): number | undefined {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return undefined;
}

/** Format 4: segments of the first plane, each by a shift or by a row of glyph numbers. */
function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const twice = font.readUInt16BE(at + 6);
  const [ends, starts, shifts, rows] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice];
  for (let i = 0; i < twice; i += 2) {
    const end = font.readUInt16BE(at + ends + i);
    const start = font.readUInt16BE(at + starts + i);
    const shift = font.readUInt16BE(at + shifts + i);
    const row = font.readUInt16BE(at + rows + i);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const place = at + rows + i + row + 2 * (code - start);
      const raw = row === 0 ? code : font.readUInt16BE(place);
      if (raw !== 0 && ((raw + shift) & 0xffff) !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of any plane. */
function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + 12 * i;
    const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    const glyph = font.readUInt32BE(group + 8);
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) covered.add(code);
  }
}
