/** `npm start` as a person runs it: what it prints, how it ends, and what it says of a bad start. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../src/loopback/loopback.ts';

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts');
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz012345';
const ARTICLE = `---
id: port
publisher: صحيفة الميناء
url: https://example.org/port
published: 2024-03-05
---
قال مدير الميناء سالم الحسن إن الرصيف الجديد سيفتح في أبريل المقبل.
وأكد وزير النقل أن العمل في الميناء مستمر.
`;

/** The program as it runs: what it has printed, and its end. */
interface Run {
  readonly child: ChildProcessWithoutNullStreams;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

let folder: string;
let runs: Run[] = [];
let loopback: Loopback | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-start-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'port.txt'), ARTICLE);
});
afterEach(async () => {
  for (const { child } of runs) child.kill('SIGKILL');
  await Promise.all(runs.map(({ ended }) => ended));
  runs = [];
  await loopback?.close();
  loopback = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs it in the folder, with nothing of this shell's settings. */
function run(environment: Record<string, string> = {}, ...args: string[]): Run {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ISNAD_ARTICLES: 'articles', ...environment },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const started = { child, out: () => out, err: () => err, ended };
  runs.push(started);
  return started;
}

const printed = (started: Run, pattern: RegExp) =>
  expect.poll(() => started.out() + started.err(), { timeout: 20_000 }).toMatch(pattern);

describe('npm start without a token', { timeout: 30_000 }, () => {
  test('shows a sample answer and the page’s address, and ends cleanly on Ctrl-C', async () => {
    const started = run();
    await printed(started, /Ctrl-C ends it/);
    expect(started.out()).toContain('مدير الميناء سالم الحسن');
    expect(started.out()).toContain('صحيفة الميناء، 5 مارس 2024، الفقرة 1');
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(started.out())?.[0] ?? '';
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(started.err()).toBe('');
  });

  test('names a malformed article with file and line, and serves the rest', async () => {
    writeFileSync(
      join(folder, 'articles', 'bad.txt'),
      '---\nid: bad\npublished: 2024-02-30\n---\nنص\n',
    );
    const started = run();
    await printed(started, /answers on this machine from one article/);
    expect(started.err()).toMatch(/^articles\/bad\.txt:3: .+\n$/);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });

  test('reads settings from .env in the working folder', async () => {
    writeFileSync(join(folder, '.env'), 'BIDI_MODE=sideways\n');
    const started = run();
    expect(await started.ended).toBe(1);
    expect(started.err()).toBe('BIDI_MODE must be one of isolate, marks, off.\n');
  });
});

describe('a bad start says its mend in one line and ends with 1', { timeout: 30_000 }, () => {
  const failsWith = async (
    environment: Record<string, string>,
    line: RegExp,
    ...args: string[]
  ) => {
    const started = run(environment, ...args);
    expect(await started.ended).toBe(1);
    expect(started.err()).toMatch(line);
    expect(started.err().trimEnd().split('\n')).toHaveLength(1);
    expect(started.err()).not.toContain(TOKEN);
  };
  const onDiscord = async (token = TOKEN) => {
    loopback = await startLoopback({ token });
    return { DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: loopback.api };
  };

  test('for a port in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await failsWith(
      { ISNAD_PORT: String(port) },
      /^ISNAD_PORT: Port \d+ of 127\.0\.0\.1 is in use\. Choose/,
    );
    server.close();
  });

  test('for a token that is none', () =>
    failsWith({ DISCORD_TOKEN: 'hunter2' }, /^DISCORD_TOKEN is not a bot token\. Copy it whole/));

  test('for a folder of articles that is not there', () =>
    failsWith({ ISNAD_ARTICLES: 'nowhere' }, /nowhere/));

  test('for a token that Discord refuses (401)', async () => {
    await failsWith(
      await onDiscord('another'),
      /^Discord refused the token \(401\)\. Copy a fresh/,
    );
  });

  test.each([
    [4004, /^Discord refused the token \(4004\)/],
    [4014, /^Discord refused the intents as not allowed \(4014\)/],
  ] as const)('for a gateway that closes with %i', async (code, line) => {
    const environment = await onDiscord();
    loopback?.faults.refuseIdentify(code);
    await failsWith(environment, line);
  });

  test('for a Discord that cannot be reached', () =>
    failsWith(
      { DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: 'http://127.0.0.1:9/api' },
      /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\)\. Check the network/,
    ));

  test('for registering without a token', () =>
    failsWith({}, /^DISCORD_TOKEN is not set\. Put/, 'register'));
});

describe('npm start with a token', { timeout: 30_000 }, () => {
  test('registers what changed, prints the invite link, answers, and ends cleanly', async () => {
    loopback = await startLoopback({ token: TOKEN });
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: loopback.api };
    const registering = run(environment, 'register');
    expect(await registering.ended).toBe(0);
    expect(registering.out()).toMatch(/^\d commands were registered\.\n$/);

    const started = run(environment);
    await printed(
      started,
      /Add it to a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=/,
    );
    expect(started.out()).toContain('registered already');
    expect(loopback.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const { message } = await loopback.slash('who-said', {});
    expect(JSON.stringify(message?.components)).toContain('الرصيف الجديد');
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(started.err()).toBe('');
    expect(started.out()).not.toContain(TOKEN);
  });

  test('ends with its line when Discord closes the connection for good', async () => {
    loopback = await startLoopback({ token: TOKEN });
    const started = run({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_BASE: loopback.api,
      ISNAD_LOG: 'error',
    });
    await printed(started, /Add it to a server/);
    loopback.faults.dropGateway(4004);
    expect(await started.ended).toBe(1);
    expect(started.err()).toMatch(/^Discord refused the token \(4004\)\. .*\n$/);
  });
});
