/**
 * Registration: tells Discord the commands, when and only when they differ from what it has.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { explainConnection } from './connection-error.ts';
import { type Declaration, declareCommands } from './declaration.ts';
import type { Log } from './log.ts';

/** What a registration needs. */
export interface Registration {
  /** With its token set. */
  readonly rest: REST;
  readonly commands: readonly Command[];
  /** Whether to try an `ar` localisation, once; it is left out where Discord refuses it. */
  readonly arLocale: boolean;
  readonly log: Log;
}

/** What came of it. */
export interface Registered {
  readonly applicationId: string;
  /** Whether anything was sent; false where Discord had the same commands already. */
  readonly changed: boolean;
}

/** Discord's «Invalid Form Body». */
const INVALID_FORM = 50035;

/**
 * Registers the commands of the application that the token belongs to.
 *
 * @throws DiscordAPIError with status 401 for a refused token
 */
export async function registerCommands(registration: Registration): Promise<Registered> {
  const { rest, commands, arLocale, log } = registration;
  const { id: applicationId } = (await rest.get(Routes.currentApplication())) as { id: string };
  const route = Routes.applicationCommands(applicationId);
  const standing = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as Standing[];

  const put = async (wanted: readonly Declaration[]): Promise<boolean> => {
    const differ = !isDeepStrictEqual(
      standing.map(comparable).sort(byName),
      wanted.map(comparable).sort(byName),
    );
    if (differ) await rest.put(route, { body: wanted });
    return differ;
  };
  const plain = declareCommands(commands, false);
  try {
    const changed = await put(arLocale ? declareCommands(commands, true) : plain);
    log.info(changed ? 'commands registered' : 'commands unchanged', { commands: commands.length });
    return { applicationId, changed };
  } catch (error) {
    if (!arLocale || !(error instanceof DiscordAPIError) || error.code !== INVALID_FORM)
      throw error;
    log.warn('Discord refused the ar localisation; going on without it', { error: error.message });
    return { applicationId, changed: await put(plain) };
  }
}

/**
 * Registers commands without logging in to the gateway.
 *
 * @throws ConnectionError for a refused token, and where Discord cannot be reached
 */
export async function registerWithToken(
  token: string,
  apiBase: string,
  registration: Omit<Registration, 'rest'>,
): Promise<Registered> {
  const rest = new REST({ api: apiBase }).setToken(token);
  try {
    return await registerCommands({ ...registration, rest });
  } catch (error) {
    throw explainConnection(error, apiBase);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** A command as Discord lists it, with much that is not declared. */
type Standing = Partial<Record<keyof Declaration, unknown>> & { readonly name: string };

/**
 * A command as far as it is declared: Discord fills in ids, versions and defaults, and leaves out what is false,
 * null or empty.
 */
const comparable = (command: Standing | Declaration) => ({
  type: command.type ?? 1,
  name: command.name,
  description: command.description,
  description_localizations: command.description_localizations ?? {},
  contexts: [...((command.contexts ?? []) as number[])].sort(),
  integration_types: [...((command.integration_types ?? []) as number[])].sort(),
  options: ((command.options ?? []) as Record<string, unknown>[]).map(withoutEmpty),
});

const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== false && part !== undefined)
      .filter(([, part]) => typeof part !== 'object' || Object.keys(part as object).length > 0)
      .map(([key, part]) => [key, withoutEmpty(part)]),
  );
};

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
