/**
 * What can go wrong for whoever starts the loopback or acts in it; each class is something else to do about.
 *
 * @module
 */
import { describeProblem, type Problem } from './wire/problem.ts';

/** The port is taken: choose another, or 0 for any. */
export class PortInUseError extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} of 127.0.0.1 is in use. Choose another port, or 0 for any free one.`);
    this.name = 'PortInUseError';
    this.port = port;
  }
}

/** The person did what Discord's own client does not let them: mend the call. */
export class InvalidActionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InvalidActionError';
  }
}

/**
 * Why there was no answer: none within the window, none after a deferral, no bot there, or the loopback closed.
 */
export type Silence = 'late' | 'deferred' | 'absent' | 'closed';

/** The bot gave no answer that a person could see: mend the bot. `problems` are what Discord refused of it. */
export class NoAnswerError extends Error {
  readonly silence: Silence;
  /** What happened, without the problems. */
  readonly reason: string;
  readonly problems: readonly Problem[];

  constructor(silence: Silence, reason: string, problems: readonly Problem[] = []) {
    const refused = problems.map(describeProblem).join('; ');
    super(refused ? `${reason} Discord refused what it sent: ${refused}` : reason);
    this.name = 'NoAnswerError';
    this.silence = silence;
    this.reason = reason;
    this.problems = problems;
  }
}
