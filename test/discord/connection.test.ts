/** What the bot does on Discord's bad days. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConnectionError, explainClose } from '../../src/discord/connection-error.ts';
import { type Host, openHost, textsOf } from '../support/bot-host.ts';

let host: Host;
beforeEach(async () => {
  host = await openHost();
});
afterEach(() => host.close());

const CALLBACK = { method: 'POST', path: /\/callback$/ };
const answered = async () => {
  const { message } = await host.loopback.slash('port', { rows: '1' });
  return textsOf(message)[0]?.startsWith('## الميناء');
};

describe('starting', () => {
  test('gives the invite link and the application’s name', async () => {
    const bot = await host.start();
    expect(bot.inviteLink).toContain(`client_id=${host.loopback.applicationId}`);
    expect(bot.inviteLink).toContain('applications.commands');
    expect(bot).toMatchObject({ name: 'إسناد', applicationId: host.loopback.applicationId });
  });

  test.each([
    ['while registering', /^\/applications\/@me$/],
    ['while logging in', /^\/gateway\/bot$/],
  ])('says where to get a token when it is refused %s (401)', async (_, path) => {
    host.loopback.faults.answerNext({ path }, { kind: 'unauthorized' });
    await expect(host.start()).rejects.toThrow(
      /^Discord refused the token \(401\)\. Copy a fresh token from https.* into DISCORD_TOKEN\.$/,
    );
  });

  test.each([
    [4004, /refused the token \(4004\)\. Copy a fresh token/],
    [4014, /intents as not allowed \(4014\)/],
  ] as const)('says the mend when the gateway closes with %i', async (code, line) => {
    host.loopback.faults.refuseIdentify(code);
    const start = host.start();
    await expect(start).rejects.toThrow(ConnectionError);
    await expect(start).rejects.toThrow(line);
  });

  test('says so where Discord cannot be reached', async () => {
    const apiBase = 'http://127.0.0.1:9/api';
    await expect(host.start({ settings: { apiBase } as never })).rejects.toThrow(
      /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\)\. Check the network/,
    );
  });
});

describe('a running bot', () => {
  test('resumes after the gateway dropped, without logging in again', async () => {
    await host.start();
    host.loopback.faults.dropGateway();
    await expect.poll(() => host.logged.join('')).toContain('resumed');
    expect(await answered()).toBe(true);
    expect(host.loopback.requests.filter(({ path }) => path === '/gateway/bot')).toHaveLength(1);
    expect(host.lost).toEqual([]);
  });

  test.each([4004, 4014])(
    'tells once that the connection is lost when closed with %i',
    async (code) => {
      await host.start();
      host.loopback.faults.dropGateway(code);
      await expect.poll(() => host.lost).toHaveLength(1);
      expect(host.lost[0]?.message).toBe(explainClose(code)?.message);
    },
  );

  test('waits out a rate limit and then answers', async () => {
    await host.start();
    host.loopback.faults.answerNext(CALLBACK, { kind: 'rate-limit', retryAfter: 0.2 });
    const before = performance.now();
    expect(await answered()).toBe(true);
    expect(performance.now() - before).toBeGreaterThan(190);
    expect(host.loopback.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
  });

  test('tries again after a 500', async () => {
    await host.start();
    host.loopback.faults.answerNext(CALLBACK, { kind: 'status', status: 500 });
    expect(await answered()).toBe(true);
  });

  test('tries again after a request that got no answer', async () => {
    await host.start({ settings: { requestTimeout: 300 } });
    host.loopback.faults.answerNext(CALLBACK, { kind: 'hang' });
    expect(await answered()).toBe(true);
  });

  test('notes the age of an interaction that it answered too late, and goes on', async () => {
    await host.start();
    host.loopback.faults.answerNext(CALLBACK, { kind: 'unknown-interaction' });
    const unanswered = host.loopback.slash('port', { rows: '1' });
    await expect
      .poll(() => host.logged.join(''))
      .toMatch(/answered too late, or twice code=10062 .*age=\d+/);
    expect(host.logged.join('')).not.toContain('failed to answer');
    expect(await answered()).toBe(true);
    await expect(unanswered).rejects.toThrow('did not answer');
  });

  test('finishes what it was asked before it stops, and tells others to ask again', async () => {
    const bot = await host.start();
    host.loopback.faults.answerNext(CALLBACK, { kind: 'rate-limit', retryAfter: 0.3 });
    const begun = host.loopback.slash('port', { rows: '1' });
    await host.loopback.waitForRequest(({ path }) => path.endsWith('/callback'));
    const stopped = bot.stop();
    const late = host.loopback.slash('port', { rows: '1' });
    expect(textsOf((await begun).message)[0]).toContain('الميناء');
    expect(textsOf((await late).message)[0]).toContain('البوت يتوقف الآن');
    await stopped;
    await expect(host.loopback.slash('port')).rejects.toThrow('No bot is connected');
  });
});
