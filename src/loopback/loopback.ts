/**
 * A Discord on this machine: REST and gateway on 127.0.0.1 for a real discord.js client, and ways to act as a
 * person towards the bot. It refuses what Discord refuses, in Discord's words.
 *
 * - `startLoopback(options)` starts one; `client = new Client({ rest: { api: loopback.api } })` logs in to it.
 * - `slash`, `autocomplete`, `press`, `select`, `submit` act; each resolves with what the person then sees, or
 *   rejects with a `NoAnswerError` (the bot's fault) or an `InvalidActionError` (the caller's).
 * - `requests`, `commands`, `messages` are what happened so far; `waitForRequest` and `waitForMessage` wait for more.
 * - `url` is the desk: a page from which a person does the same by hand.
 * - `faults` scripts a bad day: a dropped gateway, 4004, 4014, 401, 429, 500, a hang, 10062.
 * - `close()` ends it, with no socket or timer left.
 *
 * @example
 * const loopback = await startLoopback();
 * const client = new Client({ intents: [], rest: { api: loopback.api } });
 * await client.login('any-token');
 * const { message } = await loopback.slash('ask', { question: 'من زار تيرانا؟' });
 * await loopback.press(message, 'page:2', { user: loopback.users[1], locale: 'en-US' });
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Acting, createActing } from './acting/acting.ts';
import { createWaits } from './acting/outcome.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { NoAnswerError, PortInUseError } from './loopback-error.ts';
import { answerRest } from './rest/rest.ts';
import { serveAttachment } from './state/attachment-files.ts';
import { createChannel } from './state/channel.ts';
import { createCommandRegistry, type RegisteredCommand } from './state/command-registry.ts';
import { createFaultQueue, type Faults } from './state/faults.ts';
import { createRequestLog, type SeenRequest } from './state/request-log.ts';
import type { Limits, State } from './state/state.ts';
import { createInteractions } from './wire/interaction.ts';
import type { ShownMessage } from './wire/message.ts';
import { createSnowflakes } from './wire/snowflake.ts';
import { BOT, GUILD_ID, READERS, type User } from './wire/user.ts';

/** How a loopback is set up; everything has a default. */
export interface LoopbackOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The only token let in; by default any that is not empty. */
  readonly token?: string;
  /** The clock of message times and ids; the machine's by default. */
  readonly now?: () => Date;
  /** The window for acknowledging an interaction, in milliseconds; 3,000 by default. */
  readonly acknowledgeWithin?: number;
  /** How long an interaction's token lives, in milliseconds; 15 minutes by default. */
  readonly tokenLives?: number;
  /** How long a person waits for the answer to a deferral, in milliseconds; 30,000 by default. */
  readonly answerWithin?: number;
}

/** A running loopback. */
export interface Loopback extends Acting {
  /** The base for discord.js's `rest.api`: `http://127.0.0.1:PORT/api`. */
  readonly api: string;
  /** The address of the desk's page. */
  readonly url: string;
  /** A token it lets in. */
  readonly token: string;
  /** The application's id, which is the bot's. */
  readonly applicationId: string;
  /** The id of its one server. */
  readonly guildId: string;
  /** The people to act as. */
  readonly users: readonly [User, User];
  /** Every request so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** The global commands registered now. */
  readonly commands: readonly RegisteredCommand[];
  /** Every message that stands, oldest first. */
  readonly messages: readonly ShownMessage[];
  readonly faults: Faults;
  /** Resolves once a bot is connected. */
  connected(): Promise<void>;
  /** Finds a message that stands or waits for one. Rejects with a `NoAnswerError` after `within` milliseconds. */
  waitForMessage(match: (message: ShownMessage) => boolean, within?: number): Promise<ShownMessage>;
  /** Finds a request made already or waits for one. Rejects with a `NoAnswerError` after `within` milliseconds. */
  waitForRequest(match: (request: SeenRequest) => boolean, within?: number): Promise<SeenRequest>;
  /** Ends it: connections are cut, waits reject. */
  close(): Promise<void>;
}

/** Starts a loopback. Throws a {@link PortInUseError}. */
export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const now = options.now ?? (() => new Date());
  const server = createServer({ keepAliveTimeout: 1000 });
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  const state = createState(options, now, () => origin);
  const gateway = openGateway(state, server);
  const waits = createWaits(state);
  const acting = createActing(state, gateway, waits);
  const desk = openDesk(state, gateway, acting);
  const pending = new Set<(error: Error) => void>();

  server.on('request', (request, response) => {
    serve(state, desk, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });

  /** Waits for something that `listen` will tell of. */
  const waitFor = <Thing>(
    standing: readonly Thing[],
    match: (thing: Thing) => boolean,
    listen: (see: (thing: Thing) => void) => () => void,
    what: string,
    within: number,
  ): Promise<Thing> => {
    const found = standing.find(match);
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        stop();
        pending.delete(abort);
        settle();
      };
      const abort = (error: Error) => finish(() => reject(error));
      const stop = listen((thing) => {
        if (match(thing)) finish(() => resolve(thing));
      });
      const timer = setTimeout(
        () =>
          abort(
            new NoAnswerError('late', `The bot sent no such ${what} within ${within / 1000} s.`),
          ),
        within,
      );
      pending.add(abort);
    });
  };

  return {
    ...acting,
    api: `${origin}/api`,
    url: `${origin}/`,
    token: options.token ?? 'loopback-token',
    applicationId: state.bot.id,
    guildId: GUILD_ID,
    users: READERS,
    requests: state.log.seen,
    get commands() {
      return state.commands.list(null);
    },
    get messages() {
      return state.channel.list();
    },
    faults: {
      answerNext: state.faults.answerNext,
      refuseIdentify: state.faults.refuseIdentify,
      clear: state.faults.clear,
      dropGateway: (code = 4000) => gateway.drop(code),
    },
    connected: gateway.connected,
    waitForMessage: (match, within = 3000) =>
      waitFor(
        state.channel.list(),
        match,
        (see) =>
          state.channel.onChange(({ kind, message }) => {
            if (kind !== 'deleted') see(message);
          }),
        'message',
        within,
      ),
    waitForRequest: (match, within = 3000) =>
      waitFor(state.log.seen, match, state.log.onAdd, 'request', within),
    async close() {
      waits.close();
      for (const abort of [...pending])
        abort(new NoAnswerError('closed', 'The loopback was closed.'));
      desk.close();
      await closeServer(server, gateway);
    },
  };
}

function createState(options: LoopbackOptions, now: () => Date, origin: () => string): State {
  const newId = createSnowflakes(now);
  const limits: Limits = {
    acknowledgeWithin: options.acknowledgeWithin ?? 3000,
    tokenLives: options.tokenLives ?? 15 * 60 * 1000,
    answerWithin: options.answerWithin ?? 30_000,
  };
  return {
    token: options.token ?? null,
    bot: BOT,
    channel: createChannel(newId, now, origin),
    commands: createCommandRegistry(newId, BOT.id),
    interactions: createInteractions(newId, limits.tokenLives),
    faults: createFaultQueue(),
    log: createRequestLog(),
    ...{ limits, origin, newId, now },
  };
}

async function serve(
  state: State,
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', state.origin());
  if (pathname.startsWith('/api/')) return answerRest(state, request, response);
  if (serveAttachment(state, pathname, response)) return;
  if (await desk.serve(request, response)) return;
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404: Not Found');
}

/** Listens on 127.0.0.1 and nowhere else; resolves with the port. */
const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const closeServer = (server: Server, gateway: Gateway): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    gateway.close();
    server.closeAllConnections();
  });
