/** Each fault that a test can script, and what a discord.js client makes of it. */
import { Client, Events, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../../../src/loopback/loopback.ts';
import { NoAnswerError } from '../../../src/loopback/loopback-error.ts';
import { settingsFor, startTinyBot, type TinyBot, until } from '../tiny-bot.ts';

let loopback: Loopback;
let bot: TinyBot;

beforeAll(async () => {
  loopback = await startLoopback({ acknowledgeWithin: 400 });
  bot = await startTinyBot(loopback, { timeout: 300 });
});
afterEach(() => {
  loopback.faults.clear();
  bot.errors.length = 0;
});
afterAll(async () => {
  await bot.close();
  await loopback.close();
});

const question = { question: 'من زار تيرانا؟' };
const callback = { method: 'POST', path: /\/callback$/ };
const answer: TinyBot['behave'] = (interaction) =>
  interaction.isRepliable() && interaction.reply('جواب');

/** Logs another client in and tells what came of it. */
async function tryLogin(): Promise<{ error: Error | undefined; closes: number[]; client: Client }> {
  const client = new Client(settingsFor(loopback));
  const closes: number[] = [];
  client.on(Events.ShardDisconnect, ({ code }) => closes.push(code));
  const error = await client.login(loopback.token).then(
    () => undefined,
    (reason: Error) => reason,
  );
  return { error, closes, client };
}

describe('the gateway', () => {
  test('a drop with 4000 is resumed, and what happened meanwhile arrives', async () => {
    const patient = await startLoopback();
    const dropped = await startTinyBot(patient);
    dropped.behave = answer;
    const resumed = new Promise((resolve) => dropped.client.once(Events.ShardResume, resolve));
    patient.faults.dropGateway();
    const { message } = await patient.slash('ask', question);
    await resumed;
    expect(message?.content).toBe('جواب');
    await dropped.close();
    await patient.close();
  });

  test.each([
    [4004, /Authentication failed/i],
    [4014, /disallowed intents/i],
  ] as const)('a refusal with %i fails the login', async (code, words) => {
    loopback.faults.refuseIdentify(code);
    const { error, closes, client } = await tryLogin();
    expect(error?.message).toMatch(words);
    expect(closes).toEqual([code]);
    await client.destroy();
  });

  test('privileged intents are disallowed', async () => {
    const client = new Client({ ...settingsFor(loopback), intents: ['MessageContent'] });
    await expect(client.login('any')).rejects.toThrow(/disallowed intents/i);
    await client.destroy();
  });

  test('401 on the way to the gateway is an invalid token', async () => {
    loopback.faults.answerNext({ path: /^\/gateway\/bot$/ }, { kind: 'unauthorized' });
    const { error, client } = await tryLogin();
    expect(error).toMatchObject({ code: 'TokenInvalid' });
    await client.destroy();
  });
});

describe('the REST side', () => {
  test('429 is waited out and the request made again', async () => {
    bot.behave = answer;
    loopback.faults.answerNext(callback, { kind: 'rate-limit', retryAfter: 0.1 });
    const before = performance.now();
    const { message } = await loopback.slash('ask', question);
    expect(message?.content).toBe('جواب');
    expect(performance.now() - before).toBeGreaterThan(90);
    expect(loopback.requests.slice(-2).map(({ status }) => status)).toEqual([429, 204]);
  });

  test('500 and then 200: a client that retries gets its answer', async () => {
    const path = Routes.applicationCommands(loopback.applicationId);
    loopback.faults.answerNext(
      { method: 'GET', path: /\/commands$/ },
      { kind: 'status', status: 500 },
    );
    await expect(bot.client.rest.get(path)).rejects.toMatchObject({ status: 500 });
    expect(await bot.client.rest.get(path)).toHaveLength(1);
    const patient = new Client(settingsFor(loopback, { retries: 1 }));
    patient.rest.setToken(loopback.token);
    loopback.faults.answerNext(
      { method: 'GET', path: /\/commands$/ },
      { kind: 'status', status: 500 },
    );
    expect(await patient.rest.get(path)).toHaveLength(1);
    await patient.destroy();
  });

  test('a hang ends with the client’s own time-out', async () => {
    bot.behave = answer;
    loopback.faults.answerNext(callback, { kind: 'hang' });
    await expect(loopback.slash('ask', question)).rejects.toThrow(NoAnswerError);
    await until(() => bot.errors.length > 0);
    expect(bot.errors).toMatchObject([{ name: 'AbortError' }]);
    expect(loopback.requests.at(-1)).toMatchObject({ status: null });
  });

  test('10062 can be had without being late', async () => {
    bot.behave = answer;
    loopback.faults.answerNext(callback, { kind: 'unknown-interaction' });
    await expect(loopback.slash('ask', question)).rejects.toThrow(NoAnswerError);
    expect(bot.errors).toMatchObject([{ code: 10062, status: 404 }]);
  });

  test('a fault happens as often as asked, and no more', async () => {
    const path = Routes.user();
    loopback.faults.answerNext({ path: /^\/users\/@me$/ }, { kind: 'status', status: 503 }, 2);
    await expect(bot.client.rest.get(path)).rejects.toThrow();
    await expect(bot.client.rest.get(path)).rejects.toThrow();
    expect(await bot.client.rest.get(path)).toMatchObject({ id: loopback.applicationId });
  });
});
