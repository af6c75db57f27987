/**
 * Interactions: what a person did, until the bot has answered it and its token has run out.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding
 * @module
 */
import type { Component, Json } from './component.ts';
import type { ShownMessage } from './message.ts';
import type { Problem } from './problem.ts';
import type { User } from './user.ts';

/** Interaction types. */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** Callback types. */
export const CALLBACK = {
  reply: 4,
  deferReply: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** A proposed value. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A form that the bot opened. */
export interface ShownModal {
  /** The interaction it answers. */
  readonly interaction: string;
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Component[];
  /** The message whose button opened it, or null. */
  readonly source: string | null;
}

/** What happens to an interaction, as the person waiting for it learns. */
export type InteractionEvent =
  | { readonly kind: 'deferred'; readonly type: number }
  | { readonly kind: 'posted' | 'updated'; readonly message: ShownMessage }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'modal'; readonly modal: ShownModal }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string };

/** What an interaction starts from. */
export interface InteractionSeed {
  /** One of {@link INTERACTION}. */
  readonly type: number;
  readonly user: User;
  readonly channelId: string;
  /** The command's full name, or null for components and forms. */
  readonly command: string | null;
  /** The message whose component was used, or null. */
  readonly source: string | null;
  /** The type of the option being typed, for autocomplete. */
  readonly focusedType?: number;
}

/** An interaction that was sent to the bot. */
export interface Interaction extends InteractionSeed {
  readonly id: string;
  readonly token: string;
  /** Milliseconds on the monotonic clock. */
  readonly openedAt: number;
  /** The callback type it was acknowledged with, or null. */
  acknowledged: number | null;
  /** Whether the acknowledgement window has closed without one. */
  expired: boolean;
  /** The message that `@original` means, or null. */
  original: string | null;
  /** What Discord found wrong with the bot's attempts. */
  readonly refused: Problem[];
  /** Told of everything that happens to it. */
  readonly watchers: Set<(event: InteractionEvent) => void>;
}

/** The interactions of a run. */
export interface Interactions {
  open(seed: InteractionSeed): Interaction;
  /** Finds by id and token, undefined where either is wrong. */
  find(id: string, token: string): Interaction | undefined;
  /** Finds by token, for webhooks. */
  findByToken(token: string): Interaction | undefined;
  /** Whether its token has run out. */
  isOver(interaction: Interaction): boolean;
  tell(interaction: Interaction, event: InteractionEvent): void;
}

/** Returns the interactions of a run, whose tokens live for `tokenLives` milliseconds. */
export function createInteractions(newId: () => string, tokenLives: number): Interactions {
  const byToken = new Map<string, Interaction>();
  return {
    open(seed) {
      const id = newId();
      const interaction: Interaction = {
        ...seed,
        id,
        token: `loopback-${id}`,
        openedAt: performance.now(),
        acknowledged: null,
        expired: false,
        original: null,
        refused: [],
        watchers: new Set(),
      };
      byToken.set(interaction.token, interaction);
      return interaction;
    },
    find(id, token) {
      const interaction = byToken.get(token);
      return interaction?.id === id ? interaction : undefined;
    },
    findByToken: (token) => byToken.get(token),
    isOver: (interaction) => performance.now() - interaction.openedAt > tokenLives,
    tell(interaction, event) {
      for (const watcher of [...interaction.watchers]) watcher(event);
    },
  };
}

/** The answer of a callback asked for with `with_response=true`. */
export const callbackResponse = (
  interaction: Interaction,
  type: number,
  message: ShownMessage | null,
  apiMessage: Json | null,
): Json => ({
  interaction: {
    id: interaction.id,
    type: interaction.type,
    ...(message && {
      response_message_id: message.id,
      response_message_loading: message.loading,
      response_message_ephemeral: message.ephemeral,
    }),
  },
  resource: { type, ...(apiMessage && { message: apiMessage }) },
});
