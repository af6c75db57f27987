/**
 * `npm start`: the bot on Discord where there is a token, else on the Discord that ships with it, with a page to
 * use it from. `npm run register` only registers the commands. What a person can mend is one line on standard
 * error and exit status 1.
 *
 * @module
 */
import { join } from 'node:path';
import type { Command } from '../commands/command.ts';
import { equipCommands } from '../commands/equipped.ts';
import { commands } from '../commands/index.ts';
import { RequestError } from './answers/asked/request-error.ts';
import { FileBriefMemory } from './answers/brief/brief-memory.ts';
import { checkVerbatim } from './answers/verbatim-gate.ts';
import { renderText } from './cli/render-text.ts';
import { ArticleFolderError } from './corpus/article-files.ts';
import { type Bot, type BotSettings, startBot } from './discord/bot.ts';
import { ConnectionError } from './discord/connection-error.ts';
import { type Log, openLog } from './discord/log.ts';
import { registerWithToken } from './discord/register.ts';
import type { Library } from './library/library.ts';
import { type OpenLibrary, openLibrary } from './library/open-library.ts';
import { type Loopback, startLoopback } from './loopback/loopback.ts';
import { PortInUseError } from './loopback/loopback-error.ts';
import { loadSettings, type Settings, SettingsError } from './settings.ts';

/** How many entries of the sample answer the terminal shows. */
const SAMPLE_ENTRIES = 3;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Ends the program after one line that says the mend; what nobody outside can mend ends it with its stack. */
function fail(error: unknown): never {
  const mendable = [SettingsError, ArticleFolderError, ConnectionError];
  if (error instanceof PortInUseError) {
    process.stderr.write(`ISNAD_PORT: ${error.message}\n`);
  } else if ((error as NodeJS.ErrnoException | null)?.code === 'EACCES') {
    process.stderr.write(`${(error as Error).message}. Choose what this account may use.\n`);
  } else if (mendable.some((kind) => error instanceof kind)) {
    process.stderr.write(`${(error as Error).message}\n`);
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.exit(1);
}

/** Opens the library kept in the state folder, in step with the articles; says what is amiss with them. */
async function openArticles({ ISNAD_ARTICLES, ISNAD_STATE }: Settings): Promise<OpenLibrary> {
  const library = await openLibrary({
    articles: ISNAD_ARTICLES,
    state: ISNAD_STATE,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  for (const { file, line, message } of library.faults) {
    process.stderr.write(`${file}:${line}: ${message}\n`);
  }
  if (library.catalogue.length === 0) {
    process.stderr.write(
      `${ISNAD_ARTICLES}: no article to read; add one a file, then start again.\n`,
    );
  }
  return library;
}

/** Stops what was started on Ctrl-C and on SIGTERM; a second Ctrl-C does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) process.exit(130);
    isStopping = true;
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** The commands, with what the settings choose, remembering briefs in the state folder. */
const commandsWith = ({ ISNAD_MONTHS, ISNAD_STATE }: Settings): readonly Command[] =>
  equipCommands({
    months: ISNAD_MONTHS,
    briefs: new FileBriefMemory(join(ISNAD_STATE, 'briefs')),
    now: () => new Date(),
  });

const botSettings = (settings: Settings, token: string, apiBase: string): BotSettings => ({
  token,
  apiBase,
  bidiMode: settings.BIDI_MODE,
  arLocale: settings.ISNAD_AR_LOCALE === 'on',
  stateFolder: settings.ISNAD_STATE,
});

/** Answers on Discord. */
async function startOnDiscord(settings: Settings, token: string, library: OpenLibrary, log: Log) {
  const own = botSettings(settings, token, settings.DISCORD_API_BASE);
  const bot = await startBot({
    settings: own,
    library,
    commands: commandsWith(settings),
    log,
    onLost: fail,
  });
  stopOnSignal(async () => {
    await bot.stop();
    await library.close();
  });
  say(`${bot.name} answers on Discord from ${countArticles(library)}.`);
  say(bot.registered ? 'Its commands were registered.' : 'Its commands were registered already.');
  say(`Add it to a server: ${bot.inviteLink}`);
}

/** Answers on this machine, by the same client over real sockets. */
async function startOnLoopback(settings: Settings, library: OpenLibrary, log: Log) {
  const loopback = await startLoopback({ port: settings.ISNAD_PORT });
  const bot = await startBotOn(loopback, settings, library, log);
  stopOnSignal(async () => {
    await bot.stop();
    await loopback.close();
    await library.close();
  });
  say(await sampleAnswer(library));
  say(`${bot.name} answers on this machine from ${countArticles(library)}.`);
  say(`Use it in a browser: ${loopback.url}`);
  say('Ctrl-C ends it. With DISCORD_TOKEN in .env it answers on Discord instead.');
}

const startBotOn = (
  { token, api }: Loopback,
  settings: Settings,
  library: Library,
  log: Log,
): Promise<Bot> =>
  startBot({
    settings: botSettings(settings, token, api),
    library,
    commands: commandsWith(settings),
    log,
    onLost: fail,
  });

const countArticles = ({ catalogue }: Library): string =>
  catalogue.length === 1 ? 'one article' : `${catalogue.length} articles`;

/** Renders the first command's answer to no options at all, as text. */
async function sampleAnswer(library: Library): Promise<string> {
  for (const command of commands.filter(({ options }) => !options.some((one) => one.required))) {
    try {
      const answer = await command.answer(library, {}, 'ar');
      await checkVerbatim(answer, library);
      if (!answer.refused) return `/${command.name}\n\n${renderText(answer, SAMPLE_ENTRIES)}`;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
    }
  }
  return '';
}

async function register(settings: Settings, log: Log): Promise<void> {
  const token = settings.DISCORD_TOKEN;
  if (!token) {
    throw new SettingsError([
      'DISCORD_TOKEN is not set. Put the bot’s token into .env to register its commands.',
    ]);
  }
  const { changed } = await registerWithToken(token, settings.DISCORD_API_BASE, {
    commands: commandsWith(settings),
    arLocale: settings.ISNAD_AR_LOCALE === 'on',
    log,
  });
  say(
    changed
      ? `${commands.length} commands were registered.`
      : 'The commands were registered already.',
  );
}

async function main(argument: string | undefined): Promise<void> {
  const settings = loadSettings();
  const token = settings.DISCORD_TOKEN;
  const log = openLog({ level: settings.ISNAD_LOG, secrets: token ? [token] : [] });
  if (argument === 'register') return register(settings, log);
  const library = await openArticles(settings);
  if (token) await startOnDiscord(settings, token, library, log);
  else await startOnLoopback(settings, library, log);
}

main(process.argv[2]).catch(fail);
