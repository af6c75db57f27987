/**
 * The slash commands at a shell: each with its own options, answered from the same library.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { InvalidArgumentError, Option, type Command as Program } from 'commander';
import type { Command } from '../../commands/command.ts';
import type { ExportFormat, Language, Query } from '../answers/reply/answer.ts';
import { checkVerbatim } from '../answers/verbatim-gate.ts';
import { loadArticleLines } from '../corpus/article-lines.ts';
import { EXPORT_FORMATS, exportAnswer } from '../documents/export.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import { loadSettings } from '../settings.ts';
import { runAskBatch } from './ask-batch.ts';
import { renderText } from './render-text.ts';

/** What stands on the command line behind a slash command's own options. */
interface SurfaceOptions {
  readonly corpus?: string;
  readonly json?: boolean;
  readonly lang: Language;
  readonly limit?: number;
  readonly export?: string;
  readonly batch?: string;
}

/** The option that a slash command's first bare argument fills. */
const BARE_ARGUMENT: Readonly<Record<string, string>> = {
  'who-said': 'topic',
  timeline: 'topic',
  ask: 'question',
  sources: 'article',
  brief: 'topic',
  disputes: 'topic',
};

/** Adds a slash command to the program, its answer printed by `print`, a line or more at a time. */
export function addSlashCommand(
  program: Program,
  command: Command,
  print: (text: string) => void,
): void {
  const bare = BARE_ARGUMENT[command.name];
  const sub = program.command(command.name).description(command.description.en);
  if (bare) sub.argument(`[${bare}]`);
  for (const option of command.options) {
    if (option.name === 'private') continue; // a terminal has one reader
    const flag =
      option.type === 'boolean' ? `--${option.name}` : `--${option.name} <${option.type}>`;
    const added = new Option(flag, option.description.en);
    if (option.choices) added.choices(option.choices.map((choice) => choice.value));
    sub.addOption(added);
  }
  sub
    .option('--corpus <file>', 'the articles of this JSON Lines file instead of the library’s')
    .option('--json', 'the answer as JSON')
    .option('--limit <entries>', 'at most this many entries', readCount)
    .option('--export <file>', `also write a file: ${EXPORT_FORMATS.join(', ')}`, readExportFile)
    .addOption(
      new Option('--lang <language>', 'the reply’s own words').choices(['ar', 'en']).default('ar'),
    );
  if (command.name === 'ask') {
    sub.option('--batch <file>', 'answer each question of a JSON Lines file, a JSON line each');
  }
  sub.action(
    async (
      argument: string | undefined,
      flags: SurfaceOptions & Record<string, string | boolean>,
    ) => {
      const library = await openCorpus(flags.corpus);
      try {
        if (flags.batch) await runAskBatch(flags.batch, library, print);
        else
          await answerOnce(
            library,
            command,
            readOptions(command, bare, argument, flags),
            flags,
            print,
          );
      } finally {
        await library.close();
      }
    },
  );
}

function readOptions(
  command: Command,
  bare: string | undefined,
  argument: string | undefined,
  flags: Record<string, string | boolean>,
): Query['options'] {
  return Object.fromEntries(
    command.options.flatMap(({ name }) => {
      const value = flags[attributeOf(name)] ?? (name === bare ? argument : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Prints one answer, and writes its file where one is wanted. */
async function answerOnce(
  library: Library,
  command: Command,
  options: Query['options'],
  flags: SurfaceOptions,
  print: (text: string) => void,
): Promise<void> {
  // Articles that were only lent for this answer are no part of what the reader knows.
  const asker = flags.corpus ? undefined : { id: 'shell', again: false };
  const answer = await command.answer(library, options, flags.lang, asker);
  await checkVerbatim(answer, library);
  if (flags.export) {
    const all = { ...options, ...answer.whole?.options };
    const whole = answer.whole
      ? await command.answer(library, all, flags.lang, asker && { ...asker, again: true })
      : answer;
    await checkVerbatim(whole, library);
    writeFileSync(flags.export, (await exportAnswer(whole, formatOf(flags.export))).bytes);
  }
  print(flags.json ? JSON.stringify(answer, null, 2) : renderText(answer, flags.limit).trimEnd());
}

/** Opens the library to ask: the articles of a file, or those that the bot answers from. */
async function openCorpus(
  corpus: string | undefined,
): Promise<Library & { close(): Promise<void> }> {
  if (corpus) return { ...buildLibrary(loadArticleLines(corpus)), close: async () => {} };
  const { ISNAD_ARTICLES, ISNAD_STATE } = loadSettings();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const library = await openLibrary({ articles: ISNAD_ARTICLES, state: ISNAD_STATE, say });
  for (const { file, line, message } of library.faults) say(`${file}:${line}: ${message}`);
  return library;
}

/** The name that commander keeps an option under: `since-last` as `sinceLast`. */
const attributeOf = (name: string): string => new Option(`--${name}`).attributeName();

/** Reads a count typed as an option. */
export function readCount(typed: string): number {
  const count = Number(typed);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('a whole number from 1 on');
  return count;
}

const formatOf = (file: string) => extname(file).slice(1).toLowerCase() as ExportFormat;

function readExportFile(file: string): string {
  if (EXPORT_FORMATS.includes(formatOf(file))) return file;
  throw new InvalidArgumentError(`a file ending in ${EXPORT_FORMATS.join(', ')}`);
}
