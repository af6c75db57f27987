/**
 * Why Discord could not be reached or would not have the bot, in one line that says the mend.
 *
 * @module
 */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

/** Thrown, or told of, where the bot cannot go on; the message is for whoever runs it. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
}

const NEW_TOKEN =
  'Copy a fresh token from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN.';

/** The gateway's close codes after which it does not let the bot back in, with the mend of each. */
const CLOSE_CODES: Readonly<Record<number, string>> = {
  4004: `Discord refused the token (4004). ${NEW_TOKEN}`,
  4010: 'Discord refused the shard (4010). Run one process of the bot, without sharding.',
  4011: 'Discord asks for sharding (4011): the bot is in more than 2500 servers.',
  4012: 'Discord refused the gateway version (4012). Update Isnad.',
  4013: 'Discord refused the intents as invalid (4013). Update Isnad.',
  4014:
    'Discord refused the intents as not allowed (4014). Isnad asks for none: check that no other program uses ' +
    'this token, then start again.',
};

/** Returns the error for a close code that ends the connection for good, undefined for one that does not. */
export function explainClose(code: number): ConnectionError | undefined {
  const line = CLOSE_CODES[code];
  return line === undefined ? undefined : new ConnectionError(line);
}

/**
 * Returns the error for what was thrown while registering or logging in; what has nothing to do with the
 * connection is given back as it is.
 *
 * @param base the address of Discord's API
 */
export function explainConnection(error: unknown, base: string): unknown {
  if (!(error instanceof Error) || error instanceof ConnectionError) return error;
  const isTokenInvalid =
    error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const status = error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : 0;
  if (isTokenInvalid || status === 401) {
    return new ConnectionError(`Discord refused the token (401). ${NEW_TOKEN}`, { cause: error });
  }
  if (error instanceof DiscordAPIError) {
    const line = `Discord refused ${error.method} ${error.url}: ${error.message.replace(/\s+/g, ' ')}`;
    return new ConnectionError(line, { cause: error });
  }
  if (status >= 500) {
    const line = `Discord is failing (${status}). Try again later; https://discordstatus.com tells how it is.`;
    return new ConnectionError(line, { cause: error });
  }
  if (/^Authentication failed/.test(error.message)) return explainClose(4004);
  if (/^Used disallowed intents/.test(error.message)) return explainClose(4014);
  const code = ((error.cause ?? error) as NodeJS.ErrnoException).code ?? '';
  if (error.name === 'AbortError' || /^(E[A-Z_]+|UND_ERR_\w+|CERT_\w+)$/.test(code)) {
    const why = error.name === 'AbortError' ? 'no answer in time' : code;
    const line = `Discord cannot be reached at ${base} (${why}). Check the network and DISCORD_API_BASE.`;
    return new ConnectionError(line, { cause: error });
  }
  return error;
}
