/**
 * Replies: a page sent as the answer to an interaction, in time, and the private line for what went wrong.
 *
 * @module
 */
import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Log } from './log.ts';
import type { MessageBody, RenderedPage } from './render.ts';

/** An interaction that is answered with a message. */
export type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** How an answer is sent. */
export interface Sending {
  /** `update` changes the message that the button stands on; `private` shows a new one to one reader only. */
  readonly as: 'update' | 'public' | 'private';
  /** After how long, in milliseconds, the interaction is acknowledged first: Discord waits for 3,000. */
  readonly deferAfter: number;
}

/**
 * Sends the page that work results in: at once where it is there in time, else after a deferral, which keeps
 * the interaction open for 15 minutes. Rejects with what the work or Discord rejects with.
 */
export async function sendPage(
  interaction: Answerable,
  work: Promise<RenderedPage>,
  { as, deferAfter }: Sending,
): Promise<RenderedPage> {
  const defer = () =>
    as === 'update' && interaction.isButton()
      ? interaction.deferUpdate()
      : interaction.deferReply(as === 'private' ? { flags: MessageFlags.Ephemeral } : {});
  let deferral: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    deferral = defer();
    // Awaited below; until then a rejection is not unhandled.
    deferral.catch(() => undefined);
  }, deferAfter);
  const page = await work
    .finally(() => clearTimeout(timer))
    .catch(async (error: unknown) => {
      await deferral.catch(() => undefined);
      throw error;
    });
  await deferral;
  const files = (page.files ?? []).map(({ name, bytes }) => ({ name, attachment: bytes }));
  const reply = { ...replyOf(page.body), ...(files.length > 0 ? { files } : {}) };
  const edit = { ...reply, flags: MessageFlags.IsComponentsV2 as const };
  if (interaction.deferred) await interaction.editReply(edit);
  else if (as === 'update' && interaction.isButton()) await interaction.update(edit);
  else await interaction.reply(reply);
  return page;
}

/** Sends a line that only the reader sees; a failure to do so is logged. */
export async function sendPrivateLine(
  interaction: Answerable,
  body: MessageBody,
  log: Log,
): Promise<void> {
  const reply = replyOf(body);
  try {
    if (!interaction.deferred && !interaction.replied) {
      await interaction.reply(reply);
      return;
    }
    // A follow-up takes the place of a deferred reply and is as public as that: take it away first.
    if (interaction.deferred && !interaction.replied && interaction.isChatInputCommand()) {
      await interaction.deleteReply();
    }
    await interaction.followUp(reply);
  } catch (error) {
    const age = Date.now() - interaction.createdTimestamp;
    log.warn('a private line could not be sent', { age, error: String(error) });
  }
}

/** A body as discord.js takes it. */
const replyOf = ({ flags, components }: MessageBody) => ({
  flags,
  components,
  allowedMentions: { parse: [] as [] },
});
