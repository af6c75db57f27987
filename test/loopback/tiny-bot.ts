/** A real discord.js client, logged in to a loopback, that answers as each test says. */
import { Client, type ClientOptions, Events, type Interaction } from 'discord.js';
import type { Loopback } from '../../src/loopback/loopback.ts';

export interface TinyBot {
  readonly client: Client;
  /** What it does with the next interactions. */
  behave: (interaction: Interaction) => unknown;
  /** What its answers threw, oldest first. */
  readonly errors: Error[];
  close(): Promise<void>;
}

/** The one command of the tiny bot. */
export const ASK = {
  name: 'ask',
  description: 'اسأل المكتبة',
  options: [
    {
      type: 3,
      name: 'question',
      description: 'ما تسأل عنه',
      required: true,
      max_length: 200,
      autocomplete: true,
    },
    {
      type: 3,
      name: 'stance',
      description: 'الموقف',
      choices: [{ name: 'يؤيد', value: 'supports' }],
    },
    { type: 5, name: 'private', description: 'لك وحدك' },
    { type: 4, name: 'count', description: 'كم', min_value: 1, max_value: 9 },
  ],
};

/** A client's settings for a loopback: its address, no retries, no long waits. */
export const settingsFor = (loopback: Loopback, rest: object = {}): ClientOptions => ({
  intents: [],
  allowedMentions: { parse: [] },
  rest: { api: loopback.api, retries: 0, timeout: 2000, ...rest },
});

/** Logs a tiny bot in and registers its command. */
export async function startTinyBot(loopback: Loopback, rest: object = {}): Promise<TinyBot> {
  const client = new Client(settingsFor(loopback, rest));
  const bot: TinyBot = {
    client,
    behave: () => {},
    errors: [],
    close: () => client.destroy(),
  };
  client.on(Events.InteractionCreate, async (interaction) => {
    try {
      await bot.behave(interaction);
    } catch (error) {
      bot.errors.push(error as Error);
    }
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(loopback.token);
  await ready;
  await client.rest.put(`/applications/${loopback.applicationId}/commands`, { body: [ASK] });
  return bot;
}

/** Waits until something holds, for a second at most. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 1000;
  while (!holds()) {
    if (performance.now() > end) throw new Error('It did not come to hold within 1 s.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
