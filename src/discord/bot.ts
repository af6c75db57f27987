/**
 * The bot: a discord.js client that answers slash commands from a library. It asks for no intents, keeps no
 * messages and pings nobody.
 *
 * @module
 */
import { Client, Events, Options } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { BidiMode } from '../arabic/bidi.ts';
import type { Library } from '../library/library.ts';
import { ConnectionError, explainClose, explainConnection } from './connection-error.ts';
import { createDispatch } from './dispatch.ts';
import { openKeptQueries } from './kept-queries.ts';
import type { Facts, Log } from './log.ts';
import { registerCommands } from './register.ts';

/** What a bot is set up with. */
export interface BotSettings {
  readonly token: string;
  /** The base of Discord's API, without a version: `https://discord.com/api`. */
  readonly apiBase: string;
  readonly bidiMode: BidiMode;
  readonly arLocale: boolean;
  /** The folder for what must outlive a restart. */
  readonly stateFolder: string;
  /** How long one request may take, in milliseconds; discord.js's 15,000 where absent. */
  readonly requestTimeout?: number;
  /** After how many milliseconds an answer that is not there yet is announced; 1,500 where absent. */
  readonly deferAfter?: number;
}

/** What a bot is made of. */
export interface BotParts {
  readonly settings: BotSettings;
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Told once where Discord ends the connection for good after the start. */
  readonly onLost?: (error: ConnectionError) => void;
}

/** A bot that answers. */
export interface Bot {
  readonly applicationId: string;
  /** The bot's name on Discord. */
  readonly name: string;
  /** Whether commands had to be registered. */
  readonly registered: boolean;
  /** Where a person adds it to a server or to their account. */
  readonly inviteLink: string;
  /** Finishes the commands that run, 10 s at most, and logs out. */
  readonly stop: () => Promise<void>;
}

/** In milliseconds: half of what Discord waits for. */
const DEFER_AFTER = 1500;

/** How long commands that run may take to finish, in milliseconds. */
const FINISH_WITHIN = 10_000;

/**
 * Starts a bot: registers its commands where they changed, and logs in.
 *
 * @throws ConnectionError for a refused token or intents, and where Discord cannot be reached
 */
export async function startBot({
  settings,
  library,
  commands,
  log,
  onLost,
}: BotParts): Promise<Bot> {
  const { token, apiBase, bidiMode, arLocale, stateFolder, requestTimeout } = settings;
  const { deferAfter = DEFER_AFTER } = settings;
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ MessageManager: 0 }),
    rest: { api: apiBase, ...(requestTimeout === undefined ? {} : { timeout: requestTimeout }) },
  });
  const kept = openKeptQueries(stateFolder, log);
  const dispatch = createDispatch({ library, commands, kept, mode: bidiMode, log, deferAfter });
  client.on(Events.InteractionCreate, (interaction) => {
    void dispatch.answer(interaction);
  });
  watchConnection(client, log, (error) => onLost?.(error));
  try {
    client.rest.setToken(token);
    const { changed } = await registerCommands({ rest: client.rest, commands, arLocale, log });
    const ready = readyOf(client);
    await client.login(token);
    const application = await ready;
    log.info('logged in', { as: application.user.tag, application: application.application.id });
    return {
      applicationId: application.application.id,
      name: application.user.displayName,
      registered: changed,
      inviteLink: inviteLink(application.application.id),
      async stop() {
        await Promise.race([dispatch.finish(), after(FINISH_WITHIN)]);
        await client.destroy();
        log.info('logged out');
      },
    };
  } catch (error) {
    await client.destroy();
    throw explainConnection(error, apiBase);
  }
}

/** Where a person adds the bot, as a member with commands that asks for no rights. Its page is always Discord's own. */
const inviteLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands`;

/** Resolves once the client is ready: `login` may come back after or before. */
const readyOf = (client: Client): Promise<Client<true>> =>
  new Promise((resolve) => {
    client.once(Events.ClientReady, resolve);
  });

function watchConnection(client: Client, log: Log, onLost: (error: ConnectionError) => void): void {
  let isReady = false;
  client.once(Events.ClientReady, () => {
    isReady = true;
  });
  // Before it was ready, `login` itself rejects with the reason.
  const trouble = (message: string, facts: Facts) =>
    isReady ? log.warn(message, facts) : log.debug(message, facts);
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    trouble('disconnected for good', { shard, code });
    if (!isReady) return;
    onLost(explainClose(code) ?? new ConnectionError(`Discord closed the connection (${code}).`));
  });
  client.on(Events.ShardReconnecting, (shard) => log.info('reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('resumed', { shard, replayed }));
  client.on(Events.ShardError, (error, shard) =>
    trouble('connection error', { shard, error: error.message }),
  );
  client.on(Events.Invalidated, () => {
    onLost(new ConnectionError('Discord ended the session. Start the bot again.'));
  });
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Error, (error) =>
    log.error('client error', { error: error.stack ?? error.message }),
  );
  client.rest.on('rateLimited', ({ route, timeToReset }) =>
    log.warn('rate limited', { route, ms: timeToReset }),
  );
}

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
