/**
 * The endpoints that register commands, globally and for a server.
 *
 * @see https://discord.com/developers/docs/interactions/application-commands#endpoints
 * @module
 */

import { judgeCommand, judgeCommandList } from '../rules/judge.ts';
import { type RegisteredCommand, withoutLocalizations } from '../state/command-registry.ts';
import type { Json } from '../wire/component.ts';
import { DiscordRefusal, refuseIfAny } from '../wire/problem.ts';
import { noContent, ok, type Route, type RouteRequest } from './route.ts';

const LIST = /^\/applications\/(?<application>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands$/;
const ONE =
  /^\/applications\/(?<application>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands\/(?<id>\d+)$/;

/** The endpoints of commands. */
export const COMMAND_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: LIST,
    needsToken: true,
    handle(request) {
      const commands = request.state.commands.list(guildOf(request));
      const isWhole = request.query.get('with_localizations') === 'true';
      return ok(isWhole ? commands : commands.map(withoutLocalizations));
    },
  },
  {
    method: 'PUT',
    path: LIST,
    needsToken: true,
    handle(request) {
      const guild = guildOf(request);
      refuseIfAny(judgeCommandList(request.body));
      return ok(request.state.commands.replaceAll(guild, request.body as Json[]));
    },
  },
  {
    method: 'POST',
    path: LIST,
    needsToken: true,
    handle(request) {
      const guild = guildOf(request);
      refuseIfAny(judgeCommand(request.body, null));
      const { command, isNew } = request.state.commands.upsert(guild, request.body as Json);
      return { status: isNew ? 201 : 200, body: command };
    },
  },
  { method: 'GET', path: ONE, needsToken: true, handle: (request) => ok(commandOf(request)) },
  {
    method: 'PATCH',
    path: ONE,
    needsToken: true,
    handle(request) {
      const standing = commandOf(request) as unknown as Json;
      refuseIfAny(judgeCommand(request.body, standing));
      const changed = { ...standing, ...(request.body as Json) };
      if (changed.name !== standing.name)
        request.state.commands.remove(guildOf(request), String(standing.id));
      return ok(request.state.commands.upsert(guildOf(request), changed).command);
    },
  },
  {
    method: 'DELETE',
    path: ONE,
    needsToken: true,
    handle(request) {
      request.state.commands.remove(guildOf(request), commandOf(request).id);
      return noContent();
    },
  },
];

/** The server that a request is about, or null; refuses another application's. */
function guildOf({ state, params }: RouteRequest): string | null {
  if (params.application !== state.bot.id)
    throw new DiscordRefusal(404, 10002, 'Unknown Application');
  return params.guild ?? null;
}

function commandOf(request: RouteRequest): RegisteredCommand {
  const command = request.state.commands.get(guildOf(request), request.params.id ?? '');
  if (!command) throw new DiscordRefusal(404, 10063, 'Unknown application command');
  return command;
}
