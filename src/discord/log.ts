/**
 * The log: one line a happening on standard error, `time level message key=value …`, with secrets blotted out.
 *
 * @module
 */

/** Levels, least urgent first; `silent` logs nothing. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** What is known of a happening, by name. */
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes happenings down, each at its level. */
export type Log = Readonly<
  Record<Exclude<LogLevel, 'silent'>, (message: string, facts?: Facts) => void>
>;

/** How a log is opened. */
export interface LogSetting {
  readonly level: LogLevel;
  /** Strings that must never be written, such as the token. */
  readonly secrets?: readonly string[];
  /** Takes each line, its line feed included; standard error where absent. */
  readonly write?: (line: string) => void;
}

/**
 * Opens a log.
 *
 * @example
 * openLog({ level: 'info' }).info('logged in', { as: 'Isnad#0' });
 * // 2026-01-02T03:04:05.006Z info  logged in as=Isnad#0
 */
export function openLog({ level, secrets = [], write = toStandardError }: LogSetting): Log {
  const floor = LOG_LEVELS.indexOf(level);
  const at =
    (name: Exclude<LogLevel, 'silent'>) =>
    (message: string, facts: Facts = {}) => {
      if (LOG_LEVELS.indexOf(name) < floor) return;
      const told = Object.entries(facts).flatMap(([key, value]) =>
        value === undefined ? [] : [`${key}=${plain(value)}`],
      );
      const line = [new Date().toISOString(), name.padEnd(5), message, ...told].join(' ');
      write(`${blot(line, secrets)}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const toStandardError = (line: string): void => {
  process.stderr.write(line);
};

/** Quotes what would not read as one word, so that a line stays a line. */
const plain = (value: Facts[string]): string =>
  typeof value === 'string' && !/^[\w.:/+@#-]+$/.test(value)
    ? JSON.stringify(value)
    : String(value);

const blot = (line: string, secrets: readonly string[]): string =>
  secrets.reduce(
    (kept, secret) => (secret === '' ? kept : kept.replaceAll(secret, '[secret]')),
    line,
  );
