/**
 * `isnad …` at a shell: the slash commands over the same answers, and the contracts that programs rely on.
 * Only answers and JSON Lines go to standard output; what is amiss goes to standard error, with exit status 1.
 *
 * @module
 */

import { join } from 'node:path';
import { Option, Command as Program } from 'commander';
import { equipCommands } from '../../commands/equipped.ts';
import { RequestError } from '../answers/asked/request-error.ts';
import { FileBriefMemory } from '../answers/brief/brief-memory.ts';
import { ArticleFolderError } from '../corpus/article-files.ts';
import { ArticleLineError } from '../corpus/article-lines.ts';
import { loadSettings, type Settings, SettingsError } from '../settings.ts';
import type { Preference } from '../timex/find-timexes.ts';
import { runAnnotate } from './annotate.ts';
import { QueryLineError } from './query-lines.ts';
import { runRank } from './rank.ts';
import { addSlashCommand, readCount } from './slash-commands.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

const equip = ({ ISNAD_MONTHS, ISNAD_STATE }: Settings) =>
  equipCommands({
    months: ISNAD_MONTHS,
    briefs: new FileBriefMemory(join(ISNAD_STATE, 'briefs')),
    now: () => new Date(),
  });

function buildProgram(): Program {
  const program = new Program('isnad').description(
    'Finds, attributes, dates and cites what Arabic news articles say, in their own words.',
  );
  for (const command of equip(loadSettings())) addSlashCommand(program, command, print);
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
const MENDABLE = [
  RequestError,
  ArticleLineError,
  ArticleFolderError,
  QueryLineError,
  SettingsError,
];

// Whoever reads may stop reading, as `head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
try {
  await buildProgram().parseAsync();
} catch (error) {
  const { code, path } = error as NodeJS.ErrnoException;
  if (MENDABLE.some((kind) => error instanceof kind)) {
    process.stderr.write(`${(error as Error).message}\n`);
  } else if (code === 'ENOENT') process.stderr.write(`${path}: no such file\n`);
  else throw error;
  process.exitCode = 1;
}
