/** Holds the design: rooms import only from rooms above them, and bidi controls are escapes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms, as data flows; `commands/` stands between the documents and Discord. */
const ROOMS = [
  'src/corpus',
  'src/arabic',
  'src/names',
  'src/quotation',
  'src/timex',
  'src/retrieval',
  'src/library',
  'src/answers',
  'src/documents',
  'commands',
  'src/discord',
  'src/loopback',
  'src/settings.ts',
  'src/cli',
  'src/main.ts',
];
/** The folders of the largest rooms, as each may import from those before it; what a room holds itself is for all. */
const FOLDERS = [
  ['src/names', ['words', 'phrases', 'identity', 'speakers']],
  ['src/quotation', ['cues', 'text', 'subjects', 'ends', 'frames', 'statements']],
  ['src/timex', ['calendar', 'text', 'rules', 'resolution']],
  ['src/loopback', ['wire', 'rules', 'state', 'rest', 'acting', 'desk']],
  ['src/retrieval', ['question', 'senses', 'index', 'reader', 'ranking', 'refusal']],
  ['src/answers', ['reply', 'told', 'asked', 'standpoints', 'timeline', 'ask', 'brief']],
] as const;
const SIBLINGS = [['src/quotation', 'src/timex']];

const root = resolve(import.meta.dirname, '..');
const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : [];
  });
const files = [...filesUnder(join(root, 'src')), ...filesUnder(join(root, 'commands'))];
const roomOf = (path: string) =>
  ROOMS.findIndex((room) => path === join(root, room) || path.startsWith(`${join(root, room)}/`));
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map((match) =>
    resolve(dirname(path), (match[1] ?? match[2]) as string),
  );

describe('the rooms', () => {
  test('every file stands in a room', () => {
    expect(files.filter((path) => roomOf(path) < 0).map((path) => relative(root, path))).toEqual(
      [],
    );
  });

  test('a room imports only from rooms above it', () => {
    const backward = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => roomOf(target) > roomOf(path))
        .map((target) => `${relative(root, path)} -> ${relative(root, target)}`),
    );
    expect(backward).toEqual([]);
  });

  test.each(FOLDERS)('inside %s a folder imports only from those before it', (room, folders) => {
    const placeOf = (path: string) =>
      folders.findIndex((folder) => path.startsWith(`${join(root, room, folder)}/`));
    const backward = files
      .filter((path) => placeOf(path) >= 0)
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => placeOf(target) > placeOf(path))
          .map((target) => `${relative(root, path)} -> ${relative(root, target)}`),
      );
    expect(backward).toEqual([]);
    expect(readdirSync(join(root, room)).filter((name) => !name.endsWith('.ts'))).toEqual(
      [...folders].sort(),
    );
  });

  test('siblings do not import one another', () => {
    const across = files.flatMap((path) =>
      importsOf(path)
        .filter((target) =>
          SIBLINGS.some((pair) => {
            const [a, b] = pair.map((room) => join(root, room)) as [string, string];
            return (
              (path.startsWith(a) && target.startsWith(b)) ||
              (path.startsWith(b) && target.startsWith(a))
            );
          }),
        )
        .map((target) => `${relative(root, path)} -> ${relative(root, target)}`),
    );
    expect(across).toEqual([]);
  });

  test('only the discord and loopback rooms know a Discord shape', () => {
    const knowing = files.filter(
      (path) =>
        /from '(discord\.js|discord-api-spec[^']*)'/.test(readFileSync(path, 'utf8')) &&
        !/src\/(discord|loopback)\//.test(path),
    );
    expect(knowing.map((path) => relative(root, path))).toEqual([]);
  });

  test('bidi controls in source are escapes', () => {
    const raw = [...files, ...filesUnder(join(root, 'test'))].filter((path) =>
      /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(readFileSync(path, 'utf8')),
    );
    expect(raw.map((path) => relative(root, path))).toEqual([]);
  });
});
