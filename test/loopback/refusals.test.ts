/** What the loopback refuses, as a real discord.js client and a bare one see it. */
import { DiscordAPIError, MessageFlags, REST, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import { NoAnswerError } from '../../src/loopback/loopback-error.ts';
import { startTinyBot, type TinyBot, until } from './tiny-bot.ts';

let loopback: Loopback;
let bot: TinyBot;

beforeAll(async () => {
  loopback = await startLoopback({
    token: 'the.right.token',
    acknowledgeWithin: 150,
    tokenLives: 600,
  });
  bot = await startTinyBot(loopback);
});
beforeEach(() => {
  bot.errors.length = 0;
});
afterAll(async () => {
  await bot.close();
  await loopback.close();
});

const question = { question: 'من زار تيرانا؟' };
const path = (rest: string) => `${loopback.api}/v10${rest}`;
const auth = { authorization: 'Bot the.right.token' };

describe('an invalid body', () => {
  test('reaches discord.js as 50035 with the fault at its path', async () => {
    bot.behave = (interaction) => interaction.isRepliable() && interaction.reply('م'.repeat(2001));
    const failed = await loopback.slash('ask', question).catch((error: unknown) => error);
    // Whoever acts learns of the refusal when it is sent, the bot when it has read it.
    await expect
      .poll(() => bot.errors)
      .toMatchObject([{ name: 'DiscordAPIError[50035]', code: 50035, status: 400 }]);
    expect(bot.errors[0]?.message).toContain('data.content[BASE_TYPE_MAX_LENGTH]');
    expect(failed).toBeInstanceOf(NoAnswerError);
    expect((failed as Error).message).toContain('Must be 2000 or fewer in length');
    expect(loopback.requests.at(-1)).toMatchObject({
      status: 400,
      problems: [{ path: ['data', 'content'] }],
    });
  });

  test('does not use up the interaction: the bot may still answer', async () => {
    bot.behave = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply('م'.repeat(2001)).catch(() => interaction.reply('قصير'));
    };
    const { message } = await loopback.slash('ask', question);
    expect(message?.content).toBe('قصير');
  });

  test('an empty message is 50006', async () => {
    bot.behave = (interaction) => interaction.isRepliable() && interaction.reply({ content: '  ' });
    await expect(loopback.slash('ask', question)).rejects.toThrow(NoAnswerError);
    expect(bot.errors).toMatchObject([{ code: 50006 }]);
  });

  test('a command list that Discord refuses registers nothing', async () => {
    const before = loopback.commands;
    const put = bot.client.rest.put(Routes.applicationCommands(loopback.applicationId), {
      body: [{ name: 'Bad Name', description: 'x' }],
    });
    await expect(put).rejects.toThrow('0.name[APPLICATION_COMMAND_INVALID_NAME]');
    expect(loopback.commands).toEqual(before);
  });

  test('what is no JSON is 50109', async () => {
    const answer = await fetch(path(`/applications/${loopback.applicationId}/commands`), {
      method: 'PUT',
      headers: { ...auth, 'content-type': 'application/json' },
      body: '[{',
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 50109 }]);
  });
});

describe('the windows', () => {
  test('an acknowledgement after the window is 10062', async () => {
    bot.behave = async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (interaction.isRepliable()) await interaction.reply('متأخر');
    };
    await expect(loopback.slash('ask', question)).rejects.toThrow('did not answer within 0.15 s');
    await until(() => bot.errors.length > 0);
    expect(bot.errors).toMatchObject([{ code: 10062, status: 404 }]);
  });

  test('a second acknowledgement is 40060', async () => {
    bot.behave = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply('أول');
      interaction.replied = false;
      await interaction.reply('ثان');
    };
    await loopback.slash('ask', question);
    await until(() => bot.errors.length > 0);
    expect(bot.errors).toMatchObject([{ code: 40060, status: 400 }]);
  });

  test('an edit after the token has run out is 50027', async () => {
    bot.behave = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply('أول');
      await new Promise((resolve) => setTimeout(resolve, 650));
      await interaction.editReply('ثان');
    };
    await loopback.slash('ask', question);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(bot.errors).toMatchObject([{ code: 50027, status: 401 }]);
  });

  test('an edit before any answer is 10015', async () => {
    bot.behave = async (interaction) => {
      if (!interaction.isRepliable()) return;
      interaction.deferred = true;
      await interaction.editReply('قبل');
    };
    await expect(loopback.slash('ask', question)).rejects.toThrow(NoAnswerError);
    expect(bot.errors).toMatchObject([{ code: 10015, status: 404 }]);
  });
});

describe('what is not there or not allowed', () => {
  test('a wrong token is 401, and logs nobody in', async () => {
    const rest = new REST({ api: loopback.api, retries: 0 }).setToken('the.wrong.token');
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 401 });
    await expect(rest.get(Routes.user())).rejects.toThrow();
    expect((await fetch(path('/users/@me'))).status).toBe(401);
  });

  test('an endpoint that Discord lacks is 404, a wrong method 405', async () => {
    expect((await fetch(path('/nowhere'), { headers: auth })).status).toBe(404);
    expect((await fetch(path('/users/@me'), { method: 'DELETE', headers: auth })).status).toBe(405);
  });

  test('another application’s commands are 10002', async () => {
    await expect(bot.client.rest.get(Routes.applicationCommands('1'))).rejects.toMatchObject({
      code: 10002,
    });
  });

  test('a deleted message is 10008', async () => {
    bot.behave = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply('يزول');
      await interaction.deleteReply();
      await interaction.fetchReply();
    };
    await loopback.slash('ask', question);
    await until(() => bot.errors.length > 0);
    expect(bot.errors).toMatchObject([{ code: 10008, status: 404 }]);
    expect(loopback.messages.some(({ content }) => content === 'يزول')).toBe(false);
  });

  test('an ephemeral message is not in the channel, but its interaction has it', async () => {
    let fetched: unknown;
    bot.behave = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply({ content: 'سر', flags: MessageFlags.Ephemeral });
      fetched = (await interaction.fetchReply()).content;
    };
    const { message } = await loopback.slash('ask', question);
    await until(() => fetched !== undefined);
    expect(fetched).toBe('سر');
    const get = bot.client.rest.get(
      Routes.channelMessage(message?.channelId ?? '', message?.id ?? ''),
    );
    await expect(get).rejects.toBeInstanceOf(DiscordAPIError);
  });
});
