/**
 * Turns of the event loop: an answer that takes long lets others have theirs in between, so that the gateway's
 * heartbeat and other people's answers never wait for a brief.
 *
 * @module
 */
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const WORK = 12;

/** The turns of one answer. */
export class Turns {
  private since = performance.now();

  /** Lets others have their turn where the answer has worked long enough since the last. */
  take(): Promise<void> | undefined {
    return performance.now() - this.since < WORK ? undefined : this.breathe();
  }

  private async breathe(): Promise<void> {
    await nextTurn();
    this.since = performance.now();
  }
}
