/**
 * The endpoints that answer an interaction: its callback, and the webhook of its token for edits and follow-ups.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 * @module
 */

import { judgeCallback, judgeMessage } from '../rules/judge.ts';
import { refuseIfEmpty } from '../rules/message-rules.ts';
import type { Placement } from '../state/channel.ts';
import type { State } from '../state/state.ts';
import type { Component, Json } from '../wire/component.ts';
import { CALLBACK, type Choice, callbackResponse, type Interaction } from '../wire/interaction.ts';
import { FLAG, type MessageBody, type ShownMessage, toApiMessage } from '../wire/message.ts';
import { DiscordRefusal, refuseIfAny } from '../wire/problem.ts';
import { noContent, ok, type Route, type RouteRequest, type RouteResponse } from './route.ts';

const unknownInteraction = () => new DiscordRefusal(404, 10062, 'Unknown interaction');
const unknownWebhook = () => new DiscordRefusal(404, 10015, 'Unknown Webhook');
const unknownMessage = () => new DiscordRefusal(404, 10008, 'Unknown Message');
const invalidToken = () => new DiscordRefusal(401, 50027, 'Invalid Webhook Token');

/** The endpoints of interactions. */
export const INTERACTION_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/,
    needsToken: false,
    handle: callback,
  },
  {
    method: 'POST',
    path: /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)$/,
    needsToken: false,
    handle: followUp,
  },
  {
    method: 'GET',
    path: /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)\/messages\/(?<message>@original|\d+)$/,
    needsToken: false,
    handle: (request) => ok(toApiMessage(webhookMessage(request).message, request.state.bot)),
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)\/messages\/(?<message>@original|\d+)$/,
    needsToken: false,
    handle: edit,
  },
  {
    method: 'DELETE',
    path: /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)\/messages\/(?<message>@original|\d+)$/,
    needsToken: false,
    handle(request) {
      const { interaction, message } = webhookMessage(request);
      request.state.channel.remove(message);
      request.state.interactions.tell(interaction, { kind: 'deleted' });
      return noContent();
    },
  },
];

function callback({ state, params, query, body, files }: RouteRequest): RouteResponse {
  const { interactions, channel } = state;
  const interaction = interactions.find(params.id ?? '', params.token ?? '');
  if (!interaction || (interaction.acknowledged === null && interaction.expired))
    throw unknownInteraction();
  return watched(state, interaction, () => {
    if (interaction.acknowledged !== null)
      throw new DiscordRefusal(400, 40060, 'Interaction has already been acknowledged.');
    const source = interaction.source ? (channel.get(interaction.source) ?? null) : null;
    const { type, data = {} } = body as { type: number; data?: Json };
    const context = { existing: type === CALLBACK.update ? source : null, files };
    refuseIfAny(judgeCallback(body, interaction, context));
    if (type === CALLBACK.reply || type === CALLBACK.update)
      refuseIfEmpty(data as MessageBody, context);
    interaction.acknowledged = type;
    const message = acknowledge(state, interaction, type, data, files, source);
    if (query.get('with_response') !== 'true') return noContent();
    const api = message && toApiMessage(message, state.bot);
    return ok(callbackResponse(interaction, type, message, api));
  });
}

/** Does what a callback asks for; returns the message that came of it. */
function acknowledge(
  { interactions, channel }: State,
  interaction: Interaction,
  type: number,
  data: Json,
  files: RouteRequest['files'],
  source: ShownMessage | null,
): ShownMessage | null {
  const body = data as MessageBody;
  const placement = placementOf(interaction, isEphemeral(body));
  switch (type) {
    case CALLBACK.reply: {
      const message = channel.post(body, files, placement);
      interaction.original = message.id;
      interactions.tell(interaction, { kind: 'posted', message });
      return message;
    }
    case CALLBACK.deferReply: {
      const message = channel.postLoading(placement);
      interaction.original = message.id;
      interactions.tell(interaction, { kind: 'deferred', type });
      return message;
    }
    case CALLBACK.deferUpdate:
      interaction.original = source?.id ?? null;
      interactions.tell(interaction, { kind: 'deferred', type });
      return source;
    case CALLBACK.update: {
      if (!source) throw unknownMessage();
      const message = channel.edit(source, body, files);
      interaction.original = message.id;
      interactions.tell(interaction, { kind: 'updated', message });
      return message;
    }
    case CALLBACK.choices:
      interactions.tell(interaction, {
        kind: 'choices',
        choices: (data.choices ?? []) as Choice[],
      });
      return null;
    default:
      interactions.tell(interaction, {
        kind: 'modal',
        modal: {
          interaction: interaction.id,
          customId: String(data.custom_id),
          title: String(data.title),
          components: data.components as Component[],
          source: interaction.source,
        },
      });
      return null;
  }
}

/** A follow-up. The first one after a deferral takes the deferred answer's place, and keeps its privacy. */
function followUp(request: RouteRequest): RouteResponse {
  const { state, files } = request;
  const interaction = webhookInteraction(request);
  const body = request.body as MessageBody;
  return watched(state, interaction, () => {
    const context = { existing: null, files };
    refuseIfAny(judgeMessage('follow-up', body, context));
    refuseIfEmpty(body, context);
    const awaited = interaction.original ? state.channel.get(interaction.original) : undefined;
    const message = awaited?.loading
      ? state.channel.edit(awaited, body, files)
      : state.channel.post(body, files, placementOf(interaction, isEphemeral(body)));
    state.interactions.tell(interaction, { kind: 'posted', message });
    return ok(toApiMessage(message, state.bot));
  });
}

function edit(request: RouteRequest): RouteResponse {
  const { state, files } = request;
  const { interaction, message } = webhookMessage(request);
  const body = request.body as MessageBody;
  return watched(state, interaction, () => {
    const context = { existing: message, files };
    refuseIfAny(judgeMessage('edit', body, context));
    refuseIfEmpty(body, context);
    const edited = state.channel.edit(message, body, files);
    const kind = message.loading ? 'posted' : 'updated';
    state.interactions.tell(interaction, { kind, message: edited });
    return ok(toApiMessage(edited, state.bot));
  });
}

/** Lets the person who waits know what Discord refused. */
function watched(
  state: State,
  interaction: Interaction,
  answer: () => RouteResponse,
): RouteResponse {
  try {
    return answer();
  } catch (refusal) {
    if (refusal instanceof DiscordRefusal) {
      interaction.refused.push(...refusal.problems);
      const { code, message } = refusal;
      state.interactions.tell(interaction, { kind: 'refused', code, message });
    }
    throw refusal;
  }
}

function webhookInteraction({ state, params }: RouteRequest): Interaction {
  const interaction = state.interactions.findByToken(params.token ?? '');
  if (params.application !== state.bot.id || !interaction) throw unknownWebhook();
  if (state.interactions.isOver(interaction)) throw invalidToken();
  if (interaction.acknowledged === null) throw unknownWebhook();
  return interaction;
}

function webhookMessage(request: RouteRequest): {
  interaction: Interaction;
  message: ShownMessage;
} {
  const interaction = webhookInteraction(request);
  const named = request.params.message;
  const id = named === '@original' ? interaction.original : named;
  const message = id ? request.state.channel.get(id) : undefined;
  const isItsOwn = message?.interaction === interaction.id || id === interaction.original;
  if (!message || !isItsOwn) throw unknownMessage();
  return { interaction, message };
}

const isEphemeral = (body: MessageBody): boolean => ((body.flags ?? 0) & FLAG.ephemeral) !== 0;

const placementOf = (interaction: Interaction, ephemeral: boolean): Placement => ({
  channelId: interaction.channelId,
  interaction: interaction.id,
  usedBy: { user: interaction.user, command: interaction.command },
  visibleTo: ephemeral ? interaction.user.id : null,
});
