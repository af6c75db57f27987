/**
 * The slash commands at a shell: each with its own options, answered from the same library.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { InvalidArgumentError, Option, type Command as Program } from 'commander';
import type { Command } from '../../commands/command.ts';
import type { ExportFormat, Language } from '../answers/answer.ts';
import { checkVerbatim } from '../answers/verbatim-gate.ts';
import { loadArticleFolder } from '../corpus/article-files.ts';
import { loadArticleLines } from '../corpus/article-lines.ts';
import { EXPORT_FORMATS, exportAnswer } from '../documents/export.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
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
      const library = loadLibrary(flags.corpus);
      if (flags.batch) return runAskBatch(flags.batch, library, print);
      const options: Record<string, string | boolean> = {};
      for (const { name } of command.options) {
        const value = flags[attributeOf(name)] ?? (name === bare ? argument : undefined);
        if (value !== undefined) options[name] = value;
      }
      // Articles that were only lent for this answer are no part of what the reader knows.
      const asker = flags.corpus ? undefined : { id: 'shell', again: false };
      const answer = await command.answer(library, options, flags.lang, asker);
      await checkVerbatim(answer, library);
      if (flags.export) {
        const whole = answer.whole
          ? await command.answer(
              library,
              { ...options, ...answer.whole.options },
              flags.lang,
              asker && { ...asker, again: true },
            )
          : answer;
        await checkVerbatim(whole, library);
        const { bytes } = await exportAnswer(whole, formatOf(flags.export));
        writeFileSync(flags.export, bytes);
      }
      print(
        flags.json ? JSON.stringify(answer, null, 2) : renderText(answer, flags.limit).trimEnd(),
      );
    },
  );
}

function loadLibrary(corpus: string | undefined): Library {
  if (corpus) return buildLibrary(loadArticleLines(corpus));
  const { articles, faults } = loadArticleFolder(loadSettings().ISNAD_ARTICLES);
  for (const { file, line, message } of faults)
    process.stderr.write(`${file}:${line}: ${message}\n`);
  return buildLibrary(articles.map((article) => ({ article })));
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
