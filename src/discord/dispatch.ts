/**
 * Dispatch: each interaction to the command it means, its answer past the verbatim gate and back as a message.
 * Whatever goes wrong becomes one private line.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Asker, Command } from '../../commands/command.ts';
import { RequestError } from '../answers/asked/request-error.ts';
import type { ExportFormat, Language, Query } from '../answers/reply/answer.ts';
import { checkVerbatim } from '../answers/verbatim-gate.ts';
import type { BidiMode } from '../arabic/bidi.ts';
import { exportAnswer } from '../documents/export.ts';
import type { Library } from '../library/library.ts';
import { readButtonId, writeButtonId } from './button-id.ts';
import type { KeptQueries } from './kept-queries.ts';
import { MAX_CHOICE, MAX_CHOICES } from './limits.ts';
import type { Log } from './log.ts';
import { readOptions } from './option-values.ts';
import { type RenderedPage, renderAnswer, renderFile, renderLine } from './render.ts';
import { type Answerable, type Sending, sendPage, sendPrivateLine } from './reply.ts';
import { WORDING } from './wording.ts';

/** What answering needs. */
export interface DispatchSetting {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly kept: KeptQueries;
  readonly mode: BidiMode;
  readonly log: Log;
  /** After how many milliseconds an interaction is acknowledged before its answer is there. */
  readonly deferAfter: number;
}

/** Answers interactions. */
export interface Dispatch {
  /** Answers one; never rejects. */
  readonly answer: (interaction: Interaction) => Promise<void>;
  /** Answers no more but with a line that says so, and resolves when those begun are done. */
  readonly finish: () => Promise<void>;
}

/** Discord's codes for an interaction answered too late, and for one answered already. */
const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;

/** The language of a reader's replies: English where their Discord is, else Arabic. */
const languageOf = (locale: string): Language => (locale.startsWith('en') ? 'en' : 'ar');

/** Returns the dispatch of a bot. */
export function createDispatch(setting: DispatchSetting): Dispatch {
  const running = new Set<Promise<void>>();
  let stopping = false;
  const track = (work: Promise<void>): Promise<void> => {
    running.add(work);
    return work.finally(() => running.delete(work));
  };
  return {
    answer(interaction) {
      if (interaction.isAutocomplete()) return track(suggest(interaction, setting));
      if (!interaction.isChatInputCommand() && !interaction.isButton()) return Promise.resolve();
      if (stopping) {
        const { stopping: line } = WORDING[languageOf(interaction.locale)];
        return sayPrivately(interaction, line, setting);
      }
      return track(
        answerOne(interaction, setting).catch((error: unknown) =>
          explain(interaction, error, setting),
        ),
      );
    },
    async finish() {
      stopping = true;
      await Promise.allSettled([...running]);
    },
  };
}

async function answerOne(interaction: Answerable, setting: DispatchSetting): Promise<void> {
  const before = performance.now();
  const page = interaction.isButton()
    ? await answerButton(interaction, setting)
    : await answerCommand(interaction, setting);
  setting.log.debug('answered', {
    command: interaction.isButton() ? interaction.customId : interaction.commandName,
    page: page.page + 1,
    pages: page.pages,
    locale: interaction.locale,
    ms: Math.round(performance.now() - before),
  });
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  setting: DispatchSetting,
): Promise<RenderedPage> {
  const command = findCommand(setting, interaction.commandName);
  const options = readOptions(command, interaction.options.data);
  const as = options.private === true ? 'private' : 'public';
  const work = renderPage(interaction, command, options, { page: 0, again: false }, as, setting);
  return sendPage(interaction, work, { as, deferAfter: setting.deferAfter });
}

/**
 * Answers a button. The owner of a message turns its pages; whoever else presses gets a copy of their own. A
 * follow-up question is a new message, private where the one it was asked from is.
 */
async function answerButton(
  interaction: ButtonInteraction,
  setting: DispatchSetting,
): Promise<RenderedPage> {
  const press = readButtonId(interaction.customId, setting.kept);
  const query = press?.query;
  if (!press || !query) {
    throw new RequestError({ ar: WORDING.ar.oldButton, en: WORDING.en.oldButton });
  }
  const command = findCommand(setting, query.command);
  const sent = Object.entries(query.options).map(([name, value]) => ({ name, value }));
  const options = readOptions(command, sent);
  const isOwner = press.owner === interaction.user.id;
  const isPrivate = !isOwner || interaction.message.flags.has(MessageFlags.Ephemeral);
  const as = press.kind === 'turn' && isOwner ? 'update' : isPrivate ? 'private' : 'public';
  const work =
    press.kind === 'turn' || press.kind === 'ask'
      ? renderPage(
          interaction,
          command,
          options,
          { page: press.page, again: press.kind === 'turn' },
          as,
          setting,
        )
      : exportFile(interaction, command, options, press.kind, as, setting);
  return sendPage(interaction, work, { as, deferAfter: setting.deferAfter });
}

async function renderPage(
  interaction: Answerable,
  command: Command,
  options: Query['options'],
  { page, again }: { readonly page: number; readonly again: boolean },
  as: Sending['as'],
  { library, kept, mode }: DispatchSetting,
): Promise<RenderedPage> {
  const asker = askerOf(interaction, options, again);
  const answer = await command.answer(library, options, languageOf(interaction.locale), asker);
  await checkVerbatim(answer, library);
  // Page buttons ask what was asked, whatever the answer made of it.
  const asked = { ...answer, query: { command: command.name, options } };
  return renderAnswer(asked, {
    page,
    mode,
    private: as === 'private',
    customId: (press) => writeButtonId(press, interaction.user.id, kept),
  });
}

/** Who asks: the channel that an answer is given to, or for a private answer the reader. */
function askerOf(interaction: Answerable, options: Query['options'], again: boolean): Asker {
  const isPrivate = interaction.isButton()
    ? interaction.message.flags.has(MessageFlags.Ephemeral)
    : options.private === true;
  const { channelId, user } = interaction;
  return { id: isPrivate || !channelId ? `user ${user.id}` : `channel ${channelId}`, again };
}

/** Makes the file that a button asks for, of the same answer as the page it stands on. */
async function exportFile(
  interaction: Answerable,
  command: Command,
  options: Query['options'],
  format: ExportFormat,
  as: Sending['as'],
  { library, mode }: DispatchSetting,
): Promise<RenderedPage> {
  const asker = askerOf(interaction, options, true);
  const language = languageOf(interaction.locale);
  const page = await command.answer(library, options, language, asker);
  const answer = page.whole
    ? await command.answer(library, { ...options, ...page.whole.options }, language, asker)
    : page;
  await checkVerbatim(answer, library);
  const file = await exportAnswer(answer, format);
  const most = interaction.attachmentSizeLimit;
  if (file.bytes.length > most) {
    const megabytes = Math.floor(most / 2 ** 20);
    throw new RequestError({
      ar: WORDING.ar.fileTooLarge(megabytes),
      en: WORDING.en.fileTooLarge(megabytes),
    });
  }
  return renderFile(answer, file, { mode, private: as === 'private' });
}

function findCommand({ commands }: DispatchSetting, name: string): Command {
  const command = commands.find((declared) => declared.name === name);
  if (command) return command;
  throw new RequestError({
    ar: WORDING.ar.unknownCommand(name),
    en: WORDING.en.unknownCommand(name),
  });
}

/** Proposes values while a person types; nothing where that fails, since free text can always be sent. */
async function suggest(
  interaction: AutocompleteInteraction,
  setting: DispatchSetting,
): Promise<void> {
  const { library, commands, log } = setting;
  try {
    const focused = interaction.options.getFocused(true);
    const option = commands
      .find(({ name }) => name === interaction.commandName)
      ?.options.find(({ name }) => name === focused.name);
    const language = languageOf(interaction.locale);
    const proposed = option?.suggest?.(library, focused.value, language) ?? [];
    await interaction.respond(
      proposed
        .filter(({ name, value }) => name !== '' && value !== '' && value.length <= MAX_CHOICE)
        .slice(0, MAX_CHOICES)
        .map(({ name, value }) => ({ name: cutName(name), value })),
    );
  } catch (error) {
    log.warn('no suggestions', { command: interaction.commandName, error: String(error) });
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}

const cutName = (name: string): string =>
  name.length <= MAX_CHOICE
    ? name
    : `${name.slice(0, MAX_CHOICE - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** Tells the reader privately what went wrong: how to mend it, or a number that is in the log with the error. */
async function explain(
  interaction: Answerable,
  error: unknown,
  setting: DispatchSetting,
): Promise<void> {
  const language = languageOf(interaction.locale);
  if (error instanceof RequestError) {
    return sayPrivately(interaction, error.wording[language], setting);
  }
  const command = interaction.isButton() ? interaction.customId : interaction.commandName;
  if (isTooLate(error)) {
    setting.log.warn('answered too late, or twice', {
      code: error.code,
      command,
      age: Date.now() - interaction.createdTimestamp,
    });
    return;
  }
  // A letter first: an id of digits and letters is then one run, and reads the same inside an Arabic line.
  const id = `e${randomUUID().slice(0, 7)}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  setting.log.error('failed to answer', { id, command, error: stack });
  await sayPrivately(interaction, WORDING[language].failed(id), setting);
}

const isTooLate = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError &&
  (error.code === UNKNOWN_INTERACTION || error.code === ALREADY_ACKNOWLEDGED);

const sayPrivately = (
  interaction: Answerable,
  line: string,
  { mode, log }: DispatchSetting,
): Promise<void> => {
  const voice = { language: languageOf(interaction.locale), mode };
  return sendPrivateLine(interaction, renderLine(line, voice, true), log);
};
