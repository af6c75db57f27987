/**
 * Holding a file: of several processes that would index into one library file, one does, and the others wait for it.
 * The hold is a file beside it that is renewed while it is held, so that a process that was killed holds nothing for
 * long.
 *
 * @module
 */
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A file that is held. */
export interface Hold {
  readonly release: () => Promise<void>;
}

const RENEWED_EVERY = 2_000;
const DEAD_AFTER = 15_000;
const ASKED_EVERY = 100;

/** Waits until nobody else holds a file, and holds it. */
export async function holdFile(path: string): Promise<Hold> {
  const name = `${path}.hold`;
  mkdirSync(dirname(path), { recursive: true });
  while (!take(name)) {
    if (isDead(name)) rmSync(name, { force: true });
    else await wait(ASKED_EVERY);
  }
  const renewal = setInterval(() => {
    const now = new Date();
    // A disk that is being written to may take a tenth of a second for it. Where it fails, somebody took the hold for
    // dead; SQLite's own lock still keeps writers apart.
    utimes(name, now, now).catch(() => {});
  }, RENEWED_EVERY);
  renewal.unref();
  return {
    release: async () => {
      clearInterval(renewal);
      rmSync(name, { force: true });
    },
  };
}

function take(name: string): boolean {
  try {
    const descriptor = openSync(name, 'wx');
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isDead(name: string): boolean {
  try {
    return Date.now() - statSync(name).mtimeMs > DEAD_AFTER;
  } catch {
    return false; // released meanwhile
  }
}
