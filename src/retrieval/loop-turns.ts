/**
 * Turns of the event loop: long work is done a stretch at a time, so that the gateway's heartbeat, and whoever else
 * asks, is never kept waiting. How the work is cut changes when it is done and never what comes of it.
 *
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** In milliseconds. Fifty may be noticed; what cannot be cut takes up to thirty. */
const LONGEST_STRETCH = 12;

let turnedAt = 0;

/** Lets the event loop turn where it has not for a while; called inside every loop that may be long. */
export async function giveWay(): Promise<void> {
  if (performance.now() - turnedAt < LONGEST_STRETCH) return;
  await nextTurn();
  turnedAt = performance.now();
}

/** Work cut into steps, with what comes of it in the end. */
export type Steps<Result> = Generator<void, Result>;

/** Does work step by step, the event loop turning in between. */
export async function doInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await giveWay();
  }
}

/** Does the same work at once, where nobody waits. */
export function doAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
