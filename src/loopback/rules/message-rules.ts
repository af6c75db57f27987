/**
 * What Discord enforces of a message and the published schema leaves out. Lengths of the schema are UTF-16
 * units, those counted here code points: Arabic letters are one of either, so the judge errs on the strict side.
 *
 * @module
 */
import { COMPONENT, type Component, type Json, walkComponents } from '../wire/component.ts';
import { type MessageBody, mergeBody, type ShownMessage } from '../wire/message.ts';
import { DiscordRefusal, type Problem, problem } from '../wire/problem.ts';
import { componentProblems, repetitionProblems } from './component-rules.ts';

/** A file that came with a body. */
export interface UploadedFile {
  /** The number in its field name, `files[n]`. */
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

/** What a body is judged against besides itself. */
export interface MessageContext {
  /** The message it edits, or null for a new one. */
  readonly existing: ShownMessage | null;
  readonly files: readonly UploadedFile[];
}

/** Ten files a message, each of 10 MiB at most: `attachment_size_limit` of every interaction. */
export const MAX_FILES = 10;
/** In bytes. */
export const MAX_FILE_SIZE = 10 * 1024 * 1024;

const MAX_COMPONENTS = 40;
const MAX_DISPLAYED_TEXT = 4000;
const MAX_ROWS = 5;
const MAX_EMBED_TEXT = 6000;
/** The types that need the V2 flag. */
const isV2Only = (component: Component) => component.type >= COMPONENT.section;

const length = (text: unknown): number => (typeof text === 'string' ? [...text.trim()].length : 0);

/** Returns what is wrong with a message's body that the schema has passed. */
export function messageProblems(body: MessageBody, context: MessageContext): Problem[] {
  const merged = mergeBody(body, context.existing);
  const placed = [...walkComponents(merged.components)];
  const filenames = new Set([
    ...context.files.map((file) => file.name),
    ...(context.existing?.attachments ?? []).map((attachment) => attachment.filename),
  ]);
  return [
    ...(merged.isComponentsV2 ? v2Problems(body, merged) : legacyProblems(merged.components)),
    // What stands already was judged when it came; its media are addresses by now.
    ...(body.components ? placed.flatMap((one) => componentProblems(one, filenames)) : []),
    ...repetitionProblems(placed),
    ...embedProblems(merged.embeds),
    ...attachmentProblems(body, context),
    ...mentionProblems(body),
  ];
}

/** Refuses a message that would hold nothing (error 50006). */
export function refuseIfEmpty(body: MessageBody, context: MessageContext): void {
  const { content, embeds, components } = mergeBody(body, context.existing);
  const kept = body.attachments === undefined ? (context.existing?.attachments.length ?? 0) : 0;
  const listed = context.existing ? (body.attachments?.length ?? 0) : 0;
  const holds =
    content.trim() !== '' ||
    embeds.length + components.length + context.files.length + kept + listed > 0 ||
    Boolean(body.poll) ||
    Boolean(body.sticker_ids?.length);
  if (!holds) throw new DiscordRefusal(400, 50006, 'Cannot send an empty message');
}

function v2Problems(body: MessageBody, merged: ReturnType<typeof mergeBody>): Problem[] {
  const legacy = {
    content: merged.content !== '',
    embeds: merged.embeds.length > 0,
    poll: Boolean(body.poll),
    sticker_ids: Boolean(body.sticker_ids?.length),
  };
  const found = Object.entries(legacy)
    .filter(([, stands]) => stands)
    .map(([field]) =>
      problem(
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    );
  const all = [...walkComponents(merged.components)].map(({ component }) => component);
  if (all.length > MAX_COMPONENTS)
    found.push(
      problem(
        ['components'],
        'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
        `The total number of components in a message is ${all.length}, more than ${MAX_COMPONENTS}.`,
      ),
    );
  const text = all
    .filter((component) => component.type === COMPONENT.textDisplay)
    .reduce((sum, component) => sum + length(component.content), 0);
  if (text > MAX_DISPLAYED_TEXT)
    found.push(
      problem(
        ['components'],
        'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        `The displayable text of a message is ${text} characters, more than ${MAX_DISPLAYED_TEXT}.`,
      ),
    );
  return found;
}

function legacyProblems(components: readonly Component[]): Problem[] {
  const found = [...walkComponents(components)]
    .filter(
      ({ component, path }) =>
        isV2Only(component) || (path.length === 2 && component.type !== COMPONENT.actionRow),
    )
    .map(({ path }) =>
      problem(
        [...path, 'type'],
        'UNION_TYPE_CHOICES',
        'Value of field "type" must be one of (1,).',
      ),
    );
  if (components.length > MAX_ROWS)
    found.push(
      problem(['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_ROWS} or fewer in length.`),
    );
  return found;
}

function embedProblems(embeds: readonly Json[]): Problem[] {
  const nested = (value: unknown) => (value ?? {}) as Json;
  const size = (embed: Json): number =>
    length(embed.title) +
    length(embed.description) +
    length(nested(embed.footer).text) +
    length(nested(embed.author).name) +
    ((embed.fields ?? []) as Json[]).reduce(
      (sum, field) => sum + length(field.name) + length(field.value),
      0,
    );
  if (embeds.reduce((sum, embed) => sum + size(embed), 0) <= MAX_EMBED_TEXT) return [];
  return [
    problem(
      ['embeds'],
      'MAX_EMBED_SIZE_EXCEEDED',
      `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`,
    ),
  ];
}

function attachmentProblems(body: MessageBody, { existing, files }: MessageContext): Problem[] {
  const listed = body.attachments ?? [];
  const kept = existing && body.attachments === undefined ? existing.attachments.length : 0;
  const known = new Set([
    ...files.map((file) => String(file.index)),
    ...(existing?.attachments ?? []).map((attachment) => attachment.id),
  ]);
  const found = listed.flatMap((attachment, index) =>
    known.has(String(attachment.id))
      ? []
      : [
          problem(
            ['attachments', index, 'id'],
            'ATTACHMENT_NOT_FOUND',
            `No file ${attachment.id} came with the body.`,
          ),
        ],
  );
  if (Math.max(listed.length, files.length) + kept > MAX_FILES)
    found.push(
      problem(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_FILES} or fewer in length.`),
    );
  return found;
}

function mentionProblems({ allowed_mentions: allowed }: MessageBody): Problem[] {
  return (['users', 'roles'] as const)
    .filter((kind) => allowed?.parse?.includes(kind) && allowed[kind]?.length)
    .map((kind) =>
      problem(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
}
