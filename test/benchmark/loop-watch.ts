/**
 * Watches how late the event loop is: a timer that should ring every few milliseconds, and beside the clock the
 * processor's time of the thread, which tells more where others use the machine as well.
 *
 * @module
 */
import { readFileSync } from 'node:fs';

/** In milliseconds. */
const EVERY = 5;

/** The most that the loop was late, in milliseconds. */
export interface Lateness {
  readonly max: number;
  readonly p99: number;
  /** The longest that this thread worked without a turn; by the clock where the system does not tell. */
  readonly worked: number;
}

/** Returns the processor's time of the main thread so far, in milliseconds; undefined where Linux does not tell. */
function threadTime(): number | undefined {
  try {
    const [nanoseconds = ''] = readFileSync(
      `/proc/self/task/${process.pid}/schedstat`,
      'utf8',
    ).split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}

/** Watches the event loop of the main thread. */
export class LoopWatch {
  private readonly late: number[] = [];
  private readonly worked: number[] = [];
  private timer: NodeJS.Timeout | undefined;

  /** Begins to watch. */
  start(): void {
    let last = performance.now();
    let lastTime = threadTime();
    const tick = () => {
      const [now, time] = [performance.now(), threadTime()];
      const late = Math.max(0, now - last - EVERY);
      this.late.push(late);
      this.worked.push(time === undefined || lastTime === undefined ? late : time - lastTime);
      [last, lastTime] = [now, time];
      this.timer = setTimeout(tick, EVERY);
    };
    this.timer = setTimeout(tick, EVERY);
  }

  /** Ends, once whatever holds the loop up now has been seen, and tells how late it was. */
  async stop(): Promise<Lateness> {
    const seen = this.late.length;
    while (this.late.length === seen) await new Promise((resolve) => setTimeout(resolve, 1));
    clearTimeout(this.timer);
    const sorted = this.late.sort((a, b) => a - b);
    return {
      max: sorted.at(-1) ?? 0,
      p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
      worked: this.worked.reduce((most, each) => Math.max(most, each), 0),
    };
  }
}
