/**
 * Acting: what a person does in Discord's client, sent to the bot as the client would, and what they then see.
 *
 * @module
 */

import type { Gateway } from '../gateway.ts';
import { InvalidActionError, NoAnswerError } from '../loopback-error.ts';
import { MAX_FILE_SIZE } from '../rules/message-rules.ts';
import type { RegisteredCommand } from '../state/command-registry.ts';
import type { State } from '../state/state.ts';
import { COMPONENT, type Component, findComponent, type Json, SELECTS } from '../wire/component.ts';
import {
  type Choice,
  INTERACTION,
  type Interaction,
  type InteractionSeed,
  type ShownModal,
} from '../wire/interaction.ts';
import { type ShownMessage, toApiMessage } from '../wire/message.ts';
import { CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID, READERS, type User } from '../wire/user.ts';
import { type FieldValues, fillModal } from './modal-fields.ts';
import type { Outcome, Waits } from './outcome.ts';
import {
  type CalledCommand,
  fillFocused,
  fillOptions,
  findCommand,
  nestOptions,
  type OptionValues,
} from './slash-options.ts';

/** Who acts, and from where. */
export interface By {
  /** One of the loopback's `users`; the first by default. */
  readonly user?: User;
  /** The language of the person's client; `ar` by default. */
  readonly locale?: string;
  /** The server's id, or null for direct messages; the loopback's server by default. */
  readonly guild?: string | null;
}

/**
 * What a person can do. Each rejects with an `InvalidActionError` or a `NoAnswerError`; an outcome's null message
 * or form is taken as one that the person does not see.
 */
export interface Acting {
  slash(name: string, options?: OptionValues, by?: By): Promise<Outcome>;
  autocomplete(
    name: string,
    focused: string,
    options: OptionValues,
    by?: By,
  ): Promise<readonly Choice[]>;
  press(message: ShownMessage | null, customId: string, by?: By): Promise<Outcome>;
  select(
    message: ShownMessage | null,
    customId: string,
    values: readonly string[],
    by?: By,
  ): Promise<Outcome>;
  submit(modal: ShownModal | null, values: FieldValues, by?: By): Promise<Outcome>;
}

/** VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES, READ_MESSAGE_HISTORY, USE_APPLICATION_COMMANDS. */
const PERMISSIONS = String(
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n),
);

/** Returns the ways to act towards the bot on a gateway. */
export function createActing(state: State, gateway: Gateway, waits: Waits): Acting {
  const send = (
    seed: Omit<InteractionSeed, 'user' | 'channelId'>,
    data: Json,
    by: By,
    message?: ShownMessage,
  ): Interaction => {
    if (!gateway.isConnected())
      throw new NoAnswerError('absent', 'No bot is connected to the loopback.');
    const place = placeOf(by, message);
    const user = by.user ?? READERS[0];
    const interaction = state.interactions.open({ ...seed, user, channelId: place.channelId });
    const { id, token, type } = interaction;
    const shown = message && { message: toApiMessage(message, state.bot) };
    gateway.dispatch('INTERACTION_CREATE', {
      ...{ id, token, type, data, version: 1 },
      ...shown,
      application_id: state.bot.id,
      ...place.fields(user),
      locale: by.locale ?? 'ar',
      entitlements: [],
      app_permissions: PERMISSIONS,
      attachment_size_limit: MAX_FILE_SIZE,
    });
    return interaction;
  };

  const call = (name: string, by: By): CalledCommand =>
    findCommand(state.commands.visibleIn(guildOf(by)), name);

  const useComponent = async (
    message: ShownMessage | null,
    customId: string,
    fits: (component: Component) => boolean,
    values: readonly string[] | null,
    by: By,
  ): Promise<Outcome> => {
    const user = by.user ?? READERS[0];
    const now = message ? state.channel.get(message.id) : undefined;
    if (!now || (now.visibleTo !== null && now.visibleTo !== user.id))
      throw new InvalidActionError(`${user.username} sees no message that could be used.`);
    const component = findComponent(now.components, customId);
    if (!component || !fits(component))
      throw new InvalidActionError(`The message has nothing of that kind with the id ${customId}.`);
    if (component.disabled) throw new InvalidActionError(`${customId} is disabled.`);
    if (values) refuseBadSelection(component, values);
    const seed = { type: INTERACTION.component, command: null, source: now.id };
    const data = {
      custom_id: customId,
      component_type: component.type,
      id: component.id,
      ...(values && { values }),
    };
    return waits.outcome(send(seed, data, by, now));
  };

  return {
    async slash(name, options = {}, by = {}) {
      const called = call(name, by);
      const filled = nestOptions(called.nesting, fillOptions(called, options));
      const command = fullName(called);
      return waits.outcome(
        send(
          { type: INTERACTION.command, command, source: null },
          commandData(called.command, filled),
          by,
        ),
      );
    },
    async autocomplete(name, focused, options, by = {}) {
      const called = call(name, by);
      const { options: filled, focusedType } = fillFocused(called, focused, options);
      return waits.choices(
        send(
          {
            type: INTERACTION.autocomplete,
            command: fullName(called),
            source: null,
            focusedType,
          },
          commandData(called.command, nestOptions(called.nesting, filled)),
          by,
        ),
      );
    },
    press: (message, customId, by = {}) =>
      useComponent(message, customId, ({ type }) => type === COMPONENT.button, null, by),
    select: (message, customId, values, by = {}) =>
      useComponent(message, customId, ({ type }) => SELECTS.has(type), values, by),
    async submit(modal, values, by = {}) {
      if (!modal) throw new InvalidActionError('No form is open.');
      const source = modal.source ? state.channel.get(modal.source) : undefined;
      return waits.outcome(
        send(
          { type: INTERACTION.modal, command: null, source: source?.id ?? null },
          { custom_id: modal.customId, components: fillModal(modal, values) },
          by,
          source,
        ),
      );
    },
  };
}

const guildOf = (by: By): string | null => (by.guild === undefined ? GUILD_ID : by.guild);

const fullName = ({ command, nesting }: CalledCommand): string =>
  [command, ...nesting].map((part) => part.name).join(' ');

const commandData = (command: RegisteredCommand, options: readonly Json[]): Json => ({
  id: command.id,
  name: command.name,
  type: command.type,
  ...(command.guild_id && { guild_id: command.guild_id }),
  ...(options.length > 0 && { options }),
});

/** Where a person acts: a button is pressed where its message stands. */
function placeOf(by: By, message?: ShownMessage) {
  const isDirect = message ? message.channelId === DM_CHANNEL_ID : guildOf(by) === null;
  const guildId = guildOf(by) ?? GUILD_ID;
  const channelId = isDirect ? DM_CHANNEL_ID : CHANNEL_ID;
  const fields = (user: User): Json =>
    isDirect
      ? {
          channel_id: channelId,
          channel: { id: channelId, type: 1, permissions: PERMISSIONS },
          context: 1,
          user,
          authorizing_integration_owners: { 0: '0' },
        }
      : {
          channel_id: channelId,
          channel: { id: channelId, type: 0, name: 'news', permissions: PERMISSIONS },
          context: 0,
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            user,
            nick: null,
            avatar: null,
            roles: [],
            joined_at: '2024-01-01T00:00:00.000000+00:00',
            deaf: false,
            mute: false,
            flags: 0,
            permissions: PERMISSIONS,
          },
          authorizing_integration_owners: { 0: guildId },
        };
  return { channelId, fields };
}

function refuseBadSelection(select: Component, values: readonly string[]): void {
  const options = (select.options as readonly Json[] | undefined)?.map((option) => option.value);
  const least = Number(select.min_values ?? 1);
  const most = Number(select.max_values ?? 1);
  if (values.length < least || values.length > most)
    throw new InvalidActionError(`${select.custom_id} takes ${least} to ${most} values.`);
  if (options && values.some((value) => !options.includes(value)))
    throw new InvalidActionError(`${select.custom_id} has no such value.`);
}
