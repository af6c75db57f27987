/**
 * Messages as the loopback keeps them: what a person sees in the channel, and the shape the bot gets back.
 *
 * @see https://discord.com/developers/docs/resources/message
 * @module
 */
import { type Component, type Json, walkComponents } from './component.ts';
import type { User } from './user.ts';

/** Bits of a message's `flags`. */
export const FLAG = {
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const;

/** A file that stands in a message. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly content_type: string;
  readonly url: string;
  readonly proxy_url: string;
  readonly description?: string;
}

/** A message in the channel. It is never changed: an edit puts another in its place under the same id. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  /** The interaction it answers or follows, or null. */
  readonly interaction: string | null;
  /** The command shown above it («used /command»), who ran it; null for the answer to a button. */
  readonly usedBy: { readonly user: User; readonly command: string | null } | null;
  /** Whether only the person of `visibleTo` sees it. */
  readonly ephemeral: boolean;
  readonly visibleTo: string | null;
  /** Whether it stands for an answer that is still awaited («… is thinking»). */
  readonly loading: boolean;
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  /** Whom it would ping: ids of users and roles, `everyone` or `here`; empty where mentions are off. */
  readonly pings: readonly string[];
  readonly postedAt: Date;
  readonly editedAt: Date | null;
}

/** A message's body as the bot sends it. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Json[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly { id: string | number; description?: string | null }[] | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly flags?: number | null;
  readonly poll?: Json | null;
  readonly sticker_ids?: readonly string[] | null;
}

/** Which mentions may ping. Absent, every one may. */
export interface AllowedMentions {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
}

/** A body laid over the message it edits: what the message will hold. */
export interface MergedBody {
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Component[];
  readonly isComponentsV2: boolean;
}

/** Lays a body over the message it edits. An absent key keeps what stood, null empties it; V2 is never undone. */
export function mergeBody(body: MessageBody, existing: ShownMessage | null): MergedBody {
  return {
    content: body.content === undefined ? (existing?.content ?? '') : (body.content ?? ''),
    embeds: body.embeds === undefined ? (existing?.embeds ?? []) : (body.embeds ?? []),
    components:
      body.components === undefined ? (existing?.components ?? []) : (body.components ?? []),
    isComponentsV2: (((existing?.flags ?? 0) | (body.flags ?? 0)) & FLAG.componentsV2) !== 0,
  };
}

/** Numbers the components that the bot left unnumbered, as Discord does in the message it returns. */
export function numberComponents(components: readonly Component[]): Component[] {
  const taken = new Set(
    [...walkComponents(components)].map(({ component }) => component.id).filter(Boolean),
  );
  let next = 0;
  const number = (component: Component): Component => {
    let id = component.id;
    if (!id) {
      do next += 1;
      while (taken.has(next));
      id = next;
    }
    return {
      ...component,
      id,
      ...(component.components && { components: component.components.map(number) }),
      ...(component.accessory && { accessory: number(component.accessory) }),
    };
  };
  return components.map(number);
}

/** Finds whom a message pings: mentions in its content and Text Displays that `allowed_mentions` lets through. */
export function findPings(body: MergedBody, allowed: AllowedMentions | null | undefined): string[] {
  const texts = [...walkComponents(body.components)]
    .map(({ component }) => component.content)
    .filter((content) => typeof content === 'string');
  const text = [body.content, ...texts].join('\n').replace(/`[^`]*`/g, '');
  const mayPing = (kind: 'users' | 'roles' | 'everyone', id?: string): boolean =>
    !allowed ||
    (allowed.parse ?? []).includes(kind) ||
    (kind !== 'everyone' && id !== undefined && (allowed[kind] ?? []).includes(id));
  const found = [...text.matchAll(/(?<!\\)<@(&?)!?(\d+)>|(?<!\\)@(everyone|here)/g)].flatMap(
    ([, role, id, all]) =>
      all
        ? mayPing('everyone')
          ? [all]
          : []
        : mayPing(role ? 'roles' : 'users', id)
          ? [id as string]
          : [],
  );
  return [...new Set(found)];
}

/** Renders a message as the bot gets it back. */
export function toApiMessage(message: ShownMessage, bot: User): Json {
  const { usedBy } = message;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: usedBy?.command ? 20 : 0,
    author: bot,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments,
    flags: message.flags,
    timestamp: message.postedAt.toISOString(),
    edited_timestamp: message.editedAt?.toISOString() ?? null,
    tts: false,
    pinned: false,
    mention_everyone: message.pings.some((ping) => ping === 'everyone' || ping === 'here'),
    mentions: [],
    mention_roles: [],
    application_id: bot.id,
    webhook_id: bot.id,
    ...(message.interaction &&
      usedBy && {
        interaction_metadata: {
          id: message.interaction,
          type: usedBy.command ? 2 : 3,
          user: usedBy.user,
          authorizing_integration_owners: {},
        },
      }),
  };
}
