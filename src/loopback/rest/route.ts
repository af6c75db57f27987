/**
 * What an endpoint is: a method, a path and the handler of its requests.
 *
 * @module
 */
import type { UploadedFile } from '../rules/message-rules.ts';
import type { State } from '../state/state.ts';

/** A request as a handler gets it. */
export interface RouteRequest {
  readonly state: State;
  /** The named groups of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** An answer. Without a body it is sent bare: a 204 with a content type makes discord.js parse nothing. */
export interface RouteResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** An endpoint. */
export interface Route {
  readonly method: string;
  /** Tested against the decoded path without `/api/v10`. */
  readonly path: RegExp;
  /** Whether it takes the bot's token. Interaction endpoints carry their own in the path. */
  readonly needsToken: boolean;
  /** Throws a `DiscordRefusal` for what Discord refuses. */
  readonly handle: (request: RouteRequest) => RouteResponse;
}

/** Answers 200 with a body. */
export const ok = (body: unknown): RouteResponse => ({ status: 200, body });
/** Answers 204. */
export const noContent = (): RouteResponse => ({ status: 204 });
