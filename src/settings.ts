/**
 * Settings: the environment and `.env`, read and checked once. `.env.example` names every one.
 *
 * @module
 */
import { config } from 'dotenv';
import { z } from 'zod';
import { MONTH_NAMES } from './answers/reply/date-wording.ts';
import { LOG_LEVELS } from './discord/log.ts';

/** Thrown for settings out of range: a line for each, with its mend. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const SWITCH = ['on', 'off'] as const;

/** `ID.TIME.SIGNATURE` in base64url: what Discord's page gives, without `Bot ` before it. */
const TOKEN = /^[\w-]{8,}\.[\w-]{4,}\.[\w-]{16,}$/;

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);

/** An https address, or http on this machine; without version, slash or query at its end. */
const isApiBase = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, search, hash } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && search === '' && hash === '' && !/\/(v\d+)?$/.test(address);
};

const oneOf = <const Value extends string>(values: readonly Value[], standard: Value) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` }).default(standard);

const SETTINGS = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      TOKEN,
      'is not a bot token. Copy it whole from https://discord.com/developers/applications (Bot, Reset ' +
        'Token), without quotation marks or spaces, or leave it empty to try Isnad on this machine',
    )
    .optional(),
  DISCORD_API_BASE: z
    .string()
    .refine(
      isApiBase,
      'must be an https address without a version or slash at its end, such as https://discord.com/api ' +
        '(http only for this machine)',
    )
    .default('https://discord.com/api'),
  ISNAD_ARTICLES: z.string().default('data/articles'),
  ISNAD_STATE: z.string().default('.isnad'),
  ISNAD_PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, {
      error: 'must be a port from 1 to 65535, or 0 for any free one',
      abort: true,
    })
    .transform(Number)
    .default(0),
  BIDI_MODE: oneOf(['isolate', 'marks', 'off'], 'isolate'),
  ISNAD_LOG: oneOf(LOG_LEVELS, 'warn'),
  ISNAD_MONTHS: oneOf(MONTH_NAMES, 'egypt'),
  ISNAD_AR_LOCALE: oneOf(SWITCH, 'off'),
});

/** The settings, by the names they have in the environment. */
export type Settings = z.output<typeof SETTINGS>;

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);

/**
 * Checks settings. An empty one is as one not given.
 *
 * @throws SettingsError naming every fault and its mend
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const checked = SETTINGS.safeParse(given);
  if (checked.success) return checked.data;
  throw new SettingsError(
    checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
  );
}

/**
 * Reads settings from the environment and, for what is not set there, from `.env` in the working folder.
 *
 * @throws SettingsError naming every fault and its mend
 */
export function loadSettings(): Settings {
  config({ quiet: true });
  return readSettings(process.env);
}
