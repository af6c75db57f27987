/**
 * Snowflakes: Discord's ids, the time in the high bits and a counter in the low ones, so that discord.js reads a
 * true `createdTimestamp` from them. Under a fixed clock they are the same in every run.
 *
 * @see https://discord.com/developers/docs/reference#snowflakes
 * @module
 */

/** Discord's epoch, in milliseconds of Unix time: the first second of 2015. */
const EPOCH = 1420070400000n;
/** How many ids a millisecond has room for. */
const PER_MILLISECOND = 1n << 22n;

/** Returns a source of ids, each larger than the one before. */
export function createSnowflakes(now: () => Date): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(now().getTime()) - EPOCH) * PER_MILLISECOND;
    last = first > last ? first : last + 1n;
    return String(last);
  };
}
