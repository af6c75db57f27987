/**
 * The other endpoints that a bot meets: the way to the gateway, its own account, and messages in the channel.
 *
 * @module
 */

import { judgeMessage } from '../rules/judge.ts';
import { refuseIfEmpty } from '../rules/message-rules.ts';
import type { State } from '../state/state.ts';
import type { Json } from '../wire/component.ts';
import { type MessageBody, type ShownMessage, toApiMessage } from '../wire/message.ts';
import { DiscordRefusal, refuseIfAny } from '../wire/problem.ts';
import { CHANNEL_ID, DM_CHANNEL_ID } from '../wire/user.ts';
import { noContent, ok, type Route, type RouteRequest } from './route.ts';

const MESSAGE = /^\/channels\/(?<channel>\d+)\/messages\/(?<message>\d+)$/;

/** The endpoints of the account and the channel. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway$/,
    needsToken: false,
    handle: ({ state }) => ok({ url: gatewayAddress(state) }),
  },
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    needsToken: true,
    handle: ({ state }) =>
      ok({
        url: gatewayAddress(state),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      }),
  },
  {
    method: 'GET',
    path: /^\/users\/@me$/,
    needsToken: true,
    handle: ({ state }) => ok(state.bot),
  },
  {
    method: 'GET',
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    needsToken: true,
    handle: ({ state }) => ok(applicationOf(state)),
  },
  {
    method: 'POST',
    path: /^\/channels\/(?<channel>\d+)\/messages$/,
    needsToken: true,
    handle({ state, params, body, files }) {
      const channelId = params.channel ?? '';
      if (channelId !== CHANNEL_ID && channelId !== DM_CHANNEL_ID)
        throw new DiscordRefusal(404, 10003, 'Unknown Channel');
      const context = { existing: null, files };
      refuseIfAny(judgeMessage('post', body, context));
      refuseIfEmpty(body as MessageBody, context);
      const placement = { channelId, interaction: null, usedBy: null, visibleTo: null };
      return ok(toApiMessage(state.channel.post(body as MessageBody, files, placement), state.bot));
    },
  },
  {
    method: 'GET',
    path: MESSAGE,
    needsToken: true,
    handle: (request) => ok(toApiMessage(channelMessage(request), request.state.bot)),
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    needsToken: true,
    handle(request) {
      const { state, files } = request;
      const existing = channelMessage(request);
      const body = request.body as MessageBody;
      refuseIfAny(judgeMessage('edit-post', body, { existing, files }));
      refuseIfEmpty(body, { existing, files });
      return ok(toApiMessage(state.channel.edit(existing, body, files), state.bot));
    },
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    needsToken: true,
    handle(request) {
      request.state.channel.remove(channelMessage(request));
      return noContent();
    },
  },
];

/** The gateway's address, for a bot's first connection and for resuming. */
export const gatewayAddress = (state: State): string =>
  `${state.origin().replace(/^http/, 'ws')}/gateway`;

const applicationOf = ({ bot }: State): Json => ({
  id: bot.id,
  name: bot.global_name,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  team: null,
  bot,
  integration_types_config: { 0: {}, 1: {} },
});

/** A message of the channel. An ephemeral one can be had only through its interaction's token. */
function channelMessage({ state, params }: RouteRequest): ShownMessage {
  const message = state.channel.get(params.message ?? '');
  if (!message || message.ephemeral || message.channelId !== params.channel)
    throw new DiscordRefusal(404, 10008, 'Unknown Message');
  return message;
}
