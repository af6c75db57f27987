/**
 * Turns of the event loop: long work is done a stretch at a time, so that the gateway's heartbeat, and whoever else
 * asks, is never kept waiting. How the work is cut changes when it is done and never what comes of it.
 *
 * @module
 */

/** In milliseconds. Fifty may be noticed; what cannot be cut takes up to thirty. */
const LONGEST_STRETCH = 12;

let turnedAt = 0;

/** Long works that gave way, the one that did so first in front. */
const waiting: (() => void)[] = [];

/**
 * Lets the event loop turn where it has not for a while; called inside every loop that may be long. Of several long
 * works one goes on after each turn, so that together they take no longer a stretch than one.
 */
export async function giveWay(): Promise<void> {
  if (performance.now() - turnedAt < LONGEST_STRETCH) return;
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    // The first immediate may run before any timer has rung, the second runs after the loop has turned.
    if (waiting.length === 1) setImmediate(() => setImmediate(letOneGoOn));
  });
}

function letOneGoOn(): void {
  turnedAt = performance.now();
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letOneGoOn);
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
