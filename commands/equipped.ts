/**
 * The commands as a bot or a shell offers them: with what its settings choose, and with a memory.
 *
 * @module
 */
import type { BriefMemory } from '../src/answers/brief/brief-memory.ts';
import type { MonthNames } from '../src/answers/reply/date-wording.ts';
import { rememberBriefs } from './brief.ts';
import { type Command, withStandard } from './command.ts';
import { commands } from './index.ts';

/** What commands are equipped with. */
export interface Equipment {
  readonly months: MonthNames;
  readonly briefs: BriefMemory;
  /** Gives the time. */
  readonly now: () => Date;
}

/** Equips every command: `/brief` remembers what it told, dates are written with the month names chosen. */
export const equipCommands = ({ months, briefs, now }: Equipment): readonly Command[] =>
  commands
    .map((command) => (command.name === 'brief' ? rememberBriefs(briefs, now) : command))
    .map((command) => withStandard(command, 'months', months));
