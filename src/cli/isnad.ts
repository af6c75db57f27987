/**
 * `isnad …` at a shell: the slash commands over the same answers, and the contracts that programs rely on.
 * Only answers and JSON Lines go to standard output; what is amiss goes to standard error, with exit status 1.
 *
 * @module
 */
import { InvalidArgumentError, Option, Command as Program } from 'commander';
import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import type { Language } from '../answers/answer.ts';
import { RequestError } from '../answers/request-error.ts';
import { checkVerbatim } from '../answers/verbatim-gate.ts';
import { ArticleFolderError, loadArticleFolder } from '../corpus/article-files.ts';
import { ArticleLineError, loadArticleLines } from '../corpus/article-lines.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import type { Preference } from '../timex/find-timexes.ts';
import { runAnnotate } from './annotate.ts';
import { QueryLineError } from './query-lines.ts';
import { runRank } from './rank.ts';
import { renderText } from './render-text.ts';

/** What stands on the command line behind a slash command's own options. */
interface SurfaceOptions {
  readonly corpus?: string;
  readonly json?: boolean;
  readonly lang: Language;
  readonly limit?: number;
  readonly batch?: string;
}

/** The option that a slash command's first bare argument fills. */
const BARE_ARGUMENT: Readonly<Record<string, string>> = {
  'who-said': 'topic',
  timeline: 'topic',
  ask: 'question',
  sources: 'article',
};

const print = (line: string) => process.stdout.write(`${line}\n`);

function loadLibrary(corpus: string | undefined): Library {
  if (corpus) return buildLibrary(loadArticleLines(corpus));
  const { articles, faults } = loadArticleFolder(process.env.ISNAD_ARTICLES ?? 'data/articles');
  for (const { file, line, message } of faults)
    process.stderr.write(`${file}:${line}: ${message}\n`);
  return buildLibrary(articles.map((article) => ({ article })));
}

function addSlashCommand(program: Program, command: Command): void {
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
      const options: Record<string, string | boolean> = {};
      for (const { name } of command.options) {
        const value = flags[name] ?? (name === bare ? argument : undefined);
        if (value !== undefined) options[name] = value;
      }
      const answer = await command.answer(library, options, flags.lang);
      await checkVerbatim(answer, library);
      if (flags.json) print(JSON.stringify(answer, null, 2));
      else process.stdout.write(renderText(answer, flags.limit));
    },
  );
}

function readCount(typed: string): number {
  const count = Number(typed);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('a whole number from 1 on');
  return count;
}

function buildProgram(): Program {
  const program = new Program('isnad').description(
    'Finds, attributes, dates and cites what Arabic news articles say, in their own words.',
  );
  for (const command of commands) addSlashCommand(program, command);
  program
    .command('annotate')
    .description('quotations and temporal expressions of each article, a JSON line each')
    .argument('<file>', 'articles, a JSON line each')
    .addOption(
      new Option('--prefer <reading>', 'which bare weekday or month is meant')
        .choices(['past', 'future', 'closest'])
        .default('past'),
    )
    .option('--explain', 'also tell which rule found each', false)
    .action((file: string, options: { prefer: Preference; explain: boolean }) =>
      runAnnotate(file, options, print),
    );
  program
    .command('rank')
    .description('the passages that best answer each query, a JSON line each')
    .argument('<passages>', 'passages, a JSON line each')
    .argument('<queries>', 'queries, a JSON line each')
    .option('--k <hits>', 'hits a query', readCount, 10)
    .action((passages: string, queries: string, { k }: { k: number }) =>
      runRank(passages, queries, k, print),
    );
  return program;
}

/** The errors whose message alone tells a person what to mend. */
const MENDABLE = [RequestError, ArticleLineError, ArticleFolderError, QueryLineError];

try {
  await buildProgram().parseAsync();
} catch (error) {
  const isMendable = MENDABLE.some((kind) => error instanceof kind);
  const { code, path } = error as NodeJS.ErrnoException;
  if (isMendable) process.stderr.write(`${(error as Error).message}\n`);
  else if (code === 'ENOENT') process.stderr.write(`${path}: no such file\n`);
  else throw error;
  process.exitCode = 1;
}
