/** Commands are registered when they changed, in Arabic with English localisations, and not otherwise. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { declareCommands } from '../../src/discord/declaration.ts';
import { openLog } from '../../src/discord/log.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { judgeCommandList } from '../../src/loopback/rules/judge.ts';
import { type Host, openHost, PORT_COMMAND } from '../support/bot-host.ts';

let host: Host;
beforeEach(async () => {
  host = await openHost();
});
afterEach(() => host.close());

const puts = () => host.loopback.requests.filter(({ method }) => method === 'PUT');
const restart = async (commands: readonly Command[], arLocale = false) => {
  const bot = await host.start({ commands, settings: { arLocale } });
  await bot.stop();
  return bot.registered;
};

describe('declareCommands', () => {
  test('declares Arabic descriptions with English localisations, for every place and install', () => {
    const [port] = declareCommands([PORT_COMMAND], false);
    expect(port).toMatchObject({
      name: 'port',
      description: 'أقوال عن الميناء',
      description_localizations: {
        'en-US': 'Statements about the port',
        'en-GB': 'Statements about the port',
      },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
    expect(port?.options[1]).toMatchObject({ name: 'topic', type: 3, autocomplete: true });
    expect(judgeCommandList(declareCommands([PORT_COMMAND], true))).toEqual([]);
  });

  test('puts required options first, as Discord asks', () => {
    const [first, second] = PORT_COMMAND.options;
    if (!first || !second) throw new Error('no options');
    const command = { ...PORT_COMMAND, options: [first, { ...second, required: true }] };
    const [declared] = declareCommands([command], false);
    expect(declared?.options.map(({ name }) => name)).toEqual(['topic', 'rows']);
    expect(judgeCommandList([declared])).toEqual([]);
  });
});

describe('registration', () => {
  test('is sent once for the same commands', async () => {
    expect(await restart([PORT_COMMAND])).toBe(true);
    expect(await restart([PORT_COMMAND])).toBe(false);
    expect(puts()).toHaveLength(1);
  });

  test.each<[string, Command]>([
    [
      'a description',
      { ...PORT_COMMAND, description: { ar: 'غيره', en: 'Statements about the port' } },
    ],
    [
      'an English description',
      { ...PORT_COMMAND, description: { ar: 'أقوال عن الميناء', en: 'Else' } },
    ],
    ['a name', { ...PORT_COMMAND, name: 'harbour' }],
    ['an option', { ...PORT_COMMAND, options: PORT_COMMAND.options.slice(1) }],
    [
      'a choice',
      {
        ...PORT_COMMAND,
        options: PORT_COMMAND.options.map((option) =>
          option.choices ? { ...option, choices: option.choices.slice(1) } : option,
        ),
      },
    ],
  ])('is sent again when %s changed', async (_, command) => {
    await restart([PORT_COMMAND]);
    expect(await restart([command])).toBe(true);
    expect(host.loopback.commands.map(({ name }) => name)).toEqual([command.name]);
    expect(await restart([command])).toBe(false);
  });

  test('has the ar localisation where that is asked for and taken', async () => {
    expect(await restart([PORT_COMMAND], true)).toBe(true);
    expect(host.loopback.commands[0]?.description_localizations).toHaveProperty('ar');
    expect(await restart([PORT_COMMAND], true)).toBe(false);
  });

  test('is tried once more without the ar localisation where Discord refuses it', async () => {
    const sent: string[] = [];
    const server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      const isRefused = body.includes('"ar":');
      if (request.method === 'PUT') sent.push(body);
      response.writeHead(isRefused ? 400 : 200, { 'content-type': 'application/json' });
      const refusal = { code: 50035, message: 'Invalid Form Body', errors: { _errors: [] } };
      const isListing = request.method === 'GET' && request.url?.includes('/commands');
      response.end(JSON.stringify(isRefused ? refusal : isListing ? [] : { id: '1' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const rest = new REST({ api: `http://127.0.0.1:${port}/api` }).setToken('any');
    const log = openLog({ level: 'silent' });
    const registered = await registerCommands({
      rest,
      commands: [PORT_COMMAND],
      arLocale: true,
      log,
    });
    server.closeAllConnections();
    server.close();
    expect(registered).toEqual({ applicationId: '1', changed: true });
    expect(sent.map((body) => body.includes('"ar":'))).toEqual([true, false]);
  });
});
