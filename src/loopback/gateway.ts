/**
 * The gateway: HELLO, IDENTIFY, READY, heartbeats, dispatches, and resuming after a drop. READY lists no servers,
 * so a client is ready at once.
 *
 * @see https://discord.com/developers/docs/events/gateway
 * @module
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { gatewayAddress } from './rest/account-routes.ts';
import { isTokenGood, type State } from './state/state.ts';
import type { Json } from './wire/component.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Close codes, by what the bot did. */
const CLOSE = {
  decode: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  disallowedIntents: 4014,
} as const;

/** Intents that Discord grants only on application: members, presences, message content. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
/** In milliseconds, as Discord's. */
const HEARTBEAT_INTERVAL = 41_250;
/** How many dispatches are kept for a bot that resumes. */
const REPLAYED = 250;

/** The gateway of a run. */
export interface Gateway {
  /** Whether a bot is there, or was dropped and may yet resume. */
  isConnected(): boolean;
  /** Sends an event to the bot; one that is being dropped gets it when it resumes. */
  dispatch(event: string, data: Json): void;
  /** Closes the bot's connection with a code. */
  drop(code: number): void;
  /** Resolves once a bot has identified or resumed. */
  connected(): Promise<void>;
  /** Calls back when a bot comes or goes; returns what ends that. */
  onChange(listener: () => void): () => void;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly token: string;
  /** The sequence number of the last dispatch. */
  seq: number;
  /** The last dispatches, oldest first, for a bot that resumes. */
  readonly sent: { readonly seq: number; readonly packet: string }[];
  socket: WebSocket | null;
}

/** Opens the gateway on a server, at `/gateway`. */
export function openGateway(state: State, server: Server): Gateway {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const listeners = new Set<() => void>();
  // The newest is the one that is spoken to; one that ends leaves the place to the one before.
  let sessions: readonly Session[] = [];
  const end = (over: Session | undefined) => {
    sessions = sessions.filter((one) => one !== over);
  };
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { pathname } = new URL(request.url ?? '/', state.origin());
    // A browser always tells its origin: no page may come in as a bot.
    if (pathname !== '/gateway' || request.headers.origin) {
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, serve);
  };
  server.on('upgrade', upgrade);

  const dispatchTo = (to: Session, event: string, data: Json) => {
    to.seq += 1;
    const packet = JSON.stringify({ op: OP.dispatch, t: event, s: to.seq, d: data });
    to.sent.push({ seq: to.seq, packet });
    if (to.sent.length > REPLAYED) to.sent.shift();
    if (to.socket?.readyState === 1) to.socket.send(packet);
  };

  const identify = (socket: WebSocket, data: Json): Session | null => {
    const code =
      state.faults.takeForIdentify() ??
      (!isTokenGood(state, plainToken(data.token))
        ? CLOSE.authenticationFailed
        : (Number(data.intents ?? 0) & PRIVILEGED_INTENTS) !== 0
          ? CLOSE.disallowedIntents
          : null);
    if (code !== null) {
      socket.close(code);
      return null;
    }
    const made: Session = {
      id: `session-${state.newId()}`,
      token: plainToken(data.token),
      seq: 0,
      sent: [],
      socket,
    };
    sessions = [...sessions, made];
    dispatchTo(made, 'READY', {
      v: 10,
      user: state.bot,
      guilds: [],
      session_id: made.id,
      session_type: 'normal',
      resume_gateway_url: gatewayAddress(state),
      application: { id: state.bot.id, flags: 0 },
      ...(data.shard ? { shard: data.shard } : {}),
    });
    changed();
    return made;
  };

  const resume = (socket: WebSocket, data: Json): Session | null => {
    const known = sessions.find(({ id }) => id === data.session_id);
    if (!known || known.token !== plainToken(data.token)) {
      socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
      return null;
    }
    known.socket = socket;
    for (const { seq, packet } of known.sent) if (seq > Number(data.seq ?? 0)) socket.send(packet);
    dispatchTo(known, 'RESUMED', {});
    changed();
    return known;
  };

  function serve(socket: WebSocket): void {
    let own: Session | null = null;
    socket.send(
      JSON.stringify({ op: OP.hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL }, s: null }),
    );
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      if (!own || own.socket !== socket) return;
      own.socket = null;
      // The client's own 1000 and 1001 end the session; after any other close it may resume.
      if (code === 1000 || code === 1001) end(own);
      changed();
    });
    socket.on('message', (raw) => {
      const packet = readPacket(String(raw));
      if (!packet) return socket.close(CLOSE.decode);
      const data = (typeof packet.d === 'object' ? (packet.d ?? {}) : {}) as Json;
      switch (packet.op) {
        case OP.heartbeat:
          return socket.send(JSON.stringify({ op: OP.heartbeatAck, d: null, s: null }));
        case OP.identify:
          if (own) return socket.close(CLOSE.alreadyAuthenticated);
          own = identify(socket, data);
          return;
        case OP.resume:
          own = resume(socket, data);
          return;
        default:
          if (!own) socket.close(CLOSE.notAuthenticated);
      }
    });
  }

  return {
    isConnected: () => sessions.length > 0,
    dispatch(event, data) {
      const session = sessions.at(-1);
      if (session) dispatchTo(session, event, data);
    },
    drop(code) {
      const session = sessions.at(-1);
      session?.socket?.close(code);
      // The codes from 4000 to 4009 may be resumed after, but for failed authentication.
      const mayResume = code < 4010 && code !== CLOSE.authenticationFailed;
      if (!mayResume) end(session);
    },
    connected: () =>
      new Promise((resolve) => {
        const look = () => {
          if (!sessions.at(-1)?.socket) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      sessions = [];
      listeners.clear();
      server.off('upgrade', upgrade);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

const plainToken = (token: unknown): string => String(token ?? '').replace(/^Bot /, '');

function readPacket(text: string): { op?: number; d?: unknown } | null {
  try {
    const packet: unknown = JSON.parse(text);
    return typeof packet === 'object' ? packet : null;
  } catch {
    return null;
  }
}
