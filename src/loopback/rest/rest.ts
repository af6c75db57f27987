/**
 * The REST side: finds the endpoint of a request, judges and answers it, and keeps it in the log.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from '../state/faults.ts';
import type { SeenRequest } from '../state/request-log.ts';
import { isTokenGood, type State } from '../state/state.ts';
import { DiscordRefusal, type Problem } from '../wire/problem.ts';
import { ACCOUNT_ROUTES } from './account-routes.ts';
import { type ReadBody, readBody } from './body.ts';
import { COMMAND_ROUTES } from './command-routes.ts';
import { INTERACTION_ROUTES } from './interaction-routes.ts';
import type { Route, RouteResponse } from './route.ts';

const ROUTES: readonly Route[] = [...INTERACTION_ROUTES, ...COMMAND_ROUTES, ...ACCOUNT_ROUTES];

/** Answers a request to `/api`. */
export async function answerRest(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', state.origin());
  let read: ReadBody = { body: undefined, files: [] };
  let path = url.pathname;
  let problems: readonly Problem[] = [];
  let error: SeenRequest['error'] = null;
  let answer: RouteResponse & { headers?: Record<string, string> };
  let isHung = false;
  try {
    path = decodePath(url.pathname);
    read = await readBody(request);
    const fault = state.faults.takeForRequest(method, path);
    isHung = fault?.kind === 'hang';
    answer = fault ? faultAnswer(fault) : route(state, method, path, url, read, request);
  } catch (refusal) {
    if (!(refusal instanceof DiscordRefusal)) throw refusal;
    problems = refusal.problems;
    error = { code: refusal.code, message: refusal.message };
    answer = { status: refusal.status, body: refusal.body };
  }
  state.log.add({
    method,
    path,
    query: Object.fromEntries(url.searchParams),
    body: read.body,
    files: read.files.map(({ name, type, data }) => ({ name, type, size: data.byteLength })),
    problems,
    error,
    status: isHung ? null : answer.status,
  });
  if (!isHung) send(response, answer, answer.headers);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).replace(/^\/api(\/v\d+)?/, '');
  } catch {
    throw new DiscordRefusal(400, 0, '400: Bad Request');
  }
}

function route(
  state: State,
  method: string,
  path: string,
  url: URL,
  { body, files }: ReadBody,
  request: IncomingMessage,
): RouteResponse {
  const there = ROUTES.filter((one) => one.path.test(path));
  const found = there.find((one) => one.method === method);
  if (!found)
    throw there.length > 0
      ? new DiscordRefusal(405, 0, '405: Method Not Allowed')
      : new DiscordRefusal(404, 0, '404: Not Found');
  const token = /^Bot (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (found.needsToken && !isTokenGood(state, token)) throw unauthorized();
  if (method !== 'GET' && method !== 'DELETE' && (typeof body !== 'object' || body === null))
    throw new DiscordRefusal(400, 50109, 'The request body contains invalid JSON.');
  const params = found.path.exec(path)?.groups ?? {};
  return found.handle({ state, params, query: url.searchParams, body, files });
}

const unauthorized = () => new DiscordRefusal(401, 0, '401: Unauthorized');

function faultAnswer(fault: Fault): RouteResponse & { headers?: Record<string, string> } {
  switch (fault.kind) {
    case 'status':
      return { status: fault.status, body: { code: 0, message: `${fault.status}: Fault` } };
    case 'rate-limit':
      return {
        status: 429,
        headers: {
          'retry-after': String(fault.retryAfter),
          'x-ratelimit-scope': fault.global ? 'global' : 'user',
          ...(fault.global && { 'x-ratelimit-global': 'true' }),
        },
        body: {
          message: 'You are being rate limited.',
          retry_after: fault.retryAfter,
          global: fault.global ?? false,
        },
      };
    case 'unauthorized':
      throw unauthorized();
    case 'unknown-interaction':
      throw new DiscordRefusal(404, 10062, 'Unknown interaction');
    case 'hang':
      return { status: 0 };
  }
}

function send(
  response: ServerResponse,
  { status, body }: RouteResponse,
  headers: Record<string, string> = {},
): void {
  if (response.destroyed) return;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify(body));
}
