/**
 * The judge: each body against Discord's published schema and then against the rules that it leaves out. There is
 * no run-time table from path to schema, so the endpoints are named here by hand.
 *
 * @module
 */
import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { Component, Json } from '../wire/component.ts';
import type { Interaction } from '../wire/interaction.ts';
import { CALLBACK, INTERACTION } from '../wire/interaction.ts';
import { FLAG, type MessageBody } from '../wire/message.ts';
import { type Problem, problem, under } from '../wire/problem.ts';
import { commandListProblems, commandProblems } from './command-rules.ts';
import { type MessageContext, messageProblems } from './message-rules.ts';
import { choiceProblems, modalProblems } from './modal-rules.ts';
import { schemaProblems } from './schema.ts';

const MESSAGE_SCHEMAS = {
  'follow-up': spec.IncomingWebhookRequestPartialSchema,
  edit: spec.IncomingWebhookUpdateRequestPartialSchema,
  post: spec.MessageCreateRequestSchema,
  'edit-post': spec.MessageEditRequestPartialSchema,
} as const;

const CALLBACK_SCHEMAS: Readonly<Record<number, z.ZodMiniType>> = {
  [CALLBACK.reply]: spec.CreateMessageInteractionCallbackRequestSchema,
  [CALLBACK.deferReply]: spec.CreateMessageInteractionCallbackRequestSchema,
  [CALLBACK.deferUpdate]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [CALLBACK.update]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [CALLBACK.choices]: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  [CALLBACK.modal]: spec.ModalInteractionCallbackRequestSchema,
};

/** Which callbacks answer an interaction of a type; an update or a modal needs something to stand on. */
function callbacksFor(interaction: Interaction): readonly number[] {
  const { reply, deferReply, deferUpdate, update, choices, modal } = CALLBACK;
  if (interaction.type === INTERACTION.autocomplete) return [choices];
  if (interaction.type === INTERACTION.command) return [reply, deferReply, modal];
  if (interaction.type === INTERACTION.component)
    return [reply, deferReply, deferUpdate, update, modal];
  return interaction.source ? [reply, deferReply, deferUpdate, update] : [reply, deferReply];
}

/** Judges the callback of an interaction. */
export function judgeCallback(
  sent: unknown,
  interaction: Interaction,
  context: MessageContext,
): Problem[] {
  const body = forgiving(sent);
  const schema = CALLBACK_SCHEMAS[Number(body.type)];
  const allowed = callbacksFor(interaction);
  if (!schema || !allowed.includes(Number(body.type)))
    return [
      problem(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`),
    ];
  const found = schemaProblems(schema, body);
  return found.length > 0 ? found : under(['data'], callbackRules(body, interaction, context));
}

function callbackRules(body: Json, interaction: Interaction, context: MessageContext): Problem[] {
  const data = (body.data ?? {}) as Json;
  switch (body.type) {
    case CALLBACK.deferReply:
      return deferralProblems(data);
    case CALLBACK.choices:
      return choiceProblems((data.choices ?? []) as Json[], interaction.focusedType ?? 3);
    case CALLBACK.modal:
      return modalProblems(data as unknown as { components: Component[] });
    case CALLBACK.deferUpdate:
      return [];
    default:
      return messageProblems(data as MessageBody, context);
  }
}

/** A deferral settles only whether the answer is ephemeral. */
function deferralProblems(data: Json): Problem[] {
  const flags = Number(data.flags ?? 0);
  const found = Object.keys(data)
    .filter((key) => key !== 'flags' && key !== 'allowed_mentions')
    .map((key) => problem([key], 'DEFERRED_DATA', 'A deferral takes only flags.'));
  if ((flags & ~FLAG.ephemeral) !== 0)
    found.push(problem(['flags'], 'DEFERRED_FLAGS', 'A deferral takes only the EPHEMERAL flag.'));
  return found;
}

/** Judges a message that is posted or edited by anything but a callback. */
export function judgeMessage(
  kind: keyof typeof MESSAGE_SCHEMAS,
  sent: unknown,
  context: MessageContext,
): Problem[] {
  const body = forgiving(sent);
  const found = schemaProblems(MESSAGE_SCHEMAS[kind], body);
  return found.length > 0 ? found : messageProblems(body as MessageBody, context);
}

/** Judges the whole list of a bulk overwrite. */
export function judgeCommandList(sent: unknown): Problem[] {
  const commands = Array.isArray(sent) ? sent.map(plainCommand) : sent;
  const found = schemaProblems(z.array(spec.ApplicationCommandUpdateRequestSchema), commands);
  return found.length > 0 ? found : commandListProblems(commands as Json[]);
}

/** Judges one declaration: a new one, or with `existing` the changes to one. */
export function judgeCommand(sent: unknown, existing: Json | null): Problem[] {
  const schema = existing
    ? spec.ApplicationCommandPatchRequestPartialSchema
    : spec.ApplicationCommandCreateRequestSchema;
  const command = plainCommand(sent);
  const found = schemaProblems(schema, command);
  return found.length > 0 ? found : commandProblems({ ...existing, ...(command as Json) }, []);
}

/**
 * A body as Discord reads it. discord.js sends `tts: false` and `enforce_nonce: false` with every message, also
 * where the schema does not list them.
 */
function forgiving(sent: unknown): Json {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return {};
  const { tts, enforce_nonce, data, ...rest } = sent as Record<string, unknown>;
  return {
    ...rest,
    ...(tts ? { tts } : {}),
    ...(enforce_nonce ? { enforce_nonce } : {}),
    ...(data !== undefined && {
      data: typeof data === 'object' && data !== null ? forgiving(data) : data,
    }),
  };
}

/**
 * A declaration in the schema's terms: Discord takes permissions as a string of digits and knows `nsfw`, its
 * schema has a number and lacks the other.
 */
function plainCommand(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null) return sent;
  const { nsfw, default_member_permissions: permissions, ...rest } = sent as Json;
  return {
    ...rest,
    ...(nsfw !== undefined && typeof nsfw !== 'boolean' && { nsfw }),
    ...(permissions !== undefined && {
      default_member_permissions:
        typeof permissions === 'string' && /^\d+$/.test(permissions)
          ? Number(permissions)
          : permissions,
    }),
  };
}
