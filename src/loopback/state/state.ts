/**
 * What a running loopback knows, shared by its REST, its gateway and whoever acts in it.
 *
 * @module
 */

import type { Interactions } from '../wire/interaction.ts';
import type { User } from '../wire/user.ts';
import type { Channel } from './channel.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { FaultQueue } from './faults.ts';
import type { RequestLog } from './request-log.ts';

/** How long the loopback waits, in milliseconds each. */
export interface Limits {
  /** The window for acknowledging an interaction; Discord's 3 s. */
  readonly acknowledgeWithin: number;
  /** How long an interaction's token lives; Discord's 15 min. */
  readonly tokenLives: number;
  /** How long a person waits for the answer to a deferred interaction. */
  readonly answerWithin: number;
}

/** The state of a run. */
export interface State {
  /** The token that bots are let in with, or null for any that is not empty. */
  readonly token: string | null;
  readonly bot: User;
  readonly channel: Channel;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly faults: FaultQueue;
  readonly log: RequestLog;
  readonly limits: Limits;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: () => string;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Whether a bot's token is let in. */
export const isTokenGood = (state: State, token: string | undefined): boolean =>
  Boolean(token) && (state.token === null || token === state.token);
