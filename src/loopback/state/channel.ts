/**
 * The channel: the messages that stand in it, the files they hold, and what changes there.
 *
 * @module
 */

import type { UploadedFile } from '../rules/message-rules.ts';
import { COMPONENT, type Component, type Json } from '../wire/component.ts';
import {
  type Attachment,
  FLAG,
  findPings,
  type MessageBody,
  mergeBody,
  numberComponents,
  type ShownMessage,
} from '../wire/message.ts';

/** What changed: a message as it now stands, or as it stood before it was deleted. */
interface ChannelChange {
  readonly kind: 'posted' | 'edited' | 'deleted';
  readonly message: ShownMessage;
}

/** Where a message stands and for whom. */
export interface Placement {
  readonly channelId: string;
  readonly interaction: string | null;
  readonly usedBy: ShownMessage['usedBy'];
  /** The only person who sees it, or null for everyone. */
  readonly visibleTo: string | null;
}

/** The messages of a run. */
export interface Channel {
  /** Every message that stands, oldest first. */
  list(): ShownMessage[];
  get(id: string): ShownMessage | undefined;
  post(body: MessageBody, files: readonly UploadedFile[], placement: Placement): ShownMessage;
  /** Posts the stand-in of a deferred answer. */
  postLoading(placement: Placement): ShownMessage;
  edit(message: ShownMessage, body: MessageBody, files: readonly UploadedFile[]): ShownMessage;
  remove(message: ShownMessage): void;
  /** The bytes of an attachment. */
  file(id: string): UploadedFile | undefined;
  /** Calls back at each change; returns what ends that. */
  onChange(listener: (change: ChannelChange) => void): () => void;
}

/** The flags a bot may set on a message: SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, IS_COMPONENTS_V2. */
const SETTABLE = (1 << 2) | FLAG.ephemeral | (1 << 12) | FLAG.componentsV2;

/** Returns an empty channel. `origin` gives the loopback's address, for the files it serves. */
export function createChannel(newId: () => string, now: () => Date, origin: () => string): Channel {
  const messages = new Map<string, ShownMessage>();
  const files = new Map<string, UploadedFile>();
  const listeners = new Set<(change: ChannelChange) => void>();

  const change = (kind: ChannelChange['kind'], message: ShownMessage): ShownMessage => {
    if (kind === 'deleted') messages.delete(message.id);
    else messages.set(message.id, message);
    for (const listener of [...listeners]) listener({ kind, message });
    return message;
  };

  const attach = (file: UploadedFile, channelId: string, body: MessageBody): Attachment => {
    const id = newId();
    files.set(id, file);
    const listed = body.attachments?.find((one) => String(one.id) === String(file.index));
    const url = `${origin()}/cdn/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      size: file.data.byteLength,
      content_type: file.type,
      url,
      proxy_url: url,
      ...(listed?.description && { description: listed.description }),
    };
  };

  const fill = (
    base: ShownMessage,
    body: MessageBody,
    uploaded: readonly UploadedFile[],
    existing: ShownMessage | null,
  ): ShownMessage => {
    const merged = mergeBody(body, existing);
    const kept = (existing?.attachments ?? []).filter(
      (one) => body.attachments === undefined || body.attachments?.some(({ id }) => id === one.id),
    );
    const attachments = [...kept, ...uploaded.map((file) => attach(file, base.channelId, body))];
    const flags =
      ((base.flags & ~FLAG.loading) |
        ((body.flags ?? 0) & (existing ? SETTABLE & ~FLAG.ephemeral : SETTABLE))) >>>
      0;
    return {
      ...base,
      content: merged.content,
      embeds: merged.embeds,
      components: numberComponents(merged.components).map((one) => resolveMedia(one, attachments)),
      attachments,
      flags,
      ephemeral: (flags & FLAG.ephemeral) !== 0,
      loading: false,
      pings: findPings(merged, body.allowed_mentions),
    };
  };

  const blank = (placement: Placement, flags: number): ShownMessage => ({
    ...placement,
    id: newId(),
    ephemeral: (flags & FLAG.ephemeral) !== 0,
    loading: (flags & FLAG.loading) !== 0,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags,
    pings: [],
    postedAt: now(),
    editedAt: null,
  });

  return {
    list: () => [...messages.values()],
    get: (id) => messages.get(id),
    post(body, uploaded, placement) {
      const flags = placement.visibleTo ? FLAG.ephemeral : 0;
      return change('posted', fill(blank(placement, flags), body, uploaded, null));
    },
    postLoading(placement) {
      const flags = FLAG.loading | (placement.visibleTo ? FLAG.ephemeral : 0);
      return change('posted', blank(placement, flags));
    },
    edit(message, body, uploaded) {
      const filled = fill(message, body, uploaded, message);
      return change('edited', { ...filled, editedAt: message.loading ? null : now() });
    },
    remove(message) {
      change('deleted', message);
    },
    file: (id) => files.get(id),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Puts the served address in place of `attachment://name`, as Discord does in the message it returns. */
function resolveMedia(component: Component, attachments: readonly Attachment[]): Component {
  const find = (media: unknown): Attachment | undefined => {
    const name = /^attachment:\/\/(.+)$/s.exec(String((media as Json | undefined)?.url ?? ''))?.[1];
    return attachments.findLast((attachment) => attachment.filename === name);
  };
  const resolve = (media: unknown): unknown => {
    const { url, content_type } = find(media) ?? {};
    return url ? { ...(media as Json), url, proxy_url: url, content_type } : media;
  };
  if (component.type === COMPONENT.thumbnail)
    return { ...component, media: resolve(component.media) };
  if (component.type === COMPONENT.mediaGallery)
    return {
      ...component,
      items: (component.items as Json[]).map((item) => ({ ...item, media: resolve(item.media) })),
    };
  if (component.type === COMPONENT.file) {
    const found = find(component.file);
    return {
      ...component,
      file: resolve(component.file),
      ...(found && { name: found.filename, size: found.size }),
    };
  }
  return {
    ...component,
    ...(component.components && {
      components: component.components.map((one) => resolveMedia(one, attachments)),
    }),
    ...(component.accessory && { accessory: resolveMedia(component.accessory, attachments) }),
  };
}
