import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileBriefMemory } from '../../../src/answers/brief/brief-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-briefs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('FileBriefMemory', () => {
  test('recalls a reader’s last brief on a topic after a restart, whatever the order of its words', async () => {
    await new FileBriefMemory(folder).remember('channel-1', 'ألبانيا وإيران', {
      at: '2024-05-01T10:00',
      articles: ['b', 'a'],
    });
    const memory = new FileBriefMemory(folder);
    expect(await memory.recall('channel-1', 'إيران وألبانيا')).toEqual({
      at: '2024-05-01T10:00',
      articles: ['a', 'b'],
      before: [],
    });
    expect(await memory.recall('channel-2', 'ألبانيا وإيران')).toBeUndefined();
    expect(await memory.recall('channel-1', 'ألبانيا')).toBeUndefined();
  });

  test('keeps the articles of earlier briefs known', async () => {
    const memory = new FileBriefMemory(join(folder, 'made', 'when-needed'));
    await memory.remember('reader', 'السد', { at: '2024-05-01', articles: ['a'] });
    await memory.remember('reader', 'السد', { at: '2024-05-02', articles: ['b'] });
    expect(await memory.recall('reader', 'السد')).toEqual({
      at: '2024-05-02',
      articles: ['a', 'b'],
      before: ['a'],
    });
  });

  test('takes a file that cannot be read for none, and writes neither reader nor topic into its name', async () => {
    const memory = new FileBriefMemory(folder);
    await memory.remember('reader', 'السد', { at: '2024-05-01', articles: ['a'] });
    const [file = ''] = readdirSync(folder);
    expect(file).toMatch(/^[0-9a-f]{64}\.json$/);
    writeFileSync(join(folder, file), '{"at":');
    expect(await memory.recall('reader', 'السد')).toBeUndefined();
  });
});
