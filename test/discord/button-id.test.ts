/** A button's id holds what it asks for, or the key under which that is kept. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readButtonId, writeButtonId } from '../../src/discord/button-id.ts';
import { openKeptQueries } from '../../src/discord/kept-queries.ts';
import { openLog } from '../../src/discord/log.ts';
import { anyText } from '../support/answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-kept-'));
const log = openLog({ level: 'silent' });
const kept = openKeptQueries(folder, log);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const OWNER = '900000000000000011';

describe('writeButtonId', () => {
  test('writes short questions out, so that nothing needs to be kept', () => {
    const query = {
      command: 'who-said',
      options: { topic: 'قطع العلاقات', basis: true, private: true },
    };
    const id = writeButtonId({ kind: 'turn', slot: 2, page: 4, query }, OWNER, kept);
    expect(id).toBe(
      'i1;t;2;4;6u5wbmwwolnv;who-said;topic=قطع العلاقات;basis=+'.replace(
        /6u5wbmwwolnv/,
        BigInt(OWNER).toString(36),
      ),
    );
    expect(readdirSync(join(folder, 'kept-queries'))).toEqual([]);
  });

  test('is at most 100 characters and reads back as what was asked, for any question', () => {
    const anyOptions = fc.dictionary(
      fc.constantFrom('topic', 'speaker', 'from', 'basis'),
      fc.oneof(
        anyText,
        fc.boolean(),
        fc.constantFrom('-', '+', ' ', 'a;b=c#d', ' قبل', 'بعد ', 'قطع'),
      ),
    );
    const anyOwner = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);
    fc.assert(
      fc.property(anyOptions, anyOwner, fc.nat(999), fc.boolean(), (options, owner, page, turn) => {
        const press = { slot: 3, page, query: { command: 'ask', options: { ...options } } };
        const kind = turn ? 'turn' : 'ask';
        const id = writeButtonId({ ...press, kind }, owner, kept);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readButtonId(id, kept)).toEqual({ kind, page, owner, query: press.query });
      }),
      { numRuns: 500 },
    );
  });
});

describe('readButtonId', () => {
  test.each(['', 'x', 'i0;t;1;1;a;ask', 'i1;z;1;1;a;ask', 'i1;t;1;1;A!;ask', 'i1;t;x;1;a;ask'])(
    'knows «%s» for no button of this version',
    (id) => {
      expect(readButtonId(id, kept)).toBeUndefined();
    },
  );

  test('finds no question under a key that is lost, broken or a path', () => {
    for (const key of ['A'.repeat(22), '../../etc/passwd', '']) {
      expect(readButtonId(`i1;t;0;1;a;#${key}`, kept)?.query).toBeUndefined();
    }
  });
});

describe('openKeptQueries', () => {
  test('goes on without a folder it can write, and says so in the log', () => {
    const lines: string[] = [];
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const nowhere = openKeptQueries(
      file,
      openLog({ level: 'warn', write: (line) => lines.push(line) }),
    );
    expect(nowhere.keep({ command: 'ask', options: {} })).toHaveLength(22);
    expect(lines.join('')).toContain('cannot be used');
  });
});
