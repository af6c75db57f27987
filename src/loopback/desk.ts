/**
 * The desk: the page a person uses the bot from, and the few endpoints it talks to. It lives on 127.0.0.1 beside
 * the API; requests from other sites are turned away, and its policy lets nothing run but its own files.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Acting, By } from './acting/acting.ts';
import type { Gateway } from './gateway.ts';
import { InvalidActionError, NoAnswerError } from './loopback-error.ts';
import { readBytes } from './rest/body.ts';
import type { SeenRequest } from './state/request-log.ts';
import type { State } from './state/state.ts';
import type { ShownMessage } from './wire/message.ts';
import { DiscordRefusal } from './wire/problem.ts';
import { GUILD_ID, READERS, type User } from './wire/user.ts';

const ASSETS = new URL('./desk/', import.meta.url);
const ASSET = /^\/desk\/(?<name>[a-z-]+\.(?<kind>js|css|svg))$/;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
/** In bytes: options are 6,000 characters at most. */
const MAX_ACT = 256 * 1024;
/** In milliseconds. */
const KEEP_ALIVE = 20_000;

const OPTIONS = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const MODAL = z.object({
  interaction: z.string(),
  customId: z.string(),
  title: z.string(),
  components: z.array(z.looseObject({ type: z.number() })),
  source: z.string().nullable(),
});
const BY = { user: z.string(), locale: z.string() };
const ACT = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slash'), command: z.string(), options: OPTIONS, ...BY }),
  z.object({
    ...{ kind: z.literal('autocomplete'), command: z.string(), focused: z.string() },
    ...{ options: OPTIONS, ...BY },
  }),
  z.object({ kind: z.literal('press'), message: z.string(), customId: z.string(), ...BY }),
  z.object({
    ...{ kind: z.literal('select'), message: z.string(), customId: z.string() },
    ...{ values: z.array(z.string()), ...BY },
  }),
  z.object({
    ...{ kind: z.literal('submit'), modal: MODAL },
    values: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
    ...BY,
  }),
]);

/** What the desk is made of. */
export interface Desk {
  /** Serves a request that is the desk's; resolves with whether it was. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Ends the pages' event streams. */
  close(): void;
}

/** Opens the desk of a running loopback. */
export function openDesk(state: State, gateway: Gateway, acting: Acting): Desk {
  const streams = new Set<() => void>();
  return {
    async serve(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? '/', state.origin());
      if (pathname !== '/' && !pathname.startsWith('/desk/')) return false;
      if (turnsAway(state, request, response)) return true;
      const user = READERS.find(({ id }) => id === searchParams.get('user')) ?? READERS[0];
      if (request.method === 'POST' && pathname === '/desk/act')
        await answerAct(state, acting, request, response);
      else if (pathname === '/desk/state') sendJson(response, 200, describe(state, gateway, user));
      else if (pathname === '/desk/events') stream(state, gateway, user, response, streams);
      else await sendAsset(pathname, response);
      return true;
    },
    close() {
      for (const end of [...streams]) end();
    },
  };
}

/** Turns away whoever is not the page itself: another host's name, another site's request. */
function turnsAway(state: State, request: IncomingMessage, response: ServerResponse): boolean {
  const { host } = new URL(state.origin());
  const { port } = new URL(state.origin());
  if (request.headers.host === `localhost:${port}`) {
    response.writeHead(302, { location: `${state.origin()}${request.url ?? '/'}` }).end();
    return true;
  }
  const site = request.headers['sec-fetch-site'];
  const isOurs =
    request.headers.host === host &&
    (site === undefined || site === 'same-origin' || site === 'none') &&
    (request.headers.origin === undefined || request.headers.origin === state.origin());
  // A person may follow a link here from anywhere; only the page itself may be opened so.
  const isVisit = request.headers['sec-fetch-mode'] === 'navigate' && request.url === '/';
  if (request.headers.host === host && (isOurs || isVisit)) return false;
  response.writeHead(403, { 'content-type': 'text/plain' }).end('403: Forbidden');
  return true;
}

/** What the page shows when it opens. */
function describe(state: State, gateway: Gateway, user: User): object {
  return {
    bot: state.bot,
    users: READERS,
    isConnected: gateway.isConnected(),
    commands: state.commands.visibleIn(GUILD_ID),
    messages: state.channel.list().filter((message) => isVisible(message, user)),
  };
}

const isVisible = (message: ShownMessage, user: User): boolean =>
  message.visibleTo === null || message.visibleTo === user.id;

/** Tells the page of every change, as server-sent events. */
function stream(
  state: State,
  gateway: Gateway,
  user: User,
  response: ServerResponse,
  streams: Set<() => void>,
): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  const send = (event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const stops = [
    state.channel.onChange((change) => {
      if (isVisible(change.message, user)) send('message', change);
    }),
    state.commands.onChange(() => send('commands', state.commands.visibleIn(GUILD_ID))),
    gateway.onChange(() => send('connection', gateway.isConnected())),
    state.log.onAdd((request) => {
      if (request.error) send('refusal', describeRefusal(request));
    }),
  ];
  const timer = setInterval(() => response.write(': \n\n'), KEEP_ALIVE);
  const end = () => {
    clearInterval(timer);
    for (const stop of stops) stop();
    streams.delete(end);
    response.end();
  };
  streams.add(end);
  response.on('close', end);
  response.write(': \n\n');
}

const describeRefusal = ({ method, path, status, error, problems }: SeenRequest): object => ({
  ...{ method, status, error, problems },
  path: path.replace(/loopback-\d+|\d{15,}/g, '…'),
});

async function answerAct(
  state: State,
  acting: Acting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const bytes = await readBytes(request, MAX_ACT);
    const act = ACT.parse(JSON.parse(bytes.toString('utf8')));
    sendJson(response, 200, await perform(state, acting, act));
  } catch (error) {
    if (error instanceof InvalidActionError)
      sendJson(response, 200, { error: { name: error.name, message: error.message } });
    else if (error instanceof NoAnswerError)
      sendJson(response, 200, {
        error: { name: error.name, silence: error.silence, message: error.reason },
      });
    else if (
      error instanceof z.ZodError ||
      error instanceof SyntaxError ||
      error instanceof DiscordRefusal
    )
      sendJson(response, 400, { error: { name: 'InvalidActionError', message: error.message } });
    else throw error;
  }
}

async function perform(state: State, acting: Acting, act: z.infer<typeof ACT>): Promise<unknown> {
  const by: By = {
    user: READERS.find(({ id }) => id === act.user) ?? READERS[0],
    locale: act.locale,
  };
  const message = 'message' in act ? (state.channel.get(act.message) ?? null) : null;
  switch (act.kind) {
    case 'slash':
      return acting.slash(act.command, act.options, by);
    case 'autocomplete':
      return { choices: await acting.autocomplete(act.command, act.focused, act.options, by) };
    case 'press':
      return acting.press(message, act.customId, by);
    case 'select':
      return acting.select(message, act.customId, act.values, by);
    case 'submit':
      return acting.submit(act.modal, act.values, by);
  }
}

async function sendAsset(pathname: string, response: ServerResponse): Promise<void> {
  const { name = 'index.html', kind = 'html' } =
    pathname === '/' ? {} : (ASSET.exec(pathname)?.groups ?? { name: '', kind: '' });
  const bytes = name ? await readFile(new URL(name, ASSETS)).catch(() => null) : null;
  if (!bytes) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404: Not Found');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'content-type': TYPES[kind] }).end(bytes);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
