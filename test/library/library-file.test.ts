import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LibraryFile, writeState } from '../../src/library/library-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('LibraryFile', () => {
  test('lets the event loop turn after each write, so that libSQL lets go of what was written', async () => {
    const file = await LibraryFile.open(join(folder, 'library.db'));
    let turns = 0;
    const turn = () => {
      turns++;
      immediate = setImmediate(turn);
    };
    let immediate = setImmediate(turn);
    for (let write = 1; write <= 3; write++) {
      await file.write([writeState('edition', String(write))]);
      expect(turns).toBeGreaterThanOrEqual(write);
    }
    clearImmediate(immediate);
    expect(await file.readState('edition')).toBe('3');
    await file.close();
  });
});
